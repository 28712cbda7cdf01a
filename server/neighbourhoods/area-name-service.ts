import { sameWord } from '#domain/need-rules.ts'
import type { AreaAlias } from '#domain/neighbourhood.ts'
import { type FieldError, Problem } from '#domain/problem.ts'
import type { NeighbourhoodService } from './neighbourhood-service.ts'

type Parts = { neighbourhoods: Pick<NeighbourhoodService, 'index' | 'keptAliases' | 'saveAliases' | 'removeAlias'> }
type AliasKey = Pick<AreaAlias, 'name' | 'municipalityCode'>
export type AliasChanges = { save: AreaAlias[]; remove: AliasKey[] }

/** The names that people use for a place. A change is understood here at once, on other instances within seconds. */
export function areaNameService({ neighbourhoods }: Parts) {
  return {
    /** All of them, also those whose areas are not here, with what the areas are called. */
    async list() {
      const areas = await neighbourhoods.index()
      const kept = await neighbourhoods.keptAliases()
      return kept.map((alias) => ({
        ...alias,
        areas: alias.codes.map((code) => areas.get(code)?.name ?? code),
        inside: (alias.municipalityCode && areas.get(alias.municipalityCode)?.name) || null,
      }))
    },

    /** A name that is saved replaces what it meant in the same municipality. Throws `invalid` before anything is changed. */
    async change({ save, remove }: AliasChanges): Promise<void> {
      const areas = await neighbourhoods.index()
      // A name may be kept for areas that are not here yet.
      const keptCodes = new Set((await neighbourhoods.keptAliases()).flatMap(({ codes }) => codes))
      const faults = save.flatMap(({ name, codes, municipalityCode }, at): FieldError[] => {
        const where = (field: string) => `save.${at}.${field}`
        const unknown = (code: string) => !areas.get(code) && !keptCodes.has(code)
        return [
          ...(sameWord(name)
            ? []
            : [
                {
                  where: where('name'),
                  code: 'no-letters',
                  message: `“${name}” heeft geen letters die we kunnen lezen`,
                },
              ]),
          ...codes.filter(unknown).map((code) => fault(where('codes'), code)),
          ...(municipalityCode && unknown(municipalityCode)
            ? [fault(where('municipalityCode'), municipalityCode)]
            : []),
        ]
      })
      if (faults.length > 0) throw new Problem('invalid', 'Deze namen kloppen nog niet.', { fields: faults })
      const saved = new Set(save.map(keyOf))
      await neighbourhoods.saveAliases(save)
      for (const gone of remove) if (!saved.has(keyOf(gone))) await neighbourhoods.removeAlias(gone)
    },
  }
}

function keyOf({ name, municipalityCode }: AliasKey): string {
  return `${municipalityCode ?? ''}:${sameWord(name)}`
}

function fault(where: string, code: string): FieldError {
  return { where, code: 'unknown-value', message: `“${code}” is geen gebied dat we kennen` }
}
