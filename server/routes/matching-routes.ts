import type { matchingContract } from '../contracts/matching-contract.ts'
import type { Routes } from '../http/mount.ts'
import type { Services } from '../wiring.ts'

/** Who fits a situation. */
export function matchingRoutes({ matching, known }: Services): Pick<Routes, keyof typeof matchingContract> {
  return {
    match: {
      may: 'anyone',
      async answer({ body }) {
        const { needs, where } = body.situation
        await known.check({ network: body.network ?? undefined, need: needs, neighbourhood: where.areas })
        return await matching.match(body)
      },
    },
  }
}
