import type { PublicCallName } from '#calls'
import type { Routes } from '../http/mount.ts'
import type { Terms } from '../search/known-terms.ts'
import { placesReply } from '../search/places-asked.ts'
import type { Services } from '../wiring.ts'

/** What everyone may read. */
export function publicRoutes({
  answeredSearch,
  suggestions,
  understanding,
  catalogue,
  neighbourhoods,
  needs,
  networks,
  known,
  insights,
  requests,
  frontDoor,
  map,
  mapOutlines,
}: Services): Pick<Routes, PublicCallName> {
  /** A question about what is not there is a mistake, and is said to be one; silence would look like an empty neighbourhood. */
  async function checked<T>(terms: Terms, answer: () => T): Promise<Awaited<T>> {
    await known.check(terms)
    return await answer()
  }
  return {
    search: {
      may: 'anyone',
      async answer({ query }) {
        const page = await answeredSearch(query)
        insights.searched(query, page)
        return page
      },
    },
    suggestions: {
      may: 'anyone',
      answer: ({ query: { q, network } }) => checked({ network }, () => suggestions.suggest({ q, network })),
    },
    places: {
      may: 'anyone',
      answer: ({ query: { q, network } }) =>
        checked({ network }, async () => placesReply(await understanding.places(q, network))),
    },
    organizations: {
      may: 'anyone',
      answer: ({ query }) => checked(areasOf(query), () => catalogue.organizations(query)),
    },
    organization: {
      may: 'anyone',
      async answer({ params }) {
        const organization = await catalogue.organization(params.id)
        return { ...organization, answers: await requests.record(organization.id) }
      },
    },
    activities: { may: 'anyone', answer: ({ query }) => checked(areasOf(query), () => catalogue.activities(query)) },
    activity: { may: 'anyone', answer: ({ params }) => catalogue.activity(params.id) },
    neighbourhoods: { may: 'anyone', answer: ({ query }) => neighbourhoods.list(query) },
    neighbourhood: { may: 'anyone', answer: ({ params }) => neighbourhoods.detail(params.code) },
    areaOverview: { may: 'anyone', answer: ({ params }) => frontDoor.overview(params.code) },
    booklet: { may: 'anyone', answer: ({ params }) => frontDoor.booklet(params.code) },
    outlines: {
      may: 'anyone',
      answer: ({ query: { code, ...query } }) => neighbourhoods.outlines({ ...query, codes: code }),
    },
    map: { may: 'anyone', answer: ({ query }) => checked(query, () => map.view(query)) },
    mapOutlines: { may: 'anyone', answer: ({ query }) => mapOutlines.outlines(query) },
    themes: { may: 'anyone', answer: ({ query }) => needs.themes(query) },
    needs: {
      may: 'anyone',
      answer: ({ query }) => checked({ theme: query.theme ? [query.theme] : [] }, () => needs.needs(query)),
    },
    networks: { may: 'anyone', answer: ({ query }) => networks.list(query) },
    network: { may: 'anyone', answer: ({ params }) => networks.one(params.slug) },
  }
}

/** Lists go as deep as there are rows, so their page is not looked at. */
function areasOf({ network, neighbourhood }: Terms): Terms {
  return { network, neighbourhood: neighbourhood ?? [] }
}
