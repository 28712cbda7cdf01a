import { describe, expect, test } from 'vitest'
import { cooperationsOf } from '../support/cooperations.ts'
import { formOf } from '../support/form-of.ts'
import { memberPages } from '../support/member-pages.ts'
import { type DemoMember, demo, testApp } from '../support/test-app.ts'

const tested = await testApp()
const { as, mails } = tested
const { begin } = await cooperationsOf(tested)
const { page, posted, redirected } = memberPages(tested)
const COLLEAGUE = demo.coordinator

/** Presses a button of the card, as it stands on the page without a script. */
async function press(member: DemoMember, id: string, kind: string, more: Record<string, string> = {}) {
  const path = `/mijn/samenwerkingen/${id}`
  const fields = formOf((await page(member, path)).app, kind)
  return redirected(member, path, { ...fields, ...more })
}

describe('the worry button', () => {
  test('tells the other side at once, with the number to call; both see how to reach the other', async () => {
    const { id, agree } = await begin({ contact: '06 000 000 99' })
    await agree()
    await press(demo.professional, id, 'worry')
    expect((await mails())[0]).toMatchObject({
      to: demo.trustedEditor,
      subject: expect.stringContaining('de ander wil snel met je praten'),
      text: expect.stringContaining('Bel elkaar: 06 000 000 99.'),
    })
    for (const [member, number] of [
      [demo.professional, '0230003312'],
      [demo.trustedEditor, '0600000099'],
    ] as const) {
      const { app } = await page(member, `/mijn/samenwerkingen/${id}`)
      const notice = app.slice(app.indexOf('Er is een zorg'))
      expect(notice.match(/href="tel:(\d+)"/)?.[1]).toBe(number)
    }
    await press(demo.professional, id, 'worry-talked-over')
    await press(demo.trustedEditor, id, 'worry')
    expect((await mails())[0]).toMatchObject({ to: demo.professional, text: expect.stringContaining('023 000 33 12') })
    // Only a worry says a number in a mail.
    await press(demo.trustedEditor, id, 'worry-talked-over')
    await press(demo.professional, id, 'round-off')
    expect((await mails())[0]?.text).not.toContain('06 000 000 99')
  })
})

describe('a second professional', () => {
  test('takes part when one side names them and the other agrees, and then sees the same', async () => {
    const { id, see, move } = await begin({ code: 'Collega', what: 'Iemand zoekt hulp met zijn huur.' })
    const colleague = await as(COLLEAGUE)
    const seen = async () => (await colleague.get(`/api/v1/cooperations/${id}`)).status
    await press(demo.professional, id, 'ask-along', { email: COLLEAGUE.toUpperCase() })
    expect((await mails())[0]).toMatchObject({
      to: demo.trustedEditor,
      subject: 'Collega: de ander wil er een collega bij',
    })
    expect(await seen()).toBe(403)
    expect((await page(demo.trustedEditor, `/mijn/samenwerkingen/${id}`)).app).toContain('De ander wil Coördinator')
    await press(demo.trustedEditor, id, 'agree-along')
    const [first, second] = await mails()
    expect([first, second].map((mail) => [mail?.to, mail?.subject]).sort()).toEqual([
      [COLLEAGUE, 'Collega: je doet nu mee'],
      [demo.professional, 'Collega: je collega doet nu mee'],
    ])
    expect(await seen()).toBe(200)
    expect(
      (await see('organization')).people.filter(({ side }: { side: string }) => side === 'professional'),
    ).toHaveLength(2)
    const list = (await colleague.get('/api/v1/cooperations')).body.cooperations
    expect(list).toContainEqual(expect.objectContaining({ id, code: 'Collega' }))
    // They act for the same side: their own proposal is not theirs to agree to.
    const { version } = (await colleague.get(`/api/v1/cooperations/${id}`)).body
    await move('professional', { kind: 'propose', agreement: { goals: [] } })
    const refused = await colleague
      .post(`/api/v1/cooperations/${id}/moves`)
      .set('If-Match', `"${version + 1}"`)
      .send({ kind: 'agree' })
    expect(refused.body.fields).toMatchObject([{ code: 'own-proposal' }])
  })

  test('is a professional of the network, who takes part not yet; else it says so and nobody is told', async () => {
    const { id, see } = await begin({ code: 'Alleen', what: 'Iemand zoekt hulp met zijn bank.' })
    const path = `/mijn/samenwerkingen/${id}`
    const fields = formOf((await page(demo.professional, path)).app, 'ask-along')
    const before = (await mails()).length
    for (const [email, said] of [
      ['niemand@demo.example', 'Wij kennen geen professional in dit netwerk'],
      [demo.otherProfessional, 'Wij kennen geen professional in dit netwerk'],
      [demo.editor, 'Wij kennen geen professional in dit netwerk'],
      [demo.professional, 'Deze persoon doet al mee.'],
      ['geen adres', 'Vul een e-mailadres in'],
    ] as const) {
      const { status, app } = await posted(demo.professional, path, { ...fields, email })
      expect([email, status >= 400]).toEqual([email, true])
      expect(app).toContain(said)
    }
    expect(await mails()).toHaveLength(before)
    expect((await see('organization')).joining).toBeNull()
  })
})

test('going back from closing takes both', async () => {
  const { id, agree, see, move } = await begin({ code: 'Terug', what: 'Iemand zoekt hulp met zijn school.' })
  await agree()
  await move('professional', { kind: 'round-off' })
  await move('organization', { kind: 'round-off' })
  await press(demo.professional, id, 'go-on')
  expect((await see('organization')).step).toBe('closing')
  expect((await page(demo.trustedEditor, `/mijn/samenwerkingen/${id}`)).app).toContain('De ander wil nog even doorgaan')
  expect((await mails())[0]).toMatchObject({ to: demo.trustedEditor, subject: 'Terug: de ander wil nog doorgaan' })
  await press(demo.trustedEditor, id, 'go-on')
  expect((await see('professional')).step).toBe('along')
})
