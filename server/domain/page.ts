/** One page of a list that is already in memory. */
export function pageOf<T>(
  all: T[],
  page: number,
  pageSize: number,
): { total: number; page: number; pageSize: number; results: T[] } {
  return { total: all.length, page, pageSize, results: all.slice((page - 1) * pageSize, page * pageSize) }
}
