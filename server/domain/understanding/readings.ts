import { FIRST_NAMES } from '../first-names.ts'
import { isFunctionWord, type KnownWords } from './known-words.ts'
import type { Step } from './phrase-index.ts'
import { PERSON_STEM, saysNothing } from './phrases.ts'
import { LANGUAGES, type Language, stemOf } from './stems.ts'
import { readsAsName, type Token } from './tokens.ts'
import { translationsOf } from './translations.ts'
import { withoutTurkishEnding } from './turkish-stems.ts'
import { PERSONS } from './words/audience-words.ts'
import { ORDINARY_WORDS } from './words/ordinary-words.ts'

/** How a word of the text may be read. */
export type Reading = {
  /** The word as it was probably meant. */
  word: string
  /** Letters that are wrong, as far as we can tell; 0 when it stands as meant. */
  mistakes: number
  /** Its stem in each language in which it may be read. */
  stems: Partial<Record<Language, string>>
  /** A function word, or a word of every day. */
  ordinary: boolean
  functional: boolean
  /** Neither a word of the thesaurus nor of every day. */
  unknown: boolean
  /** Stands among Dutch words, so that it is no misspelled word of another language: "broodje kroket" is no crochet. */
  isDutch?: boolean
}

const SHORTEST_COMPOUND = 6
const LONGEST_APART = 3
const SHORTEST_ROOT = 4
/** In a longer Dutch text words of other languages count as they stand in the thesaurus, not in every form: that takes time. */
const MOST_WORDS_MIXED = 40
const NO_STEPS: never[] = []
const PERSON_STEP: Step = { stem: PERSON_STEM, takes: 1 }
/** Small words that may stand anywhere within a phrase: "weet [soms] niet meer wie ik ben", "bij [de] dokter". */
const FILLERS = new Set(
  'de het een t n die dat dit m n mijn mn zijn zn haar onze soms ook echt vaak altijd weer al maar even nog toch gewoon eigenlijk heel hele erg zo nu wel best helemaal steeds telkens tegenwoordig bijna al beetje haast nou effe effen ff eens es er der dr daar hier ons inmiddels onderhand langzamerhand momenteel ineens opeens plots plotseling zomaar meestal constant absoluut gans ganse zelf zelfs verder misschien sowieso'.split(
    ' ',
  ),
)
/** Said of somebody: the words that an age may follow, and others. */
const SOMEBODY = new Set([
  ...PERSONS,
  ...'hij ie zij ze die ouders familie schoonmoeder schoonzus schoonbroer iemand moe moeke vake va mams pap paps mem heit pake beppe oudste jongste vent ventje wederhelft echtgenoot echtgenote verloofde vriendje vriendinnetje neefje nichtje bomma bompa bonpapa bonma grootmoeder grootvader grootje kameraad oudjes ouwelui schoonouders grootouders puber peuter kleuter collega'.split(
    ' ',
  ),
])
/** Longer is a note, in which things are said more than once, and trying more ways takes long. */
const MOST_WORDS_OF_SPEECH = 60
/** Of whom it is stands for each other as well: "op zijn mobiel", "op d'r mobiel". "Zijn" is a verb besides. */
const MINE: Step = { stem: stemOf('mijn', 'nl'), takes: 1 }
const HIS: Step = { stem: stemOf('zijn', 'nl'), takes: 1 }
const WHOSE = new Map<string, Step[]>([
  ['zijn', [MINE]],
  ['dr', [MINE, HIS]],
  ...['mijn', 'mn', 'zn', 'haar', 'onze'].map((word): [string, Step[]] => [word, [HIS]]),
])

/** Reads every word of a text. `taken` are words that were understood as something else, and so need no correction. */
export function readingsOf(
  tokens: Token[],
  known: KnownWords,
  taken: (position: number) => boolean,
  main: Language = 'nl',
): Reading[] {
  const allCapitals = tokens.length > 2 && tokens.every((token) => token.upper || token.written.length < 2)
  const memory = new Map<string, Reading>()
  const isDutch = main === 'nl' && tokens.length > 1
  const looksAbroad = main !== 'nl' || tokens.length <= MOST_WORDS_MIXED
  return tokens.map((token, position) => {
    // Within a sentence a capital is a name, and before another one too; names are not corrected into needs.
    const next = tokens[position + 1]
    const named = token.capital && (!token.opens || (next?.capital === true && next.clause === token.clause))
    const fixed = taken(position) || (named && !allCapitals) || /\d/.test(token.plain)
    const key = fixed ? `=${token.plain}` : token.plain
    const reading = memory.get(key) ?? readingOf(token.plain, known, fixed, main, looksAbroad)
    reading.isDutch = isDutch
    memory.set(key, reading)
    return reading
  })
}

function readingOf(plain: string, known: KnownWords, fixed: boolean, main: Language, looksAbroad: boolean): Reading {
  const nl = known.stem(plain, 'nl')
  const abroad = main !== 'nl' && !fixed ? translationsOf(plain, main)[0] : undefined
  const functional = isFunctionWord(plain) && abroad === undefined
  const languages = known.languages(plain)
  // "Maatje" has its own meaning in the thesaurus, though "maat" is a word of every day.
  const ordinary = functional || ORDINARY_WORDS.has(plain) || (!languages && known.ordinary(plain, nl))
  const asItStands: Reading = { word: plain, mistakes: 0, stems: { nl }, ordinary, functional, unknown: false }
  if (abroad !== undefined) {
    // In an English or Turkish text a word is what it says there, though it may be a Dutch word as well.
    asItStands.stems = { nl: known.stem(abroad, 'nl'), [main]: known.stem(plain, main) }
    return { ...asItStands, ordinary: known.ordinary(abroad, known.stem(abroad, 'nl')) }
  }
  if (languages || functional) {
    // "The" is no tea, and who would like something is not in the nick.
    if (main !== 'nl' && isOnlyOf(main, plain, languages)) delete asItStands.stems.nl
    for (const language of LANGUAGES)
      if (language !== 'nl' && (languages?.has(language) || functional))
        asItStands.stems[language] = known.stem(plain, language)
    if (!ordinary && looksAbroad) lookAbroad(asItStands, plain, known, main)
    return inDutchToo(asItStands, plain, known)
  }
  if (ORDINARY_WORDS.has(plain)) return asItStands
  // "Samen ete", "hake en breie": as it is said in half the country.
  const whole = `${plain}n`
  if (!fixed && plain.endsWith('e') && known.languages(whole)?.has('nl'))
    return { ...asItStands, word: whole, stems: { nl: known.stem(whole, 'nl') }, ordinary: ORDINARY_WORDS.has(whole) }
  if (looksAbroad) lookAbroad(asItStands, plain, known, main)
  if (ordinary || known.hasStem(nl, 'nl')) return asItStands
  if (asItStands.stems.en || asItStands.stems.tr) return inDutchToo(asItStands, plain, known)
  const [dutch] = looksAbroad ? translationsOf(plain) : []
  if (dutch) return { ...asItStands, word: dutch, stems: { nl: known.stem(dutch, 'nl') } }
  const root = main === 'tr' ? withoutTurkishEnding(plain).find((one) => known.languages(one)?.has('nl')) : undefined
  if (root) return { ...asItStands, word: root, stems: { nl: known.stem(root, 'nl') } }
  return { ...asItStands, unknown: !fixed }
}

/** A word of the language of the text that happens to be spelled as a Dutch one. */
function isOnlyOf(main: Language, plain: string, languages: ReadonlySet<Language> | undefined): boolean {
  if (saysNothing(plain, main)) return !saysNothing(plain, 'nl')
  return languages?.has(main) === true && !languages.has('nl')
}

/** A word of the thesaurus in another language says what its Dutch word says, so that it is found in phrases that only Dutch has. */
function inDutchToo(reading: Reading, plain: string, known: KnownWords): Reading {
  if (reading.ordinary || known.languages(plain)?.has('nl') || known.hasStem(reading.stems.nl ?? '', 'nl'))
    return reading
  const [dutch] = translationsOf(plain)
  if (dutch) reading.stems.nl = known.stem(dutch, 'nl')
  return reading
}

/** A form of an English or Turkish word that the thesaurus has in another form. */
function lookAbroad(reading: Reading, plain: string, known: KnownWords, main: Language): void {
  if (plain.length < 4) return
  for (const language of ['en', 'tr'] as const) {
    if (reading.stems[language]) continue
    const stem = known.stem(plain, language)
    // The root of a Turkish verb is so short that many Dutch words share it.
    if (stem.length < SHORTEST_ROOT && main !== language) continue
    if (known.hasStem(stem, language)) reading.stems[language] = stem
  }
}

/** The reading of a word that nobody knows, as the word it was probably meant to be; null when nothing is near. */
export function correctedReading(reading: Reading, known: KnownWords): Reading | null {
  const guess = reading.isDutch ? known.meantInDutch(reading.word) : known.meant(reading.word)
  if (!guess) return null
  const stems: Reading['stems'] = {}
  for (const language of known.languages(guess.word) ?? []) stems[language] = known.stem(guess.word, language)
  return { ...reading, word: guess.word, mistakes: guess.mistakes, stems, unknown: false }
}

/**
 * The ways to read on at a position: the word alone, or with the next one or two, when together they are a known word. One for
 * all languages of a text.
 */
export function stepsThrough(tokens: Token[], readings: Reading[], known: KnownWords) {
  const together = tokens.map((_, position) => {
    const asMeant = writtenApart(position, (at) => readings[at]?.word ?? '')
    // "Pleeg ouders": what alone seems misspelled may be right beside its other half.
    const corrected = [position, position + 1].some((at) => readings[at]?.word !== tokens[at]?.plain)
    return asMeant.length > 0 || !corrected ? asMeant : writtenApart(position, (at) => tokens[at]?.plain ?? '')
  })
  return (language: Language) => {
    const known: Step[][] = []
    return steps

    function steps(position: number, within: boolean): Step[] {
      const skips = language === 'nl' && within && FILLERS.has(tokens[position]?.plain ?? '')
      const at = skips ? tokens.length + position : position
      known[at] ??= waysOn(position, skips)
      return known[at]
    }

    function waysOn(position: number, skips: boolean): Step[] {
      const apart = together[position] ?? NO_STEPS
      const stem = readings[position]?.stems[language]
      const alone: Step[] = stem === undefined ? NO_STEPS : [{ stem, takes: 1 }]
      const ways = apart.length > 0 ? [...alone, ...compounds(apart, language)] : alone
      if (language !== 'nl') return ways
      const somebody = isSomebody(tokens[position]) ? [...ways, PERSON_STEP] : ways
      return skips ? [...somebody, ...waysPast(position)] : somebody
    }

    /** On from a small word that may stand anywhere. */
    function waysPast(position: number): Step[] {
      const whose = WHOSE.get(tokens[position]?.plain ?? '')
      const ways = whose && tokens.length <= MOST_WORDS_OF_SPEECH ? whose : NO_STEPS
      if (tokens[position + 1]?.clause !== tokens[position]?.clause) return ways
      return [...ways, ...steps(position + 1, true).map(({ stem, takes }) => ({ stem, takes: takes + 1 }))]
    }
  }

  /** "Sinds Henk er niet meer is": by name as well, unless the name is a word of ours. */
  function isSomebody(token: Token | undefined): boolean {
    if (!token) return false
    const { plain } = token
    if (SOMEBODY.has(plain)) return true
    return (FIRST_NAMES.has(plain) || readsAsName(token)) && !known.languages(plain)
  }

  function compounds(apart: (Step & { language: Language })[], language: Language): Step[] {
    return apart.filter((step) => step.language === language)
  }

  function writtenApart(position: number, wordAt: (position: number) => string): (Step & { language: Language })[] {
    const first = readings[position] as Reading
    const steps: (Step & { language: Language })[] = []
    let word = wordAt(position)
    for (let takes = 2; takes <= LONGEST_APART; takes++) {
      const next = readings[position + takes - 1]
      if (!next || tokens[position + takes - 1]?.clause !== tokens[position]?.clause) break
      const added = wordAt(position + takes - 1)
      if (!known.mayBegin(word, added)) break
      word += added
      // "Dement en" is no "dementen".
      if (word.length < SHORTEST_COMPOUND || (first.functional && next.functional) || next.word === 'en') continue
      const languages = known.languages(word)
      for (const language of languages ?? []) steps.push({ stem: known.stem(word, language), takes, language })
      // "Naast je" is no small form of "naaste", nor "over werk" one of "overwerkt", nor "zit dan" of "zitdans".
      if (languages?.has('nl') || next.functional || first.functional) continue
      const stem = known.stem(word, 'nl')
      if (known.hasStem(stem, 'nl')) steps.push({ stem, takes, language: 'nl' })
    }
    return steps
  }
}
