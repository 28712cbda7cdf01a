import { readFileSync } from 'node:fs'
import { Meilisearch } from 'meilisearch'
const { meiliUrl, meiliKey } = JSON.parse(readFileSync(process.argv[2] + '/running.json', 'utf8'))
const m = new Meilisearch({ host: meiliUrl, apiKey: meiliKey })
const { synonymsOf } = await import('/work/main/server/search/synonyms.ts')
const { readThesaurus } = await import('/work/main/seed/seed-files.ts')
const t = await readThesaurus()
const all = synonymsOf({ version: 1, ...t } as any)
const pick = process.argv[3]
const s = pick === 'none' ? {} : pick === 'all' ? all : pick === 'single' ? Object.fromEntries(Object.entries(all).filter(([k]) => !k.includes(' '))) : {}
console.log(pick, Object.keys(s).length, JSON.stringify(s).length)
const task = await m.index('offers').updateSynonyms(s).waitTask({ timeout: 600000 })
console.log(task.status)
