import type { Connection } from 'mongoose'
import type { Card } from '#domain/cooperation/card.ts'
import type { Member } from '#domain/members/member.ts'
import type { LocalDate } from '#domain/schedule.ts'
import { answerStore } from '../cooperations/answer-store.ts'
import { cooperationMails } from '../cooperations/cooperation-mails.ts'
import { cooperationService } from '../cooperations/cooperation-service.ts'
import { cooperationStore } from '../cooperations/cooperation-store.ts'
import { requestMails } from '../cooperations/request-mails.ts'
import { requestService } from '../cooperations/request-service.ts'
import { requestStore } from '../cooperations/request-store.ts'
import { whomToAsk } from '../cooperations/whom-to-ask.ts'
import type { Log } from '../http/log.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { NeedService } from '../needs/need-service.ts'
import type { NetworkStore } from '../networks/network-store.ts'
import { signalService } from '../signals/signal-service.ts'
import { signalStore } from '../signals/signal-store.ts'
import type { wireMembers } from './members.ts'

type Parts = {
  database: Connection
  people: Awaited<ReturnType<typeof wireMembers>>
  listings: ListingStore
  networks: NetworkStore
  needs: Pick<NeedService, 'label'>
  publicUrl: string
  log: Log
  now: () => Date
  today: () => LocalDate
}

/** Asking organisations, cooperation cards, and signals. */
export async function wireCooperations({
  database,
  people,
  listings,
  networks,
  needs,
  publicUrl,
  log,
  now,
  today,
}: Parts) {
  const { memberRows: members, invitations, limits, mail } = people
  const requestRows = requestStore(database)
  const answers = answerStore(database)
  const cards = cooperationStore(database)
  const signalRows = signalStore(database)
  await Promise.all([requestRows, answers, cards, signalRows].map((store) => store.init()))

  const signals = signalService({ signals: signalRows, members, networks, limits, mail, publicUrl, now })
  const needName = (code: string, language: 'nl' | 'en') => needs.label(code)?.name[language] ?? code
  const whom = whomToAsk({ listings, members })
  const requests = requestService({
    requests: requestRows,
    answers,
    cards,
    listings,
    members,
    invitations,
    limits,
    mails: requestMails({ listings, members, whom, mail, needName, publicUrl }),
    whom,
    forgetMails: mail.forget,
    refused: signals.refused,
    now,
  })
  const parties = async (card: Card) =>
    (await Promise.all(card.parties.map(({ member }) => members.byId(member)))).filter(
      (one): one is Member => one !== null,
    )
  const cooperations = cooperationService({
    cards,
    requests: requestRows,
    members,
    listings,
    networks,
    mails: cooperationMails({ mail, parties, publicUrl }),
    forgetMails: mail.forget,
    log,
    now,
    today,
  })
  people.traces.add({
    name: 'cooperations',
    async of(member) {
      const [asked, taken] = await Promise.all([requests.mine(member), cooperations.mine(member)])
      return { ...asked, ...taken }
    },
    /** Cards stay until they are erased: they are the other side's too. */
    async forget({ id }) {
      await Promise.all([requestRows.removeOfMember(id), signalRows.removeOfMember(id)])
    },
  })
  return {
    requests,
    cooperations,
    signals,
    cooperationJobs: [...requests.jobs, ...cooperations.jobs],
  }
}
