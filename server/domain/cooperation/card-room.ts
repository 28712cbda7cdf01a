/** How much one card holds. Apart from its schema, so that a page that offers as many rows carries no schema library. */
export const MOST_GOALS = 8
export const MOST_TASKS = 20
/** Enough for four a week in most of a year. */
export const MOST_MOMENTS = 200
/** The first professional and three colleagues. */
export const MOST_PROFESSIONALS = 4
