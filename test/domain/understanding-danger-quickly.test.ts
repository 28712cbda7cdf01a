import { expect, test } from 'vitest'
import { dangerIn } from '#domain/understanding/danger.ts'
import { tokensOf } from '#domain/understanding/tokens.ts'

test.each([
  'mijn man slaan ',
  'my kid is always getting ',
  'babam her gun beni ',
  'nabestaanden van de zoon van ',
  'hoor elke avond kind gillen ',
  'lost my son to the brother of my ',
  'er ligt iemand op de grond en ',
])('takes no time over what repeats itself: %s', (part) => {
  const text = part.repeat(Math.ceil(2_000 / part.length))
  const tokens = tokensOf(text)
  dangerIn(text, tokens)
  const took = Array.from({ length: 5 }, () => {
    const began = performance.now()
    dangerIn(text, tokens)
    return performance.now() - began
  })
  // What else the machine does makes some longer, and none shorter.
  expect(Math.min(...took)).toBeLessThan(60)
})
