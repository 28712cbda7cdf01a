import { expect, test } from 'vitest'
import { editingCalls } from '../support/editing-calls.ts'
import { memberPages } from '../support/member-pages.ts'
import { demo, testApp } from '../support/test-app.ts'

const tested = await testApp()
const { page, redirected, show } = memberPages(tested)
const ORDNERSOOS = await editingCalls(tested).idOf('de-ordnersoos')
const own = (path: string) => `/mijn/vermelding/${ORDNERSOOS}${path}`

test('the preview is the public page with the changes, and so is that of each activity', async () => {
  await redirected(demo.trustedEditor, own('/bijwerken/identiteit'), {
    tradition: '',
    ownWords: 'Wij zijn de mappen.',
    do: 'save',
  })
  const { app } = await page(demo.trustedEditor, own('/voorbeeld'))
  const [, activity = ''] = /href="([^"]*\/voorbeeld\/[^"]+)"/.exec(app) ?? []
  const one = await page(demo.trustedEditor, activity)
  for (const shown of [app, one.app]) {
    expect(shown).toContain('Wij zijn de mappen.')
    expect(shown).toContain('Dit is nog niet gepubliceerd.')
  }
  expect(await show(null, activity)).toMatchObject({ status: 302 })
  expect(await show(demo.trustedEditor, own('/voorbeeld/is-er-niet-0000000000'))).toMatchObject({ status: 404 })
})
