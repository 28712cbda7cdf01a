import type { Card } from '#domain/cooperation/card.ts'
import { type CooperationTrace, erasingStep, isDamagedOver, tracesOf } from '#domain/cooperation/erasing.ts'
import type { LocalDate } from '#domain/schedule.ts'
import type { Log } from '../http/log.ts'
import type { TimedJob } from '../jobs/job-service.ts'
import type { NetworkStore } from '../networks/network-store.ts'
import type { CooperationMails } from './cooperation-mails.ts'
import type { CooperationStore, DamagedCard } from './cooperation-store.ts'
import type { RequestStore } from './request-store.ts'

/** Where the network says nothing. */
export const ERASE_AFTER_DAYS = 90

type Parts = {
  cards: CooperationStore
  requests: Pick<RequestStore, 'ofCooperation' | 'removeOfCooperation'>
  networks: Pick<NetworkStore, 'bySlug'>
  mails: CooperationMails
  joined: (card: Card) => Promise<Card>
  /** Takes away the mails that belong to something. */
  forgetMails: (of: string) => Promise<void>
  log: Log
  now: () => Date
  today: () => LocalDate
}
type Say = (line: string) => void

/** Once a day over all cards: asks how it goes on the agreed days, announces erasing, and erases. */
export function cardWatch({
  cards,
  requests,
  networks,
  mails,
  joined,
  forgetMails,
  log,
  now,
  today,
}: Parts): TimedJob['run'] {
  return async ({ dryRun, say }) => {
    let failed = 0
    for await (const stored of cards.all()) {
      // One card that goes wrong keeps no other from being erased. Of what is in it nothing is said.
      try {
        if ('damaged' in stored) await followDamaged(stored, dryRun, say)
        else await follow(await joined(stored), dryRun, say)
      } catch (error) {
        failed++
        say(`${stored.id}: niet gelukt`)
        log.error({ cooperation: stored.id, reason: error instanceof Error ? error.name : 'unknown' }, 'a card failed')
      }
    }
    // The job stays undone and is tried again; what was done is not done twice.
    if (failed > 0) throw new Error(`${failed} cards failed`)
  }

  async function follow(card: Card, dryRun: boolean, say: Say): Promise<void> {
    const days = (await networks.bySlug(card.network))?.settings.eraseCooperationAfterDays ?? ERASE_AFTER_DAYS
    const step = erasingStep(card, days, now().toISOString())
    if (step !== 'nothing') say(`${card.id}: ${step === 'erase' ? 'wissen' : 'aankondigen'}`)
    if (dryRun) return
    if (step === 'erase') await erase(card.id, tracesOf(card))
    else if (step === 'notice') {
      const told = { ...card, notices: card.notices + 1, noticedAt: now().toISOString() }
      if (await cards.noticed(card.id, card.notices, told.noticedAt)) await mails.willBeErased(told, days)
    } else if (card.step === 'along' && card.agreement.contactOn.includes(today())) {
      if (await cards.contactAsked(card.id, today())) await mails.contactDay(card)
    }
  }

  async function followDamaged({ id, lastKnownAt }: DamagedCard, dryRun: boolean, say: Say): Promise<void> {
    const isOver = isDamagedOver(lastKnownAt, now().toISOString())
    say(`${id}: niet te lezen${isOver ? ', wissen' : ''}`)
    log.error({ cooperation: id, isOver }, 'a card cannot be read')
    if (isOver && !dryRun) await erase(id, [])
  }

  /** With the question it began with, and every mail about both. The card last: cut off before, the next run finds it again. */
  async function erase(id: string, left: CooperationTrace[]): Promise<void> {
    for (const one of [id, ...(await requests.ofCooperation(id))]) await forgetMails(one)
    await requests.removeOfCooperation(id)
    await cards.erase(id, left)
  }
}
