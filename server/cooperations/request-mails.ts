import type { CooperationRequest } from '#domain/cooperation/request.ts'
import { isPublic, type Listing } from '#domain/listing.ts'
import type { InterfaceLanguage } from '#domain/members/member.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { MailService } from '../mail/mail-service.ts'
import type { MemberStore } from '../members/member-store.ts'
import type { Suggested, WhomToAsk } from './whom-to-ask.ts'

type Parts = {
  listings: Pick<ListingStore, 'byId'>
  members: Pick<MemberStore, 'byId'>
  whom: WhomToAsk
  mail: Pick<MailService, 'send'>
  needName: (code: string, language: InterfaceLanguage) => string
  publicUrl: string
}

export type RequestMails = ReturnType<typeof requestMails>

/** Every mail about a question: to the organisation, and to the professional at every turn. */
export function requestMails({ listings, members, whom, mail, needName, publicUrl }: Parts) {
  return {
    async toOrganization(
      listing: Listing,
      request: CooperationRequest,
      key: string,
      isReminder: boolean,
    ): Promise<void> {
      const asker = await members.byId(request.by)
      const organization = listing.published?.organization.name ?? ''
      const { what, callWhen, contact } = request
      const url = `${publicUrl}/vraag?${new URLSearchParams({ sleutel: key })}`
      for (const { email, language } of await whom.addressesOf(listing))
        mail.send({
          to: email,
          language,
          kind: 'request',
          goesWith: request.id,
          sender: asker,
          about: listing.id,
          words: (texts) =>
            texts.request({
              organization,
              asker: asker?.name ?? '',
              needs: request.needs.map((code) => needName(code, language)),
              what,
              callWhen,
              contact,
              url,
              isReminder,
            }),
        })
    },

    async reminded(request: CooperationRequest): Promise<void> {
      const [asker, { organization }] = await Promise.all([members.byId(request.by), named(request.listing)])
      if (!asker) return
      mail.send({
        to: asker.email,
        language: asker.language,
        kind: 'request-reminded',
        goesWith: request.id,
        words: (texts) => texts.requestReminded({ organization, url: `${publicUrl}/mijn/samenwerkingen` }),
      })
    },

    /** An answer, or why none came; with whom to ask next, or where to look further. */
    async ended(request: CooperationRequest, noAnswer: 'silent' | 'no-mail' = 'silent'): Promise<void> {
      const asker = await members.byId(request.by)
      if (!asker) return
      const { organization } = await named(request.listing)
      const next = request.answer?.yes ? null : await whom.next(request.next)
      const { answer, cooperation } = request
      mail.send({
        to: asker.email,
        language: asker.language,
        kind: 'request-answer',
        goesWith: request.id,
        words: (texts) =>
          texts.requestAnswer({
            organization: organization || undefined,
            answer: answer && { yes: answer.yes, reason: answer.reason, words: answer.words },
            noAnswer,
            url: `${publicUrl}/mijn/samenwerkingen${cooperation ? `/${cooperation}` : ''}`,
            next: next && { name: next.organization, url: addressOf(next) },
            matchUrl: `${publicUrl}/passend`,
          }),
      })
    },
  }

  /** Where somebody asks the next one, with the rest of the row in the address: ids alone. */
  function addressOf({ slug, after }: Suggested): string {
    const rest = new URLSearchParams(after.map((id) => ['daarna', id]))
    return `${publicUrl}/organisatie/${slug}/vragen${after.length ? `?${rest}` : ''}`
  }

  async function named(id: string) {
    return namedNow(await listings.byId(id))
  }
}

/** Of an organisation that the public sees no longer, nothing. */
export function namedNow(listing: Listing | null): { organization: string; slug: string } {
  if (!listing || !isPublic(listing)) return { organization: '', slug: '' }
  return { organization: listing.published?.organization.name ?? '', slug: listing.slug }
}
