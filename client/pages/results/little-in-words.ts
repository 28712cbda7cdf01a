import type { NetworkContact, SearchPage } from '#domain/search.ts'
import type { WideningKind, WideningStep } from '#domain/widening.ts'
import type { Language } from '../../app/paths.ts'
import { listInWords } from '../../app/words.ts'
import { changed, EMPTY_SEARCH, resultsPath } from '../../features/search/search-address.ts'
import { littleFound as en } from '../../texts/en/little-found.ts'
import type { LittleFoundWords } from '../../texts/little-found.ts'
import { littleFound as nl } from '../../texts/nl/little-found.ts'
import type { Texts } from '../../texts/texts.ts'
import { chosenIn } from './chosen.ts'
import type { LittleData } from './little-data.ts'
import type { ResultsData } from './results-data.ts'

type Found = Pick<SearchPage, 'understood' | 'widened' | 'wayOn' | 'total'>
type Speech = { texts: Texts; language: Language }

const WORDS: Record<Language, LittleFoundWords> = { nl, en }
/** What was looked at further, and the ways on. The page fetches this file only when little was found. */
export function littleInWords(data: ResultsData, found: Found, speech: Speech): LittleData {
  const { widened, wayOn, total } = found
  const words = WORDS[speech.language]
  const steps = widened?.steps ?? []
  const kinds = [...new Set(steps.map(({ kind }) => kind))]
  const nameOf = (kind: WideningKind) => namesOf(steps, kind, speech)
  const towns = placesAsked(data, found).every((code) => code.startsWith('GM'))
  const brought = kinds.filter((kind) => steps.some((step) => step.kind === kind && step.found > 0))
  const leftOut = steps.filter(({ kind, found }) => kind === 'words' && found > 0).flatMap((step) => step.names)
  const inVain = kinds.filter((kind) => !brought.includes(kind))
  const looked = inVain.map((kind) =>
    kind === 'neighbours' && towns ? words.inNeighbourTowns : words.looked[kind](nameOf(kind)),
  )
  return {
    groups: brought.map((kind) => ({
      kind,
      title: kind === 'neighbours' && towns ? words.neighbourTowns : words.step[kind](nameOf(kind)),
    })),
    wayOn: wayOn && {
      ...(found.understood.elsewhere
        ? { title: words.other.title, lines: [] }
        : {
            title: total ? words.little.title : words.nothing.title,
            lines: [
              total ? words.little.lead : words.nothing.lead,
              ...(looked.length ? [words.lookedInVain(listInWords(looked, speech.texts.schedule.and))] : []),
              ...(data.search.q ? [words.fewerWords] : []),
            ],
          }),
      links: linksOn(data, { words, speech, wholeTown: !inVain.includes('municipality'), leftOut }),
      tags: tagsOn(
        data,
        wayOn.needs,
        found.understood.elsewhere ? { ...words, themes: words.other.themes } : words,
        speech,
      ),
      ask: wayOn.contacts.length
        ? { ...words.ask, contacts: wayOn.contacts.map((one) => contactIn(one, words)) }
        : null,
    },
  }
}

/** Chosen, or spoken of. */
function placesAsked({ search: { neighbourhood } }: ResultsData, { understood: { chips } }: Found): string[] {
  return neighbourhood.length ? neighbourhood : chips.flatMap(({ kind, values }) => (kind === 'place' ? values : []))
}

function namesOf(steps: WideningStep[], kind: WideningKind, { texts }: Speech): string {
  const names = steps.filter((step) => step.kind === kind).flatMap((step) => step.names)
  return listInWords(kind === 'words' ? names.map(quoted) : names, texts.schedule.and)
}

/** What somebody typed is between quotes already. */
const quoted = (name: string) => (name.startsWith('‘') ? name : `‘${name}’`)

type LinksGiven = { words: LittleFoundWords; speech: Speech; wholeTown: boolean; leftOut: string[] }

/** Wider, and without each thing that narrows; not where was looked in vain. */
function linksOn(data: ResultsData, { words, speech, wholeTown, leftOut }: LinksGiven): { name: string; to: string }[] {
  const { search } = data
  const parents = wholeTown ? data.places.flatMap((place) => place.parents) : []
  const wider = new Map(parents.map((area) => [area.code, area]))
  const chosen = chosenIn(data, speech)
  const links = [
    ...(leftOut.length
      ? [
          {
            name: words.without(listInWords(leftOut.map(quoted), speech.texts.schedule.and)),
            to: resultsPath(changed(search, { q: leftOut.reduce(withoutWord, search.q) })),
          },
        ]
      : []),
    ...[...wider.values()].map(({ code, name }) => ({
      name: words.widerArea(name),
      to: resultsPath(changed(search, { neighbourhood: [code] })),
    })),
    ...(search.neighbourhood.length
      ? [{ name: words.everywhere, to: resultsPath(changed(search, { neighbourhood: [] })) }]
      : []),
    ...(data.understood?.chips ?? []).map((chip) => ({ name: words.without(quoted(chip.name)), to: chip.to })),
    ...(chosen.length > 1
      ? chosen.map(({ name, without }) => ({ name: words.without(quoted(name)), to: resultsPath(without) }))
      : []),
  ]
  // "Everywhere" and "without this place" may lead to the same search.
  return [...new Map(links.toReversed().map((link) => [link.to, link])).values()].reverse()
}

/** As a word of its own: "xyzq" is no beginning of "xyzqa". */
function withoutWord(q: string, word: string): string {
  const literally = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  const alone = new RegExp(`(^|[^\\p{L}\\p{N}])${literally}(?![\\p{L}\\p{N}])`, 'gu')
  return q.replace(alone, '$1').replace(/\s+/g, ' ').trim()
}

/** Needs like the asked ones that do have offers; else the themes. */
function tagsOn(
  { search, themes }: ResultsData,
  needs: NonNullable<SearchPage['wayOn']>['needs'],
  words: LittleFoundWords,
  { language }: Speech,
): NonNullable<LittleData['wayOn']>['tags'] {
  const fresh = { ...EMPTY_SEARCH, network: search.network }
  if (needs.length) {
    const links = needs.map(({ code, name }) => ({ name: name[language], to: resultsPath({ ...fresh, need: [code] }) }))
    return { title: words.related, links }
  }
  if (themes.length === 0) return null
  return {
    title: words.themes,
    links: themes.map(({ code, name }) => ({ name, to: resultsPath({ ...fresh, theme: [code] }) })),
  }
}

function contactIn({ name, role, email, phone }: NetworkContact, words: LittleFoundWords) {
  const links = [
    ...(phone ? [{ name: words.call(phone), href: `tel:${phone.replace(/[^\d+]/g, '')}` }] : []),
    ...(email ? [{ name: words.mail(email), href: `mailto:${email}` }] : []),
  ]
  return { name, role, links }
}
