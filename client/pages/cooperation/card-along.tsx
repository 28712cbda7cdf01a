import { isPersonal, useRefused } from '../../app/use-refused.ts'
import { localDateOf } from '../../app/words.ts'
import { Choices } from '../../ui/form/choices.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { ShownCard } from './cooperation-actions.ts'
import { useCooperationWords, useDay } from './cooperation-words.ts'
import { MoveForm } from './move-form.tsx'
import { ReachLink } from './reach-link.tsx'

/** Step 2: how it goes, worries, and whether it is time to round off. */
export function CardAlong({ card }: { card: ShownCard }) {
  const { along, mood, side, card: words } = useCooperationWords()
  const refused = useRefused()
  const typed = refused?.values.kind === 'say-how-it-goes' ? refused.values : null
  const day = useDay()
  const { moments, worry, wantsClosing } = card
  const moods = Object.entries(mood).map(([value, label]) => ({ value, label }))
  const iWant = wantsClosing.includes(card.side)
  const otherSide = card.side === 'professional' ? 'organization' : 'professional'
  const theyWant = wantsClosing.length > 0 && !iWant
  return (
    <section aria-labelledby="along">
      <h2 id="along">{along.title}</h2>
      {worry && (
        <Notice title={along.worried(side[worry.by])}>
          {card.reach[otherSide] && (
            <p>
              {along.reach(otherSide === 'organization' ? card.organization : side[otherSide])}{' '}
              <ReachLink reach={card.reach[otherSide]} />
            </p>
          )}
          <MoveForm card={card} kind="worry-talked-over" label={along.worryOver} quiet />
        </Notice>
      )}
      {moments.length === 0 && <p>{along.none}</p>}
      <ul className="moments">
        {moments.map((moment) => (
          <li key={`${moment.on}-${moment.side}`}>
            {day(moment.on)}, {side[moment.side]}: <strong>{mood[moment.mood]}</strong>
            {moment.line && `. ${moment.line}`}
          </li>
        ))}
      </ul>
      <MoveForm card={card} kind="say-how-it-goes" label={along.say}>
        <input type="hidden" name="on" value={localDateOf(new Date())} />
        <Choices name="mood" kind="radio" legend={along.how} choices={moods} chosen={[typed?.mood ?? 'well']} />
        <TextField
          name="line"
          label={along.line}
          maxLength={300}
          defaultValue={typed?.line}
          error={isPersonal(refused, 'line') ? words.personal : undefined}
        />
      </MoveForm>
      <MoveForm card={card} kind="worry" label={along.worry} quiet />
      {theyWant && <p>{along.wantsOff}</p>}
      {iWant && <p>{along.youWantOff}</p>}
      <MoveForm card={card} kind="round-off" label={along.roundOff} quiet />
      {card.step === 'along' && wantsClosing.length > 0 && (
        <MoveForm card={card} kind="go-on" label={along.goOn} quiet />
      )}
    </section>
  )
}
