import { redirect } from 'react-router'
import type { ActivityDetail } from '#domain/reply.ts'
import type { LocalDate } from '#domain/schedule.ts'
import { load } from '../../app/load.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { localDateOf } from '../../app/words.ts'

export type ActivityData = { activity: ActivityDetail; today: LocalDate }

/** An activity by the address of its page; a former address moves for good to the present one. */
export function activityLoader({ call }: PageTools) {
  return load(async ({ params }): Promise<ActivityData> => {
    const activity = await call('activity', { params: { id: params.slug ?? '' } })
    if (activity.slug !== params.slug) throw redirect(activity.url, 301)
    return { activity, today: localDateOf(new Date()) }
  })
}
