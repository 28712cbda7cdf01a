import { redirect } from 'react-router'
import type { Reply } from '#contract'
import type { WordKind } from '#domain/kept-need.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { loadSigned, submit } from '../../app/submit.ts'
import { textIn } from '../../app/text-in.ts'
import { type Choice, needChoices } from '../../features/places/choices-of-network.ts'

export type ProposeData = {
  slug: string
  network: string
  needs: Choice[]
  proposals: Reply<'termProposals'>['proposals']
  done: boolean
}

export function proposeLoader({ call, language }: PageTools) {
  return loadSigned(async ({ params, request }): Promise<ProposeData> => {
    const slug = params.network ?? ''
    const { proposals } = await call('termProposals', { params: { slug } })
    const [{ name }, needs] = await Promise.all([call('network', { params: { slug } }), needChoices(call, language)])
    return { slug, network: name, needs, proposals, done: new URL(request.url).searchParams.has('verstuurd') }
  })
}

export function proposeAction({ call }: PageTools) {
  return submit(async (form, { params }) => {
    const slug = params.network ?? ''
    const of = textIn(form)
    // What is no kind of word is refused where it is read.
    const kind = of('kind') as WordKind
    await call('proposeTerm', { params: { slug }, body: { word: of('word'), need: of('need'), kind, why: of('why') } })
    return redirect(`${sitePaths.proposeWords(slug)}?verstuurd`)
  })
}
