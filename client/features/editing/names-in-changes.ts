import type { Caller } from '#contract'
import type { PartDifference } from '#domain/editing/listing-difference.ts'
import type { ListingContent } from '#domain/listing.ts'
import type { Language } from '../../app/paths.ts'
import { areaNames, themeChoices } from './lookups.ts'
import type { Names } from './value-in-words.ts'

type Changed = { field: string; values: unknown[] }

/** The names that some changes need to be read; nothing is asked for what does not occur. */
export async function namesInChanges(
  call: Caller,
  language: Language,
  changes: PartDifference[],
  text: Pick<ListingContent, 'locations'> | null,
): Promise<Names> {
  const fields = changes.flatMap((change) =>
    change.fields.map(({ field, before, after }) => ({ field, values: [before, after] })),
  )
  return namesInFields(call, language, fields, text, changes)
}

export async function namesInFields(
  call: Caller,
  language: Language,
  fields: Changed[],
  text: Pick<ListingContent, 'locations'> | null,
  changes: PartDifference[] = [],
): Promise<Names> {
  const codes = fields.flatMap(({ field, values }) => values.flatMap((value) => areaCodesIn(field, value)))
  const [areas, themes] = await Promise.all([
    areaNames(call, codes),
    fields.some(({ field }) => field === 'needs') ? themeChoices(call, language) : [],
  ])
  return {
    areas: Object.fromEntries(areas.map(({ code, name }) => [code, name])),
    needs: Object.fromEntries(themes.flatMap(({ needs }) => needs.map(({ code, name }) => [code, name]))),
    places: Object.fromEntries([
      ...changes.flatMap(({ part, id, name }) => (part === 'location' && id ? [[id, name]] : [])),
      ...(text?.locations ?? []).map(({ id, name, address }) => [
        id,
        name || `${address.street} ${address.houseNumber}`,
      ]),
    ]),
  }
}

function areaCodesIn(field: string, value: unknown): string[] {
  if (field === 'catchment') return (value as string[] | null) ?? []
  const code = field === 'where' && value ? (value as { buurtCode: string | null }).buurtCode : null
  return code ? [code] : []
}
