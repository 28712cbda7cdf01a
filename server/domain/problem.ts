import * as z from 'zod'

/** The closed list of what can go wrong. `problem-status.ts` alone knows which status each one gets. */
export const ProblemCode = z.enum([
  'invalid',
  'sign-in-needed',
  'not-allowed',
  'not-found',
  'method-not-allowed',
  'not-acceptable',
  'changed-meanwhile',
  'too-large',
  'unsupported-type',
  'not-now',
  'too-many',
  'unavailable',
  'unexpected',
])
export type ProblemCode = z.infer<typeof ProblemCode>

/** One thing wrong with one part of the input. `where` is a parameter, or a path such as `activities.0.title`. */
export const FieldError = z.strictObject({
  where: z.string(),
  code: z.string(),
  message: z.string(),
})
export type FieldError = z.infer<typeof FieldError>

/** Thrown by services and doors; turned into an answer in one place. The detail is a Dutch sentence for a person. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly fields: FieldError[]
  /** What the asker needs to go on, such as the current listing after a stale save. */
  readonly current: unknown

  constructor(code: ProblemCode, detail: string, more: { fields?: FieldError[]; current?: unknown } = {}) {
    super(detail)
    this.name = 'Problem'
    this.code = code
    this.fields = more.fields ?? []
    this.current = more.current
  }
}
