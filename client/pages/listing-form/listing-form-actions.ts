import { redirect } from 'react-router'
import type { Reply } from '#contract'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { submit } from '../../app/submit.ts'
import { localDateOf } from '../../app/words.ts'
import { EDITING_WORDS } from '../../features/editing/editing-words.ts'
import { FORM_SLUGS, formKindOf } from '../../features/editing/form-kinds.ts'
import { type Change, changeOf } from './change-of.ts'
import { typedName } from './listing-form-data.ts'
import { pictureChange } from './picture-change.ts'
import type { Values } from './values-of.ts'

/** What the page says back without saving: how the times were read, or where the address lies. */
export type FormAnswer = { values: Values; reading?: Reply<'readSchedule'>; found?: Reply<'findPlace'> }

export function listingFormAction({ call, language }: PageTools) {
  return submit(async (form, { params }): Promise<FormAnswer | Response> => {
    const id = params.id ?? ''
    const kind = formKindOf(params.form) ?? 'about'
    const part = String(form.get('part') ?? '')
    const values = valuesIn(form)
    const name = typedName(kind, part, !params.part)
    const listing = sitePaths.myListing(id)
    switch (form.get('do')) {
      case 'forget':
        await call('forgetTyped', { params: { id, form: name } })
        return redirect(sitePaths.listingForm(id, FORM_SLUGS[kind], params.part))
      case 'find':
        return { values, found: await call('findPlace', { body: { address: addressIn(values) } }) }
      case 'remove':
        await change({ do: kind === 'place' ? 'remove-place' : 'remove-activity', id: part })
        return redirect(`${listing}?opgeslagen`)
      case 'copy': {
        const as = crypto.randomUUID()
        const title = EDITING_WORDS[language].form.activity.copyOf(values.title || values.about || '')
        await change({ do: 'copy-activity', id: part, as, title: title.slice(0, 120) })
        return redirect(sitePaths.listingForm(id, FORM_SLUGS.activity, as))
      }
      case 'end':
        await change({ do: 'end-activity', id: part, on: localDateOf(new Date()) })
        return redirect(`${listing}?opgeslagen`)
    }

    if (kind === 'picture') return publishing(await change(await pictureChange(call, id, form)))
    const times = await timesIn(values)
    if (times.ask) return { values, reading: times.ask }
    const changed = await change(changeOf({ kind, part, values, schedule: times.schedule }))
    return publishing(changed)

    async function publishing(changed: Reply<'changeListing'>): Promise<Response> {
      if (form.get('do') !== 'publish') return redirect(`${listing}?opgeslagen=${name}`)
      // Two who changed the same: the page of the listing shows both.
      if (changed.conflicts.length > 0) return redirect(`${listing}?opgeslagen=${name}`)
      const given = { params: { id }, basedOn: changed.version }
      if (changed.may.publish) await call('publishListing', { ...given, body: {} })
      else await call('proposeListing', { ...given, body: {} })
      return redirect(`${listing}?${changed.may.publish ? 'gepubliceerd' : 'voorgesteld'}=${name}`)
    }

    function change(what: Change) {
      return call('changeListing', {
        params: { id },
        body: { change: what, form: name, seen: Number(values.seen) || undefined },
      })
    }
  })

  /** Words that were left as they were keep what they stand for; words that were read badly are shown first. */
  async function timesIn({ schedule, scheduleWas, scheduleSeen }: Values) {
    if (schedule === undefined || lined(schedule) === lined(scheduleWas ?? '')) return { schedule: null }
    const reading = await call('readSchedule', { body: { text: schedule } })
    const doubtful = reading.unread.length > 0 || reading.assumed.includes('which-week')
    if (doubtful && lined(scheduleSeen ?? '') !== lined(schedule)) return { schedule: null, ask: reading }
    return { schedule: reading.schedule }
  }
}

/** A browser sends lines with a carriage return. */
const lined = (text: string): string => text.replace(/\r\n/g, '\n').trim()

/** Everything in the form; of more choices each stands on a line. */
export function valuesIn(form: FormData): Values {
  const values: Values = {}
  for (const [name, value] of form)
    if (typeof value === 'string') values[name] = name in values ? `${values[name]}\n${value}` : value
  return values
}

function addressIn({ street = '', houseNumber = '', postcode = '', city = '', hideExactAddress }: Values) {
  const compact = postcode.toUpperCase().replace(/\s/g, '')
  const known = /^[1-9]\d{3}[A-Z]{2}$/.test(compact) ? `${compact.slice(0, 4)} ${compact.slice(4)}` : null
  // An address that has to stay hidden is looked for by its postcode alone.
  if (hideExactAddress === 'yes') return { street: '', houseNumber: '', city, postcode: known }
  return { street, houseNumber, city, postcode: known }
}
