import type { Elsewhere } from '../../../elsewhere.ts'
import { BODY, CARE, CARE_ELSEWHERE, CARE_TURKISH, MEDICINES, OF_MEDICINES } from './care.ts'
import { DIGITAL, DIGITAL_ELSEWHERE } from './digital.ts'
import {
  FACTS,
  FACTS_ELSEWHERE,
  FACTS_TURKISH,
  KITCHEN,
  KITCHEN_ELSEWHERE,
  KITCHEN_TURKISH,
  QUESTIONS,
} from './facts.ts'
import { GOODS, OF_GOODS } from './goods.ts'
import { DATING, SHOWS, SHOWS_ELSEWHERE, SHOWS_TURKISH } from './leisure.ts'
import { BRANDS, BUYING, BUYING_ELSEWHERE, BUYING_TURKISH, JOBS } from './markers.ts'
import { FIGURES, LOOKED_UP } from './modifiers.ts'
import { MONEY, MONEY_ELSEWHERE, MONEY_TURKISH } from './money.ts'
import { OFFICES, OFFICES_ELSEWHERE, OFFICES_TURKISH } from './offices.ts'
import { SHOPS, TRADES, TRADES_ELSEWHERE, TRADES_TURKISH } from './trades.ts'
import { TRAVEL, TRAVEL_ELSEWHERE, TRAVEL_TURKISH } from './travel.ts'

export type { Elsewhere } from '../../../elsewhere.ts'

/**
 * How much it says that no help is asked. `asks`: whatever stands beside it ("kopen", "bijwerkingen"). `trade`: it is what is asked,
 * and a pastime beside it says which one ("koor concertkaarten"). `thing`: the same, unless it is a word of our needs as well
 * ("koelkast"). `place`: somewhere one goes, and any help beside it is with that ("mee naar de tandarts").
 */
export type Telling = 'asks' | 'trade' | 'thing' | 'place'

type Words = { kind: Elsewhere; telling: Telling; nl?: string; en?: string; tr?: string }

/** Ordinary things that are no social help. */
export const ELSEWHERE_WORDS: Words[] = [
  { kind: 'shopping', telling: 'asks', nl: BUYING, en: BUYING_ELSEWHERE, tr: BUYING_TURKISH },
  { kind: 'shopping', telling: 'asks', nl: OF_GOODS },
  { kind: 'looked-up', telling: 'asks', nl: BRANDS },
  { kind: 'looked-up', telling: 'asks', nl: JOBS },
  { kind: 'looked-up', telling: 'asks', nl: DATING },
  { kind: 'health-care', telling: 'asks', nl: OF_MEDICINES },
  { kind: 'shopping', telling: 'thing', nl: GOODS },
  { kind: 'looked-up', telling: 'trade', nl: LOOKED_UP },
  { kind: 'government', telling: 'asks', nl: FIGURES },
  { kind: 'shopping', telling: 'trade', nl: TRADES, en: TRADES_ELSEWHERE, tr: TRADES_TURKISH },
  { kind: 'looked-up', telling: 'trade', nl: SHOWS, en: SHOWS_ELSEWHERE, tr: SHOWS_TURKISH },
  { kind: 'looked-up', telling: 'thing', nl: FACTS, en: FACTS_ELSEWHERE, tr: FACTS_TURKISH },
  { kind: 'looked-up', telling: 'trade', nl: KITCHEN, en: KITCHEN_ELSEWHERE, tr: KITCHEN_TURKISH },
  { kind: 'looked-up', telling: 'trade', nl: TRAVEL, en: TRAVEL_ELSEWHERE, tr: TRAVEL_TURKISH },
  { kind: 'looked-up', telling: 'trade', nl: MONEY, en: MONEY_ELSEWHERE, tr: MONEY_TURKISH },
  { kind: 'looked-up', telling: 'thing', nl: DIGITAL, en: DIGITAL_ELSEWHERE },
  { kind: 'government', telling: 'trade', nl: OFFICES, en: OFFICES_ELSEWHERE, tr: OFFICES_TURKISH },
  { kind: 'health-care', telling: 'thing', nl: `${BODY}, ${MEDICINES}` },
  { kind: 'health-care', telling: 'place', nl: CARE, en: CARE_ELSEWHERE, tr: CARE_TURKISH },
  { kind: 'shopping', telling: 'place', nl: SHOPS },
  { kind: 'looked-up', telling: 'place', nl: QUESTIONS },
]
