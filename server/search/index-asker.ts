import * as http from 'node:http'
import * as https from 'node:https'
import type { Meilisearch, MultiSearchQuery } from 'meilisearch'

/** Longer than any healthy answer; after it the search runs on the database. */
const PATIENCE_MILLISECONDS = 3_000

export type IndexAsker = ReturnType<typeof indexAsker>

/**
 * Puts questions to Meilisearch over connections that stay open. Every search comes by here, and Node's plain client takes half
 * the processor time of `fetch`, which the Meilisearch client uses. Rejects when no good answer comes in time.
 */
export function indexAsker({ config }: Meilisearch) {
  const url = new URL('multi-search', config.host.endsWith('/') ? config.host : `${config.host}/`)
  const { Agent, request } = url.protocol === 'https:' ? https : http
  const options = {
    method: 'POST',
    // Also closes a connection that nobody used for so long: before Meilisearch does, after 5 seconds, just as we ask something.
    agent: new Agent({ keepAlive: true, timeout: PATIENCE_MILLISECONDS }),
    headers: {
      'content-type': 'application/json',
      // Meilisearch takes tens of milliseconds for a compressed answer, and one or two for a plain one.
      'accept-encoding': 'identity',
      ...(config.apiKey ? { authorization: `Bearer ${config.apiKey}` } : {}),
    },
  }

  return function ask(queries: MultiSearchQuery[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const asking = request(url, options, (answer) => {
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
      asking.end(JSON.stringify({ queries }))
    })
  }
}
