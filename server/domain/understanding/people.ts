import type { AudienceGroup } from '../vocabulary.ts'
import { type Line, type Spotted, spot, words } from './line.ts'
import { positionsOf } from './tokens.ts'
import { AGE_NAMES, AUDIENCE_WORDS, NUMBER_NAMES, PERSON_WORDS, PERSONS_TOGETHER } from './words/audience-words.ts'

export type PeopleFound = {
  ageFrom: number | null
  ageTo: number | null
  groups: AudienceGroup[]
  positions: number[]
  /** Of these, those of who is spoken of with an age: "vader van 82" looks for nothing about fathers. */
  described: number[]
}

const OLDEST = 115
const DIGITS = `(\\d{1,3}|${Object.keys(AGE_NAMES).join('|')})`
const SPELLED = `(\\d{1,3}|${Object.keys(NUMBER_NAMES).join('|')})`
const YEARS = '(?:jaar|jarige?|jr|years?(?: old)?|yasinda(?:ki)?|yas)'
/** "20 jaar getrouwd", "5 jaar geleden": a time, not an age. */
const NOT_A_TIME =
  '(?! (?:geleden|lang|getrouwd|samen|ervaring|later|terug|werk|gewerkt|getrouwd|alleen|weduwe|weduwnaar|in nederland|hier|ago|married))'

/** Ages, and what each says: an exact age, or from, to, or both. Earlier ones are read first; words are read once. */
type AgePattern = { pattern: RegExp; means: 'exact' | 'from' | 'to' | 'between'; isPerson?: true }
const agesSaidAs = (NUMBER: string): AgePattern[] => [
  {
    pattern: words(
      `(?:tussen(?: de)?|van|between|ages?) ${NUMBER}(?: jaar)? (?:en|tot(?: en met)?|t m|and|to) ${NUMBER}(?: ${YEARS})?`,
    ),
    means: 'between',
  },
  { pattern: words(`${NUMBER} (?:tot(?: en met)?|t m|a|en|to)? ?${NUMBER} ${YEARS}`), means: 'between' },
  {
    pattern: words(
      `(?:vanaf|boven(?: de)?|ouder dan|over(?: the age of)?|older than|minimaal|minstens|from age|above) ${NUMBER}(?: ${YEARS})?(?! (?:euro|minuten|uur|meter|km|mensen|dagen|weken))`,
    ),
    means: 'from',
  },
  {
    pattern: words(`${NUMBER} ?(?:plus|plusser|plussers|plussen|en ouder|jaar en ouder|and over|or older)`),
    means: 'from',
  },
  { pattern: words(`(?:onder(?: de)?|jonger dan|tot|under|younger than|maximaal) ${NUMBER} ${YEARS}`), means: 'to' },
  { pattern: words(`(?:onder de|jonger dan|under) ${NUMBER}`), means: 'to' },
  {
    pattern: words(
      `(?<!(?:al|sinds|afgelopen|laatste|na|over|ongeveer|for|bijna al|ruim) )${NUMBER} ${YEARS}(?: oude?)?${NOT_A_TIME}`,
    ),
    means: 'exact',
  },
  {
    pattern: words(`(?:${PERSON_WORDS}|${PERSONS_TOGETHER}) (?:van |is |wordt |is al |of |, |, [a-z]+ , )?${NUMBER}`),
    means: 'exact',
    isPerson: true,
  },
  {
    pattern: words(
      `(?:ik ben|ben|i am|im|hij is|zij is|ze is|wordt)(?: al| nu| net)? ${NUMBER}(?= [.,] | (?:en|and|maar) | $|\\s*$)`,
    ),
    means: 'exact',
  },
  { pattern: words(`${NUMBER} jarigen?`), means: 'exact' },
  { pattern: words('(twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)(?:er|ers)'), means: 'from' },
]
const AGES = agesSaidAs(DIGITS)
/** A listing writes ages in words, where somebody who asks types them: "tussen tien en zestien". */
const SPELLED_AGES = agesSaidAs(SPELLED)
const GROUPS = AUDIENCE_WORDS.map(([group, pattern]) => ({ group, pattern: words(pattern) }))

/** For whom help is asked, as far as the text says: ages and groups. */
export function peopleIn(line: Line, isRefused: (at: number) => boolean = () => false): PeopleFound {
  return readPeople(line, /\d|ig/.test(line.text) ? AGES : [], isRefused)
}

/** The same in the words of a listing. */
export function spelledPeopleIn(line: Line): PeopleFound {
  return readPeople(line, SPELLED_AGES)
}

function readPeople(line: Line, ages: AgePattern[], isRefused: (at: number) => boolean = () => false): PeopleFound {
  const people: PeopleFound = { ageFrom: null, ageTo: null, groups: [], positions: [], described: [] }
  const read = new Set<number>()
  for (const { pattern, means, isPerson } of ages)
    for (const found of spot(line, pattern)) {
      const positions = takeAge(found, means)
      if (isPerson) people.described.push(...positions)
    }
  const ageGroup = groupOfAge(people)
  for (const { group, pattern } of GROUPS) {
    const found = spot(line, pattern).filter(({ from }) => !isRefused(from))
    if (found.length === 0) continue
    people.groups.push(group)
    people.positions.push(...found.flatMap(positionsOf))
  }
  if (ageGroup && !people.groups.includes(ageGroup)) people.groups.push(ageGroup)
  return people

  /** The words that were read as an age. */
  function takeAge(found: Spotted, means: AgePattern['means']): number[] {
    const positions = positionsOf(found)
    if (positions.some((at) => read.has(at))) return []
    const [first, second] = found.groups.flatMap((group) =>
      group === undefined ? [] : [NUMBER_NAMES[group] ?? Number(group)],
    )
    if (first === undefined || first > OLDEST || (second ?? 0) > OLDEST) return []
    if (means === 'between' && (second === undefined || second < first)) return []
    for (const at of positions) read.add(at)
    people.positions.push(...positions)
    const from = means === 'to' ? null : first
    const to = means === 'between' ? (second ?? null) : means === 'from' ? null : first
    // More than one person: the range that holds them all would say less than the first one named.
    if (people.ageFrom !== null || people.ageTo !== null) return positions
    people.ageFrom = from
    people.ageTo = to
    return positions
  }
}

const ADULT_AGE = 18
const YOUTH_AGE = 12
const YOUTH_UNTIL = 24
const SENIOR_AGE = 65
const SENIOR_RANGE_AGE = 55

/** "82" is a senior, "7" a child. Nothing for ages in between: most offers are for adults without saying so. */
function groupOfAge({ ageFrom, ageTo }: PeopleFound): AudienceGroup | null {
  if (ageTo === null) return ageFrom !== null && ageFrom >= SENIOR_RANGE_AGE ? 'seniors' : null
  if (ageFrom !== null && ageFrom >= SENIOR_AGE) return 'seniors'
  if (ageTo <= YOUTH_AGE) return 'children'
  const youth = ageFrom === null ? ageTo <= ADULT_AGE : ageFrom >= YOUTH_AGE && ageTo <= YOUTH_UNTIL
  return youth ? 'youth' : null
}
