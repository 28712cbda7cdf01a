import type { Thesaurus } from '#domain/need.ts'
import type { NeedService } from '../needs/need-service.ts'
import { synonymsOf } from './synonyms.ts'

/** What offers were made with: of every need its theme and names as one text, and the words by which it is recognised in them. */
export type OfferTerms = Record<string, { called: string; words: string[] }>
type Terms = { version: number; synonyms: Record<string, string[]>; known: OfferTerms }

export type IndexTerms = ReturnType<typeof indexTerms>

/** What the index takes from the thesaurus. */
export function indexTerms(needs: Pick<NeedService, 'all' | 'refresh' | 'retired'>) {
  let made: { thesaurus: Thesaurus; terms: Terms } | null = null

  return {
    /** As the thesaurus is in the database now. */
    async now(): Promise<Terms> {
      await needs.refresh()
      const thesaurus = needs.all()
      if (made?.thesaurus !== thesaurus) {
        const terms = { version: thesaurus.version, synonyms: synonymsOf(thesaurus), known: knownOf(thesaurus) }
        made = { thesaurus, terms }
      }
      return made.terms

      function knownOf({ needs: present }: Thesaurus): OfferTerms {
        const gone = needs.retired().map((need) => ({ ...need, synonyms: {}, avoid: [] }))
        const entries = [...present, ...gone].map(({ code, theme, name, synonyms, avoid }) => {
          const words = [...Object.values<string[]>(synonyms).flat(), ...avoid].map((word) => word.toLowerCase())
          return [code, { called: `${theme} | ${name.nl} | ${name.en}`, words }]
        })
        return Object.fromEntries(entries)
      }
    },
  }
}

/** What makes offers out of date: needs that are called otherwise now, and words that came or went. */
export function changedTerms(before: OfferTerms, now: OfferTerms): { renamed: string[]; words: string[] } {
  const codes = [...new Set([...Object.keys(before), ...Object.keys(now)])]
  const differ = (code: string) => before[code]?.called !== now[code]?.called
  const words = codes.flatMap((code) => {
    const [old, fresh] = [new Set(before[code]?.words), new Set(now[code]?.words)]
    return [...[...old].filter((word) => !fresh.has(word)), ...[...fresh].filter((word) => !old.has(word))]
  })
  return { renamed: codes.filter((code) => before[code] && differ(code)), words: [...new Set(words)] }
}
