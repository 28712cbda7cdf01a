import { randomUUID } from 'node:crypto'
import type { CooperationRequest } from '#domain/cooperation/request.ts'
import { daysAfter } from '#domain/due-time.ts'
import type { InsightCount, InsightSource } from '#domain/insight.ts'
import { refusePersonal } from '#domain/matching/refuse-personal.ts'
import type { Member } from '#domain/members/member.ts'
import { Problem } from '#domain/problem.ts'
import { SIGNAL_KEPT_DAYS, type Signal } from '#domain/signal.ts'
import type { MailService } from '../mail/mail-service.ts'
import type { Limits } from '../members/limits-store.ts'
import type { MemberStore } from '../members/member-store.ts'
import type { Visit } from '../members/visit.ts'
import type { NetworkStore } from '../networks/network-store.ts'
import type { SignalStore } from './signal-store.ts'

type Parts = {
  signals: SignalStore
  members: Pick<MemberStore, 'byId' | 'inNetwork'>
  networks: Pick<NetworkStore, 'bySlug'>
  limits: Limits
  mail: Pick<MailService, 'send' | 'keep'>
  publicUrl: string
  now: () => Date
}

type Said = Pick<Signal, 'area' | 'need' | 'words' | 'email'> & { website: string }

export type SignalService = ReturnType<typeof signalService>

/** What a wijk lacks or worries about: said by anyone, answered by the coordinator, heard back by who said it. */
export function signalService({ signals, members, networks, limits, mail, publicUrl, now }: Parts) {
  return {
    async send(slug: string, { website, ...said }: Said, visit: Visit): Promise<void> {
      refusePersonal({ words: said.words })
      const network = await networks.bySlug(slug)
      if (!network) throw new Problem('not-found', 'Dit netwerk is er niet.')
      await limits.spend(
        'signal-by-address',
        visit.networkAddress,
        'Je gaf net al veel signalen. Probeer het over een uur nog eens.',
      )
      // People do not see that field; a machine fills it, and goes away satisfied.
      if (website) return
      const at = now().toISOString()
      const signal: Signal = {
        ...said,
        id: randomUUID(),
        network: slug,
        by: visit.member?.id ?? null,
        email: visit.member ? null : said.email,
        language: visit.member?.language ?? visit.language,
        at,
        mergedInto: null,
        answer: null,
      }
      await signals.insert(signal)
      await signals.count(counted(signal, 'signal', at))
      for (const { email, language } of await members.inNetwork(slug, 'coordinator'))
        mail.send({
          to: email,
          language,
          kind: 'signal',
          words: (texts) =>
            texts.signal({ network: network.name, words: said.words, url: `${publicUrl}/werkplek/${slug}/signalen` }),
        })
    },

    async byId(id: string): Promise<Signal> {
      return required(await signals.byId(id))
    },

    async open(network: string) {
      const found = await signals.open(network)
      const merged = await signals.mergedInto(found.map(({ id }) => id))
      return found.map(({ id, area, need, words, at, email, by }) => {
        const same = merged.filter(({ mergedInto }) => mergedInto === id)
        const heard = [{ email, by }, ...same].filter((one) => one.email || one.by).length
        return { id, area, need, words, at, same: same.map((one) => one.words), heard }
      })
    },

    async merge(id: string, into: string): Promise<void> {
      const [one, other] = [required(await signals.byId(id)), required(await signals.byId(into))]
      if (id === into || one.network !== other.network || other.mergedInto || one.answer || other.answer)
        throw new Problem('not-now', 'Deze twee signalen kunnen niet samen.')
      await signals.merge(id, into)
    },

    /** Everybody who said it hears what happened; then their addresses are forgotten. */
    async answer(id: string, words: string, by: Member): Promise<void> {
      refusePersonal({ words })
      const signal = required(await signals.byId(id))
      const heard = [signal, ...(await signals.mergedInto([id]))]
      // First written down: two who answer at once do not mail twice.
      if (!(await signals.answer(id, { words, at: now().toISOString(), by: by.id })))
        throw new Problem('not-now', 'Dit signaal is al beantwoord.')
      const network = (await networks.bySlug(signal.network))?.name ?? ''
      for (const one of heard) {
        const to = one.email ?? (one.by ? (await members.byId(one.by))?.email : null)
        if (to)
          await mail.keep({
            to,
            language: one.language,
            kind: 'signal-answer',
            words: (texts) => texts.signalAnswer({ network, words }),
          })
      }
    },

    /** A no with a reason says something of the wijk. Never makes the answer fail. */
    async refused({ network, needs, area, askedAt }: CooperationRequest): Promise<void> {
      for (const need of needs)
        await signals.count(counted({ network, need, area }, 'refusal', askedAt)).catch(() => {})
    },

    counts: signals.counts,
    removeOfMember: signals.removeOfMember,

    async clear(): Promise<void> {
      await signals.removeBefore(daysAfter(now().toISOString(), -SIGNAL_KEPT_DAYS))
    },
  }
}

function counted(
  { network, need, area }: Pick<Signal, 'network' | 'need' | 'area'>,
  source: InsightSource,
  at: string,
): InsightCount {
  return { network, need, area, month: at.slice(0, 7), source, count: 1 }
}

function required(signal: Signal | null): Signal {
  if (!signal) throw new Problem('not-found', 'Dit signaal is er niet.')
  return signal
}
