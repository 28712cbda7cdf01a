import type { Listing } from '#domain/listing.ts'
import type { Member } from '#domain/members/member.ts'
import type { MailService } from '../mail/mail-service.ts'
import type { MemberStore } from '../members/member-store.ts'

type Parts = {
  members: Pick<MemberStore, 'byId' | 'inNetwork'>
  mail: Pick<MailService, 'send'>
  publicUrl: string
  log: { warn(details: object, message: string): void }
}

export type ProposalMails = ReturnType<typeof proposalMails>

/** Who decides hears of a proposal, who proposed hears what became of it. A mail that cannot be made stops nothing. */
export function proposalMails({ members, mail, publicUrl, log }: Parts) {
  return {
    /** To every coordinator of the network, but not to who proposed. */
    made: (listing: Listing, by: Member, note: string): Promise<void> =>
      orWarn(listing, async () => {
        const url = `${publicUrl}/mijn/vermelding/${listing.id}/voorstel`
        for (const reader of await members.inNetwork(listing.network, 'coordinator')) {
          if (reader.id === by.id) continue
          mail.send({
            to: reader.email,
            language: reader.language,
            kind: 'proposal',
            about: listing.id,
            words: (texts) => texts.proposalMade({ organization: nameOf(listing), by: by.name, note, url }),
          })
        }
      }),

    approved: (listing: Listing, proposedBy: string): Promise<void> =>
      orWarn(listing, async () => {
        const member = await members.byId(proposedBy)
        if (!member) return
        mail.send({
          to: member.email,
          language: member.language,
          kind: 'proposal-approved',
          about: listing.id,
          words: (texts) =>
            texts.proposalApproved({ organization: nameOf(listing), url: `${publicUrl}/organisatie/${listing.slug}` }),
        })
      }),

    sentBack: (listing: Listing, proposedBy: string, word: string): Promise<void> =>
      orWarn(listing, async () => {
        const member = await members.byId(proposedBy)
        if (!member) return
        const url = `${publicUrl}/mijn/vermelding/${listing.id}`
        mail.send({
          to: member.email,
          language: member.language,
          kind: 'proposal-sent-back',
          about: listing.id,
          words: (texts) => texts.proposalSentBack({ organization: nameOf(listing), word, url }),
        })
      }),
  }

  async function orWarn(listing: Listing, send: () => Promise<void>): Promise<void> {
    try {
      await send()
    } catch (error) {
      log.warn({ listing: listing.id, reason: String(error) }, 'a mail about a proposal was not made')
    }
  }
}

function nameOf({ published, draft, proposal }: Listing): string {
  return (published ?? draft ?? proposal?.content)?.organization.name ?? ''
}
