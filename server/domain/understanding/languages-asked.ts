import { isDeniedWish } from './denied-wish.ts'
import { type Line, spot, words } from './line.ts'
import { positionsOf } from './tokens.ts'
import { LANGUAGE_WORDS, NOT_LEARNED } from './words/language-words.ts'

/** All that is written here or shown is Dutch: who asks for it learns it. */
const NAMES = LANGUAGE_WORDS.filter(([code]) => code !== 'nl')
const CODES = NAMES.map(([code, names]) => ({ code, isName: new RegExp(`^(?:${names})$`) }))
const NAME = `(${NAMES.map(([, names]) => names).join('|')})`
/** "Turks of Arabisch" */
const ONE_OR_TWO = `${NAME}(?: (?:of|en|or|and) ${NAME})?`
const SPEAKS = 'spreek|spreekt|spreken|gesproken|praat|praten|communiceren|speaks?|speaking|talks?'
const ASKED = words(
  [
    `(?:${SPEAKS}) (?:(?!geen |niet |nauwelijks |no |not |over |about )\\w+ ){0,3}?${ONE_OR_TWO}${NOT_LEARNED}`,
    `${ONE_OR_TWO} (?:${SPEAKS}|sprekende?|sprekers?|kan spreken|kunnen spreken|konusan\\w*|konusuyor|konusabil\\w+|bilen\\w*|biliyor|speakers?)`,
    `(?<!(?:les|lessen|cursus|course|lessons) )in (?:het |t |eigen taal )?${ONE_OR_TWO}${NOT_LEARNED}(?= [.,] | $| en | of | maar | met | voor | aan | over )`,
    '(\\w+talige?)',
  ].join('|'),
)
const SIGN = / (?:\w*spre\w+|praat|praten|gesproken|communiceren|speak\w*|talks?|in|konus\w+|bil\w+|\w+talige?) /

/** The languages in which somebody wants to be spoken to, and where they say so: "iemand die Turks spreekt", "in het Arabisch". */
export function languagesAsked(line: Line): { codes: string[]; positions: number[] } {
  if (!SIGN.test(line.text)) return { codes: [], positions: [] }
  const asked = spot(line, ASKED).flatMap((found) => {
    const codes = isDeniedWish(line, found) ? [] : found.groups.flatMap((name) => codeOf(name) ?? [])
    return codes.length > 0 ? [{ codes, positions: positionsOf(found) }] : []
  })
  return {
    codes: [...new Set(asked.flatMap(({ codes }) => codes))],
    positions: asked.flatMap(({ positions }) => positions),
  }
}

function codeOf(name: string | undefined): string | undefined {
  return name === undefined ? undefined : CODES.find(({ isName }) => isName.test(name))?.code
}
