import { randomUUID } from 'node:crypto'
import type { Grant, InterfaceLanguage, Member, OwnAccount } from '#domain/members/member.ts'
import { Problem } from '#domain/problem.ts'
import type { MailService } from '../mail/mail-service.ts'
import type { InvitationStore } from './invitation-store.ts'
import type { MemberStore } from './member-store.ts'
import type { MemberTraces } from './member-traces.ts'
import type { SessionStore } from './session-store.ts'
import type { SignInStore } from './sign-in-store.ts'
import type { Visit } from './visit.ts'

type Parts = {
  members: MemberStore
  sessions: SessionStore
  signIns: SignInStore
  mail: Pick<MailService, 'removeTo'>
  invitations: Pick<InvitationStore, 'removeOf' | 'withdraw'>
  traces: Pick<MemberTraces, 'forget'>
  now: () => Date
}

export type MemberService = ReturnType<typeof memberService>

/** Members and their own account. Who may do it is decided before. */
export function memberService({ members, sessions, signIns, mail, invitations, traces, now }: Parts) {
  return {
    account: (member: Member): OwnAccount => own(member),

    async change(member: Member, changes: { name: string; language: InterfaceLanguage }): Promise<OwnAccount> {
      return own(required(await members.change(member.id, changes)))
    },

    async sessions(member: Member, visit: Visit) {
      const found = await sessions.ofMember(member.id)
      const newestFirst = found.sort((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt))
      return { sessions: newestFirst.map((one) => ({ ...one, current: one.id === visit.session.id })) }
    },

    async endSession(member: Member, id: string): Promise<void> {
      if (!(await sessions.end(member.id, id))) throw new Problem('not-found', 'Hier was je al uitgelogd.')
    },

    /** Somebody who gets their first right is made a member; a member gets one more. */
    async grant(given: { email: string; name: string; language?: InterfaceLanguage }, grant: Grant): Promise<Member> {
      const at = now().toISOString()
      const member: Member = {
        id: randomUUID(),
        name: given.name,
        email: given.email,
        grants: [grant],
        language: given.language ?? 'nl',
        identities: [],
        createdAt: at,
        lastSignInAt: null,
        grantsChangedAt: null,
        demo: false,
      }
      if (await members.insert(member)) return member
      const known = required(await members.byEmail(given.email))
      await members.addGrant(known.id, grant, at)
      return required(await members.byId(known.id))
    },

    /** Takes a right away, at once: every session goes on under a new key. Without any right left the member is removed. */
    async revoke(id: string, grant: Grant): Promise<void> {
      await members.removeGrant(id, grant, now().toISOString())
      const left = await members.byId(id)
      if (!left) return
      // Another mail that offers the same right is worth nothing either.
      await invitations.withdraw({ email: left.email, grant })
      if (left.grants.length === 0) await forget(left)
    },

    /** Whom somebody asked while they had a right that was taken from them can no longer take it up. */
    withdrawAsked: (by: string, grant: Grant): Promise<void> => invitations.withdraw({ by, grant }),

    /** Takes away the member and everything personal. */
    forget: (member: Member): Promise<void> => forget(member),
  }

  async function forget(member: Member): Promise<void> {
    await traces.forget(member)
    await sessions.endAll(member.id)
    await signIns.removeOfMember(member.id)
    await mail.removeTo(member.email)
    await invitations.removeOf(member.email)
    await members.remove(member.id)
  }
}

function own(member: Member): OwnAccount {
  const { id, name, email, grants, language, lastSignInAt, demo } = member
  return { id, name, email, grants, language, lastSignInAt, demo }
}

function required<T>(value: T | null): T {
  if (value === null) throw new Problem('not-found', 'Deze deelnemer is er niet meer.')
  return value
}
