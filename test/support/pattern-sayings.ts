/** What was said so far: the word at hand, and an example of all of it. */
type Saying = { word: string; text: string }
type Step = (sayings: Saying[]) => Saying[]

/** A word that `\w+` stands for. */
const ANY_WORD = '~'
/** More letters of a word make no difference to anybody who asks. */
const LETTERS_KEPT = 6
const TIMES = /[?*+]|\{\d+,?\d*\}/y
const LETTERS = /\\.|\[[^\]]+\]|[^()|]/y

/**
 * Examples of what a pattern of whole words matches, led through all its alternatives letter by letter. As only the word at hand is
 * kept apart, sayings that go on alike go on as one. `passes` is asked of each word that ends; where it says no the saying is left out.
 * Looks ahead and behind are passed by.
 */
export function sayingsOf(source: string, passes: (word: string, text: string) => boolean): string[] {
  let at = 0

  function take(pattern: RegExp): string {
    pattern.lastIndex = at
    const found = pattern.exec(source)?.[0] ?? ''
    at += found.length
    return found
  }

  function alternatives(): Step {
    const steps = [inOrder()]
    while (source[at] === '|') {
      at++
      steps.push(inOrder())
    }
    return (sayings) => distinct(steps.flatMap((step) => step(sayings)))
  }

  function inOrder(): Step {
    const steps: Step[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const step = source[at] === '(' ? group() : one(take(LETTERS))
      steps.push(repeated(step, take(TIMES)))
    }
    return (sayings) => steps.reduce((said, step) => step(said), sayings)
  }

  function group(): Step {
    const opening = take(/\((?:\?(?::|<?[=!]))?/y)
    const inner = alternatives()
    if (source[at] !== ')') throw new Error(`no end of ${opening} at ${at} of ${source}`)
    at++
    return /[=!]/.test(opening) ? (sayings) => sayings : inner
  }

  function one(letter: string): Step {
    if (letter === '^' || letter === '$' || letter === '\\s') return (sayings) => sayings
    const letters = lettersOf(letter)
    return (sayings) => distinct(sayings.flatMap((saying) => letters.flatMap((next) => said(saying, next))))
  }

  function said({ word, text }: Saying, letter: string): Saying[] {
    if (letter !== ' ') return [{ word: (word + letter).slice(0, LETTERS_KEPT), text: text + letter }]
    return passes(word, text) ? [{ word: '', text: `${text} ` }] : []
  }

  const all = alternatives()
  if (at < source.length) throw new Error(`no start of ) at ${at} of ${source}`)
  return all([{ word: '', text: '' }])
    .filter(({ word, text }) => passes(word, text))
    .map(({ text }) => text)
}

function lettersOf(letter: string): string[] {
  if (letter === '\\w' || letter === '\\d' || letter === '[\\w]' || letter === '[\\w,]') return [ANY_WORD]
  if (!letter.startsWith('[')) return [letter]
  return [...letter.slice(1, -1).replace(/(.)-(.)/g, (_, from: string, to: string) => between(from, to))]
}

function between(from: string, to: string): string {
  const first = from.charCodeAt(0)
  return String.fromCharCode(...Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, step) => first + step))
}

function repeated(step: Step, times: string): Step {
  if (times === '') return step
  const [least, most] = times.startsWith('{')
    ? (times.slice(1, -1).split(',').map(Number) as [number, number?])
    : ({ '?': [0, 1], '*': [0, Number.POSITIVE_INFINITY], '+': [1, Number.POSITIVE_INFINITY] } as const)[
        times as '?' | '*' | '+'
      ]
  return (sayings) => {
    let now = sayings
    for (let time = 0; time < least; time++) now = step(now)
    for (let time = least; time < (most ?? least); time++) {
      const more = distinct([...now, ...step(now)])
      if (more.length === now.length) break
      now = more
    }
    return now
  }
}

function distinct(sayings: Saying[]): Saying[] {
  const byWord = new Map<string, Saying>()
  for (const saying of sayings) if (!byWord.has(saying.word)) byWord.set(saying.word, saying)
  return [...byWord.values()]
}
