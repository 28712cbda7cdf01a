import { idsQuery } from '#domain/short-list/list-address.ts'
import { MAX_IN_QR } from '#domain/short-list/list-limits.ts'
import { useLanguage } from '../../app/language.tsx'
import { openPaths } from '../../app/open-paths.ts'
import type { ListedView } from './list-data.ts'
import { useSharedListWords } from './shared-list-words.ts'

/** Where everything is, and the code that leads here. Both are pictures of the server: they also work on paper and without a script. */
export function ListPictures({ entries }: { entries: ListedView[] }) {
  const words = useSharedListWords()
  const language = useLanguage()
  const query = idsQuery(entries.map(({ id }) => id))
  return (
    <div className="list-pictures">
      {entries.some(({ hasPoint }) => hasPoint) && (
        <figure className="list-map">
          <figcaption>{words.map}</figcaption>
          <img src={`${openPaths.shortList}/kaart.svg${query}`} width="720" height="460" alt={words.mapLabel} />
          <p className="quiet">{words.credits}</p>
        </figure>
      )}
      {entries.length > MAX_IN_QR ? (
        <p className="list-qr quiet">{words.qrTooLong(MAX_IN_QR)}</p>
      ) : (
        <figure className="list-qr">
          <img
            src={`${openPaths.shortList}/qr.svg${query}&taal=${language}`}
            width="180"
            height="180"
            alt={words.qrLabel}
          />
          <figcaption>{words.qr}</figcaption>
        </figure>
      )}
    </div>
  )
}
