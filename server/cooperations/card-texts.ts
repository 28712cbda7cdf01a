import type { Agreement, View } from '#domain/cooperation/card.ts'
import type { Move } from '#domain/cooperation/moves.ts'
import { personalKinds } from '#domain/personal-details.ts'

/** Every free text in a move, by the place it has in the request: what is checked for personal details. A first name of the volunteer may be there. */
export function textsOfMove(move: Move): Record<string, string> {
  switch (move.kind) {
    case 'propose':
      return textsOfAgreement(move.agreement)
    case 'say-how-it-goes':
      return { line: move.line }
    case 'evaluate':
      return textsOfView(move.view)
    default:
      return {}
  }
}

function textsOfAgreement({ volunteer, adds, doesNot, strengths, contactHow, standIn, goals, tasks }: Agreement) {
  // A first name may stand there; a phone number or an address may not.
  const isNameAtMost = personalKinds(volunteer).every((kind) => kind === 'name')
  const texts: Record<string, string> = {
    ...(isNameAtMost ? {} : { 'agreement.volunteer': volunteer }),
    'agreement.adds': adds,
    'agreement.doesNot': doesNot,
    'agreement.strengths': strengths,
    'agreement.contactHow': contactHow,
    'agreement.standIn': standIn,
  }
  goals.forEach(({ words }, index) => {
    texts[`agreement.goals.${index}.words`] = words
  })
  tasks.forEach(({ words }, index) => {
    texts[`agreement.tasks.${index}.words`] = words
  })
  return texts
}

function textsOfView({ doesThemselves, learned }: View) {
  return { 'view.doesThemselves': doesThemselves, 'view.learned': learned }
}
