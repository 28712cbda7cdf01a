import type { Request } from 'express'
import * as z from 'zod'
import { type FieldError, Problem } from '#domain/problem.ts'

export type Language = 'nl' | 'en'

export function languageOf(request: Request): Language {
  return request.acceptsLanguages('nl', 'en') === 'en' ? 'en' : 'nl'
}

/** `?a=1&b=2&b=3` as `{ a: '1', b: ['2', '3'] }`: nothing nested, so no operator of a database can hide in it. */
export function queryOf(url: string): Record<string, string | string[]> {
  const start = url.indexOf('?')
  const query: Record<string, string | string[]> = Object.create(null)
  if (start < 0) return query
  for (const [name, value] of new URLSearchParams(url.slice(start + 1))) {
    const before = query[name]
    query[name] = before === undefined ? value : [before, value].flat()
  }
  return query
}

/** Parses what came in, once. Throws `invalid` with everything that is wrong together, in the language of the reader. */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown, language: Language = 'nl'): z.output<T> {
  const result = schema.safeParse(input, { reportInput: true })
  if (result.success) return result.data
  throw new Problem('invalid', 'De vraag klopt niet. Kijk bij de velden wat er mis is.', {
    fields: result.error.issues.flatMap((issue) => fieldErrors(issue, language)),
  })
}

const LOCALES: Record<Language, (issue: never) => unknown> = {
  nl: z.locales.nl().localeError as never,
  en: z.locales.en().localeError as never,
}

function fieldErrors(issue: z.core.$ZodIssue, language: Language): FieldError[] {
  const where = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      where: [where, key].filter(Boolean).join('.').slice(0, 100),
      code: 'unknown',
      message: UNKNOWN[language],
    }))
  }
  if (issue.code === 'invalid_type' && Array.isArray(issue.input))
    return [{ where, code: 'doubled', message: DOUBLED[language] }]
  return [{ where, code: issue.code, message: messageOf(issue, language) }]
}

const UNKNOWN = { nl: 'dit veld kennen we niet', en: 'this field is unknown' }
const DOUBLED = { nl: 'dit mag er maar één keer staan', en: 'this may be given only once' }

/** Our own Dutch sentence where a schema has one; else what the library says in the language of the reader. */
function messageOf(issue: z.core.$ZodIssue, language: Language): string {
  if (language === 'nl' && !issue.message.startsWith('Invalid') && issue.message !== 'Too big') return issue.message
  const said = LOCALES[language](issue as never)
  const text = typeof said === 'string' ? said : ((said as { message?: string } | undefined)?.message ?? issue.message)
  return text.slice(0, 500)
}
