import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exportCsv } from '../../server/exchange/export-command.ts'
import { runImport } from '../../server/exchange/import-command.ts'
import { runNeighbourhoodImport } from '../../server/neighbourhoods/import-command.ts'
import { temporaryFile } from '../support/temporary-file.ts'
import { testApp } from '../support/test-app.ts'

const DATA = join(import.meta.dirname, '../../../shared/data')
const hasData = existsSync(DATA)
if (!hasData) console.warn('\n*** ../shared/data is not there: the import of the real Amsterdam file is SKIPPED. ***\n')

const { get, services, withoutIndex } = await testApp({ seed: 'basics' })

async function run(csv: string | Buffer, args: string[], on = services): Promise<{ code: number; said: string }> {
  const lines: string[] = []
  const code = await runImport([temporaryFile('invoer.csv', csv), ...args], on, (line) => lines.push(line))
  return { code, said: lines.join('\n') }
}

async function exported(network: string): Promise<string> {
  let text = ''
  for await (const part of exportCsv(services, network)) text += part
  return text
}

const organizations = async (network: string) =>
  (await get(`/api/v1/organizations?network=${network}&pageSize=100`)).body

const SMALL = [
  'Naam;Soort;Omschrijving;Straat;Huisnummer;Postcode;Plaats;Breedtegraad;Lengtegraad;Telefoon',
  'Breicafé De Steek;Inloop;Breien en bijpraten;Verzonnenstraat;3;2033 AB;Haarlem;52,3805;4,6402;023 000 11 22',
  'Nachtopvang Dak;Nachtopvang;Een bed voor de nacht;Geheimepad;9;2033 AC;Haarlem;52.3811;4.6409;',
].join('\n')

describe('a small file', () => {
  test('is refused whole when one row is wrong: nothing is written, also no network', async () => {
    const broken = `${SMALL}\n;Inloop;zonder naam;;;;;;;\nKrom;Inloop;;;;;;4,64;52,38;`
    const { code, said } = await run(broken, ['--network', 'nieuw', '--create'])
    expect(code).toBe(1)
    expect(said).toMatch(/4/)
    expect(said).toMatch(/5/)
    expect(said).toMatch(/verwisseld/)
    expect((await get('/api/v1/networks/nieuw')).status).toBe(404)
  })

  test('with --skip-invalid the good rows come in, and the bad ones are still named', async () => {
    const { code, said } = await run(`${SMALL}\n;Inloop;zonder naam;;;;;;;`, [
      '--network',
      'half',
      '--create',
      '--skip-invalid',
    ])
    expect(code).toBe(0)
    expect(said).toMatch(/rij 4/)
    expect((await organizations('half')).total).toBe(2)
  })

  test('a dry run says what would happen and writes nothing', async () => {
    const { code } = await run(SMALL, ['--network', 'nieuw', '--create', '--dry-run'])
    expect(code).toBe(0)
    expect((await get('/api/v1/networks/nieuw')).status).toBe(404)
  })

  test('comes in, is found, and twice changes nothing', async () => {
    expect((await run(SMALL, ['--network', 'nieuw', '--create'])).code).toBe(0)
    const first = await organizations('nieuw')
    expect(first.total).toBe(2)
    const { body } = await get('/api/v1/search?q=breicafe&network=nieuw')
    expect(body.results[0].title).toBe('Breicafé De Steek')
    expect(body.results[0].neighbourhood.code).toMatch(/^BU0392/)
    await run(SMALL, ['--network', 'nieuw'])
    expect(await organizations('nieuw')).toEqual(first)
    for (const { id } of first.results) expect((await services.historyOf(id)).entries).toHaveLength(1)
  })

  test('an updated file updates, as a new version', async () => {
    const updated = SMALL.replace('Breien en bijpraten', 'Breien, haken en bijpraten')
    expect((await run(updated, ['--network', 'nieuw'])).code).toBe(0)
    const { body } = await get('/api/v1/search?q=breicafe&network=nieuw')
    const { entries } = await services.historyOf(body.results[0].organization.id)
    expect(entries.map(({ version }) => version)).toEqual([2, 1])
  })

  test('the street of a shelter is in no reply and no export', async () => {
    const { body, text } = await get('/api/v1/search?q=nachtopvang&network=nieuw')
    expect(body.results[0]).toMatchObject({ title: 'Nachtopvang Dak', addressHidden: true })
    const detail = await get(`/api/v1/organizations/${body.results[0].organization.id}`)
    for (const said of [text, detail.text, await exported('nieuw')]) expect(said).not.toMatch(/Geheimepad|52\.3811/)
  })

  test('what goes out comes back without a change', async () => {
    const before = await organizations('nieuw')
    expect((await run(await exported('nieuw'), ['--network', 'nieuw'])).code).toBe(0)
    expect(await organizations('nieuw')).toEqual(before)
  })

  test('an unknown network is refused, with the ones there are', async () => {
    const { code, said } = await run(SMALL, ['--network', 'nergens'])
    expect(code).not.toBe(0)
    expect(said).toContain('nieuw')
  })

  test('the index may be away; the rows come in all the same', async () => {
    const away = await withoutIndex()
    const csv = 'naam;soort\nStille Kamer;Inloop'
    expect((await run(csv, ['--network', 'nieuw'], away.services)).code).toBe(0)
    expect((await organizations('nieuw')).total).toBe(3)
  })
})

describe.skipIf(!hasData)('the real Amsterdam file', { timeout: 120_000 }, () => {
  test('imports whole, each row in the right buurt, can be searched and seen on the map', async () => {
    const borders = join(DATA, 'geo/boundaries')
    const files = readdirSync(borders)
      .filter((name) => name.startsWith('GM0363'))
      .map((name) => join(borders, name))
    expect(await runNeighbourhoodImport(files, services.neighbourhoods, () => {})).toBe(0)
    const csv = readFileSync(join(DATA, 'amsterdam-voorzieningen.csv'))
    const { code, said } = await run(csv, ['--network', 'amsterdam', '--create', '--name', 'Amsterdam'])
    expect(code, said).toBe(0)

    const rows = csv
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(';'))
    expect(rows).toHaveLength(731)
    const found = new Set<string>()
    for (let page = 1; ; page++) {
      const { body } = await get(`/api/v1/activities?network=amsterdam&pageSize=100&page=${page}`)
      for (const { title, neighbourhood } of body.results) found.add(`${title} ${neighbourhood?.code}`)
      if (body.results.length === 0) break
    }
    expect(rows.filter(([name, , , , , , , , , code]) => !found.has(`${name} ${code}`))).toEqual([])

    const { body } = await get('/api/v1/search?q=buurtkamer&neighbourhood=WK0363NE')
    expect(body.total).toBeGreaterThan(0)
    const map = await get('/api/v1/search?network=amsterdam&bbox=4.9,52.39,4.95,52.42&pageSize=100')
    expect(map.body.results.every((result: { point: unknown }) => result.point)).toBe(true)

    const before = await organizations('amsterdam')
    expect((await run(csv, ['--network', 'amsterdam'])).code).toBe(0)
    expect(await organizations('amsterdam')).toEqual(before)
  })
})
