import { type KnownOrganization, possibleDuplicates, type Traits } from './possible-duplicates.ts'

/** From this score two organisations are worth a look. */
const SURE = 0.7

/** Two organisations that are likely one; `name` is that of the other. */
export type AlikePair = { id: string; other: string; name: string }

/**
 * Each pair once, the one that stands first in `known` first. Only what shares something telling is compared: without that, a name
 * alike at the same address is the most there can be, and that is less than sure. So thousands take milliseconds.
 */
export function alikePairs(known: readonly KnownOrganization[]): AlikePair[] {
  const placesOf = new Map<string, number[]>()
  known.forEach(({ traits }, place) => {
    for (const key of keysOf(traits)) {
      const places = placesOf.get(key)
      if (places) places.push(place)
      else placesOf.set(key, [place])
    }
  })
  return known.flatMap(({ id, traits }, place) => {
    const later = new Set(keysOf(traits).flatMap((key) => placesOf.get(key) ?? []))
    const others = [...later].filter((one) => one > place).map((one) => known[one] as KnownOrganization)
    return possibleDuplicates(traits, others)
      .filter(({ score }) => score >= SURE)
      .map((double) => ({ id, other: double.id, name: double.name }))
  })
}

function keysOf({ name, nameKey, kvkNumbers, phones, emails, websites }: Traits): string[] {
  return [
    ...new Set([
      `name ${name}`,
      `words ${nameKey}`,
      ...kvkNumbers.map((number) => `kvk ${number}`),
      ...phones.map((phone) => `phone ${phone}`),
      ...emails.map((email) => `mail ${email}`),
      ...websites.map((site) => `site ${site}`),
    ]),
  ]
}
