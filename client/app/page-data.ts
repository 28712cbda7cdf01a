import type { Language } from './paths.ts'
import type { Settings } from './settings.tsx'

/** What travels with a page so that the browser can take over without asking again. */
export type PageData = {
  language: Language
  settings: Settings
  loaderData: Record<string, unknown>
  /** What a form that was just sent answered. */
  actionData: Record<string, unknown> | null
}

export const PAGE_DATA_ID = 'page-data'

/** As a data block: `<` is escaped, so no text can close the element early. */
export function pageDataScript(data: PageData): string {
  return `<script type="application/json" id="${PAGE_DATA_ID}">${safeJson(data)}</script>`
}

export function safeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
