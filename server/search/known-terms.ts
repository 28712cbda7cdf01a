import { type FieldError, Problem } from '#domain/problem.ts'
import type { Labels } from '#domain/public-listing.ts'
import { MAX_HITS, type SearchQuery } from '#domain/search.ts'
import type { NeedService } from '../needs/need-service.ts'
import type { NetworkStore } from '../networks/network-store.ts'

type Known = {
  needs: Pick<NeedService, 'need' | 'theme'>
  networks: Pick<NetworkStore, 'bySlug'>
  labels: () => Promise<Labels>
}

/** The codes of a question, and for a search how deep it goes. */
export type Terms = Partial<Pick<SearchQuery, 'neighbourhood' | 'need' | 'theme' | 'page' | 'pageSize'>> & {
  network?: string | undefined
}

export type KnownTerms = ReturnType<typeof knownTerms>

/** Knows which codes stand for something here. */
export function knownTerms({ needs, networks, labels }: Known) {
  // A network stays once it is there, so each is looked up once.
  const seenNetworks = new Set<string>()

  async function isNetwork(slug: string): Promise<boolean> {
    if (seenNetworks.has(slug)) return true
    if (!(await networks.bySlug(slug))) return false
    seenNetworks.add(slug)
    return true
  }

  return {
    /**
     * Refuses a question that would find nothing by mistake: a code that looks right but that nothing here has, or a page past
     * the last one that is counted. Silence would look like "there is nothing in your neighbourhood". Throws `invalid`.
     */
    async check({ network, neighbourhood = [], need = [], theme = [], ...pages }: Terms): Promise<void> {
      const areas = neighbourhood.length > 0 ? await labels() : null
      const fields = [
        ...unknown('network', network && !(await isNetwork(network)) ? [network] : [], NETWORK),
        ...unknown('neighbourhood', areas ? neighbourhood.filter((code) => !areas.area(code)) : [], AREA),
        ...unknown(
          'need',
          need.filter((code) => !needs.need(code)),
          NEED,
        ),
        ...unknown(
          'theme',
          theme.filter((code) => !needs.theme(code)),
          THEME,
        ),
        ...tooDeep(pages),
      ]
      if (fields.length === 0) return
      throw new Problem('invalid', 'De vraag klopt niet. Kijk bij de velden wat er mis is.', { fields })
    },
  }
}

const NETWORK = 'is geen netwerk dat we kennen; zie /networks'
const AREA = 'is geen gebied dat we kennen; zie /neighbourhoods'
const NEED = 'is geen hulpvraag die we kennen; zie /needs'
const THEME = 'is geen thema dat we kennen; zie /themes'

function unknown(where: string, values: string[], message: string): FieldError[] {
  return values.map((value) => ({ where, code: 'unknown-value', message: `“${value}” ${message}` }))
}

function tooDeep({ page = 1, pageSize = 1 }: Terms): FieldError[] {
  if (page * pageSize <= MAX_HITS) return []
  const message = `verder dan de eerste ${MAX_HITS} resultaten bladeren kan niet; kies een filter, dan worden het er minder`
  return [{ where: 'page', code: 'too_big', message }]
}
