import { Meilisearch } from 'meilisearch'
import mongoose from 'mongoose'

const defaultDatabase = 'sociale-kaart'

/**
 * A mongoose connection of its own (never the global one), connected when the promise resolves. `dbName` wins over the
 * database that the uri names; without either it is `sociale-kaart`. The same options fit the embedded engine and a server:
 * the driver itself leaves out sessions and retryable writes where there are none. Do not set a write concern per call.
 */
export async function connectMongoose(uri: string, options: { dbName?: string } = {}): Promise<mongoose.Connection> {
  const dbName = options.dbName ?? (namesDatabase(uri) ? undefined : defaultDatabase)
  return mongoose
    .createConnection(uri, {
      ...(dbName === undefined ? {} : { dbName }),
      // An acknowledged save is on disk, and on most members of a replica set. The embedded engine's address says its own.
      ...(/[?&](w|journal)=/i.test(uri) ? {} : { writeConcern: { w: 'majority', journal: true } }),
      // More connections than this make the embedded engine no faster; twenty are also plenty for one instance of the app.
      maxPoolSize: 20,
      // A person is waiting: say soon that the database is away. (The default is 30 seconds.)
      serverSelectionTimeoutMS: 5_000,
      bufferCommands: false,
      // Indexes are made once, at start, by the stores; not by every process that happens to connect.
      autoIndex: false,
      autoCreate: false,
    })
    .asPromise()
}

const namesDatabase = (uri: string) => /^mongodb(\+srv)?:\/\/[^/]+\/[^?]/.test(uri)

/** Connections are kept open between calls (Node's own fetch does that). */
export function meiliClient(url: string, key: string, options: { timeoutMs?: number } = {}): Meilisearch {
  return new Meilisearch({
    host: url,
    apiKey: key,
    timeout: options.timeoutMs ?? 10_000,
    // Meilisearch takes tens of milliseconds for a compressed answer, and one or two for a plain one.
    requestInit: { headers: { 'accept-encoding': 'identity' } },
  })
}
