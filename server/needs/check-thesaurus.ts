import type { Listing } from '#domain/listing.ts'
import type { Need, Thesaurus } from '#domain/need.ts'
import { faultsIn, sharedWords } from '#domain/need-rules.ts'
import { understander } from '#domain/understanding/understand.ts'

/** One kind of thing that the check looks for, with what it found. `damage`: this cannot be so and must be mended. */
export type Finding = { title: string; advice: string; lines: string[]; damage: boolean }

type Checked = { thesaurus: Thesaurus; retired: Need[]; listings: AsyncIterable<Listing[]> }

/** Less sure than this is not shown as understood. The same as in `search/understanding-service.ts`. */
const LEAST_CONFIDENCE = 0.3

/** Looks through the thesaurus and all that is on offer for what does not fit. */
export async function checkThesaurus({ thesaurus, retired, listings }: Checked): Promise<Finding[]> {
  const { themes, needs } = thesaurus
  const offers = await countOffers(listings)
  const known = new Set([...needs, ...retired].map((need) => need.code))
  const faults = needs.flatMap((need) => faultsIn(need, thesaurus).map((fault) => ({ ...fault, need: need.code })))
  const used = (need: Need) => offers.perNeed.get(need.code) ?? 0
  const finding = (title: string, advice: string, lines: string[], damage = false): Finding => ({
    title,
    advice,
    lines,
    damage,
  })
  return [
    finding(
      'Aanbod met een onbekende hulpvraag',
      'Dit kan niet. Kies bij deze activiteiten een andere hulpvraag.',
      [...offers.perNeed].filter(([code]) => !known.has(code)).map(([code, count]) => `${code}: ${count} keer`),
      true,
    ),
    finding(
      'Fouten in een hulpvraag',
      'Dit kan niet. Verander de hulpvraag.',
      faults.flatMap(({ need, code, where, message }) => (code === 'doubled' ? [] : [`${need}, ${where}: ${message}`])),
      true,
    ),
    finding(
      'Woorden die dubbel staan bij één hulpvraag',
      'Haal er één weg.',
      faults.flatMap(({ need, code, message }) => (code === 'doubled' ? [`${need}: ${message}`] : [])),
    ),
    finding(
      'Woorden bij meer dan één hulpvraag',
      'Kies één hulpvraag, of laat het zo als beide goed zijn.',
      sharedWords(needs).map(({ word, needs: codes }) => `${word}: ${codes.join(', ')}`),
    ),
    finding(
      'Woorden die de zoeker niet begrijpt',
      'Wie alleen dit typt, vindt de hulpvraag niet. Kies een duidelijker woord.',
      unreachable(thesaurus),
    ),
    finding(
      'Hulpvragen zonder aanbod',
      'Hier is nog niets voor. Mist er iets in de wijk?',
      needs.filter((need) => used(need) === 0).map((need) => `${need.name.nl} (${need.code})`),
    ),
    finding('Aanbod zonder hulpvraag', 'Dit is alleen te vinden op de woorden in de tekst.', offers.withoutNeeds),
    finding(
      'Gestopte hulpvragen met aanbod',
      'Kies bij dit aanbod een andere hulpvraag.',
      retired.filter((need) => used(need) > 0).map((need) => `${need.name.nl}: ${used(need)} keer`),
    ),
    finding(
      'Thema’s zonder hulpvragen',
      'Zet er een hulpvraag bij, of haal het thema weg.',
      themes.filter((theme) => !needs.some((need) => need.theme === theme.code)).map((theme) => theme.name.nl),
    ),
  ]
}

/** Words that lead nowhere, or to another need, when somebody types nothing else. */
function unreachable(thesaurus: Thesaurus): string[] {
  const reader = understander({ thesaurus, places: [] })
  return thesaurus.needs.flatMap(({ code, synonyms }) =>
    Object.values<string[]>(synonyms)
      .flat()
      .filter((word) => {
        const found = reader.understand(word).needs.find((need) => need.code === code)
        return !found || found.confidence < LEAST_CONFIDENCE
      })
      .map((word) => `${word} (${code})`),
  )
}

async function countOffers(listings: AsyncIterable<Listing[]>) {
  const perNeed = new Map<string, number>()
  const withoutNeeds: string[] = []
  for await (const batch of listings) {
    for (const { status, published } of batch) {
      if (status !== 'published' || !published) continue
      for (const { title, needs } of published.activities) {
        if (needs.length === 0) withoutNeeds.push(`${title} (${published.organization.name})`)
        for (const code of needs) perNeed.set(code, (perNeed.get(code) ?? 0) + 1)
      }
    }
  }
  return { perNeed, withoutNeeds }
}
