import { Link } from 'react-router'
import type { ListingTask, TaskRemark } from '#domain/editing/listing-tasks.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { useEditingWords } from '../../features/editing/editing-words.ts'
import { ACTIVITY_FORMS, FORM_SLUGS, type FormKind, formOfRemark } from '../../features/editing/form-kinds.ts'

type Props = { id: string; tasks: ListingTask[] }

/** A listing as a list of things to look at, each with what is missing or old and the short form that mends it. */
export function TaskList({ id, tasks }: Props) {
  const { editing } = useEditingWords()
  const { tasks: words } = editing
  const of = (...forms: ListingTask['form'][]) => tasks.filter(({ form }) => forms.includes(form))
  return (
    <>
      <section>
        <h2>{words.title}</h2>
        <p>{words.lead}</p>
        <ul className="tasks">
          {of('about', 'identity', 'contact').map((task) => (
            <Task key={task.form} id={id} form={task.form as FormKind} remarks={task.remarks} />
          ))}
          <Task id={id} form="picture" remarks={[]} />
        </ul>
      </section>
      <section>
        <h2>{words.places}</h2>
        <Remarks remarks={of('places').flatMap(({ remarks }) => remarks)} />
        <ul className="tasks">
          {of('place').map((task) => (
            <Task key={task.id} id={id} form="place" part={task.id} name={task.name} remarks={task.remarks} />
          ))}
        </ul>
        <p>
          <Link to={sitePaths.listingForm(id, FORM_SLUGS.place)}>{words.newPlace}</Link>
        </p>
      </section>
      <section>
        <h2>{words.activities}</h2>
        <Remarks remarks={of('activities').flatMap(({ remarks }) => remarks)} />
        {of('activity').map((task) => (
          <section className="task-activity" key={task.id}>
            <h3>{task.name}</h3>
            <Remarks remarks={task.remarks} />
            <ul className="link-row">
              {ACTIVITY_FORMS.map((form) => (
                <li key={form}>
                  <Link to={sitePaths.listingForm(id, FORM_SLUGS[form], task.id ?? undefined)}>
                    {words[form]}
                    <span className="hidden">: {task.name}</span>
                  </Link>
                  {task.remarks.some((remark) => formOfRemark(remark) === form) && (
                    <span className="task-look"> ({editing.state.old})</span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p>
          <Link to={sitePaths.listingForm(id, FORM_SLUGS.activity)}>{words.newActivity}</Link>
        </p>
      </section>
    </>
  )
}

type TaskProps = {
  id: string
  form: FormKind
  part?: string | null
  name?: string
  remarks: TaskRemark[]
}

function Task({ id, form, part, name, remarks }: TaskProps) {
  const { tasks, state } = useEditingWords().editing
  return (
    <li>
      <div>
        <Link to={sitePaths.listingForm(id, FORM_SLUGS[form], part ?? undefined)}>{name || tasks[form]}</Link>
        <Remarks remarks={remarks} />
      </div>
      {remarks.length === 0 && <span className="task-good">{state.good}</span>}
    </li>
  )
}

function Remarks({ remarks }: { remarks: TaskRemark[] }) {
  const { remark: words } = useEditingWords().editing
  if (remarks.length === 0) return null
  return (
    <ul className="task-remarks">
      {remarks.map((remark) => (
        <li key={remark}>{words[remark]}</li>
      ))}
    </ul>
  )
}
