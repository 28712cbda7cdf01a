import { Link, useLoaderData } from 'react-router'
import type { PageHandle } from '../../app/page-head.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { loadSigned } from '../../app/submit.ts'
import { localDateOf } from '../../app/words.ts'
import { EDITING_WORDS, useEditingWords } from '../../features/editing/editing-words.ts'
import { loadActivityWords } from '../../features/offers/activity-texts.ts'
import { Notice } from '../../ui/notice.tsx'
import type { OrganizationData } from '../organization/organization-loader.ts'
import { OrganizationPage } from '../organization/organization-page.tsx'

const handle: PageHandle<OrganizationData> = {
  head: ({ organization }, { language }) => ({
    title: EDITING_WORDS[language].editing.preview.noteOf(organization.name),
    index: false,
  }),
}

export async function listingPreviewRoute({ call, language }: PageTools) {
  await loadActivityWords(language)
  return {
    loader: loadSigned(async ({ params }): Promise<OrganizationData> => {
      const organization = await call('listingPreview', { params: { id: params.id ?? '' } })
      return { organization: { ...organization, answers: null }, today: localDateOf(new Date()) }
    }),
    Component: ListingPreview,
    handle,
  }
}

/** The public page of an organisation with the changes that are not published yet. */
function ListingPreview() {
  const { preview, back } = useEditingWords().editing
  const { organization } = useLoaderData<OrganizationData>()
  return (
    <>
      <Notice title={preview.title}>
        <p>{preview.lead}</p>
        <p>
          <Link to={sitePaths.myListing(organization.id)}>{back}</Link>
        </p>
        {organization.activities.length > 0 && (
          <>
            <p>{preview.activities}</p>
            <ul>
              {organization.activities.map(({ id, slug, title }) => (
                <li key={id}>
                  <Link to={sitePaths.activityPreview(organization.id, slug)}>{title}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
      <OrganizationPage />
    </>
  )
}
