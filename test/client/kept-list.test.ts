import { describe, expect, test } from 'vitest'
import { idsInAddress, idsQuery } from '#domain/short-list/list-address.ts'
import { MAX_LISTED } from '#domain/short-list/list-limits.ts'
import { emptied, moved, noted, parseKept, withItem, withoutItem } from '../../client/features/short-list/kept-list.ts'

const id = (number: number) => `0000000${number % 10}-0000-4000-8000-${String(number).padStart(12, '0')}`
const listOf = (...numbers: number[]) =>
  numbers.reduce((list, number) => withItem(list, { id: id(number), title: `Nummer ${number}` }), emptied())
const order = (list: ReturnType<typeof listOf>) => list.items.map(({ title }) => title.slice(7)).join('')

describe('the list of this device', () => {
  test('comes back as it was kept', () => {
    const list = noted({ ...listOf(1, 2), name: 'Samen eten' }, id(2), 'Vraag naar de lift')
    expect(parseKept(JSON.stringify(list))).toEqual(list)
  })

  test.each([
    null,
    '',
    'undefined',
    '{',
    '[]',
    'null',
    '12',
    '"tekst"',
    '{"items":{}}',
    '{"items":[null,1,{},[],{"id":7},{"id":"x"}]}',
    '{"name":{"a":1},"items":"veel"}',
    JSON.stringify({ items: [{ id: '../../etc' }] }),
  ])('is empty, and nothing breaks, where %s was kept', (text) => {
    expect(parseKept(text)).toEqual({ name: '', items: [] })
  })

  test('keeps what can be read of what somebody else wrote', () => {
    const stored = { name: 12, more: true, items: [id(1), { id: id(2), note: 'n', title: 3 }, { id: id(2) }, 'los'] }
    expect(parseKept(JSON.stringify(stored))).toEqual({
      name: '',
      items: [
        { id: id(1), title: '', note: '' },
        { id: id(2), title: '', note: 'n' },
      ],
    })
    expect(parseKept(JSON.stringify([id(3)])).items).toHaveLength(1)
  })

  test('never holds more than fits, however much was stored', () => {
    const items = Array.from({ length: 500 }, (_, at) => ({
      id: id(at),
      title: 'x'.repeat(5_000),
      note: 'y'.repeat(5_000),
    }))
    const list = parseKept(JSON.stringify({ items }))
    expect(list.items).toHaveLength(MAX_LISTED)
    expect(list.items[0]?.note).toHaveLength(300)
    expect(withItem(list, { id: id(600), title: 'te veel' })).toBe(list)
  })

  test('holds everything once, in the order its owner gives it', () => {
    expect(order(listOf(1, 2, 2, 3))).toBe('123')
    expect(order(moved(listOf(1, 2, 3), id(3), -1))).toBe('132')
    expect(order(moved(listOf(1, 2, 3), id(1), 1))).toBe('213')
    expect(order(moved(listOf(1, 2, 3), id(1), -1))).toBe('123')
    expect(order(withoutItem(listOf(1, 2, 3), id(2)))).toBe('13')
  })
})

describe('the address of a list', () => {
  test('carries the ids and nothing else', () => {
    const list = noted({ ...listOf(1, 2), name: 'Meerwijk' }, id(1), 'Belt terug')
    expect(idsQuery(list.items.map((item) => item.id))).toBe(`?ids=${id(1)},${id(2)}`)
  })

  test('is read also where a mail program cut it off or put spaces in it', () => {
    expect(idsInAddress(`${id(1)}, ${id(2).toUpperCase()},${id(1)},${id(3).slice(0, 20)}`)).toEqual({
      ids: [id(1), id(2)],
      unreadable: 1,
    })
    expect(idsInAddress('')).toEqual({ ids: [], unreadable: 0 })
    expect(idsInAddress(Array.from({ length: 90 }, (_, at) => id(at)).join(',')).ids).toHaveLength(MAX_LISTED)
  })
})
