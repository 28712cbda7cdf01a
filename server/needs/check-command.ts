import type { ListingStore } from '../listings/listing-store.ts'
import { checkThesaurus, type Finding } from './check-thesaurus.ts'
import type { NeedService } from './need-service.ts'

type Parts = { needs: Pick<NeedService, 'all' | 'retired'>; listingRows: Pick<ListingStore, 'all'> }

const BATCH = 500
/** So many of each kind are named; the rest is counted. */
const MOST_LINES = 25

/** `npm run needs:check`: what does not fit in the thesaurus. Answers the exit code: 0, or 1 for what cannot be so. */
export async function runNeedsCheck({ needs, listingRows }: Parts, say: (line: string) => void): Promise<number> {
  const thesaurus = needs.all()
  const findings = await checkThesaurus({ thesaurus, retired: needs.retired(), listings: listingRows.all(BATCH) })
  say(`De woordenlijst: ${thesaurus.themes.length} thema’s, ${thesaurus.needs.length} hulpvragen.`)
  const found = findings.filter(({ lines }) => lines.length > 0)
  for (const one of found) report(one, say)
  const fine = findings.filter((one) => !found.includes(one)).map(({ title }) => title.toLowerCase())
  if (fine.length > 0) say(`\nNiet gevonden: ${fine.join('; ')}.`)
  return found.some(({ damage }) => damage) ? 1 : 0
}

function report({ title, advice, lines }: Finding, say: (line: string) => void): void {
  say(`\n${title}: ${lines.length}`)
  say(`  ${advice}`)
  for (const line of lines.slice(0, MOST_LINES)) say(`  - ${line}`)
  if (lines.length > MOST_LINES) say(`  en nog ${lines.length - MOST_LINES}`)
}
