import { Link } from 'react-router'
import { Notice } from '../../ui/notice.tsx'
import type { Pointer } from './pointer.ts'

export function Pointers({ pointers }: { pointers: Pointer[] }) {
  return pointers.map(({ title, lines, links }) => (
    <Notice key={title} title={title}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {links.length > 0 && (
        <ul className="links">
          {links.map(({ name, to }) => (
            <li key={to}>
              {/* To call, or to a field on this page: a plain link gives it the keyboard, with and without a script. */}
              {/^(#|tel:)/.test(to) ? <a href={to}>{name}</a> : <Link to={to}>{name}</Link>}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  ))
}
