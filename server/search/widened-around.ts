import { townsOf } from '#domain/nearness.ts'
import type { AreaCode } from '#domain/neighbourhood.ts'
import { ENOUGH, type WideningStep } from '#domain/widening.ts'
import { isLittle } from './by-nearness.ts'
import type { FoundOffers } from './found-offers.ts'
import type { AskedWords } from './understanding-service.ts'

type NamesOf = (codes: readonly AreaCode[]) => Promise<string[]>

/**
 * The steps from a place in the words outwards, where there is little in it: the areas that border on it, its municipality, by phone
 * or online, other towns. Nothing was filtered, so these say where the results lie; one that brought nothing is said only as
 * long as there is not enough.
 */
export async function stepsAround({ lies, total }: FoundOffers, meant: AskedWords, namesOf: NamesOf) {
  const { place } = meant.asked
  if (!lies || !place || !isLittle(lies) || total === 0) return []
  const towns = townsOf(place)
  const around = place.around ?? []
  const isTown = place.codes.some((code) => towns.includes(code))
  const spoken = meant.understood.chips.flatMap(({ kind, name }) => (kind === 'place' ? (name?.nl ?? []) : []))
  const steps: WideningStep[] = []
  let found = lies.here + lies.beside
  const isOutsideTown = found + lies.neighbours + lies.municipality > 0
  const take = (kind: keyof typeof lies & WideningStep['kind'], names: string[], isTried: boolean) => {
    if (lies[kind] === 0 && (!isTried || found >= ENOUGH)) return
    steps.push({ kind, names, found: lies[kind] })
    found += lies[kind]
  }
  const townNames = await namesOf(towns)
  take('neighbours', await namesOf(around), around.length > 0)
  if (!isTown) take('municipality', townNames, townNames.length > 0)
  take('remote', [], false)
  take('outside', isOutsideTown && townNames.length ? townNames : spoken, false)
  return steps
}
