import type { Cost } from '#domain/activity.ts'
import type { Language } from '../../app/paths.ts'
import { moneyInWords } from '../../app/words.ts'
import type { ActivityTexts } from '../../features/offers/activity-texts.ts'

/** What it costs, as a sentence; empty when nobody said. */
export function costInWords({ free, amountCents }: Cost, { activity }: ActivityTexts, language: Language): string {
  if (free || amountCents === 0) return activity.free
  if (amountCents !== null) return `${activity.perTime(moneyInWords(amountCents, language))}.`
  return free === false ? activity.notFree : ''
}
