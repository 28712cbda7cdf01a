import * as z from 'zod'
import { FormName, TypedForm } from '#domain/editing/draft.ts'
import { ListingChange } from '#domain/editing/listing-change.ts'
import { PartKind } from '#domain/editing/listing-parts.ts'
import { HistoryEntry, ListingToEdit, ProposalToDecide } from '#domain/editing/listing-to-edit.ts'
import { PossibleDuplicate } from '#domain/editing/possible-duplicates.ts'
import { SuggestedNeed } from '#domain/editing/suggest-needs.ts'
import { Point } from '#domain/geo.ts'
import { Proposal, SentBack } from '#domain/listing.ts'
import { Address, Contact, Organization } from '#domain/organization.ts'
import { Picture } from '#domain/picture.ts'
import { AreaLabel, NeedLabel, PublicOrganization } from '#domain/public-listing.ts'
import { DatedMoment } from '#domain/schedule.ts'
import { ScheduleReading } from '#domain/schedule-words/read-schedule.ts'
import type { siteCalls } from '../site-calls.ts'
import type { CallShape } from './call-shape.ts'

const Nothing = z.strictObject({})
const Done = z.strictObject({ done: z.literal(true) })
const OneListing = z.strictObject({ id: z.uuid() })
const Version = z.strictObject({ version: z.int() })
const Choices = z
  .array(
    z.strictObject({
      part: PartKind,
      id: z.uuid().nullable(),
      field: z.string().max(60).nullable(),
      choose: z.enum(['mine', 'theirs']),
    }),
  )
  .max(500)
  .default([])
const PlaceFound = z.strictObject({
  point: Point.nullable(),
  neighbourhood: AreaLabel.nullable(),
  exact: z.boolean(),
})
/** What a new organisation is known by. */
const NewOrganization = z.strictObject({
  name: Organization.shape.name,
  summary: Organization.shape.summary,
  email: Contact.shape.email,
  phone: Contact.shape.phone,
  website: Contact.shape.website,
})

const onListing = { params: OneListing, query: Nothing } as const

/** Changing a listing: drafts, publishing, proposing and deciding, history. */
export const editingContract = {
  listingToEdit: { ...onListing, summary: 'Een vermelding om te veranderen', reply: ListingToEdit },
  changeListing: {
    ...onListing,
    summary: 'Iets in mijn concept veranderen',
    /** `seen` is the version of the listing that the form showed; without it, that of now. */
    body: z.strictObject({ change: ListingChange, form: FormName.optional(), seen: z.int().min(1).optional() }),
    reply: ListingToEdit,
  },
  discardDraft: { ...onListing, summary: 'Mijn concept weggooien', reply: ListingToEdit },
  keepTyped: {
    params: OneListing.extend({ form: FormName }),
    query: Nothing,
    summary: 'Bewaren wat ik aan het typen ben',
    body: z.strictObject({ values: TypedForm.shape.values }),
    bodyLimitBytes: 100_000,
    reply: Done,
  },
  forgetTyped: {
    params: OneListing.extend({ form: FormName }),
    query: Nothing,
    summary: 'Vergeten wat ik typte',
    reply: Done,
  },
  listingPreview: { ...onListing, summary: 'Zoals iedereen het zou zien', reply: PublicOrganization },
  publishListing: {
    ...onListing,
    summary: 'Mijn concept publiceren',
    body: z.strictObject({ choices: Choices }),
    versioned: true,
    reply: ListingToEdit,
  },
  proposeListing: {
    ...onListing,
    summary: 'Mijn concept voorstellen',
    body: z.strictObject({ choices: Choices, note: Proposal.shape.note }),
    versioned: true,
    reply: ListingToEdit,
  },
  listingProposal: { ...onListing, summary: 'Een voorstel om over te beslissen', reply: ProposalToDecide },
  approveProposal: { ...onListing, summary: 'Een voorstel publiceren', versioned: true, reply: Version },
  sendBackProposal: {
    ...onListing,
    summary: 'Een voorstel terugsturen met een woord erbij',
    body: z.strictObject({ word: SentBack.shape.word.trim().min(1, 'schrijf waarom') }),
    versioned: true,
    reply: Version,
  },
  listingHistory: {
    ...onListing,
    summary: 'Alle versies van een vermelding',
    reply: z.strictObject({ name: z.string(), entries: z.array(HistoryEntry) }),
  },
  bringBackVersion: {
    params: OneListing.extend({ version: z.coerce.number().int().min(1).max(1_000_000_000) }),
    query: Nothing,
    summary: 'Een eerdere versie tot mijn concept maken',
    reply: ListingToEdit,
  },
  hideListing: { ...onListing, summary: 'Meteen uit het zicht halen', reply: Version },
  archiveListing: { ...onListing, summary: 'In het archief zetten', reply: Version },
  showListing: { ...onListing, summary: 'Weer laten zien', reply: Version },
  confirmListing: { ...onListing, summary: 'Zeggen dat alles klopt', reply: Version },
  trustListing: {
    ...onListing,
    summary: 'Een organisatie zelf laten publiceren, of niet meer',
    body: z.strictObject({ trusted: z.boolean() }),
    reply: Version,
  },
  createListing: {
    params: z.strictObject({ slug: z.string().max(80) }),
    query: Nothing,
    summary: 'Een nieuwe organisatie, nog niet te zien',
    body: NewOrganization,
    status: 201,
    reply: z.strictObject({ id: z.uuid() }),
  },
  possibleDuplicates: {
    params: z.strictObject({ slug: z.string().max(80) }),
    query: Nothing,
    summary: 'Organisaties die misschien dezelfde zijn',
    body: NewOrganization.extend({
      postcode: Address.shape.postcode,
      houseNumber: Address.shape.houseNumber,
    }).partial(),
    reply: z.strictObject({ duplicates: z.array(PossibleDuplicate) }),
  },
  addPicture: {
    ...onListing,
    summary: 'Een foto of logo bewaren; daarna noemt de tekst hem',
    body: z.strictObject({
      /** The file as base64. */
      data: z.base64('dit is geen bestand').min(20).max(11_000_000, 'de foto is te groot'),
      alt: Picture.shape.alt,
    }),
    bodyLimitBytes: 11_500_000,
    status: 201,
    reply: Picture,
  },
  readSchedule: {
    params: Nothing,
    query: Nothing,
    summary: 'Tijden uit gewone woorden lezen, met de eerste keren',
    body: z.strictObject({ text: z.string().max(2000) }),
    reply: ScheduleReading.extend({ next: z.array(DatedMoment) }),
  },
  suggestNeeds: {
    params: Nothing,
    query: Nothing,
    summary: 'Waar een activiteit bij kan helpen, met de woorden waaruit dat blijkt',
    body: z.strictObject({
      title: z.string().max(200),
      summary: z.string().max(400),
      description: z.string().max(5000),
    }),
    reply: z.strictObject({ needs: z.array(SuggestedNeed.extend({ label: NeedLabel })) }),
  },
  findPlace: {
    params: Nothing,
    query: Nothing,
    summary: 'Waar een adres ligt, of in welke buurt een punt ligt',
    body: z.union([z.strictObject({ point: Point }), z.strictObject({ address: Address })]),
    reply: PlaceFound,
  },
} as const satisfies Partial<Record<keyof typeof siteCalls, CallShape>>
