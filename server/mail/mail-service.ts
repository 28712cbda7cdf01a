import { randomUUID } from 'node:crypto'
import type { InterfaceLanguage } from '#domain/members/member.ts'
import type { MailWords } from '../../client/texts/mail/mail-words.ts'
import { type MailTexts, mailTexts } from '../../client/texts/mail/texts.ts'
import type { MailCarrier } from './mail-carrier.ts'
import { layOut } from './mail-layout.ts'
import type { MailStore } from './mail-store.ts'

const LEASE_MINUTES = 2
/** Waiting before the next try, in minutes; after the last one it counts as undeliverable. */
const PATIENCE_MINUTES = [1, 5, 30, 120, 600, 1440]
/** That a mail did not arrive is known this long, if nobody takes it off the desk before. */
const FAILED_KEPT_DAYS = 90

export type Mail = {
  to: string
  language: InterfaceLanguage
  /** What sort of mail, for logs and for who keeps watch: never the words. */
  kind: string
  about?: string
  /** The id of what it belongs to: when that is erased, so is the mail, waiting or written to a folder. */
  goesWith?: string
  words: (texts: MailTexts) => MailWords
  /** iCalendar text that goes along, if any. */
  calendar?: (texts: MailTexts) => string | null
  /** The member for whom it is sent; they hear it when it does not arrive. */
  sender?: { email: string; language: InterfaceLanguage } | null
}

type Log = { warn(details: object, message: string): void }
type Parts = {
  mails: MailStore
  carrier: MailCarrier
  from: string
  /** Of our own pages, without a slash at the end. */
  publicUrl: string
  now: () => Date
  log: Log
}

export type MailService = ReturnType<typeof mailService>

/** Mail is kept until it has left: a mail server that is away loses nothing. */
export function mailService({ mails, carrier, from, publicUrl, now, log }: Parts) {
  let keeping: Promise<void> = Promise.resolve()
  let carrying: Promise<void> = Promise.resolve()

  return {
    /** Returns at once; the mail is kept first and leaves after. A mail server that is slow keeps nobody from keeping the next. */
    send(mail: Mail): void {
      keeping = keeping
        .then(() => keep(mail))
        .catch((error) => log.warn({ kind: mail.kind, reason: String(error) }, 'a mail was not kept'))
      carrySoon()
    },

    /** Keeps a mail and says when it is kept; for who must not go on before. */
    async keep(mail: Mail): Promise<void> {
      await keep(mail)
      carrySoon()
    },

    /** Every minute: what could not leave before. */
    async carryDue(): Promise<void> {
      carrySoon()
      await carrying
    },

    settled: (): Promise<void> => keeping.then(() => carrying),
    failed: mails.failed,
    /** Somebody saw that it did not arrive: nothing of it is kept. */
    dismiss: mails.remove,
    removeTo: mails.removeTo,

    /** What belongs to something that is erased goes too: what waits, and what stands in a folder. What left is with its readers. */
    async forget(goesWith: string): Promise<void> {
      await keeping.then(() => carrying)
      await mails.removeOf(goesWith)
      await carrier.forget?.(goesWith)
    },

    clear: (): Promise<void> => mails.removeFailedBefore(after(-FAILED_KEPT_DAYS * 24 * 60)),
  }

  /** After what is being kept now. Whatever goes wrong, the next mail goes on. */
  function carrySoon(): void {
    const kept = keeping
    carrying = carrying
      .then(() => kept)
      .then(carryDue)
      .catch((error) => log.warn({ reason: String(error) }, 'mail that waits could not be looked at'))
  }

  async function keep({ to, language, kind, about, goesWith, words, calendar, sender }: Mail): Promise<void> {
    const texts = mailTexts[language]
    const said = withLinksIn(language, words(texts))
    const at = now().toISOString()
    await mails.insert({
      id: randomUUID(),
      to,
      kind,
      about: about ?? null,
      goesWith: goesWith ?? null,
      subject: said.subject,
      ...layOut(said, texts),
      calendar: calendar?.(texts) ?? null,
      sender: sender ? { email: sender.email, language: sender.language } : null,
      madeAt: at,
      nextTryAt: at,
      tries: 0,
      state: 'waiting',
    })
  }

  /** A link to one of our pages leads to the reader's own language. */
  function withLinksIn(language: InterfaceLanguage, said: MailWords): MailWords {
    const ours = `${publicUrl}/`
    if (language === 'nl' || !said.links) return said
    const links = said.links.map(({ label, url }) => ({
      label,
      url:
        url.startsWith(ours) && !url.startsWith(`${ours}api/`) ? `${ours}${language}/${url.slice(ours.length)}` : url,
    }))
    return { ...said, links }
  }

  async function carryDue(): Promise<void> {
    for (;;) {
      const mail = await mails.takeDue(now().toISOString(), after(LEASE_MINUTES)).catch(() => null)
      if (!mail) return
      const { id, to, subject, text, html, calendar, goesWith, kind, about, tries, sender } = mail
      try {
        await carrier.carry({ from, to, subject, text, html, calendar, goesWith })
      } catch (error) {
        const patience = PATIENCE_MINUTES[tries - 1]
        const isFinal = isPermanent(error) || patience === undefined
        log.warn({ kind, tries, isFinal }, 'a mail could not be sent')
        if (!isFinal) await mails.postpone(id, after(patience))
        if (isFinal && sender)
          await keep({
            to: sender.email,
            language: sender.language,
            kind: 'undelivered',
            words: (texts) => texts.undelivered({ to, subject }),
          })
        if (!isFinal) continue
        // Of what is about nothing that somebody keeps watch over, nothing stays: nobody would ever take it away.
        if (about) await mails.giveUp(id)
        else await mails.remove(id)
        continue
      }
      await mails.remove(id)
    }
  }

  function after(minutes: number): string {
    return new Date(now().getTime() + minutes * 60_000).toISOString()
  }
}

function isPermanent(error: unknown): boolean {
  return error instanceof Error && 'permanent' in error && error.permanent === true
}
