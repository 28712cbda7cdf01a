import { createHash } from 'node:crypto'
import type * as z from 'zod'

export type ReplyBody = { bytes: Buffer; etag: string }

/**
 * Replies as they go out: only what `schema` names. A frozen answer is one that a service gives again, and cannot have changed
 * meanwhile; then neither is checked or written again.
 */
export function replyBodies(schema: z.ZodType): (answer: unknown) => ReplyBody {
  const written = new WeakMap<object, ReplyBody>()
  return function bodyOf(answer) {
    const lasts = typeof answer === 'object' && answer !== null && Object.isFrozen(answer)
    const known = lasts && written.get(answer)
    if (known) return known
    const bytes = Buffer.from(JSON.stringify(schema.parse(answer)) ?? '')
    const body = { bytes, etag: `W/"${createHash('sha1').update(bytes).digest('base64url')}"` }
    if (lasts) written.set(answer, body)
    return body
  }
}
