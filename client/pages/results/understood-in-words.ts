import { needOf } from '#domain/chip-key.ts'
import type { Elsewhere } from '#domain/elsewhere.ts'
import type { ChipKey, Understood } from '#domain/search.ts'
import { openPaths } from '../../app/open-paths.ts'
import type { Language } from '../../app/paths.ts'
import { paths } from '../../app/paths.ts'
import {
  changed,
  EMPTY_SEARCH,
  inPlace,
  resultsPath,
  type SearchAddress,
} from '../../features/search/search-address.ts'
import { understood as en } from '../../texts/en/understood.ts'
import { understood as nl } from '../../texts/nl/understood.ts'
import type { Texts } from '../../texts/texts.ts'
import type { UnderstoodWords } from '../../texts/understood.ts'
import { type ChipSpeech, chipInWords, leftOutInWords } from './chip-in-words.ts'
import type { Pointer } from './pointer.ts'
import { leaveOut, putBack, type UnderstoodData, type UnderstoodLink } from './understood-data.ts'

export type Given = {
  understood: Understood
  search: SearchAddress
  /** Whether there are results that can stand above others. */
  isFound: boolean
  themes: { code: string; name: string }[]
  /** Names of needs by code. */
  names: Record<string, string>
}

/** The themes we do have for who comes for something else. */
const INSTEAD: Partial<Record<Elsewhere, string[]>> = {
  'health-care': ['wellbeing', 'hard-times', 'caring'],
  shopping: ['meeting', 'eating', 'creative'],
  government: ['money-papers', 'housing', 'language-computer'],
}
/** Pages of ours. */
const OURS: Partial<Record<Elsewhere, { name: keyof UnderstoodWords['ours']; to: string }[]>> = {
  'about-us': [
    { name: 'about', to: paths.about },
    { name: 'privacy', to: paths.privacy },
  ],
  privacy: [{ name: 'privacy', to: paths.privacy }],
  'signing-in': [{ name: 'signIn', to: openPaths.signIn }],
  joining: [
    { name: 'about', to: paths.about },
    { name: 'signIn', to: openPaths.signIn },
  ],
  'any-help': [
    { name: 'choose', to: openPaths.choose },
    { name: 'emergency', to: 'tel:112' },
  ],
}
const WORDS: Record<Language, UnderstoodWords> = { nl, en }

/** All that was understood of a search, in words and with its links. The page fetches this file only when there is something. */
export function understoodInWords(given: Given, { texts, language }: { texts: Texts; language: Language }) {
  const words = WORDS[language]
  const { understood, search } = given
  return {
    label: words.label,
    lifts: given.isFound ? words.lifts : '',
    chips: understood.chips.map((chip): UnderstoodLink => {
      const name = chipInWords(chip, { texts, words, language } satisfies ChipSpeech)
      return {
        key: chip.key,
        name,
        said: words.leaveOut(name),
        to: resultsPath(changed(search, leaveOut(chip.key, search))),
      }
    }),
    leftOut: words.leftOut,
    back: linksBack(given, { texts, words, language }),
    pointers: [askIn(given, words), beyondIn(given, words), whereIn(given, words), elsewhereIn(given, words)].filter(
      (one) => one !== null,
    ),
    danger: understood.danger && words.danger[understood.danger],
  } satisfies UnderstoodData
}

function linksBack({ search, names }: Given, speech: ChipSpeech): UnderstoodLink[] {
  const { words } = speech
  const keysByName = new Map<string, ChipKey[]>()
  for (const key of search.without) {
    const need = needOf(key)
    const name = need ? names[need] : leftOutInWords(key, speech)
    if (name) keysByName.set(name, [...(keysByName.get(name) ?? []), key])
  }
  const back = [...keysByName].map(([name, keys]): UnderstoodLink => {
    const said = words.putBack(name)
    const key = keys.join()
    return { key, name: said, said, to: resultsPath(changed(search, putBack(key, search))) }
  })
  const all = words.putAllBack
  const isAll = back.length === 1 && [...keysByName.values()][0]?.length === search.without.length
  if (!isAll) back.push({ key: '', name: all, said: all, to: resultsPath(changed(search, { without: [] })) })
  return search.without.length ? back : []
}

/** Where somebody says where; a link to it works without a script too. */
const WHERE_FIELD = '#search-where'

function askIn({ understood: { ask, chips }, search }: Given, words: UnderstoodWords): Pointer | null {
  if (!ask) return null
  const links = ask.options.map((place) => {
    const { name, inside } = place
    const isMore = inside !== '' && inside !== name
    return { name: isMore ? `${name} (${inside})` : name, to: resultsPath(changed(search, inPlace(place))) }
  })
  const guess = ask.options[0]?.codes.join()
  const isGuessed = guess && chips.some(({ kind, values }) => kind === 'place' && values.join() === guess)
  const more = ask.more ? [{ name: words.anotherPlace, to: WHERE_FIELD }] : []
  return {
    title: words.ask(ask.name),
    lines: isGuessed ? [words.guessed(links[0]?.name ?? '')] : [],
    links: [...links, ...more],
  }
}

function beyondIn({ understood: { beyond } }: Given, words: UnderstoodWords): Pointer | null {
  if (!beyond) return null
  const { name, inside } = beyond
  const title = inside && inside !== name ? words.beyond.liesIn(name, inside) : words.beyond.unknown(name)
  return { title, lines: [words.beyond.advice(name)], links: [] }
}

function whereIn({ understood: { whereAreYou } }: Given, words: UnderstoodWords): Pointer | null {
  if (!whereAreYou) return null
  const { title, advice, link } = words.whereAreYou
  return { title, lines: [advice], links: [{ name: link, to: WHERE_FIELD }] }
}

function elsewhereIn({ understood: { elsewhere }, themes }: Given, words: UnderstoodWords): Pointer | null {
  if (!elsewhere) return null
  const { title, advice } = words.elsewhere[elsewhere]
  const pages = (OURS[elsewhere] ?? []).map(({ name, to }) => ({ name: words.ours[name], to }))
  const ours = themes.filter(({ code }) => INSTEAD[elsewhere]?.includes(code))
  return {
    title,
    lines: ours.length ? [advice, words.weHave] : [advice],
    links: [...pages, ...ours.map(({ code, name }) => ({ name, to: resultsPath({ ...EMPTY_SEARCH, theme: [code] }) }))],
  }
}
