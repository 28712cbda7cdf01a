import { xmlText } from './xml.ts'

export type AtomEntry = {
  /** Stays the same for the same thing, whatever its address becomes. */
  id: string
  title: string
  address: string
  author: string
  published: string | null
  updated: string
  text: string
}

export type AtomFeed = {
  id: string
  title: string
  subtitle: string
  /** The feed's own address, and that of the page it belongs to. */
  address: string
  page: string
  updated: string
  entries: AtomEntry[]
}

/** Atom (RFC 4287), in Dutch, with plain text only. */
export function atomFeed(feed: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `  <id>${xmlText(feed.id)}</id>`,
    `  <title>${xmlText(feed.title)}</title>`,
    `  <subtitle>${xmlText(feed.subtitle)}</subtitle>`,
    `  <link rel="self" type="application/atom+xml" href="${xmlText(feed.address)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xmlText(feed.page)}"/>`,
    `  <updated>${feed.updated}</updated>`,
    ...feed.entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n')
}

function entryOf(entry: AtomEntry): string {
  return [
    '  <entry>',
    `    <id>${xmlText(entry.id)}</id>`,
    `    <title>${xmlText(entry.title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${xmlText(entry.address)}"/>`,
    `    <author><name>${xmlText(entry.author)}</name></author>`,
    ...(entry.published ? [`    <published>${entry.published}</published>`] : []),
    `    <updated>${entry.updated}</updated>`,
    `    <content type="text">${xmlText(entry.text)}</content>`,
    '  </entry>',
  ].join('\n')
}
