import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import * as z from 'zod'

export type Letter = {
  from: string
  to: string
  subject: string
  text: string
  html: string
  calendar: string | null
  /** The id of what it belongs to, and is erased with. */
  goesWith?: string | null
}
/**
 * Takes a letter away; throws when that fails. `permanent` on the error means: trying again is no use. Who keeps a copy lets go of
 * it with `forget`, by the id of what the letters belong to.
 */
export type MailCarrier = { carry(letter: Letter): Promise<void>; forget?(goesWith: string): Promise<void> }

const WrittenMail = z.object({
  at: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
})
export type WrittenMail = z.infer<typeof WrittenMail>
export type MailFolder = MailCarrier & { all(): Promise<WrittenMail[]> }

/** Together shorter than the lease of a mail, so that no other instance takes one up that is still on its way. In milliseconds. */
const SMTP_PATIENCE = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 30_000 }

/** By SMTP. Only a refusal of the address itself (5xx to `RCPT TO`) is final: a wrong password of ours loses no mail. */
export function smtpCarrier(url: string): MailCarrier {
  const transport = createTransport({ url, ...SMTP_PATIENCE })
  return {
    async carry(letter) {
      try {
        await transport.sendMail(composed(letter))
      } catch (error) {
        const status = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0
        const isOfAddress = error instanceof Error && 'command' in error && error.command === 'RCPT TO'
        const permanent = isOfAddress && status >= 500 && status < 600
        throw Object.assign(new Error('mail was not taken'), { permanent, status })
      }
    },
  }
}

/** Into a folder, for who has no mail server: an `.eml` that mail programs open, and the same as JSON for `/dev/mail`. */
export function mailFolder(folder: string, now: () => Date): MailFolder {
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  let written = 0
  return {
    async carry(letter) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const at = now().toISOString()
      const number = `${process.pid}-${String(++written).padStart(5, '0')}`
      const name = `${at.replace(/[:.]/g, '-')}-${number}${ofWhat(letter.goesWith ?? null)}`
      const { message } = await writer.sendMail(composed(letter))
      await writeFile(join(folder, `${name}.eml`), message as Buffer, { mode: 0o600 })
      const { to, subject, text, html } = letter
      await writeFile(join(folder, `${name}.json`), JSON.stringify({ at, to, subject, text, html }), { mode: 0o600 })
    },

    async forget(goesWith) {
      const names = await readdir(folder).catch(() => [] as string[])
      const gone = names.filter((name) => name.replace(/\.[a-z]+$/, '').endsWith(ofWhat(goesWith)))
      await Promise.all(gone.map((name) => rm(join(folder, name), { force: true })))
    },

    /** Newest first. */
    async all() {
      const names = await readdir(folder).catch(() => [] as string[])
      const mails = names.filter((name) => name.endsWith('.json')).sort()
      const texts = await Promise.all(mails.reverse().map((name) => readFile(join(folder, name), 'utf8')))
      return texts.map((text) => WrittenMail.parse(JSON.parse(text)))
    },
  }
}

/** At the end of a file's name, so that nothing has to be opened to find it. */
function ofWhat(goesWith: string | null): string {
  return goesWith === null ? '' : `-of-${goesWith}`
}

function composed({ calendar, goesWith: _, ...letter }: Letter) {
  return {
    ...letter,
    ...(calendar ? { icalEvent: { method: 'PUBLISH', filename: 'afspraken.ics', content: calendar } } : {}),
  }
}
