import type { CountIs } from '#domain/counted.ts'

/** Says what the numbers mean, and so why some values cannot be chosen. */
export const LEGEND = 'filters-leeg'

/**
 * A number beside a filter. What has no results can be read, and not chosen; where the 0 may be more, or nobody counted, it can, and
 * no number is given.
 */
export function counted(count: number | null, is: CountIs, isChosen: boolean) {
  const empty = count === 0 && is === 'exact' && !isChosen
  const shown = count === null || (count === 0 && is !== 'exact') ? '' : SHOWN[is](count)
  return { empty, shown, unless: empty ? { disabled: true, 'aria-describedby': LEGEND } : {} }
}

const SHOWN: Record<CountIs, (count: number) => string> = {
  exact: String,
  'at-least': (count) => `${count}+`,
  about: (count) => `± ${count}`,
}
