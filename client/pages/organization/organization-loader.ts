import { redirect } from 'react-router'
import type { OrganizationDetail } from '#domain/reply.ts'
import type { LocalDate } from '#domain/schedule.ts'
import { load } from '../../app/load.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { localDateOf } from '../../app/words.ts'

export type OrganizationData = { organization: OrganizationDetail; today: LocalDate }

/** An organisation by the address of its page; a former address moves for good to the present one. */
export function organizationLoader({ call }: PageTools) {
  return load(async ({ params }): Promise<OrganizationData> => {
    const organization = await call('organization', { params: { id: params.slug ?? '' } })
    if (organization.slug !== params.slug) throw redirect(organization.url, 301)
    return { organization, today: localDateOf(new Date()) }
  })
}
