import { createHash } from 'node:crypto'
import type { Connection } from 'mongoose'
import { RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible'
import { Problem } from '#domain/problem.ts'

const HOUR_SECONDS = 3600

/** How often something may be done, counted over all instances. Per hour. */
const PER_HOUR = {
  'sign-in-by-email': 5,
  'sign-in-by-address': 20,
  'code-by-address': 60,
  'report-by-address': 10,
  'claim-by-address': 10,
  'signal-by-address': 10,
  'mail-by-member': 60,
} as const
export type Limit = keyof typeof PER_HOUR

export type Limits = ReturnType<typeof limitsStore>

/** Counts without knowing whom: keys are hashed, and forgotten after an hour. */
export function limitsStore(connection: Connection) {
  const dbName = connection.db?.databaseName
  if (!dbName) throw new Error('limitsStore needs an open connection')
  const limiters = new Map(
    Object.entries(PER_HOUR).map(([name, points]) => [
      name,
      new RateLimiterMongo({
        storeClient: connection.getClient(),
        dbName,
        tableName: 'limits',
        keyPrefix: name,
        points,
        duration: HOUR_SECONDS,
        disableIndexesCreation: true,
      }),
    ]),
  )

  return {
    async init(): Promise<void> {
      const rows = connection.db?.collection('limits')
      await rows?.createIndex({ expire: -1 }, { expireAfterSeconds: 0 })
      await rows?.createIndex({ key: 1 }, { unique: true })
    },

    /** Counts it; throws `too-many`, in these words, when it was done too often. */
    async spend(limit: Limit, key: string, toldOff: string): Promise<void> {
      if (!(await this.take(limit, key))) throw new Problem('too-many', toldOff)
    },

    /** True when it may be done once more; counts it. */
    async take(limit: Limit, key: string): Promise<boolean> {
      try {
        await limiters.get(limit)?.consume(createHash('sha256').update(key).digest('base64url'))
        return true
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return false
        throw refused
      }
    },

    /** The embedded engine clears nothing by itself. */
    async clear(): Promise<void> {
      await connection.db?.collection('limits').deleteMany({ expire: { $lt: new Date() } })
    },
  }
}
