import { data, isRouteErrorResponse, type LoaderFunctionArgs, redirectDocument } from 'react-router'
import type { ProblemCode } from '#domain/problem.ts'
import { PROBLEM_STATUS } from '#domain/problem-status.ts'

/** Wraps a loader so that a named problem becomes a page with the right status and the reader's own words. */
export function load<T>(loader: (args: LoaderFunctionArgs) => Promise<T>) {
  return async (args: LoaderFunctionArgs): Promise<T> => {
    try {
      return await loader(args)
    } catch (error) {
      const code = problemOf(error)
      if (!code) throw error
      throw data({ problem: code }, { status: PROBLEM_STATUS[code] })
    }
  }
}

/** An address that this browser does not know may be of another list of pages: the server knows them all. */
export function elsewhere({ request }: LoaderFunctionArgs): never {
  if (typeof document !== 'undefined') throw redirectDocument(request.url)
  return notFound()
}

export function notFound(): never {
  throw data({ problem: 'not-found' satisfies ProblemCode }, { status: PROBLEM_STATUS['not-found'] })
}

/** The code of a problem thrown by a call; null for anything else, such as a redirect. */
export function problemOf(error: unknown): ProblemCode | null {
  if (!(error instanceof Error) || !('code' in error) || !('fields' in error)) return null
  return error.code as ProblemCode
}

/** The code an error page speaks of. */
export function problemOnPage(error: unknown): ProblemCode {
  if (!isRouteErrorResponse(error)) return 'unexpected'
  if (error.data?.problem) return error.data.problem
  return error.status === 404 ? 'not-found' : 'unexpected'
}
