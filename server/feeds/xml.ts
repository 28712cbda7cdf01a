const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in an XML element or attribute. Characters that XML does not know at all are left out. */
export function xmlText(text: string): string {
  return readable(text).replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter)
}

/** Without the control characters and half pairs that make a feed unreadable. */
export function readable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu, '')
}
