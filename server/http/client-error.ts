import { type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { ProblemCode } from '#domain/problem.ts'
import { API_VERSION } from './headers.ts'
import type { Language } from './read-input.ts'

type Refusal = { status: number; code: ProblemCode; title: Record<Language, string>; detail: Record<Language, string> }

const LONG_URL: Refusal = {
  status: 414,
  code: 'too-large',
  title: { nl: 'Te lang', en: 'Too long' },
  detail: {
    nl: 'Dit adres is te lang. Zoek met minder woorden.',
    en: 'This address is too long. Search with fewer words.',
  },
}
const LONG_HEADERS: Refusal = {
  status: 431,
  code: 'too-large',
  title: { nl: 'Te groot', en: 'Too large' },
  detail: { nl: 'De kopregels van deze vraag zijn te groot.', en: 'The headers of this request are too large.' },
}
const TOO_SLOW: Refusal = {
  status: 408,
  code: 'invalid',
  title: { nl: 'Te langzaam', en: 'Too slow' },
  detail: { nl: 'De vraag kwam niet op tijd helemaal binnen.', en: 'The request did not come in whole in time.' },
}
const UNREADABLE: Refusal = {
  status: 400,
  code: 'invalid',
  title: { nl: 'De vraag klopt niet', en: 'Invalid request' },
  detail: { nl: 'Deze vraag kan niet worden gelezen.', en: 'This request cannot be read.' },
}

/** How long somebody who is still sending gets to read why we stopped listening. */
const PATIENCE_MILLISECONDS = 1_000
/** An address of this length is what made the request too large; else it is the other headers. */
const LONG_ADDRESS = 8_000

/**
 * Answers what never becomes a request: an address or headers that are too long, no HTTP, or nothing more for minutes. Without
 * this Node answers with a bare status line. Every connection on which this happens is closed.
 */
export function answerClientErrors(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    const { rawPacket } = error
    socket.end(answerTo(refusalFor(error.code, rawPacket), readsEnglish(rawPacket) ? 'en' : 'nl'))
    // What is still coming is read and dropped: closing at once would take the answer away as well.
    socket.resume()
    setTimeout(() => socket.destroy(), PATIENCE_MILLISECONDS).unref()
  })
}

/** As far as what came in says so. */
function readsEnglish(packet: Buffer | undefined): boolean {
  return /^accept-language:\s*en/im.test(packet?.toString('latin1') ?? '')
}

function refusalFor(code: string | undefined, packet: Buffer | undefined): Refusal {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return TOO_SLOW
  if (code !== 'HPE_HEADER_OVERFLOW') return UNREADABLE
  const firstLineEnds = packet?.subarray(0, LONG_ADDRESS).includes('\r\n') ?? true
  return firstLineEnds ? LONG_HEADERS : LONG_URL
}

/** By hand, as there is no response object for what is not a request. */
function answerTo({ status, code, title, detail }: Refusal, language: Language): string {
  const body = JSON.stringify({
    type: 'about:blank',
    status,
    title: title[language],
    detail: detail[language],
    code,
  })
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Content-Language: ${language}`,
    'Cache-Control: no-store',
    `API-Version: ${API_VERSION}`,
    'Access-Control-Allow-Origin: *',
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options: nosniff',
    'Connection: close',
    '',
    body,
  ].join('\r\n')
}
