import { type AreaAlias, levelOf } from '#domain/neighbourhood.ts'

export type CalledAreas = { name: string; codes: string[] }

/**
 * What people call several wijken together, of a municipality or with this wijk or buurt in it, each by its shortest name: "Schalkwijk" is
 * four wijken, and "Haarlem-Schalkwijk" the same four.
 */
export function calledAreas(aliases: AreaAlias[], code: string): CalledAreas[] {
  const isOfIt = ({ codes, municipalityCode }: AreaAlias) => municipalityCode === code || codes.includes(code)
  const byCodes = new Map<string, CalledAreas>()
  for (const { name, codes } of aliases.filter(isOfIt)) {
    if (codes.filter((one) => levelOf(one) === 'wijk').length < 2) continue
    const key = codes.toSorted().join()
    const known = byCodes.get(key)
    if (!known || name.length < known.name.length) byCodes.set(key, { name, codes })
  }
  return [...byCodes.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }))
}
