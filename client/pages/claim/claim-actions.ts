import { redirect } from 'react-router'
import type { Reply } from '#contract'
import { load } from '../../app/load.ts'
import { deadLink, keyIn, opened } from '../../app/mailed-link.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { submit } from '../../app/submit.ts'
import { textIn } from '../../app/text-in.ts'

export type ClaimData = { organization: { id: string; name: string; url: string }; done: boolean }

export function claimLoader({ call }: PageTools) {
  return load(async ({ request, params }): Promise<ClaimData> => {
    const { id, name, url, slug } = await call('organization', { params: { id: params.slug ?? '' } })
    if (slug !== params.slug) throw redirect(sitePaths.claim(slug), 301)
    return { organization: { id, name, url }, done: new URL(request.url).searchParams.has('klaar') }
  })
}

export function claimAction({ call }: PageTools) {
  return submit(async (form, { params }) => {
    const text = textIn(form)
    await call('claimListing', {
      params: { id: text('listing') },
      body: { name: text('name'), email: text('email'), words: text('words') },
    })
    return redirect(`${sitePaths.claim(params.slug ?? '')}?klaar`)
  })
}

type Answer = 'yes' | 'no'
export type ClaimToDecideData =
  | { state: 'ask'; key: string; claim: Reply<'claim'> }
  | { state: 'done'; answer: Answer }
  | { state: 'dead' }

export function claimToDecideLoader({ call }: PageTools) {
  return load(async ({ request }) => {
    const done = new URL(request.url).searchParams.get('klaar')
    if (done) return { state: 'done', answer: done === 'ja' ? 'yes' : 'no' } satisfies ClaimToDecideData
    const key = keyIn(request)
    const claim = await opened(call('claim', { body: { key } }))
    return claim ? ({ state: 'ask', key, claim } satisfies ClaimToDecideData) : deadLink()
  })
}

export function claimToDecideAction({ call }: PageTools) {
  return submit(async (form) => {
    const accepts = form.get('answer') === 'yes'
    await call('answerClaim', { body: { key: String(form.get('key') ?? ''), accepts } })
    return redirect(`${sitePaths.claimToDecide}?klaar=${accepts ? 'ja' : 'nee'}`)
  })
}
