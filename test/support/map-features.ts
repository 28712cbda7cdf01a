/** What one answer for the map holds at most, so that a phone can draw it. */
export const MAX_MAP_FEATURES = 2_000
