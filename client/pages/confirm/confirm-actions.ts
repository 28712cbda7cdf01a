import { redirect } from 'react-router'
import type { Reply } from '#contract'
import type { LocalDate } from '#domain/schedule.ts'
import { load } from '../../app/load.ts'
import { deadLink, keyIn, opened } from '../../app/mailed-link.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { submit } from '../../app/submit.ts'
import { localDateOf } from '../../app/words.ts'

type Whole = Pick<Reply<'organization'>, 'url' | 'contact' | 'activities'>

export type ConfirmData =
  | {
      state: 'ask'
      key: string
      listing: Reply<'confirmation'>
      /** What the public sees; null where it is out of sight. */
      whole: Whole | null
      today: LocalDate
    }
  | { state: 'done'; name: string; url: string | null }
  | { state: 'dead' }

/** Opening the address changes nothing: a mail scanner does that too. */
export function confirmLoader({ call }: PageTools) {
  return load(async ({ request }) => {
    const done = new URL(request.url).searchParams.get('klaar')
    if (done !== null) {
      const { name = '', url = null } = (await shown(done)) ?? {}
      return { state: 'done', name, url } satisfies ConfirmData
    }
    const key = keyIn(request)
    const listing = await opened(call('confirmation', { body: { key } }))
    if (!listing) return deadLink()
    const found = await shown(listing.id)
    const whole = found && { url: found.url, contact: found.contact, activities: found.activities }
    return { state: 'ask', key, listing, whole, today: localDateOf(new Date()) } satisfies ConfirmData
  })

  function shown(id: string): Promise<Reply<'organization'> | null> {
    return id ? opened(call('organization', { params: { id } })) : Promise.resolve(null)
  }
}

export function confirmAction({ call }: PageTools) {
  return submit(async (form) => {
    await call('confirmByKey', { body: { key: String(form.get('key') ?? '') } })
    return redirect(`${sitePaths.confirm}?${new URLSearchParams({ klaar: String(form.get('listing') ?? '') })}`)
  })
}
