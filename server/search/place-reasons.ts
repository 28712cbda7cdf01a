import type { Asked } from '#domain/asked.ts'
import { metresToNearest, type Point } from '#domain/geo.ts'
import { type AreaAlias, levelOf, parentCodesOf } from '#domain/neighbourhood.ts'
import type { AreaLabel, Labels } from '#domain/public-listing.ts'
import type { SearchReason } from '#domain/search-reason.ts'
import { isShown } from '#domain/shown-areas.ts'
import type { WiderQuery } from '#domain/widening.ts'
import type { FoundOffers } from './found-offers.ts'
import { areaFilter } from './offer-filter.ts'
import { servedAreas } from './served-areas.ts'
import type { Presented } from './ticked-reasons.ts'

type Found = Presented & { hit: FoundOffers['hits'][number] }
type Given = {
  query: WiderQuery
  asked: Asked
  /** Measures to the border of the asked place. */
  metresTo: (point: Point) => number
  names: Pick<Labels, 'area'>
  /** What people call several areas together. */
  called: readonly AreaAlias[]
}

/** How it lies to the place that was asked: in it, serving it, just over its border, next to it, or where else. */
export function placeReasons(found: Found, given: Given): SearchReason[] {
  const reasons = askedPlaceReasons(found, given)
  const isHere = reasons.some(({ kind }) => kind === 'serves' || kind === 'stands-in')
  return isHere ? reasons : [...windowReasons(found, given), ...reasons]
}

/** Without a place of its own it is found in a part of the map by an area that shows there. */
function windowReasons({ card, activity }: Found, { query: { bbox, shows }, called }: Given): SearchReason[] {
  if (!bbox || !shows || card.point) return []
  const served = servedAreas(activity?.catchment ?? [], (code) => isShown(shows, code), called)
  if (served) return [{ kind: 'serves', ...served, atHome: card.form.includes('at-home') }]
  const here = card.neighbourhood
  return here && isShown(shows, here.code) ? [{ kind: 'stands-in', area: here.name }] : []
}

/** To the place that was chosen or spoken of. */
function askedPlaceReasons(found: Found, given: Given): SearchReason[] {
  const { hit, card, organization, activity } = found
  const { query, asked, metresTo } = given
  const { place } = asked
  const area = areaFilter(query) ?? (place && { within: place.codes, serves: place.parents, beside: place.codes })
  if (!area) return []
  const codes = [...area.within, ...area.serves]
  const isAsked = (code: string) => codes.includes(code) || area.within.some((one) => isInside(code, one))
  const served = servedAreas(activity?.catchment ?? [], isAsked, given.called)
  if (served) return [{ kind: 'serves', ...served, atHome: card.form.includes('at-home') }]
  const here = card.neighbourhood
  const places = activity ? [] : organization.locations.map(({ neighbourhood }) => neighbourhood)
  const inside = [here, ...places].find(
    (stands) => stands && area.within.some((code) => isInside(stands.code, code) || stands.code === code),
  )
  if (inside) return [{ kind: 'stands-in', area: inside.name }]
  const beside = area.beside.find((code) => hit.beside?.includes(code))
  const metres = beside && card.point && !card.addressHidden ? Math.round(metresTo(card.point)) : null
  if (beside && here && metres !== null)
    return [{ kind: 'over-border', area: nameAt(beside, here, given.names), metres }]
  const away = awayReason(found, area.within, given.names)
  if (away) return [away]
  const near = place && card.point && metresToNearest(place.centres, card.point)
  return near === null ? [] : [{ kind: 'near', metres: Math.round(near) }]
}

/** It was found by looking further, or lies elsewhere than in the place somebody spoke of. */
function awayReason({ hit, card, activity }: Found, asked: string[], names: Given['names']): SearchReason | null {
  const how = hit.nearness ?? hit.widenedBy
  const [first = ''] = asked
  const stands = card.neighbourhood ?? activity?.catchment[0] ?? null
  if (how === 'remote') return { kind: 'form', form: card.form.includes('by-phone') ? 'by-phone' : 'online' }
  if (!stands || !first) return null
  if (how === 'neighbours') return { kind: 'next-door', area: nameAt(first, stands, names, 'wijk') }
  if (how === 'municipality') return { kind: 'in-town', area: nameAt(first, stands, names, 'wijk') }
  return how === 'outside' ? { kind: 'elsewhere', area: stands.municipality } : null
}

/** The name of where it stands, at the level of what was asked; or at that of a wijk, for who asked a buurt. */
function nameAt(asked: string, stands: AreaLabel, names: Given['names'], smallest: 'wijk' | 'buurt' = 'buurt'): string {
  const level = levelOf(asked)
  if (level === 'municipality') return stands.municipality
  if (level === 'buurt' && smallest === 'buurt') return stands.name
  const wijk = [stands.code, ...parentCodesOf(stands.code)].find((code) => levelOf(code) === 'wijk')
  return (wijk && names.area(wijk)?.name) || stands.name
}

/** `BU03920101` lies in `WK039201` and in `GM0392`: the digits say so. */
function isInside(code: string, area: string): boolean {
  return code.length > area.length && code.slice(2).startsWith(area.slice(2))
}
