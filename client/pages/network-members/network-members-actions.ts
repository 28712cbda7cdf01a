import { redirect } from 'react-router'
import type { Caller, Reply } from '#contract'
import type { Grant } from '#domain/members/member.ts'
import { grantIn } from '../../app/grant-in-form.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { loadSigned, submit } from '../../app/submit.ts'
import { textIn } from '../../app/text-in.ts'

export type Person = Reply<'networkMembers'>['members'][number]
export type NetworkMembersData = {
  slug: string
  network: string
  members: Person[]
  audit: Reply<'networkAudit'>['rows']
  organizations: { id: string; name: string }[]
  done: 'invited' | 'taken' | null
}

const PAGE_SIZE = 100
/** More organisations than this do not fit in a list to choose from. */
const PAGES = 10

export function networkMembersLoader({ call }: PageTools) {
  return loadSigned(async ({ params, request }): Promise<NetworkMembersData> => {
    const slug = params.network ?? ''
    const one = { params: { slug } }
    const { members } = await call('networkMembers', one)
    const [{ rows }, { name }, organizations] = await Promise.all([
      call('networkAudit', one),
      call('network', one),
      organizationsOf(call, slug),
    ])
    const { searchParams } = new URL(request.url)
    const done = searchParams.has('uitgenodigd') ? 'invited' : searchParams.has('weggehaald') ? 'taken' : null
    return { slug, network: name, members, audit: rows, organizations, done }
  })
}

async function organizationsOf(call: Caller, network: string): Promise<{ id: string; name: string }[]> {
  const found: { id: string; name: string }[] = []
  for (let page = 1; page <= PAGES; page++) {
    const { results, total } = await call('organizations', {
      query: { network, page: String(page), pageSize: String(PAGE_SIZE) },
    })
    found.push(...results.map(({ id, name }) => ({ id, name })))
    if (found.length >= total) break
  }
  return found.sort((a, b) => a.name.localeCompare(b.name, 'nl'))
}

export function networkMembersAction({ call }: PageTools) {
  return submit(async (form, { params }) => {
    const slug = params.network ?? ''
    const of = textIn(form)
    if (of('do') === 'take') {
      const grant = grantIn(form)
      const { member } = await call('me')
      await call('takeGrantAway', { params: { id: of('member') }, body: { grant } })
      // Who took away their own right of coordinator has no more to do here.
      const stays = member?.id !== of('member') || grant.role !== 'coordinator'
      return redirect(stays ? `${sitePaths.members(slug)}?weggehaald` : sitePaths.account)
    }
    await call('invite', { body: { email: of('email'), grant: grantOf(of('role'), of('listing'), slug) } })
    return redirect(`${sitePaths.members(slug)}?uitgenodigd`)
  })
}

/** What is not chosen stays open, and is refused with its name. */
function grantOf(role: string, listing: string, network: string): Grant {
  if (role === 'editor') return { role, listing }
  return { role: role as 'professional' | 'coordinator', network }
}
