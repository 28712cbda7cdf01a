type Fault = { message: string; mend: string }

const AS_UTF8 =
  'Open het bestand in Excel, kies Bestand, Opslaan als, en dan "CSV UTF-8 (door lijstscheidingsteken gescheiden)". In LibreOffice: kies bij Opslaan als de tekenset UTF-8.'

/** The text of a CSV file without byte order mark; or why it cannot be read, and how to save it so that it can. */
export function decodeCsv(bytes: Uint8Array): { text: string } | { fault: Fault } {
  const [first, second] = bytes
  if (first === 0x50 && second === 0x4b)
    return { fault: { message: 'dit is een werkmap (zoals .xlsx of .ods), geen CSV', mend: AS_UTF8 } }
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (bytes.length > 1 && second === 0))
    return { fault: { message: 'het bestand is opgeslagen als UTF-16', mend: AS_UTF8 } }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.includes('\0')) return { fault: { message: 'dit is geen tekstbestand', mend: AS_UTF8 } }
    if (text.trim() !== '') return { text }
    return {
      fault: { message: 'het bestand is leeg', mend: 'Geef een bestand met een rij koppen en daaronder de gegevens.' },
    }
  } catch {
    const message = `het bestand is niet in UTF-8 opgeslagen (misschien in Windows-1252); het gaat mis op regel ${badLine(bytes)}`
    return { fault: { message, mend: AS_UTF8 } }
  }
}

/** Counted from 1. In UTF-8 a line feed is never part of another letter, so lines can be tried one by one. */
function badLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed === -1 ? bytes.length : feed + 1
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end
  }
  return line
}
