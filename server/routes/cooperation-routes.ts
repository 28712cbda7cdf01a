import type { Thing } from '#domain/members/may.ts'
import type { cooperationContract } from '../contracts/cooperation-contract.ts'
import type { Routes } from '../http/mount.ts'
import type { Services } from '../wiring.ts'
import { signedIn } from './member-routes.ts'

const done = { done: true } as const

/** Asking an organisation, working together, and signals. */
export function cooperationRoutes({
  requests,
  cooperations,
  signals,
  insights,
}: Services): Pick<Routes, keyof typeof cooperationContract> {
  const inNetwork = ({ params }: { params: { slug: string } }): Thing => ({ network: params.slug })
  const ofParties = async ({ params }: { params: { id: string } }): Promise<Thing> => ({
    parties: await cooperations.parties(params.id),
  })
  const ofSignal = async ({ params }: { params: { id: string } }): Promise<Thing> => ({
    network: (await signals.byId(params.id)).network,
  })
  return {
    askOrganization: {
      may: { action: 'ask-organization' },
      answer: ({ params, body: { activity, next, ...question } }, visit) =>
        requests.ask(params.id, activity, question, next, signedIn(visit)),
    },
    myRequests: { may: { action: 'ask-organization' }, answer: (_, visit) => requests.mine(signedIn(visit)) },
    request: { may: 'anyone', answer: ({ body }) => requests.show(body.key) },
    answerRequest: { may: 'anyone', answer: ({ body: { key, ...answer } }) => requests.answer(key, answer) },
    cooperations: { may: { action: 'use-account' }, answer: (_, visit) => cooperations.mine(signedIn(visit)) },
    cooperation: {
      may: { action: 'see-cooperation', of: ofParties },
      answer: ({ params }, visit) => cooperations.show(params.id, signedIn(visit)),
    },
    moveCooperation: {
      may: { action: 'change-cooperation', of: ofParties },
      answer: ({ params, body, basedOn }, visit) => cooperations.move(params.id, basedOn, body, signedIn(visit)),
    },
    sendSignal: {
      may: 'anyone',
      async answer({ params, body }, visit) {
        await signals.send(params.slug, body, visit)
        return done
      },
    },
    signals: {
      may: { action: 'answer-signal', of: inNetwork },
      answer: async ({ params }) => ({ signals: await signals.open(params.slug) }),
    },
    mergeSignal: {
      may: { action: 'answer-signal', of: ofSignal },
      async answer({ params, body }) {
        await signals.merge(params.id, body.into)
        return done
      },
    },
    answerSignal: {
      may: { action: 'answer-signal', of: ofSignal },
      async answer({ params, body }, visit) {
        await signals.answer(params.id, body.words, signedIn(visit))
        return done
      },
    },
    networkInsights: {
      may: { action: 'see-insights', of: inNetwork },
      answer: async ({ params }) => ({ counts: await insights.shown(params.slug) }),
    },
    cooperationCounts: {
      may: { action: 'see-insights', of: inNetwork },
      answer: async ({ params }) => ({ counts: await cooperations.shownTraces(params.slug) }),
    },
  }
}
