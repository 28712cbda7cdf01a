import { redirect } from 'react-router'
import type { Reply } from '#contract'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { loadSigned, submit } from '../../app/submit.ts'
import type { ListData } from '../shared-list/list-data.ts'
import { readList } from '../shared-list/read-list.ts'

export type MyListData = Reply<'myList'> & { shown: ListData; saved: boolean }

export function myListLoader(tools: PageTools) {
  return loadSigned(async ({ params, request }): Promise<MyListData> => {
    const { list, notes } = await tools.call('myList', { params: { id: params.id ?? '' } })
    const shown = await readList(
      tools,
      list.items.map(({ id }) => id),
    )
    return { list, notes, shown, saved: new URL(request.url).searchParams.has('opgeslagen') }
  })
}

/** Every button sends the whole form, so that nothing typed is lost by moving a line. */
export function myListAction({ call }: PageTools) {
  return submit(async (form, { params }) => {
    const id = params.id ?? ''
    const [what = 'save', item = ''] = String(form.get('do') ?? 'save').split(' ')
    if (what === 'throw-away') {
      await call('removeList', { params: { id } })
      return redirect(`${sitePaths.lists}?opgeslagen`)
    }
    const content = {
      name: String(form.get('name') ?? ''),
      folder: String(form.get('folder') ?? ''),
      items: itemsOf(form, what, item),
    }
    await call('changeList', { params: { id }, basedOn: Number(form.get('version')), body: content })
    for (const [name, text] of form) {
      const organization = name.startsWith('own ') ? name.slice(4) : ''
      if (organization && text !== form.get(`before ${organization}`))
        await call('noteOrganization', { params: { id: organization }, body: { text: String(text) } })
    }
    return redirect(`${sitePaths.list(id)}?opgeslagen`)
  })
}

function itemsOf(form: FormData, what: string, about: string): { id: string; note: string }[] {
  const items = form.getAll('id').map((id) => ({ id: String(id), note: String(form.get(`note ${id}`) ?? '') }))
  const from = items.findIndex(({ id }) => id === about)
  const item = items[from]
  if (!item) return items
  if (what === 'remove') return items.toSpliced(from, 1)
  const to = what === 'up' ? from - 1 : what === 'down' ? from + 1 : from
  return to < 0 || to >= items.length ? items : items.toSpliced(from, 1).toSpliced(to, 0, item)
}
