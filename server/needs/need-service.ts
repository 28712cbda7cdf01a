import type { KeptNeed, KeptTheme } from '#domain/kept-need.ts'
import type { Need, Theme, Thesaurus } from '#domain/need.ts'
import { pageOf } from '#domain/page.ts'
import type { NeedLabel } from '#domain/public-listing.ts'
import type { PageQuery } from '#domain/search.ts'
import type { ThesaurusStore } from './thesaurus-store.ts'

export type NeedService = Awaited<ReturnType<typeof needService>>

/** The thesaurus, small enough to be kept whole in memory. `refresh` takes over what was changed, here or in another instance. */
export async function needService(store: ThesaurusStore) {
  let known = asKnown(await store.load())

  return {
    /** Without what is retired. Another object means that something changed. */
    all: (): Thesaurus => known.thesaurus,
    /** Also of a retired need, as listings may still name it. */
    need: (code: string): Need | null => known.byCode.get(code) ?? null,
    label(code: string): NeedLabel | null {
      const need = known.byCode.get(code)
      return need ? { code: need.code, theme: need.theme, name: need.name } : null
    },
    theme: (code: string): Theme | null => known.thesaurus.themes.find((theme) => theme.code === code) ?? null,
    retired: (): Need[] => known.retired,

    /** True when something had changed. */
    async refresh(): Promise<boolean> {
      if ((await store.version()) === known.thesaurus.version) return false
      known = asKnown(await store.load())
      return true
    },

    themes({ page, pageSize }: PageQuery) {
      return pageOf(
        known.thesaurus.themes.map(({ order: _, ...theme }) => theme),
        page,
        pageSize,
      )
    },

    needs({ page, pageSize, theme }: PageQuery & { theme?: string | undefined }) {
      const found = known.thesaurus.needs.filter((need) => !theme || need.theme === theme)
      return pageOf(
        found.map(({ order: _, avoid: __, ...need }) => need),
        page,
        pageSize,
      )
    },
  }
}

/** The version is that of the very rows that were read: with a change in between, the next look finds another one. */
function asKnown(kept: { themes: KeptTheme[]; needs: KeptNeed[] }) {
  const version = [...kept.themes, ...kept.needs].reduce((sum, one) => sum + one.version, 0)
  const needsThat = (are: boolean) => kept.needs.filter((one) => one.retired === are).map((one) => one.term)
  return {
    thesaurus: { version, themes: kept.themes.map((one) => one.term), needs: needsThat(false) } satisfies Thesaurus,
    retired: needsThat(true),
    byCode: new Map(kept.needs.map(({ term }) => [term.code, term])),
  }
}
