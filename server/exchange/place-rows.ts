import type { MatchedRow } from './group-rows.ts'
import { type PlacedAt, rowPlacer } from './place-row.ts'
import type { Progress } from './plan-import.ts'
import type { RowSpeaker } from './remark.ts'

const PLACE_AT_ONCE = 25

type Parts = Parameters<typeof rowPlacer>[0] & { speakerOf: (row: number) => RowSpeaker; progress: Progress }

/** Where each row stands, by row number. Says which rows cannot be put on the map yet. */
export async function placeRows(
  rows: MatchedRow[],
  { speakerOf, progress, ...parts }: Parts,
): Promise<Map<number, PlacedAt | null>> {
  const placeRow = rowPlacer(parts)
  const places = new Map<number, PlacedAt | null>()
  const placeOne = async ({ facts, location }: MatchedRow) => {
    const say = speakerOf(facts.row)
    const at = await placeRow(facts, say)
    places.set(facts.row, at)
    const needsNoPlace = facts.catchment.length > 0 || facts.kind === 'organization'
    if (!at && !location?.point && !needsNoPlace)
      say.warn(
        null,
        'plaats nog controleren: deze rij staat nog niet op de kaart',
        'Geef coördinaten, of een buurtcode.',
      )
  }
  for (let start = 0; start < rows.length; start += PLACE_AT_ONCE) {
    await Promise.all(rows.slice(start, start + PLACE_AT_ONCE).map(placeOne))
    progress('plaatsen', Math.min(start + PLACE_AT_ONCE, rows.length), rows.length)
  }
  return places
}
