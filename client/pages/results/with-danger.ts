import { data, type LoaderFunctionArgs } from 'react-router'
import type { Language } from '../../app/paths.ts'

type Loader<T> = (args: LoaderFunctionArgs) => Promise<T>

/**
 * A search that cannot be done, with the database away or too many at once, still says whom to call: that needs only the words.
 * They are looked at with code that a page without trouble never fetches.
 */
export function withDanger<T>(loader: Loader<T>, language: Language): Loader<T> {
  return async (args) => {
    try {
      return await loader(args)
    } catch (thrown) {
      // Not trouble, but another address.
      if (thrown instanceof Response) throw thrown
      const words = new URL(args.request.url).searchParams.getAll('q').join(' ').slice(0, MAX_WORDS_LENGTH)
      const danger = words ? await look(words, language) : null
      if (!danger) throw thrown
      throw isProblem(thrown)
        ? data({ ...thrown.data, danger }, thrown.init ?? { status: 500 })
        : data({ problem: 'unexpected', danger, reason: String(thrown) }, { status: 500 })
    }
  }
}

const MAX_WORDS_LENGTH = 2_000

/** In a browser the server may be out of reach altogether; then there is nothing to look with. */
async function look(words: string, language: Language) {
  try {
    const { dangerAnyway } = await import('./danger-anyway.ts')
    return dangerAnyway(words, language)
  } catch {
    return null
  }
}

function isProblem(thrown: unknown): thrown is ReturnType<typeof data<Record<string, unknown>>> {
  return typeof thrown === 'object' && thrown !== null && 'data' in thrown && 'init' in thrown
}
