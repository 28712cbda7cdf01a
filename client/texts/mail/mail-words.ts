/** What a mail says. Paragraphs are plain text; a link stands on a line of its own. */
export type MailWords = {
  subject: string
  paragraphs: readonly string[]
  /** Six digits to type over. */
  code?: string
  links?: readonly { label: string; url: string }[]
  /** Below the links. */
  after?: readonly string[]
}
