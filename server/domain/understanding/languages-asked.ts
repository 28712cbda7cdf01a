import { isDeniedWish } from './denied-wish.ts'
import { type Line, spot, words } from './line.ts'
import { LANGUAGE_WORDS } from './words/language-words.ts'

/** All that is written here or shown is Dutch: who asks for it learns it. */
const NAMES = LANGUAGE_WORDS.filter(([code]) => code !== 'nl')
const CODES = NAMES.map(([code, names]) => ({ code, isName: new RegExp(`^(?:${names})$`) }))
const NAME = `(${NAMES.map(([, names]) => names).join('|')})`
const SPEAKS = 'spreek|spreekt|spreken|gesproken|praat|praten|communiceren|speaks?|speaking|talks?'
/** "Spaans leren", "cursus in het Spaans": a language that is learned. */
const NOT_LEARNED = '(?! (?:leren|leer|les|lessen|cursus|oefenen))'
const ASKED = words(
  [
    `(?:${SPEAKS}) (?:(?!geen |niet |nauwelijks |no |not )\\w+ ){0,3}?${NAME}${NOT_LEARNED}`,
    `${NAME} (?:${SPEAKS}|sprekende?|sprekers?|kan spreken|kunnen spreken|konusan\\w*|konusuyor|konusabil\\w+|bilen\\w*|biliyor|speakers?)`,
    `(?<!(?:les|lessen|cursus|course|lessons) )in (?:het |t |eigen taal )?${NAME}${NOT_LEARNED}(?= [.,] | $| en | of | maar | met | voor | aan | over )`,
    '(\\w+talige?)',
  ].join('|'),
)
const SIGN = / (?:\w*spre\w+|praat|praten|gesproken|communiceren|speak\w*|talks?|in|konus\w+|bil\w+|\w+talige?) /

/** The languages in which somebody wants to be spoken to: "iemand die Turks spreekt", "in het Arabisch". */
export function languagesAsked(line: Line): string[] {
  if (!SIGN.test(line.text)) return []
  const names = spot(line, ASKED).flatMap((found) =>
    isDeniedWish(line, found) ? [] : found.groups.filter((name) => name !== undefined),
  )
  return [...new Set(names.flatMap((name) => CODES.find(({ isName }) => isName.test(name))?.code ?? []))]
}
