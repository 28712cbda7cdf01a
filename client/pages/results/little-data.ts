import type { WideningKind } from '#domain/widening.ts'

type LinkTo = { name: string; to: string }

/** What a page says that found nothing, or little, already in words. */
export type LittleData = {
  /** Titles above the results that each step brought, in their order. */
  groups: { kind: WideningKind; title: string }[]
  wayOn: {
    title: string
    lines: string[]
    links: LinkTo[]
    tags: { title: string; links: LinkTo[] } | null
    ask: {
      title: string
      lead: string
      contacts: { name: string; role: string; links: { name: string; href: string }[] }[]
    } | null
  } | null
}
