/** How well a name begins with what was typed: 0 is it, 1 begins with it, 2 has a word that begins with it. */
export type BeginRank = 0 | 1 | 2
export type Begun<Item> = { item: Item; rank: BeginRank; at: number }

/**
 * Finds names by how they or a word in them begin, as at each key stroke: sorted once by every word that begins in a name, so that
 * what begins alike lies together. `at` is the place of the item among those given. Slugs only: words between hyphens.
 */
export function beginsWith<Item>(named: Iterable<{ slug: string; item: Item }>): (typed: string) => Begun<Item>[] {
  const tails: { tail: string; isWhole: boolean; item: Item; at: number }[] = []
  let at = 0
  for (const { slug, item } of named) {
    for (let start = 0; start >= 0 && start < slug.length; start = nextWord(slug, start))
      tails.push({ tail: slug.slice(start), isWhole: start === 0, item, at })
    at++
  }
  tails.sort((a, b) => (a.tail < b.tail ? -1 : a.tail > b.tail ? 1 : a.at - b.at))

  return (typed) => {
    const best = new Map<number, Begun<Item>>()
    for (let index = firstFrom(typed); tails[index]?.tail.startsWith(typed); index++) {
      const { tail, isWhole, item, at: place } = tails[index] as (typeof tails)[number]
      const rank = !isWhole ? 2 : tail.length === typed.length ? 0 : 1
      if ((best.get(place)?.rank ?? 3) > rank) best.set(place, { item, rank, at: place })
    }
    return [...best.values()].sort((a, b) => a.rank - b.rank || a.at - b.at)
  }

  function firstFrom(typed: string): number {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tails[middle]?.tail ?? '') < typed) low = middle + 1
      else high = middle
    }
    return low
  }
}

function nextWord(slug: string, from: number): number {
  const hyphen = slug.indexOf('-', from)
  return hyphen < 0 ? -1 : hyphen + 1
}
