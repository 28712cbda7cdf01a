import * as z from 'zod'
import { KeptNeed, NeedChange, NewNeed, WordsChange } from '#domain/kept-need.ts'
import { Theme } from '#domain/need.ts'
import { AreaAlias } from '#domain/neighbourhood.ts'
import { NewTermProposal, TermDecision, TermProposal } from '#domain/term-proposal.ts'
import { NeedCode } from '#domain/vocabulary.ts'
import type { siteCalls } from '../site-calls.ts'
import type { CallShape } from './call-shape.ts'

const Nothing = z.strictObject({})
const plain = { params: Nothing, query: Nothing } as const
const ofNeed = { params: z.strictObject({ code: NeedCode.max(80) }), query: Nothing } as const
const ofNetwork = { params: z.strictObject({ slug: z.string().max(80) }), query: Nothing } as const

const NeedNow = KeptNeed.pick({ term: true, version: true, retired: true })
/** `changedBy` is the name of a member who still takes part. */
const NeedVersion = KeptNeed.omit({ seeded: true })
const Changed = z.strictObject({
  need: NeedNow,
  /** Words of this need that stand under others too. */
  shared: z.array(z.strictObject({ word: z.string(), needs: z.array(NeedCode) })),
})
/** Without who proposed it: the network is enough. */
const Proposal = TermProposal.omit({ by: true })
const Proposals = z.strictObject({ proposals: z.array(Proposal) })
const AliasKey = AreaAlias.pick({ name: true, municipalityCode: true })
const Aliases = z.strictObject({
  aliases: z.array(
    AreaAlias.extend({
      /** What the areas are called; the code of one that is not here. */
      areas: z.array(z.string()),
      /** The name of the municipality. */
      inside: z.string().nullable(),
    }),
  ),
})

/** Keeping what words mean: hulpvragen, words that are proposed, and the names of places. */
export const thesaurusContract = {
  keptNeeds: {
    ...plain,
    summary: 'Alle hulpvragen met hun woorden, ook de gestopte',
    reply: z.strictObject({ themes: z.array(Theme), needs: z.array(NeedNow) }),
  },
  needHistory: {
    ...ofNeed,
    summary: 'Wat een hulpvraag was, de nieuwste eerst',
    reply: z.strictObject({ versions: z.array(NeedVersion) }),
  },
  addNeed: { ...plain, summary: 'Een hulpvraag maken', body: NewNeed, status: 201, reply: Changed },
  changeNeed: { ...ofNeed, summary: 'Een hulpvraag veranderen', body: NeedChange, versioned: true, reply: Changed },
  changeNeedWords: {
    ...ofNeed,
    summary: 'Woorden bij een hulpvraag zetten of eruit halen',
    body: WordsChange,
    versioned: true,
    reply: Changed,
  },
  retireNeed: { ...ofNeed, summary: 'Met een hulpvraag stoppen', versioned: true, reply: Changed },
  restoreNeed: { ...ofNeed, summary: 'Een gestopte hulpvraag weer gebruiken', versioned: true, reply: Changed },
  proposeTerm: {
    ...ofNetwork,
    summary: 'Een woord voorstellen voor een hulpvraag',
    body: NewTermProposal,
    status: 201,
    reply: Proposal,
  },
  termProposals: { ...ofNetwork, summary: 'De woorden die een netwerk voorstelde', reply: Proposals },
  openTermProposals: { ...plain, summary: 'De voorstellen waarover nog niet is beslist', reply: Proposals },
  decideTermProposal: {
    params: z.strictObject({ id: z.uuid() }),
    query: Nothing,
    summary: 'Beslissen over een voorgesteld woord',
    body: TermDecision,
    reply: Proposal,
  },
  areaAliases: { ...plain, summary: 'Hoe mensen plekken noemen', reply: Aliases },
  changeAreaAliases: {
    ...plain,
    summary: 'Namen van plekken veranderen',
    body: z.strictObject({
      save: z.array(AreaAlias).max(200).default([]),
      remove: z.array(AliasKey).max(200).default([]),
    }),
    reply: Aliases,
  },
} as const satisfies Partial<Record<keyof typeof siteCalls, CallShape>>
