import type { Asked } from './asked.ts'

/** A question of which nothing was understood; each time another one, as it may be filled. */
export function nothingAsked(): Asked {
  return {
    needs: new Map(),
    postcode: null,
    place: null,
    who: { ageFrom: null, ageTo: null, groups: [] },
    when: { days: [], dayParts: [] },
    how: { free: false, forms: [] },
    wantsToHelp: false,
    words: [],
  }
}
