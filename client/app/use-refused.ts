import { useActionData } from 'react-router'
import type { Refused } from './submit.ts'

/** What the form on this page was refused for, and what was typed in it; null before it was sent and when all was well. */
export function useRefused(): Refused | null {
  const answer = useActionData() as Partial<Refused> | undefined
  return answer && 'problem' in answer && answer.problem ? (answer as Refused) : null
}

/** Is this field, or a part of it, among what is wrong? */
export function isWrong(refused: Refused | null, name: string): boolean {
  return refused?.fields.some(({ where }) => where === name || where.startsWith(`${name}.`)) ?? false
}

/** Is it wrong because somebody may be recognised in it? */
export function isPersonal(refused: Refused | null, name: string): boolean {
  return refused?.fields.some(({ where, code }) => where === name && code === 'personal-details') ?? false
}
