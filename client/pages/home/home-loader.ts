import { load } from '../../app/load.ts'
import type { PageTools } from '../../app/page-tools.ts'

type AreaLink = { name: string; slug: string }

export type HomeData = {
  themes: { code: string; name: string; description: string }[]
  places: { municipality: AreaLink; wijken: AreaLink[] }[]
  networks: { slug: string; name: string; summary: string; organizations: number; activities: number }[]
}

const MAX_MUNICIPALITIES = 6

export function homeLoader({ call, language }: PageTools) {
  return load(async (): Promise<HomeData> => {
    const [themes, networks] = await Promise.all([
      call('themes', { query: { pageSize: '100' } }),
      call('networks', { query: { pageSize: '100' } }),
    ])
    const codes = networks.results.flatMap((network) => network.areas.map((code) => `GM${code.slice(2, 6)}`))
    const municipalities = [...new Set(codes)].slice(0, MAX_MUNICIPALITIES)
    const places = await Promise.all(municipalities.map(placeOf))
    return {
      themes: themes.results.map(({ code, name, description }) => ({
        code,
        name: name[language],
        description: description[language],
      })),
      places: places.flat(),
      networks: networks.results.map(({ slug, name, summary, organizationCount, activityCount }) => ({
        slug,
        name,
        summary,
        organizations: organizationCount,
        activities: activityCount,
      })),
    }
  })

  async function placeOf(municipality: string): Promise<HomeData['places']> {
    const areas = await call('neighbourhoods', { query: { municipality, level: 'wijk', pageSize: '100' } })
    const [whole] = (await call('neighbourhoods', { query: { municipality, level: 'municipality' } })).results
    if (!whole) return []
    const wijken = areas.results.map(({ name, slug }) => ({ name, slug }))
    wijken.sort((a, b) => a.name.localeCompare(b.name, 'nl'))
    return [{ municipality: { name: whole.name, slug: whole.slug }, wijken }]
  }
}
