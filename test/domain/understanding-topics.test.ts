import { describe, expect, test } from 'vitest'
import { readOffer } from '#domain/understanding/offer-reading.ts'
import { TOPICS } from '#domain/understanding/words/topics/topics.ts'
import { codesOf, thesaurus, understand } from '../support/understood.ts'

const asked = (text: string) => (understand(text).topicsAsked ?? []).flatMap(({ keys }) => keys)
const offered = (summary: string) => {
  const { textKeys } = readOffer({ title: 'Het Punt', summary, description: '' }, thesaurus)
  return textKeys.filter((key) => key.startsWith('topic'))
}

describe('a question and an offer that have no word in common meet in a topic', () => {
  test.each([
    ['mijn man weet soms niet meer wie ik ben', 'Ontmoeting voor mensen met alzheimer en hun familie.'],
    ['mijn hele salaris in de fruitautomaat gegooid', 'Lotgenoten die niet kunnen stoppen met gokken.'],
    ['şeker hastalığı', 'Diabetici koken samen en wisselen ervaringen uit.'],
    ['pleeg ouders', 'Voor wie een kind van een ander in huis neemt.'],
    ['mijn vriend zit in de bak', 'Steun aan kinderen en partners, als vader of moeder vastzit: papa zit vast.'],
  ])('%s', (question, offer) => {
    expect(asked(question).filter((key) => offered(offer).includes(key))).not.toEqual([])
  })
})

test('every need of a topic is in the thesaurus', () => {
  const codes = new Set(thesaurus.needs.map(({ code }) => code))
  expect(
    TOPICS.flatMap(({ topic, needs }) => needs.filter((code) => !codes.has(code)).map((code) => [topic, code])),
  ).toEqual([])
})

test('the words of an offer say for whom and when it is', () => {
  const { facts } = readOffer(
    { title: 'Meiden', summary: 'Op woensdagmiddag dansen, voor meiden tussen tien en zestien.', description: '' },
    thesaurus,
  )
  expect(facts).toEqual(expect.arrayContaining(['factwednesday', 'factafternoon', 'factyouth', 'factage12']))
  expect(facts).not.toContain('factage18')
})

test('not being able to stop is no denial', () => {
  expect(codesOf('niet kunnen stoppen met gokken')).toContain('addiction')
})
