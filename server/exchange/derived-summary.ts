import { type AreaCode, parentCodesOf } from '#domain/neighbourhood.ts'
import type { Location } from '#domain/organization.ts'
import { fold } from './columns.ts'

/** Names of areas by code; the area index of `neighbourhoods/` is one. */
export type AreaNames = { get(code: string): { name: string } | null }

/** The part of town a reader knows: the wijk, else the buurt, else the area it serves, else the town. */
export function placeLabel(
  location: Pick<Location, 'buurtCode' | 'address'> | null,
  catchment: AreaCode[],
  areas: AreaNames,
): string {
  const code = location?.buurtCode
  const wijk = code && areas.get(parentCodesOf(code)[0] ?? '')
  const area = wijk || (code && areas.get(code)) || (catchment[0] && areas.get(catchment[0]))
  return area ? area.name : (location?.address.city ?? '')
}

/** "Buurtkamer in Banne Buiksloot": what a row that says no more can say in one line. */
export function summaryOfType(type: string, label: string): string {
  if (type === '') return ''
  return (label && fold(type) !== fold(label) ? `${type} in ${label}` : type).slice(0, 200).trim()
}

/** The type that such a line was made of; empty when it is somebody's own text. The other way round of `summaryOfType`. */
export function typeOfSummary(summary: string, label: string): string {
  const ending = ` in ${label}`
  if (label && summary.endsWith(ending)) {
    const type = summary.slice(0, -ending.length)
    return type.length <= 100 ? type : ''
  }
  const alone = !label || fold(summary) === fold(label)
  return alone && summary.length <= 60 && !/[.!?]$/.test(summary) ? summary : ''
}
