import { readFileSync } from 'node:fs'
import { searches, SEARCH_KINDS } from '/work/main/test/bench/searches.ts'
import { nationalAreas } from '/work/main/test/bench/national-areas.ts'
import { readThesaurus } from '/work/main/seed/seed-files.ts'
import { indexQueries } from '/work/main/server/search/find-in-index.ts'
const dir = process.argv[2]!
const { meiliUrl, meiliKey } = JSON.parse(readFileSync(dir + '/running.json', 'utf8'))
const src = { areas: await nationalAreas(), needs: (await readThesaurus()).needs }
const headers = { authorization: `Bearer ${meiliKey}`, 'content-type': 'application/json', 'accept-encoding': 'identity' }
export const kinds = (process.argv[3] ?? 'word,need,distance,window,combined').split(',') as any[]
const variants: Record<string, (q: any) => any> = {
  asis: (q) => q,
  nofacets: ({ facets, ...q }) => q,
  nowithin: (q) => (q.facets ? { ...q, facets: q.facets.filter((f: string) => f !== 'within') } : q),
  onlywithin: (q) => (q.facets ? { ...q, facets: ['within'] } : q),
  last: (q) => ({ ...q, matchingStrategy: 'last' }),
  'nofacets,last': ({ facets, ...q }) => ({ ...q, matchingStrategy: 'last' }),
  all: (q) => ({ ...q, matchingStrategy: 'all' }),
  nosort: ({ sort, ...q }) => q,
  'nosort,nofacets': ({ sort, facets, ...q }) => q,
}
for (const kind of kinds) {
  const qs = searches(kind, src).map((x) => indexQueries('offers', x.query))
  console.log('##', kind, 'parts', qs[0].length)
  for (const [name, f] of Object.entries(variants)) {
    const times: number[] = []
    for (let round = 0; round < 2; round++)
      for (const queries of qs) {
        const body = JSON.stringify({ queries: queries.map(f) })
        const t = performance.now()
        const r = await fetch(meiliUrl + '/multi-search', { method: 'POST', headers, body })
        if (!r.ok) throw new Error(await r.text())
        await r.text()
        if (round) times.push(performance.now() - t)
      }
    times.sort((a, b) => a - b)
    const mean = times.reduce((a, b) => a + b) / times.length
    console.log(name.padEnd(18), 'p50', times[100]!.toFixed(2), 'p95', times[190]!.toFixed(2), 'mean', mean.toFixed(2))
  }
}
