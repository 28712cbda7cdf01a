import type { Caller } from '#contract'
import type { Language } from '../../app/paths.ts'

export type Choice = { value: string; label: string }
const MAX_MUNICIPALITIES = 6

/** The wijken of a network, to choose from in a form. */
export async function wijkChoices(call: Caller, network: string): Promise<{ name: string; areas: Choice[] }> {
  const { areas, name } = await call('network', { params: { slug: network } })
  const municipalities = [...new Set(areas.map((code) => `GM${code.slice(2, 6)}`))].slice(0, MAX_MUNICIPALITIES)
  const found = await Promise.all(
    municipalities.map((municipality) =>
      call('neighbourhoods', { query: { municipality, level: 'wijk', pageSize: '100' } }),
    ),
  )
  return {
    name,
    areas: found.flatMap(({ results }) => results.map(({ code, name: label }) => ({ value: code, label }))),
  }
}

/** All needs, to choose from in a form. */
export async function needChoices(call: Caller, language: Language): Promise<Choice[]> {
  const { results } = await call('needs', { query: { pageSize: '100' } })
  return results.map(({ code, name }) => ({ value: code, label: name[language] }))
}
