import type { DangerKind } from './danger-words.ts'

/** Typed alone, a number to call or the name of what happens says what is the matter; within a text they may tell of anything. */
const TYPED_ALONE: Partial<Record<DangerKind, string>> = {
  emergency: '112',
  suicide: '113 doodwillen levenbeeindigen',
  'child-line': '08000432',
  'child-abuse': 'incest kindmishandelen kindslaan',
  violence:
    '08002000 veiligthuis geweld verkracht verkrachten aangerand aanranden mishandeld mishandelen mishandelt mishandeling misbruikt misbruik geslagen gestalkt stalken bedreigd bedreiging abuse abused domesticabuse sexualabuse violence rape raped beaten stalked tecavuz taciz dayak siddet dovuyor',
}

/** By all words of a text, without spaces. */
export const DANGER_ALONE = new Map(
  Object.entries(TYPED_ALONE).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, DangerKind] => [word, kind as DangerKind]),
  ),
)
