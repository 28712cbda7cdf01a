import { listingDifference } from '#domain/editing/listing-difference.ts'
import type { ListingToEdit } from '#domain/editing/listing-to-edit.ts'
import { type MergeConflict, type MergedListing, settleConflicts } from '#domain/editing/merge-listings.ts'
import type { Listing, ListingContent } from '#domain/listing.ts'
import type { Member } from '#domain/members/member.ts'
import { Problem } from '#domain/problem.ts'
import type { Audit } from '../members/audit-store.ts'
import type { DraftStore } from './draft-store.ts'
import type { ListingService } from './listing-service.ts'
import type { ListingStore } from './listing-store.ts'
import { broughtUp, broughtUpDraft, proposedText } from './listing-texts.ts'
import type { ProposalMails } from './proposal-mails.ts'
import { untilSaved } from './until-saved.ts'

/** How a person settles one conflict. */
export type Choice = Pick<MergeConflict, 'part' | 'id' | 'field'> & { choose: 'mine' | 'theirs' }
/** `basedOn` is the version in which the choices were shown. */
export type Settled = { basedOn: number; choices: Choice[] }

type Parts = {
  listings: ListingStore
  service: ListingService
  drafts: DraftStore
  audit: Audit
  open: (id: string, member: Member) => Promise<ListingToEdit>
  /** These never fail what they are about. */
  mails: ProposalMails
  now: () => Date
}

export type PublishingService = ReturnType<typeof publishingService>

/** From draft to public: publishing at once, or proposing and deciding. Two editors at once lose nothing. */
export function publishingService({ listings, service, drafts, audit, open, mails, now }: Parts) {
  return {
    /** Puts my changes before the public. Changes of others in other fields go together; conflicts come back as `current`. */
    async publish(id: string, member: Member, settled: Settled): Promise<ListingToEdit> {
      const listing = await untilSaved(listings, id, async (current) => {
        const content = await myText(current, member, settled, null)
        if (!content) return current
        const saved = await service.publish(id, current.version, content, {
          by: member.id,
          proposal: await proposalStillAsked(current, content),
        })
        await audit.note({
          action: 'published',
          by: member.id,
          network: saved.network,
          listing: id,
          version: saved.version,
        })
        return saved
      })
      await drafts.remove(listing.id, member.id)
      return open(id, member)
    },

    /** Asks a coordinator to publish my changes, together with what was proposed already. What the public sees stays. */
    async propose(id: string, member: Member, note: string, settled: Settled): Promise<ListingToEdit> {
      const listing = await untilSaved(listings, id, async (current) => {
        const content = await myText(current, member, settled, await proposedText(current, listings))
        if (!content) return current
        const proposal = { content, by: member.id, at: now().toISOString(), note, basedOn: current.version }
        const saved = await service.change(id, current.version, member.id, (was) => ({
          ...was,
          proposal,
          sentBack: null,
        }))
        await audit.note({
          action: 'proposed',
          by: member.id,
          network: saved.network,
          listing: id,
          version: saved.version,
        })
        // A second proposal joins the first: who decides has a mail about it already.
        if (!current.proposal) await mails.made(saved, member, note)
        return saved
      })
      await drafts.remove(listing.id, member.id)
      return open(id, member)
    },

    /** Publishes what was proposed, as it was seen in this version. */
    async approve(id: string, basedOn: number, member: Member): Promise<Listing> {
      const current = await withProposal(id, basedOn)
      const content = (await proposedText(current, listings)) as ListingContent
      const saved = await service.publish(id, basedOn, content, { by: member.id, proposal: null })
      await audit.note({
        action: 'approved',
        by: member.id,
        network: saved.network,
        listing: id,
        version: saved.version,
      })
      await mails.approved(saved, current.proposal?.by ?? '')
      return saved
    },

    /** The proposal becomes a draft of who made it again, with a word why. */
    async sendBack(id: string, basedOn: number, member: Member, word: string): Promise<Listing> {
      const current = await withProposal(id, basedOn)
      const { content, by, basedOn: from } = current.proposal as NonNullable<Listing['proposal']>
      const at = now().toISOString()
      const draft = await drafts.of(id, by)
      await drafts.forgetProposed(id)
      if (!draft?.content)
        await drafts.keep({
          listing: id,
          member: by,
          basedOn: from,
          content,
          proposed: null,
          typed: draft?.typed ?? {},
          at,
        })
      const saved = await service.change(id, basedOn, member.id, (was) => ({
        ...was,
        proposal: null,
        sentBack: { by: member.id, at, word },
      }))
      await audit.note({
        action: 'sent-back',
        by: member.id,
        network: saved.network,
        listing: id,
        version: saved.version,
      })
      await mails.sentBack(saved, by, word)
      return saved
    },

    /** Out of sight at once and everywhere, or back. */
    async setStatus(id: string, status: 'published' | 'hidden' | 'archived', member: Member): Promise<Listing> {
      const saved = await untilSaved(listings, id, async (current) => {
        if (current.status === status) return current
        if (status === 'published' && !current.published)
          throw new Problem('not-now', 'Deze vermelding is nog nooit gepubliceerd. Publiceer eerst een tekst.')
        return service.setStatus(id, current.version, status, member.id)
      })
      const action = ({ published: 'shown', hidden: 'hidden', archived: 'archived' } as const)[status]
      await audit.note({ action, by: member.id, network: saved.network, listing: id, version: saved.version })
      return saved
    },

    /** Lets an organisation publish by itself from now on, or no longer. */
    async setTrusted(id: string, trusted: boolean, member: Member): Promise<Listing> {
      const saved = await untilSaved(listings, id, (current) =>
        service.change(id, current.version, member.id, (was) => ({ ...was, trusted })),
      )
      const action = trusted ? 'trusted' : 'distrusted'
      await audit.note({ action, by: member.id, network: saved.network, listing: id })
      return saved
    },
  }

  /** My draft together with what stands, or with `onto`; null when I changed nothing. */
  async function myText(
    listing: Listing,
    member: Member,
    settled: Settled,
    onto: ListingContent | null,
  ): Promise<ListingContent | null> {
    const draft = await drafts.of(listing.id, member.id)
    if (!draft?.content) return null
    const merged = await broughtUpDraft({ ...draft, content: draft.content }, listing, listings, onto)
    const choices = settled.basedOn === listing.version ? settled.choices : []
    const choiceFor = (conflict: MergeConflict) => choices.find((choice) => isAbout(choice, conflict))?.choose
    if (merged.conflicts.some((conflict) => !choiceFor(conflict))) throw conflictsOf(listing, merged)
    return settleConflicts(merged, (conflict) => choiceFor(conflict) ?? 'mine')
  }

  /** What was proposed and is not in this text; null when nothing is left of it. */
  async function proposalStillAsked(listing: Listing, content: ListingContent): Promise<Listing['proposal']> {
    if (!listing.proposal) return null
    const after = await broughtUp(listing.proposal, listing, listings, content)
    return listingDifference(content, after.content).length ? listing.proposal : null
  }

  async function withProposal(id: string, basedOn: number): Promise<Listing> {
    const current = await listings.byId(id)
    if (!current?.proposal) throw new Problem('not-found', 'Hier ligt geen voorstel (meer).')
    if (current.version !== basedOn)
      throw new Problem('changed-meanwhile', 'Het voorstel is intussen veranderd. Kijk het opnieuw na.', {
        current: { version: current.version },
      })
    return current
  }
}

/** What a person settles: both versions of everything that two changed in two ways. */
export type Conflicts = { version: number; conflicts: MergeConflict[] }

function conflictsOf({ version }: Listing, { conflicts }: MergedListing): Problem {
  const current: Conflicts = { version, conflicts }
  return new Problem('changed-meanwhile', 'Iemand anders heeft hetzelfde veranderd. Kies per onderdeel wat klopt.', {
    current,
  })
}

function isAbout(choice: Choice, conflict: MergeConflict): boolean {
  return choice.part === conflict.part && choice.id === conflict.id && choice.field === conflict.field
}
