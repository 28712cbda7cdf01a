import { describe, expect, test } from 'vitest'
import { activity } from '../../client/texts/nl/activity.ts'
import { area } from '../../client/texts/nl/area.ts'
import { booklet } from '../../client/texts/nl/booklet.ts'
import { editing } from '../../client/texts/nl/editing.ts'
import { listingForm } from '../../client/texts/nl/listing-form.ts'
import { littleFound } from '../../client/texts/nl/little-found.ts'
import { mapView } from '../../client/texts/nl/map-view.ts'
import { match } from '../../client/texts/nl/match.ts'
import { matchAnswer } from '../../client/texts/nl/match-answer.ts'
import { organization } from '../../client/texts/nl/organization.ts'
import * as prose from '../../client/texts/nl/prose.ts'
import { reasons } from '../../client/texts/nl/reasons.ts'
import { remarks } from '../../client/texts/nl/remarks.ts'
import { understood } from '../../client/texts/nl/understood.ts'
import { nl } from '../../client/texts/nl.ts'
import { nlMember } from './member-texts.ts'

const MAX_WORDS = 16

/** Words that plain Dutch has a plainer word for (standards 6.3). */
const STIFF =
  /\b(betreffende|creëren|prioriteit|relevant|verstrekken|tevens|middels|derhalve|indien|reeds|dient te|ten behoeve van|alsmede|aangaande|teneinde|conform|inzake|omtrent|voornoemd|desbetreffende|gerealiseerd|faciliteren|participeren)\b/i
const SHORTENED = /\b(i\.v\.m\.|m\.b\.t\.|o\.a\.|d\.m\.v\.|e\.d\.|bijv\.|enz\.|evt\.|t\.a\.v\.)/i
const PASSIVE = /\b(wordt|worden|werd|werden)\b[^.?!]*\bge[a-z]+(d|t|en)\b/i

/** All Dutch texts; those made of parts with something likely in them. */
function textsIn(texts: object): string[] {
  return Object.values(texts).flatMap((value): string[] => {
    if (typeof value === 'string') return [value]
    if (typeof value !== 'function') return textsIn(value)
    const said = [value('vrijdag', 'vrijdag', 'vrijdag')]
    if (value.length === 1 && !/toLowerCase/.test(String(value))) said.push(value(1), value(3))
    return said.filter((text) => typeof text === 'string')
  })
}

const sentences = textsIn({
  nl,
  nlMember,
  mapView,
  area,
  booklet,
  prose,
  understood,
  littleFound,
  match,
  matchAnswer,
  reasons,
  activity,
  organization,
  remarks,
  editing,
  listingForm,
}).flatMap((text) => text.split(/(?<=[.?!:;])\s+/))

describe('the Dutch of the interface', () => {
  test('has short sentences', () => {
    const long = sentences.filter((sentence) => sentence.split(/\s+/).length > MAX_WORDS)
    expect(long).toEqual([])
  })

  test.each([
    ['stiff words', STIFF],
    ['abbreviations', SHORTENED],
    ['passive sentences', PASSIVE],
    ['“u” instead of “je”', /\b(u|uw|uzelf)\b/i],
  ])('has no %s', (_, form) => {
    expect(sentences.filter((sentence) => form.test(sentence))).toEqual([])
  })

  test('has few long words outside the names of lists', () => {
    const { vocabulary: _, ...rest } = nl
    const words = textsIn({
      rest,
      nlMember,
      area,
      booklet,
      prose,
      understood,
      littleFound,
      match,
      matchAnswer,
      reasons,
      activity,
      organization,
      remarks,
    }).flatMap((text) => text.match(/\p{L}{17,}/gu) ?? [])
    expect([...new Set(words.map((word) => word.toLowerCase()))]).toEqual(['vrijwilligerswerk', 'zelfmoordpreventie'])
  })
})
