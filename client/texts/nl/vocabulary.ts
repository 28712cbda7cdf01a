import type { AreaLevel } from '#domain/neighbourhood.ts'
import type {
  Accessibility,
  ActivityForm,
  ActivityKind,
  AudienceGroup,
  CapacityState,
  Contribution,
  DayPart,
  Registration,
  Tradition,
  Weekday,
} from '#domain/vocabulary.ts'

/** The Dutch names of the closed lists of `server/domain/vocabulary.ts`. Their order here is their order on screen. */
export const kind: Record<ActivityKind, string> = {
  meeting: 'Ontmoeten en meedoen',
  support: 'Hulp en steun',
  volunteering: 'Vrijwilligerswerk',
  place: 'Inloop en plekken',
}

export const form: Record<ActivityForm, string> = {
  group: 'In een groep',
  'one-to-one': 'Met z’n tweeën',
  'at-home': 'Bij mensen thuis',
  'by-phone': 'Aan de telefoon',
  online: 'Online',
}

export const audience: Record<AudienceGroup, string> = {
  everyone: 'Iedereen',
  children: 'Kinderen',
  youth: 'Jongeren',
  adults: 'Volwassenen',
  seniors: 'Ouderen',
  women: 'Vrouwen',
  men: 'Mannen',
  families: 'Gezinnen',
  parents: 'Ouders',
  'single-parents': 'Alleenstaande ouders',
  carers: 'Mantelzorgers',
  newcomers: 'Mensen die nieuw zijn in Nederland',
  lhbti: 'Lhbti+',
  disability: 'Mensen met een beperking',
  'chronic-illness': 'Mensen met een langdurige ziekte',
  dementia: 'Mensen met dementie',
  'psychological-vulnerability': 'Mensen die psychisch kwetsbaar zijn',
  'low-income': 'Mensen met weinig geld',
  'low-literacy': 'Mensen die moeilijk lezen of schrijven',
  homeless: 'Mensen zonder huis',
  bereaved: 'Mensen in de rouw',
  jobseekers: 'Mensen die werk zoeken',
}

export const tradition: Record<Tradition, string> = {
  general: 'Algemeen, zonder geloof',
  protestant: 'Protestants',
  catholic: 'Katholiek',
  ecumenical: 'Oecumenisch',
  islamic: 'Islamitisch',
  jewish: 'Joods',
  hindu: 'Hindoe',
  buddhist: 'Boeddhistisch',
  humanist: 'Humanistisch',
  anthroposophic: 'Antroposofisch',
  other: 'Een andere traditie',
}

export const accessibility: Record<Accessibility, string> = {
  wheelchair: 'Goed voor rolstoel of rollator',
  'accessible-toilet': 'Aangepast toilet',
  lift: 'Lift',
  parking: 'Parkeren bij de deur',
  'near-stop': 'Halte dichtbij',
  'hearing-loop': 'Ringleiding',
  'quiet-room': 'Rustige ruimte',
  'assistance-dog': 'Hulphond welkom',
}

export const contribution: Record<Contribution, string> = {
  cook: 'Koken',
  repair: 'Repareren',
  'keep-company': 'Gezelschap geven',
  garden: 'Tuinieren',
  drive: 'Rijden',
  'teach-language': 'Anderen een taal leren',
  'computer-skills': 'Handig met de computer',
  music: 'Muziek maken',
  crafts: 'Handwerken en knutselen',
  organise: 'Organiseren',
  paperwork: 'Helpen met papieren',
  'animal-care': 'Voor dieren zorgen',
  sport: 'Sporten en bewegen',
  host: 'Gastheer of gastvrouw zijn',
  'tell-stories': 'Verhalen vertellen',
}

export const registration: Record<Registration, string> = {
  'walk-in': 'Je kunt zo binnenlopen.',
  'sign-up': 'Meld je eerst aan.',
  'through-professional': 'Je komt hier via een hulpverlener, zoals de huisarts of het wijkteam.',
}

export const capacity: Record<CapacityState, string> = {
  open: 'Er is plek',
  'waiting-list': 'Wachtlijst',
  full: 'Vol',
}

export const day: Record<Weekday, string> = {
  monday: 'maandag',
  tuesday: 'dinsdag',
  wednesday: 'woensdag',
  thursday: 'donderdag',
  friday: 'vrijdag',
  saturday: 'zaterdag',
  sunday: 'zondag',
}

export const dayPart: Record<DayPart, string> = {
  morning: 'ochtend',
  afternoon: 'middag',
  evening: 'avond',
}

export const areaLevel: Record<AreaLevel, string> = {
  municipality: 'Gemeente',
  wijk: 'Wijk',
  buurt: 'Buurt',
}
