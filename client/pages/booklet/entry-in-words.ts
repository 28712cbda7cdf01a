import type { BookletEntry } from '#domain/front-door.ts'
import type { ActivityTexts } from '../../features/offers/activity-texts.ts'
import { withActivity } from '../../features/offers/activity-texts.ts'
import { saysFree, someAreas } from '../../features/offers/offer-view.ts'
import { type Speech, scheduleInWords } from '../../features/schedule/schedule-in-words.ts'
import type { BookletWords } from '../../texts/nl/booklet.ts'
import { audienceInWords } from '../activity/audience-in-words.ts'
import { costInWords } from '../activity/cost-in-words.ts'
import { formName } from '../activity/form-name.ts'

type PaperSpeech = Speech & { texts: ActivityTexts }

/** An entry as lines that can be read aloud. Empty ones are not shown; `own` lines are what the organisation wrote. */
export type EntryView = {
  id: string
  title: string
  organization: string
  summary: string
  when: string
  whenNote: string
  where: string
  forWhom: string
  costs: string
  costNote: string
  nextStep: string
  room: string
  contact: string
}

export function entryInWords(entry: BookletEntry, words: BookletWords, speech: PaperSpeech): EntryView {
  const { language } = speech
  const texts = withActivity(speech.texts, language)
  const { activity } = texts
  const { id, title, summary, organization, schedule, cost, kind, capacity } = entry
  const free = cost.free === true && kind !== null && !saysFree(true, kind)
  return {
    id,
    title,
    organization: organization === title ? '' : words.by(organization),
    summary,
    when: sentences(scheduleInWords(schedule, speech)),
    whenNote: schedule.note,
    where: sentences(whereInWords(entry, words, speech)),
    forWhom: kind === null ? '' : sentences([audienceInWords(entry.audience, texts)]),
    costs: free ? '' : costInWords(cost, texts, language),
    costNote: cost.note,
    nextStep: entry.nextStep,
    room:
      capacity?.state === 'full'
        ? activity.full
        : capacity?.state === 'waiting-list'
          ? activity.waitingList(capacity.waitWeeks)
          : '',
    contact: contactInWords(entry, words).join(' '),
  }
}

function whereInWords(
  { location, form, serves, kind }: BookletEntry,
  words: BookletWords,
  speech: PaperSpeech,
): string[] {
  const texts = withActivity(speech.texts, speech.language)
  const lines: string[] = []
  if (location) {
    const { name, address, neighbourhood, addressHidden } = location
    const street = [address?.street, address?.houseNumber].filter(Boolean).join(' ')
    const place = [name, street, address?.city].filter(Boolean).join(', ')
    lines.push(place || (neighbourhood?.name ?? ''))
    if (addressHidden) lines.push(texts.activity.hiddenAddress)
  }
  if (kind) {
    const elsewhere = form.filter((one) => one === 'at-home' || one === 'by-phone' || one === 'online')
    lines.push(...elsewhere.map((one) => formName(one, kind, texts)))
  }
  if (!location && serves.length > 0) lines.push(words.serves(someAreas(serves, texts), form.includes('at-home')))
  return lines.filter(Boolean)
}

function contactInWords({ contact }: BookletEntry, words: BookletWords): string[] {
  const { role, phone, email, website } = contact
  return [
    role && words.ask(role),
    phone && words.call(phone),
    email && words.mail(email),
    website && words.website(website.replace(/^https?:\/\/|\/$/g, '')),
  ].filter((line): line is string => Boolean(line))
}

/** Lines as sentences behind each other. */
function sentences(lines: string[]): string {
  return lines.map((line) => line.charAt(0).toUpperCase() + line.slice(1).replace(/[.]?$/, '.')).join(' ')
}
