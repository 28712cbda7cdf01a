import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject } from 'vitest'
import { API_BASE, calls } from '#calls'
import { meiliClient } from '../../server/engines/connections.ts'
import { exportCsv } from '../../server/exchange/export-command.ts'
import { demo, type TestApp } from './test-app.ts'

const MOST_DOCUMENTS = 10_000

/** Looks for words in every place where we keep, write or give something, and answers the places where one of them stands. */
export async function everywhere(tested: TestApp, logged: readonly string[]) {
  const { meiliUrl, meiliKey } = inject('engines')
  const meili = meiliClient(meiliUrl, meiliKey)

  async function* places(): AsyncGenerator<[place: string, text: string]> {
    await tested.services.indexSync.settled()
    const collections = (await tested.database.db?.collections()) ?? []
    expect(collections.length).toBeGreaterThan(20)
    for (const one of collections)
      yield [`collection ${one.collectionName}`, JSON.stringify(await one.find().toArray())]

    const uid = tested.database.name
    const { results, total } = await meili.index(uid).getDocuments({ limit: MOST_DOCUMENTS })
    expect([results.length, total > 0]).toEqual([total, true])
    yield ['index', JSON.stringify(results)]
    yield ['tasks of the index', JSON.stringify(await meili.tasks.getTasks({ indexUids: [uid], limit: 1000 }))]

    await tested.services.mail.settled()
    const written = await readdir(tested.mailDir)
    const mails = written.map(async (name) => decoded(await readFile(join(tested.mailDir, name), 'utf8')))
    yield ['mail folder', (await Promise.all(mails)).concat(written).join('\n')]
    yield ['log', logged.join('\n')]

    for (const { slug } of (await tested.get(`${API_BASE}/networks`)).body.results) {
      const pieces: string[] = []
      for await (const piece of exportCsv(tested.services, slug)) pieces.push(piece)
      yield [`export ${slug}`, pieces.join('')]
    }
    for (const { path } of Object.values(calls)) {
      if (path.includes('{')) continue
      yield [path, (await tested.get(`${API_BASE}${path}`)).text]
    }
    for (const email of [demo.professional, demo.trustedEditor, demo.coordinator]) {
      const member = await tested.as(email)
      yield ['me/data', JSON.stringify((await member.get(`${API_BASE}/me/data`).expect(200)).body)]
    }
  }

  return async (words: readonly string[]): Promise<string[]> => {
    const found = new Set<string>()
    for await (const [place, text] of places()) {
      const lower = text.toLowerCase()
      if (words.some((word) => lower.includes(word.toLowerCase()))) found.add(place)
    }
    return [...found]
  }
}

/** A mail as it is written and as it is read: long lines are broken off with "=", and a part may be in base64. */
export function decoded(mail: string): string {
  const whole = mail.replace(/=\r?\n/g, '')
  const parts = [...mail.matchAll(/(?:^[A-Za-z0-9+/]{20,}={0,2}\r?\n?)+/gm)]
  return [mail, whole, ...parts.map(([part]) => Buffer.from(part, 'base64').toString('utf8'))].join('\n')
}
