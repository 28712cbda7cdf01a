import type { AnswerRecord } from '#domain/cooperation/request.ts'
import type { Judged } from '#domain/matching/judge.ts'
import type { CriterionRow, Match } from '#domain/matching/match.ts'
import type { Placed } from '#domain/matching/order.ts'
import { reasonsOf } from '#domain/matching/reasons.ts'
import type { Situation } from '#domain/matching/situation.ts'
import type { Labels, PublicOrganization } from '#domain/public-listing.ts'
import { offerCard } from '../listings/offer-card.ts'

const MOST_ALSO = 3

/** The match as it is shown; null when its activity is gone. */
export function presentMatch(
  organization: PublicOrganization,
  { candidate, judged, also }: Placed,
  situation: Situation,
  { names, records }: { names: Labels; records: ReadonlyMap<string, AnswerRecord> },
): Match | null {
  const activity = organization.activities.find(({ id }) => id === candidate.id)
  const card = offerCard(organization, candidate.id)
  if (!activity || !card) return null
  const others = also
    .filter((one) => one.judged.some(({ criterion, verdict }) => criterion === 'need' && verdict === 'fits'))
    .flatMap((one) => organization.activities.filter(({ id }) => id === one.candidate.id))
  return {
    card,
    organization: {
      id: organization.id,
      name: organization.name,
      url: organization.url,
      languages: organization.languages,
      contact: organization.contact,
    },
    because: reasonsOf({ candidate, judged }),
    rows: judged.map((one) => rowOf(one, situation, names)),
    also: others.slice(0, MOST_ALSO).map(({ id, title, url }) => ({ id, title, url })),
    exclusions: activity.exclusions,
    registration: activity.registration,
    nextStep: activity.nextStep,
    capacity: activity.capacity,
    contribute: activity.contribute,
    answers: records.get(organization.id) ?? null,
  }
}

function rowOf({ criterion, verdict, values, metres }: Judged, { musts }: Situation, names: Labels): CriterionRow {
  const named = criterion === 'place' ? values.map((value) => names.area(value)?.name ?? value) : values
  return { criterion, must: musts.some((must) => must === criterion), verdict, values: named, metres }
}
