import type { CriterionRow, Match } from '#domain/matching/match.ts'
import type { AudienceGroup, Contribution, Tradition } from '#domain/vocabulary.ts'
import { distanceInWords, languageInWords, listInWords } from '../../app/words.ts'
import type { Speech } from '../../features/schedule/schedule-in-words.ts'
import { lower } from './asked-in-words.ts'
import type { AllMatchWords } from './match-words.ts'

/** One plain sentence that says why this one fits. */
export function becauseInWords({ because, rows, card }: Match, speech: Speech, words: AllMatchWords): string {
  const reasons = because.flatMap((criterion) => {
    if (criterion === 'words') return [words.because.words]
    const row = rows.find((one) => one.criterion === criterion)
    return row ? reasonOf(row, card, speech, words) : []
  })
  return reasons.length ? `${words.answer.why} ${listInWords(reasons, speech.texts.schedule.and)}.` : ''
}

function reasonOf(
  { criterion, values, metres }: CriterionRow,
  card: Match['card'],
  { texts, language }: Speech,
  { because }: AllMatchWords,
): string[] {
  const { vocabulary, schedule } = texts
  const list = (items: string[]) => listInWords(items.map(lower), schedule.and)
  switch (criterion) {
    case 'need': {
      const names = card.needs.filter(({ code }) => values.includes(code)).map(({ name }) => `‘${name[language]}’`)
      return names.length ? [because.need(listInWords(names, schedule.and))] : []
    }
    case 'place': {
      const [how = '', area = ''] = values
      if (how === 'near') return [because.near(distanceInWords(metres ?? 0, language))]
      if (how === 'anywhere') return [because.anywhere]
      return [how === 'stands-in' ? because['stands-in'](area) : because.serves(area)]
    }
    case 'form':
      return [because.form(list(values.map((form) => vocabulary.form[form as keyof typeof vocabulary.form])))]
    case 'group':
      return [because.group(list(values.map((group) => vocabulary.audience[group as AudienceGroup])))]
    case 'language':
      return [
        because.language(
          listInWords(
            values.map((code) => languageInWords(code, language)),
            schedule.and,
          ),
        ),
      ]
    case 'mobility':
      return [values.includes('wheelchair') ? because.wheelchair : because['comes-to-you']]
    case 'identity':
      return [because.identity(lower(vocabulary.tradition[values[0] as Tradition]))]
    case 'contribution':
      return [because.contribution(list(values.map((what) => vocabulary.contribution[what as Contribution])))]
    default:
      return [because[criterion]]
  }
}
