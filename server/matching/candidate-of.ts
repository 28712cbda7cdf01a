import type { AnswerRecord } from '#domain/cooperation/request.ts'
import type { MatchCandidate } from '#domain/matching/candidate.ts'
import { activityOffer } from '#domain/offer.ts'
import type { Labels, PublicActivity, PublicOrganization } from '#domain/public-listing.ts'
import type { LocalDate } from '#domain/schedule.ts'

/** An activity as its row tells it now. */
export function candidateOf(
  organization: PublicOrganization,
  activity: PublicActivity,
  labels: Labels,
  today: LocalDate,
  words: number,
): MatchCandidate {
  const offer = activityOffer(organization, activity, labels, today)
  const confirmedAtSeconds = offer.confirmedAt ? Math.floor(Date.parse(offer.confirmedAt) / 1000) : 0
  return { ...offer, confirmedAtSeconds, words }
}

/**
 * What was found in the index, as its row tells it now. An activity that names no needs keeps those that were read from its words
 * when it was indexed: reading them again would take longer than all the rest of a match.
 */
export function freshCandidate(
  organization: PublicOrganization,
  activity: PublicActivity,
  found: MatchCandidate,
  { readOffer: _, ...labels }: Labels,
  today: LocalDate,
): MatchCandidate {
  const fresh = candidateOf(organization, activity, labels, today, found.words)
  return fresh.needs.length ? fresh : { ...fresh, needs: found.needs }
}

/** What an organisation does says more than what it promises: how soon it usually answered goes before what it says of that. */
export function asItAnswers(candidate: MatchCandidate, records: ReadonlyMap<string, AnswerRecord>): MatchCandidate {
  const record = records.get(candidate.listingId)
  return record ? { ...candidate, answersWithinDays: record.days } : candidate
}
