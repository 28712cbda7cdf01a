import { redirect } from 'react-router'
import type { Reply } from '#contract'
import { notFound } from '../../app/load.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { loadSigned } from '../../app/submit.ts'
import { type FormKind, formKindOf } from '../../features/editing/form-kinds.ts'
import {
  type AreaChoice,
  areaChoices,
  areaNames,
  type ThemeChoice,
  themeChoices,
} from '../../features/editing/lookups.ts'
import { type Values, valuesOf } from './values-of.ts'

export type SuggestedNeed = { code: string; name: string; words: string[] }
export type ListingFormData = {
  id: string
  kind: FormKind
  /** Id of the place or activity; a new one gets its id here, so that sending twice adds one. */
  part: string
  isNew: boolean
  /** Which place or activity it is; empty for those of the organisation. */
  about: string
  mayPublish: boolean
  values: Values
  /** As the words about times stood before anybody typed. */
  scheduleWas: string
  /** What was typed before and not saved, and when. */
  typed: { values: Values; at: string } | null
  places: { id: string; name: string }[]
  themes: ThemeChoice[]
  suggested: SuggestedNeed[]
  areas: AreaChoice[]
  /** What the network covers first of all, where a map begins. */
  network: string | null
}

/** Under which name the server keeps what is typed in a form. */
export function typedName(kind: FormKind, part: string, isNew: boolean): string {
  return part && !isNew ? `${kind}:${part}` : kind
}

export function listingFormLoader({ call, language, texts }: PageTools) {
  return loadSigned(async ({ params }): Promise<ListingFormData> => {
    const kind = formKindOf(params.form) ?? notFound()
    const listing = await call('listingToEdit', { params: { id: params.id ?? '' } })
    const { text } = listing
    const isOfPart = !['about', 'identity', 'contact', 'picture'].includes(kind)
    const known = kind === 'place' ? text.locations : text.activities
    const isNew = isOfPart && !params.part
    // Somebody removed it meanwhile, or it is not of this listing.
    if (params.part && !known.some(({ id }) => id === params.part)) throw redirect(sitePaths.myListing(listing.id))
    const part = isOfPart ? (params.part ?? crypto.randomUUID()) : ''
    // The version travels with what is typed, also when that is kept: it says what the person saw.
    const values: Values = { ...valuesOf(kind, part, text, { texts, language }), seen: String(listing.version) }
    const [themes, suggested, areas, network] = await Promise.all([
      kind === 'activity' ? themeChoices(call, language) : [],
      kind === 'activity' && !isNew ? suggestions(values) : [],
      areasFor(kind, listing),
      kind === 'place' ? call('network', { params: { slug: listing.network } }) : null,
    ])
    return {
      id: listing.id,
      kind,
      part,
      isNew,
      about: values.title ?? text.activities.find(({ id }) => id === part)?.title ?? values.name ?? '',
      mayPublish: listing.may.publish,
      values,
      scheduleWas: values.schedule ?? '',
      typed: listing.typed[typedName(kind, part, isNew)] ?? null,
      places: text.locations.map(({ id, name, address }) => ({
        id,
        name: name || `${address.street} ${address.houseNumber}`.trim() || address.city,
      })),
      themes,
      suggested,
      areas,
      network: network?.areas[0] ?? null,
    }
  })

  async function suggestions({ title = '', summary = '', description = '' }: Values): Promise<SuggestedNeed[]> {
    const { needs } = await call('suggestNeeds', { body: { title, summary, description } })
    return needs.map(({ code, words, label }) => ({ code, words, name: label.name[language] }))
  }

  /** A place lies in a buurt; an activity serves wijken, and what it serves already stays to be seen. */
  async function areasFor(kind: FormKind, { network, text }: Reply<'listingToEdit'>): Promise<AreaChoice[]> {
    if (kind === 'place') return areaChoices(call, network, 'buurt')
    if (kind !== 'when') return []
    const { areas } = await call('network', { params: { slug: network } })
    const chosen = text.activities.flatMap(({ catchment }) => catchment)
    const wijken = await areaChoices(call, network, 'wijk')
    const more = [...areas, ...chosen].filter((code) => !wijken.some((wijk) => wijk.code === code))
    return [...(await areaNames(call, more)), ...wijken]
  }
}
