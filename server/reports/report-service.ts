import { randomUUID } from 'node:crypto'
import { daysAfter } from '#domain/due-time.ts'
import { isPublic } from '#domain/listing.ts'
import type { InterfaceLanguage, Member } from '#domain/members/member.ts'
import { Problem } from '#domain/problem.ts'
import { REPORT_KEPT_DAYS, type Report } from '#domain/report.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { MailService } from '../mail/mail-service.ts'
import type { Limits } from '../members/limits-store.ts'
import type { MemberStore } from '../members/member-store.ts'
import type { ReportStore } from './report-store.ts'

type Parts = {
  reports: ReportStore
  listings: Pick<ListingStore, 'byId'>
  members: Pick<MemberStore, 'editorsOf' | 'inNetwork'>
  limits: Limits
  mail: Pick<MailService, 'send' | 'keep'>
  publicUrl: string
  now: () => Date
}

type Said = Pick<Report, 'activity' | 'kinds' | 'words' | 'email'> & {
  /** A field that people do not see; whoever fills it is a machine. */
  website: string
}

export type ReportService = ReturnType<typeof reportService>

/** "Er klopt iets niet": from anyone to the people of a listing, and an answer back. */
export function reportService({ reports, listings, members, limits, mail, publicUrl, now }: Parts) {
  return {
    /** The answer is the same for a machine, which then goes away satisfied. */
    async report(listingId: string, said: Said, language: InterfaceLanguage, networkAddress: string): Promise<void> {
      const listing = await listings.byId(listingId)
      if (!listing?.published || !isPublic(listing)) throw new Problem('not-found', 'Deze organisatie is er niet.')
      await limits.spend(
        'report-by-address',
        networkAddress,
        'Je meldde net al veel. Probeer het over een uur nog eens.',
      )
      if (said.website) return
      const { website: _, ...given } = said
      const report: Report = {
        ...given,
        id: randomUUID(),
        listing: listing.id,
        network: listing.network,
        language,
        at: now().toISOString(),
        answer: null,
      }
      await reports.insert(report)
      const editors = await members.editorsOf(listing.id)
      const readers = editors.length ? editors : await members.inNetwork(listing.network, 'coordinator')
      const organization = listing.published.organization.name
      for (const reader of readers)
        mail.send({
          to: reader.email,
          language: reader.language,
          kind: 'report',
          about: listing.id,
          words: (texts) =>
            texts.report({
              organization,
              kinds: report.kinds,
              words: report.words,
              url: `${publicUrl}/meldingen/${report.id}`,
            }),
        })
    },

    async byId(id: string): Promise<Report> {
      return required(await reports.byId(id))
    },

    openInNetwork: reports.openInNetwork,

    /** First written down, so that two who answer at once do not mail twice; the address is forgotten once the mail is kept. */
    async answer(
      id: string,
      given: Pick<NonNullable<Report['answer']>, 'outcome' | 'words'>,
      by: Member,
    ): Promise<void> {
      const report = required(await reports.byId(id))
      if (!(await reports.answer(id, { ...given, at: now().toISOString(), by: by.id })))
        throw new Problem('not-now', 'Deze melding is al beantwoord.')
      const organization = (await listings.byId(report.listing))?.published?.organization.name ?? ''
      if (report.email)
        await mail.keep({
          to: report.email,
          language: report.language,
          kind: 'report-answer',
          words: (texts) => texts.reportAnswer({ organization, ...given }),
        })
      await reports.forgetAddress(id)
    },

    async clear(): Promise<void> {
      const at = now().toISOString()
      await reports.forgetAddresses(daysAfter(at, -1))
      await reports.removeBefore(daysAfter(at, -REPORT_KEPT_DAYS))
    },
  }
}

function required(report: Report | null): Report {
  if (!report) throw new Problem('not-found', 'Deze melding is er niet.')
  return report
}
