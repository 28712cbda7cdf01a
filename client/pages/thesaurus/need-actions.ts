import type { Reply } from '#contract'
import type { PageTools } from '../../app/page-tools.ts'
import { loadSigned, submit } from '../../app/submit.ts'
import { textIn } from '../../app/text-in.ts'
import { linesIn } from './lines.ts'

export const KINDS = ['lay', 'professional', 'flemish', 'english', 'turkish'] as const

type Version = Reply<'needHistory'>['versions'][number]
export type NeedData = { need: Version; before: Version[]; themes: { value: string; label: string }[] }
export type NeedDone = {
  done: 'saved' | 'stopped' | 'back'
  shared: Reply<'changeNeed'>['shared']
}

export function needLoader({ call, language }: PageTools) {
  return loadSigned(async ({ params }): Promise<NeedData> => {
    const { versions } = await call('needHistory', { params: { code: params.code ?? '' } })
    const { results } = await call('themes', { query: { pageSize: '100' } })
    const [need, ...before] = versions
    return {
      need: need as Version,
      before,
      themes: results.map(({ code, name }) => ({ value: code, label: name[language] })),
    }
  })
}

export function needAction({ call }: PageTools) {
  return submit(async (form, { params }): Promise<NeedDone> => {
    const text = textIn(form)
    const of = { params: { code: params.code ?? '' }, basedOn: Number(form.get('version')) }
    if (form.get('do') === 'stop') return { done: 'stopped', shared: (await call('retireNeed', of)).shared }
    if (form.get('do') === 'restore') return { done: 'back', shared: (await call('restoreNeed', of)).shared }
    const [lay, professional, flemish, english, turkish] = KINDS.map((kind) => linesIn(form.get(kind)))
    const { shared } = await call('changeNeed', {
      ...of,
      body: {
        theme: text('theme'),
        name: { nl: text('name'), en: text('nameEn') },
        description: { nl: text('description'), en: text('descriptionEn') },
        synonyms: { lay, professional, flemish, english, turkish },
        avoid: linesIn(form.get('avoid')),
      },
    })
    return { done: 'saved', shared }
  })
}
