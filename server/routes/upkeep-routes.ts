import type { Thing } from '#domain/members/may.ts'
import { Problem } from '#domain/problem.ts'
import type { Report } from '#domain/report.ts'
import type { upkeepContract } from '../contracts/upkeep-contract.ts'
import type { Routes } from '../http/mount.ts'
import type { Services } from '../wiring.ts'
import { signedIn } from './member-routes.ts'

const done = { done: true } as const

/** Keeping listings true: confirming, reporting, and the coordinator's desk. */
export function upkeepRoutes({
  confirmations,
  reports,
  desk,
  networks,
  listingRows,
}: Services): Pick<Routes, keyof typeof upkeepContract> {
  const ofReport = async ({ params }: { params: { id: string } }): Promise<Thing> => {
    const { listing, network } = await reports.byId(params.id)
    return { listing, network }
  }
  return {
    confirmation: { may: 'anyone', answer: ({ body }) => confirmations.show(body.key) },
    confirmByKey: {
      may: 'anyone',
      async answer({ body }) {
        await confirmations.confirmByKey(body.key)
        return done
      },
    },
    reportListing: {
      may: 'anyone',
      async answer({ params, body }, visit) {
        await reports.report(params.id, body, visit.language, visit.networkAddress)
        return done
      },
    },
    report: {
      may: { action: 'answer-report', of: ofReport },
      answer: async ({ params }) => shown(await reports.byId(params.id)),
    },
    answerReport: {
      may: { action: 'answer-report', of: ofReport },
      async answer({ params, body }, visit) {
        await reports.answer(params.id, body, signedIn(visit))
        return done
      },
    },
    desk: {
      may: { action: 'see-desk', of: ({ params }) => ({ network: params.slug }) },
      async answer({ params }) {
        const network = await networks.bySlug(params.slug)
        if (!network) throw new Problem('not-found', 'Dit netwerk is er niet.')
        return { network: network.name, items: await desk.items(params.slug) }
      },
    },
    setAside: {
      may: { action: 'see-desk', of: ({ params }) => ({ network: params.slug }) },
      async answer({ params, body }) {
        await desk.setAside(params.slug, body.key)
        return done
      },
    },
  }

  async function shown({ email, language: _, network: __, ...report }: Report) {
    const organization = (await listingRows.byId(report.listing))?.published?.organization.name ?? ''
    return { ...report, organization, wantsAnswer: email !== null }
  }
}
