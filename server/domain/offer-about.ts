import type { Offer } from './offer.ts'
import type { Labels, NeedLabel } from './public-listing.ts'
import type { OfferWords } from './understanding/offer-reading.ts'

/** Surer than this the words of an offer stand for needs that nobody named. */
const SURELY_SAID = 0.7
const MOST_SAID_AS_NEEDS = 3

/** Where somebody said what it is for, its words say less, and only what they say surely. */
const BESIDE_NAMED = 0.5

type About = Pick<
  Offer,
  'needs' | 'themes' | 'said' | 'saidStrengths' | 'titleKeys' | 'textKeys' | 'moreKeys' | 'facts'
>

/** What an offer is about: what its listing names, and what its words say. */
export function aboutOf(words: OfferWords, named: NeedLabel[], labels: Labels): About {
  const read = labels.readOffer?.(words)
  const isNamed = named.length > 0
  const said = (read?.needs ?? []).filter(({ strength }) => !isNamed || strength >= SURELY_SAID)
  const sure = said.filter(({ strength }) => strength >= SURELY_SAID).slice(0, MOST_SAID_AS_NEEDS)
  const needs = isNamed ? named : sure.flatMap(({ code }) => labels.need(code) ?? [])
  return {
    needs: needs.map((need) => need.code),
    themes: [...new Set(needs.map((need) => need.theme))],
    said: said.map(({ code }) => code),
    saidStrengths: said.map(({ strength }) => Math.round(strength * (isNamed ? BESIDE_NAMED : 1) * 100) / 100),
    titleKeys: read?.titleKeys ?? [],
    textKeys: read?.textKeys ?? [],
    moreKeys: read?.moreKeys ?? [],
    facts: read?.facts ?? [],
  }
}

/** An organisation that stands behind its activities is found by its name; what it does, they say themselves. */
export function nameOnly(words: OfferWords, labels: Labels): About {
  const read = labels.readOffer?.(words)
  const further = [...(read?.textKeys ?? []), ...(read?.moreKeys ?? [])]
  return {
    needs: [],
    themes: [],
    said: [],
    saidStrengths: [],
    titleKeys: read?.titleKeys ?? [],
    textKeys: [],
    moreKeys: further,
    facts: [],
  }
}
