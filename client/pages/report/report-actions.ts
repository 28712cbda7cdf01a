import { redirect } from 'react-router'
import type { ReportKind } from '#domain/report.ts'
import { load } from '../../app/load.ts'
import { openPaths } from '../../app/open-paths.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { submit } from '../../app/submit.ts'
import { textIn } from '../../app/text-in.ts'
import { REPORT_WORDS } from './report-words.ts'

export type ReportData = {
  organization: { id: string; name: string; url: string }
  /** The activity from whose page somebody came. */
  activity: { id: string; title: string } | null
  done: boolean
}

export function reportLoader({ call }: PageTools) {
  return load(async ({ request, params }): Promise<ReportData> => {
    const { searchParams, search } = new URL(request.url)
    const { id, name, url, slug, activities } = await call('organization', { params: { id: params.slug ?? '' } })
    if (slug !== params.slug) throw redirect(openPaths.report(slug) + search, 301)
    const activity = activities.find((one) => one.id === searchParams.get('activiteit'))
    return {
      organization: { id, name, url },
      activity: activity ? { id: activity.id, title: activity.title } : null,
      done: searchParams.has('klaar'),
    }
  })
}

export function reportAction({ call }: PageTools) {
  return submit(async (form, { params }) => {
    const text = textIn(form)
    await call('reportListing', {
      params: { id: text('listing') },
      body: {
        activity: text('activity') || null,
        kinds: form.getAll('kinds').filter(isKind),
        words: text('words'),
        email: text('email') || null,
        website: text('website'),
      },
    })
    return redirect(`${openPaths.report(params.slug ?? '')}?klaar`)
  })
}

function isKind(value: FormDataEntryValue): value is ReportKind {
  return typeof value === 'string' && value in REPORT_WORDS.nl.kinds
}
