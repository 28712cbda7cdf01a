import { describe, expect, test } from 'vitest'
import { AreaLevel } from '#domain/neighbourhood.ts'
import { ProblemCode } from '#domain/problem.ts'
import * as vocabulary from '#domain/vocabulary.ts'
import { activity as enActivity } from '../../client/texts/en/activity.ts'
import { area as enArea } from '../../client/texts/en/area.ts'
import { booklet as enBooklet } from '../../client/texts/en/booklet.ts'
import { editing as enEditing } from '../../client/texts/en/editing.ts'
import * as enNamed from '../../client/texts/en/frameworks.ts'
import { listingForm as enListingForm } from '../../client/texts/en/listing-form.ts'
import { littleFound as enLittleFound } from '../../client/texts/en/little-found.ts'
import { mapView as enMapView } from '../../client/texts/en/map-view.ts'
import { match as enMatch } from '../../client/texts/en/match.ts'
import { matchAnswer as enMatchAnswer } from '../../client/texts/en/match-answer.ts'
import { organization as enOrganization } from '../../client/texts/en/organization.ts'
import * as enProse from '../../client/texts/en/prose.ts'
import { reasons as enReasons } from '../../client/texts/en/reasons.ts'
import { remarks as enRemarks } from '../../client/texts/en/remarks.ts'
import { understood as enUnderstood } from '../../client/texts/en/understood.ts'
import { wayOfWorking as enWay } from '../../client/texts/en/ways-of-working.ts'
import { en } from '../../client/texts/en.ts'
import { activity as nlActivity } from '../../client/texts/nl/activity.ts'
import { area as nlArea } from '../../client/texts/nl/area.ts'
import { booklet as nlBooklet } from '../../client/texts/nl/booklet.ts'
import { editing as nlEditing } from '../../client/texts/nl/editing.ts'
import * as nlNamed from '../../client/texts/nl/frameworks.ts'
import { listingForm as nlListingForm } from '../../client/texts/nl/listing-form.ts'
import { littleFound as nlLittleFound } from '../../client/texts/nl/little-found.ts'
import { mapView as nlMapView } from '../../client/texts/nl/map-view.ts'
import { match as nlMatch } from '../../client/texts/nl/match.ts'
import { matchAnswer as nlMatchAnswer } from '../../client/texts/nl/match-answer.ts'
import { organization as nlOrganization } from '../../client/texts/nl/organization.ts'
import * as nlProse from '../../client/texts/nl/prose.ts'
import { reasons as nlReasons } from '../../client/texts/nl/reasons.ts'
import { remarks as nlRemarks } from '../../client/texts/nl/remarks.ts'
import { understood as nlUnderstood } from '../../client/texts/nl/understood.ts'
import { wayOfWorking as nlWay } from '../../client/texts/nl/ways-of-working.ts'
import { nl } from '../../client/texts/nl.ts'
import { enMember, nlMember } from './member-texts.ts'

const nlFrameworks = { ...nlNamed, wayOfWorking: nlWay }
const enFrameworks = { ...enNamed, wayOfWorking: enWay }

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
  wayOfWorking: vocabulary.WayOfWorking,
} satisfies Record<keyof typeof nlFrameworks, { options: string[] }>

describe('the words of the interface', () => {
  test('are there in both languages', () => {
    expect(keysOf(en).sort()).toEqual(keysOf(nl).sort())
    expect(keysOf(enMember).sort()).toEqual(keysOf(nlMember).sort())
    expect(keysOf(enArea).sort()).toEqual(keysOf(nlArea).sort())
    expect(keysOf(enMapView).sort()).toEqual(keysOf(nlMapView).sort())
    expect(keysOf(enBooklet).sort()).toEqual(keysOf(nlBooklet).sort())
    expect(keysOf(enEditing).sort()).toEqual(keysOf(nlEditing).sort())
    expect(keysOf(enListingForm).sort()).toEqual(keysOf(nlListingForm).sort())
    expect(keysOf(enUnderstood).sort()).toEqual(keysOf(nlUnderstood).sort())
    expect(keysOf(enMatch).sort()).toEqual(keysOf(nlMatch).sort())
    expect(keysOf(enMatchAnswer).sort()).toEqual(keysOf(nlMatchAnswer).sort())
    expect(keysOf(enLittleFound).sort()).toEqual(keysOf(nlLittleFound).sort())
    expect(keysOf(enRemarks).sort()).toEqual(keysOf(nlRemarks).sort())
    expect(keysOf(enActivity).sort()).toEqual(keysOf(nlActivity).sort())
    expect(keysOf(enOrganization).sort()).toEqual(keysOf(nlOrganization).sort())
    expect(keysOf(enReasons).sort()).toEqual(keysOf(nlReasons).sort())
    expect(keysOf(enProse).map(withoutNumbers).sort()).toEqual(keysOf(nlProse).map(withoutNumbers).sort())
  })

  test('are never empty', () => {
    for (const texts of [
      nl,
      en,
      nlProse,
      enProse,
      nlMember,
      enMember,
      nlArea,
      enArea,
      nlBooklet,
      enBooklet,
      nlUnderstood,
      enUnderstood,
      nlLittleFound,
      enLittleFound,
      nlActivity,
      enActivity,
      nlOrganization,
      enOrganization,
      nlReasons,
      enReasons,
      nlRemarks,
      enRemarks,
    ])
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
