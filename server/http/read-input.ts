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

/** `version` is the `If-Match` header. */
type Inputs = { params: unknown; query: unknown; body?: unknown; version?: string | undefined }
type Schemas = { params: z.ZodType; query: z.ZodType; body?: z.ZodType; versioned?: true }

/**
 * Parses what came in with a call, once: the parts of its path, its query, its body and the version it is based on. Throws `invalid`
 * with everything that is wrong in all of them together. Its sentences are Dutch; `problem-details.ts` knows them in English.
 */
export function readInput(schemas: Schemas, given: Inputs) {
  const params = read(schemas.params, given.params, ofWholeParameter)
  const query = read(schemas.query, given.query, ofWholeParameter)
  const body = schemas.body ? read(schemas.body, given.body ?? {}) : { data: undefined, fields: [] }
  const version = schemas.versioned ? readVersion(given.version) : { data: 0, fields: [] }
  const fields = [params, query, body, version].flatMap((part) => part.fields)
  if (fields.length > 0)
    throw new Problem('invalid', 'De vraag klopt niet. Kijk bij de velden wat er mis is.', { fields })
  return { params: params.data, query: query.data, body: body.data, basedOn: version.data }
}

/** `"3"`, as in an ETag. */
function readVersion(given: string | undefined): { data: number; fields: FieldError[] } {
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(given ?? '')?.[1]
  if (version) return { data: Number(version), fields: [] }
  const message = 'noem de versie die je zag, zoals "3"'
  return { data: 0, fields: [{ where: 'If-Match', code: given ? 'invalid' : 'missing', message }] }
}

function read(
  schema: z.ZodType,
  input: unknown,
  named: (error: FieldError) => FieldError = (error) => error,
): { data: unknown; fields: FieldError[] } {
  const unreadable = unreadableIn(input)
  if (unreadable.length > 0) return { data: undefined, fields: unreadable.slice(0, MOST_TOLD) }
  const result = schema.safeParse(input, { reportInput: true })
  if (result.success) return { data: result.data, fields: [] }
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  const fields = result.error.issues
    .slice(0, MOST_TOLD)
    .flatMap((issue) => fieldErrors(issue, known))
    .map(named)
  return {
    data: undefined,
    fields: [...new Map(fields.map((field) => [`${field.where} ${field.message}`, field])).values()],
  }
}

/** In an address only whole parameters have a name: what is wrong with `near.lat` is wrong with `near`. */
function ofWholeParameter({ where, code, message }: FieldError): FieldError {
  return code === 'unknown' ? { where, code, message } : { where: where.split('.')[0] ?? '', code, message }
}

/** No form of ours is nested half as deep; what is deeper is only meant to exhaust whoever reads it. */
const MOST_LEVELS = 30
/** Nobody reads more of what is wrong than this. */
const MOST_TOLD = 200

/** A NUL means nothing in a text, and some stores stop reading there. */
function unreadableIn(input: unknown, path: string[] = [], level = 0): FieldError[] {
  if (typeof input === 'string')
    return input.includes('\0') ? [{ where: path.join('.'), code: 'bad-character', message: BAD_CHARACTER }] : []
  if (typeof input !== 'object' || input === null) return []
  if (level === MOST_LEVELS) return [{ where: path[0] ?? '', code: 'too-deep', message: TOO_DEEP }]
  return Object.entries(input).flatMap(([name, value]) => {
    const where = [...path, name.replaceAll('\0', '').slice(0, 100)]
    return name.includes('\0')
      ? [{ where: where.join('.'), code: 'bad-character', message: BAD_CHARACTER }]
      : unreadableIn(value, Array.isArray(input) && path.length === 1 ? path : where, level + 1)
  })
}

const BAD_CHARACTER = 'hierin staat een teken dat niet kan'
const TOO_DEEP = 'dit zit te diep in elkaar'
