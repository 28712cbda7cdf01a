import type { KeptList } from '#domain/short-list/short-list.ts'
import type { listsContract } from '../contracts/lists-contract.ts'
import type { Routes } from '../http/mount.ts'
import type { Services } from '../wiring.ts'
import { signedIn } from './member-routes.ts'

const ownLists = { action: 'keep-lists' } as const
const done = { done: true } as const

/** Short lists: anybody reads what a link of ids shows; a professional keeps lists, notes and alerts. */
export function listsRoutes({ listedOffers, lists, alerts }: Services): Pick<Routes, keyof typeof listsContract> {
  return {
    listedOffers: { may: 'anyone', answer: ({ query }) => listedOffers.byIds(query.id) },
    myLists: { may: ownLists, answer: (_, visit) => lists.all(signedIn(visit)) },
    keepList: { may: ownLists, answer: async ({ body }, visit) => own(await lists.keep(signedIn(visit), body)) },
    myList: {
      may: ownLists,
      async answer({ params }, visit) {
        const member = signedIn(visit)
        const [list, notes] = await Promise.all([lists.one(member, params.id), lists.notes(member)])
        return { list: own(list), notes }
      },
    },
    changeList: {
      may: ownLists,
      answer: async ({ params, basedOn, body }, visit) =>
        own(await lists.change(signedIn(visit), params.id, basedOn, body)),
    },
    removeList: {
      may: ownLists,
      async answer({ params }, visit) {
        await lists.remove(signedIn(visit), params.id)
        return done
      },
    },
    noteOrganization: {
      may: ownLists,
      async answer({ params, body }, visit) {
        await lists.note(signedIn(visit), params.id, body.text)
        return done
      },
    },
    makeAlert: {
      may: ownLists,
      answer: async ({ body }, visit) => ({ alerts: await alerts.make(signedIn(visit), body) }),
    },
    stopAlert: {
      may: ownLists,
      async answer({ params }, visit) {
        await alerts.stop(signedIn(visit), params.id)
        return done
      },
    },
    alertByKey: { may: 'anyone', answer: ({ body }) => alerts.byKey(body.key) },
    stopAlertByKey: {
      may: 'anyone',
      async answer({ body }) {
        await alerts.stopByKey(body.key)
        return done
      },
    },
  }
}

function own({ member: _, ...list }: KeptList): Omit<KeptList, 'member'> {
  return list
}
