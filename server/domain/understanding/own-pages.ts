import type { Line } from './line.ts'
import { AROUND, OWN_PAGES } from './words/elsewhere/own-pages.ts'

export type OwnPage = keyof typeof OWN_PAGES

const BEFORE = `(?:(?:${AROUND}) )*?`
const AFTER = `(?: (?:${AROUND}))*`
const PAGES = Object.entries(OWN_PAGES).map(([page, sources]) => ({
  page: page as OwnPage,
  pattern: new RegExp(`^ ${BEFORE}(?:${sources.join('|')})${AFTER} $`),
}))

/** Which page of ours a text asks for, and nothing else: "contact", "wie zijn jullie". */
export function ownPageIn({ text }: Line): OwnPage | null {
  return PAGES.find(({ pattern }) => pattern.test(text))?.page ?? null
}
