import type { Caller } from '#contract'
import type { Language } from '../../app/paths.ts'

/** A need to choose, under its theme. */
export type ThemeChoice = { code: string; name: string; needs: { code: string; name: string }[] }
export type AreaChoice = { code: string; name: string }

/** So many on a page of a list. */
const PAGE = 100
/** A network that covers more areas than this shows the first. */
const MOST_PAGES = 5

export async function themeChoices(call: Caller, language: Language): Promise<ThemeChoice[]> {
  const [themes, needs] = await Promise.all([
    call('themes', { query: { pageSize: String(PAGE) } }),
    everyPage((page) => call('needs', { query: { pageSize: String(PAGE), page: String(page) } })),
  ])
  return themes.results.map(({ code, name }) => ({
    code,
    name: name[language],
    needs: needs.filter(({ theme }) => theme === code).map((need) => ({ code: need.code, name: need.name[language] })),
  }))
}

/** The areas of one level within those a network covers. */
export async function areaChoices(call: Caller, network: string, level: 'wijk' | 'buurt'): Promise<AreaChoice[]> {
  const { areas } = await call('network', { params: { slug: network } })
  const found = await Promise.all(
    areas.map((parent) =>
      everyPage((page) =>
        call('neighbourhoods', { query: { parent, level, pageSize: String(PAGE), page: String(page) } }),
      ),
    ),
  )
  return found.flat().map(({ code, name }) => ({ code, name }))
}

/** The names of some codes; a code that is unknown keeps its code. */
export async function areaNames(call: Caller, codes: string[]): Promise<AreaChoice[]> {
  return Promise.all(
    [...new Set(codes)].map(async (code) => {
      const area = await call('neighbourhood', { params: { code } }).catch(() => null)
      return { code, name: area?.name ?? code }
    }),
  )
}

async function everyPage<T>(ask: (page: number) => Promise<{ total: number; results: T[] }>): Promise<T[]> {
  const all: T[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { total, results } = await ask(page)
    all.push(...results)
    if (all.length >= total || results.length === 0) break
  }
  return all
}
