/** Letters that Unicode does not see as a base letter with a mark, so that normalising leaves them alone. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ĳ: 'ij',
  '&': ' en ',
  '+': ' plus ',
}

/** Typed in four ways, and never a break between words: foto's becomes fotos. */
const APOSTROPHES = /['’‘`´ʼ]/g

/**
 * The address form of a name: lower case a-z and 0-9 with single hyphens, such as `cafe-t-hoekje`.
 * Empty when the text holds no letter or digit that can be written so; the caller then takes another name.
 */
export function slugify(text: string): string {
  return text
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(/[^\0-\x7f]|[&+]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
