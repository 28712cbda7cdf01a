import autocannon from 'autocannon'

export type Ask = { url: string; requests: autocannon.Request[] }
export type Speed = Quantiles & { perSecond: number; faults: number }

const REST_MILLISECONDS = 200

/** Asks everything once, so that whatever is kept in memory is there. */
export async function warmUp({ url, requests }: Ask): Promise<void> {
  await autocannon({ url, connections: 1, amount: requests.length, requests })
}

/** Asks the requests in turn for so many seconds. Every connection begins at another one. Times are milliseconds. */
export async function measure({ url, requests }: Ask, connections: number, seconds: number): Promise<Speed> {
  const times: number[] = []
  let connected = 0
  let faults = 0
  const { errors, timeouts, duration } = await autocannon({
    url,
    connections,
    duration: seconds,
    setupClient(client) {
      const first = Math.floor((requests.length * connected++) / connections)
      client.setRequests([...requests.slice(first), ...requests.slice(0, first)])
      // autocannon's own percentiles are whole milliseconds, and have no 95th.
      client.on('response', (status, _bytes, milliseconds) => {
        times.push(milliseconds)
        if (status !== 200) faults++
      })
    },
  })
  await settled(url, requests[0])
  return {
    ...quantiles(times),
    perSecond: times.length / duration,
    faults: faults + errors + timeouts,
  }
}

export type Quantiles = { p50: number; p95: number; p99: number }

export function quantiles(times: number[]): Quantiles {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** What was asked last and cut off may still be worked on; a whole answer, and then a moment of rest, says that it is done. */
async function settled(url: string, { path = '/', ...request }: autocannon.Request = {}): Promise<void> {
  await fetch(url + path, request as RequestInit).then((reply) => reply.arrayBuffer())
  await new Promise((resolve) => setTimeout(resolve, REST_MILLISECONDS))
}
