/** `chosen`: asked for. `near`: the wijken of the same municipality. `fine`: the buurten of the same wijk. */
export type OutlineRole = 'chosen' | 'near' | 'fine'
export type OutlineQuery = { role: OutlineRole; query: { code?: string[]; parent?: string; level?: 'wijk' | 'buurt' } }

/** More would make the map heavy, and is drawn too small to read. */
const MAX_MUNICIPALITIES = 3
const MAX_WIJKEN = 4
/** What the call takes at most. */
export const MAX_CODES = 50

/** Which outlines to ask for, so that a map without a background still tells where one is. */
export function outlinePlan(areaCodes: string[]): OutlineQuery[] {
  const codes = areaCodes.slice(0, MAX_CODES)
  if (codes.length === 0) return []
  const municipalities = unique(codes.map((code) => `GM${code.slice(2, 6)}`)).slice(0, MAX_MUNICIPALITIES)
  const wijken = unique(codes.filter((code) => !code.startsWith('GM')).map((code) => `WK${code.slice(2, 8)}`))
  return [
    { role: 'chosen', query: { code: codes } },
    ...municipalities.map((parent) => ({ role: 'near', query: { parent, level: 'wijk' } }) as const),
    ...wijken.slice(0, MAX_WIJKEN).map((parent) => ({ role: 'fine', query: { parent, level: 'buurt' } }) as const),
  ]
}

function unique(codes: string[]): string[] {
  return [...new Set(codes)]
}
