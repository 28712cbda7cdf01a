import type { Routes } from './http/mount.ts'
import type { Services } from './wiring.ts'

/** Every call: who may ask, and who answers it. */
export function routes({ search, suggestions, catalogue, neighbourhoods, needs, networks }: Services): Routes {
  return {
    search: { may: 'anyone', answer: ({ query }) => search.search(query) },
    suggestions: { may: 'anyone', answer: ({ query }) => suggestions.suggest(query) },
    organizations: { may: 'anyone', answer: ({ query }) => catalogue.organizations(query) },
    organization: { may: 'anyone', answer: ({ params }) => catalogue.organization(params.id) },
    activities: { may: 'anyone', answer: ({ query }) => catalogue.activities(query) },
    activity: { may: 'anyone', answer: ({ params }) => catalogue.activity(params.id) },
    neighbourhoods: { may: 'anyone', answer: ({ query }) => neighbourhoods.list(query) },
    neighbourhood: { may: 'anyone', answer: ({ params }) => neighbourhoods.detail(params.code) },
    outlines: {
      may: 'anyone',
      answer: ({ query: { code, ...query } }) => neighbourhoods.outlines({ ...query, codes: code }),
    },
    themes: { may: 'anyone', answer: ({ query }) => needs.themes(query) },
    needs: { may: 'anyone', answer: ({ query }) => needs.needs(query) },
    networks: { may: 'anyone', answer: ({ query }) => networks.list(query) },
    network: { may: 'anyone', answer: ({ params }) => networks.one(params.slug) },
  }
}
