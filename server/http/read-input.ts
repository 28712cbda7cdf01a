import type { Request } from 'express'
import * as z from 'zod'
import { type FieldError, Problem } from '#domain/problem.ts'
import { fieldErrors } from './field-errors.ts'

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

type Inputs = { params: unknown; query: unknown }
type Schemas = { params: z.ZodType; query: z.ZodType }

/**
 * Parses what came in with a call, once: the parts of its path and its query. Throws `invalid` with everything that is wrong
 * in both together. Its sentences are Dutch; `problem-details.ts` knows them in English.
 */
export function readInput(schemas: Schemas, given: Inputs): { params: unknown; query: unknown } {
  const params = read(schemas.params, given.params)
  const query = read(schemas.query, given.query)
  const fields = [...params.fields, ...query.fields]
  if (fields.length > 0)
    throw new Problem('invalid', 'De vraag klopt niet. Kijk bij de velden wat er mis is.', { fields })
  return { params: params.data, query: query.data }
}

function read(schema: z.ZodType, input: unknown): { data: unknown; fields: FieldError[] } {
  const unreadable = unreadableIn(input)
  if (unreadable.length > 0) return { data: undefined, fields: unreadable }
  const result = schema.safeParse(input, { reportInput: true })
  if (result.success) return { data: result.data, fields: [] }
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  const fields = result.error.issues.flatMap((issue) => fieldErrors(issue, known)).map(ofWholeParameter)
  return {
    data: undefined,
    fields: [...new Map(fields.map((field) => [`${field.where} ${field.message}`, field])).values()],
  }
}

/** In an address only whole parameters have a name: what is wrong with `near.lat` is wrong with `near`. */
function ofWholeParameter({ where, code, message }: FieldError): FieldError {
  return code === 'unknown' ? { where, code, message } : { where: where.split('.')[0] ?? '', code, message }
}

/** A NUL means nothing in a text, and some stores stop reading there. */
function unreadableIn(input: unknown): FieldError[] {
  return Object.entries(input ?? {})
    .filter(([name, value]) => name.includes('\0') || [value].flat().some((text) => String(text).includes('\0')))
    .map(([name]) => ({
      where: name.replaceAll('\0', '').slice(0, 100),
      code: 'bad-character',
      message: 'hierin staat een teken dat niet kan',
    }))
}
