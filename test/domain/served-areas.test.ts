import { expect, test } from 'vitest'
import { servedAreas } from '../../server/search/served-areas.ts'

const CALLED = [
  { name: 'Haarlem-Schalkwijk', codes: ['WK039218', 'WK039219', 'WK039220', 'WK039221'] },
  { name: 'Schalkwijk', codes: ['WK039218', 'WK039219', 'WK039220', 'WK039221'] },
  { name: 'Zuidrand', codes: ['WK039218', 'WK039219'] },
]
const NAMES: Record<string, string> = {
  GM0392: 'Haarlem',
  WK039211: 'Parkwijk',
  WK039218: 'Europawijk',
  WK039219: 'Boerhaavewijk',
  WK039220: 'Molenwijk',
  WK039221: 'Meerwijk',
  BU03921801: 'Europabuurt',
}
const served = (catchment: string[], asked: string[]) =>
  servedAreas(
    catchment.map((code) => ({ code, name: NAMES[code] ?? code })),
    (code) => asked.includes(code),
    CALLED,
  )
const SCHALKWIJK = ['WK039218', 'WK039219', 'WK039220', 'WK039221']

test('who works in every part of what has a name works there, also when one part was asked', () => {
  expect(served(['WK039211', ...SCHALKWIJK], SCHALKWIJK)).toEqual({ area: 'Schalkwijk', others: [] })
  expect(served(SCHALKWIJK, ['WK039218'])).toEqual({ area: 'Schalkwijk', others: [] })
  expect(served(['WK039218', 'WK039219', 'WK039221'], SCHALKWIJK)).toEqual({ area: 'Zuidrand', others: ['Meerwijk'] })
})

test('who works in some of what was asked works in those, and not only in the first', () => {
  expect(served(['WK039221', 'WK039220'], SCHALKWIJK)).toEqual({ area: 'Meerwijk', others: ['Molenwijk'] })
  expect(served(['WK039211', 'WK039218'], ['WK039218'])).toEqual({ area: 'Europawijk', others: [] })
})

test('a part of what is served as a whole is not named beside it', () => {
  expect(served(['BU03921801', 'GM0392'], ['BU03921801', 'GM0392'])).toEqual({ area: 'Haarlem', others: [] })
})

test('who works elsewhere serves none of it', () => {
  expect(served(['WK039211'], SCHALKWIJK)).toBeNull()
})
