import { redirect } from 'react-router'
import type { Reply } from '#contract'
import { opened } from '../../app/mailed-link.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { loadSigned, submit } from '../../app/submit.ts'

export type ReportToAnswerData = {
  report: Reply<'report'>
  activity: string | null
  /** Where the reader is coordinator: the desks to go back to. */
  desks: string[]
  done: boolean
}

type Outcome = 'mended' | 'is-right' | 'cannot'

export function reportToAnswerLoader({ call }: PageTools) {
  return loadSigned(async ({ request, params }): Promise<ReportToAnswerData> => {
    const [report, { member }] = await Promise.all([call('report', { params: { id: params.id ?? '' } }), call('me')])
    const shown = report.activity && (await opened(call('organization', { params: { id: report.listing } })))
    const activity = shown ? shown.activities.find(({ id }) => id === report.activity) : null
    return {
      report,
      activity: activity?.title ?? null,
      desks: member?.grants.flatMap((grant) => (grant.role === 'coordinator' ? [grant.network] : [])) ?? [],
      done: new URL(request.url).searchParams.has('klaar'),
    }
  })
}

export function reportToAnswerAction({ call }: PageTools) {
  return submit(async (form, { params }) => {
    const id = params.id ?? ''
    const body = { outcome: String(form.get('outcome') ?? '') as Outcome, words: String(form.get('words') ?? '') }
    await call('answerReport', { params: { id }, body })
    return redirect(`${sitePaths.reportToAnswer(id)}?klaar`)
  })
}
