import type { Capacity, Cost } from '#domain/activity.ts'
import type { PartDifference } from '#domain/editing/listing-difference.ts'
import type { Address } from '#domain/organization.ts'
import type { Schedule } from '#domain/schedule.ts'
import type { Language } from '../../app/paths.ts'
import { dateInWords, languageInWords, moneyInWords } from '../../app/words.ts'
import type { Texts } from '../../texts/texts.ts'
import { scheduleToEdit } from '../schedule/schedule-to-edit.ts'
import type { EditingWords } from './editing-words.ts'

/** Names of what stands in a listing as a code or an id. */
export type Names = { needs: Record<string, string>; areas: Record<string, string>; places: Record<string, string> }
type Tools = { texts: Texts; language: Language; words: EditingWords; names: Names }

/** The value of one field as lines a person can read; none when it says nothing. */
export function valueInWords(field: string, value: unknown, tools: Tools): string[] {
  if (value === null || value === undefined || value === '') return []
  const { texts, language, words, names } = tools
  const { vocabulary } = texts
  const named = (list: Record<string, string>) => [value].flat().map((one) => list[String(one)] ?? String(one))
  switch (field) {
    case 'languages':
      return [value].flat().map((code) => languageInWords(String(code), language))
    case 'identity.tradition':
      return named(vocabulary.tradition)
    case 'identity.waysOfWorking':
      return named(words.wayOfWorking)
    case 'accessibility':
      return named(vocabulary.accessibility)
    case 'kind':
      return named(vocabulary.kind)
    case 'needs':
      return named(names.needs)
    case 'audience.groups':
      return named(vocabulary.audience)
    case 'form':
      return named(vocabulary.form)
    case 'locationId':
      return named(names.places)
    case 'catchment':
      return named(names.areas)
    case 'registration':
      return named(vocabulary.registration)
    case 'contribute':
      return named(vocabulary.contribution)
    case 'selfReliance':
      return named(words.selfReliance)
    case 'schedule':
    case 'openingHours':
      return scheduleToEdit(value as Schedule, { texts, language })
        .split('\n')
        .filter(Boolean)
    case 'cost':
      return costLines(value as Cost, tools)
    case 'capacity':
      return capacityLines(value as Capacity, tools)
    case 'picture':
      return [(value as { alt: string }).alt]
    case 'where':
      return whereLines(value as Where, tools)
    case 'ages':
      return rangeLines(value as Record<string, number | null>, String)
    case 'valid':
      return rangeLines(value as Record<string, string | null>, (day) => dateInWords(String(day), language))
    default:
      return typeof value === 'boolean' ? [value ? words.editing.difference.yes : ''].filter(Boolean) : textLines(value)
  }
}

/** What a field is called in the forms. */
export function fieldName(part: PartDifference['part'], field: string, { form }: EditingWords): string {
  const names = form[part] as Record<string, unknown>
  const name = names[field]
  return typeof name === 'string' ? name : field
}

type Where = { address: Address; point: unknown; buurtCode: string | null }

function whereLines({ address, buurtCode }: Where, { names }: Tools): string[] {
  const street = `${address.street} ${address.houseNumber}`.trim()
  const town = `${address.postcode ?? ''} ${address.city}`.trim()
  return [street, town, buurtCode ? (names.areas[buurtCode] ?? buurtCode) : ''].filter(Boolean)
}

function costLines({ free, amountCents, note }: Cost, { language, words }: Tools): string[] {
  const { free: isFree, notFree } = words.form.activity
  const sum = amountCents === null ? (free === false ? notFree : '') : moneyInWords(amountCents, language)
  return [free ? isFree : sum, note].filter(Boolean)
}

function capacityLines({ state, waitWeeks }: Capacity, { texts, words }: Tools): string[] {
  const weeks = waitWeeks === undefined ? [] : [words.form.activity.weeks(waitWeeks)]
  return [texts.vocabulary.capacity[state], ...weeks]
}

function rangeLines(range: Record<string, unknown>, say: (value: unknown) => string): string[] {
  const values = Object.values(range)
  if (values.every((value) => value === null)) return []
  return [values.map((value) => (value === null ? '…' : say(value))).join(' – ')]
}

function textLines(value: unknown): string[] {
  return String(value)
    .split(/\n+/)
    .filter((line) => line.trim())
}
