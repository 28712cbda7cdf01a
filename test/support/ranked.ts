import type { Asked, Candidate } from '#domain/asked.ts'
import { nothingAsked } from '#domain/nothing-asked.ts'
import { rank } from '#domain/ranking.ts'

export const NOW = new Date('2026-11-22T12:00:00Z')
export const HERE = { lat: 52.35, lng: 4.65 }

export function asked(change: Partial<Asked> = {}): Asked {
  return { ...nothingAsked(), ...change }
}

/** `words`: how well the words of the question fit it. */
export type Tried = Candidate & { words: number }

export function candidate(id: string, change: Partial<Tried> = {}): Tried {
  return {
    id,
    listingId: `listing ${id}`,
    type: 'activity',
    called: [],
    tradition: null,
    organizationCalled: [],
    needs: [],
    said: [],
    saidStrengths: [],
    kind: 'meeting',
    groups: [],
    ageFrom: 0,
    ageTo: 120,
    days: [],
    dayParts: [],
    free: false,
    form: ['group'],
    within: [],
    postcodes: [],
    serves: [],
    beside: [],
    point: null,
    confirmedAtSeconds: NOW.getTime() / 1000 - 86_400,
    room: 'unknown',
    words: 0,
    ...change,
  }
}

export const order = (candidates: Tried[], question: Asked, now = NOW) =>
  rank(candidates, question, now, ({ words }) => words).map(({ id }) => id)
