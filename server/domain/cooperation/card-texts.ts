import type * as z from 'zod'
import { personalKinds } from '../personal-details.ts'
import type { Agreement, View } from './card.ts'
import type { Move } from './moves.ts'

/** Also as a form has it: what has a default may be left out. */
type Given<Shape extends z.ZodType> = z.input<Shape>

/** Every free text in a move, by the place it has in the request: what is checked for personal details. A first name of the volunteer may be there. */
export function textsOfMove(move: Given<typeof Move>): Record<string, string> {
  switch (move.kind) {
    case 'propose':
      return textsOfAgreement(move.agreement)
    case 'say-how-it-goes':
      return { line: move.line ?? '' }
    case 'evaluate':
      return textsOfView(move.view)
    default:
      return {}
  }
}

function textsOfAgreement(agreement: Given<typeof Agreement>) {
  const { volunteer = '', goals = [], tasks = [] } = agreement
  // A first name may stand there; a phone number or an address may not.
  const isNameAtMost = personalKinds(volunteer).every((kind) => kind === 'name')
  const texts: Record<string, string> = {
    ...(isNameAtMost ? {} : { 'agreement.volunteer': volunteer }),
    'agreement.adds': agreement.adds ?? '',
    'agreement.doesNot': agreement.doesNot ?? '',
    'agreement.strengths': agreement.strengths ?? '',
    'agreement.contactHow': agreement.contactHow ?? '',
    'agreement.standIn': agreement.standIn ?? '',
  }
  goals.forEach(({ words }, index) => {
    texts[`agreement.goals.${index}.words`] = words
  })
  tasks.forEach(({ words }, index) => {
    texts[`agreement.tasks.${index}.words`] = words
  })
  return texts
}

function textsOfView({ doesThemselves = '', learned = '' }: Given<typeof View>) {
  return { 'view.doesThemselves': doesThemselves, 'view.learned': learned }
}
