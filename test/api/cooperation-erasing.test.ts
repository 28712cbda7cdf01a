import { describe, expect, test } from 'vitest'
import { cooperationsOf, DAY } from '../support/cooperations.ts'
import { testApp } from '../support/test-app.ts'

const tested = await testApp()
const { clock, database, mails } = tested
const { by, begin, followCards } = await cooperationsOf(tested)
const rows = database.collection('cooperations')
const later = (days: number) => {
  clock.now = new Date(clock.now.getTime() + days * DAY)
}

describe('a card that is full or damaged', () => {
  test('takes two hundred moments, says why not to one more, and stays readable', async () => {
    const { id, agree, move, see } = await begin({ code: 'Volle kaart' })
    await agree()
    const on = (days: number) => new Date(Date.UTC(2026, 0, 1) + days * DAY).toISOString().slice(0, 10)
    const moments = Array.from({ length: 200 }, (_, days) => ({
      on: on(days),
      side: 'professional',
      mood: 'well',
      line: '',
    }))
    await rows.updateOne({ _id: id as never }, { $set: { moments } })
    const say = { kind: 'say-how-it-goes', on: on(200), mood: 'well', line: '' }
    expect((await move('professional', say, 409)).fields).toMatchObject([{ code: 'too-many-moments' }])
    // Saying it otherwise of a day that is there takes no more room.
    await move('professional', { ...say, on: on(3), mood: 'needs-attention' })
    expect((await see('professional')).moments).toHaveLength(200)
    await rows.deleteOne({ _id: id as never })
  })

  test('keeps no other card from being announced and erased, is named without its content, and goes at last itself', async () => {
    const damaged = await begin({ code: 'Kapotte kaart' })
    const { id, agree, close } = await begin({ code: 'Hele kaart', what: 'Iemand zoekt hulp met brieven.' })
    await rows.updateOne({ _id: damaged.id as never }, { $set: { step: 'onbekend' } })
    await agree()
    await close()
    const said: string[] = []
    later(80)
    await followCards((line) => said.push(line))
    expect((await mails())[0]?.subject).toContain('Hele kaart')
    later(11)
    await followCards((line) => said.push(line))
    expect(await rows.findOne({ _id: id as never })).toBeNull()
    expect(said.join('\n')).toContain(`${damaged.id}: niet te lezen`)
    expect(said.join('\n')).not.toMatch(/Kapotte|onbekend/)
    // The others are still listed for who takes part.
    await (await by('professional')).get('/api/v1/cooperations').expect(200)

    later(100)
    await followCards()
    expect(await rows.findOne({ _id: damaged.id as never })).toBeNull()
  })
})
