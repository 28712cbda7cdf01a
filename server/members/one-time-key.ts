import { createHash, randomBytes } from 'node:crypto'

/** A key for a link in a mail. Only its hash is kept. */
export function oneTimeKey(): { key: string; hash: string } {
  const key = randomBytes(32).toString('base64url')
  return { key, hash: hashOf(key) }
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
