import { expect, test } from 'vitest'
import { questionOf, valuesOf } from '../../client/pages/match/question-of.ts'

const asked = (fields: [string, string][]) => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return questionOf(valuesOf(form))
}

test('what somebody can is asked apart from what they want; wanting it goes first', () => {
  const { situation } = asked([
    ['can', 'cook'],
    ['can', 'repair'],
    ['wants', 'cook'],
  ])
  expect(situation?.contributes).toEqual([
    { what: 'cook', verb: 'wants' },
    { what: 'repair', verb: 'can' },
  ])
})

test('one button lets go of several musts', () => {
  expect(asked([['dropped', 'room identity']]).dropped).toEqual(['room', 'identity'])
})
