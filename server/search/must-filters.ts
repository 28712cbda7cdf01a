import type { Must, Situation } from '#domain/matching/situation.ts'

/** What surely meets the musts, as filters of the index; without those that the index cannot tell. */
export function mustFilters(situation: Situation): string[] {
  return situation.musts.flatMap((must) => filterOf(must, situation) ?? [])
}

function filterOf(must: Must, { forms, who, when, wishes, free }: Situation): string | null {
  switch (must) {
    case 'form':
      return anyOf('form', forms)
    case 'group':
      return anyOf('groups', who.groups)
    case 'language':
      return anyOf('languages', who.languages)
    case 'mobility': {
      const comes = 'form IN [at-home, by-phone, online]'
      return who.mobility && (who.mobility === 'stays-at-home' ? comes : `${comes} OR accessibility = wheelchair`)
    }
    case 'moment':
      if (when.days.length === 0 || when.dayParts.length === 0)
        return anyOf('days', when.days) ?? anyOf('dayParts', when.dayParts)
      return anyOf(
        'moments',
        when.days.flatMap((day) => when.dayParts.map((part) => `${day}-${part}`)),
      )
    case 'identity':
      return anyOf('tradition', wishes.traditions)
    case 'women-only':
      return wishes.womenOnly ? 'groups = women' : null
    case 'free':
      return free ? 'free = true' : null
    default:
      return null
  }
}

function anyOf(attribute: string, codes: string[]): string | null {
  return codes.length ? `${attribute} IN [${codes}]` : null
}
