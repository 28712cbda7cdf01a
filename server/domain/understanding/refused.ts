import { type Line, type Spotted, spot, words } from './line.ts'
import { positionsOf, type Token } from './tokens.ts'
import { AFTER_A_DENIAL } from './words/denial-words.ts'
import { FOR_PLEASURE, TO_BE_RID_OF } from './words/kinds-of-needs.ts'

/**
 * `wish`: "ik wil geen yoga". `ended`: the same of a trouble, "ik wil geen schulden meer". `dislike`: "geen zin in breien". `instead`:
 * "geen yoga, wel zwemmen". `bare`: nothing but that, "geen wandelen", which is a lack as often.
 */
type Kind = 'wish' | 'ended' | 'dislike' | 'instead' | 'bare'
/** The words that are refused, and those that refuse them. */
export type Refusal = { kind: Kind; what: number[]; by: number[] }

const SIGN =
  / (?:geen|niet|nooit|no|not|never|dont|doesnt|wouldnt|zonder|without|behalve|except|but|plaats|ipv|instead|hekel|haat|hate|vind|niks|niets) /
const WRITER = 'ik|k|we|wij'
const MEANWHILE = 'echt|liever|ook|dus|graag|eigenlijk|absoluut|beslist|zeker|nu|even|het|hij|zij|ze'
const VERY = 'zo|erg|echt|heel|meer|ook|really|very|much|that'
const WISH = words(
  [
    `(?:(?<=^ |[.,] |(?:${WRITER}|en|maar|ook|dus|want) )(?:wil|willen|wilde|wou)|(?:wil|willen) (?:${WRITER})|zoek|zoeken|zoekt|hoef|hoeft|hoeven|liever)(?: (?:${MEANWHILE}|${WRITER}))* (?:niet|geen|nooit)`,
    '(?:i|we) (?:really )?(?:dont|do not|wouldnt|would not|never)(?: (?:really|ever))? want',
    '(?:dont|do not|doesnt|does not) need',
    'not looking for',
  ].join('|'),
)
const DISLIKE = words(
  [
    `(?:geen|no) (?:zin|behoefte|interesse|belangstelling|interest)(?: (?:${VERY}))* (?:in|aan|om|voor|for)`,
    `niet (?:(?:${VERY}) )*(?:geinteresseerd in|dol op|gek op)`,
    `(?:hou|houd|houdt|houden)(?: (?:${MEANWHILE}|${WRITER}))* niet (?:(?:${VERY}) )*van`,
    '(?:heb|heeft|hebben)(?: \\w+)? een hekel aan|(?:ik haat|i hate)',
    '(?:dont|do not|doesnt|does not|wouldnt)(?: (?:really|much))? (?:like|enjoy|love|fancy|feel like|care for)',
    `not (?:(?:${VERY}) )*(?:into|interested in|keen on|fond of)`,
  ].join('|'),
)
/** "Behalve wandelen wil ik ook zingen" asks for both. */
const EXCEPT = words(
  '(?:behalve|except(?: for)?)(?!(?: \\w+)* (?:ook|also|too) )|(?:anything|everything) but|in plaats van|ipv|instead of',
)
const BARE = words('(?<=^ |[.,] |(?:maar|but|wel|en|and) )(?:geen|niet|no|not)(?! meer | more )|zonder|without')
/** Said after it: "wandelen | wil ik niet", "yoga | vind ik niks". */
const AFTER = words(
  `(?:wil (?:${WRITER})(?: (?:${MEANWHILE}))* niet|hoeft(?: van mij)? niet|vind (?:ik|we) (?:niks|niets|niet leuk|stom|saai|vreselijk)|is (?:niks|niets|niet) voor (?:mij|me)|is niet mijn ding|is not (?:for me|my thing))(?= [.,] | maar | but | $)`,
)

/** Before what is refused these say nothing. */
const BETWEEN = new Set([...AFTER_A_DENIAL, 'naar', 'with', 'for'])
/** Here something else begins. */
const ENDS = new Set(
  'maar wel but want omdat because zodat dus ik we wij i liever graag die toch alleen only just'.split(' '),
)
const LISTS = new Set(['en', 'and'])
const BEGINS_ANEW = new Set('wil zoek heb ben kan moet doe ga zou wel i need like would am'.split(' '))
/** "Niet alleen wandelen" asks for company, "niet dat zij alleen is" and "niet te duur" refuse nothing. */
const NO_REFUSAL = new Set('alleen dat that zozeer te genoeg only just alone langer zelf'.split(' '))
/** "Alleen eten vind ik niks" asks for company. */
const ALONE = new Set(['alleen', 'alone'])
const CONTRAST = new Set('maar wel but liever'.split(' '))
/** "Geen bed, maar ik wil": a new sentence, and the first was a lack. */
const TELLS = new Set('ik wil we wij kan heb moet i is zijn hij zij ze het mijn'.split(' '))
const MOST_WORDS = 6

/** What somebody says that they do not want. */
export function refusalsIn(line: Line, tokens: Token[]): Refusal[] {
  if (!SIGN.test(line.text)) return []
  const found: Refusal[] = [
    ...spot(line, WISH).flatMap((one) => following(one, 'wish')),
    ...spot(line, DISLIKE).flatMap((one) => following(one, 'dislike')),
    ...spot(line, EXCEPT).flatMap((one) => following(one, 'dislike')),
    ...spot(line, AFTER).flatMap(before),
  ]
  const read = new Set(found.flatMap(({ by, what }) => [...by, ...what]))
  const bare = spot(line, BARE).filter(({ from }) => !read.has(from))
  return [...found, ...bare.flatMap((one) => following(one, 'bare'))]

  function following(spotted: Spotted, kind: Kind): Refusal[] {
    const first = tokens[spotted.from]
    let at = spotted.to
    const isHere = () => tokens[at]?.clause === first?.clause
    const plain = (step = 0) => tokens[at + step]?.plain ?? ''
    while (isHere() && BETWEEN.has(plain()) && !NO_REFUSAL.has(plain(1))) at++
    const what: number[] = []
    for (; isHere() && what.length < MOST_WORDS && !ENDS.has(plain()); at++) {
      if (LISTS.has(plain()) && BEGINS_ANEW.has(plain(1))) break
      what.push(at)
    }
    const stands = (one: number) => tokens[one]?.plain ?? ''
    if (what.length === 0 || what.some((one) => NO_REFUSAL.has(stands(one)))) return []
    if (kind !== 'bare' && isHere() && NO_REFUSAL.has(plain())) return []
    const isInstead = tokens[at]?.sentence === first?.sentence && CONTRAST.has(plain()) && !TELLS.has(plain(1))
    return [{ kind: kind === 'bare' && isInstead ? 'instead' : kind, what, by: positionsOf(spotted) }]
  }

  function before(spotted: Spotted): Refusal[] {
    const at = spotted.from - 1
    const { clause, plain = '' } = tokens[at] ?? {}
    const isHere =
      clause === tokens[spotted.from]?.clause && !BETWEEN.has(plain) && !ALONE.has(tokens[at - 1]?.plain ?? '')
    return isHere ? [{ kind: 'dislike', what: [at], by: positionsOf(spotted) }] : []
  }
}

export function isForPleasure(code: string): boolean {
  return FOR_PLEASURE.has(code)
}

export function isToBeRidOf(code: string): boolean {
  return TO_BE_RID_OF.has(code)
}

/** What the refusals say of words that point to a need: they are refused, or what is to be ended, or nothing. */
export function refusedAs(refusals: Refusal[], code: string, positions: number[]): 'refused' | 'ended' | null {
  for (const { kind, what, by } of refusals) {
    if (!positions.some((at) => what.includes(at))) continue
    const isOwn = positions.some((at) => by.includes(at))
    if (kind === 'ended') return TO_BE_RID_OF.has(code) && !isOwn ? 'ended' : null
    // "Geen zin in iets" says of itself what it means.
    if (kind === 'dislike' && isOwn && positions.every((at) => by.includes(at) || what.includes(at))) continue
    return 'refused'
  }
  return null
}
