import type { Caller } from '#contract'
import { ActivityDetail } from '#domain/reply.ts'
import { SearchPage } from '#domain/search.ts'
import { createRenderer } from '../../client/entry-server.tsx'

export const ID = '1f0c9a2b-3d4e-4f50-8a6b-7c8d9e0f1a2b'
export const CONTACT = {
  role: 'coördinator',
  phone: '023 555 01 01',
  email: null,
  website: null,
  answersWithinDays: 2,
  note: '',
}
export const PLACE = {
  id: ID,
  name: 'De veilige kamer',
  address: null,
  point: { lat: 52.38, lng: 4.64 },
  accessibility: [],
  accessibilityNote: '',
  openingHours: { recurring: [], dates: [], note: '' },
  neighbourhood: { code: 'BU03920101', name: 'Binnenstad', slug: 'haarlem-binnenstad', municipality: 'Haarlem' },
  addressHidden: true,
}

export function anActivity(more: object = {}) {
  return ActivityDetail.parse({
    id: ID,
    title: 'Koffie op de hoek',
    kind: 'meeting',
    nextStep: 'Loop binnen.',
    cost: { free: true },
    slug: 'koffie-op-de-hoek-1f0c9a2b3d',
    url: '/activiteit/koffie-op-de-hoek-1f0c9a2b3d',
    needs: [],
    location: PLACE,
    catchment: [],
    organization: {
      id: ID,
      name: 'De Hoek',
      summary: '',
      url: '/organisatie/de-hoek',
      identity: { tradition: null, ownWords: '', waysOfWorking: [] },
      contact: CONTACT,
      languages: [],
    },
    network: 'haarlem',
    demo: false,
    confirmedAt: '2026-10-03T10:00:00Z',
    updatedAt: '2026-10-03T10:00:00Z',
    timesSaidAt: '2026-10-03T10:00:00Z',
    nextMoments: [],
    ...more,
  })
}

export const NOTHING = { total: 0, page: 1, pageSize: 24, results: [] }
export const NO_HITS = SearchPage.parse({
  ...NOTHING,
  understood: { chips: [], danger: null, elsewhere: null, ask: null, beyond: null, whereAreYou: false },
  widened: { exact: 0, steps: [] },
  wayOn: { needs: [], contacts: [] },
  facets: facets(),
  totalIs: 'exact',
  orderedBy: 'fit',
  inexact: false,
  countsAre: 'exact',
  opens: { now: 0, today: 0, week: 0, are: 'exact' },
  engine: 'mongodb',
})

export function facets() {
  const names = 'theme need kind audience language day dayPart free form accessibility identity neighbourhood'
  return Object.fromEntries(names.split(' ').map((name) => [name, []]))
}

/** The pages, with a server behind them that answers so. */
export function pages(answers: Record<string, unknown>) {
  const call = (async (name: string) => {
    const answer = answers[name] ?? NOTHING
    if (answer instanceof Error) throw answer
    return answer
  }) as Caller
  const render = createRenderer({ call, settings: { tileUrl: null, tileAttribution: '' } })
  return (path: string) => render(new Request(`https://kaart.example${path}`))
}

export async function shown(path: string, answers: Record<string, unknown>) {
  const page = await pages(answers)(path)
  if ('location' in page) throw new Error(`${path} leads to ${page.location}`)
  return page
}

export function area(code: string, name: string) {
  return { code, name, slug: name.toLowerCase(), parents: [] }
}
