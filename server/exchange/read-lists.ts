import type { Thesaurus } from '#domain/need.ts'
import { AreaCode } from '#domain/neighbourhood.ts'
import type { AudienceGroup } from '#domain/vocabulary.ts'
import { fold } from './columns.ts'
import type { RowSpeaker } from './remark.ts'

/** Parts of a cell that holds several things, separated by a comma, semicolon, upright stroke or line. */
function partsOf(cell: string): string[] {
  return [...new Set(cell.split(/[,;|\n]/).map((part) => part.trim()))].filter((part) => part !== '')
}

/** Need codes or names (Dutch, English) to codes. A name with a comma in it is found whole. */
export function readNeeds(cell: string, thesaurus: Thesaurus, say: RowSpeaker): string[] {
  const codeOf = new Map(
    thesaurus.needs.flatMap((need) =>
      [need.code, need.name.nl, need.name.en].map((name) => [fold(name), need.code] as const),
    ),
  )
  const whole = codeOf.get(fold(cell))
  if (whole) return [whole]
  const codes = partsOf(cell).flatMap((part) => {
    const code = codeOf.get(fold(part))
    if (code) return [code]
    const like = thesaurus.needs.filter((need) => fold(need.name.nl).includes(fold(part).slice(0, 5))).slice(0, 3)
    const mend =
      like.length > 0
        ? `Bedoelt u ${like.map((need) => `"${need.name.nl}"`).join(' of ')}?`
        : 'Laat de cel leeg, dan stellen wij iets voor.'
    say.problem('needs', `"${part}" is geen hulpvraag die we kennen`, mend)
    return []
  })
  if (codes.length > 12) say.problem('needs', 'er staan meer dan 12 hulpvragen', 'Kies de belangrijkste.')
  return codes
}

const GROUPS: Record<AudienceGroup, string[]> = {
  everyone: ['iedereen', 'alle leeftijden'],
  children: ['kinderen', 'jeugd'],
  youth: ['jongeren'],
  adults: ['volwassenen'],
  seniors: ['ouderen', 'senioren', '55+', '65+'],
  women: ['vrouwen'],
  men: ['mannen'],
  families: ['gezinnen'],
  parents: ['ouders'],
  'single-parents': ['alleenstaande ouders'],
  carers: ['mantelzorgers'],
  newcomers: ['nieuw in nederland', 'nieuwkomers', 'statushouders', 'vluchtelingen'],
  lhbti: ['lhbti+', 'lhbtiq+'],
  disability: ['mensen met een beperking', 'beperking'],
  'chronic-illness': ['mensen met een langdurige ziekte', 'chronisch zieken'],
  dementia: ['mensen met dementie', 'dementie'],
  'psychological-vulnerability': ['psychisch kwetsbaar', 'psychisch kwetsbaren', 'ggz'],
  'low-income': ['weinig geld', 'minima'],
  'low-literacy': ['moeite met lezen en schrijven', 'laaggeletterden'],
  homeless: ['zonder huis', 'daklozen', 'dak- en thuislozen'],
  bereaved: ['mensen in de rouw', 'nabestaanden'],
  jobseekers: ['mensen die werk zoeken', 'werkzoekenden'],
}
const GROUP_OF = new Map(
  Object.entries(GROUPS).flatMap(([group, names]) =>
    [group, ...names].map((name) => [fold(name), group as AudienceGroup] as const),
  ),
)

/** Audience codes or Dutch names. An unknown one is told about; it keeps nothing out. */
export function readAudience(cell: string, say: RowSpeaker): AudienceGroup[] {
  const groups = partsOf(cell).flatMap((part) => {
    const group = GROUP_OF.get(fold(part))
    if (!group) say.warn('audience', `"${part}" is geen doelgroep die we kennen`, 'Zet het in de omschrijving.')
    return group ?? []
  })
  return [...new Set(groups)].slice(0, 10)
}

/** A CBS code as files write it: `BU0363NE04`, in lower case, or only the eight digits. Null when it is none. */
export function readAreaCode(cell: string, level: 'BU' | 'WK'): AreaCode | null {
  const text = cell.toUpperCase().replace(/[\s.-]/g, '')
  const length = level === 'BU' ? 8 : 6
  const code = /^(GM|WK|BU)/.test(text) ? text : `${level}${/^\d+$/.test(text) ? text.padStart(length, '0') : text}`
  const parsed = AreaCode.safeParse(code)
  return parsed.success ? parsed.data : null
}

/** Codes of the areas that an activity serves. */
export function readCatchment(cell: string, say: RowSpeaker): AreaCode[] {
  return partsOf(cell).flatMap((part) => {
    const code = readAreaCode(part, 'BU')
    if (!code)
      say.problem('catchment', `"${part}" is geen code van een gebied`, 'Geef CBS-codes, zoals GM0392 of WK039201.')
    return code ?? []
  })
}
