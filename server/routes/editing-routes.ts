import { suggestNeeds } from '#domain/editing/suggest-needs.ts'
import type { Listing } from '#domain/listing.ts'
import type { Thing } from '#domain/members/may.ts'
import { nextDates } from '#domain/next-dates.ts'
import { Problem } from '#domain/problem.ts'
import { localDateAt } from '#domain/schedule.ts'
import { readSchedule } from '#domain/schedule-words/read-schedule.ts'
import type { editingContract } from '../contracts/editing-contract.ts'
import type { Routes } from '../http/mount.ts'
import type { Services } from '../wiring.ts'
import { signedIn } from './member-routes.ts'

const done = { done: true } as const
const ownAccount = { action: 'use-account' } as const
/** So many of the coming moments show whether the words were read well. */
const PREVIEWED_DATES = 8

const versionOf = ({ version }: Listing) => ({ version })

/** Changing a listing: who may, and who answers. */
export function editingRoutes({
  confirmations,
  editing,
  publishing,
  historyOf,
  newListings,
  places,
  pictures,
  listings,
  needs,
  now,
}: Services): Pick<Routes, keyof typeof editingContract> {
  type OfListing = { params: { id: string } }
  const mayEdit = { action: 'edit-listing', of: thing } as const
  const mayCreate = {
    action: 'create-listing',
    of: ({ params }: { params: { slug: string } }): Thing => ({ network: params.slug }),
  } as const

  return {
    listingToEdit: {
      may: { action: 'see-listing-as-editor', of: thing },
      answer: ({ params }, visit) => editing.open(params.id, signedIn(visit)),
    },
    changeListing: {
      may: mayEdit,
      answer: ({ params, body }, visit) => editing.change(params.id, signedIn(visit), body.change, body),
    },
    discardDraft: { may: mayEdit, answer: ({ params }, visit) => editing.discard(params.id, signedIn(visit)) },
    keepTyped: {
      may: mayEdit,
      async answer({ params, body }, visit) {
        await editing.keepTyped(params.id, signedIn(visit), params.form, body.values)
        return done
      },
    },
    forgetTyped: {
      may: mayEdit,
      async answer({ params }, visit) {
        await editing.forgetTyped(params.id, signedIn(visit), params.form)
        return done
      },
    },
    listingPreview: {
      may: { action: 'see-listing-as-editor', of: thing },
      answer: ({ params }, visit) => editing.preview(params.id, signedIn(visit)),
    },
    publishListing: {
      may: { action: 'publish-listing', of: thing },
      answer: ({ params, body, basedOn }, visit) =>
        publishing.publish(params.id, signedIn(visit), { basedOn, choices: body.choices }),
    },
    proposeListing: {
      may: mayEdit,
      answer: ({ params, body, basedOn }, visit) =>
        publishing.propose(params.id, signedIn(visit), body.note, { basedOn, choices: body.choices }),
    },
    listingProposal: {
      may: { action: 'see-listing-as-editor', of: thing },
      answer: ({ params }) => editing.proposal(params.id),
    },
    approveProposal: {
      may: { action: 'approve-listing', of: thing },
      answer: async ({ params, basedOn }, visit) =>
        versionOf(await publishing.approve(params.id, basedOn, signedIn(visit))),
    },
    sendBackProposal: {
      may: { action: 'approve-listing', of: thing },
      answer: async ({ params, body, basedOn }, visit) =>
        versionOf(await publishing.sendBack(params.id, basedOn, signedIn(visit), body.word)),
    },
    listingHistory: {
      may: { action: 'see-listing-as-editor', of: thing },
      answer: ({ params }) => historyOf(params.id),
    },
    bringBackVersion: {
      may: mayEdit,
      answer: ({ params }, visit) => editing.bringBack(params.id, params.version, signedIn(visit)),
    },
    hideListing: {
      may: { action: 'hide-listing', of: thing },
      answer: async ({ params }, visit) => versionOf(await publishing.setStatus(params.id, 'hidden', signedIn(visit))),
    },
    archiveListing: {
      may: { action: 'hide-listing', of: thing },
      answer: async ({ params }, visit) =>
        versionOf(await publishing.setStatus(params.id, 'archived', signedIn(visit))),
    },
    showListing: {
      // What was hidden, perhaps for somebody's safety, only a coordinator shows again.
      may: {
        action: 'show-listing',
        async of({ params }) {
          const { network, trusted, status } = await found(params.id)
          return { listing: params.id, network, trusted: trusted && status !== 'hidden' }
        },
      },
      answer: async ({ params }, visit) =>
        versionOf(await publishing.setStatus(params.id, 'published', signedIn(visit))),
    },
    confirmListing: {
      may: { action: 'confirm-listing', of: thing },
      answer: async ({ params }, visit) => versionOf(await confirmations.confirmById(params.id, signedIn(visit))),
    },
    trustListing: {
      may: { action: 'trust-listing', of: thing },
      answer: async ({ params, body }, visit) =>
        versionOf(await publishing.setTrusted(params.id, body.trusted, signedIn(visit))),
    },
    createListing: {
      may: mayCreate,
      answer: ({ params, body }, visit) => newListings.create(params.slug, body, signedIn(visit)),
    },
    possibleDuplicates: {
      may: mayCreate,
      answer: async ({ params, body }) => ({ duplicates: await newListings.duplicates(params.slug, body) }),
    },
    addPicture: {
      may: mayEdit,
      answer: ({ params, body }) => pictures.add(params.id, Buffer.from(body.data, 'base64'), body.alt),
    },
    readSchedule: {
      may: ownAccount,
      answer({ body }) {
        const today = localDateAt(now())
        const reading = readSchedule(body.text, today)
        return { ...reading, next: nextDates(reading.schedule, today, PREVIEWED_DATES) }
      },
    },
    suggestNeeds: {
      may: ownAccount,
      answer: ({ body }) => ({
        needs: suggestNeeds(body, needs.all()).flatMap((need) => {
          const label = needs.label(need.code)
          return label ? [{ ...need, label }] : []
        }),
      }),
    },
    findPlace: {
      may: ownAccount,
      answer: ({ body }) => ('point' in body ? places.at(body.point) : places.find(body.address)),
    },
  }

  async function thing({ params }: OfListing): Promise<Thing> {
    const { network, trusted } = await found(params.id)
    return { listing: params.id, network, trusted }
  }

  async function found(id: string): Promise<Listing> {
    const listing = await listings.byId(id)
    if (!listing) throw new Problem('not-found', 'Deze vermelding is er niet.')
    return listing
  }
}
