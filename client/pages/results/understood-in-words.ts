import type { Understood } from '#domain/search.ts'
import type { Language } from '../../app/paths.ts'
import { paths } from '../../app/paths.ts'
import { changed, EMPTY_SEARCH, type SearchAddress, writeSearch } from '../../features/search/search-address.ts'
import { understood as en } from '../../texts/en/understood.ts'
import { understood as nl } from '../../texts/nl/understood.ts'
import type { Texts } from '../../texts/texts.ts'
import type { UnderstoodWords } from '../../texts/understood.ts'
import { type ChipSpeech, chipInWords } from './chip-in-words.ts'
import type { Pointer } from './pointer.ts'
import type { UnderstoodData, UnderstoodLink } from './understood-data.ts'

export type Given = {
  understood: Understood
  search: SearchAddress
  themes: { code: string; name: string }[]
  /** Names of needs by code. */
  names: Record<string, string>
}

/** The themes we do have for who comes for something else. */
const INSTEAD: Record<NonNullable<Understood['elsewhere']>, string[]> = {
  'health-care': ['wellbeing', 'hard-times', 'caring'],
  shopping: ['meeting', 'eating', 'creative'],
  government: ['money-papers', 'housing', 'language-computer'],
}
const WORDS: Record<Language, UnderstoodWords> = { nl, en }

const to = (search: SearchAddress) => paths.results + writeSearch(search)

/** All that was understood of a search, in words and with its links. The page fetches this file only when there is something. */
export function understoodInWords(given: Given, { texts, language }: { texts: Texts; language: Language }) {
  const words = WORDS[language]
  const { understood, search } = given
  return {
    label: words.label,
    lifts: words.lifts,
    chips: understood.chips.map((chip): UnderstoodLink => {
      const name = chipInWords(chip, { texts, words, language } satisfies ChipSpeech)
      const without = [...new Set([...search.without, chip.key])]
      return { key: chip.key, name, said: words.leaveOut(name), to: to(changed(search, { without })) }
    }),
    leftOut: words.leftOut,
    back: linksBack(given, words),
    pointers: [askIn(given, words), elsewhereIn(given, words)].filter((one) => one !== null),
    danger: understood.danger && words.danger[understood.danger],
  } satisfies UnderstoodData
}

function linksBack({ search, names }: Given, words: UnderstoodWords): UnderstoodLink[] {
  const back = search.without.flatMap((key): UnderstoodLink[] => {
    const name = key.startsWith('need:') ? names[key.slice(5)] : words.kind[key as keyof UnderstoodWords['kind']]
    if (!name) return []
    const without = search.without.filter((one) => one !== key)
    const said = words.putBack(name)
    return [{ key, name: said, said, to: to(changed(search, { without })) }]
  })
  const all = words.putAllBack
  if (search.without.length > 1 || back.length === 0)
    back.push({ key: 'all', name: all, said: all, to: to(changed(search, { without: [] })) })
  return search.without.length ? back : []
}

function askIn({ understood: { ask }, search }: Given, words: UnderstoodWords): Pointer | null {
  if (!ask) return null
  const without = [...new Set([...search.without, 'place'])]
  return {
    title: words.ask(ask.name),
    lines: [],
    links: ask.options.map(({ name, inside, codes }) => ({
      name: inside && inside !== name ? `${name} (${inside})` : name,
      to: to(changed(search, { neighbourhood: codes, without })),
    })),
  }
}

function elsewhereIn({ understood: { elsewhere }, themes }: Given, words: UnderstoodWords): Pointer | null {
  if (!elsewhere) return null
  const { title, advice } = words.elsewhere[elsewhere]
  const ours = themes.filter(({ code }) => INSTEAD[elsewhere].includes(code))
  return {
    title,
    lines: ours.length ? [advice, words.weHave] : [advice],
    links: ours.map(({ code, name }) => ({ name, to: to({ ...EMPTY_SEARCH, theme: [code] }) })),
  }
}
