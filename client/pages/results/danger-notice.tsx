import type { DangerWords } from '../../texts/understood.ts'

/** `more`: there are results below it. */
type Props = { danger: DangerWords; more: boolean }

/** Before all else on the page, and its first heading: whom to call. It needs no script, and stands on paper too. */
export function DangerNotice({ danger: { title, lead, helpers, below }, more }: Props) {
  return (
    <section className="danger" aria-labelledby="danger">
      <h1 id="danger">{title}</h1>
      <p>{lead}</p>
      <ul>
        {helpers.map(({ name, when, calls, site }) => (
          <li key={name}>
            <p>
              <strong>{name}</strong> {when}
            </p>
            {calls.map(({ label, number }) => (
              <a key={number} className="button button--light" href={`tel:${number}`}>
                {label}
              </a>
            ))}
            {site && (
              <a href={`https://www.${site}`} rel="noopener">
                {site}
              </a>
            )}
          </li>
        ))}
      </ul>
      {more && <p>{below}</p>}
    </section>
  )
}
