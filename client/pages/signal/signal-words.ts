import { useLanguage } from '../../app/language.tsx'
import type { Choice } from '../../features/places/choices-of-network.ts'
import { cooperation as enCooperation } from '../../texts/en/cooperation.ts'
import { selfReliance as enDomains } from '../../texts/en/frameworks.ts'
import { signal as en } from '../../texts/en/signal.ts'
import { cooperation as nlCooperation } from '../../texts/nl/cooperation.ts'
import { selfReliance as nlDomains } from '../../texts/nl/frameworks.ts'
import { signal as nl } from '../../texts/nl/signal.ts'

export const SIGNAL_WORDS = {
  nl: { ...nl, domains: nlDomains, reached: nlCooperation.reached },
  en: { ...en, domains: enDomains, reached: enCooperation.reached },
}
export const useSignalWords = () => SIGNAL_WORDS[useLanguage()]

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
