import type { CriterionRow, Match } from '#domain/matching/match.ts'
import type { AudienceGroup, CapacityState, Contribution, Tradition } from '#domain/vocabulary.ts'
import { distanceInWords, languageInWords, listInWords } from '../../app/words.ts'
import { type Speech, scheduleInShort } from '../../features/schedule/schedule-in-words.ts'
import { lower } from './asked-in-words.ts'
import type { AllMatchWords } from './match-words.ts'

const MOST_NAMED = 5

/** What there is for a criterion, whether it fits or not. Empty where nothing is known. */
export function thereInWords(
  row: CriterionRow,
  { card, contribute }: Match,
  speech: Speech,
  words: AllMatchWords,
): string {
  const { vocabulary, schedule } = speech.texts
  const { there } = words
  const { values, verdict } = row
  const list = (items: string[]) => {
    const [first = '', ...rest] = items.slice(0, MOST_NAMED)
    return listInWords([first, ...rest.map(lower)], schedule.and)
  }
  switch (row.criterion) {
    case 'need':
      return list(card.needs.map(({ name }) => name[speech.language]))
    case 'place':
      return placeThere(row, speech, words)
    case 'form':
      return list(card.form.map((form) => vocabulary.form[form]))
    case 'age':
      return ageThere(values, words)
    case 'group':
      return values.includes('everyone')
        ? there.everyone
        : list(values.map((one) => vocabulary.audience[one as AudienceGroup]))
    case 'language':
      return list(values.map((code) => languageInWords(code, speech.language)))
    case 'mobility':
      if (verdict !== 'fits') return ''
      return values.includes('wheelchair')
        ? vocabulary.accessibility.wheelchair
        : list(values.map((form) => vocabulary.form[form as keyof typeof vocabulary.form]))
    case 'moment':
      return scheduleInShort(card.schedule, speech)
    case 'identity':
      return list(values.map((one) => vocabulary.tradition[one as Tradition]))
    case 'contribution':
      return list(contribute.map((what: Contribution) => vocabulary.contribution[what]))
    case 'free':
      return verdict === 'unknown' ? '' : verdict === 'fits' ? words.criterion.free : there['not-free']
    case 'room':
      return list(values.map((state) => vocabulary.capacity[state as CapacityState]))
    default:
      return ''
  }
}

function placeThere(
  { values: [how = '', area = ''], metres }: CriterionRow,
  { language }: Speech,
  { there }: AllMatchWords,
) {
  const away = metres === null ? '' : there.near(distanceInWords(metres, language))
  if (how === 'serves' || how === 'stands-in') return there[how](area)
  if (how === 'anywhere') return there.anywhere
  if (how === 'serves-others') return [there['serves-others'], away].filter(Boolean).join('. ')
  return away
}

function ageThere([from = '0', to = '120']: string[], { there }: AllMatchWords): string {
  return from === '0' && to === '120' ? there.allAges : there.ages(Number(from), Number(to))
}
