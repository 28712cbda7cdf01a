/** A word of the text, with where it stands, so that everything understood can be shown as the person wrote it. */
export type Token = {
  /** As written, without surrounding punctuation. */
  written: string
  /** Lower case a-z where the letter has such a form, without marks and apostrophes: `é` is e, `ı` and `İ` are i. */
  plain: string
  start: number
  end: number
  /** Begins with a capital. */
  capital: boolean
  /** Two or more letters, all capitals: `GGZ`. */
  upper: boolean
  /** First of its sentence, where a capital says nothing. */
  opens: boolean
  /** Counts on at each full stop, question mark or new line. */
  sentence: number
  /** Counts on at each comma, bracket or colon as well. */
  clause: number
}

/** Somebody who writes more than this has said what it is about; the rest is not read, so that time has an end. */
const MAX_CHARACTERS = 8_000
const MAX_TOKENS = 1_000
/** Longer is no word. It keeps its place, and takes no time. */
const MAX_WORD_LETTERS = 48

const PIECE = /(?<=\p{N})\+|[\p{L}\p{M}\p{N}]+(?:['’‘`´ʼ][\p{L}\p{M}\p{N}]+)*|[.;!?\n]+|[,:()[\]"“”„/|]/gu
const STOPS = new Set('.;!?\n')
const BREAKS = new Set(',:()[]"“”„/|')
const CAPITAL = /\p{Lu}/u
const APOSTROPHES = /['’‘`´ʼ]/g
const WIDE_LETTER = /[^\0-\xff]/
const NOT_ASCII = /[^\0-\x7f]/
const OTHER_LETTERS = /[ßæœøđðłıŋĳ]/g
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ŋ: 'n',
  ĳ: 'ij',
}

/** "Kheb", "'kweet", "tis": two words as they are spoken. */
const SAID_AS_ONE = new Set(
  'kheb kben kwil kmoet kkan kga kweet kzit kzoek khad kmag kkom kvind kvoel kword kwordt kdurf ksnap ksta klig kzie khoor kmis kwoon kslaap kwas kwou kzou kzal khou kkrijg kdoe kraak kpraat kloop kdenk kpieker tis twas tgaat tkan tlukt tzijn twordt tstaat tkomt'.split(
    ' ',
  ),
)

/** Words as people type them, made alike: `Café` is cafe, `foto's` is fotos, `yalnızım` is yalnizim. */
export function fold(word: string): string {
  const lower = word.toLowerCase().replace(APOSTROPHES, '')
  if (!NOT_ASCII.test(lower)) return lower
  return inSingleBytes(
    lower
      .replace(OTHER_LETTERS, (letter) => LETTERS[letter] ?? letter)
      .normalize('NFKD')
      .replace(/\p{M}/gu, ''),
  )
}

/**
 * The same word, stored with a byte for each letter where that is possible. JavaScript engines keep what is left of a text with a
 * wide letter wide, and one wide word makes all patterns four times as slow on the line it is in.
 */
function inSingleBytes(word: string): string {
  const codes: number[] = []
  for (let at = 0; at < word.length; at++) codes.push(word.charCodeAt(at))
  return String.fromCharCode(...codes)
}

/** The words of a text. Hyphens part words; whoever looks for a compound joins them again. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  let clause = 0
  let opens = true
  const read = text.slice(0, MAX_CHARACTERS)
  const foldHere = WIDE_LETTER.test(read) ? (word: string) => inSingleBytes(fold(word)) : fold
  PIECE.lastIndex = 0
  for (let match = PIECE.exec(read); match; match = PIECE.exec(read)) {
    const written = match[0]
    const first = written.charAt(0)
    if (STOPS.has(first)) {
      // A point within a number or an abbreviation ends nothing: "4.30", "o.a.".
      const next = text.charAt(match.index + written.length)
      if (written === '.' && /[\p{L}\p{N}]/u.test(next)) continue
      sentence++
      clause++
      opens = true
    } else if (BREAKS.has(first)) clause++
    else {
      // "55+" is said as "55 plus".
      const plain = written === '+' ? 'plus' : foldHere(written.slice(0, MAX_WORD_LETTERS))
      if (plain === '') continue
      const capital = !isSmallLetter(first) && CAPITAL.test(first)
      const upper =
        capital && written.length > 1 && written === written.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(written)
      const [start, end] = [match.index, match.index + written.length]
      const token = { written, plain, start, end, capital, upper, opens, sentence, clause }
      if (SAID_AS_ONE.has(plain)) tokens.push(...apart(token))
      else tokens.push(token)
      opens = false
      if (tokens.length >= MAX_TOKENS) break
    }
  }
  return tokens
}

function isSmallLetter(letter: string): boolean {
  return letter >= 'a' && letter <= 'z'
}

function apart(token: Token): Token[] {
  const { written, plain, start } = token
  const [first, second] = [written.slice(0, 1), written.slice(1)]
  return [
    { ...token, written: first, plain: plain.slice(0, 1), end: start + 1 },
    { ...token, written: second, plain: plain.slice(1), start: start + 1, capital: false, upper: false, opens: false },
  ]
}

/** A capital within a sentence: mostly a name. */
export function readsAsName({ capital, opens, upper }: Token): boolean {
  return capital && !opens && !upper
}

/** A run of tokens, `to` not included. */
export type Span = { from: number; to: number }

/** The runs of the text that these tokens cover, as they stand there: neighbours together, others apart. */
export function wordsAt(text: string, tokens: Token[], positions: Iterable<number>): string[] {
  const sorted = [...new Set(positions)].sort((a, b) => a - b)
  const words: string[] = []
  let from = 0
  sorted.forEach((position, index) => {
    const next = sorted[index + 1]
    const token = tokens[position]
    if (next === position + 1 && tokens[next]?.sentence === token?.sentence) return
    const said = text.slice(tokens[sorted[from] ?? 0]?.start, token?.end)
    words.push(said.includes('(') && !said.includes(')') && text[token?.end ?? 0] === ')' ? `${said})` : said)
    from = index + 1
  })
  return words
}

export function positionsOf({ from, to }: Span): number[] {
  const positions: number[] = []
  for (let at = from; at < to; at++) positions.push(at)
  return positions
}
