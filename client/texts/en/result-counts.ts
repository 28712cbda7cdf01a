import type { ResultCountWords } from '../result-counts.ts'

export const resultCounts: ResultCountWords = {
  total: {
    'at-least': (total) => `At least ${total} results`,
    about: (total) => `About ${total} results`,
  },
  order: {
    fit: 'What fits best comes first. What fits equally well changes places every day.',
    distance: 'The nearest comes first.',
    name: 'The list is in order of name.',
    confirmed: 'What was checked last comes first.',
  },
  legend: {
    'at-least': 'A + means: there may be more. Without a number we do not know yet.',
    about: 'A ± means: about so many. Without a number we do not know yet.',
  },
}
