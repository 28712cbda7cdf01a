import type { Connection } from 'mongoose'
import type { Member } from '#domain/members/member.ts'
import type { Log } from '../http/log.ts'
import type { MailCarrier } from '../mail/mail-carrier.ts'
import { mailService } from '../mail/mail-service.ts'
import { mailStore } from '../mail/mail-store.ts'
import { demoMembersOf } from '../members/demo-members.ts'
import { limitsStore } from '../members/limits-store.ts'
import { memberService } from '../members/member-service.ts'
import { memberStore } from '../members/member-store.ts'
import { sessionStore } from '../members/session-store.ts'
import { signInService } from '../members/sign-in-service.ts'
import { signInStore } from '../members/sign-in-store.ts'

/** What members and mail need to know of the settings. `publicUrl` has no slash at the end. */
export type MemberSettings = {
  publicUrl: string
  carrier: MailCarrier
  mailFrom: string
  /** May the demo's members sign in with one click? */
  demoOffered: boolean
}

type Parts = { database: Connection; settings: MemberSettings; now: () => Date; log: Log }

/** Members, their sessions and their mail. */
export async function wireMembers({ database, settings, now, log }: Parts) {
  const memberRows = memberStore(database)
  const signIns = signInStore(database)
  const sessions = sessionStore(database)
  const limits = limitsStore(database)
  const mails = mailStore(database)
  await Promise.all([memberRows, signIns, sessions, limits, mails].map((store) => store.init()))

  const mail = mailService({ mails, carrier: settings.carrier, from: settings.mailFrom, now, log })
  const members = memberService({ members: memberRows, sessions, signIns, mail, now })
  return {
    memberRows,
    sessions,
    limits,
    mail,
    members,
    demoMembers: demoMembersOf({ members: memberRows, offered: settings.demoOffered }),
    signIn: signInService({ members: memberRows, signIns, limits, mail, publicUrl: settings.publicUrl, now }),

    /** Everything we keep of a member, for who asks for it. */
    async myData(member: Member): Promise<Record<string, unknown>> {
      return { account: member, sessions: await sessions.ofMember(member.id) }
    },
  }
}
