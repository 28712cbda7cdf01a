import { Activity } from '#domain/activity.ts'
import type { Thesaurus } from '#domain/need.ts'
import type { Location } from '#domain/organization.ts'
import { type Column, fold } from './columns.ts'
import { type AreaNames, placeLabel, summaryOfType, typeOfSummary } from './derived-summary.ts'
import type { MatchedRow } from './group-rows.ts'
import { kindOfType } from './kind-of-type.ts'
import { needsFromWords } from './needs-from-words.ts'
import type { PlacedAt } from './place-row.ts'
import type { RowFacts } from './read-row.ts'

type Parts = { given: ReadonlySet<Column>; areas: AreaNames; thesaurus: Thesaurus }

/**
 * The activity of a row, over the activity that is there already. What was derived from the words of the row (summary, kind,
 * needs) follows those words; what an editor made of it since then stays.
 */
export function activityOfRow(
  row: MatchedRow,
  location: Location | null,
  at: PlacedAt | null,
  { given, areas, thesaurus }: Parts,
): Activity {
  const { facts, activity: before } = row
  const catchment = catchmentOf(facts, location, at, before)
  const label = placeLabel(location, catchment, areas)
  const typeBefore = before ? typeOfSummary(before.summary, placeLabel(row.location, before.catchment, areas)) : ''
  const isNewType = !before || (given.has('type') && fold(facts.type) !== fold(typeBefore))
  const type = given.has('type') ? facts.type : typeBefore

  const ownSummary = given.has('summary') && facts.summary !== ''
  const wasDerived = !before || before.summary === '' || typeBefore !== ''
  const summary = ownSummary ? facts.summary : wasDerived ? summaryOfType(type, label) : before.summary
  const description = given.has('description') ? facts.description : (before?.description ?? '')
  const kind = facts.kind === 'organization' ? null : facts.kind
  return Activity.parse({
    ...before,
    id: row.activityId,
    title: facts.name,
    summary,
    description,
    kind: kind ?? (isNewType && (!before || wasDerived) ? kindOfType(type, facts.name) : before.kind),
    needs: needsOf(
      facts,
      before,
      typeBefore,
      { type, name: facts.name, summary: ownSummary ? summary : '', description },
      thesaurus,
    ),
    audience: { ...before?.audience, ...(facts.audience.length > 0 ? { groups: facts.audience } : {}) },
    locationId: location?.id ?? null,
    catchment,
  })
}

/** The file's needs, else an editor's, else what the words suggest. */
function needsOf(
  facts: RowFacts,
  before: Activity | null,
  typeBefore: string,
  words: { type: string; name: string; summary: string; description: string },
  thesaurus: Thesaurus,
): string[] {
  if (facts.needs.length > 0) return facts.needs
  if (before) {
    const summary = typeBefore ? '' : before.summary
    const suggested = needsFromWords(
      { type: typeBefore, name: before.title, summary, description: before.description },
      thesaurus,
    )
    if (suggested.join() !== before.needs.join()) return before.needs
  }
  return needsFromWords(words, thesaurus)
}

function catchmentOf(
  facts: RowFacts,
  location: Location | null,
  at: PlacedAt | null,
  before: Activity | null,
): string[] {
  if (facts.catchment.length > 0) return facts.catchment
  // Placed by a wijk or town only: it is found there, though nobody knows where exactly.
  if (location && !location.buurtCode && at?.catchment.length) return at.catchment
  return before?.catchment ?? []
}
