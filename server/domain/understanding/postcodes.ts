import type { Token } from './tokens.ts'

export type PostcodeFound = { postcode: string; positions: number[] }

const WORDS_OF_TWO = new Set(
  'is en op in de ik je we te ze me om na of er al zo nu ga wo ma di do vr za zo jr km kg uw up to at it an or my no ja'.split(
    ' ',
  ),
)
const NOT_BEFORE =
  /^(sinds|vanaf|geboren|anno|jaar|jaren|begin|eind|zomer|winter|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|euro|eur|since|born|was|tel|bel|nummer|\d+)$/
/** "In 2024 ben ik gescheiden": a year, where "wandelen in 2024" is a postcode. */
const YEAR_NEXT = /^(ben|was|waren|is|zijn|heb|heeft|hebben|had|werd|ging|kwam|overleed|verloor|scheidde|kreeg|i|my)$/
const NOT_AFTER = /^(euro|eur|meter|km|stappen|gram|mensen|jaar|uur|kg|m2|schuld|liter|calorieen|leden|\d+)$/

/** A postcode with or without letters, as typed without space: '2033', '2033AB'. Years, sums and phone numbers are none. */
export function postcodeIn(text: string, tokens: Token[]): PostcodeFound | null {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const joined = /^([1-9]\d{3})([a-z]{2})?$/.exec(token.plain)
    if (!joined?.[1] || isNumber(at, token)) continue
    const whole = joined[2] ? token : null
    if (whole) return { postcode: token.plain.toUpperCase(), positions: [at] }
    const next = tokens[at + 1]
    const follows = next && next.start - token.end === 1 && text[token.end] === ' ' && /^[a-z]{2}$/.test(next.plain)
    if (follows && (next.written === next.plain.toUpperCase() || !WORDS_OF_TWO.has(next.plain)))
      return { postcode: `${joined[1]}${next.plain.toUpperCase()}`, positions: [at, at + 1] }
    return { postcode: joined[1], positions: [at] }
  }
  return null

  function isNumber(at: number, token: Token): boolean {
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    if (/[€$+]\s?$|\d[-./]$/.test(text.slice(Math.max(0, token.start - 2), token.start))) return true
    if (/^(,-|[-./]\d|,\d)/.test(text.slice(token.end, token.end + 2))) return true
    if (/^(19|20)/.test(token.plain) && before?.plain === 'in' && YEAR_NEXT.test(next?.plain ?? '')) return true
    if (before?.clause === token.clause && NOT_BEFORE.test(before.plain)) return true
    return next?.clause === token.clause && NOT_AFTER.test(next.plain)
  }
}
