import { expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

const { services } = await testApp()
const codes = services.needs.all().needs.map(({ code }) => code)

/** The longest that nobody else had a turn, in milliseconds. */
async function longestHold(work: () => Promise<unknown>): Promise<number> {
  let [longest, last, done] = [0, performance.now(), false]
  const turn = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (!done) setImmediate(turn)
  }
  setImmediate(turn)
  await work()
  done = true
  return longest
}

test.each([
  ['what a changed word touches is indexed again', () => services.indexSync.heal()],
  ['the index is made anew', () => services.indexSync.reindex()],
])('while %s whoever asks something gets a turn', async (_, work) => {
  const holds: number[] = []
  for (let time = 0; time < 3; time++) {
    await services.listingRows.markBehindWithNeeds(codes)
    holds.push(await longestHold(work))
  }
  expect(Math.min(...holds)).toBeLessThan(120)
})
