import type { ListingDraft, TypedForm } from '#domain/editing/draft.ts'
import { changedListing, type ListingChange } from '#domain/editing/listing-change.ts'
import { listingDifference } from '#domain/editing/listing-difference.ts'
import { listingTasks } from '#domain/editing/listing-tasks.ts'
import type { ListingToEdit, ProposalToDecide } from '#domain/editing/listing-to-edit.ts'
import type { Listing, ListingContent } from '#domain/listing.ts'
import { may } from '#domain/members/may.ts'
import type { Member } from '#domain/members/member.ts'
import { Problem } from '#domain/problem.ts'
import { type Labels, type PublicOrganization, publicOrganization } from '#domain/public-listing.ts'
import type { LocalDate } from '#domain/schedule.ts'
import type { Audit } from '../members/audit-store.ts'
import type { MemberStore } from '../members/member-store.ts'
import type { NetworkStore } from '../networks/network-store.ts'
import type { PictureService } from '../pictures/picture-service.ts'
import type { DraftStore } from './draft-store.ts'
import { parseContent } from './listing-service.ts'
import type { ListingStore } from './listing-store.ts'
import { broughtUpDraft, type GrownText, proposedText, standingText } from './listing-texts.ts'
import type { PlaceFinder } from './place-finder.ts'

type Parts = {
  listings: ListingStore
  drafts: DraftStore
  networks: Pick<NetworkStore, 'bySlug'>
  members: Pick<MemberStore, 'byId'>
  /** Fills in the neighbourhood of a place from its pin. */
  places: Pick<PlaceFinder, 'withNeighbourhood'>
  pictures: Pick<PictureService, 'checked'>
  audit: Audit
  labels: () => Promise<Labels>
  now: () => Date
  today: () => LocalDate
}

export type EditingService = ReturnType<typeof editingService>

/** Changing a listing without the public seeing it yet: one draft for each member, kept on the server. Who may is decided before. */
export function editingService({
  listings,
  drafts,
  networks,
  members,
  places,
  pictures,
  audit,
  labels,
  now,
  today,
}: Parts) {
  return {
    async open(id: string, member: Member): Promise<ListingToEdit> {
      const listing = await required(id)
      return present(listing, await drafts.of(id, member.id), member)
    },

    /**
     * Does what one form says to my draft. Throws `invalid` with the fields of that form. `seen` is the version that the form
     * showed: a form says everything in it, so what others changed since is no answer to what it says.
     */
    async change(
      id: string,
      member: Member,
      change: ListingChange,
      { form, seen }: { form?: string | undefined; seen?: number | undefined } = {},
    ): Promise<ListingToEdit> {
      const listing = await required(id)
      const draft = await drafts.of(id, member.id)
      const { content, ...from } = draft?.content
        ? { content: draft.content, basedOn: draft.basedOn, proposed: draft.proposed }
        : await startOf(await asSeen(listing, seen), member)
      const changed = changedListing(
        content,
        saidNow(await places.withNeighbourhood(await pictures.checked(id, change))),
      )
      const { [form ?? '']: _, ...typed } = draft?.typed ?? {}
      const next = { listing: id, member: member.id, ...from, typed, at: now().toISOString() }
      const kept: ListingDraft = { ...next, content: parsed(changed, change) }
      await drafts.keep(kept)
      return present(listing, kept, member)
    },

    /** What is being typed, so that a lost connection or an ended session loses nothing. */
    async keepTyped(id: string, member: Member, form: string, values: TypedForm['values']): Promise<void> {
      const { version } = await required(id)
      await drafts.keepTyped(id, member.id, version, form, { values, at: now().toISOString() })
    },

    forgetTyped: (id: string, member: Member, form: string): Promise<void> => drafts.forgetTyped(id, member.id, form),

    /** Throws my changes away; the listing stays as it is. */
    async discard(id: string, member: Member): Promise<ListingToEdit> {
      await drafts.remove(id, member.id)
      return present(await required(id), null, member)
    },

    /** Makes the text of an earlier version my draft, to look at and publish. */
    async bringBack(id: string, version: number, member: Member): Promise<ListingToEdit> {
      const listing = await required(id)
      const earlier = version === listing.version ? listing : await listings.keptVersion(id, version)
      const content = earlier && standingText(earlier)
      if (!content) throw new Problem('not-found', 'Deze versie is er niet.')
      const at = now().toISOString()
      const draft = { listing: id, member: member.id, basedOn: listing.version, content, proposed: null, typed: {}, at }
      await drafts.keep(draft)
      await audit.note({ action: 'restored', by: member.id, network: listing.network, listing: id, version })
      return present(listing, draft, member)
    },

    /** As the public would see it, with my changes. */
    async preview(id: string, member: Member): Promise<PublicOrganization> {
      const listing = await required(id)
      const draft = await drafts.of(id, member.id)
      const content = draft?.content ?? (await startOf(listing, member)).content
      const shown = publicOrganization({ ...listing, status: 'published', published: content }, await labels(), today())
      if (!shown) throw new Problem('not-found', 'Deze vermelding is er niet.')
      return shown
    },

    /** What waits for a coordinator. */
    async proposal(id: string): Promise<ProposalToDecide> {
      const listing = await required(id)
      const { proposal } = listing
      const content = await proposedText(listing, listings)
      if (!proposal || !content) throw new Problem('not-found', 'Hier ligt geen voorstel (meer).')
      return {
        id,
        name: content.organization.name,
        network: listing.network,
        version: listing.version,
        at: proposal.at,
        by: await nameOf(proposal.by),
        note: proposal.note,
        changes: listingDifference(listing.published, content),
      }
    },
  }

  async function required(id: string): Promise<Listing> {
    const listing = await listings.byId(id)
    if (!listing) throw new Problem('not-found', 'Deze vermelding is er niet.')
    return listing
  }

  async function asSeen(listing: Listing, version = listing.version): Promise<Listing> {
    return (version < listing.version && (await listings.keptVersion(listing.id, version))) || listing
  }

  async function startOf(listing: Listing, member: Member): Promise<Required<GrownText>> {
    return startFor(listing, member, await proposedText(listing, listings))
  }

  /** An editor goes on with what waits for approval; a coordinator begins with what stands. */
  function startFor(listing: Listing, member: Member, waiting: ListingContent | null): Required<GrownText> {
    const proposed = rightsOf(listing, member).approve ? null : waiting
    const content = proposed ?? standingText(listing)
    if (!content) throw new Problem('not-found', 'Deze vermelding heeft nog geen tekst.')
    return { content, basedOn: listing.version, proposed }
  }

  async function present(listing: Listing, draft: ListingDraft | null, member: Member): Promise<ListingToEdit> {
    const { proposal, sentBack } = listing
    const [waiting, network] = await Promise.all([proposedText(listing, listings), networks.bySlug(listing.network)])
    const start = startFor(listing, member, waiting)
    const text = draft?.content ?? start.content
    const onto = rightsOf(listing, member).publish ? null : waiting
    const merged = draft?.content
      ? await broughtUpDraft({ ...draft, content: draft.content }, listing, listings, onto)
      : null
    return {
      ...pickOf(listing),
      name: text.organization.name,
      may: rightsOf(listing, member),
      text,
      changes: merged ? listingDifference(start.content, merged.content) : [],
      conflicts: merged?.conflicts ?? [],
      draftAt: draft?.content ? draft.at : null,
      typed: draft?.typed ?? {},
      tasks: listingTasks(text, {
        today: today(),
        confirmedAt: listing.confirmedAt,
        confirmEveryDays: network?.settings.confirmEveryDays ?? DEFAULT_CONFIRM_DAYS,
      }),
      proposal: proposal && {
        at: proposal.at,
        by: await nameOf(proposal.by),
        mine: proposal.by === member.id,
        note: proposal.note,
      },
      sentBack: sentBack && { at: sentBack.at, by: await nameOf(sentBack.by), word: sentBack.word },
    }
  }

  async function nameOf(id: string): Promise<string | null> {
    return (await members.byId(id))?.name ?? null
  }

  /** Whoever saves a form in which capacity stands says so now. */
  function saidNow(change: ListingChange): ListingChange {
    if (change.do !== 'change-activity' || !change.fields.capacity) return change
    const capacity = { ...change.fields.capacity, saidAt: now().toISOString() }
    return { ...change, fields: { ...change.fields, capacity } }
  }
}

const DEFAULT_CONFIRM_DAYS = 182

function rightsOf({ id, network, trusted, status }: Listing, member: Member) {
  const thing = { listing: id, network, trusted }
  const approve = may(member, 'approve-listing', thing)
  const publish = may(member, 'publish-listing', thing)
  return { publish, approve, show: status === 'hidden' ? approve : publish }
}

function pickOf({ id, network, slug, version, status, confirmedAt, updatedAt, trusted, demo }: Listing) {
  return { id, network, slug, version, status, confirmedAt, updatedAt, trusted, demo }
}

/** The whole text, or `invalid` with the fields as the form knows them: `activities.3.title` is `fields.title` there. */
function parsed(content: unknown, change: ListingChange): ListingContent {
  try {
    return parseContent(content)
  } catch (error) {
    if (!(error instanceof Problem) || !('fields' in change)) throw error
    const fields = error.fields.map((field) => ({
      ...field,
      where: field.where.replace(/^(organization|(locations|activities)\.\d+)\./, 'fields.'),
    }))
    throw new Problem(error.code, error.message, { fields })
  }
}
