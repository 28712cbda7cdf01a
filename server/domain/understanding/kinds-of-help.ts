import type { NeedFound } from './needs.ts'
import { HELPING, WHY_TO_HELP } from './words/kinds-of-needs.ts'

/** Less sure than this a need was guessed from words of those who ask for help: "vroeger", "doen". */
const SURE_OF_KIND = 0.5
/** "Ik wil hulp" is written nearly as "ik wil helpen". */
const ASKED = /^(?:hulp|geholpen)$/
/** What is said of the wish alone: every call says it too, and it tells none from another. */
const WISH =
  /^(?:vrijwillig\w*|volunteer\w*|gonullu|help\w*|meehelpen|handje|worden?|word|zijn|doen|iets|wat|ander\w*|mensen|iemand|people|others|inzetten|betekenen|terugdoen|bijdragen|nodig|aanmelden|tijd|over|bedrijf|team|istiyorum|yardim|etmek|olmak)$/
/** What one of our topics says of the wish, beside what kind of help it is. */
export const OF_THE_WISH = 0.4

/** What was read with everything, and beside it the kind of help that stands within phrases for wishing to: "ik kan goed koken". */
export function withKinds(read: NeedFound[], kinds: NeedFound[]): NeedFound[] {
  const isKind = ({ code }: NeedFound) => code !== HELPING && !WHY_TO_HELP.has(code)
  const surer = (need: NeedFound) => {
    const again = kinds.find(({ code }) => code === need.code)
    return again && again.confidence > need.confidence ? again : need
  }
  const within = kinds.filter(
    (need) => need.confidence >= SURE_OF_KIND && isKind(need) && !read.some(({ code }) => code === need.code),
  )
  return [...read.filter(({ code }) => code === HELPING), ...read.filter(isKind).map(surer), ...within].sort(
    (a, b) => b.confidence - a.confidence,
  )
}

export function isWordOfWish(plain: string): boolean {
  return WISH.test(plain)
}

/** Who asks for help does not wish to give it. */
export function isAskedFor({ code, reasons }: NeedFound, wordAt: (position: number) => string): boolean {
  return code === HELPING && reasons.every((positions) => positions.some((at) => ASKED.test(wordAt(at))))
}

/** Who mostly says what volunteers say wants to be one, however it was spelled. */
export function volunteeringIn([first]: NeedFound[]): number[] {
  const isVolunteering = first?.code === HELPING && first.confidence >= SURE_OF_VOLUNTEERING
  return isVolunteering
    ? first.topics.filter(({ topic }) => topic === 'volunteer').flatMap(({ positions }) => positions)
    : []
}
const SURE_OF_VOLUNTEERING = 0.7
