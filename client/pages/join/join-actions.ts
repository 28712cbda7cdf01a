import { redirect } from 'react-router'
import type { Reply } from '#contract'
import { load } from '../../app/load.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { submit } from '../../app/submit.ts'

export type JoinData = { network: Pick<Reply<'network'>, 'name' | 'contact'>; done: boolean }

export function joinLoader({ call }: PageTools) {
  return load(async ({ params, request }): Promise<JoinData> => {
    const { name, contact } = await call('network', { params: { slug: params.network ?? '' } })
    return { network: { name, contact }, done: new URL(request.url).searchParams.has('klaar') }
  })
}

export function joinAction({ call }: PageTools) {
  return submit(async (form, { params }) => {
    const slug = params.network ?? ''
    await call('askAsProfessional', { params: { slug }, body: { email: String(form.get('email') ?? '') } })
    return redirect(`${sitePaths.join(slug)}?klaar`)
  })
}
