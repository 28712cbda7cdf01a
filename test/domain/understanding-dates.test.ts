import { expect, test } from 'vitest'
import { understand } from '../support/understood.ts'

test.each([
  ['vanavond iets doen', 'friday', [0]],
  ['vandaag of morgen', 'friday', [0, 1]],
  ['overmorgen', 'friday', [2]],
  ['dit weekend', 'thursday', [2, 3]],
  ['dit weekend', 'saturday', [0, 1]],
  ['dit weekend', 'sunday', [0]],
  ['komend weekend', 'sunday', [6, 7]],
  ['in het weekend', 'thursday', undefined],
  ['zondag', 'sunday', undefined],
  ['vandaag en op zaterdag', 'monday', undefined],
] as const)('%s, said on %s, is so many days ahead', (text, today, ahead) => {
  expect(understand(text, { today }).when.ahead).toEqual(ahead)
})
