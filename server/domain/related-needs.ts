import type { Asked } from './asked.ts'
import type { AudienceGroup } from './vocabulary.ts'

/**
 * What also helps where something is asked, and how far: whoever is lonely is helped by a visit, though nobody advertises with
 * "eenzaam". One way only, and never shown as understood.
 */
const RELATED: Record<string, Record<string, number>> = {
  loneliness: { 'visit-buddy': 0.8, 'meeting-people': 0.65, 'drop-in': 0.6, 'eating-together': 0.45, outings: 0.3 },
  'visit-buddy': { loneliness: 0.7, 'meeting-people': 0.35 },
  'meeting-people': { 'drop-in': 0.6, loneliness: 0.5, 'eating-together': 0.35, outings: 0.3, games: 0.25 },
  'drop-in': { 'meeting-people': 0.55, 'eating-together': 0.3, loneliness: 0.3 },
  debts: { 'making-ends-meet': 0.55, 'forms-letters': 0.5, 'benefits-schemes': 0.35 },
  'making-ends-meet': { debts: 0.5, 'benefits-schemes': 0.45, 'food-parcel': 0.4, 'clothing-goods': 0.3 },
  'forms-letters': { 'digital-government': 0.5, 'benefits-schemes': 0.45, 'tax-return': 0.3, debts: 0.3 },
  'benefits-schemes': { 'forms-letters': 0.55, 'digital-government': 0.4, 'making-ends-meet': 0.4 },
  'digital-government': { 'forms-letters': 0.5, 'computer-phone': 0.5, 'benefits-schemes': 0.35 },
  'tax-return': { 'forms-letters': 0.5 },
  'legal-advice': { 'forms-letters': 0.3 },
  homelessness: { 'finding-home': 0.5, 'drop-in': 0.25 },
  'finding-home': { homelessness: 0.35 },
  'moving-furnishing': { 'clothing-goods': 0.5, 'odd-jobs': 0.3 },
  'finding-work': { 'learning-course': 0.3, 'helping-others': 0.25, 'daytime-activity': 0.25 },
  'daytime-activity': {
    'drop-in': 0.45,
    'meeting-people': 0.35,
    'helping-others': 0.35,
    crafts: 0.25,
    gardening: 0.25,
  },
  'learning-dutch': { 'reading-writing': 0.45 },
  'reading-writing': { 'learning-dutch': 0.45 },
  'computer-phone': { 'digital-government': 0.5 },
  'food-parcel': { 'making-ends-meet': 0.4, 'eating-together': 0.3 },
  'meal-at-home': { 'eating-together': 0.4 },
  'eating-together': { 'cooking-together': 0.35, 'drop-in': 0.25 },
  'cooking-together': { 'eating-together': 0.45 },
  walking: { exercise: 0.3 },
  exercise: { 'adapted-sport': 0.4, walking: 0.3 },
  'adapted-sport': { exercise: 0.45 },
  cycling: { 'wheelchair-outing': 0.3 },
  'wheelchair-outing': { outings: 0.35, rides: 0.3 },
  'odd-jobs': { repair: 0.45, 'garden-help': 0.3 },
  repair: { 'odd-jobs': 0.4 },
  'garden-help': { 'odd-jobs': 0.45, gardening: 0.25 },
  rides: { 'accompany-hospital': 0.45 },
  'accompany-hospital': { rides: 0.5 },
  'carer-support': { 'carer-respite': 0.65, dementia: 0.3 },
  'carer-respite': { 'carer-support': 0.65 },
  dementia: { 'carer-support': 0.4, 'carer-respite': 0.35 },
  'young-carers': { 'carer-support': 0.3, 'youth-place': 0.25 },
  parenting: { 'family-buddy': 0.55 },
  'family-buddy': { parenting: 0.5, 'homework-help': 0.25 },
  'pregnancy-baby': { 'family-buddy': 0.4, parenting: 0.35, 'clothing-goods': 0.2 },
  'children-play': { 'youth-place': 0.3 },
  'youth-place': { 'children-play': 0.3 },
  divorce: { parenting: 0.35 },
  'low-mood': { 'psychological-vulnerability': 0.6, loneliness: 0.35, 'stress-rest': 0.4 },
  'psychological-vulnerability': { 'low-mood': 0.55, 'daytime-activity': 0.3, 'visit-buddy': 0.25 },
  'stress-rest': { 'low-mood': 0.4, meaning: 0.2 },
  grief: { loneliness: 0.3, 'end-of-life': 0.2 },
  'end-of-life': { 'carer-respite': 0.3, grief: 0.25 },
  violence: { 'psychological-vulnerability': 0.2 },
  refugees: { 'learning-dutch': 0.45, 'meeting-people': 0.3 },
  detention: { 'visit-buddy': 0.2 },
}

/** Less than this is no help. */
const LEAST = 0.35

/** Calls for volunteers name the need that is helped with: who can cook for others is not asked for by who brings meals alone. */
const HELPED_WITH: Record<string, Record<string, number>> = {
  'meal-at-home': { 'cooking-together': 0.8 },
  'eating-together': { 'cooking-together': 0.8 },
  'tax-return': { 'forms-letters': 0.8 },
  debts: { 'forms-letters': 0.8 },
  'garden-help': { gardening: 0.8 },
  'children-play': { 'homework-help': 0.6, 'family-buddy': 0.6 },
  parenting: { 'family-buddy': 0.7 },
  dementia: { 'carer-respite': 0.8 },
  'carer-support': { 'carer-respite': 0.8 },
  outings: { rides: 0.5 },
  groceries: { rides: 0.4 },
}
/** Whom it is for, or what somebody is good at, says less than help that is named. */
const TOLD_OF_KIND = 0.7

/** The needs that somebody who wants to help would help with. */
export function withKindsOfHelp({
  needs,
  wantsToHelp,
  kindsOfHelp = [],
}: Pick<Asked, 'needs' | 'wantsToHelp' | 'kindsOfHelp'>): Map<string, number> {
  if (!wantsToHelp) return needs
  const all = new Map(needs)
  const note = (code: string, confidence: number) => {
    all.set(code, Math.max(all.get(code) ?? 0, confidence))
  }
  for (const code of kindsOfHelp) note(code, TOLD_OF_KIND)
  for (const [code, confidence] of needs)
    for (const [also, part] of Object.entries(HELPED_WITH[code] ?? {})) note(also, confidence * part)
  return all
}

/** What somebody is likely glad of who only says for whom it should be: a child plays, who is old sits with others. Never shown as understood. */
const GLAD_OF: Partial<Record<AudienceGroup, Record<string, number>>> = {
  children: { 'children-play': 0.7 },
  youth: { 'youth-place': 0.7 },
  families: { 'children-play': 0.6 },
  seniors: { 'meeting-people': 0.3 },
}

/** "Iets leuks voor mijn zoon van 8": where nothing is said of what, whom it is for tells something of it. */
export function kindOfPeople({ who }: Pick<Asked, 'who'>): Map<string, number> {
  return new Map(who.groups.flatMap((group) => Object.entries(GLAD_OF[group] ?? {})))
}

/** The needs that were asked, with what also helps; what was asked itself stays as sure as it was. */
export function withRelated(asked: ReadonlyMap<string, number>): Map<string, number> {
  const needs = new Map(asked)
  for (const [code, confidence] of asked)
    for (const [also, part] of Object.entries(RELATED[code] ?? {}))
      if (!asked.has(also) && confidence * part >= LEAST)
        needs.set(also, Math.max(needs.get(also) ?? 0, confidence * part))
  return needs
}
