/**
 * Makes one question of many: while an answer is on its way, the ids that are asked meanwhile wait, and then go together. Nobody
 * gets an answer that is older than the question. A busy server so asks the database a few large questions instead of many
 * small ones; an idle one asks at once.
 */
export function askedTogether<T>(ask: (ids: string[]) => Promise<Map<string, T>>) {
  let next: { ids: Set<string>; answer: Promise<Map<string, T>> } | null = null
  let busy: Promise<unknown> = Promise.resolve()

  /** Holds at least what is known of these ids, and perhaps of others. */
  return function askTogether(ids: string[]): Promise<Map<string, T>> {
    if (!next) {
      const mine = { ids: new Set<string>(), answer: busy.then(send) }
      busy = mine.answer.catch(() => {})
      next = mine
    }
    for (const id of ids) next.ids.add(id)
    return next.answer
  }

  function send(): Promise<Map<string, T>> {
    const ids = [...(next?.ids ?? [])]
    next = null
    return ids.length > 0 ? ask(ids) : Promise.resolve(new Map())
  }
}
