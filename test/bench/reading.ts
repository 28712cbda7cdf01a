import { understander } from '#domain/understanding/understand.ts'
import { readThesaurus } from '../../seed/seed-files.ts'
import { notes } from './finding.ts'
import { sayToBench } from './in-a-process.ts'
import { nationalAreas, placesOf } from './national-areas.ts'

/** Run by the bench in a process of its own: how long notes take to be understood, where nothing else is done, in milliseconds. */
const ROUNDS = 20
/** A server reads at its best after some hundreds of texts. */
const UNCOUNTED = 15

const thesaurus = { version: 0, ...(await readThesaurus()) }
const areas = await nationalAreas()
const { understand } = understander({ thesaurus, places: placesOf(areas) })
const texts = notes({ areas, needs: thesaurus.needs })
const times: number[] = []
for (let round = 0; round < UNCOUNTED + ROUNDS; round++)
  for (const text of texts) {
    const started = performance.now()
    understand(text)
    if (round >= UNCOUNTED) times.push(performance.now() - started)
  }
sayToBench({ times }, async () => {})
