import type { Connection } from 'mongoose'
import { AUDIT_MONTHS } from '#domain/members/audit.ts'
import { confirmationService } from '../confirmations/confirmation-service.ts'
import { confirmationStore } from '../confirmations/confirmation-store.ts'
import { asideStore } from '../desk/aside-store.ts'
import { deskService } from '../desk/desk-service.ts'
import { websiteCheckStore } from '../desk/website-check-store.ts'
import { visitWebsite, type WebsiteVisitor } from '../desk/website-visitor.ts'
import type { Log } from '../http/log.ts'
import { jobService, type TimedJob } from '../jobs/job-service.ts'
import { jobStore } from '../jobs/job-store.ts'
import type { ListingService } from '../listings/listing-service.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { NetworkStore } from '../networks/network-store.ts'
import { reportService } from '../reports/report-service.ts'
import { reportStore } from '../reports/report-store.ts'
import type { wireMembers } from './members.ts'

type Parts = {
  database: Connection
  people: Awaited<ReturnType<typeof wireMembers>>
  listings: ListingService
  listingRows: ListingStore
  networks: NetworkStore
  openSignals: (network: string) => Promise<{ id: string; at: string; about: string }[]>
  /** What other rooms no longer keep. */
  clears: readonly (() => Promise<void>)[]
  /** The timed jobs of other rooms. */
  jobs: readonly TimedJob[]
  visit?: WebsiteVisitor | undefined
  publicUrl: string
  now: () => Date
  log: Log
}

/** What keeps listings true: asking, reports, the coordinator's desk, and the jobs that run by themselves. */
export async function wireUpkeep(parts: Parts) {
  const { database, people, listings, listingRows, networks, openSignals, visit, publicUrl, now, log } = parts
  const { memberRows: members, mail, limits, claims, signIn, invitations, audit } = people
  const [askings, reportRows, checks, asides, jobRows] = [
    confirmationStore(database),
    reportStore(database),
    websiteCheckStore(database),
    asideStore(database),
    jobStore(database),
  ]
  await Promise.all([askings, reportRows, checks, asides, jobRows].map((store) => store.init()))

  const shared = { members, networks, mail, publicUrl, now }
  const confirmations = confirmationService({ ...shared, askings, listings, rows: listingRows })
  const reports = reportService({ ...shared, reports: reportRows, listings: listingRows, limits })
  const desk = deskService({
    ...shared,
    rows: listingRows,
    claims,
    invitations,
    reports,
    confirmations,
    checks,
    asides,
    visit: visit ?? visitWebsite,
    openSignals,
  })
  const clearing: TimedJob = {
    name: 'opruimen',
    does: 'haalt weg wat we niet langer bewaren',
    rhythm: { every: 'day', atHour: 3 },
    async run({ dryRun, say }) {
      say(
        'oude inlogmails, uitnodigingen, beantwoorde meldingen en signalen, verlaten concepten, foto’s die nergens meer staan, en het logboek van meer dan een jaar geleden',
      )
      if (dryRun) return
      await Promise.all([signIn.clear(), invitations.clear(), limits.clear(), reports.clear(), mail.clear()])
      for (const clear of parts.clears) await clear()
      const before = new Date(now())
      before.setUTCMonth(before.getUTCMonth() - AUDIT_MONTHS)
      await audit.removeBefore(before.toISOString())
    },
  }
  const jobs = [...confirmations.jobs, ...desk.jobs, clearing, ...parts.jobs]
  return { confirmations, reports, desk, jobs: jobService({ jobs, store: jobRows, now, log }) }
}
