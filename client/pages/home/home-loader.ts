import { load, problemOf } from '../../app/load.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { type AreaLink, byName, type CalledLink } from '../../features/places/area-tags.tsx'

export type HomeData = {
  themes: { code: string; name: string; description: string }[]
  places: { municipality: AreaLink; wijken: (AreaLink | CalledLink)[] }[]
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

  /** With what people call several wijken together, as nobody knows those by the names of CBS. */
  async function placeOf(code: string): Promise<HomeData['places']> {
    const whole = await call('neighbourhood', { params: { code } }).catch((error: unknown) => {
      if (problemOf(error) === 'not-found') return null
      throw error
    })
    if (!whole) return []
    const wijken = whole.children.map(({ name, slug }) => ({ name, slug }))
    return [{ municipality: { name: whole.name, slug: whole.slug }, wijken: byName([...wijken, ...whole.called]) }]
  }
}
