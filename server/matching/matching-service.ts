import type { AnswerRecord } from '#domain/cooperation/request.ts'
import type { MatchCandidate, Weighed } from '#domain/matching/candidate.ts'
import { isOpenTo } from '#domain/matching/judge.ts'
import { type Match, type MatchPage, MOST_MATCHES } from '#domain/matching/match.ts'
import { type Asking, type Placed, placed } from '#domain/matching/order.ts'
import { meetsMusts, scored, WEIGHTS } from '#domain/matching/score.ts'
import { type MatchQuestion, type Situation, wantsToHelp } from '#domain/matching/situation.ts'
import { tooLittle } from '#domain/matching/too-little.ts'
import type { Labels } from '#domain/public-listing.ts'
import type { AnswerRecords } from '../cooperations/answer-records.ts'
import type { PublicListings } from '../listings/public-listings.ts'
import type { CandidateQuestion } from '../search/match-candidates.ts'
import type { UnderstandingService } from '../search/understanding-service.ts'
import { asItAnswers, freshCandidate } from './candidate-of.ts'
import { presentMatch } from './present-match.ts'
import { understandQuestion } from './understand-question.ts'

type Parts = {
  /** Who is worth weighing. Rejects when the index is away. */
  candidates: (question: CandidateQuestion) => Promise<MatchCandidate[]>
  candidatesInDatabase: (question: CandidateQuestion) => Promise<MatchCandidate[]>
  publicListings: PublicListings
  understanding: UnderstandingService
  /** The municipalities of a network; none when there is no such network. */
  areasOfNetwork: (slug: string) => Promise<string[]>
  /** How organisations answer. */
  answerRecords: AnswerRecords
  labels: () => Promise<Labels>
  today: () => string
  log: { warn(details: object, message: string): void }
}

/** More than are shown, for when some of them changed or went since they were indexed. */
const LOADED = MOST_MATCHES + 6

export type MatchingService = ReturnType<typeof matchingService>

/**
 * Who fits this situation. A match is five steps: refuse what names a person, understand, find who is worth weighing, weigh, and
 * present the rows of now. Nothing of the question is kept, logged or counted.
 */
export function matchingService(parts: Parts) {
  const { publicListings, labels, today } = parts
  const understood = understandQuestion(parts)
  return {
    /** Throws `invalid` for personal details, and for a question that asks nothing. */
    async match(question: MatchQuestion): Promise<MatchPage> {
      const { situation, weighed, meant, words } = await understood(question)
      const [records, found] = await Promise.all([
        parts.answerRecords(),
        find({ situation, weighed, network: question.network, words }),
      ])
      const candidates = found.map((one) => asItAnswers(one, records))
      const asking = { situation, weighed, today: today() }
      const order = placed(candidates, asking)
      const names = await labels()
      return {
        situation,
        names: {
          needs: situation.needs.flatMap((code) => names.need(code) ?? []),
          areas: situation.where.areas.flatMap((code) => names.area(code) ?? []),
        },
        danger: meant.understood.danger,
        elsewhere: meant.understood.elsewhere,
        ask: question.situation.where.areas.length ? null : meant.understood.ask,
        total: order.length,
        results: await present(order.slice(0, LOADED), asking, { names, records }),
        ...tooLittle(candidates, asking),
        weights: weightsOf(situation, weighed),
        day: asking.today,
      }
    },

    /** What is understood of a question: the benchmark puts the same to the index straight. */
    understood,
  }

  async function find(question: CandidateQuestion): Promise<MatchCandidate[]> {
    try {
      return await parts.candidates(question)
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown'
      parts.log.warn({ reason }, 'the index is away; matching in the database')
      return parts.candidatesInDatabase(question)
    }
  }

  /** Weighs again by the rows of now: what changed since it was indexed is shown as it is, and left out where it may not be seen. */
  async function present(
    order: Placed[],
    { situation, weighed, today: day }: Asking,
    { names, records }: { names: Labels; records: ReadonlyMap<string, AnswerRecord> },
  ): Promise<Match[]> {
    const organizations = await publicListings.byIds(order.map(({ candidate }) => candidate.listingId))
    const matches = order.flatMap((one): Match[] => {
      const organization = organizations.get(one.candidate.listingId)
      const activity = organization?.activities.find(({ id }) => id === one.candidate.id)
      if (!organization || !activity) return []
      const fresh = asItAnswers(freshCandidate(organization, activity, one.candidate, names, day), records)
      const again = scored(fresh, situation, weighed, day)
      if (!isOpenTo(fresh, situation) || !meetsMusts(again, situation.musts)) return []
      const match = presentMatch(organization, { ...again, also: one.also }, situation, { names, records })
      return match ? [match] : []
    })
    return matches.slice(0, MOST_MATCHES)
  }
}

const FACTS = ['side', 'words', 'room', 'freshness', 'answers'] as const

function weightsOf(situation: Situation, weighed: Weighed): MatchPage['weights'] {
  const { who, when, wishes } = situation
  const asked = {
    need: weighed.needs.size > 0,
    place: weighed.place !== null,
    form: situation.forms.length > 0,
    age: who.ageFrom !== null || who.ageTo !== null,
    group: who.groups.length > 0,
    language: who.languages.length > 0,
    mobility: who.mobility !== null,
    moment: when.days.length + when.dayParts.length > 0,
    identity: wishes.notReligious || wishes.traditions.length + wishes.notTraditions.length > 0,
    'women-only': wishes.womenOnly,
    contribution: situation.contributes.length > 0,
    free: situation.free,
    room: true,
  }
  const criteria = (Object.keys(asked) as (keyof typeof asked)[]).filter((part) => asked[part])
  const facts = FACTS.filter((fact) => fact !== 'room' && (fact !== 'side' || !wantsToHelp(situation)))
  return [...criteria, ...facts].map((part) => ({ part, weight: WEIGHTS[part] })).sort((a, b) => b.weight - a.weight)
}
