import type { Member } from '#domain/members/member.ts'

/** What another room keeps of a member: shown to who asks for it, and gone when the member goes. */
export type MemberTrace = {
  name: string
  of(member: Member): Promise<unknown>
  forget(member: Member): Promise<void>
}

export type MemberTraces = ReturnType<typeof memberTraces>

/** Each room says at the start what it keeps. */
export function memberTraces() {
  const traces: MemberTrace[] = []
  return {
    add(...more: MemberTrace[]): void {
      traces.push(...more)
    },
    async of(member: Member): Promise<Record<string, unknown>> {
      const kept = traces.map(async ({ name, of }): Promise<[string, unknown]> => [name, await of(member)])
      return Object.fromEntries(await Promise.all(kept))
    },
    async forget(member: Member): Promise<void> {
      for (const trace of traces) await trace.forget(member)
    },
  }
}
