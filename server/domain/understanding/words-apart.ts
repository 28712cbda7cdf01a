import { isFunctionWord } from './known-words.ts'
import type { Token } from './tokens.ts'
import { ORDINARY_WORDS } from './words/ordinary-words.ts'

/** The words in which danger is said, as they are typed together or with a space in the wrong place. */
const SAID_TOGETHER = new Set(
  `ik hij zij ze wil wilde wou wilt niet nit geen meer langer leven zijn bestaan dood doodgaan gaan sterven er uit stappen verder hoef zin in de het een einde
  aan maken mezelf mijzelf zichzelf zelf moord zelfmoord zelfdoding doding plegen suicide pillen slikken denk
  mijn mn man vrouw vriend vriendin partner ex vader moeder papa mama stiefvader oom opa broer zoon dochter kind kinderen baby ouders
  slaat slaan sla schopt mishandelt misbruikt bedreigt verkracht wurgt stalkt me mij ons mama altijd elke dag thuis
  word wordt worden ben is heeft geslagen mishandeld misbruikt verkracht bedreigd gestalkt door van bang voor huiselijk geweld veilig kindermishandeling kinder mishandeling onveilig
  i do dont not want wanna to live die anymore kill myself my husband boyfriend dad father hits beats me end life suicidal
  olmek istiyorum yasamak istemiyorum intihar kocam beni dovuyor babam annem`.split(/\s+/),
)
const LEAST_LETTERS = 4
const FIRST = [...SAID_TOGETHER].map((word) => word.charAt(0))
const STARTS = new Set(
  [...SAID_TOGETHER].flatMap((word) => (word.length > 1 ? word.slice(0, 2) : FIRST.map((next) => word + next))),
)
const ENDS = new Set([...SAID_TOGETHER].map((word) => word.slice(-2)))
const LONGEST = Math.max(...[...SAID_TOGETHER].map(({ length }) => length))

/** A word as it was meant: several that were typed as one ("wilniet"), or what it is with the word after it ("lev en"). */
export type Apart = { parts: string[]; tokens: 1 | 2 }

/** What was meant by the word that stands here; null for most words, which are only themselves. */
export function apartAt(tokens: Token[], at: number): Apart | null {
  const token = tokens[at]
  if (!token || !STARTS.has(token.plain.slice(0, 2))) return null
  const { plain } = token
  const isWord = SAID_TOGETHER.has(plain) || ORDINARY_WORDS.has(plain) || isFunctionWord(plain)
  const alone = isWord ? null : wordsIn(plain)
  if (alone) return { parts: alone, tokens: 1 }
  const next = tokens[at + 1]
  if (!next || next.clause !== token.clause || next.start - token.end > 1 || SAID_TOGETHER.has(next.plain)) return null
  const joined = plain + next.plain
  if (joined.length >= LEAST_LETTERS && SAID_TOGETHER.has(joined)) return { parts: [joined], tokens: 2 }
  const both = isWord ? null : wordsIn(joined)
  return both && { parts: both, tokens: 2 }
}

/** The words of which these letters are made; null when something is left over, or it is one word. */
function wordsIn(letters: string): string[] | null {
  if (letters.length < LEAST_LETTERS || !STARTS.has(letters.slice(0, 2)) || !ENDS.has(letters.slice(-2))) return null
  return SAID_TOGETHER.has(letters) ? null : partsFrom(letters, 0, new Set())
}

function partsFrom(letters: string, from: number, failed: Set<number>): string[] | null {
  if (from === letters.length) return []
  if (failed.has(from)) return null
  for (let to = Math.min(letters.length, from + LONGEST); to > from; to--) {
    const word = letters.slice(from, to)
    if (!SAID_TOGETHER.has(word)) continue
    const others = partsFrom(letters, to, failed)
    if (others) return [word, ...others]
  }
  failed.add(from)
  return null
}
