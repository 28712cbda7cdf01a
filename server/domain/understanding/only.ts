import type { Token } from './tokens.ts'

/** After "alleen" these begin what it is limited to: "alleen nog ruzie", "alleen een joggingbroek". */
const LIMITED_TO = new Set('een het de m mn mijn zijn haar nog dat wat die wit droog'.split(' '))
/** "Ik ben alleen maar wil graag": who is alone has said so. */
const BEING = new Set('ben bent is was woon woont leef leeft zit zitten sta'.split(' '))
const MOST_BEFORE = 2

/** Whether "alleen" means "only" here, so that by itself it tells of nobody who is lonely. */
export function meansOnly(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.plain !== 'alleen') return false
  const next = tokens[at + 1]
  if (!next || next.clause !== token.clause) return false
  if (next.plain === 'maar') return !isOfBeing()
  return LIMITED_TO.has(next.plain)

  function isOfBeing(): boolean {
    for (let before = at - 1; before >= at - MOST_BEFORE; before--)
      if (tokens[before]?.clause === token?.clause && BEING.has(tokens[before]?.plain ?? '')) return true
    return false
  }
}
