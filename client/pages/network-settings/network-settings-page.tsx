import { Form, Link, useLoaderData, useNavigation } from 'react-router'
import type { PageHandle } from '../../app/page-head.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { isWrong, useRefused } from '../../app/use-refused.ts'
import { Choices } from '../../ui/form/choices.tsx'
import { DoneNote } from '../../ui/form/done-note.tsx'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { NetworkSettingsData } from './network-settings-actions.ts'
import { NETWORK_SETTINGS_WORDS, useNetworkSettingsWords } from './network-settings-words.ts'

export const networkSettingsHandle: PageHandle<NetworkSettingsData> = {
  head: ({ network }, { language }) => ({ title: NETWORK_SETTINGS_WORDS[language].title(network), index: false }),
}

/** Rhythms to choose from, in days by their months. */
const MONTHS = { 30: 1, 61: 2, 91: 3, 122: 4, 182: 6, 365: 12 } as const

/** What a coordinator decides of a network: the rhythm of asking, who may ask to take part, and its contact. */
export function NetworkSettingsPage() {
  const words = useNetworkSettingsWords()
  const { slug, network, settings, saved } = useLoaderData<NetworkSettingsData>()
  const refused = useRefused()
  const busy = useNavigation().state !== 'idle'
  const { contact, domains, erasing } = words
  const values = refused?.values
  const wrong = (name: string, said: string) => (isWrong(refused, name) ? said : undefined)
  return (
    <div className="form-page">
      <h1>{words.title(network)}</h1>
      <ul className="work-links">
        <li>
          <Link to={sitePaths.desk(slug)}>{words.toDesk}</Link>
        </li>
      </ul>
      {saved && !refused && <DoneNote>{words.saved}</DoneNote>}
      {refused && <Refusal title={refused.problem === 'invalid' ? words.wrong : words.failed} />}
      <Form method="post" noValidate>
        <h2>{words.rhythm}</h2>
        <Rhythm name="confirmEveryDays" legend={words.confirm} now={settings.confirmEveryDays} />
        <Rhythm name="confirmCapacityEveryDays" legend={words.capacity} now={settings.confirmCapacityEveryDays} />
        <h2>{erasing.title}</h2>
        <TextField
          name="eraseCooperationAfterDays"
          label={erasing.label}
          hint={erasing.hint}
          inputMode="numeric"
          maxLength={3}
          error={wrong('eraseCooperationAfterDays', erasing.wrong)}
          defaultValue={values?.eraseCooperationAfterDays ?? String(settings.eraseCooperationAfterDays)}
        />
        <h2>{domains.title}</h2>
        <TextField
          name="professionalDomains"
          label={domains.label}
          hint={domains.hint}
          rows={4}
          maxLength={5000}
          error={wrong('professionalDomains', domains.wrong)}
          defaultValue={values?.professionalDomains ?? settings.professionalDomains.join('\n')}
        />
        <p>
          {domains.page} <Link to={sitePaths.join(slug)}>{sitePaths.join(slug)}</Link>
        </p>
        <h2>{contact.title}</h2>
        <p>{contact.hint}</p>
        <TextField
          name="role"
          label={contact.role}
          maxLength={80}
          error={wrong('contact.role', contact.roleWrong)}
          defaultValue={values?.role ?? settings.contact.role}
        />
        <TextField
          name="email"
          type="email"
          label={contact.email}
          spellCheck={false}
          maxLength={200}
          error={wrong('contact.email', contact.emailWrong)}
          defaultValue={values?.email ?? settings.contact.email ?? ''}
        />
        <TextField
          name="phone"
          type="tel"
          label={contact.phone}
          maxLength={30}
          error={wrong('contact.phone', contact.phoneWrong)}
          defaultValue={values?.phone ?? settings.contact.phone ?? ''}
        />
        <SendButton busy={busy}>{words.save}</SendButton>
      </Form>
    </div>
  )
}

/** A number of days that is none of the usual ones stays among the choices. */
function Rhythm({ name, legend, now }: { name: string; legend: string; now: number }) {
  const words = useNetworkSettingsWords()
  const usual = Object.entries(MONTHS).map(([value, months]) => ({ value, label: words.every(months) }))
  const own = now in MONTHS ? [] : [{ value: String(now), label: words.asItIs(now) }]
  return <Choices name={name} legend={legend} kind="radio" choices={[...own, ...usual]} chosen={[String(now)]} />
}
