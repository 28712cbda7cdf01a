import type { Connection } from 'mongoose'
import type { Member } from '#domain/members/member.ts'
import type { Log } from '../http/log.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { MailCarrier } from '../mail/mail-carrier.ts'
import { mailService } from '../mail/mail-service.ts'
import { mailStore } from '../mail/mail-store.ts'
import { auditStore } from '../members/audit-store.ts'
import { claimService } from '../members/claim-service.ts'
import { demoMembersOf } from '../members/demo-members.ts'
import { invitationService } from '../members/invitation-service.ts'
import { invitationStore } from '../members/invitation-store.ts'
import { limitsStore } from '../members/limits-store.ts'
import { memberService } from '../members/member-service.ts'
import { memberStore } from '../members/member-store.ts'
import { memberTraces } from '../members/member-traces.ts'
import { oidcService } from '../members/oidc-service.ts'
import type { OidcSettings } from '../members/oidc-settings.ts'
import { rightsService } from '../members/rights-service.ts'
import { sessionStore } from '../members/session-store.ts'
import { signInService } from '../members/sign-in-service.ts'
import { signInStore } from '../members/sign-in-store.ts'
import type { NetworkStore } from '../networks/network-store.ts'

/** What members and mail need to know of the settings. `publicUrl` has no slash at the end. */
export type MemberSettings = {
  publicUrl: string
  carrier: MailCarrier
  mailFrom: string
  /** May the demo's members sign in with one click? */
  demoOffered: boolean
  /** A municipality's own sign-in, where there is one. */
  oidc?: OidcSettings | null
}

type Parts = {
  database: Connection
  settings: MemberSettings
  listings: ListingStore
  networks: NetworkStore
  now: () => Date
  log: Log
}

/** Members, their sessions and their mail. */
export async function wireMembers({ database, settings, listings, networks, now, log }: Parts) {
  const memberRows = memberStore(database)
  const signIns = signInStore(database)
  const sessions = sessionStore(database)
  const limits = limitsStore(database)
  const mails = mailStore(database)
  const audit = auditStore(database, now)
  const invitationRows = invitationStore(database)
  const stores = [memberRows, signIns, sessions, limits, mails, audit, invitationRows]
  await Promise.all(stores.map((store) => store.init()))

  const mail = mailService({
    mails,
    carrier: settings.carrier,
    from: settings.mailFrom,
    publicUrl: settings.publicUrl,
    now,
    log,
  })
  const traces = memberTraces()
  const members = memberService({
    members: memberRows,
    sessions,
    signIns,
    mail,
    invitations: invitationRows,
    traces,
    now,
  })
  const { publicUrl } = settings
  const shared = { listings, networks, limits, mail, audit, publicUrl, now }
  const invitations = invitationService({ ...shared, invitations: invitationRows, members, rows: memberRows })
  const rights = rightsService({ members, rows: memberRows, listings, networks, audit })
  const { isLast, where } = rights
  const oidc = settings.oidc ?? null
  return {
    memberRows,
    municipality: oidcService({ settings: oidc, members, rows: memberRows, isLast, where, audit, publicUrl, now }),
    audit,
    invitations,
    claims: claimService({ ...shared, claims: invitationRows, invitations, members: memberRows }),
    rights,
    sessions,
    limits,
    mail,
    members,
    traces,
    demoMembers: demoMembersOf({ members: memberRows, offered: settings.demoOffered, now }),
    signIn: signInService({ members: memberRows, signIns, limits, mail, publicUrl, now }),

    /** Everything we keep of a member, for who asks for it. */
    async myData(member: Member): Promise<Record<string, unknown>> {
      const [held, noted, others] = await Promise.all([
        sessions.ofMember(member.id),
        audit.ofMember(member.id),
        traces.of(member),
      ])
      return { account: member, sessions: held, audit: noted, ...others }
    },
  }
}
