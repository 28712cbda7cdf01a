import type { Asked, Candidate } from './asked.ts'

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
  if (isForOthers(groups, who)) return -1
  if (who.groups.length > 0) {
    if (who.groups.some((group) => groups.includes(group))) fit += 0.7
    else if (groups.length > 0 && !groups.includes('everyone')) fit -= excludes(groups, who.groups) ? 0.8 : 0.2
  } else if (isForOneSex(groups)) fit -= FOR_ONE_SEX
  return Math.max(-1, Math.min(1, fit))
}

/** Of whom nothing is told, half are left out. */
const FOR_ONE_SEX = 0.3

function isForOneSex(groups: string[]): boolean {
  return !groups.includes('everyone') && groups.includes('women') !== groups.includes('men')
}

/** For women alone, where it is for a man. */
function isForOthers(offered: string[], { sex, groups }: Asked['who']): boolean {
  if (!sex || groups.includes('men') || groups.includes('women') || offered.includes('everyone')) return false
  return excludes(offered, [sex]) && !offered.includes(sex)
}

/** Groups that leave others out: who is a man does not fit where it is for women. */
const APART: Record<string, string> = {
  women: 'men',
  men: 'women',
  children: 'seniors',
  seniors: 'children',
  youth: 'seniors',
}

function excludes(offered: string[], asked: string[]): boolean {
  return asked.some((group) => offered.some((one) => APART[one] === group))
}
