import { redirect } from 'react-router'
import type { Reply } from '#contract'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { loadSigned, submit } from '../../app/submit.ts'
import { textIn } from '../../app/text-in.ts'

export type Item = Reply<'desk'>['items'][number]
export type Claim = Reply<'claims'>['claims'][number]
/** What was just done, as it stands in the address after it. */
export type Done = 'claim' | 'confirm' | 'invite' | 'aside'
export type DeskData = { slug: string; network: string; items: Item[]; claims: Claim[]; done: Done | null }

const DONE: readonly string[] = ['claim', 'confirm', 'invite', 'aside'] satisfies Done[]

export function deskLoader({ call }: PageTools) {
  return loadSigned(async ({ params, request }): Promise<DeskData> => {
    const slug = params.network ?? ''
    const one = { params: { slug } }
    const { network, items } = await call('desk', one)
    const claims = items.some(({ kind }) => kind === 'claim') ? (await call('claims', one)).claims : []
    const done = new URL(request.url).searchParams.get('gedaan')
    return { slug, network, items, claims, done: done && DONE.includes(done) ? (done as Done) : null }
  })
}

export function deskAction({ call }: PageTools) {
  return submit(async (form, { params }) => {
    const slug = params.network ?? ''
    const of = textIn(form)
    const done = of('do') as Done
    await carryOut(done, of, slug)
    // On to the next thing: the keyboard goes where the address points, with and without JavaScript.
    return redirect(`${sitePaths.desk(slug)}?gedaan=${done}#${of('next') || 'werk'}`)
  })

  async function carryOut(done: Done, of: (name: string) => string, slug: string): Promise<unknown> {
    const listing = of('listing')
    switch (done) {
      case 'claim':
        return call('decideClaim', { params: { id: of('about') }, body: { accepts: of('answer') === 'yes' } })
      case 'confirm':
        return call('confirmListing', { params: { id: listing } })
      case 'invite':
        return call('invite', { body: { email: of('email'), grant: { role: 'editor', listing } } })
      case 'aside':
        return call('setAside', { params: { slug }, body: { key: of('key') } })
    }
  }
}

/** The id of an item on the page. */
export function placeOf({ key }: Pick<Item, 'key'>): string {
  return `ding-${key.replaceAll('/', '-')}`
}
