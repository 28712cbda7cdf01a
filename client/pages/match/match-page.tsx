import { Form, Link, useActionData, useLoaderData, useNavigation } from 'react-router'
import { openPaths } from '../../app/open-paths.ts'
import { TextField } from '../../ui/form/text-field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { answerPart } from './answer-part.ts'
import type { MatchAnswer } from './match-action.ts'
import type { MatchData } from './match-loader.ts'
import { MatchSteps } from './match-steps.tsx'
import { NO_VALUES } from './match-values.ts'
import { useMatchWords } from './match-words.ts'
import { NoteField } from './note-field.tsx'
import { Picker } from './picker.tsx'
import { useNoPersonalDetails } from './use-no-personal-details.ts'

/** Asks who fits a situation, and shows the answer above the question. */
export function MatchPage() {
  const { way, networks, themes } = useLoaderData<MatchData>()
  const sent = useActionData() as MatchAnswer | undefined
  const words = useMatchWords()
  const asking = words[way]
  const AnswerPart = answerPart()
  const busy = useNavigation().state !== 'idle'
  const { values } = sent ?? { values: NO_VALUES }
  const guard = useNoPersonalDetails(sent?.personal ?? [])
  const wrongNote = sent?.wrong === 'empty' ? words.empty : sent?.wrong === 'failed' ? words.failed : undefined
  return (
    <div className={sent?.answer ? 'match match--answered' : 'match'}>
      {sent?.answer && AnswerPart ? (
        <AnswerPart view={sent.answer} values={values} />
      ) : (
        <header className="page__head">
          <h1>{asking.title}</h1>
          <p className="lead">{asking.lead}</p>
        </header>
      )}
      <section className="match__ask" aria-labelledby={sent?.answer ? 'change' : undefined} id="vraag">
        {sent?.answer && <h2 id="change">{words.change}</h2>}
        <Form
          method="post"
          className="form-stack"
          noValidate
          ref={guard.form}
          onSubmit={guard.onSubmit}
          onInput={guard.onInput}
        >
          <NoteField
            label={asking.note}
            hint={asking.noteHint}
            example={asking.example}
            value={values.texts.note}
            error={wrongNote}
            personal={guard.personal}
          />
          <div className="match__where">
            <TextField
              name="place"
              label={words.place}
              hint={words.placeHint}
              maxLength={100}
              autoComplete="off"
              defaultValue={values.texts.place}
              error={sent?.wrong === 'place' ? words.placeUnknown : undefined}
            />
            {networks.length > 1 && (
              <Picker
                name="network"
                label={words.network}
                none={words.everywhere}
                options={networks.map(({ slug, name }) => ({ value: slug, label: name }))}
                chosen={values.chosen.network[0]}
              />
            )}
          </div>
          <MatchSteps way={way} themes={themes} values={values} />
          <button className="button" type="submit" aria-busy={busy || undefined}>
            <Icon name="search" /> {asking.send}
          </button>
        </Form>
      </section>
      <p>
        {asking.other.words}{' '}
        <Link to={way === 'professional' ? openPaths.choose : openPaths.match}>{asking.other.link}</Link>
      </p>
    </div>
  )
}
