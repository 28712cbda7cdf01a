import type { WordAsked } from '../asked.ts'
import type { ActivityForm, AudienceGroup, DayPart, Weekday } from '../vocabulary.ts'
import { lineOf } from './line.ts'
import { mannerIn } from './manner.ts'
import { momentsIn } from './moments.ts'
import { spelledPeopleIn } from './people.ts'
import { tokensOf } from './tokens.ts'

/** For whom, when and how, as a text says it. */
type Facts = {
  who: { ageFrom: number | null; ageTo: number | null; groups: AudienceGroup[] }
  when: { days: Weekday[]; dayParts: DayPart[] }
  how: { free: boolean; forms: ActivityForm[] }
}

/** Ages that seek the same company; an offer for six to sixteen is for two of them. */
const AGE_STEPS = [0, 4, 8, 12, 16, 18, 24, 30, 40, 50, 60, 70, 80]
const OLDEST = 120
const WEIGHT = 1

/** What a listing without fields for it says of whom it is for and when, as keys beside those of its words. */
export function factKeys(text: string): string[] {
  const line = lineOf(tokensOf(text))
  const { days, dayParts } = momentsIn(line, null)
  const { free, forms } = mannerIn(line, () => false)
  return keysOf({ who: spelledPeopleIn(line), when: { days, dayParts }, how: { free, forms } })
}

/** The same of a question. They put offers in order, and find none by themselves. */
export function factsAsked(facts: Facts): WordAsked[] {
  return keysOf(facts).map((key) => ({
    word: '',
    keys: [key],
    parts: [],
    weight: WEIGHT,
    needs: [],
    isKnown: true,
    isName: false,
    isTopic: true,
    isFact: true,
  }))
}

function keysOf({ who, when, how }: Facts): string[] {
  const { ageFrom, ageTo } = who
  const ages = ageFrom === null && ageTo === null ? [] : agesWithin(ageFrom ?? 0, ageTo ?? OLDEST)
  const said = [...who.groups, ...ages, ...when.days, ...when.dayParts, ...how.forms, ...(how.free ? ['free'] : [])]
  return said.map((fact) => `fact${fact.replaceAll('-', '')}`)
}

function agesWithin(from: number, to: number): string[] {
  return AGE_STEPS.filter((step, at) => from < (AGE_STEPS[at + 1] ?? OLDEST) && to >= step).map((step) => `age${step}`)
}
