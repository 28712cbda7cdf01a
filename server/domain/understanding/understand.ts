import type { Thesaurus } from '../need.ts'
import type { Weekday } from '../vocabulary.ts'
import { dangerIn } from './danger.ts'
import { isDeniedWish } from './denied-wish.ts'
import { elsewhereIn, isSentElsewhere } from './elsewhere.ts'
import { figuresIn, saysHowMuch } from './figures.ts'
import { helpingIn, kindsOfHelpIn } from './helping.ts'
import { isAskedFor, isWordOfWish, volunteeringIn, withKinds } from './kinds-of-help.ts'
import { isWord, knownWordsWhileReading, remembered } from './known-words.ts'
import { languagesAsked } from './languages-asked.ts'
import { languagesMeant } from './languages-meant.ts'
import { lineOf } from './line.ts'
import { saidAlone } from './lone-words.ts'
import { mainLanguage } from './main-language.ts'
import { mannerIn, nearMeIn } from './manner.ts'
import { MOST_OF_A_MODIFIER, modifiedIn, withoutModifiers } from './modifiers.ts'
import { momentsIn } from './moments.ts'
import { namesIn } from './names.ts'
import { isNeedItself, namesTyped } from './names-typed.ts'
import { needIndex } from './need-index.ts'
import { needsIn, readText } from './needs.ts'
import { peopleIn } from './people.ts'
import { type PlaceName, placeIndex } from './place-index.ts'
import { placesMeant } from './places-meant.ts'
import { postcodeIn } from './postcodes.ts'
import { elsewhereOf, privateNameIn } from './private-names.ts'
import { refusalsMeant } from './refusals-meant.ts'
import { sexSpokenOf } from './sex-spoken-of.ts'
import { tokensOf, wordsAt } from './tokens.ts'
import { isTold, mayBeGuessed } from './told.ts'
import { traditionsAsked } from './traditions.ts'
import type { Understanding } from './understanding.ts'
import { asksWhatever } from './vague-words.ts'
import { HELPING } from './words/kinds-of-needs.ts'
import { topicsAsked, topicsMeant, wordsAsked } from './words-asked.ts'
import { asYoungCarer } from './young-carer.ts'

export type { PlaceName } from './place-index.ts'
export type { PlaceMeant } from './places-meant.ts'
export type { Understanding } from './understanding.ts'

/**
 * With `isPlace` the text is the answer to "where?". What has its key in `without` is no place: its words are words again. Of a name
 * that exists more than once the one in the `chosen` areas is meant.
 */
type Given = { today?: Weekday; isPlace?: boolean; without?: ReadonlySet<string>; chosen?: readonly string[] }
export type Understander = { understand(text: string, given?: Given): Understanding }

type Parts = { thesaurus: Thesaurus; places: PlaceName[]; homeMunicipality?: string | null }

const NOTHING: ReadonlySet<string> = new Set()
const NOWHERE: ReadonlySet<number> = new Set()
/** Of more words each stands among others that say what is meant. */
const MOST_WORDS_OF_A_QUESTION = 6
/** Of a longer text what kind of help it is stands in other words as well. */
const MOST_WORDS_READ_TWICE = 60
const SURE_OF_NEED = 0.6
/** Fewer words are what is asked, and tell nothing. */
const FEWEST_WITH_MAYBES = 4
/** A word that is both a need and an ordinary thing, such as "bioscoop". */
const MOST_WHEN_ELSEWHERE = 0.45

/**
 * Understands texts with this thesaurus and these places. Pure and without state between texts. Indexes are made once for each
 * thesaurus and list of places, so another home municipality costs nothing.
 */
export function understander({ thesaurus, places, homeMunicipality = null }: Parts): Understander {
  const ready = needIndex(thesaurus)
  const areas = placeIndex(places)

  return {
    /** `today` makes "morgen" a day. */
    understand(text, { today, isPlace = false, without = NOTHING, chosen = [] } = {}) {
      const known = knownWordsWhileReading(ready.known)
      const needs = { ...ready, known }
      const isKnown = remembered((plain) => isWord(plain, known))
      const tokens = tokensOf(text)
      const main = mainLanguage(tokens, known)
      const line = lineOf(tokens)
      const postcode = postcodeIn(text, tokens)
      const { positions: momentAt, denied: notThen, ...when } = momentsIn(line, today ?? null)
      const { refusals, isRefused, refused } = refusalsMeant(text, tokens, line, needs)
      const people = peopleIn(line, isRefused)
      const nearMe = nearMeIn(line)
      const helping = helpingIn(line)
      const person = privateNameIn(text, tokens, known)
      const elsewhere = elsewhereIn(tokens, line, known) ?? elsewhereOf(person)
      const timed = [...momentAt, ...notThen]
      const named = placesMeant(text, tokens, areas, {
        home: homeMunicipality,
        chosen,
        isPlace,
        isWord: isKnown,
        postcode,
        taken: timed,
        without,
        isDenied: (place) => isDeniedWish(line, place),
      })
      const placed = new Set([...timed, ...named.positions, ...named.denied])
      const aside = new Set([...people.positions, ...nearMe])
      const figures = new Set(figuresIn(line))
      // The name of a place that was taken away is looked for as it is written: "schalkwijk" is no "schaken".
      const leftPlaces = named.left.filter((at) => !isKnown(tokens[at]?.plain ?? ''))
      const names = person ? new Set(tokens.keys()) : new Set([...namesIn(tokens, known), ...leftPlaces])
      // "Rendement" is no "dement".
      const stands = (at: number) => {
        const { plain } = tokens[at] as (typeof tokens)[number]
        return known.stands(plain) && !known.hasStem(known.stem(plain, 'nl'), 'nl')
      }
      const told = isTold(tokens)
      const taken = (at: number) => placed.has(at) || names.has(at)
      const textRead = readText(tokens, needs, taken, main)
      const readNeeds = (without?: string) =>
        needsIn(text, tokens, needs, {
          main,
          taken,
          read: textRead,
          aside: (at) => aside.has(at),
          refusals,
          figure: (at) => figures.has(at),
          isTold: elsewhere === null && mayBeGuessed(tokens),
          withMaybes: tokens.length >= FEWEST_WITH_MAYBES,
          ...(without ? { without } : {}),
        }).filter(({ positions }) => !positions.every((at) => names.has(at) || stands(at)))
      const inPhrases = readNeeds()
      const isPlain = (at: number) => placed.has(at) || aside.has(at)
      const all = inPhrases.some(({ confidence }) => confidence >= SURE_OF_NEED)
        ? inPhrases
        : [...saidAlone(tokens, known, isPlain), ...inPhrases]
      const offering =
        helping.positions.length > 0 || helping.denied.length > 0 ? helping.positions : volunteeringIn(all)
      const wantsToHelp = offering.length > 0
      const plainAt = (at: number) => tokens[at]?.plain ?? ''
      const readAgain = () => (tokens.length > MOST_WORDS_READ_TWICE ? [] : readNeeds(HELPING))
      const read = wantsToHelp ? withKinds(all, readAgain()) : all.filter((need) => !isAskedFor(need, plainAt))
      const modified = tokens.length > MOST_WORDS_OF_A_QUESTION ? NOWHERE : modifiedIn(tokens, needs)
      const found = asYoungCarer(withoutModifiers(read, modified), people)
      const withinNeed = new Set(
        found
          .filter(({ positions, confidence }) => positions.length > 1 && confidence >= SURE_OF_NEED)
          .flatMap(({ positions }) => positions),
      )
      const manner = mannerIn(line, (at) => withinNeed.has(at))
      const isNeeded = (at: number) => found.some(({ positions }) => positions.includes(at))
      const unwanted = refusals
        .flatMap(({ what, by }) => [...by, ...what])
        .filter((at) => !isNeeded(at) && !manner.positions.includes(at))
      const denied = new Set([...manner.denied, ...helping.denied, ...named.denied, ...unwanted])
      const described = new Set(people.described)
      // Who tells what is the matter, or what they can do for others, names things of every day as well.
      const isBeside = helping.positions.length > 0 || (told && found.length > 0 && elsewhere?.telling !== 'asks')
      const sent = elsewhere && !isBeside && isSentElsewhere(elsewhere, line, found) ? elsewhere : null
      // Beside something ordinary a guess is no need: "patiënten" beside "huisarts".
      const meant = sent
        ? found.filter(({ confidence, positions }) => confidence >= SURE_OF_NEED && overlaps(positions, sent.positions))
        : found
      const isFact = (at: number) => placed.has(at) || aside.has(at) || denied.has(at) || manner.positions.includes(at)
      const whatever = !wantsToHelp && asksWhatever(tokens, line, isFact)
      const topics = topicsMeant(meant, helping.positions.length > 0)
      const languages = languagesAsked(line)
      const speaks = languagesMeant(line, main)
      const withWords = (positions: number[]) => wordsAt(text, tokens, positions)

      return {
        // What only words of whom it is for point to is no wish: "iets leuks met kleinkind".
        needs: meant
          .filter(({ code, confidence }) => !whatever || (confidence >= SURE_OF_NEED && code !== HELPING))
          .map(({ code, confidence, words }) => ({
            code,
            confidence: sent ? Math.min(confidence, MOST_WHEN_ELSEWHERE) : confidence,
            words,
          })),
        places: named.places,
        ...(refused ? { refused } : {}),
        postcode: postcode?.postcode ?? null,
        nearMe: nearMe.length > 0,
        who: {
          ageFrom: people.ageFrom,
          ageTo: people.ageTo,
          groups: people.groups,
          sex: sexSpokenOf(line),
          words: withWords(people.positions),
        },
        ...(speaks.length > 0 ? { speaks } : {}),
        when: { ...when, words: withWords(momentAt) },
        how: { free: manner.free, forms: manner.forms, words: withWords(manner.positions) },
        wantsToHelp: wantsToHelp ? { words: withWords(offering), kinds: kindsOfHelpIn(line) } : null,
        danger: dangerIn(text, tokens, line),
        isTold: told,
        whatever,
        elsewhere: sent?.kind ?? null,
        traditions: traditionsAsked(tokens, meant),
        ...(languages.codes.length > 0
          ? { languages: { codes: languages.codes, words: withWords(languages.positions) } }
          : {}),
        ...namesTyped(tokens, placed, (at) => isNeedItself(found, tokens, at, known)),
        ...(topics.length > 0 ? { topicsAsked: topicsAsked(topics) } : {}),
        wordsAsked: wordsAsked(tokens, known, {
          placed: (at) =>
            (placed.has(at) && !named.unsure.has(at)) ||
            denied.has(at) ||
            described.has(at) ||
            (figures.has(at) && saysHowMuch(plainAt(at))),
          named: (at) => names.has(at),
          given: (at) => person?.given.includes(at) ?? false,
          modified: (at) => modified.has(at),
          who: (at) => aside.has(at),
          manner: (at) => manner.positions.includes(at),
          wish: (at) => helping.positions.length > 0 && isWordOfWish(plainAt(at)),
          topics,
          needsAt: (at) =>
            found
              .filter(({ confidence, positions }) => confidence > MOST_OF_A_MODIFIER && positions.includes(at))
              .map(({ code }) => code),
        }),
      }
    },
  }
}

function overlaps(some: number[], others: number[]): boolean {
  return some.some((at) => others.includes(at))
}
