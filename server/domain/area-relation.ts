import { parentCodesOf } from './neighbourhood.ts'

/** How an activity belongs to an area: it stands in it, or comes there from elsewhere. */
export type AreaRelation = 'stands' | 'serves'

type Placed = {
  location: { neighbourhood: { code: string } | null } | null
  catchment: readonly { code: string }[]
}

/** CBS codes are nested: a buurt's digits begin with its wijk's, and those with its municipality's. An area lies in itself. */
export function liesWithin(code: string, area: string): boolean {
  return code.slice(2).startsWith(area.slice(2))
}

/** Null when it neither stands in the area nor serves it. An activity for the whole municipality serves each of its buurten. */
export function relationTo({ location, catchment }: Placed, area: string): AreaRelation | null {
  const standsIn = location?.neighbourhood?.code
  if (standsIn && liesWithin(standsIn, area)) return 'stands'
  const larger = parentCodesOf(area)
  return catchment.some(({ code }) => larger.includes(code) || liesWithin(code, area)) ? 'serves' : null
}
