import { describe, expect, test } from 'vitest'
import { understand } from '../support/understood.ts'

describe('of whom it should be is asked where faith is asked', () => {
  test.each([
    ['naar de moskee', ['islamic']],
    ['ramadan', ['islamic']],
    ['cami', ['islamic']],
    ['divali vieren', ['hindu']],
    ['synagoge', ['jewish']],
    ['boeddhistische meditatie', ['buddhist']],
    ['kerk', ['protestant', 'catholic', 'ecumenical']],
    ['katholieke kerk', ['catholic']],
    ['humanistisch gesprek over zingeving', ['humanist']],
  ])('%s', (text, traditions) => expect(understand(text).traditions).toEqual(traditions))

  test.each([
    'bidden',
    'over het geloof praten',
    'wat is de zin van het leven',
    'mevrouw gaat elke zondag naar de kerk en zoekt iemand om mee te wandelen',
    'ik ben moslim en heb schulden',
    'hulp bij brieven',
  ])('and not of “%s”', (text) => expect(understand(text).traditions).toEqual([]))
})
