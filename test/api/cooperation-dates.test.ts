import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cooperationsOf } from '../support/cooperations.ts'
import { decoded } from '../support/everywhere.ts'
import { demo, testApp } from '../support/test-app.ts'

const tested = await testApp()
const { begin, followCards } = await cooperationsOf(tested)
const { clock, mails } = tested

/** The calendars in the mails that were written since, by who got them; unfolded. */
async function calendarsSince(before: string[]): Promise<Record<string, string>> {
  await mails()
  const found: Record<string, string> = {}
  for (const name of (await readdir(tested.mailDir)).filter((one) => one.endsWith('.eml') && !before.includes(one))) {
    const text = decoded(await readFile(join(tested.mailDir, name), 'utf8'))
    const calendar = text.match(/BEGIN:VCALENDAR[\s\S]*?END:VCALENDAR/)?.[0]
    if (calendar) found[/^To: (.*)$/m.exec(text)?.[1] ?? ''] = calendar.replace(/\r?\n[ \t]/g, '')
  }
  return found
}
const written = () => readdir(tested.mailDir)
const eventsIn = (calendar = '') =>
  calendar
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => {
      const value = (name: string) => new RegExp(`^${name}[^:\\n]*:(.*?)\\r?$`, 'm').exec(event)?.[1]
      return { id: value('UID'), sequence: Number(value('SEQUENCE')), on: value('DTSTART'), status: value('STATUS') }
    })

test('both sides get the agreed dates for their calendar; a changed date takes the place of the old one', async () => {
  const { id, agree, see } = await begin()
  let before = await written()
  await agree({ intakeOn: '2026-12-01', contactOn: ['2026-12-10', '2026-12-17'] })
  const first = await calendarsSince(before)
  expect(Object.keys(first).sort()).toEqual([demo.trustedEditor, demo.professional].sort())
  const { version } = await see('professional')
  for (const calendar of Object.values(first)) {
    expect(eventsIn(calendar)).toEqual([
      { id: `${id}-intake@kaart.example`, sequence: version, on: '20261201', status: 'CONFIRMED' },
      { id: `${id}-2026-12-10@kaart.example`, sequence: version, on: '20261210', status: 'CONFIRMED' },
      { id: `${id}-2026-12-17@kaart.example`, sequence: version, on: '20261217', status: 'CONFIRMED' },
    ])
    // The code word is all there is to know it by.
    expect(calendar).toContain('Kennismaken (Zonnebloemveld)')
    expect(calendar).not.toContain('post')
  }

  before = await written()
  await agree({ intakeOn: '2026-12-02', contactOn: ['2026-12-17', '2027-01-07'] })
  const second = await calendarsSince(before)
  expect(Object.keys(second).sort()).toEqual([demo.trustedEditor, demo.professional].sort())
  const now = (await see('professional')).version
  expect(now).toBeGreaterThan(version)
  for (const calendar of Object.values(second))
    expect(eventsIn(calendar)).toEqual([
      { id: `${id}-intake@kaart.example`, sequence: now, on: '20261202', status: 'CONFIRMED' },
      { id: `${id}-2026-12-17@kaart.example`, sequence: now, on: '20261217', status: 'CONFIRMED' },
      { id: `${id}-2027-01-07@kaart.example`, sequence: now, on: '20270107', status: 'CONFIRMED' },
      { id: `${id}-2026-12-10@kaart.example`, sequence: now, on: '20261210', status: 'CANCELLED' },
    ])

  before = await written()
  await agree({ intakeOn: null, contactOn: [] })
  const [last] = Object.values(await calendarsSince(before))
  expect(eventsIn(last).map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED'])
})

test('on an agreed day both are asked how it goes, once, and not on a day that was taken away', async () => {
  const { agree } = await begin({ code: 'Agenda', what: 'Iemand zoekt hulp met zijn agenda.' })
  await agree({ contactOn: ['2026-12-10'] })
  await agree({ contactOn: ['2026-12-11'] })
  const asked = async () => (await mails()).filter(({ subject }) => subject.startsWith('Agenda: vandaag')).length
  clock.now = new Date('2026-12-10T09:00:00Z')
  await followCards()
  expect(await asked()).toBe(0)
  clock.now = new Date('2026-12-11T09:00:00Z')
  await followCards()
  await followCards()
  expect(await asked()).toBe(2)
})
