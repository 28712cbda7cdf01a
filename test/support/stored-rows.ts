import type { Connection } from 'mongoose'
import * as z from 'zod'
import { Card } from '#domain/cooperation/card.ts'
import { CooperationTrace } from '#domain/cooperation/erasing.ts'
import { CooperationRequest } from '#domain/cooperation/request.ts'
import { ListingDraft } from '#domain/editing/draft.ts'
import { InsightCount } from '#domain/insight.ts'
import { KeptNeed, KeptTheme } from '#domain/kept-need.ts'
import { Listing } from '#domain/listing.ts'
import { AuditRow } from '#domain/members/audit.ts'
import { Claim, Invitation } from '#domain/members/invitation.ts'
import { Member } from '#domain/members/member.ts'
import { Network } from '#domain/network.ts'
import { Report } from '#domain/report.ts'
import { Alert, KeptList, OwnNote } from '#domain/short-list/short-list.ts'
import { Signal } from '#domain/signal.ts'
import { TermProposal } from '#domain/term-proposal.ts'
import { Asking } from '../../server/confirmations/confirmation-store.ts'
import { fromRow } from '../../server/listings/listing-rows.ts'
import { KeptMail } from '../../server/mail/mail-store.ts'
import { SessionContent } from '../../server/members/session-store.ts'

type Row = Record<string, unknown> & { _id: string }

const withId =
  (schema: z.ZodType) =>
  ({ _id, ...row }: Row) =>
    schema.parse({ id: _id, ...row })
const without =
  (schema: z.ZodType) =>
  ({ _id, ...row }: Row) =>
    schema.parse(row)
const SessionRow = z.object({ session: SessionContent })
const Text = z.string()

/** How each collection is read; as its store does it. */
const READERS: Record<string, (row: Row) => unknown> = {
  listings: fromRow,
  'listing-versions': (row) => Listing.parse(row.listing),
  'listing-drafts': without(ListingDraft),
  networks: withId(Network),
  members: withId(Member),
  sessions: without(SessionRow),
  'sign-ins': without(z.object({ memberId: z.uuid().nullable(), askedAt: z.iso.datetime(), triesLeft: z.int() })),
  invitations: withId(Invitation),
  claims: withId(Claim),
  audit: withId(AuditRow),
  mails: withId(KeptMail),
  askings: ({ _id, ...row }) => Asking.parse({ listing: _id, ...row }),
  reports: withId(Report),
  'desk-asides': without(z.strictObject({ network: Text, key: Text, at: z.iso.datetime() })),
  'website-checks': without(z.looseObject({ network: Text, url: Text, failures: z.int(), since: z.iso.datetime() })),
  'cooperation-requests': withId(CooperationRequest),
  cooperations: withId(Card),
  'cooperation-traces': without(CooperationTrace),
  answers: without(z.looseObject({ listing: Text, askedAt: z.iso.datetime(), at: z.iso.datetime(), yes: z.boolean() })),
  signals: withId(Signal),
  'signal-counts': without(InsightCount),
  'kept-lists': withId(KeptList),
  'own-notes': without(OwnNote),
  alerts: withId(Alert),
  'thesaurus-themes': without(KeptTheme),
  'thesaurus-needs': without(KeptNeed),
  'term-proposals': withId(TermProposal),
  pictures: without(z.looseObject({ listing: z.uuid(), width: z.int(), height: z.int(), createdAt: z.iso.datetime() })),
}
/** Written by no call of the API, or only counted. */
const OTHERS =
  /^(neighbourhoods|area-aliases|index-states|limits|jobs|search-counts|thesaurus-need-versions|system\..*)$/

/** Reads every row of the database. `damaged` says what does not parse; `unknown` are collections that nobody reads here. */
export async function storedRows(database: Connection): Promise<{ damaged: string[]; unknown: string[] }> {
  const collections = ((await database.db?.collections()) ?? []).filter((one) => !OTHERS.test(one.collectionName))
  const damaged: string[] = []
  const unknown: string[] = []
  for (const collection of collections) {
    const { collectionName } = collection
    const read = READERS[collectionName]
    if (!read) unknown.push(collectionName)
    for (const row of read ? await collection.find().toArray() : []) {
      try {
        read?.(row as unknown as Row)
      } catch (error) {
        damaged.push(`${collectionName} ${row._id}: ${String(error).slice(0, 400)}`)
      }
    }
  }
  return { damaged, unknown }
}
