import { redirect } from 'react-router'
import type { Reply } from '#contract'
import { sameWord } from '#domain/need-rules.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { loadSigned, submit } from '../../app/submit.ts'
import { textIn } from '../../app/text-in.ts'

type Choice = { value: string; label: string }
type ListedNeed = { code: string; name: string; words: number; retired: boolean; matched: string[] }
export type NeedsData = {
  q: string
  themes: Choice[]
  groups: { code: string; name: string; needs: ListedNeed[] }[]
  proposals: (Reply<'openTermProposals'>['proposals'][number] & { needName: string })[]
  done: 'accepted' | 'declined' | null
}

/** So many words that fit are shown beside a need. */
const MATCHED_SHOWN = 5

export function needsLoader({ call, language }: PageTools) {
  return loadSigned(async ({ request }): Promise<NeedsData> => {
    const { searchParams } = new URL(request.url)
    const q = (searchParams.get('q') ?? '').trim()
    const [{ themes, needs }, { proposals }] = await Promise.all([call('keptNeeds'), call('openTermProposals')])
    const names = new Map(needs.map(({ term }) => [term.code, term.name[language]]))
    const listed = needs.flatMap(({ term, retired }) => {
      const words = Object.values(term.synonyms).flat()
      const matched = q ? words.filter((word) => has(word, q)) : []
      if (q && matched.length === 0 && !has(`${term.name.nl} ${term.name.en} ${term.code}`, q)) return []
      const { code, theme, name } = term
      return [
        { code, theme, name: name[language], words: words.length, retired, matched: matched.slice(0, MATCHED_SHOWN) },
      ]
    })
    const groups = themes.map(({ code, name }) => ({
      code,
      name: name[language],
      needs: listed.filter(({ theme }) => theme === code).map(({ theme: _, ...need }) => need),
    }))
    return {
      q,
      themes: themes.map(({ code, name }) => ({ value: code, label: name[language] })),
      groups: groups.filter((group) => group.needs.length > 0),
      proposals: proposals.map((one) => ({ ...one, needName: names.get(one.need) ?? one.need })),
      done: searchParams.has('overgenomen') ? 'accepted' : searchParams.has('afgewezen') ? 'declined' : null,
    }
  })
}

export function needsAction({ call }: PageTools) {
  return submit(async (form) => {
    const of = textIn(form)
    const id = of('proposal')
    if (of('do') === 'accept') {
      await call('decideTermProposal', { params: { id }, body: { accepted: true } })
      return redirect(`${sitePaths.needs}?overgenomen`)
    }
    if (of('do') === 'decline') {
      await call('decideTermProposal', { params: { id }, body: { accepted: false, words: of('words') } })
      return redirect(`${sitePaths.needs}?afgewezen`)
    }
    const code = sameWord(of('nameEn') || of('name'))
    await call('addNeed', {
      body: {
        code,
        theme: of('theme'),
        name: { nl: of('name'), en: of('nameEn') },
        description: { nl: of('description'), en: of('descriptionEn') },
        synonyms: {},
        avoid: [],
        selfReliance: [],
        positiveHealth: [],
      },
    })
    return redirect(sitePaths.need(code))
  })
}

function has(text: string, asked: string): boolean {
  return sameWord(text).includes(sameWord(asked))
}
