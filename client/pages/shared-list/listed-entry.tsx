import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useDataLanguage } from '../../app/foreign.tsx'
import type { ListedView } from './list-data.ts'
import { useSharedListWords } from './shared-list-words.ts'

type Props = { entry: ListedView; number: number; children?: ReactNode }

/** One thing on a list: with its number, what to do first, and how to reach them. The same on screen and on paper. */
export function ListedEntry({ entry, number, children }: Props) {
  const words = useSharedListWords()
  const lang = useDataLanguage()
  return (
    <article className="listed">
      <h2 className="listed__title">
        <span className="listed__number">{number}</span>{' '}
        <Link to={entry.url} lang={lang}>
          {entry.title}
        </Link>
      </h2>
      {entry.organization && <p className="listed__by">{entry.organization}</p>}
      {entry.summary && <p lang={lang}>{entry.summary}</p>}
      <dl>
        <Line name={words.nextStep} said={entry.room} own={entry.nextStep} />
        <Line name={words.contact} said={entry.contact}>
          {entry.phone && (
            <a className="listed__phone" href={`tel:${entry.phone.replace(/[^+\d]/g, '')}`}>
              {words.call(entry.phone)}
            </a>
          )}
        </Line>
        <Line name={words.when} said={entry.when} own={entry.whenNote} />
        <Line name={words.where} said={entry.where} />
        <Line name={words.forWhom} said={entry.forWhom} />
        <Line name={words.costs} said={entry.costs} own={entry.costNote} />
      </dl>
      {children}
    </article>
  )
}

type LineProps = { name: string; said: string; own?: string; children?: ReactNode }

/** `own` is what the organisation wrote itself. */
function Line({ name, said, own = '', children }: LineProps) {
  const lang = useDataLanguage()
  if (!said && !own && !children) return null
  return (
    <div>
      <dt>{name}</dt> {children && <dd>{children}</dd>} {said && <dd>{said}</dd>} {own && <dd lang={lang}>{own}</dd>}
    </div>
  )
}
