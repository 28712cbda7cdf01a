import { redirect } from 'react-router'
import type { ActivityDetail } from '#domain/reply.ts'
import type { LocalDate } from '#domain/schedule.ts'
import { load } from '../../app/load.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { localDateOf } from '../../app/words.ts'

export type ActivityData = { activity: ActivityDetail; today: LocalDate; selfReliance: string[] }

/** Names for professionals travel only with the pages that show them. */
const FRAMEWORKS = {
  nl: () => import('../../texts/nl/frameworks.ts'),
  en: () => import('../../texts/en/frameworks.ts'),
}

/** An activity by the address of its page; a former address moves for good to the present one. */
export function activityLoader({ call, language }: PageTools) {
  return load(async ({ params }): Promise<ActivityData> => {
    const activity = await call('activity', { params: { id: params.slug ?? '' } })
    if (activity.slug !== params.slug) throw redirect(activity.url, 301)
    const domains = activity.selfReliance
    const names = domains.length ? (await FRAMEWORKS[language]()).selfReliance : null
    return {
      activity,
      today: localDateOf(new Date()),
      selfReliance: names ? domains.map((domain) => names[domain]) : [],
    }
  })
}
