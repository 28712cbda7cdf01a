import type { LocalDate } from '../schedule.ts'
import type { MatchCandidate, Weighed } from './candidate.ts'
import { type Judged, judged } from './judge.ts'
import { type Criterion, type Must, type Situation, wantsToHelp } from './situation.ts'

/**
 * How a match is weighed: every part gives a degree of about -1 to 1, times its weight. The reasons stand beside the weights. The
 * page that shows the answer tells the same, from heavy to light.
 */
export const WEIGHTS = {
  /** What it is about: a group for something else does not help, however near it is. */
  need: 10,
  /** A call for volunteers is no help to who seeks help, unless their strengths are welcome there. */
  side: 6,
  /** Feeling at home with a club, or not. Only when asked, then it is why people come back. */
  identity: 6,
  /** A wish that decides whether somebody goes at all. */
  'women-only': 6,
  /** The person's own words: a title, a name, something the thesaurus does not know. */
  words: 5,
  /** Without a shared language there is no conversation. */
  language: 5,
  /** Comes to this street, or stands in it. What is near over a border still counts for most of it. */
  place: 5,
  /** At home, in a group, by phone: as asked. */
  form: 3,
  /** Whether somebody can get in. */
  mobility: 4,
  /** On at the asked moment. */
  moment: 4,
  /** What somebody can and wants to bring: people do better where they are needed. */
  contribution: 4,
  /** Meant for people in this position. */
  group: 2.5,
  /** Meant for this age. */
  age: 1.5,
  free: 1.5,
  /** A full group is a disappointment at the door. */
  room: 1.5,
  /** What was looked at lately is more often right. */
  freshness: 0.8,
  /** Who usually answers soon keeps a question warm. */
  answers: 0.6,
} as const satisfies Record<Criterion | 'side' | 'words' | 'freshness' | 'answers', number>

/** A must that is not known fits: it stays, well below what is known to fit. Part of the weight of the criterion. */
const UNKNOWN_MUST = 0.5

const DAY_SECONDS = 86_400

/** One activity with what was judged of it. `score` is a sum of degrees times weights. */
export type Scored = { candidate: MatchCandidate; judged: Judged[]; score: number }

export function scored(candidate: MatchCandidate, situation: Situation, weighed: Weighed, today: LocalDate): Scored {
  const verdicts = judged(candidate, situation, weighed)
  let score = 0
  for (const { criterion, verdict, degree } of verdicts) {
    score += WEIGHTS[criterion] * degree
    if (verdict === 'unknown' && isMust(situation, criterion)) score -= WEIGHTS[criterion] * UNKNOWN_MUST
  }
  const brings = verdicts.some(({ criterion, verdict }) => criterion === 'contribution' && verdict === 'fits')
  score += WEIGHTS.side * side(candidate, situation, brings)
  score += WEIGHTS.words * Math.round(candidate.words * 10) * 0.1
  score += WEIGHTS.room * room(candidate)
  score += WEIGHTS.freshness * freshness(candidate, today)
  score += WEIGHTS.answers * answers(candidate)
  return { candidate, judged: verdicts, score }
}

/** A must that does not fit excludes; one that is not known does not. */
export function meetsMusts(one: Scored, musts: Must[]): boolean {
  return mustsAgainst(one, musts).length === 0
}

/** The musts that it does not fit. */
export function mustsAgainst({ judged: verdicts }: Scored, musts: Must[]): Must[] {
  return musts.filter((must) => verdicts.some(({ criterion, verdict }) => criterion === must && verdict === 'fits-not'))
}

/** Worth showing: it is about what was asked, or says the person's own words, or welcomes their strengths. */
export function bears({ candidate, judged: verdicts }: Scored, situation: Situation): boolean {
  const fits = (criterion: Criterion) => verdicts.find((one) => one.criterion === criterion)?.verdict === 'fits'
  const asked = verdicts.some(({ criterion }) => criterion === 'need' || criterion === 'contribution')
  if (isCallForHelp(candidate) && !wantsToHelp(situation) && !(fits('contribution') && wouldLove(candidate, situation)))
    return false
  // Where nothing but words was asked, the words must be there.
  if (!asked) return candidate.words > 0
  return fits('need') || fits('contribution') || candidate.words >= ENOUGH_WORDS
}

/** Volunteering for its own sake, such as gardening together, may help who seeks help; a call for helpers does not. */
function isCallForHelp({ kind, needs }: MatchCandidate): boolean {
  return kind === 'volunteering' && needs[0] === 'helping-others'
}

/** What somebody did for a living is no wish to do it again, nor is there one where they cannot leave home. */
function wouldLove({ contribute }: MatchCandidate, { contributes, who }: Situation): boolean {
  if (who.mobility === 'stays-at-home') return false
  return contributes.some(({ what, verb }) => verb === 'wants' && contribute.includes(what))
}

const ENOUGH_WORDS = 0.7

function isMust({ musts }: Situation, criterion: Criterion): boolean {
  return musts.some((must) => must === criterion)
}

/** Who seeks something and wants to give as well is served by either. */
function side({ kind }: MatchCandidate, situation: Situation, brings: boolean): number {
  const mostlyHelps = situation.needs[0] === 'helping-others'
  if (kind !== 'volunteering') return mostlyHelps ? -0.5 : 0
  if (wantsToHelp(situation)) return mostlyHelps ? 1 : 0.3
  return brings ? -0.2 : -0.6
}

const ROOM = { open: 0.3, unknown: 0, full: -1 } as const
/** A month, a season, half a year: the longer the wait, the less it is room. */
const WAITS: [weeks: number, degree: number][] = [
  [4, -0.2],
  [13, -0.4],
  [26, -0.6],
]
const LONG_WAIT = -0.8
const SOME_WAIT = -0.4

function room({ room: state, waitWeeks }: MatchCandidate): number {
  if (state !== 'waiting-list') return ROOM[state]
  if (waitWeeks === null) return SOME_WAIT
  return WAITS.find(([weeks]) => waitWeeks <= weeks)?.[1] ?? LONG_WAIT
}

/** In steps, so that equals stay equal: a season, half a year, a year. */
function freshness({ confirmedAtSeconds }: MatchCandidate, today: LocalDate): number {
  if (confirmedAtSeconds === 0) return -0.75
  // Whole days: the answer of this morning is the answer of tonight.
  const days = Date.parse(today) / 1000 / DAY_SECONDS - Math.floor(confirmedAtSeconds / DAY_SECONDS)
  return days <= 92 ? 0.5 : days <= 183 ? 0.25 : days <= 365 ? 0 : -0.5
}

function answers({ answersWithinDays }: MatchCandidate): number {
  if (answersWithinDays === null) return 0
  return answersWithinDays <= 1 ? 1 : answersWithinDays <= 3 ? 0.6 : answersWithinDays <= 7 ? 0.2 : -0.3
}
