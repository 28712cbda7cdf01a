import type { Suggestions } from '#domain/reply.ts'
import { slugify } from '#domain/slug.ts'
import type { Language } from '../../../app/paths.ts'
import { inPlace, type SearchAddress } from '../search-address.ts'

/**
 * One suggestion: a search with a change, and what then stands in the field; or a page to go to. `more` tells it from others of that
 * name.
 */
export type Choice = { key: string; name: string; more: string } & (
  | { change: Partial<SearchAddress>; field: string }
  | { url: string }
)
export type GroupName = 'needs' | 'places' | 'organizations' | 'activities'
export type Group = { name: GroupName; choices: Choice[] }

/** The suggestions for a field, without empty groups. The field for a place gets places alone. */
export function groupsOf(found: Suggestions, fieldName: string, language: Language): Group[] {
  const isPlace = fieldName === 'where'
  const groups: Group[] = [
    {
      name: 'needs',
      choices: found.needs.map(({ code, name, matched }) => ({
        key: code,
        name: name[language],
        more: matched === name[language] ? '' : matched,
        change: { q: name[language], without: [] },
        field: name[language],
      })),
    },
    {
      name: 'places',
      choices: found.places.map((place) => {
        const { name, inside, codes } = place
        const { where, neighbourhood } = inPlace(place)
        return {
          key: codes.join() || `place-${slugify(where)}`,
          name,
          more: inside,
          // In the field for words the typed beginning of a name has become that place.
          change: { without: [], ...(isPlace ? {} : { q: '' }), where, neighbourhood },
          // As the page shows it: the name of one place, and below the field those of several.
          field: isPlace && codes.length <= 1 ? where || name : '',
        }
      }),
    },
    { name: 'organizations', choices: found.organizations.map(pageOf) },
    { name: 'activities', choices: found.activities.map(pageOf) },
  ]
  return groups.filter(({ name, choices }) => choices.length > 0 && (!isPlace || name === 'places'))
}

function pageOf({ id, title, inside, url }: Suggestions['activities'][number]): Choice {
  return { key: id, name: title, more: inside, url }
}
