import type { Ask } from './index-asker.ts'

type Patience = { milliseconds: number; awayMilliseconds: number }

/**
 * Asks as `ask` does, and lets go of an answer that is not there in time. Whatever is asked shortly after that is refused at once, so
 * that an index that hangs is waited for once and not with every question of a search.
 */
export function impatiently(ask: Ask, { milliseconds, awayMilliseconds }: Patience): Ask {
  let awayUntil = 0
  return async (questions, how) => {
    if (performance.now() < awayUntil) throw new Error('the index did not answer just now')
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        awayUntil = performance.now() + awayMilliseconds
        reject(new Error('the index does not answer at once'))
      }, milliseconds)
    })
    try {
      return await Promise.race([ask(questions, how), late])
    } finally {
      clearTimeout(timer)
    }
  }
}
