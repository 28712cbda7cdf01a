import type { DayPart, Weekday } from '../../vocabulary.ts'

const DAY_NAMES: [Weekday, string][] = [
  ['monday', 'maandag|monday|pazartesi'],
  ['tuesday', 'dinsdag|tuesday|sali'],
  ['wednesday', 'woensdag|wednesday|carsamba'],
  ['thursday', 'donderdag|thursday|persembe'],
  ['friday', 'vrijdag|friday|cuma'],
  ['saturday', 'zaterdag|saturday|cumartesi'],
  ['sunday', 'zondag|sunday|pazar gunu'],
]

export const PART_ENDINGS: Record<string, DayPart> = {
  ochtend: 'morning',
  ochtends: 'morning',
  ochtenden: 'morning',
  morgen: 'morning',
  morgens: 'morning',
  morning: 'morning',
  mornings: 'morning',
  voormiddag: 'morning',
  middag: 'afternoon',
  middags: 'afternoon',
  middagen: 'afternoon',
  namiddag: 'afternoon',
  afternoon: 'afternoon',
  afternoons: 'afternoon',
  avond: 'evening',
  avonds: 'evening',
  avonden: 'evening',
  evening: 'evening',
  evenings: 'evening',
}

/** A day, with a part of the day behind it or not: "zaterdag", "zaterdagochtend", "maandagen", "saturday morning". */
export const DAYS: [Weekday, string][] = DAY_NAMES.map(([day, names]) => [
  day,
  `(?:${names})(?:en|s)?(?: ?(${Object.keys(PART_ENDINGS).join('|')}))?`,
])

const WEEK: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
export const WEEKEND: Weekday[] = ['saturday', 'sunday']

/** Words for several days. "Lange weekenden" and "de hele week" are no wish for a day. */
export const DAY_GROUPS: [Weekday[], string][] = [
  [
    WEEK,
    'doordeweeks(?:e)?|door de weeks?|op werkdagen|werkdagen|ma t m vr|ma vr|maandag (?:t m|tot en met|tot) vrijdag|on weekdays|weekdays|hafta ici',
  ],
  [WEEKEND, '(?:in )?(?:het |de )?weekend(?:en|s)?(?! (?:duurt|voor mezelf|ergens))|za en zo|weekends|hafta sonu'],
]

/** Parts of the day by themselves. "Goedemorgen" is one word and no moment; "goede avond" is not one either. */
export const PARTS: [DayPart[], string][] = [
  [
    ['morning'],
    '(?<!goede |goeie |good |avond )(?:s ?(?:ochtends|morgens)|(?:in de |iedere |elke |een )?ochtend(?:en)?|(?:in de|iedere|elke) morgen|mornings?|sabah(?:lari|leyin)?|voormiddag)',
  ],
  [['afternoon'], '(?<!goede )(?:s ?middags|(?:in de |een )?(?:na)?middag(?:en)?|vanmiddag|afternoons?|ogleden sonra)'],
  [
    ['evening'],
    '(?<!goede |goeie |good )(?:s ?avonds|(?:in de |een )?avond(?:en)?|vanavond|evenings?|tonight|at night|aksam(?:lari|i)?)',
  ],
  [['morning', 'afternoon'], 'overdag|over dag|during the day|daytime|gunduz(?:leri)?'],
]

/** This weekend and no other; the second ones, said on a Sunday, are those of the next. */
export const THIS_WEEKEND = 'dit weekend|(?:van|nu) het weekend|this weekend|bu hafta sonu'
export const COMING_WEEKEND = '(?:komend|aankomend|aanstaand|volgend|a s) weekend|next weekend|coming weekend'

/** Days counted from today; `morgen` is tomorrow unless something makes it a morning or a greeting. */
export const FROM_TODAY: [days: number, pattern: string][] = [
  [0, 'vandaag|vanavond|vanmiddag|vanochtend|vanmorgen|today|tonight|bugun'],
  [
    1,
    '(?<!goede |goeie |good |in de |iedere |elke |s |op een |dag |over )morgen(?:ochtend|middag|avond)?(?! land)|tomorrow|yarin',
  ],
  [2, 'overmorgen|day after tomorrow'],
]
