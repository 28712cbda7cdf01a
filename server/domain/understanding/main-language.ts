import { isFunctionWord, type KnownWords } from './known-words.ts'
import { saysNothing } from './phrases.ts'
import type { Language } from './stems.ts'
import type { Token } from './tokens.ts'
import { translationsOf } from './translations.ts'

const FEW_SMALL_WORDS = 2
const TURKISH_LETTERS = /[ığşİ]/
const TURKISH_FORMS = /(?:[iu]yor(?:um|uz|sun|lar)?|l[ae]r[iu]m(?:iz|i)?)$/

/**
 * The language of most small words, which tell languages apart; in a text of a few words those that only one language has. Dutch when
 * in doubt.
 */
export function mainLanguage(tokens: Token[], known: KnownWords): Language {
  let [nl, en, tr] = [0, 0, 0]
  for (const { plain, written } of tokens) {
    if (isFunctionWord(plain)) {
      if (saysNothing(plain, 'nl')) nl++
      if (saysNothing(plain, 'en')) en++
      if (saysNothing(plain, 'tr')) tr++
    }
    if (TURKISH_LETTERS.test(written) || TURKISH_FORMS.test(plain)) tr++
  }
  if (nl + en + tr < FEW_SMALL_WORDS)
    for (const { plain } of tokens) {
      const languages = known.languages(plain)
      if (languages?.has('nl') || known.ordinary(plain, known.stem(plain, 'nl'))) nl++
      else if (languages?.size === 1 || !languages) {
        if (languages?.has('en') || (!languages && translationsOf(plain, 'en').length > 0)) en++
        if (languages?.has('tr') || (!languages && translationsOf(plain, 'tr').length > 0)) tr++
      }
    }
  if (tr > nl && tr > en) return 'tr'
  return en > nl ? 'en' : 'nl'
}
