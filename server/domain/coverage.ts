import { parentCodesOf } from './neighbourhood.ts'

/** So far beyond the border of a wijk or buurt something still stands among its neighbours: a walk of four minutes. */
export const BESIDE_METRES = 300

/**
 * Areas without those that lie inside another one of them: where something stands and what it serves, each part of the country
 * once. So whoever looks from one buurt meets exactly one of them: the buurt itself, its wijk or its municipality.
 */
export function coverOf(codes: string[]): string[] {
  const given = new Set(codes)
  return [...given].filter((code) => !parentCodesOf(code).some((parent) => given.has(parent)))
}

/** Whether something with this cover is found in an area: it stands or works in a part of it, or serves what the area lies in. */
export function isFoundIn(cover: string[], area: string): boolean {
  const above = parentCodesOf(area)
  return cover.some((code) => code === area || above.includes(code) || parentCodesOf(code).includes(area))
}
