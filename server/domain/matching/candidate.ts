import type { Point } from '../geo.ts'
import type { Offer } from '../offer.ts'

/** What an activity says of itself that bears on a match. */
export type MatchCandidate = Pick<
  Offer,
  | 'id'
  | 'listingId'
  | 'needs'
  | 'kind'
  | 'groups'
  | 'ageFrom'
  | 'ageTo'
  | 'languages'
  | 'moments'
  | 'days'
  | 'dayParts'
  | 'free'
  | 'paid'
  | 'form'
  | 'accessibility'
  | 'tradition'
  | 'womenOnly'
  | 'contribute'
  | 'within'
  | 'serves'
  | 'point'
  | 'room'
  | 'waitWeeks'
  | 'answersWithinDays'
> & {
  /** 0 when nobody ever said that it is right. */
  confirmedAtSeconds: number
  /** How well the person's own words fit, 0 to 1; 0 when none of them was found. */
  words: number
}

/** A situation with what it takes to weigh it: where its areas lie, and how sure each need is. */
export type Weighed = {
  place: { codes: string[]; parents: string[]; centre: Point | null } | null
  /** Need code to confidence, 0 to 1. */
  needs: Map<string, number>
}
