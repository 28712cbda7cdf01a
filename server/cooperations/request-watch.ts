import { type CooperationRequest, REQUEST_KEPT_DAYS, requestStep } from '#domain/cooperation/request.ts'
import { daysAfter } from '#domain/due-time.ts'
import type { TimedJob } from '../jobs/job-service.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import { oneTimeKey } from '../members/one-time-key.ts'
import type { RequestMails } from './request-mails.ts'
import type { RequestStore } from './request-store.ts'
import type { WhomToAsk } from './whom-to-ask.ts'

type Parts = {
  requests: RequestStore
  listings: Pick<ListingStore, 'byId'>
  mails: RequestMails
  whom: WhomToAsk
  /** Takes away the mails that belong to something. */
  forgetMails: (of: string) => Promise<void>
  now: () => Date
}

/** Every hour over the questions that wait: reminds, closes, and forgets the words of what ended long ago. */
export function requestWatch({ requests, listings, mails, whom, forgetMails, now }: Parts): TimedJob['run'] {
  return async ({ dryRun, say }) => {
    const at = now().toISOString()
    for (const request of await requests.waiting()) {
      const step = requestStep(request, at)
      if (step === 'nothing') continue
      say(`${request.id}: ${step === 'remind' ? 'herinneren' : 'sluiten'}`)
      if (dryRun) continue
      if (step === 'remind') await remind(request)
      else if (await requests.close(request.id)) await mails.ended({ ...request, state: 'unanswered' })
    }
    if (!dryRun) await forget(daysAfter(at, -REQUEST_KEPT_DAYS))
  }

  /** The mails first: cut off between, the next hour finds the question again. */
  async function forget(before: string): Promise<void> {
    const over = await requests.ended(before)
    for (const id of over) await forgetMails(id)
    await requests.forget(over)
  }

  async function remind(request: CooperationRequest): Promise<void> {
    const listing = await listings.byId(request.listing)
    // It asked for no more mail, or left the map: the professional need not wait any longer.
    if (!listing || (await whom.whyNot(listing)) !== null) {
      if (await requests.close(request.id)) await mails.ended({ ...request, state: 'unanswered' }, 'no-mail')
      return
    }
    const { key, hash } = oneTimeKey()
    if (!(await requests.reminded(request.id, request.reminders, hash))) return
    await mails.toOrganization(listing, request, key, true)
    await mails.reminded(request)
  }
}
