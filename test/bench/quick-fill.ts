import { mkdirSync, writeFileSync } from 'node:fs'
import { inAProcess } from './in-a-process.ts'
const [dir = '', n = '1000'] = process.argv.slice(2)
mkdirSync(dir, { recursive: true })
const p = await inAProcess('fill.ts', [dir, n])
writeFileSync(`${dir}/bench-filled.json`, JSON.stringify(p.said))
await p.stop()
process.exit(0)
