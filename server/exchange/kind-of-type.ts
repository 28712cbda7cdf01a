import type { ActivityKind } from '#domain/vocabulary.ts'

/** In this order: the first rule that holds decides. */
const RULES: [RegExp, ActivityKind][] = [
  [/vrijwilligers? (gezocht|gevraagd)|vrijwilligerswerk|vrijwilligersvacature|vacature|volunteer/, 'volunteering'],
  [
    /inloop|buurthuis|buurtkamer|huiskamer|huis van|wijkhuis|dorpshuis|speeltuin|speelplek|bibliotheek|sporthal|sportzaal|zwembad|bad\b|boerderij|broedplaats|jongerencentrum|buurtcentrum|wijkcentrum|ontmoetingscentrum|multifunctioneel|\bmoskee\b|\bkerk\b/,
    'place',
  ],
  [
    /dienstverlening|maatschappelijk werk|loket|spreekuur|hulp|ondersteuning|\bokt\b|ouder en kindteam|buurtteam|wijkteam|sociaal team|begeleiding|maatje|buddy|advies|raadslieden|schuld|voedselbank|kledingbank|vervoer|opvang|wonen|verpleeghuis|mantelzorg|thuiszorg|support/,
    'support',
  ],
  [
    /ontmoet|club|meedoen|meewerk|dagbesteding|werkatelier|vereniging|koor\b|cursus|lessen|\bles\b|groep|eettafel|samen|activiteit|meeting/,
    'meeting',
  ],
]

/** What an activity is, from the words somebody else uses for it; the name counts only where the type says nothing. */
export function kindOfType(type: string, name: string): ActivityKind {
  return kindIn(type) ?? kindIn(name) ?? 'place'
}

function kindIn(text: string): ActivityKind | null {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
  return RULES.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

const WORDS: Record<string, ActivityKind> = {
  meeting: 'meeting',
  ontmoeten: 'meeting',
  support: 'support',
  hulp: 'support',
  volunteering: 'volunteering',
  vrijwilligerswerk: 'volunteering',
  place: 'place',
  plek: 'place',
  voorziening: 'place',
}

/** A word in the column `aard`; null when it is none of ours. */
export function kindNamed(word: string): ActivityKind | null {
  return WORDS[word.trim().toLowerCase()] ?? null
}
