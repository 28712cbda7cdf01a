import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { Problem, type ProblemCode } from '#domain/problem.ts'
import { PROBLEM_STATUS } from '#domain/problem-status.ts'
import { inEnglish } from './english.ts'
import type { Log } from './log.ts'
import { type Language, languageOf } from './read-input.ts'

type Kind = { title: Record<Language, string>; english: string }

/** `english` stands in for the Dutch detail when the reader asks for English. */
const KINDS: Record<ProblemCode, Kind> = {
  invalid: kind('De vraag klopt niet', 'Invalid request', 'Some of the input is not right. See the fields.'),
  'sign-in-needed': kind('Eerst inloggen', 'Sign in first', 'You have to sign in for this.'),
  'not-allowed': kind('Dit mag niet', 'Not allowed', 'You may not do this.'),
  'not-found': kind('Niet gevonden', 'Not found', 'There is nothing at this address.'),
  'method-not-allowed': kind('Dit kan hier niet', 'Method not allowed', 'This address does not take that method.'),
  'not-acceptable': kind('Deze vorm is er niet', 'Not acceptable', 'The answer is only available as JSON.'),
  'changed-meanwhile': kind('Intussen veranderd', 'Changed meanwhile', 'Somebody else changed this first.'),
  'too-large': kind('Te groot', 'Too large', 'This is too large.'),
  'unsupported-type': kind('Deze soort inhoud kan niet', 'Unsupported type', 'Send JSON.'),
  'not-now': kind('Dit kan nu niet', 'Not now', 'This is not possible now.'),
  'too-many': kind('Te veel vragen', 'Too many requests', 'Slow down a little.'),
  unavailable: kind('Even niet bereikbaar', 'Unavailable', 'Try again in a moment.'),
  unexpected: kind('Er ging iets mis', 'Something went wrong', 'It is our fault, and it is noted.'),
}

function kind(nl: string, en: string, english: string): Kind {
  return { title: { nl, en }, english }
}

/** RFC 9457, with a stable `code`, all field errors together, and the id under which the log knows the request. */
function problemBody(problem: Problem, language: Language, requestId?: string) {
  const { title, english } = KINDS[problem.code]
  return {
    type: 'about:blank',
    status: PROBLEM_STATUS[problem.code],
    title: title[language],
    detail: language === 'en' ? (inEnglish(problem.message) ?? english) : problem.message,
    code: problem.code,
    ...(problem.fields.length ? { fields: fieldsIn(problem, language) } : {}),
    ...(problem.current === undefined ? {} : { current: problem.current }),
    ...(requestId ? { requestId } : {}),
  }
}

function fieldsIn({ fields }: Problem, language: Language) {
  return language === 'nl'
    ? fields
    : fields.map((field) => ({ ...field, message: inEnglish(field.message) ?? 'this is not right' }))
}

function sendProblem(request: Request, response: Response, problem: Problem): void {
  const body = problemBody(problem, languageOf(request), String(request.id ?? ''))
  response.status(body.status).type('application/problem+json').set('Cache-Control', 'no-store')
  if (problem.code === 'unavailable') response.set('Retry-After', '5')
  response.set('Content-Language', languageOf(request)).send(JSON.stringify(body))
}

/** Whatever was thrown, as a problem. What nobody foresaw is logged and never told. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (isBodyError(error)) {
    if (error.type === 'entity.too.large') return new Problem('too-large', 'De inhoud is te groot.')
    if (error.type === 'entity.parse.failed') return new Problem('invalid', 'De inhoud is geen geldige JSON.')
    if (error.status === 415) return new Problem('unsupported-type', 'Stuur JSON.')
    if (error.status === 400) return new Problem('invalid', 'Dit adres kan niet worden gelezen.')
  }
  if (error instanceof Error && DATABASE_AWAY.test(`${error.name}: ${error.message}`)) {
    return new Problem('unavailable', 'De gegevens zijn even niet bereikbaar. Probeer het zo nog eens.')
  }
  return new Problem('unexpected', 'Er ging iets mis bij ons. We hebben het genoteerd.')
}

/** How the driver and mongoose say that there is no connection, or not in time. */
const DATABASE_AWAY =
  /^(Mongo(Network|ServerSelection|NotConnected|Topology|Pool|WaitQueue|ClientClosed)|MongooseServerSelection|MongooseError: .*bufferCommands)/

export function problemHandler(log: Log): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error)
    const problem = toProblem(error)
    if (problem.code === 'unexpected') log.error({ err: error, requestId: request.id }, 'unexpected')
    sendProblem(request, response, problem)
  }
}

export const notFoundHandler: RequestHandler = (request, response) => {
  sendProblem(request, response, new Problem('not-found', 'Dit adres is er niet.'))
}

function isBodyError(error: unknown): error is { type?: string; status?: number } {
  return typeof error === 'object' && error !== null && ('type' in error || 'status' in error)
}
