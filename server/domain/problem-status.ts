import type { ProblemCode } from './problem.ts'

/** The HTTP status of each problem, in the API and on pages: the only place that knows these numbers. */
export const PROBLEM_STATUS: Record<ProblemCode, number> = {
  invalid: 400,
  'sign-in-needed': 401,
  'not-allowed': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'not-now': 409,
  'changed-meanwhile': 412,
  'too-large': 413,
  'unsupported-type': 415,
  'too-many': 429,
  unexpected: 500,
  unavailable: 503,
}
