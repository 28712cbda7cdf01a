import { readdirSync, readFileSync } from 'node:fs'
import type { Thesaurus } from '#domain/need.ts'
import { Need, Theme } from '#domain/need.ts'

let kept: Thesaurus | null = null

/** The thesaurus of `seed/`, read once. */
export function seedThesaurus(): Thesaurus {
  kept ??= read()
  return kept
}

function read(): Thesaurus {
  const folder = new URL('../../seed/needs/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const themes = files.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
  return {
    version: 1,
    themes: themes.map(({ needs: _, ...theme }) => Theme.parse(theme)),
    needs: themes.flatMap(({ code, needs }) =>
      needs.map((need: object, order: number) => Need.parse({ avoid: [], ...need, theme: code, order })),
    ),
  }
}
