import { useLoaderData } from 'react-router'
import { MOST_GOALS, MOST_TASKS } from '#domain/cooperation/card-room.ts'
import type { Refused } from '../../app/submit.ts'
import { useRefused } from '../../app/use-refused.ts'
import { dutchDate, startOf } from './card-form.ts'
import type { ShownCard } from './cooperation-actions.ts'
import { useCooperationWords } from './cooperation-words.ts'

/** What each field of an agreement begins with, by its name: what was typed and refused, else what is agreed or proposed. */
export function useAgreementForm() {
  const card = useLoaderData<ShownCard>()
  const refused = useRefused()
  const { agreement: words, card: cardWords } = useCooperationWords()
  const begun = valuesOf(startOf(card))
  const value = (name: string) => (refused ? refused.values[name] : begun[name]) ?? ''
  const filled = (row: string, most: number) =>
    1 + Math.max(-1, ...Array.from({ length: most }, (_, at) => (value(`${row}-${at}`) ? at : -1)))
  const errors = refused ? errorsOf(refused) : {}

  return {
    card,
    refused,
    value,
    filledGoals: filled('goal', MOST_GOALS),
    filledTasks: filled('task', MOST_TASKS),
    /** What is wrong with a field, in the words for what stands in it. */
    wrong(name: string, otherwise: keyof typeof words.wrong): string | undefined {
      const code = errors[name]
      if (!code) return undefined
      return code === 'personal-details' && otherwise !== 'volunteer' ? cardWords.personal : words.wrong[otherwise]
    },
  }
}

function valuesOf({ goals, tasks, contactOn, shares, agreedWithPerson, ...rest }: ShownCard['agreement']) {
  const values: Record<string, string> = {
    contactOn: contactOn.map(dutchDate).join('\n'),
    shares: shares.join('\n'),
    agreedWithPerson: agreedWithPerson ? 'yes' : '',
  }
  for (const [name, value] of Object.entries(rest)) values[name] = value ?? ''
  for (const [row, { id, words, domain }] of goals.entries())
    Object.assign(values, { [`goal-${row}-id`]: id, [`goal-${row}`]: words, [`goal-${row}-domain`]: domain })
  for (const [row, { id, words, who, until }] of tasks.entries()) {
    const name = `task-${row}`
    Object.assign(values, { [`${name}-id`]: id, [name]: words, [`${name}-who`]: who, [`${name}-until`]: until ?? '' })
  }
  return values
}

/** What is wrong by the name of its field. Goals and tasks were sent without the empty rows between them. */
function errorsOf({ fields, values }: Refused): Record<string, string> {
  const sent = (row: string, most: number) =>
    Array.from({ length: most }, (_, at) => `${row}-${at}`).filter((name) => values[name]?.trim())
  const rows = { goals: sent('goal', MOST_GOALS), tasks: sent('task', MOST_TASKS) }
  const errors: Record<string, string> = {}
  for (const { where, code } of fields) {
    const [agreement, field = '', at = '', part = 'words'] = where.split('.')
    if (agreement !== 'agreement') continue
    const row = field in rows ? rows[field as keyof typeof rows][Number(at)] : undefined
    errors[row ? (part === 'words' ? row : `${row}-${part}`) : field] ??= code
  }
  return errors
}
