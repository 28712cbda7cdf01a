import { redirect } from 'react-router'
import type { Reply } from '#contract'
import type { Grant } from '#domain/members/member.ts'
import { grantIn } from '../../app/grant-in-form.ts'
import { signInFirst } from '../../app/open-paths.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { loadSigned, submit } from '../../app/submit.ts'
import { textIn } from '../../app/text-in.ts'

type Member = NonNullable<Reply<'me'>['member']>
export type AccountData = {
  member: Member
  sessions: Reply<'sessions'>['sessions']
  listings: { id: string; name: string }[]
  done: 'saved' | 'left' | 'invited' | null
}

export function accountLoader({ call }: PageTools) {
  return loadSigned(async ({ request }): Promise<AccountData> => {
    const { member } = await call('me')
    if (!member) throw redirect(signInFirst(sitePaths.account))
    const ids = member.grants.flatMap((grant) => (grant.role === 'editor' ? [grant.listing] : []))
    const [{ sessions }, listings] = await Promise.all([call('sessions'), Promise.all(ids.map(nameOf))])
    return { member, sessions, listings, done: doneIn(new URL(request.url).searchParams) }
  })

  /** A listing that the public does not see has no public name. */
  async function nameOf(id: string) {
    const found = await call('organization', { params: { id } }).catch(() => null)
    return { id, name: found?.name ?? '' }
  }
}

export function accountAction({ call }: PageTools) {
  return submit(async (form) => {
    const of = textIn(form)
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
      case 'leave':
        return redirect(await leave(of('member'), grantIn(form)))
      case 'invite':
        await call('invite', {
          body: { email: of('email'), grant: grantIn(form), handsOver: form.get('handsOver') === 'yes' },
        })
        return redirect(`${sitePaths.account}?uitgenodigd`)
      default:
        await call('changeMe', {
          body: { name: String(form.get('name') ?? ''), language: form.get('language') === 'en' ? 'en' : 'nl' },
        })
        return redirect(`${sitePaths.account}?opgeslagen`)
    }
  })

  /** Answers where to go on to: without any right left there is no account any more. */
  async function leave(id: string, grant: Grant): Promise<string> {
    const { member } = await call('me')
    await call('takeGrantAway', { params: { id }, body: { grant } })
    return (member?.grants.length ?? 0) > 1 ? `${sitePaths.account}?gestopt` : '/'
  }
}

function doneIn(said: URLSearchParams): AccountData['done'] {
  if (said.has('opgeslagen')) return 'saved'
  if (said.has('gestopt')) return 'left'
  return said.has('uitgenodigd') ? 'invited' : null
}
