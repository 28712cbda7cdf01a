import { Form } from 'react-router'
import type { ShownCard } from './cooperation-actions.ts'
import { useCooperationWords, useDay } from './cooperation-words.ts'

/** Who does what; along the way each can be ticked. */
export function CardTasks({ card, tasks }: { card: ShownCard; tasks: ShownCard['agreement']['tasks'] }) {
  const { agreement, along, who } = useCooperationWords()
  const day = useDay()
  if (tasks.length === 0) return null
  const mayTick = !card.whyNot.tick
  return (
    <>
      <h3>{agreement.tasks}</h3>
      <ul className="tasks">
        {tasks.map((task) => {
          const isDone = card.done.includes(task.id)
          return (
            <li key={task.id}>
              <span className={isDone ? 'is-done' : undefined}>
                {task.words}{' '}
                <span className="quiet">
                  ({who[task.who]}
                  {task.until && `, ${day(task.until)}`})
                </span>
                {isDone && <strong> {along.done}</strong>}
              </span>
              {mayTick && (
                <Form method="post" className="no-print">
                  <input type="hidden" name="version" value={card.version} />
                  <input type="hidden" name="task" value={task.id} />
                  <input type="hidden" name="done" value={isDone ? 'no' : 'yes'} />
                  <button
                    className="button button--quiet"
                    type="submit"
                    name="kind"
                    value="tick"
                    aria-label={`${isDone ? along.notDone : along.done}: ${task.words}`}
                  >
                    {isDone ? along.notDone : along.done}
                  </button>
                </Form>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
