import type { CountIs, ResultOrder } from '#domain/counted.ts'

type NotExact = Exclude<CountIs, 'exact'>

/** The words for how many there are and what stands first. They travel only with a list of results. */
export type ResultCountWords = {
  total: Record<NotExact, (total: number) => string>
  order: Record<ResultOrder, string>
  legend: Record<NotExact, string>
}
