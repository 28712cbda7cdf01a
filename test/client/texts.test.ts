import { describe, expect, test } from 'vitest'
import { AreaLevel } from '#domain/neighbourhood.ts'
import { ProblemCode } from '#domain/problem.ts'
import * as vocabulary from '#domain/vocabulary.ts'
import * as enFrameworks from '../../client/texts/en/frameworks.ts'
import * as enProse from '../../client/texts/en/prose.ts'
import { understood as enUnderstood } from '../../client/texts/en/understood.ts'
import { en } from '../../client/texts/en.ts'
import * as nlFrameworks from '../../client/texts/nl/frameworks.ts'
import * as nlProse from '../../client/texts/nl/prose.ts'
import { understood as nlUnderstood } from '../../client/texts/nl/understood.ts'
import { nl } from '../../client/texts/nl.ts'

/** Every path of a tree of texts: `results.empty.title`. */
function keysOf(texts: object, path = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' ? keysOf(value, `${path}${key}.`) : [`${path}${key}`],
  )
}

const LISTS = {
  kind: vocabulary.ActivityKind,
  form: vocabulary.ActivityForm,
  audience: vocabulary.AudienceGroup,
  tradition: vocabulary.Tradition,
  wayOfWorking: vocabulary.WayOfWorking,
  accessibility: vocabulary.Accessibility,
  contribution: vocabulary.Contribution,
  registration: vocabulary.Registration,
  capacity: vocabulary.CapacityState,
  day: vocabulary.Weekday,
  dayPart: vocabulary.DayPart,
  areaLevel: AreaLevel,
} satisfies Record<keyof typeof nl.vocabulary, { options: string[] }>

const FRAMEWORKS = {
  selfReliance: vocabulary.SelfRelianceDomain,
  positiveHealth: vocabulary.PositiveHealthDimension,
} satisfies Record<keyof typeof nlFrameworks, { options: string[] }>

describe('the words of the interface', () => {
  test('are there in both languages', () => {
    expect(keysOf(en).sort()).toEqual(keysOf(nl).sort())
    expect(keysOf(enUnderstood).sort()).toEqual(keysOf(nlUnderstood).sort())
    expect(keysOf(enProse).map(withoutNumbers).sort()).toEqual(keysOf(nlProse).map(withoutNumbers).sort())
  })

  test('are never empty', () => {
    for (const texts of [nl, en, nlProse, enProse, nlUnderstood, enUnderstood])
      for (const text of textsIn(texts)) expect(text.trim(), 'an empty text').not.toBe('')
  })

  test.each(Object.entries(LISTS))('name every value of the list %s, and nothing else', (name, list) => {
    for (const texts of [nl, en])
      expect(Object.keys(texts.vocabulary[name as keyof typeof LISTS]).sort()).toEqual([...list.options].sort())
  })

  test.each(Object.entries(FRAMEWORKS))('name every value of the framework %s, and nothing else', (name, list) => {
    for (const texts of [nlFrameworks, enFrameworks])
      expect(Object.keys(texts[name as keyof typeof FRAMEWORKS]).sort()).toEqual([...list.options].sort())
  })

  test('say for every problem what happened and what to do', () => {
    for (const texts of [nl, en]) expect(Object.keys(texts.problem).sort()).toEqual([...ProblemCode.options].sort())
  })
})

function textsIn(texts: object): string[] {
  return Object.values(texts).flatMap((value) =>
    typeof value === 'object' ? textsIn(value) : typeof value === 'string' ? [value] : [],
  )
}

function withoutNumbers(key: string): string {
  return key.replace(/\.\d+/g, '.n')
}
