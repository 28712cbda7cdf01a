import { expect, test } from 'vitest'
import type { MatchPage } from '#domain/matching/match.ts'
import { aListing } from '../support/builders.ts'
import { testApp } from '../support/test-app.ts'

const { services, visitor, clock } = await testApp({ seed: 'basics' })

/** More than are weighed of one wijk, all newer than the one that meets the musts. */
const MANY = 130

async function listing(name: string, daysAgo: number, more: object) {
  const content = aListing({ name })
  const activities = content.activities.map((activity) => ({ ...activity, needs: ['debts'], ...more }))
  return services.listings.create({
    network: 'haarlem',
    content: { ...content, activities },
    source: { kind: 'editor', key: null },
    confirmedAt: new Date(clock.now.getTime() - daysAgo * 86_400_000).toISOString(),
  })
}

test('what must be is asked of the index too: who alone meets it is found behind many that were looked at later', async () => {
  const only = await listing('De Enige', 80, {
    cost: { free: true, amountCents: null, note: '' },
    form: ['at-home'],
  })
  const paid = { cost: { free: false, amountCents: 500, note: '' }, form: ['group'] }
  await Promise.all(Array.from({ length: MANY }, (_, nr) => listing(`Club ${nr}`, 1, paid)))
  await services.indexSync.settled()
  const ask = async (situation: object) => {
    const asked = { needs: ['debts'], where: { areas: ['BU03920101'] }, ...situation }
    const answer = await visitor().post('/api/v1/matches').send({ situation: asked }).expect(200)
    return (answer.body as MatchPage).results.map(({ organization }) => organization.id)
  }
  expect(await ask({ free: true, musts: ['free'] })).toEqual([only.id])
  expect(await ask({ forms: ['at-home'], musts: ['form'] })).toEqual([only.id])
  expect(await ask({ who: { mobility: 'stays-at-home' }, musts: ['mobility'] })).toEqual([only.id])
})
