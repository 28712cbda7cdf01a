import { dangerIn } from '#domain/understanding/danger.ts'
import type { Language } from '../../app/paths.ts'
import { understood as en } from '../../texts/en/understood.ts'
import { understood as nl } from '../../texts/nl/understood.ts'
import type { DangerWords } from '../../texts/understood.ts'

/** Whom to call, from the words alone; null where nothing in them speaks of danger. */
export function dangerAnyway(words: string, language: Language): DangerWords | null {
  const found = dangerIn(words)
  return found && { nl, en }[language].danger[found.kind]
}
