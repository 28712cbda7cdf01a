import type { Asked, WordAsked } from './asked.ts'
import { distanceOf } from './understanding/distance.ts'
import { soundOf } from './understanding/sound.ts'
import { stemOf } from './understanding/stems.ts'
import { isTopicKey, type OfferKeys } from './understanding/word-keys.ts'
import { WORD_PARTS } from './understanding/words/word-parts.ts'

/** How far a word of the person is the word of an offer. */
const MATCH = {
  inTitle: 1,
  inText: 0.9,
  furtherOn: 0.55,
  /** Only a part of the word: "wandelclub" in "wandeling". */
  part: 0.65,
  /** The same of a thing that is for no need: who has no "slaapkamer" is not asking for sleep. */
  partOfThing: 0.4,
  /** A part that many words have: "-groep", "-middag". */
  anyPart: 0.15,
  /** Spelled otherwise. */
  alike: 0.75,
  /** The offer is about what the word is about, in other words: a part of how far it has the topic. */
  byTopic: 0.65,
  /** The offer is for the need that the word stands for, in other words. */
  byNeed: 0.4,
  /** The offer is for the need of which the topic is a part, and does not say that it is for this part. */
  byNeedOfTopic: 0.2,
} as const
/** For whom and when, beside the words themselves. */
const FACTS = 0.3
/** From here on the word is there. */
const MET = 0.61
/** What a word says that no candidate has, such as "dochter". */
const NOBODYS = 0.2
/** "Vrijwilligers-" says something, where "buurt-" does not. */
const LONG_PART_LETTERS = 8
const LONG_STEM_LETTERS = 6
const LEAST_LETTERS_ALIKE = 5
const TWO_MISTAKES_LETTERS = 9

/** `needs`: what the offer is for. */
export type Compared = Partial<OfferKeys> & { needs: string[]; said: string[]; facts?: string[] }
/** Both 0 to 1, or a little more with facts. `plain`: each word as heavy as it says much. `words`: and heavier when few of the candidates have it. */
export type WordFit = { plain: number; words: number }

/**
 * How well the words of offers are those of the person; `strange` is the part of what was said that is names, and words which nobody
 * knows, that no offer has; `unmet` are those. `inexact`: what the words point to is here, and no offer speaks of it in any words: "salsa", where all
 * that moves is walking football.
 */
export function wordFits(
  words: WordAsked[],
  offers: Compared[],
): { fits: WordFit[]; strange: number; unmet: WordAsked[]; inexact: boolean } {
  const said = words.filter(({ isFact }) => !isFact)
  // Small words are a part of what was said, and nothing has them: who says more of them asks for no less.
  const asked = said.map(parted)
  const facts = words.flatMap(({ isFact, keys }) => (isFact ? keys : []))
  const wanted = new Set(asked.flatMap(({ keys, parts }) => [...keys, ...parts]))
  const matches = offers.map((offer) => {
    const where = whereAre(wanted, offer)
    return asked.map((word) => (word.isSmall ? 0 : matchOf(word, where, offer)))
  })
  const telling = asked.map(({ weight }, at) => {
    const having = matches.reduce((count, match) => count + ((match[at] ?? 0) >= MET ? 1 : 0), 0)
    return weight * (having === 0 ? NOBODYS : 1 / (1 + Math.log(having)))
  })
  const plain = asked.map(({ weight }) => weight)
  const strange = asked.map(({ isName, isKnown, needs }, at) =>
    Number((isName || !isKnown) && needs.length === 0 && matches.every((match) => match[at] === 0)),
  )
  return {
    fits: matches.map((match, at) => ({
      plain: mean(match, plain),
      words: mean(match, telling) + FACTS * shareOf(facts, offers[at]?.facts ?? []),
    })),
    strange: mean(strange, plain),
    unmet: said.filter((_, at) => strange[at]),
    inexact: isInexact(asked, matches),
  }
}

/** Whoever says more tells a story, of which an offer need not say every part. */
const FEW_WORDS_ASKED = 3

function isInexact(asked: Parted[], matches: number[][]): boolean {
  if (matches.length === 0 || asked.filter(({ isTopic }) => !isTopic).length > FEW_WORDS_ASKED) return false
  const telling = asked.flatMap(({ needs }, at) => (needs.length > 0 ? [at] : []))
  return telling.length > 0 && telling.every((at) => matches.every((match) => (match[at] ?? 0) <= MATCH.byNeed))
}

/** Where half of the words are strange, a need that is less sure than this is a guess: a name with "telefoonnummer". */
const MOSTLY_STRANGE = 0.4
const SURE_OF_NEED = 0.8
/** Said in so few words, and most of them strange, even a sure need is one: "vacature java developer". */
const FEW_WORDS = 4
const ALMOST_ALL_STRANGE = 0.55

/** A few words of which no more was understood than this point to a need by chance: "zwembadchloor". */
const MERE_GUESS = 0.45

/** Whether the needs that were understood are not what was asked for, as most of the words are of something else. */
export function isGuess(
  strange: number,
  { needs, words, isTold, who }: Pick<Asked, 'needs' | 'words' | 'isTold' | 'who'>,
): boolean {
  const few = words.filter(({ isTopic }) => !isTopic).length <= FEW_WORDS
  const surest = Math.max(0, ...needs.values())
  const isAboutPeople = isTold || who.groups.length > 0 || who.ageFrom !== null || who.ageTo !== null
  if (few && !isAboutPeople && needs.size > 0 && surest < MERE_GUESS) return true
  if (strange < MOSTLY_STRANGE || (isTold && needs.size > 0)) return false
  if (few && strange > ALMOST_ALL_STRANGE) return true
  return surest < SURE_OF_NEED
}

/** Whether the words are the name of an offer, all of it and no more. What a word is made of is met by the word itself. */
export function isCalled({ titleKeys = [] }: Pick<Compared, 'titleKeys'>, words: WordAsked[]): boolean {
  const asked = words.filter(({ isFact, isTopic }) => !isFact && !isTopic)
  const spelled = asked.map(({ word, keys: [stem = ''] }) => ({ stem, word: asInStems(word) }))
  const name = titleKeys.filter((key) => !IN_MANY_NAMES.has(key))
  return (
    name.length > 0 &&
    name.every((key) => spelled.some(({ stem, word }) => stem === key || word.includes(key))) &&
    spelled.every(({ stem }) => name.includes(stem))
  )
}

function shareOf(facts: string[], said: string[]): number {
  return facts.length === 0 ? 0 : facts.filter((fact) => said.includes(fact)).length / facts.length
}

function mean(values: number[], weights: number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return all === 0 ? 0 : values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) / all
}

const IN_MANY_NAMES = new Set(['stichting', 'vereniging', 'club'].map((word) => stemOf(word, 'nl')))

/** Of each key that is wanted how much it says that it stands where it does; the best place counts. */
type Where = ReadonlyMap<string, number>

function whereAre(wanted: ReadonlySet<string>, { titleKeys = [], textKeys = [], moreKeys = [] }: Compared): Where {
  const where = new Map<string, number>()
  for (const key of moreKeys) if (wanted.has(key)) where.set(key, MATCH.furtherOn)
  for (const key of textKeys) if (wanted.has(key)) where.set(key, MATCH.inText)
  for (const key of titleKeys) if (wanted.has(key)) where.set(key, MATCH.inTitle)
  return where
}

type Parted = WordAsked & { topics: string[]; spelled: string[] }

/** A word with its keys apart: what it is about, and how it is spelled. */
function parted(word: WordAsked): Parted {
  return { ...word, topics: word.keys.filter(isTopicKey), spelled: word.keys.filter((key) => !isTopicKey(key)) }
}

function matchOf(word: Parted, where: Where, offer: Compared): number {
  const isFor = word.needs.some((code) => offer.needs.includes(code) || offer.said.includes(code))
  const byNeed = isFor ? (word.isTopic ? MATCH.byNeedOfTopic : MATCH.byNeed) : 0
  return Math.max(byNeed, inWords(word, where, offer))
}

function inWords(
  { word, keys, topics, spelled, parts, needs, isKnown, isName, isTopic }: Parted,
  where: Where,
  { titleKeys = [], textKeys = [] }: Compared,
): number {
  const whole = Math.max(whereIs(spelled, where), whereIs(topics, where) * (isTopic ? 1 : MATCH.byTopic))
  if (whole > 0) return whole
  const ofPart = isKnown && needs.length === 0 ? MATCH.partOfThing : MATCH.part
  let best = 0
  parts.forEach((part, at) => {
    const says = !WORD_PARTS.has(part) || (at === 0 && part.length >= LONG_PART_LETTERS)
    best = Math.max(best, (where.get(part) ?? 0) * (says ? ofPart : MATCH.anyPart))
  })
  const [stem = ''] = keys
  // The stem of "kannen" is too short to say something; the word itself, at the head of "kannenfeest", is not.
  if (stem.length >= LONG_STEM_LETTERS && begins(stem, titleKeys, textKeys)) best = Math.max(best, MATCH.part)
  if (word.length >= LONG_STEM_LETTERS && begins(asInStems(word), titleKeys, textKeys))
    best = Math.max(best, MATCH.part)
  if (best > 0 || isKnown || isName) return best
  if (anyAlike(stem, titleKeys)) return MATCH.alike
  return anyAlike(stem, textKeys) ? MATCH.alike * MATCH.inText : 0
}

/** Stems have no doubled letters. */
function asInStems(word: string): string {
  return word.replace(/(.)\1/g, '$1')
}

/** "Stotteren" in "stotteraars". */
function begins(stem: string, ...lists: string[][]): boolean {
  return lists.some((keys) => keys.some((key) => key.startsWith(stem)))
}

function whereIs(keys: string[], where: Where): number {
  return keys.reduce((most, key) => Math.max(most, where.get(key) ?? 0), 0)
}

/** Misspelled, or not yet typed to its end. */
function anyAlike(word: string, keys: string[]): boolean {
  if (word.length < LEAST_LETTERS_ALIKE) return false
  const most = word.length < TWO_MISTAKES_LETTERS ? 1 : 2
  const sound = soundOf(word)
  for (const key of keys) {
    if (key[0] !== word[0]) continue
    if (key.startsWith(word)) return true
    if (Math.abs(key.length - word.length) <= most && distanceOf(sound, soundOf(key), most) <= most) return true
  }
  return false
}
