import { expect, test } from 'vitest'
import type { Asked } from '#domain/asked.ts'
import { withKindsOfHelp } from '#domain/related-needs.ts'
import { asked, candidate, order as ordered, type Tried } from '../support/ranked.ts'

const call = (id: string, needs: string[], change: Partial<Tried> = {}) =>
  candidate(id, { needs, kind: 'volunteering', ...change })
const order = (calls: Tried[], wish: Partial<Asked>) => ordered(calls, asked({ wantsToHelp: true, ...wish }))

test('the call for the kind of help that was said stands first, whatever all calls have in common', () => {
  const needs = new Map([
    ['helping-others', 0.98],
    ['animals', 0.6],
  ])
  const sheep = call('sheep', ['animals', 'helping-others'])
  const visits = call('visits', ['helping-others', 'visit-buddy', 'animals'])
  const rides = call('rides', ['helping-others', 'rides'], { words: 0.1 })
  const walksYourDog = call('walks your dog', ['animals'], { kind: 'support', words: 0.3 })
  expect(order([walksYourDog, rides, visits, sheep], { needs })).toEqual(['sheep', 'visits', 'rides', 'walks your dog'])
})

test('where no kind was said every call fits as well as another', () => {
  const needs = new Map([['helping-others', 0.98]])
  const said = { said: ['helping-others'], saidStrengths: [1] }
  const [thin, full] = [call('thin', []), call('full', ['animals', 'helping-others'], { ...said, words: 0.1 })]
  expect(order([thin, full], { needs })).toEqual(['full', 'thin'])
  expect(order([{ ...thin, words: 0.2 }, full], { needs })).toEqual(['thin', 'full'])
})

test('whom somebody wants to help is not for whom a call is', () => {
  const who = { ageFrom: null, ageTo: null, groups: ['seniors' as const] }
  const needs = new Map([['visit-buddy', 0.7]])
  const visits = call('visits', ['helping-others', 'visit-buddy'], { groups: ['children'] })
  const rides = call('rides', ['helping-others', 'visit-buddy'], { groups: ['seniors'], words: -0.01 })
  expect(order([rides, visits], { needs, who })).toEqual(['visits', 'rides'])
})

test('what is helped with is what calls name', () => {
  const needs = new Map([['meal-at-home', 0.9]])
  expect(withKindsOfHelp({ needs, wantsToHelp: true, kindsOfHelp: ['rides'] })).toEqual(
    new Map([
      ['meal-at-home', 0.9],
      ['rides', 0.7],
      ['cooking-together', 0.9 * 0.8],
    ]),
  )
  expect(withKindsOfHelp({ needs, wantsToHelp: false })).toBe(needs)
})
