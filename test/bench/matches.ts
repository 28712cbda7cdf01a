import type { Need } from '#domain/need.ts'
import { type Dice, dice } from './dice.ts'
import type { Ask, Speed } from './measure.ts'
import type { NationalAreas } from './national-areas.ts'
import { saidFor } from './synthetic-text.ts'

/** Not a call of the product: what a match asks of the index. Only the bench's own server has it. */
export const MATCH_QUESTIONS_PATH = '/bench/match-questions'

const QUESTIONS = 200
const SEED = 3_000_000
const MOST_MILLISECONDS = 150

const WHO = ['Mevrouw van 84', 'Man, 47', 'Alleenstaande moeder van 33', 'Jongen van 16', 'Echtpaar', 'Vrouw van 62']
const BRINGS = ['Kookt graag.', 'Is timmerman geweest.', 'Houdt van zingen.', '', '']
const WISHES = ['Liefst christelijk.', 'Liever niet gelovig.', 'Spreekt Turks.', 'Kan alleen in de avond.', '', '']

/** Bodies of questions, always the same ones: notes as professionals write them, in wijken where people live. */
export function matches({ areas, needs }: { areas: NationalAreas; needs: readonly Need[] }): object[] {
  const chance = dice(SEED)
  return Array.from({ length: QUESTIONS }, () => {
    const { wijk } = areas.byPopulation(chance.roll())
    return { note: noteOf(chance, needs), situation: { where: { areas: [wijk] } } }
  })
}

function noteOf(chance: Dice, needs: readonly Need[]): string {
  const asked = [chance.pickZipf(needs), chance.pick(needs)].map((need) => saidFor(chance, need, 4))
  return `${chance.pick(WHO)}: ${asked.join(', ook ')}. ${chance.pick(BRINGS)} ${chance.pick(WISHES)}`.trim()
}

/** The same questions, put through the server. */
export function asMatches(url: string, bodies: object[]): Ask {
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
  const requests = bodies.map((body) => ({
    path: '/api/v1/matches',
    method: 'POST' as const,
    headers,
    body: JSON.stringify(body),
  }))
  return { url, requests }
}

/** The very retrieval of the server, put straight to Meilisearch. */
export async function matchesStraight(
  server: string,
  meili: { url: string; key: string },
  bodies: object[],
): Promise<Ask> {
  const headers = {
    authorization: `Bearer ${meili.key}`,
    'content-type': 'application/json',
    'accept-encoding': 'identity',
  }
  const requests = await Promise.all(
    bodies.map(async (body) => ({
      path: '/multi-search',
      method: 'POST' as const,
      headers,
      body: await (await fetch(server + MATCH_QUESTIONS_PATH, { method: 'POST', body: JSON.stringify(body) })).text(),
    })),
  )
  return { url: meili.url, requests }
}

/** What was promised of a match, at 10 connections. */
export function matchVerdict(listings: number, speed: Speed | undefined): { met: boolean; what: string } {
  const p95 = speed?.p95 ?? Number.NaN
  const what = `match by note, ${listings} listings: p95 ${p95.toFixed(1)} ms at 10 connections (under ${MOST_MILLISECONDS})`
  return { met: p95 < MOST_MILLISECONDS, what }
}
