import type { Asked } from '../asked.ts'
import { type Clause, clausesOf, whole } from './clauses.ts'
import { ageJotted, genderIn, isAgeOfAnother, languagesIn, mobilityIn } from './read-person.ts'
import { strengthsIn } from './read-strengths.ts'
import { wishesIn } from './read-wishes.ts'
import type { Must, Situation, Strength } from './situation.ts'
import { HELPS_WITH } from './words/strength-words.ts'

const MOST_NEEDS = 8

/** As far as people walk without thinking about it. */
const WALKING_METRES = 1_000
const WALKING = whole('loopafstand|op loopafstand|te lopen|om de hoek|walking distance')

/** "Wil twee middagen per week kinderen helpen": others, and not their own. */
const HELPING = whole(
  '(?:wil|wilt|willen|zou)(?: \\w+){0,6}(?<! (?:mijn|haar|zijn|hun|onze|de|die)) (?:kinderen|jongeren|mensen|anderen|ouderen|buurtgenoten|nieuwkomers) (?:helpen|bijstaan|lesgeven)',
)

/** What a clause insists on, and the words by which it is told what. */
const INSISTING = whole(
  'moet|moeten|per se|beslist|absoluut|uitsluitend|noodzakelijk|vereist|alleen (?:in|op|met|voor|s|overdag|bij|vrouwen|dames|nog|maar)|spreekt alleen|spreek alleen|must|only|has to',
)
const INSISTED: [must: Must, words: string][] = [
  [
    'moment',
    '(?:\\w*avond|avonds|\\w*middag|\\w*ochtend|ochtends|weekend|overdag|evening|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)',
  ],
  ['women-only', 'vrouwen|dames|women'],
  ['mobility', 'rolstoel\\w*|rollator|rolstoeltoegankelijk|wheelchair'],
  ['form', 'thuis|aan huis|online|telefonisch|at home'],
  ['language', 'spreekt alleen|spreek alleen|taal|only speaks'],
  ['free', 'gratis|niks kosten|niets kosten|free'],
  ['room', 'meteen|direct|nu plek|plek zijn|plaats zijn|geen wachtlijst|right away'],
]
const INSISTED_WORDS = INSISTED.map(([must, words]) => ({ must, words: whole(words) }))

/**
 * The situation that a note tells of. `understood` is what the search understands of the same words (needs, place, who, when, how); this
 * adds what only matters between people: wishes, strengths, languages, getting about, and what must be. Nothing of the words
 * themselves is in what comes out.
 */
export function readNote(note: string, understood: Asked): Situation {
  const clauses = clausesOf(note)
  const asked = { ...understood, wantsToHelp: understood.wantsToHelp || clauses.some(({ text }) => HELPING.test(text)) }
  const { wishes, firmly } = wishesIn(clauses)
  const saysAge = asked.who.ageFrom !== null || asked.who.ageTo !== null
  const jotted = saysAge ? null : ageJotted(clauses)
  const others = isAgeOfAnother(clauses, asked.who.ageTo)
  const gender = genderIn(clauses)
  const languages = languagesIn(clauses)
  const mobility = mobilityIn(clauses)
  // Who cannot leave home is only sent to give what they would love to give.
  const contributes = strengthsIn(clauses, asked.wantsToHelp).filter(
    ({ verb }) => verb === 'wants' || mobility !== 'stays-at-home' || asked.wantsToHelp,
  )
  return {
    needs: needsOf(asked, contributes),
    where: {
      areas: asked.place?.codes ?? [],
      maxMetres: clauses.some(({ text }) => WALKING.test(text)) ? WALKING_METRES : null,
    },
    who: {
      ageFrom: others ? null : (asked.who.ageFrom ?? jotted),
      ageTo: others ? null : (asked.who.ageTo ?? jotted),
      groups: [...new Set([...asked.who.groups.filter((one) => !isGender(one)), ...(gender ? [gender] : [])])],
      languages,
      mobility,
    },
    when: { days: asked.when.days, dayParts: asked.when.dayParts },
    forms: asked.how.forms,
    free: asked.how.free,
    wishes,
    contributes,
    musts: mustsIn(clauses, firmly),
  }
}

/** Giving help comes first where nothing else is asked than what somebody can help with. */
function needsOf({ needs, wantsToHelp }: Asked, contributes: Strength[]): string[] {
  const own = [...needs.keys()].filter((code) => code !== 'helping-others')
  if (!wantsToHelp) return own.slice(0, MOST_NEEDS)
  const explained = new Set(contributes.flatMap(({ what }) => HELPS_WITH[what]))
  const seeks = own.some((code) => !explained.has(code))
  return (seeks ? [...own, 'helping-others'] : ['helping-others', ...own]).slice(0, MOST_NEEDS)
}

function isGender(group: string): boolean {
  return group === 'women' || group === 'men'
}

function mustsIn(clauses: Clause[], firmly: boolean): Must[] {
  const insisting = clauses.filter(({ text }) => INSISTING.test(text))
  const musts = INSISTED_WORDS.filter(({ words }) => insisting.some(({ text }) => words.test(text)))
  return [...(firmly ? (['identity'] as const) : []), ...musts.map(({ must }) => must)]
}
