import { redirect } from 'react-router'
import type { CallBody, Reply } from '#contract'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { loadSigned, submit } from '../../app/submit.ts'
import { agreementFrom, viewFrom } from './card-form.ts'

export type ShownCard = Reply<'cooperation'>
export type ListData = {
  cooperations: Reply<'cooperations'>['cooperations']
  requests: Reply<'myRequests'>['requests']
  mayAsk: boolean
  justAsked: boolean
}
type Move = CallBody<'moveCooperation'>

export function listLoader({ call }: PageTools) {
  return loadSigned(async ({ request }): Promise<ListData> => {
    const [{ cooperations }, { member }] = await Promise.all([call('cooperations'), call('me')])
    const mayAsk = member?.grants.some(({ role }) => role === 'professional' || role === 'coordinator') ?? false
    const requests = mayAsk ? (await call('myRequests')).requests : []
    return { cooperations, requests, mayAsk, justAsked: new URL(request.url).searchParams.has('gevraagd') }
  })
}

export function cardLoader({ call }: PageTools) {
  return loadSigned(({ params }): Promise<ShownCard> => call('cooperation', { params: { id: params.id ?? '' } }))
}

/** One move, made by one button or form. */
export function cardAction({ call }: PageTools) {
  return submit(
    async (form, { params }) => {
      const id = params.id ?? ''
      await call('moveCooperation', { params: { id }, basedOn: Number(form.get('version')), body: moveFrom(form) })
      return redirect(sitePaths.cooperation(id))
    },
    [],
    textsOf,
  )
}

async function textsOf(form: FormData): Promise<Record<string, string>> {
  const { textsOfMove } = await import('#domain/cooperation/card-texts.ts')
  return textsOfMove(moveFrom(form))
}

function moveFrom(form: FormData): Move {
  const kind = String(form.get('kind') ?? '') as Move['kind']
  switch (kind) {
    case 'propose':
      return { kind, agreement: agreementFrom(form) }
    case 'say-how-it-goes':
      return {
        kind,
        on: String(form.get('on') ?? ''),
        mood: String(form.get('mood') ?? '') as 'well',
        line: String(form.get('line') ?? ''),
      }
    case 'tick':
      return { kind, task: String(form.get('task') ?? ''), done: form.get('done') === 'yes' }
    case 'evaluate':
      return { kind, view: viewFrom(form) }
    case 'ask-along':
      return { kind, email: String(form.get('email') ?? '') }
    default:
      return { kind }
  }
}
