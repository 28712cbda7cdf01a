import type { Asked, Candidate } from './asked.ts'
import { audienceFit, keptForOthers } from './audience-fit.ts'
import { calledBy } from './called.ts'
import { momentFit } from './moment-fit.ts'
import { isRemote, metresFrom, type Nearness, nearnessOf, townsOf } from './nearness.ts'
import { needFit } from './need-fit.ts'
import { townOf } from './neighbourhood.ts'
import { type LocalMoment, localMomentAt } from './open-times.ts'
import { conditionsAsked, forOtherConditions } from './other-conditions.ts'
import { overlap } from './overlap.ts'
import { refusedFit } from './refused-fit.ts'

/**
 * How results are ordered: every part gives a number from -1 to 1, times its weight. The reasons stand beside the weights.
 * Identity counts only when a person asks for it: ticked as a filter, and named ("naar de moskee") as a part.
 */
export const WEIGHTS = {
  /** Whoever types a name wants that one. */
  called: 40,
  /** Of several words that everybody says, what has them as its title is a little more what was meant. */
  titled: 3,
  /** What somebody is really after says more than the words it was said in. */
  need: 10,
  /** The words themselves always search too: a name, a title, something the thesaurus does not know. */
  words: 9,
  /** Who looks for a mosque is not helped by a circle of others, though both speak of faith. */
  tradition: 10,
  /** Who asks for somebody who speaks Tigrinya cannot talk with another. */
  language: 8,
  /** Help that comes here, or stands here. Never a wall: what is near but over a border still counts for most of it. */
  place: 6,
  /** The same of what fits: among those, somebody takes the one they can walk to before one whose text has the very word. */
  placeOfFitting: 5,
  /** Meant for this person, or clearly for others. */
  audience: 3,
  /** Who cannot come is not helped: a man by what is for women, who is deaf by a call, somebody who said nothing of it perhaps not. */
  others: 12,
  /** Taken off for what somebody says they do not want: it stands behind all that fits as well. */
  refused: 12,
  /** On at the asked moment. */
  moment: 2,
  /** The same of what fits: who asks for Monday is helped by what is a little less of it, and on Monday. */
  momentOfFitting: 2,
  /** At home, by phone, for free, as asked. */
  form: 2,
  /** Somebody who seeks help is not helped by a call for volunteers, and the other way round. */
  side: 7,
  /** What was looked at lately is more often right. */
  freshness: 0.6,
  /** A full group is a disappointment at the door. */
  room: 2,
  /** An organisation as a whole stands behind what it offers, unless its name was asked. */
  activity: 0.5,
  /** Taken off for every offer of the same organisation that stands higher, so that a first page shows several. */
  again: 0.5,
  /** Equals take turns from day to day, so that nobody is always first. Small enough to decide between equals alone. */
  turn: 0.25,
} as const

/** Beyond this many metres an offer no longer counts as near. */
const NEAR_METRES = 4_000
/** The same around a place of which no areas are here: what is nearest may well lie in the next town. */
const NEAR_UNCHARTED_METRES = 20_000
const DAY_SECONDS = 86_400
const STALE_DAYS = 365

const MEANT = 0.5
const WITHOUT_NEED = 0.6

/**
 * Best first. The same question on the same day gives the same order. `wordsFit`: how well the person's own words fit, 0 to 1; 0 when
 * none of them was found.
 */
export function rank<One extends Candidate>(
  candidates: One[],
  asked: Asked,
  now: Date,
  wordsFit: (candidate: One) => number = () => 0,
): One[] {
  const nowSeconds = now.getTime() / 1000
  const day = Math.floor(nowSeconds / DAY_SECONDS)
  const told = { nowSeconds, day, clock: localMomentAt(now), conditions: conditionsAsked(asked) }
  const { place, postcode } = asked
  const scored = candidates
    .map((candidate): Scored<One> => {
      const called = calledBy(candidate, asked)
      const near = place ? nearnessOf(candidate, place, postcode) : null
      return {
        candidate,
        score: scoreOf(candidate, asked, { ...told, words: wordsFit(candidate), called, near }),
        far: called === null && near === 'outside' && isFar(candidate, asked) ? 1 : 0,
      }
    })
    .sort(byScore)
  const before = new Map<string, number>()
  for (const one of scored) {
    const times = before.get(one.candidate.listingId) ?? 0
    before.set(one.candidate.listingId, times + 1)
    one.score -= WEIGHTS.again * times
  }
  return scored.sort(byScore).map(({ candidate }) => candidate)
}

type Scored<One> = { candidate: One; score: number; far: number }
/** What is worked out once: of the question, and of this candidate. */
type Known = {
  nowSeconds: number
  day: number
  clock: LocalMoment
  conditions: string[]
  words: number
  called: ReturnType<typeof calledBy>
  near: Nearness | null
}
type Place = NonNullable<Asked['place']>

function byScore(a: Scored<Candidate>, b: Scored<Candidate>): number {
  return a.far - b.far || b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1)
}

/** The sum of all parts; higher is better. */
function scoreOf(candidate: Candidate, asked: Asked, known: Known): number {
  const { nowSeconds, day, clock, conditions, words, called, near } = known
  const [need, said] = [needFit(candidate, asked), wordsOf(candidate, words, asked)]
  const [place, moment] = [placeFit(candidate, asked, near), momentFit(candidate, asked, clock)]
  const fitting = surelyFits(need, said)
  return (
    WEIGHTS.called * CALLED[called ?? 'otherwise'] +
    WEIGHTS.titled * (asked.titled?.some((title) => candidate.called.includes(title)) ? 1 : 0) +
    WEIGHTS.need * need +
    WEIGHTS.words * said +
    WEIGHTS.tradition * traditionFit(candidate, asked) +
    WEIGHTS.language * languageFit(candidate, asked) +
    WEIGHTS.place * place +
    WEIGHTS.placeOfFitting * Math.max(0, place) * fitting +
    WEIGHTS.audience * audienceFit(candidate, asked) +
    WEIGHTS.others * (keptForOthers(candidate, asked) - forOtherConditions(candidate, asked, conditions)) +
    WEIGHTS.moment * moment +
    WEIGHTS.momentOfFitting * moment * fitting +
    WEIGHTS.form * formFit(candidate, asked) +
    WEIGHTS.side * sideFit(candidate, asked) +
    WEIGHTS.freshness * freshness(candidate, nowSeconds) +
    WEIGHTS.room * ROOM[candidate.room] +
    WEIGHTS.activity * (candidate.type === 'activity' ? 1 : 0) +
    WEIGHTS.turn * turn(candidate.listingId, day) -
    WEIGHTS.refused * refusedFit(candidate, asked)
  )
}

/** 0 for what is only akin to it, 1 for what surely is what was asked. */
function surelyFits(need: number, words: number): number {
  return Math.max(0, Math.min(1, 2 * Math.max(need, words) - 1))
}

const ROOM = { open: 0.3, unknown: 0, 'waiting-list': -0.4, full: -1 } as const

/** An organisation stands before what it offers when its own name was typed. */
const CALLED = { itself: 1, organization: 0.4, otherwise: 0 } as const

function traditionFit({ tradition }: Candidate, { traditions = [] }: Asked): number {
  if (traditions.length === 0 || tradition === null || tradition === 'general') return 0
  return traditions.some((one) => one === tradition) ? 1 : OF_ANOTHER_TRADITION
}
const OF_ANOTHER_TRADITION = -0.4

function languageFit({ languages: spoken = [] }: Candidate, { languages = [] }: Asked): number {
  return languages.some((code) => spoken.includes(code)) ? 1 : 0
}

/**
 * Where a need was meant, words without it are half the answer: "tuinieren" in the text of a language buddy. What its words only
 * point to counts as far as they do: soup that is eaten after a walk is no walk.
 */
function wordsOf({ needs, said, saidStrengths }: Candidate, words: number, asked: Asked): number {
  if (![...asked.needs.values()].some((confidence) => confidence >= MEANT)) return words
  const isFor = (codes: string[]) => codes.some((code) => asked.needs.has(code))
  // Of a listing that names none, its words are all there is.
  if (isFor(needs) || (needs.length === 0 && isFor(said))) return words
  const met = Math.max(0, ...said.map((code, at) => (asked.needs.has(code) ? (saidStrengths[at] ?? 0) : 0)))
  return words * (WITHOUT_NEED + (1 - WITHOUT_NEED) * Math.min(1, met))
}

function placeFit(candidate: Candidate, { place, postcode }: Asked, near: Nearness | null): number {
  if (postcode && candidate.postcodes.includes(postcode)) return 1
  if (!place) return 0
  if (near === 'here') return servesAround(candidate, place) ? 0.8 : 1
  const most = candidate.serves.length > 0 ? SERVES_ELSEWHERE : 1
  if (near === 'beside') return Math.min(most, 0.7)
  const metres = metresFrom(place, candidate)
  const reach = reachOf(place)
  if (metres !== null && metres < reach) return Math.min(most, 0.75 - (0.75 - FAR) * (metres / reach))
  return reachesOut(candidate, place) ? 0.4 : FAR
}

const FAR = -0.6
/** It stands near, and works only where the border has been crossed: "de dorpsauto" of the next village. */
const SERVES_ELSEWHERE = 0.1

/** It serves all around the place, and is not of the place itself. */
function servesAround({ within, serves }: Candidate, { codes, parents }: Place): boolean {
  return ![...within, ...serves].some((code) => codes.includes(code)) && serves.some((code) => parents.includes(code))
}

/** A call and a screen know no distance, but a line for one town is not for another. */
function reachesOut({ form, serves }: Candidate, place: Place): boolean {
  const towns = townsOf(place)
  return isRemote(form) && (serves.length === 0 || serves.some((code) => towns.includes(townOf(code))))
}

/** What is in another town, and not near: however well it fits, it stands behind what somebody can reach. */
function isFar(candidate: Candidate, { place }: Asked): boolean {
  return place !== null && (metresFrom(place, candidate) ?? Number.POSITIVE_INFINITY) >= reachOf(place)
}

/** Within so many metres of the middle something is near. */
function reachOf({ codes }: Place): number {
  return codes.length ? NEAR_METRES : NEAR_UNCHARTED_METRES
}

function formFit({ form, free }: Candidate, { how }: Asked): number {
  const parts = [...(how.free ? [free ? 1 : -0.5] : []), ...(how.forms.length ? [overlap(form, how.forms)] : [])]
  return parts.length ? parts.reduce((sum, part) => sum + part, 0) / parts.length : 0
}

function sideFit({ kind }: Candidate, { wantsToHelp }: Asked): number {
  // Wholly, as help for who needs it is for the need itself, and a call names it second.
  if (kind !== 'volunteering') return wantsToHelp ? -1 : 0
  return wantsToHelp ? 1 : -0.9
}

function freshness({ confirmedAtSeconds }: Candidate, nowSeconds: number): number {
  if (confirmedAtSeconds === 0) return -0.5
  return Math.max(-1, 0.5 - (nowSeconds - confirmedAtSeconds) / DAY_SECONDS / STALE_DAYS)
}

/** A number from 0 to 1 that changes with the day: FNV-1a (32 bits), with the last step of MurmurHash3 to spread alike texts. */
function turn(id: string, day: number): number {
  let hash = 0x811c9dc5
  for (const letter of `${day} ${id}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 0xffffffff
}
