import type { RequestHandler } from 'express'
import type { Caller } from '#contract'

export type DrawnPage = {
  status: number
  language: 'nl' | 'en'
  /** Which page it is, by the id of its route. */
  page: string
  head: string
  app: string
  data: string
  /** What went wrong, when the page shows a problem. */
  error: unknown
}

/** Turns a request for a page, with its full address, into a page, or into the address to go to instead. */
export type Render = (request: Request) => Promise<DrawnPage | { status: number; location: string }>

/** What pages may know of the settings; it travels with every page. */
export type ShownSettings = { tileUrl: string | null; tileAttribution: string }

export type CreateRenderer = (parts: { call: Caller; settings: ShownSettings }) => Render

/** Where pages come from: the code that draws them, and the document they stand in. */
export type PageSource = {
  /** Serves scripts, styles and pictures. */
  files: RequestHandler
  load(address: string): Promise<{ createRenderer: CreateRenderer; fill: (page: DrawnPage) => string }>
  close(): Promise<void>
}
