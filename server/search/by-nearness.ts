import type { Asked, Candidate } from '#domain/asked.ts'
import { NEAR_TO_FAR, type Nearness, nearnessOf } from '#domain/nearness.ts'
import { ENOUGH } from '#domain/widening.ts'

/** How many lie where. */
export type Lies = Record<Nearness, number>
type Placed<One> = { candidate: One; nearness: Nearness | null }

/**
 * Says of each candidate how it lies to the place somebody spoke of. Where there is little in that place the search looks further,
 * step by step: then what is near stands before what is far, and within a step the order stays.
 */
export function byNearness<One extends Candidate>(ranked: One[], { place, postcode }: Asked, widens: boolean) {
  if (!place)
    return { ordered: ranked.map((candidate): Placed<One> => ({ candidate, nearness: null })), lies: undefined }
  const placed = ranked.map((candidate): Placed<One> & { nearness: Nearness } => ({
    candidate,
    nearness: nearnessOf(candidate, place, postcode),
  }))
  const lies = Object.fromEntries(NEAR_TO_FAR.map((nearness) => [nearness, 0])) as Lies
  for (const { nearness } of placed) lies[nearness]++
  const far = ({ nearness }: { nearness: Nearness }) => (isHere(nearness) ? 0 : NEAR_TO_FAR.indexOf(nearness))
  const ordered = widens && isLittle(lies) ? placed.toSorted((a, b) => far(a) - far(b)) : placed
  return { ordered, lies }
}

/** Whether there is so little in the place itself that a search looks further. */
export function isLittle({ here, beside }: Lies): boolean {
  return here + beside < ENOUGH
}

/** What stands just over the border stands among its neighbours. */
export function isHere(nearness: Nearness): boolean {
  return nearness === 'here' || nearness === 'beside'
}
