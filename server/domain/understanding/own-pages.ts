import type { Line } from './line.ts'
import { AROUND, AROUND_HELP, OWN_PAGES } from './words/elsewhere/own-pages.ts'

export type OwnPage = keyof typeof OWN_PAGES

const PAGES = Object.entries(OWN_PAGES).map(([page, sources]) => {
  const around = page === 'any-help' ? AROUND_HELP : AROUND
  const pattern = new RegExp(`^ (?:(?:${around}) )*?(?:${sources.join('|')})(?: (?:${around}))* $`)
  return { page: page as OwnPage, pattern }
})

/** Which page of ours a text asks for, and nothing else: "contact", "wie zijn jullie". */
export function ownPageIn({ text }: Line): OwnPage | null {
  return PAGES.find(({ pattern }) => pattern.test(text))?.page ?? null
}
