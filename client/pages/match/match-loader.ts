import { load } from '../../app/load.ts'
import type { PageTools } from '../../app/page-tools.ts'

export type MatchData = {
  way: 'professional' | 'resident'
  /** `towns` are the numbers of its municipalities, as they stand in CBS codes. */
  networks: { slug: string; name: string; towns: string[] }[]
  themes: { name: string; needs: { code: string; name: string }[] }[]
}

/** What there is to choose from. Nothing of a question is ever in the address. */
export function matchLoader({ call, language }: PageTools, way: MatchData['way']) {
  return load(async (): Promise<MatchData> => {
    const all = { query: { pageSize: '100' } }
    const [networks, themes, needs] = await Promise.all([
      call('networks', all),
      call('themes', all),
      call('needs', all),
    ])
    return {
      way,
      networks: networks.results.map(({ slug, name, areas }) => ({
        slug,
        name,
        towns: [...new Set(areas.map((code) => code.slice(2, 6)))],
      })),
      themes: themes.results.map((theme) => ({
        name: theme.name[language],
        needs: needs.results
          .filter((need) => need.theme === theme.code)
          .map(({ code, name }) => ({ code, name: name[language] })),
      })),
    }
  })
}
