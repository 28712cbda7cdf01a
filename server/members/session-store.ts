import { createHash } from 'node:crypto'
import MongoStore from 'connect-mongo'
import type { Store } from 'express-session'
import type { Connection } from 'mongoose'
import * as z from 'zod'

/** What a session remembers, beside its cookie. Moments are ISO. */
export const SessionContent = z.object({
  memberId: z.uuid().optional(),
  signedInAt: z.string().optional(),
  lastSeenAt: z.string().optional(),
  keyMadeAt: z.string().optional(),
  signInId: z.string().optional(),
  /** What was begun at a municipality's own sign-in. */
  oidc: z
    .object({ state: z.string(), nonce: z.string(), verifier: z.string(), onward: z.string(), at: z.string() })
    .optional(),
  /** Kind of browser and machine, to tell one's own sessions apart: "Firefox op Android". */
  device: z.string().optional(),
})
export type SessionContent = z.infer<typeof SessionContent>

export type MemberSession = { id: string; signedInAt: string; lastSeenAt: string; device: string }

const Row = z.object({ _id: z.string(), session: SessionContent })

/** The same session is written at most this often only because it was seen. */
const TOUCH_SECONDS = 60
/** Expired rows are never read; they are cleared away this often. (The embedded engine has no TTL index.) */
const CLEAR_MINUTES = 10

export type SessionStore = ReturnType<typeof sessionStore>

/** Sessions, kept under the hash of their key: who reads the database cannot sign in with what stands there. */
export function sessionStore(connection: Connection) {
  const database = connection.db
  if (!database) throw new Error('sessionStore needs an open connection')
  const rows = database.collection<{ _id: string }>('sessions')
  const store: Store = MongoStore.create({
    // The same driver, through mongoose, whose types are another copy's.
    client: connection.getClient() as never,
    dbName: database.databaseName,
    collectionName: 'sessions',
    stringify: false,
    touchAfter: TOUCH_SECONDS,
    autoRemove: 'interval',
    autoRemoveInterval: CLEAR_MINUTES,
    transformId: storedId,
  })

  // A session that was ended while its page was being made stays ended, and is no fault.
  const touch = store.touch?.bind(store)
  if (touch) store.touch = (key, content, done) => touch(key, content, () => done?.())

  return {
    store,
    storedId,

    async init(): Promise<void> {
      await rows.createIndex({ 'session.memberId': 1 })
    },

    async ofMember(memberId: string): Promise<MemberSession[]> {
      const found = await rows.find({ 'session.memberId': memberId, expires: { $gt: new Date() } }).toArray()
      return found.flatMap((row) => {
        const parsed = Row.safeParse(row)
        if (!parsed.success) return []
        const { signedInAt = '', lastSeenAt = '', device = '' } = parsed.data.session
        return [{ id: parsed.data._id, signedInAt, lastSeenAt, device }]
      })
    },

    /** Notes that it was seen. Never makes one anew: who was signed out meanwhile stays so. */
    async seen(key: string, before: string | undefined, at: string): Promise<void> {
      if (Date.parse(at) - Date.parse(before ?? '') < TOUCH_SECONDS * 1000) return
      await rows.updateOne({ _id: storedId(key) }, { $set: { 'session.lastSeenAt': at } } as never)
    },

    /** True when there was one, of this member. */
    async end(memberId: string, id: string): Promise<boolean> {
      return (await rows.deleteOne({ _id: id, 'session.memberId': memberId })).deletedCount > 0
    },

    async endAll(memberId: string): Promise<void> {
      await rows.deleteMany({ 'session.memberId': memberId })
    },
  }
}

function storedId(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}
