import type { Asked, Candidate } from './asked.ts'
import { EVERYBODYS } from './understanding/languages-meant.ts'

/** How far it is meant for this person, -1 (clearly for others) to 1. */
export function audienceFit({ ageFrom, ageTo, groups }: Candidate, { who: said, wantsToHelp }: Asked): number {
  // Who wants to help names those who are helped; a call is for those who help.
  const who = wantsToHelp ? { ...said, groups: [] } : said
  let fit = 0
  if (who.ageFrom !== null || who.ageTo !== null) {
    const from = who.ageFrom ?? 0
    const to = who.ageTo ?? 120
    const overlaps = from <= ageTo && ageFrom <= to
    if (!overlaps) return -1
    if (ageFrom > 0 || ageTo < 120) fit += 0.5
  }
  if (who.groups.length > 0) {
    if (who.groups.some((group) => groups.includes(group))) fit += 0.7
    else if (groups.length > 0 && !groups.includes('everyone')) fit -= excludes(groups, who.groups) ? 0.8 : 0.2
  }
  return Math.max(-1, Math.min(1, fit))
}

/** Groups that leave others out: who is a man does not fit where it is for women. */
const APART: Record<string, string[]> = {
  women: ['men'],
  men: ['women'],
  children: ['seniors'],
  seniors: ['children', 'youth'],
  youth: ['seniors'],
}

function excludes(offered: string[], asked: string[]): boolean {
  return asked.some((group) => offered.some((one) => APART[one]?.includes(group)))
}

/** Of whom nothing is told, half are left out. */
const UNTOLD_SEX = 0.3
/** Beside newcomers or parents, women may well be some of those it is for. */
const UNTOLD_SEX_OF_SOME = 0.12
/** Most people who ask speak none of its languages. */
const UNTOLD_LANGUAGE = 0.25
/** Many who ask are of that age. */
const UNTOLD_AGE = 0.08

/**
 * How far it is kept for others, -1 to 0: for women, where a man asks; or for people of one sex, one language or one age, where
 * nothing points to those.
 */
export function keptForOthers(candidate: Candidate, { who, wantsToHelp, speaks = [] }: Asked): number {
  const { ageFrom, ageTo, groups } = candidate
  const only = onlySexIn(groups)
  const asked = sexOf(who)
  if (only && asked.size > 0 && !asked.has(only)) return -1
  // A call names those who are helped as well as those who help.
  if (wantsToHelp) return 0
  const offered = candidate.languages ?? []
  const isForeign = offered.length > 0 && !offered.some((one) => EVERYBODYS.has(one) || speaks.includes(one))
  const saysAge = who.ageFrom !== null || who.ageTo !== null || who.groups.some((one) => AGES.includes(one))
  const isOfAnAge = ageFrom >= SENIOR_AGE || ageTo <= YOUTH_AGE
  return -(
    (only && asked.size === 0 ? untoldSex(groups) : 0) +
    (isForeign ? UNTOLD_LANGUAGE : 0) +
    (isOfAnAge && !saysAge ? UNTOLD_AGE : 0)
  )
}

function untoldSex(groups: string[]): number {
  return groups.every((one) => one === 'women' || one === 'men' || AGES_ALONE.includes(one))
    ? UNTOLD_SEX
    : UNTOLD_SEX_OF_SOME
}

const AGES_ALONE = ['children', 'youth', 'seniors']
const AGES = [...AGES_ALONE, 'families', 'parents']
const SENIOR_AGE = 55
const YOUTH_AGE = 24
/** With one of these, men and women are but some of those it is for. */
const OF_BOTH = ['everyone', 'families', 'adults']

function onlySexIn(groups: string[]): 'men' | 'women' | null {
  const [women, men] = [groups.includes('women'), groups.includes('men')]
  if (women === men || groups.some((one) => OF_BOTH.includes(one))) return null
  return women ? 'women' : 'men'
}

function sexOf({ sex, groups }: Asked['who']): Set<'men' | 'women'> {
  const named = (['men', 'women'] as const).filter((one) => groups.includes(one))
  return new Set(named.length > 0 ? named : sex ? [sex] : [])
}
