/** A file as it came in: its name (for messages) and its bytes. */
export interface NamedFile {
  name: string
  bytes: Uint8Array
}

/** Something wrong in a file. `what` is the feature or row, or null when it is the file as a whole. The message is Dutch. */
export interface FileFault {
  file: string
  what: string | null
  message: string
}

/** The text of a UTF-8 file, without byte order mark; or why not, in Dutch. */
export function readUtf8({ bytes }: NamedFile): { text: string } | { fault: string } {
  if (bytes.length === 0) return { fault: 'is leeg' }
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { fault: 'is opgeslagen als UTF-16; sla het op als UTF-8' }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.trim() === '' ? { fault: 'is leeg' } : { text }
  } catch {
    return { fault: 'is niet in UTF-8 opgeslagen (misschien in Windows-1252); sla het op als UTF-8' }
  }
}

/** What a JSON file holds; or why it cannot be read, in Dutch, with the line. */
export function readJson(file: NamedFile): { value: unknown } | { fault: string } {
  const read = readUtf8(file)
  if ('fault' in read) return read
  try {
    return { value: JSON.parse(read.text) }
  } catch (error) {
    return { fault: `is geen geldige JSON${placeOf(error, read.text)}` }
  }
}

/** Node tells the position, or a few letters around it, or that the text just stops. */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : ''
  if (message.includes('end of JSON') || message.includes('Unterminated')) return ': het houdt halverwege op'
  const position = /position (\d+)/.exec(message)?.[1]
  if (position === undefined) {
    const around = /^Unexpected token (.+) is not valid JSON$/s.exec(message)?.[1]
    return around ? `: onverwacht teken ${around.replace(/\s+/g, ' ')}` : ''
  }
  const before = text.slice(0, Number(position)).split('\n')
  return `: fout op regel ${before.length}, teken ${(before.at(-1)?.length ?? 0) + 1}`
}
