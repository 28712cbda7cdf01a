import { Link } from 'react-router'
import { changed, resultsPath, type SearchAddress } from '../../features/search/search-address.ts'
import { Pointers } from './pointers.tsx'
import { leaveOut, putBack, type UnderstoodData, type UnderstoodLink } from './understood-data.ts'

type Props = { understood: UnderstoodData; coming: SearchAddress | null }

/** What was understood of the words, each part with the way to leave it out, and what was left out with the way back. */
export function UnderstoodParts({ understood, coming }: Props) {
  const { label, lifts, chips, leftOut, back, pointers } = understood
  return (
    <>
      <Pointers pointers={pointers} />
      {chips.length + back.length > 0 && (
        <div className="understood" id={ID} tabIndex={-1}>
          {chips.length > 0 && <Links name="weg" label={label} links={chips} coming={coming} step={leaveOut} cross />}
          {chips.length > 0 && lifts && <p>{lifts}</p>}
          {back.length > 0 && <Links name="terug" label={leftOut} links={back} coming={coming} step={putBack} />}
        </div>
      )}
    </>
  )
}

const ID = 'begrepen'

/** The pressed link goes away with its part; the keyboard stays where it was. */
const stayHere = () => document.getElementById(ID)?.focus({ preventScroll: true })

type LinksProps = Pick<Props, 'coming'> & {
  name: string
  label: string
  links: UnderstoodLink[]
  /** What a link does to a search: done to the one that is on its way, where there is one. */
  step: typeof leaveOut
  cross?: boolean
}

function Links({ name: list, label, links, coming, step, cross }: LinksProps) {
  return (
    <div className={`understood__${list}`}>
      <span id={`${ID}-${list}`}>{label}:</span>
      <ul aria-labelledby={`${ID}-${list}`}>
        {links.map(({ key, name, said, to }) => (
          <li key={key}>
            <Link
              to={coming ? resultsPath(changed(coming, step(key, coming))) : to}
              aria-label={said}
              onClick={stayHere}
              preventScrollReset
            >
              {name} {cross && <span aria-hidden="true">×</span>}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
