import type { Need, Theme, Thesaurus } from '#domain/need.ts'
import { pageOf } from '#domain/page.ts'
import type { NeedLabel } from '#domain/public-listing.ts'
import type { PageQuery } from '#domain/search.ts'
import type { ThesaurusStore } from './thesaurus-store.ts'

export type NeedService = Awaited<ReturnType<typeof needService>>

/** The thesaurus, small enough to be kept whole in memory. `refresh` takes over what another instance changed. */
export async function needService(store: ThesaurusStore) {
  let thesaurus: Thesaurus = await store.load()
  let byCode = index(thesaurus)

  return {
    all: (): Thesaurus => thesaurus,
    need: (code: string): Need | null => byCode.get(code) ?? null,
    label(code: string): NeedLabel | null {
      const need = byCode.get(code)
      return need ? { code: need.code, theme: need.theme, name: need.name } : null
    },
    theme: (code: string): Theme | null => thesaurus.themes.find((theme) => theme.code === code) ?? null,

    /** True when something had changed. */
    async refresh(): Promise<boolean> {
      if ((await store.version()) === thesaurus.version) return false
      thesaurus = await store.load()
      byCode = index(thesaurus)
      return true
    },

    async put(terms: { themes: Theme[]; needs: Need[] }): Promise<void> {
      await store.put(terms)
      await this.refresh()
    },

    themes({ page, pageSize }: PageQuery) {
      return pageOf(
        thesaurus.themes.map(({ order: _, ...theme }) => theme),
        page,
        pageSize,
      )
    },

    needs({ page, pageSize, theme }: PageQuery & { theme?: string | undefined }) {
      const found = thesaurus.needs.filter((need) => !theme || need.theme === theme)
      return pageOf(
        found.map(({ order: _, avoid: __, ...need }) => need),
        page,
        pageSize,
      )
    },
  }
}

function index(thesaurus: Thesaurus): Map<string, Need> {
  return new Map(thesaurus.needs.map((need) => [need.code, need]))
}
