import { understander } from '#domain/understanding/understand.ts'
import { readThesaurus } from '../../seed/seed-files.ts'

/** The thesaurus of the seed, and texts as they are understood with it where no places are known. */
export const thesaurus = { version: 1, ...(await readThesaurus()) }
export const { understand } = understander({ thesaurus, places: [] })

/** The codes of the needs, surest first. */
export const codesOf = (text: string) => understand(text).needs.map(({ code }) => code)
export const firstCodeOf = (text: string) => codesOf(text)[0] ?? null
