import { Choices } from '../../ui/form/choices.tsx'
import { useMatchWords } from './match-words.ts'

const MUSTS = ['room', 'place', 'form', 'language', 'mobility', 'moment', 'identity', 'women-only', 'group'] as const

/** What must be: the rest weighs and hides nothing. */
export function StepMusts({ chosen }: { chosen: string[] }) {
  const { musts } = useMatchWords()
  return (
    <Choices
      kind="checkbox"
      name="must"
      legend={musts.title}
      hint={musts.lead}
      choices={MUSTS.map((must) => ({ value: must, label: musts[must] }))}
      chosen={chosen}
    />
  )
}
