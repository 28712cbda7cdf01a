import { readFileSync } from 'node:fs'
import { execSync } from 'node:child_process'
import { readThesaurus } from '../../seed/seed-files.ts'
import { inAProcess } from './in-a-process.ts'
import { measure, warmUp } from './measure.ts'
import { nationalAreas } from './national-areas.ts'
import { QUESTIONS_PATH, type SearchKind, searches } from './searches.ts'
import type { Serving } from './serve.ts'
// quick.ts <dataDir> <kinds,> <connections> <seconds> [prof]
const [dir = '', kinds = 'need', conns = '10', secs = '3', prof] = process.argv.slice(2)
const server = await inAProcess<Serving>('serve.ts', [dir], prof ? ['--cpu-prof', `--cpu-prof-dir=${prof}`] : [])
const { url, meili } = server.said
const sources = { areas: await nationalAreas(), needs: (await readThesaurus()).needs }
const ticks = (path: string) => { const f = readFileSync(path, 'utf8').split(') ')[1]!.split(' '); return (Number(f[11]) + Number(f[12])) * 10 }
const meiliPid = Number(execSync(`pgrep -P ${server.pid} -f meilisearch | head -1`).toString())
const cpu = () => ({ thread: ticks(`/proc/${server.pid}/task/${server.pid}/stat`), server: ticks(`/proc/${server.pid}/stat`), meili: ticks(`/proc/${meiliPid}/stat`), client: process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000 })
const timed = async (ask: any, c: number) => { const a = cpu(); const t = performance.now(); const s: any = await measure(ask, c, Number(secs)); const b = cpu(); const n = s.perSecond * Number(secs); s.cpu = Object.fromEntries(Object.keys(a).map((k) => [k, (((b as any)[k] - (a as any)[k]) / n).toFixed(3)])); return s }
const headers = { authorization: `Bearer ${meili.key}`, 'content-type': 'application/json', 'accept-encoding': 'identity' }
for (const spec of kinds.split(',')) {
  const [kind = ''] = [spec]
  const qs = searches(kind as SearchKind, sources)
  const requests = qs.map(({ path }: any) => ({ path }))
  const straight = await Promise.all(qs.map(async ({ path }: any) => ({ path: '/multi-search', method: 'POST', headers, body: await (await fetch(url + path.replace('/api/v1/search', QUESTIONS_PATH))).text() })))
  await warmUp({ url, requests }); if (!prof) await warmUp({ url: meili.url, requests: straight })
  for (const c of conns.split(',').map(Number)) for (let i = 0; i < (prof ? 1 : 2); i++) {
    const a = await timed({ url, requests }, c)
    const s = prof ? a : await timed({ url: meili.url, requests: straight }, c)
    console.log(spec.padEnd(14), String(c).padStart(3), ...[a, s].map(x => `p50 ${x.p50.toFixed(2)} p95 ${x.p95.toFixed(2)} p99 ${x.p99.toFixed(2)} ${x.perSecond.toFixed(0)}/s f${x.faults} cpu ${Object.values((x as any).cpu).join(' ')} |`), (a.perSecond / s.perSecond).toFixed(2))
  }
}
await server.stop()
process.exit(0)
