import type { DayPart, Weekday } from '../vocabulary.ts'
import type { Meaning } from './tokens.ts'

type Pattern = { pattern: RegExp; mean: (match: RegExpExecArray) => Meaning[] | null }

const DAYS: [Weekday, string][] = [
  ['monday', 'maandag|ma|monday|mon'],
  ['tuesday', 'dinsdag|di|tuesday|tues|tue'],
  ['wednesday', 'woensdag|woe|wo|wednesday|wed'],
  ['thursday', 'donderdag|do|thursday|thurs|thu'],
  ['friday', 'vrijdag|vrij|vr|friday|fri'],
  ['saturday', 'zaterdag|zat|za|saturday|sat'],
  // "zo" is an ordinary word too, unless times or other days follow.
  ['sunday', 'zondag|zo(?=\\.?\\s*(?:$|[,;&\\n\\d-]|en |t/m|tot|van|om))|sunday|sun'],
]
const WEEK = DAYS.map(([day]) => day)
const DAY = DAYS.map(([, words]) => words).join('|')

const MONTHS = [
  'januari|january|jan',
  'februari|february|feb',
  'maart|march|mrt|mar',
  'april|apr',
  'mei|may',
  'juni|june|jun',
  'juli|july|jul',
  'augustus|august|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nov',
  'december|dec',
]
const MONTH = `(${MONTHS.join('|')})\\b\\.?`

const NUMBERS = ['een|één|one', 'twee|two', 'drie|three', 'vier|four', 'vijf|five', 'zes|six', 'zeven|seven']
NUMBERS.push('acht|eight', 'negen|nine', 'tien|ten', 'elf|eleven', 'twaalf|twelve')
const NUMBER = `(\\d{1,2}|${NUMBERS.join('|')})`

const PARTS: [DayPart, RegExp][] = [
  ['morning', /ochtend|morgen|voormiddag|vm|morning/],
  ['afternoon', /middag|namiddag|nm|afternoon/],
  ['evening', /avond|evening|night/],
]
const PART = '(ochtend|morgen|voormiddag|namiddag|middag|avond|morning|afternoon|evening)'

/** From the first minute to the last. */
const WHOLE_DAY: Meaning[] = [
  { kind: 'time', time: { hour: 0, minute: 0, loose: false } },
  { kind: 'through' },
  { kind: 'time', time: { hour: 23, minute: 59, loose: false } },
]

/** What people write about times, in Dutch and in English; the first that fits at a place counts. */
export const PATTERNS: Pattern[] = [
  on(String.raw`\n+|;|\||\.(?=\s|$)|!`, () => [{ kind: 'break' }]),
  on(String.raw`[ \t\r]+|["•*:?]`, () => []),
  on(String.raw`\)`, () => [{ kind: 'close' }]),
  ...dates(),
  ...rhythms(),
  ...days(),
  ...times(),
  on(String.raw`tot\s+(?:en\s+)?met|tot/met|t/m|t\.?\s?e\.?\s?m\.?|through|until|-`, () => [{ kind: 'through' }]),
  on('tot aan|tot|to|till', () => [{ kind: 'to' }]),
  on('tussen|between', () => [{ kind: 'between' }]),
  on('vanaf|met ingang van|ingaande|te beginnen op|startend op|van|from|starting', () => [{ kind: 'from' }]),
  on(
    String.raw`(?:maar |but )?(?:niet|not|behalve|uitgezonderd|m\.?\s?u\.?\s?v\.?|met uitzondering van|geen|except)`,
    () => [{ kind: 'not' }],
  ),
  on(String.raw`en|and|&|\+|plus|/`, () => [{ kind: 'and' }]),
  on('[,(]', () => [{ kind: 'comma' }]),
  on(
    'elke|iedere|elk|ieder|alle|every|each|op|om|de|het|is|er|in|dan|steeds|telkens|altijd|ook|uur|u|hours|open|geopend|we|wij|zijn|on|at|the',
    () => [{ kind: 'filler' }],
  ),
]

function dates(): Pattern[] {
  const separator = String.raw`(?:\s*,\s*|\s*,?\s*(?:en|and|&)\s+)`
  return [
    on(String.raw`(\d{4})-(\d{2})-(\d{2})`, ([, year, month, day]) => [date(day, month, year)]),
    on(String.raw`(\d{1,2})[-/](\d{1,2})[-/](\d{4})`, ([, day, month, year]) => [date(day, month, year)]),
    on(String.raw`(\d{1,2})/(\d{1,2})`, ([, day, month]) => (Number(month) <= 12 ? [date(day, month)] : null)),
    on(String.raw`(\d{1,2}(?:${separator}\d{1,2})+)\s+${MONTH}(?:\s+(\d{4}))?`, ([, list, month, year]) =>
      (list?.match(/\d+/g) ?? []).map((day) => date(day, monthOf(month), year)),
    ),
    on(
      String.raw`(\d{1,2})\s*(?:t/m|tot en met|-)\s*(\d{1,2})\s+${MONTH}(?:\s+(\d{4}))?`,
      ([, first, last, month, year]) => [
        date(first, monthOf(month), year),
        { kind: 'through' },
        date(last, monthOf(month), year),
      ],
    ),
    on(String.raw`(\d{1,2})(?:e|ste|de|st|nd|rd|th)?\s+${MONTH}(?:\s+(\d{4}))?`, ([, day, month, year]) => [
      date(day, monthOf(month), year),
    ]),
  ]
}

function rhythms(): Pattern[] {
  const once = String.raw`(?:eens|(?:een|één|1)\s?(?:keer|maal|x))\s+(?:in de|per|om de)`
  const rhythm = (frequency: 'weekly' | 'monthly', interval: number): Meaning[] => [
    { kind: 'rhythm', frequency, interval },
  ]
  return [
    on('om de (?:andere )?week|every (?:other|second) week|fortnightly|tweewekelijks|2-wekelijks|veertiendaags', () =>
      rhythm('weekly', 2),
    ),
    on('om de (?:andere )?maand|every other month', () => rhythm('monthly', 2)),
    on('om de (?:veertien|14) dagen', () => rhythm('weekly', 2)),
    on(`om de (?=(?:${DAY}))|every (?:other|second(?! \\p{L}+ of)) (?=(?:${DAY}))`, () => rhythm('weekly', 2)),
    on(`(?:om de|${once}|elke|iedere|every)\\s+${NUMBER}\\s+(?:weken|weeks)`, ([, n]) => rhythm('weekly', numberOf(n))),
    on(`(?:om de|${once}|elke|iedere|every)\\s+${NUMBER}\\s+(?:maanden|months)`, ([, n]) =>
      rhythm('monthly', numberOf(n)),
    ),
    on(`${once} maand|elke maand|iedere maand|maandelijks|every month|monthly`, () => rhythm('monthly', 1)),
    on(`${once} week`, () => rhythm('weekly', 1)),
    on('wekelijks|elke week|iedere week|weekly|every week', () => rhythm('weekly', 1)),
    on('(?:van|of|in) (?:de|elke|iedere|the|each|every) (?:maand|month)', () => [{ kind: 'of-month' }]),
    on('eerste|1ste|1e|first|1st', () => [{ kind: 'nth', nth: 1 }]),
    on('tweede|2de|2e|second|2nd', () => [{ kind: 'nth', nth: 2 }]),
    on('derde|3de|3e|third|3rd', () => [{ kind: 'nth', nth: 3 }]),
    on('vierde|4de|4e|fourth|4th', () => [{ kind: 'nth', nth: 4 }]),
    on('laatste|last', () => [{ kind: 'nth', nth: -1 }]),
  ]
}

function days(): Pattern[] {
  const set = (days: Weekday[]): Meaning[] => [{ kind: 'days', days, part: null }]
  return [
    on(`(?:elke dag|iedere dag|every day) (?:van|from) (?=${DAY})`, () => []),
    on(
      'dagelijks|elke dag|iedere dag|alle dagen(?: van de week)?|daily|every day(?: of the week)?|(?:zeven|7) dagen (?:per|in de) week|(?:seven|7) days (?:a|per) week',
      () => set(WEEK),
    ),
    on('(?:elke |iedere |every )?(?:werkdagen|werkdag|doordeweeks|working days?|weekdays?)', () =>
      set(WEEK.slice(0, 5)),
    ),
    on('(?:het |in het |elk |ieder |the )?(?:weekenden|weekends?)', () => set(WEEK.slice(5))),
    on(`(?:'s\\s*)?(${DAY})(?:en|s)?\\.?-?${PART}(?:en|s)?`, ([, day, part]) => [
      { kind: 'days', days: dayOf(day), part: partOf(part) },
    ]),
    on(`(?:'s\\s*)?(${DAY})(?:en|s)?\\.?`, ([, day]) => set(dayOf(day))),
    on(`(?:'s |in de |in the |at )?(${PART}|night|vm|nm)(?:s|en)?\\.?`, ([, part]) => [
      { kind: 'part', part: partOf(part) },
    ]),
  ]
}

function times(): Pattern[] {
  const UNIT = String.raw`(?:\s*(?:uur|u|hrs|h)\b)`
  return [
    on(String.raw`24${UNIT}\s*(?:per|op een)\s+(?:dag|etmaal)|24\s*(?:hours|hrs|h)\s+(?:a|per)\s+day`, () => WHOLE_DAY),
    on(String.raw`(\d{1,2})(?:[.:](\d{2}))?\s*([ap])\.?m\b\.?`, ([, hour, minute, half]) =>
      time((Number(hour) % 12) + (half === 'p' ? 12 : 0), Number(minute ?? 0), false),
    ),
    on(String.raw`(\d{1,2})[.:u](\d{2})${UNIT}?`, ([, hour, minute]) =>
      time(Number(hour), Number(minute), Number(hour) > 0 && Number(hour) < 7 && !hour?.startsWith('0')),
    ),
    on(`half\\s+${NUMBER}${UNIT}?`, ([, hour]) => time((numberOf(hour) + 11) % 12 || 12, 30, true)),
    on(`kwart\\s+(over|voor)\\s+${NUMBER}${UNIT}?`, ([, side, hour]) => around(side, 15, numberOf(hour))),
    on(`${NUMBER}\\s+(over|voor)\\s+${NUMBER}${UNIT}?`, ([, minutes, side, hour]) =>
      around(side, numberOf(minutes), numberOf(hour)),
    ),
    on(`${NUMBER}${UNIT}`, ([, hour]) => time(numberOf(hour), 0, numberOf(hour) < 13)),
    on(String.raw`\d{1,2}`, ([value]) => [{ kind: 'number', value: Number(value) }]),
  ]
}

function around(side: string | undefined, minutes: number, hour: number): Meaning[] | null {
  return side === 'over' ? time(hour, minutes, true) : time((hour + 11) % 12 || 12, 60 - minutes, true)
}

function time(hour: number, minute: number, loose: boolean): Meaning[] | null {
  if (hour === 24 && minute === 0) return [{ kind: 'time', time: { hour: 23, minute: 59, loose: false } }]
  return hour < 24 && minute < 60 ? [{ kind: 'time', time: { hour, minute, loose } }] : null
}

function date(day: string | undefined, month: string | number | undefined, year?: string): Meaning {
  return { kind: 'date', day: Number(day), month: Number(month), year: year ? Number(year) : null }
}

/** Whole words only: what follows is no letter or digit. */
function on(source: string, mean: Pattern['mean']): Pattern {
  return { pattern: new RegExp(`(?:${source})(?<![\\p{L}\\p{N}](?=[\\p{L}\\p{N}]))`, 'uy'), mean }
}

/** The first two letters tell the days apart, in both languages. */
function dayOf(word = ''): Weekday[] {
  return WEEK.filter((_, at) => DAYS[at]?.[1].split('|').some((name) => name.slice(0, 2) === word.slice(0, 2)))
}

function partOf(word = ''): DayPart {
  return PARTS.find(([, words]) => words.test(word))?.[0] ?? 'evening'
}

function monthOf(word = ''): number {
  return MONTHS.findIndex((words) => words.split('|').includes(word)) + 1
}

function numberOf(word = ''): number {
  return /^\d/.test(word) ? Number(word) : NUMBERS.findIndex((words) => words.split('|').includes(word)) + 1
}
