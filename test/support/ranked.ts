import type { Asked, Candidate } from '#domain/asked.ts'
import { nothingAsked } from '#domain/nothing-asked.ts'
import { rank } from '#domain/ranking.ts'

export const NOW = new Date('2026-11-22T12:00:00Z')
export const HERE = { lat: 52.35, lng: 4.65 }

export function asked(change: Partial<Asked> = {}): Asked {
  return { ...nothingAsked(), ...change }
}

export function candidate(id: string, change: Partial<Candidate> = {}): Candidate {
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

export const order = (candidates: Candidate[], question: Asked, now = NOW) =>
  rank(candidates, question, now).map(({ id }) => id)
