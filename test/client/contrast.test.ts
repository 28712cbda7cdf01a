import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const tokens = readFileSync(new URL('../../client/styles/tokens.css', import.meta.url), 'utf8')

function colour(name: string): [number, number, number] {
  const hex = new RegExp(`--sk-${name}: #([0-9a-f]{6});`).exec(tokens)?.[1]
  if (!hex) throw new Error(`tokens.css has no colour --sk-${name}`)
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number]
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(name: string): number {
  const [red, green, blue] = colour(name).map((part) => {
    const share = part / 255
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const GROUNDS = ['paper', 'surface', 'sunken']
const TEXT = [
  ...['ink', 'ink-soft', 'link', 'accent-deep', 'wait'].flatMap((text) => GROUNDS.map((ground) => [text, ground])),
  ...['meeting', 'support', 'volunteering', 'place', 'organization'].flatMap((kind) =>
    ['paper', 'surface'].map((ground) => [`kind-${kind}`, ground]),
  ),
  ['ink', 'sun'],
  ['ink', 'sun-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-deep'],
  ['on-deep', 'deep'],
  ['sun', 'deep'],
  ['deep', 'on-deep'],
  ['good', 'good-soft'],
  ['wait', 'wait-soft'],
  ['stop', 'stop-soft'],
] as [string, string][]
const SHAPES = ['field-line', 'focus', 'accent'].flatMap((shape) => GROUNDS.map((ground) => [shape, ground])) as [
  string,
  string,
][]

describe('the colours of the theme', () => {
  test.each(TEXT)('%s can be read on %s', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(SHAPES)('%s can be seen on %s', (shape, ground) => {
    expect(contrast(shape, ground)).toBeGreaterThanOrEqual(3)
  })
})
