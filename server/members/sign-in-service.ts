import { randomInt, randomUUID, timingSafeEqual } from 'node:crypto'
import { type Member, MemberEmail } from '#domain/members/member.ts'
import { Problem } from '#domain/problem.ts'
import type { MailService } from '../mail/mail-service.ts'
import type { Limits } from './limits-store.ts'
import type { MemberStore } from './member-store.ts'
import { hashOf, oneTimeKey } from './one-time-key.ts'
import type { SignIn, SignInStore } from './sign-in-store.ts'
import type { Visit } from './visit.ts'

/** How long a link and a code work (standards 7.3). */
const LINK_MINUTES = 15
const CODE_MINUTES = 10
const TRIES = 5
/** Used and expired ones are kept this long, so that a late click hears why it fails. */
const KEPT_HOURS = 24

type Parts = {
  members: MemberStore
  signIns: SignInStore
  limits: Limits
  mail: Pick<MailService, 'send'>
  publicUrl: string
  now: () => Date
}

export type SignInService = ReturnType<typeof signInService>

/** Signing in without a password: a link and a code by mail. */
export function signInService({ members, signIns, limits, mail, publicUrl, now }: Parts) {
  return {
    /**
     * Asks for a mail. The answer and the time it takes are the same for an address that we know and one that we do not: both
     * make a row, and the mail goes out later.
     */
    async request(email: string, visit: Visit, onward: string | undefined): Promise<{ sent: true }> {
      const [byAddress, byEmail] = await Promise.all([
        limits.take('sign-in-by-address', visit.networkAddress),
        limits.take('sign-in-by-email', email),
      ])
      if (!byAddress || !byEmail)
        throw new Problem('too-many', 'Je hebt vaak om een mail gevraagd. Probeer het over een uur nog eens.')
      const member = await members.byEmail(MemberEmail.parse(email))
      const { key: token, hash: tokenHash } = oneTimeKey()
      const code = String(randomInt(0, 1_000_000)).padStart(6, '0')
      const id = randomUUID()
      await signIns.insert({
        id,
        memberId: member?.id ?? null,
        tokenHash,
        codeHash: hashOf(id + code),
        askedAt: now().toISOString(),
        triesLeft: TRIES,
        usedAt: null,
      })
      await visit.session.beginSignIn(id)
      if (member)
        mail.send({
          to: member.email,
          language: member.language,
          kind: 'sign-in',
          words: (texts) => texts.signIn({ code, url: linkWith(token, onward), minutes: LINK_MINUTES }),
        })
      return { sent: true }
    },

    /** With the six digits, in the browser where the mail was asked for. */
    async withCode(code: string, visit: Visit): Promise<Member> {
      const { signInId } = visit.session
      if (!signInId) throw expired()
      await limits.spend(
        'code-by-address',
        visit.networkAddress,
        'Dit ging te vaak mis. Probeer het over een uur nog eens.',
      )
      const signIn = await signIns.takeTry(signInId)
      if (!signIn) throw new Problem('not-now', 'Deze code werkt niet meer. Vraag een nieuwe mail.')
      if (isOlder(signIn, CODE_MINUTES)) throw expired()
      if (!same(signIn.codeHash, hashOf(signIn.id + code)) || !signIn.memberId)
        throw new Problem('invalid', 'Deze code klopt niet.', {
          fields: [
            { where: 'code', code: 'wrong', message: `deze code klopt niet; je kunt nog ${signIn.triesLeft} keer` },
          ],
        })
      return finish(signIn, visit)
    },

    /** With the link of the mail: only in the browser where it was asked for, and only once. */
    async withLink(token: string, visit: Visit): Promise<Member> {
      const signIn = await signIns.byToken(hashOf(token))
      if (!signIn || isOlder(signIn, LINK_MINUTES)) throw expired()
      if (signIn.usedAt) throw new Problem('not-now', 'Deze link is al gebruikt. Vraag een nieuwe mail.')
      if (signIn.id !== visit.session.signInId)
        throw new Problem('not-now', 'Open de link in de browser waarin je om de mail vroeg, of typ daar de code.')
      return finish(signIn, visit)
    },

    async clear(): Promise<void> {
      await signIns.removeAskedBefore(new Date(now().getTime() - KEPT_HOURS * 3_600_000).toISOString())
    },
  }

  async function finish(signIn: SignIn, visit: Visit): Promise<Member> {
    const at = now().toISOString()
    if (!(await signIns.use(signIn.id, at)))
      throw new Problem('not-now', 'Deze mail is al gebruikt. Vraag een nieuwe mail.')
    const member = signIn.memberId && (await members.change(signIn.memberId, { lastSignInAt: at }))
    if (!member) throw expired()
    await visit.session.signIn(member)
    return member
  }

  function isOlder({ askedAt }: SignIn, minutes: number): boolean {
    return now().getTime() - Date.parse(askedAt) > minutes * 60_000
  }

  /** In the query, which no log keeps. Opening the address alone does nothing: mail scanners do that too. */
  function linkWith(token: string, onward: string | undefined): string {
    return `${publicUrl}/inloggen/link?${new URLSearchParams({ sleutel: token, ...(onward ? { verder: onward } : {}) })}`
  }
}

function expired(): Problem {
  return new Problem('not-now', 'Deze mail is te oud. Vraag een nieuwe mail.')
}

function same(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}
