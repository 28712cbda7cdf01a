import { type AreaCode, parentCodesOf } from './neighbourhood.ts'

/**
 * What a window of the map shows: areas that are wholly in sight, with all that lies in them, and areas of which a part is. `all` is
 * a window that shows so much of the country that naming areas leaves little out.
 */
export type ShownAreas = { whole: AreaCode[]; part: AreaCode[] } | 'all'

/** A window that has more than this leaves hardly a place in the country out. */
export const MANY_MUNICIPALITIES = 150

/** Whether an area is in sight, wholly or in part. */
export function isShown(shown: ShownAreas, code: AreaCode): boolean {
  if (shown === 'all') return true
  return shown.part.includes(code) || [code, ...parentCodesOf(code)].some((one) => shown.whole.includes(one))
}

/** Whether something without a place of its own works in what is shown; see `coverOf`. */
export function worksIn(shown: ShownAreas, { hasPoint, covers }: { hasPoint: boolean; covers: AreaCode[] }): boolean {
  return !hasPoint && covers.some((code) => isShown(shown, code))
}
