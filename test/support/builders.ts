import { randomUUID } from 'node:crypto'
import { ListingContent } from '#domain/listing.ts'

type Given = {
  name?: string
  title?: string
  summary?: string
  buurtCode?: string
  hideExactAddress?: boolean
  point?: { lat: number; lng: number }
}

/** An organisation with one place and one activity in it, valid and small; a test names what it is about. */
export function aListing(given: Given = {}): ListingContent {
  const locationId = randomUUID()
  return ListingContent.parse({
    organization: { name: given.name ?? 'De Proefkamer', summary: given.summary ?? '' },
    locations: [
      {
        id: locationId,
        name: 'Het Proefhuis',
        address: { street: 'Verzonnenstraat', houseNumber: '12', postcode: '2033 AB', city: 'Haarlem' },
        point: given.point ?? { lat: 52.38, lng: 4.64 },
        buurtCode: given.buurtCode ?? 'BU03920101',
        areaYear: 2024,
        hideExactAddress: given.hideExactAddress ?? false,
      },
    ],
    activities: [
      { id: randomUUID(), title: given.title ?? 'Proefavond', kind: 'meeting', locationId, needs: ['loneliness'] },
    ],
  })
}

/** The same text with some of the organisation changed. */
export function withOrganization(
  content: ListingContent,
  change: Partial<ListingContent['organization']>,
): ListingContent {
  return { ...content, organization: { ...content.organization, ...change } }
}

export function firstActivity(content: ListingContent): ListingContent['activities'][number] {
  const [activity] = content.activities
  if (!activity) throw new Error('this listing has no activity')
  return activity
}
