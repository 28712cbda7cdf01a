import type { Reading } from './readings.ts'
import type { Token } from './tokens.ts'

const BEFORE = new Set(
  'geen zonder niet nooit nimmer niets no without not never dont doesnt isnt arent havent'.split(' '),
)
const AFTER_TURKISH = /^(yok|degil|istemiyor)/
/** Not being able is a need, not the lack of one: "ik kan niet lezen", "het lukt niet om te koken". */
const UNABLE = new Set(
  'kan kunnen kunt kon lukt lukken krijg krijgt kom komt durf durft durven weet snap snapt begrijp begrijpt mag can cant cannot couldnt'.split(
    ' ',
  ),
)
/** After these, "niet" and "geen" deny nothing: "niet alleen schulden maar ook", "niet te duur", "waarom niet". */
const NO_DENIAL_NEXT = new Set(['alleen', 'zozeer', 'te', 'genoeg', 'only', 'just'])
/** Who does no longer does miss it, unless they say that they do not want it: "kom niet meer in de kerk", "wil niet meer naar de kerk". */
const LOST = new Set(['niet meer', 'nooit meer'])
const UNWANTED = new Set('wil wilt willen wilde hoef hoeft hoeven'.split(' '))
const LACKING = new Set('geen nooit zonder'.split(' '))
const NO_WISH = new Set(
  'wil wilt willen wou wilde hoef hoeft hoeven zoek zoekt zoeken liever nodig vraag is voor'.split(' '),
)
/** What is not to be found where somebody lives is what they miss: "er is hier geen speeltuin in de buurt". */
const THERE_IS = new Set('er hier'.split(' '))
const AROUND = new Set('hier buurt wijk dorp straat stad'.split(' '))
const REACH_WORDS = 3
const OWN_NEGATIONS = new Set(
  'geen niet niets niks nooit niemand nergens zonder no not nobody cant dont yok kimsem'.split(' '),
)

/**
 * Tells of words of a text whether it says that this is not so: "geen schulden", "ik ben niet eenzaam", "schulden heb ik niet",
 * "borcum yok". A "niet" that belongs to another phrase (`inPhrase`) denies nothing: "ik zie het niet meer zitten met die schulden".
 */
export function deniedIn(tokens: Token[], readings: Reading[], inPhrase: ReadonlySet<number>) {
  const denials = tokens.flatMap(({ plain }, at) => (BEFORE.has(plain) ? [at] : []))

  return (positions: number[], isMissed = false): boolean => {
    const first = Math.min(...positions)
    const last = Math.max(...positions)
    return mayBeDenied(first, last) && isDeniedFrom(first, last, { tokens, readings, positions, inPhrase, isMissed })
  }

  /** Whether anything near it denies: most texts deny little, and looking closely takes long. */
  function mayBeDenied(first: number, last: number): boolean {
    const isNear = (at: number) => at >= first - REACH_WORDS - 1 && at <= last + REACH_WORDS
    return denials.some(isNear) || AFTER_TURKISH.test(tokens[last + 1]?.plain ?? '')
  }
}

type Denied = {
  tokens: Token[]
  readings: Reading[]
  positions: number[]
  inPhrase: ReadonlySet<number>
  isMissed: boolean
}

function isDeniedFrom(first: number, last: number, given: Denied): boolean {
  const { tokens, readings, positions, inPhrase, isMissed } = given
  const clause = tokens[first]?.clause
  const held = new Set(positions)
  const word = (position: number) => (tokens[position]?.clause === clause ? (tokens[position]?.plain ?? '') : '')
  const denies = (position: number) => {
    if (!BEFORE.has(word(position)) || held.has(position) || inPhrase.has(position)) return false
    if (NO_DENIAL_NEXT.has(word(position + 1)) && !held.has(position + 1)) return false
    if (LOST.has(`${word(position)} ${word(position + 1)}`) && !isUnwanted(position)) return false
    if (word(position) === 'geen' && isMissedHere(position)) return false
    if (isMissed && LACKING.has(word(position)) && !isUnwished(position)) return false
    return !['geen', 'niet'].includes(word(position)) || !(unableBefore(position) || unableAfter(position))
  }
  // A phrase that has its own negation says what it means.
  if (positions.some((position) => OWN_NEGATIONS.has(word(position)))) return false

  for (let position = first + 1; position < last; position++) if (denies(position)) return true
  let telling = 0
  for (let position = first - 1; position >= 0 && first - position <= REACH_WORDS + 1; position--) {
    if (word(position) === '') break
    if (denies(position)) return true
    if (/^(maar|want|wel|but|omdat|dus|wil|zoek|zoekt|heb|heeft)$/.test(word(position))) break
    if (!readings[position]?.functional && ++telling >= 2) break
  }
  if (AFTER_TURKISH.test(word(last + 1))) return true
  // "schulden heb ik niet": the verb, the person, and the denial that ends the clause.
  for (let step = 2; step <= REACH_WORDS; step++) {
    if (word(last + step) !== 'niet' || word(last + step + 1) !== '') continue
    if (/^(heb|heeft|hebben|ben|is|zijn|wil|wilt)$/.test(word(last + 1))) return true
  }
  return false

  /** "Wie niet kan stoppen met gokken", "niet meer kunnen koken". */
  function unableAfter(position: number): boolean {
    return [1, 2].some((step) => position + step < first && UNABLE.has(word(position + step)))
  }

  function isMissedHere(position: number): boolean {
    const before = [1, 2, 3, 4, 5, 6].map((step) => word(position - step))
    if (!before.some((one) => one === 'is' || one === 'zijn')) return false
    const around = [...before, ...[1, 2, 3, 4, 5].map((step) => word(last + step))]
    return around.some((one) => AROUND.has(one)) || before.some((one) => THERE_IS.has(one))
  }

  /** "Ik wil geen bezoek", "heb geen bezoek nodig". */
  function isUnwished(at: number): boolean {
    return [-4, -3, -2, -1, 2, 3, 4].some((step) => NO_WISH.has(word(at + step)))
  }

  function isUnwanted(position: number): boolean {
    return [1, 2, 3].some((step) => UNWANTED.has(word(position - step)))
  }

  function unableBefore(position: number): boolean {
    return [1, 2, 3].some((step) => UNABLE.has(word(position - step)))
  }
}
