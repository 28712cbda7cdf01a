import type { KeptNeed } from '#domain/kept-need.ts'
import type { TermProposal } from '#domain/term-proposal.ts'
import type { thesaurusContract } from '../contracts/thesaurus-contract.ts'
import type { Routes } from '../http/mount.ts'
import type { ChangedNeed } from '../needs/thesaurus-service.ts'
import type { Services } from '../wiring.ts'
import { signedIn } from './member-routes.ts'

const keep = { action: 'change-thesaurus' } as const
const look = { action: 'propose-term' } as const
const propose = {
  action: 'propose-term',
  of: ({ params }: { params: { slug: string } }) => ({ network: params.slug }),
} as const

/** Keeping what words mean: hulpvragen, words that are proposed, and the names of places. */
export function thesaurusRoutes({
  thesaurus,
  termProposals,
  areaNames,
  networks,
  memberRows,
}: Services): Pick<Routes, keyof typeof thesaurusContract> {
  return {
    keptNeeds: {
      may: look,
      async answer() {
        const { themes, needs } = await thesaurus.all()
        return { themes: themes.map(({ term }) => term), needs: needs.map(now) }
      },
    },
    needHistory: {
      may: keep,
      answer: async ({ params }) => ({ versions: await named(await thesaurus.history(params.code)) }),
    },
    addNeed: {
      may: keep,
      answer: async ({ body }, visit) => changed(await thesaurus.add(body, signedIn(visit).id)),
    },
    changeNeed: {
      may: keep,
      answer: async ({ params, basedOn, body }, visit) =>
        changed(await thesaurus.change(params.code, basedOn, body, signedIn(visit).id)),
    },
    changeNeedWords: {
      may: keep,
      answer: async ({ params, basedOn, body }, visit) =>
        changed(await thesaurus.changeWords(params.code, basedOn, body, signedIn(visit).id)),
    },
    retireNeed: {
      may: keep,
      answer: async ({ params, basedOn }, visit) =>
        changed(await thesaurus.retire(params.code, basedOn, signedIn(visit).id)),
    },
    restoreNeed: {
      may: keep,
      answer: async ({ params, basedOn }, visit) =>
        changed(await thesaurus.restore(params.code, basedOn, signedIn(visit).id)),
    },
    proposeTerm: {
      may: propose,
      async answer({ params, body }, visit) {
        const { slug } = await networks.one(params.slug)
        return shown(await termProposals.propose(slug, body, signedIn(visit)))
      },
    },
    termProposals: {
      may: propose,
      answer: async ({ params }) => ({ proposals: (await termProposals.ofNetwork(params.slug)).map(shown) }),
    },
    openTermProposals: {
      may: keep,
      answer: async () => ({ proposals: (await termProposals.open()).map(shown) }),
    },
    decideTermProposal: {
      may: keep,
      answer: async ({ params, body }, visit) => shown(await termProposals.decide(params.id, body, signedIn(visit))),
    },
    areaAliases: { may: keep, answer: async () => ({ aliases: await areaNames.list() }) },
    changeAreaAliases: {
      may: keep,
      async answer({ body }) {
        await areaNames.change(body)
        return { aliases: await areaNames.list() }
      },
    },
  }

  /** Who changed it by name; nobody where the product did, or where that member is gone. */
  async function named(versions: KeptNeed[]) {
    const ids = [...new Set(versions.flatMap(({ changedBy }) => changedBy ?? []))]
    const names = new Map(await Promise.all(ids.map(async (id) => [id, (await memberRows.byId(id))?.name] as const)))
    return versions.map(({ seeded: _, changedBy, ...version }) => ({
      ...version,
      changedBy: (changedBy && names.get(changedBy)) || null,
    }))
  }
}

function now({ term, version, retired }: KeptNeed) {
  return { term, version, retired }
}

function changed({ need, shared }: ChangedNeed) {
  return { need: now(need), shared }
}

function shown({ by: _, ...proposal }: TermProposal) {
  return proposal
}
