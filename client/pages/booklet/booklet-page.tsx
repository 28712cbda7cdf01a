import { Link, useLoaderData } from 'react-router'
import { useDataLanguage } from '../../app/foreign.tsx'
import type { PageHandle } from '../../app/page-head.ts'
import { paths } from '../../app/paths.ts'
import { PrintButton } from '../../ui/print-button.tsx'
import { BookletEntry } from './booklet-entry.tsx'
import type { BookletData } from './booklet-loader.ts'
import { BOOKLET_WORDS, useBookletWords } from './booklet-words.ts'

export const bookletHandle: PageHandle<BookletData> = {
  head: ({ area }, { language }) => ({
    title: BOOKLET_WORDS[language].title(area.name),
    description: BOOKLET_WORDS[language].description(area.name),
    // The area's own page is the one to find.
    index: false,
  }),
}

/** All of an area for on paper: large letters, no map, nothing that needs a screen. */
export function BookletPage() {
  const data = useLoaderData<BookletData>()
  const words = useBookletWords()
  return (
    <article className="booklet">
      <Cover data={data} />
      {data.parts.length > 1 && (
        <nav className="booklet__contents" aria-labelledby="contents">
          <h2 id="contents">{words.contents}</h2>
          <ul>
            {data.parts.map(({ code, name, entries }) => (
              <li key={code}>
                <a href={`#${code}`}>{name}</a> <span>{words.entries(entries.length)}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {data.parts.map(({ code, name, entries }) => (
        <section key={code} id={code}>
          <h2>{name}</h2>
          {entries.map((entry) => (
            <BookletEntry key={entry.id} entry={entry} />
          ))}
        </section>
      ))}
      <Networks networks={data.networks} />
    </article>
  )
}

function Cover({ data: { area, address, printed, shown, total, isDemo } }: { data: BookletData }) {
  const words = useBookletWords()
  return (
    <header className="booklet__cover">
      <p className="booklet__kind">{words.kind}</p>
      <h1>{words.title(area.name)}</h1>
      <p className="booklet__place">{area.name.includes(area.municipality) ? null : area.municipality}</p>
      <p>{shown === 0 ? words.none : shown < total ? words.notAll(shown, total) : words.count(shown)}</p>
      <p className="booklet__danger">
        {words.danger} {words.unsafe} {words.talk}
      </p>
      <figure className="booklet__qr">
        <img src={paths.areaQr(area.slug)} width="160" height="160" fetchPriority="low" alt={words.qrLabel} />
        <figcaption>
          {words.qr} <span className="booklet__address">{address}</span>
        </figcaption>
      </figure>
      <p>
        {words.printed(printed)} {words.mayChange}
      </p>
      {isDemo && <p>{words.demo}</p>}
      <div className="booklet__tools">
        <PrintButton /> <Link to={paths.area(area.slug)}>{words.back}</Link>
      </div>
    </header>
  )
}

function Networks({ networks }: Pick<BookletData, 'networks'>) {
  const words = useBookletWords()
  const lang = useDataLanguage()
  const reachable = networks.filter(({ contact }) => contact.phone || contact.email)
  if (reachable.length === 0) return null
  return (
    <section>
      <h2>{words.network}</h2>
      {reachable.map(({ slug, name, contact }) => (
        <p key={slug}>
          <span lang={lang}>{words.networkLead(name)}</span> {contact.phone && words.call(contact.phone)}{' '}
          {contact.email && words.mail(contact.email)}
        </p>
      ))}
    </section>
  )
}
