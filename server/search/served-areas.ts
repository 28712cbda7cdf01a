import { type AreaAlias, parentCodesOf } from '#domain/neighbourhood.ts'
import type { AreaLabel } from '#domain/public-listing.ts'

/** With more than this nobody reads on. */
const MOST_NAMED = 3

/**
 * What an offer serves of what was asked, named as largely as is true: who works in every wijk of Schalkwijk works in Schalkwijk.
 * Null where it serves none of it.
 */
export function servedAreas(
  catchment: readonly Pick<AreaLabel, 'code' | 'name'>[],
  isAsked: (code: string) => boolean,
  called: readonly Pick<AreaAlias, 'name' | 'codes'>[],
): { area: string; others: string[] } | null {
  const asked = catchment.filter(({ code }) => isAsked(code))
  const codes = new Set(asked.map(({ code }) => code))
  const apart = asked.filter(({ code }) => !parentCodesOf(code).some((parent) => codes.has(parent)))
  const together = largest(catchment, called, apart)
  const rest = apart.filter(({ code }) => !together?.codes.includes(code)).map(({ name }) => name)
  const [area, ...others] = together ? [together.name, ...rest] : rest
  return area === undefined ? null : { area, others: others.slice(0, MOST_NAMED - 1) }
}

/** The name for most of them at once, of which every part is served. */
function largest(
  catchment: readonly { code: string }[],
  called: readonly Pick<AreaAlias, 'name' | 'codes'>[],
  asked: readonly { code: string }[],
): Pick<AreaAlias, 'name' | 'codes'> | null {
  const isServed = (code: string) => catchment.some((area) => area.code === code)
  const [first] = called
    .filter(({ codes }) => codes.length > 1 && asked.some(({ code }) => codes.includes(code)) && codes.every(isServed))
    .sort((a, b) => b.codes.length - a.codes.length || a.name.length - b.name.length)
  return first ?? null
}
