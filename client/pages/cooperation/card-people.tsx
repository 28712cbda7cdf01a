import { isWrong, useRefused } from '../../app/use-refused.ts'
import { TextField } from '../../ui/form/text-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { ShownCard } from './cooperation-actions.ts'
import { useCooperationWords } from './cooperation-words.ts'
import { MoveForm } from './move-form.tsx'
import { ReachLink } from './reach-link.tsx'

/** Who takes part, how each side is reached, and a colleague who may join when both agree. */
export function CardPeople({ card }: { card: ShownCard }) {
  const { card: words, colleague, side } = useCooperationWords()
  const refused = useRefused()
  const { joining, people, organization, reach, agreement } = card
  const isOwn = joining?.by === card.side
  const sides = (['professional', 'organization'] as const).filter((one) => reach[one])
  return (
    <section>
      <h2>{words.together}</h2>
      <ul>
        {people.map((one) => (
          <li key={`${one.side}-${one.name}`}>
            {one.name} <span className="quiet">({one.side === 'organization' ? organization : side[one.side]})</span>
          </li>
        ))}
        {agreement.volunteer && (
          <li>
            {agreement.volunteer} <span className="quiet">({words.volunteer.toLowerCase()})</span>
          </li>
        )}
      </ul>
      <dl className="card-facts">
        {sides.map((one) => (
          <div key={one}>
            <dt>{words.reach(one === 'organization' ? organization : side[one])}</dt>
            <dd>
              <ReachLink reach={reach[one]} />
            </dd>
          </div>
        ))}
      </dl>
      {joining && (
        <Notice title={isOwn ? colleague.yours(joining.name) : colleague.theirs(joining.name)}>
          <MoveForm card={card} kind="agree-along" label={colleague.agree} />
          <MoveForm card={card} kind="decline-along" label={isOwn ? colleague.withdraw : colleague.decline} quiet />
        </Notice>
      )}
      {!card.whyNot['ask-along'] && (
        <details className="no-print" open={refused?.values.kind === 'ask-along' || undefined}>
          <summary>{colleague.ask}</summary>
          <MoveForm card={card} kind="ask-along" label={colleague.send} quiet>
            <TextField
              name="email"
              type="email"
              label={colleague.email}
              hint={colleague.hint}
              defaultValue={refused?.values.email}
              error={isWrong(refused, 'email') ? colleague.wrong : undefined}
            />
          </MoveForm>
        </details>
      )}
    </section>
  )
}
