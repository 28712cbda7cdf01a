import { data } from 'react-router'
import type { Reply } from '#contract'
import { load } from '../../app/load.ts'
import { deadLink, keyIn, opened } from '../../app/mailed-link.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { submit } from '../../app/submit.ts'

export type InvitationData = { state: 'ask'; key: string; invitation: Reply<'invitation'> } | { state: 'dead' }
/** The address to sign in with. It is shown on the page, and never stands in an address of the site. */
export type Accepted = { accepted: string; signedIn: boolean }

export function invitationLoader({ call }: PageTools) {
  return load(async ({ request }) => {
    const key = keyIn(request)
    const invitation = await opened(call('invitation', { body: { key } }))
    return invitation ? ({ state: 'ask', key, invitation } satisfies InvitationData) : deadLink()
  })
}

export function invitationAction({ call }: PageTools) {
  return submit(async (form) => {
    const { email } = await call('acceptInvitation', { body: { key: String(form.get('key') ?? '') } })
    const { member } = await call('me')
    const accepted: Accepted = { accepted: email, signedIn: member?.email === email }
    // The link is used up now, so the page beneath is of a dead one: this answer counts.
    return data(accepted, { status: 200 })
  })
}
