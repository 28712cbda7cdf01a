import type { Listing } from '#domain/listing.ts'
import { isPublic } from '#domain/listing.ts'
import type { InterfaceLanguage, Member } from '#domain/members/member.ts'
import type { Network } from '#domain/network.ts'
import { Problem } from '#domain/problem.ts'
import { ageStep, lastSign, type Reminded, reminderStep, signsOf } from '#domain/reminder.ts'
import type { TimedJob } from '../jobs/job-service.ts'
import type { ListingService } from '../listings/listing-service.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import { untilSaved } from '../listings/until-saved.ts'
import type { MailService } from '../mail/mail-service.ts'
import type { MemberStore } from '../members/member-store.ts'
import { hashOf, oneTimeKey } from '../members/one-time-key.ts'
import type { NetworkStore } from '../networks/network-store.ts'
import type { Asking, ConfirmationStore } from './confirmation-store.ts'

type Parts = {
  askings: ConfirmationStore
  listings: ListingService
  rows: Pick<ListingStore, 'byId' | 'all'>
  networks: Pick<NetworkStore, 'all'>
  members: Pick<MemberStore, 'editorsOf' | 'inNetwork'>
  mail: Pick<MailService, 'send'>
  publicUrl: string
  now: () => Date
}

const BATCH = 500
/** Links of the last few mails work; older ones lead to a page that says so. */
const KEYS_KEPT = 4
/** Who archived a listing that nobody confirmed for two years; so that its people can bring it back with one click. */
const LEFT_BY_AGE = 'leeftijd'

export type ConfirmationService = ReturnType<typeof confirmationService>

/** "Klopt dit nog?": asking at the right moment, and one click that says yes. */
export function confirmationService({ askings, listings, rows, networks, members, mail, publicUrl, now }: Parts) {
  return {
    /** What the link in the mail is about. Looking changes nothing. */
    async show(key: string) {
      const listing = await byKey(key)
      const content = listing.published
      if (!content) throw new Problem('not-found', 'Deze vermelding is er niet meer.')
      return {
        id: listing.id,
        name: content.organization.name,
        summary: content.organization.summary,
        confirmedAt: listing.confirmedAt,
        activities: content.activities.map(({ title, capacity }) => ({ title, capacity: capacity?.state ?? null })),
      }
    },

    async confirmByKey(key: string): Promise<void> {
      await confirm((await byKey(key)).id, null)
    },

    confirmById: (id: string, by: Member): Promise<Listing> => confirm(id, by.id),

    queued: askings.queued,

    jobs: [
      {
        name: 'klopt-dit-nog',
        does: 'vraagt organisaties of hun vermelding nog klopt, en meldt wie lang niets liet horen',
        rhythm: { every: 'day', atHour: 7 },
        run: (how) => askAll(how.dryRun, how.say),
      },
    ] satisfies TimedJob[],
  }

  async function askAll(dryRun: boolean, say: (line: string) => void): Promise<void> {
    const known = new Map((await networks.all()).map((network) => [network.slug, network]))
    for await (const batch of rows.all(BATCH))
      for (const listing of batch) {
        const network = known.get(listing.network)
        if (network && isPublic(listing)) await look(listing, network, dryRun, say)
      }
  }

  async function look(listing: Listing, network: Network, dryRun: boolean, say: (line: string) => void): Promise<void> {
    const at = now().toISOString()
    const before = await askings.of(listing.id)
    const reminded = remindedOf(listing, before)
    const sign = lastSign(reminded)
    const age = ageStep(sign, before?.toldAt ?? null, at)
    const step = reminderStep(reminded, network.settings, at)
    if (age === 'nothing' && step === 'nothing') return
    say(`${listing.slug}: ${age === 'nothing' ? step : age}`)
    if (dryRun) return
    const asking = fresh(listing, before, sign)
    if (age === 'leave') {
      await listings.setStatus(listing.id, listing.version, 'archived', LEFT_BY_AGE)
      return
    }
    const { key, hash } = oneTimeKey()
    const next: Asking = { ...asking, keys: [hash, ...asking.keys].slice(0, KEYS_KEPT) }
    if (age === 'tell') await put({ ...next, toldAt: at }, () => tell(listing, network, key, 'leaving'))
    else if (step === 'to-coordinator') await askings.put({ ...asking, queuedAt: asking.queuedAt ?? at })
    else if (step !== 'nothing')
      await put({ ...next, asked: asking.asked + 1, askedAt: at }, () => tell(listing, network, key, step))
  }

  /** First written down, then mailed: a job that is cut off and begun again does not ask twice. */
  async function put(asking: Asking, then: () => Promise<void>): Promise<void> {
    await askings.put(asking)
    await then()
  }

  async function tell(listing: Listing, network: Network, key: string, what: 'ask' | 'ask-again' | 'leaving') {
    const editors = await members.editorsOf(listing.id)
    const { email } = listing.published?.organization.contact ?? { email: null }
    const people: { email: string; language: InterfaceLanguage }[] = editors.length
      ? editors
      : email
        ? [{ email, language: 'nl' }]
        : []
    if (what === 'leaving') people.push(...(await members.inNetwork(network.slug, 'coordinator')))
    const organization = listing.published?.organization.name ?? ''
    const url = `${publicUrl}/klopt-dit-nog?${new URLSearchParams({ sleutel: key })}`
    for (const to of people)
      mail.send({
        to: to.email,
        language: to.language,
        kind: 'confirm',
        about: listing.id,
        words: (texts) => texts.confirm({ organization, network: network.name, url, what }),
      })
  }

  async function confirm(id: string, by: string | null): Promise<Listing> {
    const saved = await untilSaved(rows, id, async (listing) => {
      if (!listing.published) throw new Problem('not-now', 'Deze vermelding is nog nooit gepubliceerd.')
      const bringsBack = isLeftByAge(listing)
      return listings.confirm(id, listing.version, { by: by ?? undefined, bringsBack })
    })
    await askings.remove(id)
    return saved
  }

  async function byKey(key: string): Promise<Listing> {
    const asking = await askings.byKey(hashOf(key))
    const listing = asking && (await rows.byId(asking.listing))
    // What somebody hid or archived does not come back by a link of before that.
    if (!listing || !(isPublic(listing) || isLeftByAge(listing)))
      throw new Problem('not-found', 'Deze link werkt niet meer. Misschien is de vermelding al nagekeken.')
    return listing
  }
}

function isLeftByAge({ status, updatedBy }: Listing): boolean {
  return status === 'archived' && updatedBy === LEFT_BY_AGE
}

/** What was asked before the last sign of life no longer counts. */
function fresh(listing: Listing, before: Asking | null, sign: string): Asking {
  const none = { listing: listing.id, network: listing.network, asked: 0, askedAt: null, queuedAt: null, toldAt: null }
  if (!before) return { ...none, keys: [] }
  const isOver = (before.askedAt ?? before.toldAt ?? '') < sign
  return isOver ? { ...none, keys: before.keys } : before
}

function remindedOf(listing: Listing, asking: Asking | null): Reminded {
  const said = (listing.published?.activities ?? []).flatMap(({ capacity }) => (capacity ? [capacity.saidAt] : []))
  const reminded = { ...signsOf(listing), capacitySaidAt: said.sort()[0] ?? null }
  const { asked, askedAt } = fresh(listing, asking, lastSign(reminded))
  return { ...reminded, asked, askedAt }
}
