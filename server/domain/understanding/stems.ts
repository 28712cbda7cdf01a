import { stemmer as stemDutchWord } from '@orama/stemmers/dutch'
import { stemmer as stemEnglishWord } from '@orama/stemmers/english'
import { DUTCH_VERB_FORMS } from './words/verb-forms.ts'

export type Language = 'nl' | 'en' | 'tr'
export const LANGUAGES: readonly Language[] = ['nl', 'en', 'tr']

const VERBS = new Map(
  Object.entries(DUTCH_VERB_FORMS).flatMap(([verb, forms]) => [verb, ...forms.split(' ')].map((form) => [form, verb])),
)
/** One word for everybody who speaks or is spoken of: "ik voel me", "zij voelt zich". */
const PERSONS = new Map<string, string>(
  Object.entries({
    mij: 'me',
    zich: 'me',
    mezelf: 'me',
    mijzelf: 'me',
    zichzelf: 'me',
    hem: 'me',
    ons: 'me',
    mn: 'mijn',
    zn: 'mijn',
    haar: 'mijn',
    hun: 'mijn',
    onze: 'mijn',
    uw: 'mijn',
    jouw: 'mijn',
    hij: 'ik',
    zij: 'ik',
    ze: 'ik',
    we: 'ik',
    wij: 'ik',
    // "Been kwijt" is not "is kwijt".
    been: 'been',
    benen: 'been',
    // Nor is who is angry in the woods, a stomach a permission, or a word a becoming.
    boos: 'boos',
    boze: 'boos',
    maag: 'maag',
    woord: 'woord',
    woorden: 'woord',
    pools: 'pools',
    poolse: 'pools',
    knoop: 'knoop',
    knopen: 'knoop',
    vaak: 'vaak',
    veel: 'veel',
    effe: 'even',
    effen: 'even',
    ff: 'even',
    niks: 'niets',
    noit: 'nooit',
    zonder: 'geen',
    // "Moeder worden" is not "moeder wordt".
    worden: 'worden',
    // Who is old is no parent.
    ouderen: 'ouderen',
    oudere: 'ouderen',
    // A bill is no arithmetic, and who keeps a dog no boss.
    rekening: 'rekening',
    rekeningen: 'rekening',
    baasje: 'baasje',
    baasjes: 'baasje',
    // "Komt langs" is not "lange weken".
    langs: 'langs',
    // Who loses weight has not left a church, and waste is neither.
    afval: 'vuilnis',
    afvallig: 'afvallig',
    afvallige: 'afvallig',
    nie: 'niet',
    nix: 'niets',
  }),
)

const FIXED = new Set(PERSONS.values())

/** What the forms of a word have in common; for comparing with other stems of the same language, never for showing. */
export function stemOf(plain: string, language: Language): string {
  if (language === 'nl') return dutch(plain)
  if (language === 'en') return stemEnglishWord(plain)
  return turkish(plain)
}

function dutch(plain: string): string {
  const fixed = VERBS.get(plain) ?? PERSONS.get(plain) ?? (FIXED.has(plain) ? plain : undefined)
  if (fixed) return fixed
  if (plain.length < 4) return plain
  let stem = stemDutchWord(smallLess(plain))
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

/** "groepje", "tuintjes", "bloemetje": without the small ending. */
function smallLess(plain: string): string {
  if (plain.length < 6) return plain
  const one = plain.replace(/jes$/, 'je')
  if (!one.endsWith('je')) return plain
  if (/inkje$/.test(one)) return `${one.slice(0, -3)}g`
  // "Boompje" is of "boom", and "lampje" of "lamp": of "lam" it is "lammetje".
  if (/mpje$/.test(one)) return one.slice(0, /(^|[^aeiou])[aiou]mpje$/.test(one) ? -2 : -3)
  if (/[^aeiou]etje$/.test(one) && one.length > 7) return one.slice(0, -4).replace(/([a-z])\1$/, '$1')
  // "maatje" and "praatje" are of "maat" and "praat"; "tuintje" is of "tuin".
  if (/[aeiouylnrw]tje$/.test(one) && !/(aa|ee|oo|uu|aar)tje$/.test(one) && one.length > 6) return one.slice(0, -3)
  return one.slice(0, -2)
}

/** Turkish endings of nouns, without marks, longest first; taken off one after another while enough of the word is left. */
const TURKISH_ENDINGS = [
  'larimiz lerimiz larimi lerimi larima lerime larim lerim larini lerini lari leri lardan lerden larda lerde larla lerle lara lere lar ler',
  'imizi imiz umuz imizin imi umu ima ime uma ume imin umun imde umda imden imdan imle imla umla',
  'sindan sinden sinda sinde sina sine sini suna sunu nin nun dan den tan ten ndan nden nda nde da de ta te la le ya ye yi yu yla yle',
  'liyim liyiz luyum yim yiz yum dim dum tim tum dur dir lik luk siz suz si su im um in un i u a e',
]
  .join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length)
const SHORTEST_TURKISH_NOUN = 4
/** Mine, after a vowel: "annem", "kocamdan", "bahçemi". */
const TURKISH_MINE = /(?<=[ae])m(?:i|a|e|in|da|de|dan|den|la|le)?$/
/** Verbs, "I cannot" among them, and what is done: "ödemek", "ödeyemiyorum", "konuşma", "boşandım", "yürüyüş". */
const TURKISH_VERB =
  /(?:y?[ae]?m)?[iu]?yor(?:um|uz|sun|sunuz|lar|du|dum)?$|m[ae]k(?:ten|tan|le|la|te|ta)?$|(?<=[^aeiou]|l[ae]|^[a-z]{3})m[ae](?:ya|ye|yi|si|m|nin)?$|(?:m[ae])?[dt][iu](?:m|k|n|niz|lar|ler)?$|m[iu]s(?:im|lar|ler)?$|y?[ae]c[ae][kg](?:im|iz|ti)?$|y?[ae]bil\w*$|y[iu]s(?:u|e|i|ler|lar)?$/
const SHORTEST_TURKISH_VERB = 3

function turkish(plain: string): string {
  const verb = turkishVerb(plain)
  let root = verb ?? plain
  for (let round = 0; round < 4 && !verb; round++) {
    const mine = TURKISH_MINE.exec(root)?.[0]
    const ending =
      mine && root.length - mine.length >= SHORTEST_TURKISH_NOUN
        ? mine
        : TURKISH_ENDINGS.find((one) => root.length - one.length >= SHORTEST_TURKISH_NOUN && root.endsWith(one))
    if (!ending) break
    root = root.slice(0, -ending.length)
  }
  // A last letter goes soft before an ending: kitap, kitabi; cocuk, cocugum.
  return root.replace(/g$/, 'k').replace(/b$/, 'p').replace(/d$/, 't')
}

/** A word with each Turkish ending of nouns off, one at a time: Dutch words get them too, "uitkeringim", "gemeenteden". */
export function withoutTurkishEnding(plain: string): string[] {
  return TURKISH_ENDINGS.flatMap((one) =>
    plain.length - one.length >= SHORTEST_TURKISH_NOUN && plain.endsWith(one) ? [plain.slice(0, -one.length)] : [],
  ).reverse()
}

/** The root of a verb without the vowel that changes: "ağla-", "ağlı-". */
function turkishVerb(plain: string): string | null {
  const ending = TURKISH_VERB.exec(plain)?.[0]
  if (!ending) return null
  const long = plain.length - ending.length
  const keepsVowel = long < SHORTEST_TURKISH_VERB && /^[iu]yor/.test(ending)
  const root = plain.slice(0, keepsVowel ? long + 1 : long)
  if (root.length < SHORTEST_TURKISH_VERB) return null
  return root.length > SHORTEST_TURKISH_VERB ? root.replace(/[aeiou]$/, '') : root
}
