import { madeOnce } from '../made-once.ts'
import type { Thesaurus } from '../need.ts'
import { factKeys } from './facts.ts'
import { type NeedIndex, needIndex } from './need-index.ts'
import { type NeedFound, needsIn } from './needs.ts'
import { tokensOf } from './tokens.ts'
import { type OfferKeys, offerKeys, topicKey } from './word-keys.ts'
import { HELPING } from './words/kinds-of-needs.ts'

/** What an offer says of itself. */
export type OfferWords = {
  title: string
  summary: string
  description: string
  organization?: string
  places?: string[]
}
/** A need that the words of an offer point to; `strength` from 0 to 1. */
export type NeedSaid = { code: string; strength: number }
export type OfferReading = OfferKeys & { needs: NeedSaid[]; facts: string[] }

/** A short text says what it is about at once; further on all sorts of things are mentioned. */
const MOST_CHARACTERS = 600
const FIRST_CHARACTERS = 200
const MOST_NEEDS = 6
const LEAST_STRENGTH = 0.3
/** Said in the title alone, in the text, or in both; less in the title where the text says clearly what it is, as a name may be a play on words. */
const SAID_IN = { title: 0.9, nameAlone: 0.75, text: 0.92, both: 1.08 }
const CLEARLY = 0.7
/** An offer that is carried out by volunteers looks for none. */
const CARRIED_OUT_BY = new Set(['vrijwilliger', 'vrijwilligers', 'volunteer', 'volunteers'])
/** Counts on when offers are read otherwise, so that an index of before is made anew. */
export const READING = 6
const none = () => false

/**
 * Reads the words of an offer as those of a person are read: so that an offer with no more than a name and a sentence is found by what
 * it is good for, and by other forms of its words. Names of places and of the organisation are found as words, and never read as a need.
 */
export function readOffer(words: OfferWords, thesaurus: Thesaurus): OfferReading {
  const { known } = needIndex(thesaurus)
  const { title, summary, description, organization = '', places = [] } = words
  const first = description.slice(0, FIRST_CHARACTERS)
  const read = readWords(words, thesaurus)
  const keys = offerKeys(title, `${summary}\n${first}\n${organization}`, [description, ...places].join('\n'), known)
  return {
    ...keys,
    needs: strengthsOf(read),
    titleKeys: [...keys.titleKeys, ...topicKeys(read.title)],
    textKeys: [...keys.textKeys, ...topicKeys(read.text)],
    facts: factKeys(`${title}\n${summary}\n${first}`),
  }
}

function topicKeys(found: NeedFound[]): string[] {
  return [...new Set(found.flatMap(({ topics }) => topics.map(({ topic }) => topicKey(topic))))]
}

/** Who writes for readers spells well enough: looking for what was meant takes most of the time, and finds most of the nonsense. */
const asWritten = madeOnce((thesaurus: Thesaurus): NeedIndex => {
  const index = needIndex(thesaurus)
  return { ...index, known: { ...index.known, meant: () => null, meantInDutch: () => null } }
})

/** The needs that the words of an offer point to, best first. */
export function needsSaidBy(words: OfferWords, thesaurus: Thesaurus): NeedSaid[] {
  return strengthsOf(readWords(words, thesaurus))
}

type WordsRead = { title: NeedFound[]; text: NeedFound[] }

function readWords(words: OfferWords, thesaurus: Thesaurus): WordsRead {
  const index = asWritten(thesaurus)
  const read = (text: string) => {
    const tokens = tokensOf(text.slice(0, MOST_CHARACTERS))
    return needsIn(text, tokens, index, { taken: none, aside: none, figure: none })
  }
  const text = read(`${words.summary}\n${words.description}`)
  return { title: read(words.title), text: text.filter((need) => !isOnlyCarriedOut(need)) }
}

function isOnlyCarriedOut({ code, words }: NeedFound): boolean {
  return code === HELPING && words.every((word) => CARRIED_OUT_BY.has(word.toLowerCase()))
}

function strengthsOf({ title, text }: WordsRead): NeedSaid[] {
  const strengths = new Map<string, number>()
  const isClear = text.some(({ confidence }) => confidence >= CLEARLY)
  for (const { code, confidence } of title)
    strengths.set(code, confidence * (isClear ? SAID_IN.nameAlone : SAID_IN.title))
  for (const { code, confidence } of text) {
    const inTitle = (title.find((need) => need.code === code)?.confidence ?? 0) * SAID_IN.title
    const inText = confidence * SAID_IN.text
    strengths.set(code, inTitle > 0 ? Math.max(inTitle, inText) * SAID_IN.both : inText)
  }
  return [...strengths]
    .filter(([, strength]) => strength >= LEAST_STRENGTH)
    .map(([code, strength]) => ({ code, strength: Math.round(Math.min(1, strength) * 100) / 100 }))
    .sort((a, b) => b.strength - a.strength)
    .slice(0, MOST_NEEDS)
}
