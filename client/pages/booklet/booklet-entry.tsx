import type { ReactNode } from 'react'
import { useDataLanguage } from '../../app/foreign.tsx'
import { useBookletWords } from './booklet-words.ts'
import type { EntryView } from './entry-in-words.ts'

/** One offer on paper: what it is, when, where, and what to do first. */
export function BookletEntry({ entry }: { entry: EntryView }) {
  const words = useBookletWords()
  const lang = useDataLanguage()
  return (
    <section className="booklet__entry">
      <h3 lang={lang}>{entry.title}</h3>
      {entry.organization && <p className="booklet__by">{entry.organization}</p>}
      {entry.summary && <p lang={lang}>{entry.summary}</p>}
      <dl>
        <Line name={words.when} said={entry.when} own={entry.whenNote} />
        <Line name={words.where} said={entry.where} />
        <Line name={words.forWhom} said={entry.forWhom} />
        <Line name={words.costs} said={entry.costs} own={entry.costNote} />
        <Line name={words.nextStep} said={entry.room} own={entry.nextStep} />
        <Line name={words.contact} said={entry.contact} />
      </dl>
    </section>
  )
}

/** `own` is what the organisation wrote itself. */
function Line({ name, said, own = '' }: { name: string; said: string; own?: string }): ReactNode {
  const lang = useDataLanguage()
  if (!said && !own) return null
  return (
    <div>
      <dt>{name}</dt> {said && <dd>{said}</dd>} {own && <dd lang={lang}>{own}</dd>}
    </div>
  )
}
