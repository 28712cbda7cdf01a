import type { Mark } from './clusters.ts'

/** A hundred stops would be a barrier: above this many the list is the keyboard way (standards 6.2). */
const MAX_STOPS = 20

/** The marks a keyboard stops at: all that are shown, or none when they are too many. */
export function stopsOf(marks: Mark[]): Mark[] {
  return marks.length <= MAX_STOPS ? marks : []
}
