import { Problem } from '#domain/problem.ts'
import type { MemberStore } from './member-store.ts'

/** The invented members of the demo, who sign in with one click; nowhere when `offered` is false, as in production. */
export function demoMembersOf({ members, offered }: { members: MemberStore; offered: boolean }) {
  const all = async () => (offered ? await members.demo() : [])
  return {
    async list() {
      return { members: (await all()).map(({ id, name, grants }) => ({ id, name, grants })) }
    },

    async byId(id: string) {
      const member = (await all()).find((one) => one.id === id)
      if (!member) throw new Problem('not-found', 'Deze deelnemer van de demo is er niet.')
      return member
    },
  }
}
