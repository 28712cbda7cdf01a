import { redirect } from 'react-router'
import type { Reply } from '#contract'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { loadSigned, submit } from '../../app/submit.ts'
import { namesInFields } from '../../features/editing/names-in-changes.ts'
import type { Names } from '../../features/editing/value-in-words.ts'

/** What was just done, as it stands in the address after it. */
export const DONE = {
  opgeslagen: 'saved',
  gepubliceerd: 'published',
  voorgesteld: 'proposed',
  bevestigd: 'confirmed',
  teruggezet: 'broughtBack',
} as const
type Done = keyof typeof DONE

export type MyListingData = {
  listing: Reply<'listingToEdit'>
  names: Names
  done: (typeof DONE)[Done] | null
  /** The form that was just saved; empty for none. */
  form: string
}

export function myListingLoader({ call, language }: PageTools) {
  return loadSigned(async ({ params, request }): Promise<MyListingData> => {
    const listing = await call('listingToEdit', { params: { id: params.id ?? '' } })
    const fields = [
      ...listing.changes.flatMap((change) =>
        change.fields.map(({ field, before, after }) => ({ field, values: [before, after] })),
      ),
      ...listing.conflicts.map(({ field, mine, theirs }) => ({ field: field ?? '', values: [mine, theirs] })),
    ]
    const names = await namesInFields(call, language, fields, listing.text, listing.changes)
    const { searchParams } = new URL(request.url)
    const said = [...searchParams.keys()].find((key): key is Done => key in DONE)
    return { listing, names, done: said ? DONE[said] : null, form: (said && searchParams.get(said)) || '' }
  })
}

export function myListingAction({ call }: PageTools) {
  return submit(async (form, { params }) => {
    const id = params.id ?? ''
    const one = { params: { id } }
    const after = (done?: Done) => redirect(`${sitePaths.myListing(id)}${done ? `?${done}` : ''}`)
    const basedOn = Number(form.get('version'))
    switch (form.get('do')) {
      case 'publish':
        await call('publishListing', { ...one, basedOn, body: { choices: choicesIn(form) } })
        return after('gepubliceerd')
      case 'propose':
        await call('proposeListing', {
          ...one,
          basedOn,
          body: { choices: choicesIn(form), note: String(form.get('note') ?? '') },
        })
        return after('voorgesteld')
      case 'confirm':
        await call('confirmListing', one)
        return after('bevestigd')
      case 'discard':
        await call('discardDraft', one)
        return after()
      case 'hide':
        await call('hideListing', one)
        return after()
      case 'archive':
        await call('archiveListing', one)
        return after()
      case 'show':
        await call('showListing', one)
        return after()
      default:
        await call('trustListing', { ...one, body: { trusted: form.get('do') === 'trust' } })
        return after()
    }
  })
}

/** The name of the field in which one conflict is settled. */
export function choiceName({ part, id, field }: { part: string; id: string | null; field: string | null }): string {
  return `choice|${part}|${id ?? ''}|${field ?? ''}`
}

function choicesIn(form: FormData) {
  return [...form].flatMap(([name, value]) => {
    const [choice, part, id, field] = name.split('|')
    if (choice !== 'choice') return []
    return [
      {
        part: part as 'organization' | 'location' | 'activity',
        id: id || null,
        field: field || null,
        choose: value === 'theirs' ? ('theirs' as const) : ('mine' as const),
      },
    ]
  })
}
