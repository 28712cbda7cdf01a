import * as z from 'zod'
import type { FieldError } from '#domain/problem.ts'
import { nearestName } from './nearest-name.ts'

type Issue = z.core.$ZodIssue

const sayEnglish = z.locales.en().localeError
const sayDutch = z.locales.nl().localeError

/** What one issue says, in Dutch. `known` are the names that the input may have at its first level. */
export function fieldErrors(issue: Issue, known: readonly string[]): FieldError[] {
  const where = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      where: [where, key].filter(Boolean).join('.').slice(0, 100),
      code: 'unknown',
      message: issue.path.length === 0 ? unknownName(key, known) : 'dit kennen we hier niet',
    }))
  }
  if (issue.path.length === 1 && Array.isArray(issue.input) && /^invalid_(type|value)$/.test(issue.code)) {
    return [{ where, code: 'doubled', message: 'dit mag er maar één keer staan' }]
  }
  return [{ where, code: issue.code, message: messageOf(issue) }]
}

function unknownName(name: string, known: readonly string[]): string {
  const near = nearestName(name, known)
  if (near) return `dit kennen we hier niet; bedoel je “${near}”?`
  return known.length > 0 ? `dit kennen we hier niet; wel: ${known.join(', ')}` : 'hier horen geen parameters bij'
}

/** The sentence a schema has of its own, which says most; else ours; else that of the library. */
function messageOf(issue: Issue): string {
  const own = issue.message !== said(sayEnglish, issue)
  const part = typeof issue.path.at(-1) === 'number' && typeof issue.input === 'string' ? issue.input : null
  if (own) return part === null ? issue.message : `${quoted(part)}: ${issue.message}`
  return commonMessage(issue) ?? said(sayDutch, issue)
}

function commonMessage(issue: Issue): string | null {
  if (issue.code === 'invalid_value')
    return `${quoted(issue.input)} kennen we niet; kies uit: ${issue.values.join(', ')}`
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'dit is verplicht'
  if (issue.code === 'too_big') return `hoogstens ${issue.maximum}${unit(issue.origin)}`
  if (issue.code === 'too_small') {
    if (issue.origin === 'string' && issue.minimum === 1) return 'dit mag niet leeg zijn'
    return `minstens ${issue.minimum}${unit(issue.origin)}`
  }
  return null
}

function unit(origin: string): string {
  if (origin === 'string') return ' tekens'
  return origin === 'array' ? ' waarden' : ''
}

function quoted(input: unknown): string {
  // A thing may bring a `toString` of its own that is no function.
  const text = typeof input === 'object' ? JSON.stringify(input) : String(input)
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`
}

function said(locale: z.core.$ZodErrorMap, issue: Issue): string {
  const answer = locale(issue as z.core.$ZodRawIssue)
  return (typeof answer === 'string' ? answer : answer?.message) ?? issue.message
}
