import { data } from 'react-router'
import { problemOf } from './load.ts'

/** The key in the address of a mailed link. */
export function keyIn(request: Request): string {
  return new URL(request.url).searchParams.get('sleutel') ?? ''
}

const DEAD: ReadonlySet<unknown> = new Set(['not-found', 'invalid', 'not-now'])

/** What a mailed link opens; null when it does not work any more: used, expired, cut off or guessed. */
export async function opened<T>(asked: Promise<T>): Promise<T | null> {
  return asked.catch((error) => {
    if (DEAD.has(problemOf(error))) return null
    throw error
  })
}

/** The page behind a link that does not work: it says what to do, and machines see that there is nothing. */
export function deadLink() {
  return data({ state: 'dead' as const }, { status: 404 })
}
