import { createHash } from 'node:crypto'

const MINUTE = 60_000

/** The same for what is asked again in the same minute: a button pressed twice, or a browser that sends again. */
export function uuidOfMinute(now: Date, asked: unknown): string {
  return stableUuid(JSON.stringify([Math.floor(now.getTime() / MINUTE), asked]))
}

/** A UUID of version 8 (RFC 9562: made by a rule of our own), the same for the same name. */
export function stableUuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
