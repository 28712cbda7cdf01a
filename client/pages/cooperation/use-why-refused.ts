import type { Refused } from '../../app/submit.ts'
import { useCooperationWords } from './cooperation-words.ts'

/** Why a move was not made, in words; null when nothing was refused. */
export function useWhyRefused(refused: Refused | null): string | null {
  const { card, whyNot, agreement, closing } = useCooperationWords()
  if (!refused) return null
  if (refused.problem === 'changed-meanwhile') return card.changed
  const codes = refused.fields.map(({ code }) => code)
  if (refused.fields.some(({ where }) => where.startsWith('agreement.'))) return agreement.wrong.title
  if (codes.includes('personal-details')) return card.personal
  const known = codes.find((code): code is keyof typeof whyNot => code in whyNot)
  if (known) return whyNot[known]
  if (refused.fields.some(({ where }) => where.startsWith('view'))) return closing.lead
  return card.failed
}
