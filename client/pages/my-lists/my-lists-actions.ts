import { redirect } from 'react-router'
import type { Reply } from '#contract'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { loadSigned, submit } from '../../app/submit.ts'
import { textIn } from '../../app/text-in.ts'

export type AreaGroup = { name: string; areas: { code: string; name: string }[] }
export type MyListsData = Reply<'myLists'> & {
  themes: { name: string; needs: { code: string; name: string }[] }[]
  areas: AreaGroup[]
  saved: boolean
}

export function myListsLoader({ call, language }: PageTools) {
  return loadSigned(async ({ request }): Promise<MyListsData> => {
    const all = { query: { pageSize: '100' } }
    const [mine, { member }, networks, themes, needs] = await Promise.all([
      call('myLists'),
      call('me'),
      call('networks', all),
      call('themes', all),
      call('needs', all),
    ])
    const own = new Set((member?.grants ?? []).flatMap((grant) => ('network' in grant ? [grant.network] : [])))
    const codes = networks.results.filter(({ slug }) => own.has(slug)).flatMap(({ areas }) => areas)
    return {
      ...mine,
      themes: themes.results.map((theme) => ({
        name: theme.name[language],
        needs: needs.results
          .filter((need) => need.theme === theme.code)
          .map(({ code, name }) => ({ code, name: name[language] })),
      })),
      areas: await areaGroups(codes),
      saved: new URL(request.url).searchParams.has('opgeslagen'),
    }
  })

  /** Of the areas of one's networks: each with the wijken in it. */
  async function areaGroups(codes: readonly string[]): Promise<AreaGroup[]> {
    return Promise.all(
      [...new Set(codes)].map(async (code) => {
        const area = await call('neighbourhood', { params: { code } })
        const wijken = area.level === 'municipality' ? area.children : []
        return {
          name: area.name,
          areas: [{ code, name: area.name }, ...wijken].map((one) => ({ code: one.code, name: one.name })),
        }
      }),
    )
  }
}

export function myListsAction({ call }: PageTools) {
  return submit(async (form) => {
    const text = textIn(form)
    switch (form.get('do')) {
      case 'keep-list': {
        const notes = form.getAll('note').map(String)
        const items = form.getAll('id').map((id, at) => ({ id: String(id), note: notes[at] ?? '' }))
        const list = await call('keepList', { body: { name: text('name'), folder: text('folder'), items } })
        return redirect(`${sitePaths.list(list.id)}?opgeslagen`)
      }
      case 'make-alert':
        await call('makeAlert', { body: { need: text('need'), area: text('area') } })
        return redirect(`${sitePaths.lists}?opgeslagen`)
      case 'stop-alert':
        await call('stopAlert', { params: { id: text('alert') } })
        return redirect(`${sitePaths.lists}?opgeslagen`)
      default:
        await call('noteOrganization', { params: { id: text('organization') }, body: { text: text('text') } })
        return redirect(`${sitePaths.lists}?opgeslagen`)
    }
  })
}
