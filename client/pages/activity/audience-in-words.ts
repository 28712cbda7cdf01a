import type { Audience } from '#domain/activity.ts'
import { listInWords } from '../../app/words.ts'
import type { ActivityTexts } from '../../features/offers/activity-texts.ts'

/** "Ouderen en mantelzorgers, vanaf 55 jaar". */
export function audienceInWords({ groups, ageFrom, ageTo }: Audience, texts: ActivityTexts): string {
  const { activity, schedule, vocabulary } = texts
  const named = groups.filter((group) => group !== 'everyone').map((group) => vocabulary.audience[group])
  const who = named.length && !groups.includes('everyone') ? listInWords(lowerAfterFirst(named), schedule.and) : ''
  const ages = agesInWords(ageFrom, ageTo, activity.ages)
  return [who || activity.forEveryone, ages].filter(Boolean).join(', ')
}

function agesInWords(from: number | null, to: number | null, words: ActivityTexts['activity']['ages']): string {
  if (from !== null && to !== null) return words.between(from, to)
  if (from !== null) return words.from(from)
  return to === null ? '' : words.to(to)
}

function lowerAfterFirst(names: string[]): string[] {
  return names.map((name, index) =>
    index && !/^LGBT/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name,
  )
}
