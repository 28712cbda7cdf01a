import { distanceMetres, type Point } from '#domain/geo.ts'
import { type AreaCode, levelOf, type Place, parentCodesOf } from '#domain/neighbourhood.ts'
import type { Location } from '#domain/organization.ts'
import type { PostcodePoints } from './known-listings.ts'
import type { RowFacts } from './read-row.ts'
import type { RowSpeaker } from './remark.ts'

/** Where a row stands. `catchment` is set when only a larger area is known than a buurt. `exact` is false for a guess. */
export type PlacedAt = {
  point: Point | null
  buurtCode: string | null
  areaYear: number | null
  catchment: AreaCode[]
  exact: boolean
}

/** What placing needs to know of the areas. */
export type Areas = { get(code: string): { name: string; year: number; centre: Point } | null }

type Parts = { areas: Areas; place: (point: Point) => Promise<Place | null>; points: PostcodePoints }

/** Places rows by coordinates, else by area code, else by other places with the same postcode; null when nothing helps. */
export function rowPlacer({ areas, place, points }: Parts) {
  const placed = new Map<string, Promise<Place | null>>()
  const placeOnce = (point: Point) => {
    const key = `${point.lat},${point.lng}`
    const found = placed.get(key) ?? place(point)
    placed.set(key, found)
    return found
  }
  const name = (code: string) => `${areas.get(code)?.name ?? 'onbekend'} (${code})`
  const at = (point: Point, buurtCode: string | null, more: Partial<PlacedAt> = {}): PlacedAt => ({
    point,
    buurtCode,
    areaYear: (buurtCode && areas.get(buurtCode)?.year) || null,
    catchment: [],
    exact: true,
    ...more,
  })

  return async function placeRow(facts: RowFacts, say: RowSpeaker): Promise<PlacedAt | null> {
    if (facts.point) return byPoint(facts.point, facts.areaCode, say)
    if (facts.areaCode && areas.get(facts.areaCode)) return byCode(facts.areaCode, facts.hideAddress === true, say)
    if (facts.areaCode)
      say.warn('buurtCode', `het gebied ${facts.areaCode} kennen we niet; codes veranderen soms per jaar`, UNKNOWN_CODE)
    return byPostcode(facts, say)
  }

  async function byPoint(point: Point, code: AreaCode | null, say: RowSpeaker): Promise<PlacedAt> {
    const found = await placeOnce(point)
    const known = code !== null && areas.get(code) !== null
    const ownBuurt = code !== null && levelOf(code) === 'buurt' ? code : null
    if (!found) {
      const message = ownBuurt
        ? `van deze plek kennen we de omtrekken niet; buurtcode ${ownBuurt} is overgenomen uit het bestand`
        : 'van deze plek kennen we de buurt niet'
      say.warn('latitude', message, 'Lees eerst de omtrekken van deze gemeente in (npm run import:neighbourhoods).')
      return at(point, ownBuurt)
    }
    // A point just outside every outline is a guess; the code of the file then knows better.
    const sameTown = known && parentCodesOf(code).includes(found.municipality.code)
    if (!found.exact && ownBuurt && sameTown) return at(point, ownBuurt)
    const lies = found.buurt ?? found.wijk ?? found.municipality
    const holds = code === null || [found.buurt?.code, found.wijk?.code, found.municipality.code].includes(code)
    if (!holds) {
      const message = known
        ? `de coördinaten liggen in ${name(lies.code)}, maar het bestand zegt ${name(code)}; de coördinaten tellen`
        : `de coördinaten liggen in ${name(lies.code)}; de code ${code} uit het bestand kennen we niet (misschien van een ander jaar)`
      say.warn('buurtCode', message, 'Kijk of de coördinaten kloppen, en neem de code van dit jaar.')
    }
    return at(point, found.buurt?.code ?? null, found.buurt ? {} : { catchment: [lies.code] })
  }

  function byCode(code: AreaCode, isHidden: boolean, say: RowSpeaker): PlacedAt | null {
    const centre = areas.get(code)?.centre
    if (!centre) return null
    const mend = 'Geef coördinaten als de plek precies op de kaart moet staan.'
    if (!isHidden)
      say.warn('buurtCode', `er zijn geen coördinaten; de plek staat in het midden van ${name(code)}`, mend)
    if (levelOf(code) === 'buurt') return at(centre, code, { exact: false })
    return at(centre, null, { catchment: [code], exact: false })
  }

  async function byPostcode({ postcode, digits }: RowFacts, say: RowSpeaker): Promise<PlacedAt | null> {
    const near = (postcode && points.get(postcode)) || null
    const around = near ?? (digits ? points.get(digits) : undefined)
    if (!around) return null
    const point = middleOf(around)
    const spread = Math.round(Math.max(...around.map((other) => distanceMetres(point, other))))
    const found = await placeOnce(point)
    const by = near ? `postcode ${postcode}` : `de vier cijfers van de postcode (${digits})`
    say.warn(
      'postcode',
      `er zijn geen coördinaten; de plek is geschat met ${by}, uit ${around.length} andere plekken (tot ${spread} m uit elkaar)`,
      'Geef coördinaten of een buurtcode als de plek precies op de kaart moet staan.',
    )
    if (near) return at(point, found?.buurt?.code ?? null, { exact: false })
    const wide = found?.wijk ?? found?.municipality
    return at(point, null, { catchment: wide ? [wide.code] : [], exact: false })
  }
}

const UNKNOWN_CODE = 'Neem de CBS-code van dit jaar, of lees eerst de gebieden van die gemeente in.'

function middleOf(points: Point[]): Point {
  const mean = (pick: (point: Point) => number) =>
    Math.round((points.reduce((sum, point) => sum + pick(point), 0) / points.length) * 1e6) / 1e6
  return { lat: mean((point) => point.lat), lng: mean((point) => point.lng) }
}

/** Whether a guess should leave alone what is known of a place already. */
export function knowsBetter(before: Location | null, guess: PlacedAt | null, sameAddress: boolean): boolean {
  if (!before?.point || guess?.exact) return false
  if (!guess) return sameAddress
  const within = guess.buurtCode ? before.buurtCode === guess.buurtCode : sameAddress || liesIn(before, guess.catchment)
  return within || (sameAddress && guess.buurtCode === null)
}

function liesIn({ buurtCode }: Location, codes: AreaCode[]): boolean {
  return buurtCode !== null && codes.some((code) => parentCodesOf(buurtCode).includes(code))
}
