import { stemmer as stemDutchWord } from '@orama/stemmers/dutch'
import { ONE_WORD_FOR } from './words/one-word-for.ts'
import { DUTCH_VERB_FORMS } from './words/verb-forms.ts'

const VERBS = new Map(
  Object.entries(DUTCH_VERB_FORMS).flatMap(([verb, forms]) => [verb, ...forms.split(' ')].map((form) => [form, verb])),
)
const FIXED = new Set(ONE_WORD_FOR.values())

/** Who has a "vriendje" is a child, or in love: no form of who has "vrienden". */
const SMALL_FRIENDS = new Map(
  ['vriendje', 'vriendinnetje'].flatMap((one) => [
    [one, one],
    [`${one}s`, one],
  ]),
)

/** The s of these belongs to the word, alone and at the end of a compound; the stemmer takes it for a plural: "dans" is no "dan". */
const WITH_S =
  /(?:arts|beurs|boks|bons|dans|fiets|flits|fonds|frons|gans|gids|gips|grens|hals|heks|kaars|kans|kaats|klets|koers|koets|krans|laars|lens|loods|mens|muts|plaats|plens|poets|pols|prins|puls|reeks|rits|rots|rups|schaats|schets|spons|toets|trots|wals|wens)t?$/

/** Words that get an s after an open vowel. */
const S_AFTER_VOWEL =
  /(?:accu|agenda|app|auto|baby|camera|euro|foto|hobby|kilo|logo|mama|menu|metro|oma|opa|papa|piano|pizza|programma|radio|risico|schema|studio|taxi|thema|video)s$/

/** What the forms of a Dutch word have in common. */
export function dutchStem(plain: string): string {
  const fixed =
    SMALL_FRIENDS.get(plain) ?? VERBS.get(plain) ?? ONE_WORD_FOR.get(plain) ?? (FIXED.has(plain) ? plain : undefined)
  if (fixed) return fixed
  if (plain.length < 4) return plain
  const large = smallLess(oneOf(plain))
  if (/[st]$/.test(large) && WITH_S.test(large)) return VERBS.get(large) ?? singleLetters(large.replace(/st$/, 's'))
  let stem = stemDutchWord(large)
  // The stemmer keeps the t of "zoekt" and "helpt"; "buurt", "krant" and "dienst" must keep theirs.
  if (stem.length > 4 && /[lkpgmw]t$/.test(stem)) stem = stem.slice(0, -1)
  return VERBS.get(stem) ?? singleLetters(stem.replace(/v$/, 'f').replace(/z$/, 's'))
}

/** "koffie" is kofie. Most words have nothing doubled, and finding that out by a pattern takes ten times as long. */
function singleLetters(word: string): string {
  for (let at = 1; at < word.length; at++)
    if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return word.replace(/([a-z])\1+/g, '$1')
  return word
}

/** "families", "vacatures", "coaches", "foto's": one of them. The stemmer leaves an s after a vowel. */
function oneOf(plain: string): string {
  if (plain.length < 5 || !plain.endsWith('s')) return plain
  if (/[^aeiou](?:ch|sh)es$/.test(plain) || /[aeiou]ches$/.test(plain)) return plain.slice(0, -2)
  const isOne =
    /(?:adres|ares|congres|expres|proces|succes|les|alles|bes|diabetes|prinses|advies|verlies|precies|servies|kies|vies)$/
  if (/(?:[^aeiou]e|ie)s$/.test(plain) && !isOne.test(plain)) return plain.slice(0, -1)
  return S_AFTER_VOWEL.test(plain) ? plain.slice(0, -1) : plain
}

/** "groepje", "tuintjes", "bloemetje": without the small ending. */
function smallLess(plain: string): string {
  if (plain.length < 5) return plain
  const one = plain.replace(/jes$/, 'je')
  if (!one.endsWith('je')) return plain
  if (/inkje$/.test(one)) return `${one.slice(0, -3)}g`
  // "Boompje" is of "boom", and "lampje" of "lamp": of "lam" it is "lammetje".
  if (/mpje$/.test(one)) return one.slice(0, /(^|[^aeiou])[aiou]mpje$/.test(one) ? -2 : -3)
  if (/[^aeiou]etje$/.test(one) && one.length > 7) return one.slice(0, -4).replace(/([a-z])\1$/, '$1')
  // "Maatje" and "praatje" are of "maat" and "praat", and "krantje" is of "krant"; "tuintje" is of "tuin".
  if (/(aa|ee|oo|uu|aar|[^aeiou][aiou]n)tje$/.test(one)) return one.slice(0, -2)
  if (/([aeiouylnrw]|ij)tje$/.test(one) && one.length > 5) return one.slice(0, -3)
  return one.slice(0, -2)
}
