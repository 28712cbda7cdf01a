import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { LanguageProvider } from '../../client/app/language.tsx'
import { LazyMap } from '../../client/features/map/lazy-map.tsx'
import { nl } from '../../client/texts/nl.ts'

const page = renderToString(
  createElement(LanguageProvider, {
    language: 'nl',
    texts: nl,
    children: createElement(LazyMap, {
      pins: [],
      areaCodes: ['GM0392'],
      highlightedId: null,
      onHighlight: () => {},
      label: 'Kaart met 24 plekken',
    }),
  }),
)

it('the place of a map says what it will be, and that the list has it all without JavaScript', () => {
  expect(page).toContain('Kaart met 24 plekken')
  expect(page).toMatch(new RegExp(`<noscript>.*${nl.map.needsScript}.*</noscript>`))
})

it('the place of a map has its height from a class: the page forbids styles in its HTML', () => {
  expect(page).toContain('map-place--tall')
  expect(page).not.toContain('style=')
})
