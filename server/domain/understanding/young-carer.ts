import type { NeedFound } from './needs.ts'
import type { PeopleFound } from './people.ts'
import { CARER, YOUNG_CARER } from './words/kinds-of-needs.ts'

const OLDEST = 24
const SURE = 0.6
/** What they are offered fits, where what is for every carer is for others. */
const SURELY_ONE = 0.95
const BESIDE = 0.7

/** Who says how old they are, and cares for somebody: "ik ben 16 en zorg voor mijn moeder". An age of somebody else tells nothing. */
export function asYoungCarer(needs: NeedFound[], { ageTo, described }: PeopleFound): NeedFound[] {
  const caring = needs.find(({ code, confidence }) => code === CARER && confidence >= SURE)
  if (!caring || ageTo === null || ageTo > OLDEST || described.length > 0) return needs
  const young = {
    ...caring,
    code: YOUNG_CARER,
    confidence: SURELY_ONE,
    topics: [{ topic: 'youngcarer', positions: caring.positions }],
  }
  return [
    young,
    ...needs
      .filter(({ code }) => code !== YOUNG_CARER)
      .map((need) => (need === caring ? { ...need, confidence: need.confidence * BESIDE } : need)),
  ]
}
