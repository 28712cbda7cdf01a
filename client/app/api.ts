import { API_BASE, type CallName, calls, type PublicCallName } from '#calls'
import type { Caller } from '#contract'
import type { FieldError, ProblemCode } from '#domain/problem.ts'

/** A problem the server named. It carries no words: the reader's language has its own for each code. */
export class ApiProblem extends Error {
  readonly code: ProblemCode
  readonly fields: FieldError[]
  /** What the asker needs to go on, such as the listing of now after a stale save. */
  readonly current: unknown

  constructor(code: ProblemCode, fields: FieldError[] = [], current?: unknown) {
    super(code)
    this.name = 'ApiProblem'
    this.code = code
    this.fields = fields
    this.current = current
  }
}

/** Answers that stay the same during a visit; asked once. */
const LASTING: ReadonlySet<CallName> = new Set(['themes', 'networks'])
const kept = new Map<string, Promise<unknown>>()

/** The browser's way to make a call. */
export const call: Caller = async (name, input = {}) => {
  if (!(name in calls)) return (await import('./site-api.ts')).callSite(name as never, input as never)
  const address = addressOf(calls[name as PublicCallName].path, input.params as Values, input.query as Values)
  if (!LASTING.has(name)) return ask(address)
  const known = kept.get(address) ?? ask(address)
  kept.set(address, known)
  known.catch(() => kept.delete(address))
  return known as ReturnType<typeof ask>
}

type Values = Record<string, unknown> | undefined

export function addressOf(path: string, params: Values, query: Values): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(String(params?.[key])))
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query ?? {}))
    for (const one of [value].flat()) if (one !== undefined) search.append(key, String(one))
  return `${API_BASE}${filled}${search.size ? `?${search}` : ''}`
}

export async function ask(address: string, options: RequestInit = {}) {
  const headers = { accept: 'application/json', ...options.headers }
  const response = await fetch(address, { ...options, headers }).catch(() => {
    throw new ApiProblem('unavailable')
  })
  const body = await response.json().catch(() => null)
  if (response.ok && body !== null) return body
  throw new ApiProblem(body?.code ?? 'unexpected', body?.fields ?? [], body?.current)
}
