import { randomUUID } from 'node:crypto'
import { may } from '#domain/members/may.ts'
import type { Member } from '#domain/members/member.ts'
import { Problem } from '#domain/problem.ts'
import type { Alert, ShownAlert } from '#domain/short-list/short-list.ts'
import type { AreaNews, NewsService } from '../front-door/news-service.ts'
import type { TimedJob } from '../jobs/job-service.ts'
import type { MailService } from '../mail/mail-service.ts'
import type { MemberStore } from '../members/member-store.ts'
import { hashOf, oneTimeKey } from '../members/one-time-key.ts'
import type { NeedService } from '../needs/need-service.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import type { AlertStore } from './alert-store.ts'

const MOST_ALERTS = 25
/** The link that stops it works in so many of the last mails. */
const KEYS_KEPT = 12
const NAMED_IN_MAIL = 10

type Parts = {
  alerts: AlertStore
  news: Pick<NewsService, 'inArea'>
  needs: Pick<NeedService, 'need'>
  neighbourhoods: Pick<NeighbourhoodService, 'index'>
  members: Pick<MemberStore, 'byId'>
  mail: Pick<MailService, 'send'>
  publicUrl: string
  now: () => Date
}

export type AlertService = ReturnType<typeof alertService>

/** "Tell me when there is something new for this, here": once a day, by mail, stopped with one click. */
export function alertService({ alerts, news, needs, neighbourhoods, members, mail, publicUrl, now }: Parts) {
  return {
    async ofMember(member: Member): Promise<ShownAlert[]> {
      return Promise.all((await alerts.ofMember(member.id)).map(shown))
    },

    /** What is there already is no news. */
    async make(member: Member, { need, area }: Pick<Alert, 'need' | 'area'>): Promise<ShownAlert[]> {
      const fields = [
        ...(needs.need(need) ? [] : [{ where: 'need', code: 'unknown', message: 'deze hulpvraag kennen we niet' }]),
        ...((await neighbourhoods.index()).get(area)
          ? []
          : [{ where: 'area', code: 'unknown', message: 'dit gebied kennen we niet' }]),
      ]
      if (fields.length > 0) throw new Problem('invalid', 'Kies een hulpvraag en een wijk.', { fields })
      if ((await alerts.ofMember(member.id)).length >= MOST_ALERTS)
        throw new Problem('not-now', `Je volgt al ${MOST_ALERTS} dingen. Stop er eerst één.`)
      const told = withNeed(await news.inArea(area), need).map(({ card }) => card.id)
      await alerts.insert({
        id: randomUUID(),
        member: member.id,
        need,
        area,
        madeAt: now().toISOString(),
        told,
        keys: [],
      })
      return this.ofMember(member)
    },

    stop: (member: Member, id: string): Promise<void> => alerts.remove(member.id, id),

    /** What the link in a mail is about. Looking stops nothing. */
    byKey: async (key: string): Promise<ShownAlert> => shown(await known(key)),

    async stopByKey(key: string): Promise<void> {
      const alert = await known(key)
      await alerts.remove(alert.member, alert.id)
    },

    jobs: [
      {
        name: 'nieuw-aanbod',
        does: 'mailt professionals over nieuw aanbod dat zij volgen',
        rhythm: { every: 'day', atHour: 6 },
        async run({ dryRun, say }) {
          // Many follow the same town: its news is read once.
          const read = new Map<string, Promise<AreaNews[]>>()
          const newsOf = (area: string) => {
            const found = read.get(area) ?? news.inArea(area)
            read.set(area, found)
            return found
          }
          for await (const alert of alerts.all()) await look(alert, newsOf, dryRun, say)
        },
      },
    ] satisfies TimedJob[],
  }

  async function look(
    alert: Alert,
    newsOf: (area: string) => Promise<AreaNews[]>,
    dryRun: boolean,
    say: (line: string) => void,
  ): Promise<void> {
    const member = await members.byId(alert.member)
    if (!member || !may(member, 'keep-lists')) return
    const unheard = withNeed(await newsOf(alert.area), alert.need).filter(({ card }) => !alert.told.includes(card.id))
    if (unheard.length === 0) return
    say(`${alert.need} in ${alert.area}: ${unheard.length} nieuw`)
    if (dryRun) return
    const { key, hash } = oneTimeKey()
    // First written down, then mailed: a job that is cut off and begun again does not tell it twice.
    const told = [...alert.told, ...unheard.map(({ card }) => card.id)]
    await alerts.noteTold(alert.id, told, [hash, ...alert.keys].slice(0, KEYS_KEPT))
    tell(member, await shown(alert), unheard, key)
  }

  function tell(member: Member, { id, need, area }: ShownAlert, unheard: AreaNews[], key: string): void {
    const { language } = member
    mail.send({
      to: member.email,
      language,
      kind: 'alert',
      about: id,
      words: (texts) =>
        texts.newOffers({
          need: need[language],
          area,
          count: unheard.length,
          offers: unheard.slice(0, NAMED_IN_MAIL).map(({ card, organization }) => ({
            name: card.title === organization.name ? card.title : `${card.title} (${organization.name})`,
            url: publicUrl + card.url,
          })),
          stopUrl: `${publicUrl}/bericht-stoppen?${new URLSearchParams({ sleutel: key })}`,
        }),
    })
  }

  async function shown({ id, need, area }: Alert): Promise<ShownAlert> {
    const name = needs.need(need)?.name ?? { nl: need, en: need }
    return { id, need: name, area: (await neighbourhoods.index()).label(area)?.name ?? area }
  }

  async function known(key: string): Promise<Alert> {
    const alert = await alerts.byKey(hashOf(key))
    if (!alert) throw new Problem('not-found', 'Deze link werkt niet meer. Misschien stopte je dit al.')
    return alert
  }
}

/** What is new for a need; what only changed is no news. */
function withNeed(found: AreaNews[], need: string): AreaNews[] {
  return found.filter(({ what, activity }) => what === 'new' && activity?.needs.some(({ code }) => code === need))
}
