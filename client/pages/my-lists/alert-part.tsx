import { Form } from 'react-router'
import { useLanguage } from '../../app/language.tsx'
import { useRefused } from '../../app/use-refused.ts'
import { SendButton } from '../../ui/form/send-button.tsx'
import { Picker } from '../match/picker.tsx'
import type { MyListsData } from './my-lists-actions.ts'
import { useMyListsWords } from './my-lists-words.ts'

/** What somebody follows, and the form to follow one thing more. */
export function AlertPart({ data: { alerts, themes, areas } }: { data: MyListsData }) {
  const words = useMyListsWords().alerts
  const language = useLanguage()
  const refused = useRefused()
  const mine = refused?.values.do === 'make-alert' ? refused : null
  const optionOf = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name })
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {alerts.length > 0 && (
        <ul className="tasks">
          {alerts.map(({ id, need, area }) => {
            const line = words.line(need[language], area)
            return (
              <li key={id}>
                <span>{line}</span>
                <Form method="post">
                  <input type="hidden" name="alert" value={id} />
                  <button
                    className="button button--quiet"
                    type="submit"
                    name="do"
                    value="stop-alert"
                    aria-label={words.stopOf(line)}
                  >
                    {words.stop}
                  </button>
                </Form>
              </li>
            )
          })}
        </ul>
      )}
      <Form method="post">
        {mine && <p className="field__error">{words.missing}</p>}
        <Picker
          name="need"
          label={words.need}
          none={words.choose}
          groups={themes.map(({ name, needs }) => ({ name, options: needs.map(optionOf) }))}
          chosen={mine?.values.need}
        />
        <Picker
          name="area"
          label={words.area}
          none={words.choose}
          groups={areas.map(({ name, areas: inside }) => ({
            name,
            options: inside.map((area, at) => ({
              value: area.code,
              label: at === 0 ? words.whole(area.name) : area.name,
            })),
          }))}
          chosen={mine?.values.area}
        />
        <SendButton name="do" value="make-alert">
          {words.make}
        </SendButton>
      </Form>
    </section>
  )
}
