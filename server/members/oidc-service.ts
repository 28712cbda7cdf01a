import * as client from 'openid-client'
import { type Grant, hasGrant, type Member, MemberEmail, MemberName, sameGrant } from '#domain/members/member.ts'
import { Problem } from '#domain/problem.ts'
import type { Audit } from './audit-store.ts'
import type { MemberService } from './member-service.ts'
import type { MemberStore } from './member-store.ts'
import { grantsFor, type OidcSettings } from './oidc-settings.ts'
import type { OidcAttempt } from './visit.ts'

const TIMEOUT_SECONDS = 8
/** Who takes longer at the municipality's own page begins again. */
const ATTEMPT_MINUTES = 15

type Parts = {
  settings: OidcSettings | null
  members: Pick<MemberService, 'grant' | 'revoke'>
  rows: MemberStore
  /** Whether nobody else has this right. */
  isLast: (memberId: string, grant: Grant) => Promise<boolean>
  /** Where a right counts; throws for what is not there. */
  where: (grant: Grant) => Promise<{ network: string | null; listing: string | null }>
  audit: Audit
  publicUrl: string
  now: () => Date
}

export type OidcService = ReturnType<typeof oidcService>

/** Signing in with a municipality's own accounts: OpenID Connect, code flow with PKCE, state and nonce (standards 7.1). */
export function oidcService({ settings, members, rows, isLast, where, audit, publicUrl, now }: Parts) {
  const redirectUri = `${publicUrl}/inloggen/gemeente/terug`
  let known: Promise<client.Configuration> | null = null

  return {
    /** What people call it; null where no municipality is set. */
    name: settings?.name ?? null,

    /** Where to send the browser, and what it must bring back. */
    async begin(onward: string): Promise<{ url: string; attempt: OidcAttempt }> {
      const config = await configuration()
      const attempt = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        onward,
        at: now().toISOString(),
      }
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
      })
      return { url: url.href, attempt }
    },

    /**
     * The browser came back, at this path with its query. Throws `not-now` when it does not fit what was begun, and `not-allowed` for
     * somebody whom the municipality knows and who has no rights here.
     */
    async finish(pathAndQuery: string, attempt: OidcAttempt | null): Promise<Member> {
      if (!attempt || now().getTime() - Date.parse(attempt.at) > ATTEMPT_MINUTES * 60_000) throw failed()
      const config = await configuration()
      const told = await toldBy(config, new URL(publicUrl + pathAndQuery), attempt).catch(() => {
        throw failed()
      })
      return signedIn(told)
    },
  }

  /** Asked once; after a failure again. */
  function configuration(): Promise<client.Configuration> {
    if (!settings) throw new Problem('not-found', 'Deze weg om in te loggen is er niet.')
    const { issuer, clientId, clientSecret } = settings
    // Plain http only for an issuer on this machine; the settings allow no other.
    const execute = issuer.startsWith('http:') ? [client.allowInsecureRequests] : []
    known ??= client
      .discovery(new URL(issuer), clientId, clientSecret, undefined, { execute, timeout: TIMEOUT_SECONDS })
      .catch(() => {
        known = null
        throw new Problem('unavailable', 'De gemeente antwoordt niet. Probeer het straks nog eens.')
      })
    return known
  }

  /** What the municipality says of who signed in there. What it signed counts before what it says beside that. */
  async function toldBy(config: client.Configuration, url: URL, attempt: OidcAttempt): Promise<Told> {
    const tokens = await client.authorizationCodeGrant(config, url, {
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      pkceCodeVerifier: attempt.verifier,
      idTokenExpected: true,
    })
    const signed = tokens.claims()
    if (!signed) throw failed()
    const beside = config.serverMetadata().userinfo_endpoint
      ? await client.fetchUserInfo(config, tokens.access_token, signed.sub)
      : {}
    return { ...beside, ...signed } as Told
  }

  async function signedIn(told: Told): Promise<Member> {
    const grants = grantsFor(told[settings?.roles.claim ?? ''], settings?.roles ?? { claim: '', values: {} })
    const before = (await rows.byIdentity(told.iss, told.sub)) ?? (await linked(told))
    const member = before ? await brought(before, grants) : await made(told, grants)
    const at = now().toISOString()
    const current = member && (await rows.change(member.id, { lastSignInAt: at }))
    if (!current || current.grants.length === 0)
      throw new Problem('not-allowed', 'Je bent bekend bij de gemeente, maar je doet hier nog niet mee.')
    return current
  }

  /** A member who signed in by mail until now. Only an address that the municipality checked makes them the same person. */
  async function linked({ iss, sub, email, email_verified: checked }: Told): Promise<Member | null> {
    const address = MemberEmail.safeParse(email)
    const member = checked === true && address.success ? await rows.byEmail(address.data) : null
    return member && rows.change(member.id, { identities: [...member.identities, { issuer: iss, subject: sub }] })
  }

  /** Without a right nobody is made a member: nothing of them is kept. */
  async function made(told: Told, [first, ...rest]: Grant[]): Promise<Member | null> {
    const email = MemberEmail.safeParse(told.email)
    if (!first || !email.success || (await rows.byEmail(email.data))) return null
    const name = MemberName.safeParse(told.name)
    const given = { email: email.data, name: name.success ? name.data : email.data.slice(0, email.data.indexOf('@')) }
    const member = await members.grant(given, first)
    await noted('granted', member.id, first)
    const known = await rows.change(member.id, { identities: [{ issuer: told.iss, subject: told.sub }] })
    return known && brought(known, [first, ...rest])
  }

  /** Gives and takes the rights that the municipality decides of; others stay as they are, and so does that of the last who has it. */
  async function brought(member: Member, grants: Grant[]): Promise<Member | null> {
    const decided = Object.values(settings?.roles.values ?? {}).flat()
    for (const grant of grants) {
      if (hasGrant(member, grant)) continue
      await members.grant({ email: member.email, name: member.name }, grant)
      await noted('granted', member.id, grant)
    }
    for (const grant of decided) {
      if (!hasGrant(member, grant) || grants.some((one) => sameGrant(one, grant))) continue
      if (await isLast(member.id, grant)) continue
      await members.revoke(member.id, grant)
      await noted('revoked', member.id, grant)
    }
    return rows.byId(member.id)
  }

  async function noted(action: 'granted' | 'revoked', member: string, grant: Grant): Promise<void> {
    const { network, listing } = await where(grant).catch(() => ({ network: null, listing: null }))
    await audit.note({ action, by: null, member, role: grant.role, network, listing })
  }
}

type Told = Record<string, unknown> & {
  iss: string
  sub: string
  email?: unknown
  email_verified?: unknown
  name?: unknown
}

function failed(): Problem {
  return new Problem('not-now', 'Inloggen bij de gemeente lukte niet. Probeer het nog eens.')
}
