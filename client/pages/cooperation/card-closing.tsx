import { isPersonal, isWrong, useRefused } from '../../app/use-refused.ts'
import { Choices } from '../../ui/form/choices.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { ShownCard } from './cooperation-actions.ts'
import { useCooperationWords, useDay } from './cooperation-words.ts'
import { MoveForm } from './move-form.tsx'

type View = NonNullable<ShownCard['views']['professional']>

/** Step 3: both look back; their views stand side by side. */
export function CardClosing({ card }: { card: ShownCard }) {
  const { closing, along, reached, side, card: words } = useCooperationWords()
  const { goals } = card.agreement
  const mine = card.views[card.side]
  const refused = useRefused()
  const typed = refused?.values.kind === 'evaluate' ? refused.values : null
  const isWrongDate = typed !== null && isWrong(refused, 'view.until')
  const wrong = (name: string) =>
    typed && isWrong(refused, `view.${name}`)
      ? isPersonal(refused, `view.${name}`)
        ? words.personal
        : closing.tooLong
      : undefined
  const choices = Object.entries(reached).map(([value, label]) => ({ value, label }))
  return (
    <section aria-labelledby="closing">
      <h2 id="closing">{closing.title}</h2>
      {card.step === 'closed' ? <p className="done-note">{closing.done}</p> : <p>{closing.lead}</p>}
      <div className="views">
        {(['professional', 'organization'] as const).map((one) => (
          <div key={one}>
            <h3>{closing.view(side[one])}</h3>
            <ShownView view={card.views[one]} goals={goals} isOwn={one === card.side} />
          </div>
        ))}
      </div>
      <MoveForm card={card} kind="evaluate" label={closing.save}>
        {goals.map(({ id, words: goal }) => (
          <Choices
            key={id}
            name={`goal:${id}`}
            kind="radio"
            legend={goal}
            choices={choices}
            chosen={[(typed ? typed[`goal:${id}`] : mine?.goals[id]) ?? '']}
          />
        ))}
        <TextField
          name="doesThemselves"
          label={closing.doesThemselves}
          rows={3}
          maxLength={1000}
          defaultValue={typed?.doesThemselves ?? mine?.doesThemselves}
          error={wrong('doesThemselves')}
        />
        <Choices
          name="staysInBackground"
          kind="checkbox"
          legend={closing.after}
          choices={[{ value: 'yes', label: closing.stays }]}
          chosen={(typed ? typed.staysInBackground : mine?.staysInBackground) ? ['yes'] : []}
        />
        <TextField
          name="until"
          type="date"
          label={closing.until}
          defaultValue={typed?.until ?? mine?.until ?? undefined}
          error={isWrongDate ? closing.wrongDate : undefined}
        />
        <TextField
          name="learned"
          label={closing.learned}
          rows={3}
          maxLength={1000}
          defaultValue={typed?.learned ?? mine?.learned}
          error={wrong('learned')}
        />
      </MoveForm>
      {card.saysClosed.includes(card.side) && card.step !== 'closed' && <p>{closing.youClosed}</p>}
      <MoveForm card={card} kind="close" label={closing.close} />
      {card.wantsToGoOn.length > 0 && (
        <p>{card.wantsToGoOn.includes(card.side) ? closing.youWantOn : closing.wantsOn}</p>
      )}
      {card.step === 'closing' && <MoveForm card={card} kind="go-on" label={along.goOn} quiet />}
    </section>
  )
}

type Shown = { view: View | null; goals: ShownCard['agreement']['goals']; isOwn: boolean }

function ShownView({ view, goals, isOwn }: Shown) {
  const { closing, reached } = useCooperationWords()
  const day = useDay()
  if (!view) return <p>{isOwn ? closing.mine : closing.theirs}</p>
  return (
    <>
      <ul>
        {goals.map(({ id, words }) => {
          const result = view.goals[id]
          return (
            <li key={id}>
              {words}: <strong>{result ? reached[result] : ''}</strong>
            </li>
          )
        })}
      </ul>
      {view.doesThemselves && (
        <p>
          {closing.doesThemselves} {view.doesThemselves}
        </p>
      )}
      {view.staysInBackground && (
        <p>
          {closing.stays}
          {view.until && ` (${day(view.until)})`}
        </p>
      )}
      {view.learned && (
        <p>
          {closing.learned} {view.learned}
        </p>
      )}
    </>
  )
}
