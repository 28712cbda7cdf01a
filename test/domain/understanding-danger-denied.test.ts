import { expect, test } from 'vitest'
import { dangerIn } from '#domain/understanding/danger.ts'

/** A note says that it is not so. */
test.each([
  'geen seksueel misbruik',
  'geen stalking',
  'kinderen zijn geen getuige geweest van geweld',
  'niet bedreigd door ex',
  'niet seksueel misbruikt',
  'no sexual abuse',
  'there is no violence at home',
  'geen relatiegeweld, wel ruzie',
  'geen doodsverlangen',
  'wil niet zichzelf iets aandoen',
  'wordt niet geslagen door partner',
  'geen sprake van mishandeling door partner',
  'ontkent mishandeling door man',
  'geen geweld tussen ouders',
  'nooit geslagen door man',
  'partner dreigt niet met geweld',
  'kind is niet mishandeld',
  'geen suïcidepoging',
  'beni tehdit etmiyor',
  'sexual abuse survivor group',
])('no danger: %s', (text) => expect(dangerIn(text)).toBeNull())
