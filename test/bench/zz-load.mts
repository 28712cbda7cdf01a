import { readFileSync } from 'node:fs'
import { searches } from './searches.ts'
import { nationalAreas } from './national-areas.ts'
import { readThesaurus } from '../../seed/seed-files.ts'
import { indexQueries } from '../../server/search/find-in-index.ts'
import { measure } from './measure.ts'
import { inAProcess } from './in-a-process.ts'
const [dir, kindsText, seconds, prof] = process.argv.slice(2)
const src = { areas: await nationalAreas(), needs: (await readThesaurus()).needs }
const server = await inAProcess<any>('serve.ts', [dir!], prof ? ['--cpu-prof', '--cpu-prof-dir=' + prof] : [])
const { url, meili, pagePaths } = server.said
try {
  for (const kind of kindsText!.split(',') as any[]) {
    const asks: Record<string, any> = {}
    if (kind === 'page') asks.page = { url, requests: pagePaths.map((path: string) => ({ path })) }
    else {
      const qs = searches(kind, src)
      asks.ours = { url, requests: qs.map(({ path }) => ({ path })) }
      if (!prof) asks.straight = { url: meili.url, requests: qs.map(({ query }) => ({ path: '/multi-search', method: 'POST', headers: { authorization: `Bearer ${meili.key}`, 'content-type': 'application/json', 'accept-encoding': 'identity' }, body: JSON.stringify({ queries: indexQueries('offers', query) }) })) }
    }
    for (const [name, ask] of Object.entries(asks)) {
      await measure(ask, 10, 1)
      const s = await measure(ask, 10, Number(seconds))
      console.log(kind, name, `p50 ${s.p50.toFixed(2)} p95 ${s.p95.toFixed(2)} p99 ${s.p99.toFixed(2)} ${s.perSecond.toFixed(0)}/s faults ${s.faults}`)
    }
  }
} finally { await server.stop() }
