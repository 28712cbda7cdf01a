import { useLanguage } from '../../app/language.tsx'
import type { Choice } from '../../features/places/choices-of-network.ts'
import { cooperation as enCooperation } from '../../texts/en/cooperation.ts'
import { selfReliance as enDomains } from '../../texts/en/frameworks.ts'
import { cooperation as nlCooperation } from '../../texts/nl/cooperation.ts'
import { selfReliance as nlDomains } from '../../texts/nl/frameworks.ts'
import { SIGNAL_WORDS } from './signal-words.ts'

const WORDS = {
  nl: { ...SIGNAL_WORDS.nl, domains: nlDomains, reached: nlCooperation.reached },
  en: { ...SIGNAL_WORDS.en, domains: enDomains, reached: enCooperation.reached },
}

/** The words of the tables that a coordinator sees. Apart, so that the form of a resident does not carry those of the card. */
export const useCountWords = () => WORDS[useLanguage()]

type CountWords = (typeof SIGNAL_WORDS)['nl']['counts']

/** Where a count is of: a wijk or town by its name, the others of a town together, or the whole network. */
export function areaOfCount(
  { area, rest }: { area: string | null; rest: boolean },
  areas: readonly Choice[],
  words: CountWords,
): string {
  if (rest) return words.rest
  return area ? (areas.find(({ value }) => value === area)?.label ?? area) : words.anywhere
}
