import type { CallBody } from '#contract'
import { MOST_GOALS, MOST_TASKS } from '#domain/cooperation/card-room.ts'
import { textIn } from '../../app/text-in.ts'
import type { ShownCard } from './cooperation-actions.ts'

type Propose = Extract<CallBody<'moveCooperation'>, { kind: 'propose' }>
type Agreement = Propose['agreement']
type View = Extract<CallBody<'moveCooperation'>, { kind: 'evaluate' }>['view']

/** The agreement as its form has it. Empty rows are left out. Rows keep the id they came with; a new one gets its own. */
export function agreementFrom(form: FormData): Agreement {
  const text = textIn(form)
  const rows = (count: number) => Array.from({ length: count }, (_, row) => row)
  return {
    intakeOn: text('intakeOn') || null,
    volunteer: text('volunteer'),
    adds: text('adds'),
    doesNot: text('doesNot'),
    strengths: text('strengths'),
    goals: rows(MOST_GOALS).flatMap((row) => {
      const words = text(`goal-${row}`)
      const domain = text(`goal-${row}-domain`) as 'finance'
      return words ? [{ id: text(`goal-${row}-id`) || crypto.randomUUID(), words, domain }] : []
    }),
    tasks: rows(MOST_TASKS).flatMap((row) => {
      const words = text(`task-${row}`)
      const who = (text(`task-${row}-who`) || 'volunteer') as 'volunteer'
      const until = text(`task-${row}-until`) || null
      return words ? [{ id: text(`task-${row}-id`) || crypto.randomUUID(), words, who, until }] : []
    }),
    contactHow: text('contactHow'),
    contactOften: (text('contactOften') || null) as 'every-week' | null,
    contactOn: [
      ...new Set(
        text('contactOn')
          .split(/[\s,;]+/)
          .filter(Boolean)
          .map(isoDate),
      ),
    ].sort(),
    standIn: text('standIn'),
    shares: form.getAll('shares').map(String) as ['goals'],
    agreedWithPerson: form.get('agreedWithPerson') === 'yes',
  }
}

/** `15-12-2026` and `15/12/2026` as `2026-12-15`; anything else as it is, to be refused where dates are read. */
function isoDate(typed: string): string {
  const [, day = '', month = '', year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(typed) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed
}

export function dutchDate(iso: string): string {
  return iso.split('-').reverse().join('-')
}

export function viewFrom(form: FormData): View {
  const goals: Record<string, 'reached'> = {}
  for (const [name, value] of form)
    if (name.startsWith('goal:')) goals[name.slice('goal:'.length)] = String(value) as 'reached'
  return {
    goals,
    doesThemselves: String(form.get('doesThemselves') ?? ''),
    staysInBackground: form.get('staysInBackground') === 'yes',
    until: String(form.get('until') ?? '') || null,
    learned: String(form.get('learned') ?? ''),
  }
}

/** What the form of an agreement starts with: what was proposed last, else what is agreed. */
export function startOf({ proposal, agreement }: ShownCard): ShownCard['agreement'] {
  return proposal?.agreement ?? agreement
}
