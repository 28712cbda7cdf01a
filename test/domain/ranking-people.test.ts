import { expect, test } from 'vitest'
import { asked, candidate, order } from '../support/ranked.ts'

const lonely = new Map([['loneliness', 0.9]])

test('identity plays no part in the order where nobody asks for it', () => {
  const identities = ['islamic', 'roman-catholic', 'humanist', null]
  const orders = identities.map((tradition) =>
    order(
      ['a', 'b', 'c'].map((id) => ({
        ...candidate(id, { needs: ['loneliness'] }),
        tradition: id === 'b' ? tradition : null,
      })),
      asked({ needs: lonely }),
    ).join(),
  )
  expect(new Set(orders).size).toBe(1)
})

test('age and group: for this person before for others', () => {
  const needs = new Map([['exercise', 0.8]])
  const fit = { needs: ['exercise'] }
  const seniors = candidate('65+', { ...fit, ageFrom: 65 })
  const anyone = candidate('anyone', fit)
  const children = candidate('children', { ...fit, ageTo: 12 })
  const question = asked({ needs, who: { ageFrom: 82, ageTo: 82, groups: [] } })
  expect(order([children, anyone, seniors], question)).toEqual(['65+', 'anyone', 'children'])
})

test('what is for women alone stands lower for a man, and a little lower where nobody said who it is for', () => {
  const offers = [candidate('women', { groups: ['women'] }), candidate('all', { groups: ['seniors'] })]
  const first = (who: object) => order(offers, asked({ who: { ageFrom: null, ageTo: null, groups: [], ...who } }))[0]
  expect(first({ sex: 'men' })).toBe('all')
  expect(first({})).toBe('all')
  expect(first({ groups: ['women'] })).toBe('women')
})

test('for women alone stands well behind where a man asks, though it has his words and stands near', () => {
  const women = candidate('women', { needs: ['loneliness'], groups: ['women'], words: 0.8 })
  const all = candidate('all', { said: ['loneliness'], saidStrengths: [0.6] })
  const first = (who: object) =>
    order([women, all], asked({ needs: lonely, who: { ageFrom: null, ageTo: null, groups: [], ...who } }))[0]
  expect(first({ sex: 'men' })).toBe('all')
  expect(first({ groups: ['men'] })).toBe('all')
  expect(first({ groups: ['lhbti'], sex: 'men' })).toBe('all')
  expect(first({ sex: 'women' })).toBe('women')
})

test('for one sex, one language or one age stands behind what is for everybody, where nothing points to those', () => {
  const fit = { needs: ['loneliness'], words: 0.3 }
  const all = candidate('all', { needs: ['loneliness'], languages: ['nl', 'tr'] })
  const kept = [
    candidate('turkish', { ...fit, languages: ['tr'] }),
    candidate('women', { ...fit, groups: ['women'] }),
    candidate('students and women', { ...fit, groups: ['women', 'youth'] }),
  ]
  for (const one of kept) expect(order([one, all], asked({ needs: lonely }))[0], one.id).toBe('all')
  const [turkish = all, women = all] = kept
  expect(order([turkish, all], asked({ needs: lonely, speaks: ['tr'] }))[0]).toBe('turkish')
  const students = asked({ needs: lonely, who: { ageFrom: null, ageTo: null, groups: ['youth'] } })
  expect(order([women, all], students)[0]).toBe('all')
  const old = candidate('60+', { needs: ['loneliness'], groups: ['seniors'], ageFrom: 60 })
  expect(order([old, all], asked({ needs: lonely }))[0]).toBe('all')
  expect(order([old, all], students)[0]).toBe('all')
})

test('for fathers and children, or for all adults and men, is not for men alone', () => {
  const families = candidate('families', { needs: ['loneliness'], groups: ['families', 'men'], words: 0.1 })
  expect(order([candidate('all', { needs: ['loneliness'] }), families], asked({ needs: lonely }))[0]).toBe('families')
})

test('of another faith stands behind, where one is asked for; without one it says nothing', () => {
  const found = order(
    [
      candidate('of another', { tradition: 'humanist' }),
      candidate('of none', { tradition: 'general' }),
      candidate('of this', { tradition: 'islamic' }),
    ],
    asked({ traditions: ['islamic'] }),
  )
  expect(found).toEqual(['of this', 'of none', 'of another'])
})

test('what is called as was typed stands first, before what its organisation is called', () => {
  const found = order(
    [
      candidate('fits', { needs: ['loneliness'], words: 1 }),
      candidate('of it', { organizationCalled: ['schommelstoel'] }),
      candidate('called so', { called: ['schommelstoel'], kind: 'volunteering' }),
    ],
    asked({ called: ['schommelstoel'], needs: new Map([['loneliness', 0.3]]) }),
  )
  expect(found[0]).toBe('called so')
})

test('what is for people with another condition stands lower, and a call for who is deaf', () => {
  const needs = new Map([['living-with-disability', 0.9]])
  const fit = { needs: ['living-with-disability'] }
  const told = (topic: string) => ({
    word: '',
    keys: [`topic${topic}`],
    parts: [],
    weight: 1,
    needs: ['living-with-disability'],
    isKnown: true,
    isName: false,
    isTopic: true as const,
  })
  const offers = [
    candidate('blind', { ...fit, titleKeys: ['topicblind'], words: 0.1 }),
    candidate('call', { ...fit, form: ['by-phone', 'one-to-one'], words: 0.1 }),
    candidate('any', fit),
    candidate('autism', { ...fit, textKeys: ['topicautism', 'topicblind'] }),
  ]
  const found = (topic: string, forms: 'by-phone'[] = []) =>
    order(offers, asked({ needs, words: [told(topic)], how: { free: false, forms } }))
  expect(found('autism').at(-1)).toBe('blind')
  expect(found('blind')[3], 'for who is blind the one for who is blind is as good as any').not.toBe('blind')
  expect(found('deaf').at(-1)).toBe('call')
  expect(found('deaf', ['by-phone'])[0]).toBe('call')
  expect(order(offers, asked({ needs })).slice(0, 2).sort(), 'nobody told of any').toEqual(['blind', 'call'])
})
