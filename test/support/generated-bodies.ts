import fc from 'fast-check'
import * as z from 'zod'

/** Part of a JSON Schema as zod writes it. */
type Shape = {
  type?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Shape[]
  oneOf?: Shape[]
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  items?: Shape
  maxItems?: number
  minItems?: number
  properties?: Record<string, Shape>
  required?: string[]
  propertyNames?: Shape
  additionalProperties?: Shape | boolean
}

/** Texts that mean something in the place where they stand, by the name of the property: ids that exist, keys out of mails. */
export type Known = Record<string, readonly string[]>

/** Bodies that fit a schema of the contract, as far as its JSON Schema tells; what a `refine` wants is left to chance. */
export function bodiesFor(schema: z.ZodType, known: Known): fc.Arbitrary<unknown> {
  return fitting(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape, known, '')
}

/** Bodies that fitted until something was done to them. */
export function spoiled(bodies: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.record({
    where: fc.nat(1000),
    how: fc.constantFrom(...WAYS),
    nasty: NASTY,
    name: fc.constantFrom(...NAMES),
  })
  return fc
    .tuple(bodies, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([body, changes]) => changes.reduce<unknown>((before, one) => spoil(before, one), structuredClone(body)))
}

const WAYS = ['replace', 'replace', 'remove', 'add', 'wrap'] as const
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  '$set',
  '$where',
  'a.b',
  '',
  'id',
  'version',
  'n\0l',
  'é',
] as const
type Change = { where: number; how: (typeof WAYS)[number]; nasty: unknown; name: string }

function spoil(body: unknown, { where, how, nasty: kept, name }: Change): unknown {
  const nasty = structuredClone(kept)
  const places = placesIn(body)
  const place = places[where % (places.length + 1)]
  if (!place) return how === 'wrap' ? [body] : nasty
  const { holder, key } = place
  if (how === 'remove') delete holder[key]
  else if (how === 'wrap') holder[key] = [holder[key]]
  else if (how === 'replace') holder[key] = nasty
  // As JSON.parse does it: a property of its own, also when it is called __proto__.
  else Object.defineProperty(holder, name, { value: nasty, enumerable: true, configurable: true, writable: true })
  return body
}

type Place = { holder: Record<string, unknown>; key: string }

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])])
}

export const NASTY_TEXTS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' OR 1=1 --",
  '{{7*7}}',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '\uD800',
  'half \uDC00 teken',
  '\u202Emoordnik',
  '\uFEFF\u200B\u200D',
  '👨‍👩‍👧‍👦'.repeat(20),
  `z${'\u0301'.repeat(200)}`,
  'İıŉßﬃ',
  '0',
  '-1',
  'NaN',
  'true',
  '9999-12-31',
  '0000-01-01',
  '2026-02-30',
  '99:99',
  '\r\nBcc: iedereen@demo.example',
  'x'.repeat(7_000),
]

const DEEP = Array.from({ length: 500 }).reduce<unknown>((inner) => [inner], 'diep')
const NASTY: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...NASTY_TEXTS),
  fc.constantFrom<unknown>(null, true, [], {}, -1, 0, 0.5, 1e308, -1e308, 2 ** 53, 2 ** 31, DEEP),
  fc.constantFrom<unknown>({ $gt: '' }, { $ne: null }, { $where: 'sleep(1000)' }, [{ $gt: '' }], { $regex: '.*' }),
  fc.constantFrom<unknown>(Array(400).fill('x'), { toString: 'x' }, { length: 3 }, { _bsontype: 'ObjectId', id: 'x' }),
)

function fitting(shape: Shape, known: Known, name: string): fc.Arbitrary<unknown> {
  if ('const' in shape) return fc.constant(shape.const)
  if (shape.enum) return fc.constantFrom(...shape.enum)
  const choices = shape.anyOf ?? shape.oneOf
  if (choices) return fc.oneof(...choices.map((choice) => fitting(choice, known, name)))
  switch (shape.type) {
    case 'string':
      return texts(shape, known[name] ?? [])
    case 'integer':
      return fc.integer(between(shape))
    case 'number':
      return fc.double({ ...between(shape), noNaN: true, noDefaultInfinity: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return arrays(shape, known, name)
    case 'object':
      return objects(shape, known)
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

function between({ minimum, maximum }: Shape) {
  return { min: Math.max(minimum ?? -1_000, -(2 ** 31)), max: Math.min(maximum ?? 1_000_000, 2 ** 31 - 1) }
}

/** Mostly small; now and then as long as it may be. */
function arrays({ items = {}, minItems = 0, maxItems = 50 }: Shape, known: Known, name: string) {
  const item = fitting(items, known, name)
  const small = fc.array(item, { minLength: minItems, maxLength: Math.min(maxItems, minItems + 2) })
  const full = fc.array(item, { minLength: minItems, maxLength: Math.min(maxItems, 40), size: 'max' })
  return fc.oneof({ arbitrary: small, weight: 9 }, { arbitrary: full, weight: 1 })
}

function objects({ properties = {}, required = [], propertyNames, additionalProperties }: Shape, known: Known) {
  const fields = Object.entries(properties).map(([name, shape]) => [name, fitting(shape, known, name)] as const)
  // What has a default is required in no body.
  const wanted = required.filter((name) => name in properties)
  if (fields.length > 0) return fc.record(Object.fromEntries(fields), { requiredKeys: wanted as never[] })
  if (typeof additionalProperties !== 'object') return fc.constant({})
  const names = propertyNames ? texts(propertyNames, []) : fc.string()
  return fc.dictionary(names as fc.Arbitrary<string>, fitting(additionalProperties, known, ''), { maxKeys: 4 })
}

/** What usually stands in a body; a pattern takes of it what fits. */
const USUAL = [
  'Samen koken',
  'Wij helpen met post en geld, elke dinsdag van 10 tot 12.',
  'elke dinsdag van 10 tot 12, niet in de schoolvakantie',
  'wekelijks',
  'debts',
  'loneliness',
  'haarlem',
  'WK039211',
  'GM0392',
  'BU03920101',
  '2033 AB',
  '12345678',
  '023 555 01 23',
  'iemand@demo.example',
  'https://voorbeeld.example/pagina',
  'gemeente.example',
  'nl',
  '09:00',
  '17:30',
  '2026-12-01',
  '2027-01-31',
  '0001-01-01',
  '9999-12-31',
  '2026-11-22T18:00:00Z',
  '/mijn',
  'about',
  'aGFsbG8gaGFsbG8gaGFsbG8gaGFsbG8=',
]

function texts({ pattern, minLength = 0, maxLength = 3_000 }: Shape, known: readonly string[]): fc.Arbitrary<string> {
  const isLongEnough = (text: string) => text.length >= minLength && text.length <= maxLength
  const fits = pattern ? new RegExp(pattern, 'u') : null
  const usual = USUAL.filter((text) => isLongEnough(text) && (!fits || fits.test(text)))
  // What looks ahead or back cannot be made up; nearly the same will do.
  const free = pattern
    ? fc.stringMatching(new RegExp(pattern.replace(/\(\?<?[!=][^)]*\)/g, ''), 'u'))
    : fc.oneof(
        fc.string({ minLength, maxLength: Math.min(maxLength, 80), unit: 'grapheme' }),
        fc.string({ minLength, maxLength: Math.min(maxLength, 30), unit: 'binary' }),
        fc.constant('lang '.repeat(maxLength).slice(0, maxLength).trim()),
        fc.constantFrom(...NASTY_TEXTS).filter(isLongEnough),
      )
  const given = [
    ...(known.length ? [{ arbitrary: fc.constantFrom(...known), weight: 8 }] : []),
    ...(usual.length ? [{ arbitrary: fc.constantFrom(...usual), weight: 4 }] : []),
  ]
  return fc.oneof(...given, { arbitrary: free, weight: 2 })
}
