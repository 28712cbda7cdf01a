import { type DeskItem, type DeskKind, inDeskOrder } from '#domain/desk.ts'
import { alikePairs } from '#domain/editing/alike-pairs.ts'
import { type KnownOrganization, traitsOf } from '#domain/editing/possible-duplicates.ts'
import type { Listing } from '#domain/listing.ts'
import { Problem } from '#domain/problem.ts'
import { lastSign, signsOf } from '#domain/reminder.ts'
import type { ConfirmationService } from '../confirmations/confirmation-service.ts'
import type { JobRun, TimedJob } from '../jobs/job-service.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { MailService } from '../mail/mail-service.ts'
import type { ClaimService } from '../members/claim-service.ts'
import type { InvitationService } from '../members/invitation-service.ts'
import type { MemberStore } from '../members/member-store.ts'
import type { NetworkStore } from '../networks/network-store.ts'
import type { ReportService } from '../reports/report-service.ts'
import type { AsideStore } from './aside-store.ts'
import type { WebsiteCheckStore } from './website-check-store.ts'
import type { WebsiteVisitor } from './website-visitor.ts'

type Parts = {
  rows: Pick<ListingStore, 'all' | 'byIds'>
  networks: Pick<NetworkStore, 'all'>
  members: Pick<MemberStore, 'editorsOfAny' | 'inNetwork'>
  claims: ClaimService
  invitations: Pick<InvitationService, 'awaitedListings'>
  reports: ReportService
  confirmations: ConfirmationService
  checks: WebsiteCheckStore
  asides: AsideStore
  visit: WebsiteVisitor
  mail: Pick<MailService, 'send' | 'failed' | 'dismiss'>
  /** Signals that wait for an answer; filled in by the room of signals. */
  openSignals: (network: string) => Promise<{ id: string; at: string; about: string }[]>
  publicUrl: string
  now: () => Date
}

const BATCH = 500
/** A website counts as gone after it failed in this many weeks in a row. */
const FAILURES = 2

export type DeskService = ReturnType<typeof deskService>

/** The coordinator's desk: only what needs somebody, each with the one thing to do. */
export function deskService(parts: Parts) {
  const { rows, networks, members, checks, visit, mail, publicUrl, now } = parts
  return {
    items,

    /** For what nothing else takes off the desk: two organisations that are two, and mail that did not arrive. */
    async setAside(network: string, key: string): Promise<void> {
      const [kind, ...ids] = key.split('/')
      if (kind === 'bounced-mail' && (await isBounced(network, ids))) await mail.dismiss(ids[1] as string)
      else if (kind === 'possible-duplicate' && (await isAlike(network, ids)))
        await parts.asides.put(network, key, now().toISOString())
      else throw new Problem('not-now', 'Dit ligt niet meer op de werkplek.')
    },

    jobs: [
      {
        name: 'websites-bekijken',
        does: 'kijkt of de websites van organisaties nog antwoorden',
        rhythm: { every: 'week', on: 'sunday', atHour: 4 },
        run: ({ dryRun, say }) => lookAtWebsites(dryRun, say),
      },
      {
        name: 'werkplek-mail',
        does: 'mailt coördinatoren wat er op hun werkplek ligt',
        rhythm: { every: 'week', on: 'monday', atHour: 7 },
        run: mailCoordinators,
      },
    ] satisfies TimedJob[],
  }

  async function items(network: string): Promise<DeskItem[]> {
    const listings = await shownOf(network)
    const byId = new Map(listings.map((listing) => [listing.id, listing]))
    const item = (kind: DeskKind, id: string | null, more: Partial<DeskItem> = {}): DeskItem => {
      const listing = id ? byId.get(id) : undefined
      const name = (listing?.published ?? listing?.proposal?.content)?.organization.name ?? ''
      const key = [kind, id, more.about].filter(Boolean).join('/')
      return { key, kind, listing: id, name, since: null, about: null, detail: '', ...more }
    }
    const [claims, reports, asked, gone, failed, signals, aside] = await Promise.all([
      parts.claims.open(network),
      parts.reports.openInNetwork(network),
      parts.confirmations.queued(network),
      checks.unreachable(network, FAILURES),
      mail.failed(),
      parts.openSignals(network),
      parts.asides.ofNetwork(network),
    ])
    const found = inDeskOrder([
      ...claims.map(({ id, listing, at, name }) => item('claim', listing, { about: id, since: at, detail: name })),
      ...reports.map(({ id, listing, at, kinds }) =>
        item(kinds.includes('unsafe') ? 'unsafe-report' : 'report', listing, { about: id, since: at }),
      ),
      ...listings.flatMap(({ id, proposal }) => (proposal ? [item('proposal', id, { since: proposal.at })] : [])),
      ...signals.map(({ id, at, about }) => item('signal', null, { about: id, since: at, detail: about })),
      ...asked
        .filter(({ listing, queuedAt }) => isStillSilent(byId.get(listing), queuedAt))
        .map(({ listing, queuedAt }) => item('stale', listing, { since: queuedAt })),
      ...failed
        .filter(({ about }) => about && byId.has(about))
        .map(({ about, madeAt, id }) => item('bounced-mail', about, { about: id, since: madeAt })),
      ...gone
        .filter(({ listing }) => byId.has(listing))
        .map(({ listing, url, since }) => item('unreachable-website', listing, { since, detail: url })),
      ...alikePairs(listings.flatMap(knownOf)).map(({ id, other, name }) =>
        item('possible-duplicate', id, { about: other, detail: name }),
      ),
      ...(await withoutEditor(listings)).map(({ id, createdAt }) => item('without-editor', id, { since: createdAt })),
      ...listings
        .filter(({ published }) => published?.activities.some(({ needs }) => needs.length === 0))
        .map(({ id }) => item('without-needs', id)),
    ])
    return found.filter(({ key }) => !aside.has(key))
  }

  /** What the public sees, and what only waits to be seen. */
  async function shownOf(network: string): Promise<Listing[]> {
    const found: Listing[] = []
    for await (const batch of rows.all(BATCH, { network })) found.push(...batch.filter(isShown))
    return found
  }

  async function isBounced(network: string, [listing = '', id]: string[]): Promise<boolean> {
    const [about] = await shownAmong(network, [listing])
    return about !== undefined && (await mail.failed()).some((one) => one.id === id && one.about === about.id)
  }

  async function isAlike(network: string, [id = '', other = '']: string[]): Promise<boolean> {
    const both = await shownAmong(network, [id, other])
    const [pair] = alikePairs(both.flatMap(knownOf))
    return pair?.id === id && pair.other === other
  }

  async function shownAmong(network: string, ids: string[]): Promise<Listing[]> {
    const found = (await rows.byIds(ids)).filter((listing) => listing.network === network && isShown(listing))
    return found.sort((one, other) => (one.id < other.id ? -1 : 1))
  }

  async function withoutEditor(listings: Listing[]): Promise<Listing[]> {
    const [editors, awaited] = await Promise.all([
      members.editorsOfAny(listings.map(({ id }) => id)),
      parts.invitations.awaitedListings(),
    ])
    const edited = new Set(
      editors.flatMap(({ grants }) => grants.flatMap((grant) => (grant.role === 'editor' ? [grant.listing] : []))),
    )
    return listings.filter(({ id }) => !edited.has(id) && !awaited.has(id))
  }

  async function lookAtWebsites(dryRun: boolean, say: (line: string) => void): Promise<void> {
    for await (const batch of rows.all(BATCH))
      for (const { id, network, slug, status, published, demo } of batch) {
        const url = published?.organization.contact.website
        // The demo's organisations are invented, and so are their websites.
        if (!url || demo || status !== 'published') continue
        if (dryRun) {
          say(`${slug}: ${url}`)
          continue
        }
        const state = await visit(url)
        if (state === 'gone') {
          say(`${slug}: ${url} antwoordt niet`)
          await checks.failed(id, network, url, now().toISOString())
        } else if (state === 'there') await checks.answered(id)
      }
  }

  async function mailCoordinators({ dryRun, say, first }: JobRun): Promise<void> {
    for (const { slug, name } of await networks.all()) {
      const waiting = await items(slug)
      if (waiting.length === 0) continue
      const counts = countsOf(waiting)
      for (const { id, email, language } of await members.inNetwork(slug, 'coordinator')) {
        say(`${slug}: ${waiting.length}`)
        // First written down, then mailed: a job that is cut off and begun again mails nobody twice.
        if (dryRun || !(await first(`${slug} ${id}`))) continue
        mail.send({
          to: email,
          language,
          kind: 'desk',
          words: (texts) => texts.desk({ network: name, counts, url: `${publicUrl}/werkplek/${slug}` }),
        })
      }
    }
  }
}

function countsOf(items: DeskItem[]): { kind: DeskKind; count: number }[] {
  const counts = new Map<DeskKind, number>()
  for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => ({ kind, count }))
}

/** Nobody of the organisation said or wrote anything since it came to the desk. */
function isStillSilent(listing: Listing | undefined, queuedAt: string | null): boolean {
  return listing !== undefined && queuedAt !== null && lastSign(signsOf(listing)) <= queuedAt
}

function knownOf({ id, published }: Listing): KnownOrganization[] {
  return published ? [{ id, name: published.organization.name, traits: traitsOf(published) }] : []
}

function isShown({ status }: Listing): boolean {
  return status === 'published' || status === 'draft'
}
