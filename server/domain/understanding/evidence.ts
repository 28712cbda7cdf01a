import { abbreviations } from './abbreviations.ts'
import { compoundHit } from './compounds.ts'
import { correctionOf, halfCorrected, otherHalf, readAs, soundingAlike } from './corrections.ts'
import { isFormOf, isSmall } from './forms-of-words.ts'
import { isFunctionWord } from './known-words.ts'
import type { NeedIndex } from './need-index.ts'
import type { Phrase } from './phrases.ts'
import { type Reading, stepsThrough } from './readings.ts'
import { soundOf } from './sound.ts'
import { LANGUAGES, type Language } from './stems.ts'
import { SHORT_LETTERS, SHORT_WITH_MISTAKE, STRENGTH, trust } from './strengths.ts'
import { LISTS } from './together.ts'
import { positionsOf, readsAsName, type Token } from './tokens.ts'
import { ORDINARY_WORDS } from './words/ordinary-words.ts'
import { WORD_PARTS } from './words/word-parts.ts'

/** Something in the text that points to a need. `strength` (0..1) is how far it would go if it were the whole text. */
export type Evidence = {
  code: string
  positions: number[]
  strength: number
  how: 'phrase' | 'loose' | 'compound' | 'hint' | 'avoid'
  language: Language
  topic?: string | null
  /** Counts only where nothing better is said of its words. */
  isMaybe?: boolean
}

/** After these begins something else, with or without a comma. */
const BEGINS_ANEW = new Set('en maar want dus omdat doordat sinds door hoor echt and but because'.split(' '))

const JOINS = new Set(['en', 'maar', 'want', 'and', 'but'])
const TELLS_ANEW = new Set(['ik', 'mijn', 'we', 'wij', 'hij', 'zij', 'ze', 'i', 'my'])

/** All evidence in a text, overlapping and contradictory. Corrects the readings of words that nobody knows. */
export function evidenceIn(tokens: Token[], readings: Reading[], index: NeedIndex): Evidence[] {
  const compounds = correctUnknown(tokens, readings, index)
  const stepsIn = stepsThrough(tokens, readings, index.known)
  const said = [
    ...abbreviations(tokens, index),
    ...LANGUAGES.flatMap((language) => [...exactPhrases(language), ...loosePhrases(language)]),
  ]
  return [...said, ...together(), ...compounds, ...hints(tokens, readings, index)]

  function exactPhrases(language: Language): Evidence[] {
    const phrasesFrom = index.exact[language].through(stepsIn(language))
    const found: Evidence[] = []
    tokens.forEach((token, from) => {
      for (const { phrase, to, joined } of phrasesFrom(from)) {
        if (tokens[to - 1]?.sentence !== token.sentence) continue
        const positions = positionsOf({ from, to })
        if (onlyFunctionWords(phrase, positions) || hasSmallWordForAnother(phrase, positions)) continue
        if ((phrase.endsClause && goesOn(to)) || isNotAlone(to - 1)) continue
        const exact =
          phrase.words.length === positions.length && positions.every((at, n) => tokens[at]?.plain === phrase.words[n])
        if (!exact && positions.length === 1 && !isFormOf(meantBy(token, readings[from]), phrase)) continue
        const telling = Math.min(phrase.words.length, phrase.core.length + 1)
        const base = (phrase.kind === 'name' ? STRENGTH.name : STRENGTH.word) + STRENGTH.perExtraWord * (telling - 1)
        const strength =
          Math.min(base, STRENGTH.most) *
          (exact ? 1 : inflected(phrase, positions)) *
          (joined ? STRENGTH.joined : 1) *
          mistakesIn(positions)
        const how = phrase.kind === 'avoid' ? 'avoid' : 'phrase'
        found.push({ code: phrase.code, positions, strength, how, language, topic: phrase.topic })
      }
    })
    return found
  }

  /** "Eten, maar niet | alleen": the denial is of the next word. */
  function isNotAlone(at: number): boolean {
    return tokens[at]?.plain === 'niet' && /^(?:alleen|zozeer)$/.test(tokens[at + 1]?.plain ?? '')
  }

  function goesOn(at: number): boolean {
    const next = tokens[at]
    return next !== undefined && next.clause === tokens[at - 1]?.clause && !BEGINS_ANEW.has(next.plain)
  }

  function loosePhrases(language: Language): Evidence[] {
    const found = index.loose[language].in(tokens, readings).filter(({ positions }) => !isOfTwo(positions))
    return found.map(({ phrase, positions, extra }) => ({
      code: phrase.code,
      positions,
      strength:
        (STRENGTH.loose + 0.02 * (positions.length - 2)) *
        STRENGTH.perExtraBetween ** extra *
        (positions.length === 2 && positions.every(isOrdinary) ? STRENGTH.everydayLoose : 1) *
        mistakesIn(positions),
      how: 'loose',
      language,
      topic: phrase.topic,
    }))
  }

  /** "Mijn baan kwijt en mijn vrouw is weg" tells two things, and neither that the way is lost. */
  function isOfTwo(positions: number[]): boolean {
    const [one = 0, other = 0] = positions
    const joined = positions.length === 2 && Math.abs(one - other) === 2 ? tokens[(one + other) / 2]?.plain : ''
    if (LISTS.has(joined ?? '')) return true
    for (let at = Math.min(...positions) + 1; at < Math.max(...positions); at++)
      if (JOINS.has(tokens[at]?.plain ?? '') && TELLS_ANEW.has(tokens[at + 1]?.plain ?? '')) return true
    return false
  }

  /** The further apart, the less they have to do with each other. What is maybe said adds nothing to what was said. */
  function together(): Evidence[] {
    return index.together.in(tokens, readings).flatMap((hit) => {
      const { code, topic, language, positions, apart, isMaybe } = hit
      if (isMaybe && !mayAdd(hit)) return []
      const base =
        hit.isSure && !positions.every(isOrdinary)
          ? STRENGTH.surelyTogether
          : isMaybe
            ? STRENGTH.maybeTogether
            : STRENGTH.together
      const strength = base * STRENGTH.perWordApart ** (apart - 1) * mistakesIn(positions)
      return [{ code, positions, strength, how: 'loose', language, topic, isMaybe }]
    })
  }

  function mayAdd({ code, positions }: Pick<Evidence, 'code' | 'positions'>): boolean {
    if (positions.some((at) => !readings[at]?.isDutch)) return false
    return !said.some((one) => one.code === code && one.positions.some((at) => positions.includes(at)))
  }

  /** Words of every day beside each other are never sure: "computer" and "kapot". */
  function isOrdinary(at: number): boolean {
    return readings[at]?.ordinary ?? true
  }

  function inflected(phrase: Phrase, positions: number[]): number {
    const word = readings[positions[0] ?? 0]?.word ?? ''
    const [written = ''] = phrase.words
    if (positions.length === 1 && isSmall(written) && !isSmall(word)) return STRENGTH.ofSmall
    const misspelled = !ORDINARY_WORDS.has(word) && soundOf(word) === soundOf(written)
    if (positions.length > 1 || misspelled) return STRENGTH.inflected
    const everyday = WORD_PARTS.has(word) || index.known.ordinary(word, index.known.stem(word, 'nl'))
    return everyday ? STRENGTH.everydayInflected : STRENGTH.inflected
  }

  function mistakesIn(positions: number[]): number {
    return positions.reduce((product, at) => product * trust(readings[at]), 1)
  }

  /** "Om samen" is no "ommetje samen", though a word that says nothing may have the stem of one that does. */
  function hasSmallWordForAnother({ words, stems, language }: Phrase, positions: number[]): boolean {
    return positions.some((at) => {
      const reading = readings[at]
      if (!reading?.functional || words.includes(tokens[at]?.plain ?? '')) return false
      const meant = stems.indexOf(reading.stems[language] ?? '')
      return meant >= 0 && !isFunctionWord(words[meant] ?? '')
    })
  }

  /** "ik kan niet meer" is a phrase; "kan" read as a form of something else is not. */
  function onlyFunctionWords(phrase: Phrase, positions: number[]): boolean {
    return (
      positions.every((at) => readings[at]?.functional) &&
      !positions.every((at, n) => tokens[at]?.plain === phrase.words[n])
    )
  }
}

function meantBy(token: Token, reading: Reading | undefined): Token {
  return reading && reading.mistakes > 0 ? { ...token, plain: reading.word } : token
}

/** A word that nobody knows is a compound of known words, or a known word misspelled, or a compound with something unknown. */
function correctUnknown(tokens: Token[], readings: Reading[], { known, exact }: NeedIndex): Evidence[] {
  return readings.flatMap((reading, position) => {
    const alike = soundingAlike(reading, known)
    if (alike) {
      readings[position] = alike
      return []
    }
    if (!reading.unknown) {
      const whole = reading.ordinary || exact.nl.has(reading.stems.nl ?? '') || known.languages(reading.word)
      return whole ? [] : asCompound(position, compoundHit(reading.word, known, exact.nl), true)
    }
    const compound = compoundHit(reading.word, known, exact.nl)
    if (compound?.sure) return asCompound(position, compound, true)
    const half = otherHalf(tokens, readings, position, known)
    if (half) {
      readings[position] = half
      return []
    }
    const corrected = correctionOf(reading, known)
    if (corrected?.mistakes !== 1) {
      const whole = halfCorrected(reading, known, (one, half) => {
        const hit = compoundHit(one, known, exact.nl)
        return hit?.sure === true && hit.phrases.some(({ stems: [stem] }) => stem === known.stem(half, 'nl'))
      })
      if (whole) {
        readings[position] = readAs(whole, reading, known)
        return known.languages(whole) ? [] : asCompound(position, compoundHit(whole, known, exact.nl), true)
      }
    }
    if (corrected) readings[position] = corrected
    return corrected ? [] : asCompound(position, compound, false)
  })
}

function asCompound(position: number, hit: ReturnType<typeof compoundHit>, sureOnly: boolean): Evidence[] {
  if (!hit || (sureOnly && !hit.sure)) return []
  const strength = hit.sure ? STRENGTH.compound : STRENGTH.unsureCompound
  return hit.phrases.map(({ code, topic }) => ({
    code,
    topic,
    positions: [position],
    strength: hit.letters < SHORT_LETTERS ? strength * SHORT_WITH_MISTAKE : strength,
    how: 'compound',
    language: 'nl',
  }))
}

function hints(tokens: Token[], readings: Reading[], index: NeedIndex): Evidence[] {
  const found: Evidence[] = []
  readings.forEach((reading, position) => {
    const token = tokens[position]
    // "Mevrouw Van der Berg" has no mountain of letters.
    if (reading.functional || !token || readsAsName(token)) return
    for (const language of LANGUAGES) {
      const stem = reading.stems[language]
      const hint = stem === undefined ? null : index.hint(stem, language)
      if (!hint) continue
      const strength = STRENGTH.hint * hint.weight * trust(reading)
      found.push({ code: hint.code, positions: [position], strength, how: 'hint', language })
    }
  })
  return found
}
