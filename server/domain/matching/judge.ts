import { distanceMetres } from '../geo.ts'
import type { MatchCandidate, Weighed } from './candidate.ts'
import type { Closed } from './match.ts'
import type { Criterion } from './situation.ts'
import { hasIdentityWish, type Mobility, type Situation, type Strength, type Wishes } from './situation.ts'

/**
 * What one criterion says of one activity. `unknown` is said honestly and counts for nothing. `degree` is above 0 where it fits and
 * below 0 where it does not, at most 1.2 and at least -1. `values` are the codes that fit, or what there is instead.
 */
export type Judged = {
  criterion: Criterion
  verdict: 'fits' | 'fits-not' | 'unknown'
  degree: number
  values: string[]
  /** How far the activity stands from the middle of the asked place; null where that is not what counts. */
  metres: number | null
}

/** Nearer than this is near, when nobody said how far is too far. */
const NEAR_METRES = 2_000

/** Every criterion that was asked, and no other: nobody's identity is looked at unless a person asks. */
export function judged(candidate: MatchCandidate, situation: Situation, weighed: Weighed): Judged[] {
  const { who, when, wishes, forms, contributes } = situation
  return [
    ...(weighed.needs.size ? [need(candidate, weighed)] : []),
    ...(weighed.place ? [place(candidate, situation, weighed.place)] : []),
    ...(forms.length ? [anyOf('form', candidate.form, forms, -0.7)] : []),
    ...(who.ageFrom !== null || who.ageTo !== null ? [age(candidate, who.ageFrom ?? 0, who.ageTo ?? 120)] : []),
    ...(positionsIn(who.groups).length ? [group(candidate, positionsIn(who.groups))] : []),
    ...(who.languages.length ? [language(candidate, who.languages)] : []),
    ...(who.mobility ? [mobility(candidate, who.mobility)] : []),
    ...(when.days.length || when.dayParts.length ? [moment(candidate, when)] : []),
    ...(hasIdentityWish(wishes) ? [identity(candidate, wishes)] : []),
    ...(wishes.womenOnly ? [women(candidate)] : []),
    ...(contributes.length ? [contribution(candidate, contributes)] : []),
    ...(situation.free ? [free(candidate)] : []),
    ...(situation.musts.includes('room') ? [room(candidate)] : []),
  ]
}

function say(criterion: Criterion, degree: number, values: string[] = [], metres: number | null = null): Judged {
  const verdict = degree > 0 ? 'fits' : degree < 0 ? 'fits-not' : 'unknown'
  return { criterion, verdict, degree, values, metres }
}

/** The first need of an activity is what it is for; the others are what it also does. More needs met is better. */
function need({ needs }: MatchCandidate, { needs: asked }: Weighed): Judged {
  const met = needs
    .map((code, at) => ({ code, fit: (asked.get(code) ?? 0) * (at === 0 ? 1 : at === 1 ? 0.85 : 0.7) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
  const [first, second, third] = met
  if (!first) return say('need', -0.5)
  const degree = Math.min(1.2, first.fit + 0.25 * (second?.fit ?? 0) + 0.1 * (third?.fit ?? 0))
  return say(
    'need',
    degree,
    met.map(({ code }) => code),
  )
}

/** Help that comes here or stands here; then what is near; help by phone comes everywhere. */
function place(candidate: MatchCandidate, { where }: Situation, asked: NonNullable<Weighed['place']>): Judged {
  const serving = candidate.serves.find((code) => asked.codes.includes(code))
  if (serving) return say('place', 1, ['serves', serving])
  const within = candidate.within.find((code) => asked.codes.includes(code))
  if (within) return say('place', 1, [candidate.serves.length ? 'serves' : 'stands-in', within])
  const parent = candidate.serves.find((code) => asked.parents.includes(code))
  if (parent) return say('place', 0.8, ['serves', parent])
  if (candidate.form.includes('by-phone') || candidate.form.includes('online')) return say('place', 0.5, ['anywhere'])
  if (!candidate.point || !asked.centre) {
    // Who comes to people comes where they say they come.
    if (candidate.serves.length) return say('place', -1, ['serves-others'])
    return say('place', candidate.within.length ? -0.6 : 0)
  }
  const metres = Math.round(distanceMetres(asked.centre, candidate.point))
  const isNear = metres <= (where.maxMetres ?? NEAR_METRES)
  // It is for other areas, yet around the corner: they may well make room, so somebody has to ask.
  if (candidate.serves.length) return say('place', isNear ? 0 : -0.8, ['serves-others'], metres)
  if (isNear) return say('place', metres <= 500 ? 0.75 : metres <= 1_000 ? 0.65 : 0.5, ['near'], metres)
  return say('place', metres <= 2 * NEAR_METRES ? -0.2 : -0.6, ['far'], metres)
}

/** Said nowhere is neither a yes nor a no. */
function anyOf(criterion: Criterion, offered: string[], asked: string[], otherwise: number): Judged {
  const shared = asked.filter((one) => offered.includes(one))
  if (shared.length) return say(criterion, 1, shared)
  return say(criterion, offered.length ? otherwise : 0, offered)
}

/** Who is outside the ages does not get this far (`isOpenTo`). Meant for these years is better than meant for all. */
function age({ ageFrom, ageTo }: MatchCandidate, from: number, to: number): Judged {
  const fits = from <= ageTo && ageFrom <= to
  return say('age', fits ? (ageFrom > 18 || ageTo < 120 ? 1 : 0.5) : -1, [String(ageFrom), String(ageTo)])
}

/** Being a woman or a man says where somebody is not meant to come (`isOpenTo`), and is no reason to be sent anywhere. */
function positionsIn(groups: string[]): string[] {
  return groups.filter((one) => one !== 'women' && one !== 'men')
}

/** Who are the others' in another word. */
const KIN: Record<string, string[]> = {
  families: ['parents', 'single-parents'],
  parents: ['families', 'single-parents'],
  'single-parents': ['families', 'parents'],
}

function group({ groups }: MatchCandidate, asked: string[]): Judged {
  const shared = asked.filter((one) => groups.includes(one as MatchCandidate['groups'][number]))
  if (shared.length) return say('group', Math.min(1, 0.7 + 0.15 * (shared.length - 1)), shared)
  const kin = groups.filter((one) => asked.some((other) => KIN[other]?.includes(one)))
  if (kin.length) return say('group', 0.5, kin)
  if (groups.length === 0 || groups.includes('everyone')) return say('group', 0.2, ['everyone'])
  return say('group', -0.3, groups)
}

/** The language somebody speaks best says more than a second one. */
function language({ languages }: MatchCandidate, asked: string[]): Judged {
  const [easiest] = asked
  const shared = asked.filter((code) => languages.includes(code))
  if (easiest !== undefined && shared.includes(easiest)) return say('language', 1, shared)
  if (shared.length) return say('language', shared[0] === 'nl' ? 0.2 : 0.6, shared)
  return say('language', languages.length ? -0.7 : 0, languages)
}

const COMES_TO_YOU = ['at-home', 'by-phone', 'online']

/** Nobody lists what a building lacks, so what is not said is not known. */
function mobility({ form, accessibility }: MatchCandidate, how: Mobility): Judged {
  const comes = form.filter((one) => COMES_TO_YOU.includes(one))
  if (comes.length) return say('mobility', 1, comes)
  if (how === 'stays-at-home') return say('mobility', form.length ? -1 : 0)
  return accessibility.includes('wheelchair') ? say('mobility', 0.9, ['wheelchair']) : say('mobility', 0)
}

function moment({ moments, days, dayParts }: MatchCandidate, when: Situation['when']): Judged {
  if (when.days.length && when.dayParts.length) {
    const asked = when.days.flatMap((day) => when.dayParts.map((part) => `${day}-${part}`))
    const exact = asked.filter((one) => moments.includes(one))
    return exact.length ? say('moment', 1, exact) : say('moment', moments.length ? -0.7 : 0, days)
  }
  return when.days.length ? anyOf('moment', days, when.days, -0.7) : anyOf('moment', dayParts, when.dayParts, -0.7)
}

const RELIGIOUS = ['protestant', 'catholic', 'ecumenical', 'islamic', 'jewish', 'hindu', 'buddhist']

/** An organisation that says nothing of itself is unknown, not without a tradition. */
function identity({ tradition }: MatchCandidate, wishes: Wishes): Judged {
  const values = tradition ? [tradition] : []
  if (tradition === null) return say('identity', 0)
  if (wishes.notTraditions.some((one) => one === tradition)) return say('identity', -1, values)
  if (wishes.notReligious && RELIGIOUS.includes(tradition)) return say('identity', -1, values)
  if (wishes.traditions.length) {
    const wished = wishes.traditions.some((one) => one === tradition)
    return say('identity', wished ? 1 : -0.3, values)
  }
  if (wishes.notReligious && !['general', 'humanist'].includes(tradition)) return say('identity', 0, values)
  return say('identity', 0.8, values)
}

/** Who visits or calls may well be a woman: that has to be asked. */
function women(candidate: MatchCandidate): Judged {
  if (isForWomen(candidate)) return say('women-only', 1)
  const isAlone = candidate.form.some((form) => form !== 'group')
  return say('women-only', isAlone && candidate.kind !== 'place' ? 0 : -0.7)
}

/** Where strengths are welcome. What somebody would love to do counts for more than what they can. */
function contribution({ contribute }: MatchCandidate, brings: Strength[]): Judged {
  const welcome = brings.filter(({ what }) => contribute.includes(what))
  if (welcome.length === 0) return say('contribution', contribute.length ? -0.1 : 0)
  const best = welcome.some(({ verb }) => verb === 'wants') ? 0.85 : 0.6
  return say(
    'contribution',
    Math.min(1, best + 0.15 * (welcome.length - 1)),
    welcome.map(({ what }) => what),
  )
}

function free({ free: isFree, paid }: MatchCandidate): Judged {
  return say('free', isFree ? 1 : paid ? -0.5 : 0)
}

function room({ room: state }: MatchCandidate): Judged {
  return say('room', state === 'open' ? 1 : state === 'unknown' ? 0 : -1, state === 'unknown' ? [] : [state])
}

const OPEN_TO_MEN = ['everyone', 'men', 'families', 'adults', 'children']
const OPEN_TO_WOMEN = ['everyone', 'women', 'families', 'adults', 'children']

function isForWomen({ groups, womenOnly }: MatchCandidate): boolean {
  return (womenOnly || groups.includes('women')) && !groups.some((one) => OPEN_TO_MEN.includes(one))
}

/** What the organisation itself rules out is never shown. */
export function isOpenTo(candidate: MatchCandidate, situation: Situation): boolean {
  return closedBy(candidate, situation).length === 0
}

/** Why the organisation itself rules somebody out: other ages, and men or women where it is for the others. */
export function closedBy(candidate: MatchCandidate, { who }: Situation): Closed[] {
  const from = who.ageFrom ?? who.ageTo ?? 0
  const to = who.ageTo ?? who.ageFrom ?? 120
  const saysAge = who.ageFrom !== null || who.ageTo !== null
  const isOtherAge = saysAge && (from > candidate.ageTo || to < candidate.ageFrom)
  const [man, woman] = [who.groups.includes('men'), who.groups.includes('women')]
  const isForMen = candidate.groups.includes('men') && !candidate.groups.some((one) => OPEN_TO_WOMEN.includes(one))
  const isForOthers = (man && !woman && isForWomen(candidate)) || (woman && !man && isForMen)
  return [...(isOtherAge ? (['age'] as const) : []), ...(isForOthers ? (['audience'] as const) : [])]
}
