import { redirect } from 'react-router'
import { load } from '../../app/load.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { submit } from '../../app/submit.ts'

type DemoMember = { id: string; name: string; role: 'editor' | 'professional' | 'coordinator' | 'administrator' }
export type SignInData = {
  onward: string
  /** The name of the municipality whose own sign-in works here. */
  municipality: string | null
  /** How coming back from there ended, when that was not well. */
  refusedThere: 'unknown' | 'failed' | null
  /** Where a professional asks to take part. */
  networks: { slug: string; name: string }[]
  demo: DemoMember[]
}

/** Where to go after: a page of ours that was asked for, or one's own page. */
function onwardOf(given: string | null): string {
  return given && /^\/(?![/\\])[^\\\s]*$/.test(given) && given.length <= 500 ? given : sitePaths.account
}

export function signInLoader({ call }: PageTools) {
  return load(async ({ request }): Promise<SignInData> => {
    const { searchParams } = new URL(request.url)
    const onward = onwardOf(searchParams.get('verder'))
    const [{ member }, { members }, { municipality }, { results }] = await Promise.all([
      call('me'),
      call('demoMembers'),
      call('signInWays'),
      call('networks'),
    ])
    if (member) throw redirect(onward)
    return {
      onward,
      municipality,
      refusedThere:
        { onbekend: 'unknown' as const, mislukt: 'failed' as const }[searchParams.get('gemeente') ?? ''] ?? null,
      networks: results.map(({ slug, name }) => ({ slug, name })),
      demo: members.flatMap(({ id, name, grants: [first] }) => (first ? { id, name, role: first.role } : [])),
    }
  })
}

export function signInAction({ call }: PageTools) {
  return submit(async (form) => {
    const onward = onwardOf(String(form.get('onward') ?? ''))
    const memberId = form.get('memberId')
    if (typeof memberId === 'string') {
      await call('demoSignIn', { body: { memberId } })
      return redirect(onward)
    }
    await call('requestSignIn', { body: { email: String(form.get('email') ?? ''), onward } })
    return redirect(`${sitePaths.signInCode}?${new URLSearchParams({ verder: onward })}`)
  })
}

export function signInCodeAction({ call }: PageTools) {
  return submit(
    async (form) => {
      await call('startSession', { body: { code: String(form.get('code') ?? '') } })
      return redirect(onwardOf(String(form.get('onward') ?? '')))
    },
    ['code'],
  )
}

export function signInLinkAction({ call }: PageTools) {
  return submit(
    async (form) => {
      await call('startSession', { body: { token: String(form.get('token') ?? '') } })
      return redirect(onwardOf(String(form.get('onward') ?? '')))
    },
    ['token'],
  )
}

export type LinkData = { onward: string; token: string }

/** Opening the address changes nothing: a mail scanner does that too. */
export function onwardLoader() {
  return async ({ request }: { request: Request }): Promise<LinkData> => {
    const { searchParams } = new URL(request.url)
    return { onward: onwardOf(searchParams.get('verder')), token: searchParams.get('sleutel') ?? '' }
  }
}
