/**
 * Makes the tables in `seed/places` from the national tables of CBS and the list of place names:
 * `npx tsx seed/derive-places.ts ../shared/data/geo`. Only names, codes, centres and how many people live there are taken.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'

type Row = Record<string, string>
type Village = { name: string; code: string; people: number; lat: number; lng: number; also: string[] }

/** Parts of one village that people call by the name they share: "Santpoort-Noord". */
const PART = /[- ](Noord|Zuid|Oost|West|Dorp|Stad|Binnen|Buiten|aan Zee|aan den Hoef)$/i
const SHORTEST_SHARED = 6
/** Spellings of other registers, which say in which province or town it lies. */
const OF_A_REGISTER = / (Gld|Lb|Nb|Zh|Nh|Ov|Dr|Gr|Gn|Fr|Rotterdam|De Marne)$| gem |[/()]|^Terschelling |^ww$/

function municipalities(rows: Row[]): Row[] {
  return rows.map(({ gm_code, name, population, lat, lon }) => ({
    code: gm_code ?? '',
    name: name ?? '',
    people: population ?? '',
    ...near(Number(lat), Number(lon)),
  }))
}

function villages(rows: Row[], postcodes: Row[]): Row[] {
  const peopleOf = new Map(postcodes.map((row) => [row.pc4, Number(row.population_of_those_buurten)]))
  const known = new Set(rows.map(({ place }) => plain(place ?? '')))
  const read = rows.map(({ place = '', gm_code = '', alternative_spellings = '', pc4s = '', lat, lon }): Village => {
    const people = pc4s.split(' ').reduce((sum, pc4) => sum + (peopleOf.get(pc4) || 0), 0)
    const also = alternative_spellings
      .split(';')
      .filter((one) => one && one !== one.toUpperCase() && !OF_A_REGISTER.test(one) && !known.has(plain(one)))
    return { name: place, code: gm_code, people, lat: Number(lat), lng: Number(lon), also }
  })
  return [...read, ...shared(read, known)]
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.code < b.code ? -1 : 1))
    .map(({ name, code, people, lat, lng, also }) => ({
      name,
      municipality: code,
      people: String(people),
      ...near(lat, lng),
      also: also.join('|'),
    }))
}

/** "Santpoort", of which the register has the parts alone. */
function shared(read: Village[], known: Set<string>): Village[] {
  const parts = new Map<string, Village[]>()
  for (const part of read.filter(({ name }) => PART.test(name))) {
    const key = `${part.code} ${part.name.replace(PART, '')}`
    parts.set(key, [...(parts.get(key) ?? []), part])
  }
  return [...parts].flatMap(([key, members]): Village[] => {
    const name = key.slice(7)
    if (name.length < SHORTEST_SHARED || known.has(plain(name))) return []
    const middle = (pick: 'lat' | 'lng') => members.reduce((sum, one) => sum + one[pick], 0) / members.length
    const people = members.reduce((sum, one) => sum + one.people, 0)
    return [{ name, code: key.slice(0, 6), people, lat: middle('lat'), lng: middle('lng'), also: [] }]
  })
}

function postcodes(rows: Row[]): Row[] {
  return rows.map(({ pc4, gm_code, main_wk_code, lat, lon }) => ({
    postcode: pc4 ?? '',
    municipality: gm_code ?? '',
    wijk: main_wk_code ?? '',
    ...near(Number(lat), Number(lon)),
  }))
}

/** Four decimals are about ten metres. */
function near(lat: number, lng: number): { lat: string; lng: string } {
  return { lat: lat.toFixed(4), lng: lng.toFixed(4) }
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}

const [geoDir] = process.argv.slice(2)
if (!geoDir) throw new Error('usage: npx tsx seed/derive-places.ts <folder with the national tables>')
const read = (file: string): Row[] => parse(readFileSync(join(geoDir, file), 'utf8'), { columns: true })
const cell = (text: string) => (text.includes(',') ? `"${text}"` : text)
const write = (file: string, rows: Row[]) => {
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row).map(cell))]
  const target = fileURLToPath(new URL(`places/${file}`, import.meta.url))
  writeFileSync(target, lines.map((line) => `${line.join(',')}\n`).join(''))
  process.stdout.write(`${file}: ${rows.length}\n`)
}
const pc4 = read('nl-pc4.csv')
write('municipalities.csv', municipalities(read('nl-gemeenten-2024.csv')))
write('villages.csv', villages(read('nl-places.csv'), pc4))
write('postcodes.csv', postcodes(pc4))
