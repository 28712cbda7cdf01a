import * as http from 'node:http'
import * as https from 'node:https'
import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import * as z from 'zod'
import { unpacked } from './packed-offer.ts'

/** Longer than any healthy answer; after it the search runs on the database. */
const PATIENCE_MILLISECONDS = 3_000

const Moments = z.object({ createdAt: z.string(), updatedAt: z.string() })

export type IndexAsker = ReturnType<typeof indexAsker>
/**
 * `once`: what is made of the answer is kept by who asked, if at all. `commonWords` are those of the words asked that are nobody's own.
 */
export type Ask = (
  queries: MultiSearchQuery[],
  how?: { once?: true; commonWords?: ReadonlySet<string> },
) => Promise<unknown>

/**
 * Puts questions to Meilisearch over connections that stay open. Every search comes by here, and Node's plain client takes half
 * the processor time of `fetch`, which the Meilisearch client uses. Rejects when no good answer comes in time.
 */
export function indexAsker({ config }: Meilisearch, patienceMilliseconds = PATIENCE_MILLISECONDS) {
  const base = config.host.endsWith('/') ? config.host : `${config.host}/`
  const search = new URL('multi-search', base)
  const { Agent, request } = search.protocol === 'https:' ? https : http
  const options = {
    // Also closes a connection that nobody used for so long: before Meilisearch does, after 5 seconds, just as we ask something.
    agent: new Agent({ keepAlive: true, timeout: patienceMilliseconds }),
    headers: {
      'content-type': 'application/json',
      // Meilisearch takes tens of milliseconds for a compressed answer, and one or two for a plain one.
      'accept-encoding': 'identity',
      ...(config.apiKey ? { authorization: `Bearer ${config.apiKey}` } : {}),
    },
  }

  function send(method: 'GET' | 'POST', url: URL, body?: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const asking = request(url, { ...options, method }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', reject)
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString()
          if (answer.statusCode !== 200) return reject(new Error(`the index answers ${answer.statusCode}`))
          try {
            resolve(JSON.parse(text))
          } catch (error) {
            reject(error)
          }
        })
      })
      asking.on('timeout', () => asking.destroy(new Error('the index does not answer in time')))
      asking.on('error', reject)
      asking.end(body)
    })
  }

  return {
    ask: async (queries: MultiSearchQuery[]): Promise<unknown> =>
      unpacked(await send('POST', search, JSON.stringify({ queries }))),

    /**
     * What the index is now: another text after every change of documents, settings or synonyms, by whoever, and when another
     * index took its place. Meilisearch writes it in one step with the change, and tells it in a tenth of a millisecond.
     */
    async edition(indexUid: string): Promise<string> {
      const { createdAt, updatedAt } = Moments.parse(await send('GET', new URL(`indexes/${indexUid}`, base)))
      return `${createdAt} ${updatedAt}`
    },
  }
}
