import { lazy, Suspense, useEffect, useState } from 'react'
import { useTexts } from '../../app/language.tsx'
import { useEditingWords } from '../../features/editing/editing-words.ts'
import { useLastAsked } from '../../features/editing/last-asked.ts'
import { Choices } from '../../ui/form/choices.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { choicesOf, type FieldsProps, listIn } from './fields.ts'
import { ScheduleField } from './schedule-field.tsx'

const PinPicker = lazy(() =>
  import('../../features/map/pin-picker.tsx').then((module) => ({ default: module.PinPicker })),
)

export function PlaceFields(props: FieldsProps) {
  const { data, values, wrong, answer } = props
  const { vocabulary } = useTexts()
  const { location: words } = useEditingWords().form
  return (
    <>
      <TextField name="name" label={words.name} maxLength={120} defaultValue={values.name} />
      <fieldset className="choices">
        <legend>{words.where}</legend>
        <TextField name="street" label={words.street} maxLength={120} defaultValue={values.street} />
        <TextField name="houseNumber" label={words.houseNumber} maxLength={20} defaultValue={values.houseNumber} />
        <TextField
          name="postcode"
          label={words.postcode}
          maxLength={8}
          defaultValue={values.postcode}
          error={wrong('address.postcode') ? words.postcodeWrong : undefined}
        />
        <TextField name="city" label={words.city} maxLength={80} defaultValue={values.city} />
        <SendButton name="do" value="find" quiet>
          {words.find}
        </SendButton>
        <OnMap {...props} />
      </fieldset>
      <Choices
        kind="checkbox"
        name="hideExactAddress"
        legend={words.hideExactAddress}
        hint={words.hideHint}
        choices={[{ value: 'yes', label: words.hideExactAddress }]}
        chosen={[values.hideExactAddress ?? '']}
      />
      <ScheduleField
        label={words.openingHours}
        values={values}
        was={data.scheduleWas}
        asked={answer?.reading ?? null}
      />
      <Choices
        kind="checkbox"
        name="accessibility"
        legend={words.accessibility}
        choices={choicesOf(vocabulary.accessibility)}
        chosen={listIn(values.accessibility)}
      />
      <TextField
        name="accessibilityNote"
        label={words.accessibilityNote}
        maxLength={200}
        defaultValue={values.accessibilityNote}
      />
    </>
  )
}

/** Where the pin stands: found by the address, pushed on the map, or a buurt chosen from the list. */
function OnMap({ data, values, answer }: FieldsProps) {
  const { location: words } = useEditingWords().form
  const found = answer?.found
  const [point, setPoint] = useState(found?.point ?? pointIn(values))
  const [buurt, setBuurt] = useState(found?.neighbourhood?.code ?? values.buurtCode ?? '')
  const [inBrowser, setInBrowser] = useState(false)
  useEffect(() => setInBrowser(true), [])
  const asking = useLastAsked()
  const name = data.areas.find(({ code }) => code === buurt)?.name

  async function move(next: { lat: number; lng: number }): Promise<void> {
    setPoint(next)
    const isLast = asking()
    const { call } = await import('../../app/api.ts')
    const there = await call('findPlace', { body: { point: next } }).catch(() => null)
    if (there && isLast()) setBuurt(there.neighbourhood?.code ?? '')
  }

  return (
    <>
      {found && !found.point && <p role="status">{words.notFound}</p>}
      {found?.point && !found.exact && <p role="status">{words.roughly}</p>}
      <input type="hidden" name="lat" value={point?.lat ?? ''} />
      <input type="hidden" name="lng" value={point?.lng ?? ''} />
      {inBrowser && (
        <Suspense fallback={null}>
          <PinPicker
            point={point}
            areaCode={buurt || data.network}
            label={words.map}
            hint={words.mapHint}
            here={words.mapHere}
            onMove={move}
          />
        </Suspense>
      )}
      <p role="status">{name && words.liesIn(name)}</p>
      <div className="field">
        <label htmlFor="buurtCode">{words.buurt}</label>
        <select
          id="buurtCode"
          name="buurtCode"
          value={buurt}
          onChange={({ target }) => {
            // Where a pin lies that was set before no longer counts.
            asking()
            setBuurt(target.value)
            setPoint(null)
          }}
        >
          <option value="">{words.noBuurt}</option>
          {data.areas.map(({ code, name: area }) => (
            <option key={code} value={code}>
              {area}
            </option>
          ))}
        </select>
      </div>
    </>
  )
}

function pointIn({ lat, lng }: FieldsProps['values']) {
  return lat && lng ? { lat: Number(lat), lng: Number(lng) } : null
}
