import { redirect } from 'react-router'
import type { Reply } from '#contract'
import type { PageTools } from '../../app/page-tools.ts'
import { signInFirst, sitePaths } from '../../app/site-paths.ts'
import { loadSigned, submit } from '../../app/submit.ts'

type Member = NonNullable<Reply<'me'>['member']>
export type AccountData = {
  member: Member
  sessions: Reply<'sessions'>['sessions']
  listings: { id: string; name: string }[]
  saved: boolean
}

export function accountLoader({ call }: PageTools) {
  return loadSigned(async ({ request }): Promise<AccountData> => {
    const { member } = await call('me')
    if (!member) throw redirect(signInFirst(sitePaths.account))
    const ids = member.grants.flatMap((grant) => (grant.role === 'editor' ? [grant.listing] : []))
    const [{ sessions }, listings] = await Promise.all([call('sessions'), Promise.all(ids.map(nameOf))])
    return { member, sessions, listings, saved: new URL(request.url).searchParams.has('opgeslagen') }
  })

  /** A listing that the public does not see has no public name. */
  async function nameOf(id: string) {
    const found = await call('organization', { params: { id } }).catch(() => null)
    return { id, name: found?.name ?? '' }
  }
}

export function accountAction({ call }: PageTools) {
  return submit(async (form) => {
    switch (form.get('do')) {
      case 'sign-out':
        await call('signOut')
        return redirect('/')
      case 'delete':
        await call('deleteMe')
        return redirect('/')
      case 'end':
        await call('endSession', { params: { id: String(form.get('session')) } })
        return redirect(sitePaths.account)
      default:
        await call('changeMe', {
          body: { name: String(form.get('name') ?? ''), language: form.get('language') === 'en' ? 'en' : 'nl' },
        })
        return redirect(`${sitePaths.account}?opgeslagen`)
    }
  })
}
