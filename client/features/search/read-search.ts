import { CHIP_KEY } from '#domain/chip-key.ts'
import type { Texts } from '../../texts/texts.ts'
import { type Dropped, EMPTY_SEARCH, LIST_NAMES, type ListName, type SearchAddress } from './search-address.ts'

const MAX_WORDS_LENGTH = 2_000
const MAX_PLACE_LENGTH = 100
const MAX_VALUES = 50

/** Codes that are data: only their form can be checked here. */
const AREA = /^(GM\d{4}|WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{4})$/
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LANGUAGE = /^[a-z]{2,3}$/
const NUMBER = String.raw`-?\d{1,3}(\.\d{1,20})?`
const POINT = new RegExp(`^${NUMBER},${NUMBER}$`)
const BOX = new RegExp(`^${NUMBER}(,${NUMBER}){3}$`)

/** In a form: of which words something was left out. Of other words that says nothing. */
export const LEFT_OUT_OF = 'of'
/** Enough of the words to know them by, as an address is no place for two long notes. */
export const beginOf = (words: string) => words.slice(0, 200)

/** Added by mail programs and other sites; nobody chose them, so nobody needs to hear of them. */
const NOISE = /^(utm_|mc_|fbclid$|gclid$|msclkid$|ref$)/

/**
 * Reads an address that anybody may have typed. Nothing in it is an error: what cannot be right is left out and named in
 * `dropped`, so that the page can say so.
 */
export function readSearch(params: URLSearchParams, texts: Texts): { search: SearchAddress; dropped: Dropped[] } {
  const dropped: Dropped[] = []
  const drop = (name: string, value: string, why: Dropped['why']) =>
    void dropped.push({ name, value: short(value), why })

  for (const name of new Set(params.keys()))
    if (!Object.hasOwn(EMPTY_SEARCH, name) && name !== LEFT_OUT_OF && !NOISE.test(name))
      drop(name, params.get(name) ?? '', 'filter')

  const one = (name: string): string => {
    const values = params.getAll(name).map((value) => value.trim())
    if (new Set(values.filter(Boolean)).size > 1) drop(name, values[1] ?? '', 'twice')
    return values.find(Boolean) ?? ''
  }
  const formed = (name: string, form: RegExp, why: Dropped['why'] = 'value'): string => {
    const value = one(name)
    if (!value || form.test(value)) return value
    drop(name, value, why)
    return ''
  }
  const cut = (name: string, length: number): string => {
    const value = one(name)
    if (value.length > length) drop(name, value, 'tooLong')
    return value.slice(0, length).trim()
  }
  const list = (name: ListName | 'without'): string[] => {
    const given = new Set(params.getAll(name).flatMap((value) => value.split(',').map((part) => part.trim())))
    const right = [...given].filter((value) => {
      if (value && !isKnown(name, value, texts)) drop(name, value, 'value')
      return value && isKnown(name, value, texts)
    })
    return right.slice(0, MAX_VALUES)
  }

  const lists = Object.fromEntries(LIST_NAMES.map((name) => [name, list(name)])) as Pick<SearchAddress, ListName>
  const near = formed('near', POINT, 'place')
  const q = cut('q', MAX_WORDS_LENGTH)
  const search: SearchAddress = {
    ...EMPTY_SEARCH,
    ...lists,
    without: [null, beginOf(q)].includes(params.get(LEFT_OUT_OF)) ? list('without') : [],
    q,
    where: cut('where', MAX_PLACE_LENGTH),
    network: formed('network', CODE),
    free: formed('free', /^(true|false)$/) === 'true',
    open: formed('open', /^(now|today|week)$/) as SearchAddress['open'],
    near,
    radius: formed('radius', /^([5-9]\d|[1-9]\d{2,3}|[1-4]\d{4}|50000)$/),
    bbox: formed('bbox', BOX, 'place'),
    sort: (formed('sort', /^(relevance|distance|name|confirmed)$/) || 'relevance') as SearchAddress['sort'],
    page: Number(formed('page', /^[1-9]\d{0,3}$/) || 1),
  }
  if (!near && search.radius) {
    drop('radius', search.radius, 'needsPlace')
    search.radius = ''
  }
  if (!near && search.sort === 'distance') {
    drop('sort', 'distance', 'needsPlace')
    search.sort = 'relevance'
  }
  return { search, dropped }
}

function isKnown(name: ListName | 'without', value: string, { vocabulary }: Texts): boolean {
  switch (name) {
    case 'neighbourhood':
      return AREA.test(value)
    case 'need':
    case 'theme':
      return CODE.test(value)
    case 'without':
      return CHIP_KEY.test(value)
    case 'language':
      return LANGUAGE.test(value)
    case 'identity':
      return Object.hasOwn(vocabulary.tradition, value)
    default:
      return Object.hasOwn(vocabulary[name], value)
  }
}

function short(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value
}
