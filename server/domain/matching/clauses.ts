import { tokensOf } from '../understanding/tokens.ts'

/** A clause in plain words between single spaces, with a space at both ends, and the number of its sentence. */
export type Clause = { text: string; sentence: number }

export function clausesOf(text: string): Clause[] {
  const clauses = new Map<number, Clause>()
  for (const { plain, clause, sentence } of tokensOf(text)) {
    const known = clauses.get(clause)
    if (known) known.text += `${plain} `
    else clauses.set(clause, { text: ` ${plain} `, sentence })
  }
  return [...clauses.values()]
}

/** A pattern of whole words within a clause. */
export function whole(source: string): RegExp {
  return new RegExp(`(?<= )(?:${source})(?= )`)
}
