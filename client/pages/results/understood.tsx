import { Link } from 'react-router'
import { Pointers } from './pointers.tsx'
import type { UnderstoodData, UnderstoodLink } from './understood-data.ts'

/** What was understood of the words, each part with the way to leave it out, and what was left out with the way back. */
export function UnderstoodParts({ understood }: { understood: UnderstoodData }) {
  const { label, lifts, chips, leftOut, back, pointers } = understood
  return (
    <>
      <Pointers pointers={pointers} />
      {chips.length + back.length > 0 && (
        <div className="understood" id={ID} tabIndex={-1}>
          {chips.length > 0 && <Links name="weg" label={label} links={chips} cross />}
          {chips.length > 0 && lifts && <p>{lifts}</p>}
          {back.length > 0 && <Links name="terug" label={leftOut} links={back} />}
        </div>
      )}
    </>
  )
}

const ID = 'begrepen'

/** The pressed link goes away with its part; the keyboard stays where it was. */
const stayHere = () => document.getElementById(ID)?.focus({ preventScroll: true })

type LinksProps = { name: string; label: string; links: UnderstoodLink[]; cross?: boolean }

function Links({ name: list, label, links, cross }: LinksProps) {
  return (
    <div className={`understood__${list}`}>
      <span id={`${ID}-${list}`}>{label}:</span>
      <ul aria-labelledby={`${ID}-${list}`}>
        {links.map(({ key, name, said, to }) => (
          <li key={key}>
            <Link to={to} aria-label={said} onClick={stayHere} preventScrollReset>
              {name} {cross && <span aria-hidden="true">×</span>}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
