import { levelOf } from '#domain/neighbourhood.ts'
import type { Labels } from '#domain/public-listing.ts'
import { readOffer } from '#domain/understanding/offer-reading.ts'
import type { NeedService } from '../needs/need-service.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'

/** One object for as long as the areas and the thesaurus stay the same, so that who keeps copies can tell. */
export function labelsOf(neighbourhoods: NeighbourhoodService, needs: NeedService): () => Promise<Labels> {
  let made: { areas: unknown; thesaurus: unknown; labels: Labels } | null = null
  return async () => {
    const areas = await neighbourhoods.index()
    const thesaurus = needs.all()
    if (made?.areas !== areas || made.thesaurus !== thesaurus) {
      made = {
        areas,
        thesaurus,
        labels: {
          area: areas.label,
          centreOf: areas.centreOf,
          wijkenIn: (code) => (levelOf(code) === 'municipality' ? areas.children(code).map((wijk) => wijk.code) : []),
          need: needs.label,
          readOffer: (words) => readOffer(words, thesaurus),
        },
      }
    }
    return made.labels
  }
}
