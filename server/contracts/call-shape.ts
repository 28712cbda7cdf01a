import type * as z from 'zod'

/**
 * What goes into a call and what comes out. Parsed on the way in; on the way out only what is named here leaves.
 * `versioned`: the call names the version it is based on, with `If-Match: "3"`.
 */
export type CallShape = {
  summary: string
  params: z.ZodType
  query: z.ZodType
  body?: z.ZodType
  versioned?: true
  /** The largest body, in bytes; one megabyte where nothing is said. */
  bodyLimitBytes?: number
  /** Answers GeoJSON, which is JSON too. */
  geographic?: true
  /** Asks with a body, and keeps nothing of it: it goes on where nothing can be saved. */
  savesNothing?: true
  /** The status of success, where it is not 200. */
  status?: 201 | 202
  reply: z.ZodType
}
