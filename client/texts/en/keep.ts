import type { keep as nl } from '../nl/keep.ts'

export const keep: typeof nl = {
  keep: 'Keep',
  kept: 'Kept',
  full: 'Your list is full',
  refused: 'This browser keeps nothing',
  toList: (count) => `To your list (${count})`,
}
