import type { suggestions as dutch } from '../nl/suggestions.ts'

export const suggestions: typeof dutch = {
  label: 'Do you mean this?',
  needs: 'What it is about',
  places: 'Places',
  organizations: 'Organisations',
  activities: 'Activities',
  count: (count) =>
    count === 1 ? '1 suggestion. Choose with the arrow keys.' : `${count} suggestions. Choose with the arrow keys.`,
}
