import { Problem } from '#domain/problem.ts'
import type { MemberStore } from './member-store.ts'

type Given = { members: MemberStore; offered: boolean; now: () => Date }

/** The invented members of the demo, who sign in with one click; nowhere when `offered` is false, as in production. */
export function demoMembersOf({ members, offered, now }: Given) {
  const all = async () => (offered ? await members.demo() : [])
  return {
    async list() {
      return { members: (await all()).map(({ id, name, grants }) => ({ id, name, grants })) }
    },

    /** Who comes in by that click: noted, like any other way of signing in. */
    async entering(id: string) {
      const known = (await all()).some((one) => one.id === id)
      const member = known && (await members.change(id, { lastSignInAt: now().toISOString() }))
      if (!member) throw new Problem('not-found', 'Deze deelnemer van de demo is er niet.')
      return member
    },
  }
}
