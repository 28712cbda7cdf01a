/** What stands for one thing that was understood, such as `need:loneliness`, `who:women` or `place`. */
export const CHIP_KEY = /^(need:[a-z0-9-]+|(place|who|when|how|language)(:[a-z0-9-]+)?|help)$/

/** One of a kind; the kind alone is all of it. */
export function partKey(kind: string, part: string): string {
  return `${kind}:${part}`
}

/** The kind, and which one of it where the key says so. */
export function partOf(key: string): [kind: string, part?: string] {
  return key.split(':') as [string, string?]
}

export function needKey(code: string): string {
  return partKey('need', code)
}

/** The code of the need that a key stands for. */
export function needOf(key: string): string | undefined {
  const [kind, code] = partOf(key)
  return kind === 'need' ? code : undefined
}
