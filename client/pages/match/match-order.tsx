import type { MatchView } from './match-view.ts'
import { useAllMatchWords } from './match-words.ts'

/** How the answer was ordered, as it was weighed. */
export function MatchOrder({ order }: Pick<MatchView, 'order'>) {
  const { order: words } = useAllMatchWords()
  return (
    <details className="match__order">
      <summary>
        <h2>{words.title}</h2>
      </summary>
      <p>{words.lead}</p>
      <ol>
        {order.map(({ name, weight }) => (
          <li key={name}>
            {name} <span className="quiet">({weight})</span>
          </li>
        ))}
      </ol>
      <p>{words.turns}</p>
      <p>{words.identity}</p>
      <p>{words.kept}</p>
    </details>
  )
}
