import type { Closed, MatchFact } from '#domain/matching/match.ts'
import type { Criterion } from '#domain/matching/situation.ts'

/** The words for who fits. They travel only with an answer. */
export type AnswerWords = {
  answer: {
    title: (count: number) => string
    best: (count: number) => string
    none: string
    noneLead: string
    shown: (count: number) => string
    understood: string
    askPlace: (name: string) => string
    change2: string
    why: string
    but: (names: string) => string
    unsure: (name: string) => string
    by: string
    alsoHere: string
    notFor: string
    nextStep: string
    table: string
    tableOf: (title: string) => string
    asked: string
    verdict: string
    must: string
    fits: string
    'fits-not': string
    unknown: string
    askThem: string
    room: (state: string, date: string) => string
    noRoomSaid: string
    wait: (weeks: number) => string
    ask: (organization: string) => string
    signal: Record<'title' | 'lead' | 'button', string> & { buttonFor: (network: string) => string }
    answersIn: (days: number) => string
    /** `yes`: of ten questions. */
    answersUsually: (days: number, yes: number) => string
  }
  drops: Record<Closed, string> & {
    title: string
    lead: string
    button: (name: string, found: number) => string
    closed: (more: number, why: string) => string
  }
  order: {
    title: string
    lead: string
    turns: string
    identity: string
    kept: string
    heavy: string
    middle: string
    light: string
  }
  criterion: Record<Criterion | MatchFact, string>
  because: {
    need: (names: string) => string
    serves: (area: string) => string
    'stands-in': (area: string) => string
    near: (distance: string) => string
    anywhere: string
    form: (forms: string) => string
    age: string
    group: (groups: string) => string
    language: (languages: string) => string
    wheelchair: string
    'comes-to-you': string
    moment: string
    identity: (tradition: string) => string
    'women-only': string
    contribution: (things: string) => string
    free: string
    room: string
    words: string
  }
  there: {
    everyone: string
    allAges: string
    ages: (from: number, to: number) => string
    serves: (area: string) => string
    'stands-in': (area: string) => string
    near: (distance: string) => string
    anywhere: string
    'serves-others': string
    'not-free': string
  }
}
