import type { MatchPage } from '#domain/matching/match.ts'
import type { Criterion } from '#domain/matching/situation.ts'
import { languageInWords, listInWords } from '../../app/words.ts'
import type { Speech } from '../../features/schedule/schedule-in-words.ts'
import type { AllMatchWords } from './match-words.ts'

const KEEPS_CAPITAL = /^(?:Nederland|DigiD|Dutch|Lhbt|LGBT|Refugee|.\p{Lu})/u

/** A name inside a sentence. */
export function lower(name: string): string {
  return KEEPS_CAPITAL.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

/** What was asked for each criterion, in words; without those that nobody asked for. `all`: also what is read but not weighed. */
export function askedInWords(
  { situation, names }: Pick<MatchPage, 'situation' | 'names'>,
  { texts, language }: Speech,
  words: AllMatchWords,
  all = false,
): Partial<Record<Criterion, string>> {
  const { vocabulary, schedule } = texts
  const { who, when, wishes, where } = situation
  const list = (items: string[]) => listInWords(items.map(lower), schedule.and)
  const traditions = (codes: typeof wishes.traditions) => list(codes.map((code) => vocabulary.tradition[code]))
  const identity = [
    wishes.traditions.length ? traditions(wishes.traditions) : '',
    wishes.notTraditions.length ? `${words.wishes.notTradition}: ${traditions(wishes.notTraditions)}` : '',
    wishes.notReligious ? words.wishes.notReligious : '',
  ].filter(Boolean)
  const { ageFrom, ageTo } = who
  const asked: Record<Criterion, string> = {
    need: listInWords(
      names.needs.map(({ name }) => name[language]),
      schedule.and,
    ),
    place: listInWords(
      names.areas.map(({ name }) => name),
      schedule.and,
    ),
    form: list(situation.forms.map((form) => vocabulary.form[form])),
    age:
      ageFrom === null && ageTo === null
        ? ''
        : ageFrom === ageTo
          ? String(ageFrom)
          : words.there.ages(ageFrom ?? 0, ageTo ?? 120),
    group: list(
      who.groups
        .filter((group) => all || (group !== 'women' && group !== 'men'))
        .map((group) => vocabulary.audience[group]),
    ),
    language: listInWords(
      who.languages.map((code) => languageInWords(code, language)),
      schedule.and,
    ),
    mobility: who.mobility ? words.mobility[who.mobility] : '',
    moment: list([
      ...when.days.map((day) => vocabulary.day[day]),
      ...when.dayParts.map((part) => vocabulary.dayPart[part]),
    ]),
    identity: identity.join('. '),
    'women-only': wishes.womenOnly ? words.wishes.womenOnly : '',
    contribution: list(situation.contributes.map(({ what }) => vocabulary.contribution[what])),
    free: situation.free ? words.criterion.free : '',
    room: situation.musts.includes('room') ? words.musts.room : '',
  }
  if (where.maxMetres && asked.place)
    asked.place = `${asked.place} (${lower(words.metres(String(where.maxMetres / 1000)))})`
  return Object.fromEntries(Object.entries(asked).filter(([, said]) => said))
}
