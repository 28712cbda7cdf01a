import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import type { Caller } from '#contract'
import type { ActivityDetail } from '#domain/reply.ts'
import { notFound } from '../../app/load.ts'
import type { PageHandle } from '../../app/page-head.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { loadSigned } from '../../app/submit.ts'
import { EDITING_WORDS, useEditingWords } from '../../features/editing/editing-words.ts'
import { Notice } from '../../ui/notice.tsx'
import type { ActivityData } from '../activity/activity-loader.ts'
import type { activityRoute } from '../activity/activity-route.ts'

const handle: PageHandle<ActivityData> = {
  head: ({ activity }, { language }) => ({
    title: EDITING_WORDS[language].editing.preview.noteOf(activity.title),
    index: false,
  }),
}

/** The public page of an activity with the changes that are not published yet: that page itself, given another answer. */
export async function activityPreviewRoute(tools: PageTools, publicRoute: typeof activityRoute) {
  const { Component: ActivityPage } = await publicRoute(tools)
  return {
    loader: loadSigned(async (asked) => {
      const { id = '', slug } = asked.params
      const organization = await tools.call('listingPreview', { params: { id } })
      const activity = organization.activities.find((one) => one.slug === slug) ?? notFound()
      const { network, demo, confirmedAt, updatedAt } = organization
      const detail: ActivityDetail = {
        ...activity,
        organization,
        network,
        demo,
        confirmedAt,
        updatedAt,
        nextMoments: [],
      }
      const answered = await publicRoute({ ...tools, call: (async () => detail) as unknown as Caller })
      return answered.loader(asked)
    }),
    Component: () => <ActivityPreview page={ActivityPage} />,
    handle,
  }
}

function ActivityPreview({ page: Page }: { page: () => ReactNode }) {
  const { preview } = useEditingWords().editing
  const { id = '' } = useParams()
  return (
    <>
      <Notice title={preview.title}>
        <p>{preview.lead}</p>
        <p>
          <Link to={sitePaths.listingPreview(id)}>{preview.back}</Link>
        </p>
      </Notice>
      <Page />
    </>
  )
}
