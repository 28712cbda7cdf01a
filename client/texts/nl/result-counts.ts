import type { ResultCountWords } from '../result-counts.ts'

export const resultCounts: ResultCountWords = {
  total: {
    'at-least': (total) => `Minstens ${total} resultaten`,
    about: (total) => `Ongeveer ${total} resultaten`,
  },
  order: {
    fit: 'Wat het best past staat voorop. Wat even goed past, wisselt elke dag van plek.',
    distance: 'Wat het dichtstbij is staat voorop.',
    name: 'De lijst staat op naam.',
    confirmed: 'Wat het laatst is nagekeken staat voorop.',
  },
  legend: {
    'at-least': 'Een + betekent: er kunnen er meer zijn. Zonder getal weten we het nog niet.',
    about: 'Een ± betekent: het zijn er ongeveer zo veel. Zonder getal weten we het nog niet.',
  },
}
