import type { Action, Thing } from '#domain/members/may.ts'
import type { Grant } from '#domain/members/member.ts'
import type { rightsContract } from '../contracts/rights-contract.ts'
import type { Routes } from '../http/mount.ts'
import type { Services } from '../wiring.ts'
import { signedIn } from './member-routes.ts'

const done = { done: true } as const
/** The newest of the audit that are shown at once. */
const AUDIT_ROWS = 200

/** What it takes to give each right. */
const INVITES = {
  editor: 'invite-editor',
  professional: 'invite-professional',
  coordinator: 'invite-coordinator',
  administrator: 'invite-administrator',
} as const satisfies Record<Grant['role'], Action>

/** Who takes part: inviting, claiming, and taking a right away. */
export function rightsRoutes({
  invitations,
  claims,
  rights,
  audit,
  listingRows,
}: Services): Pick<Routes, keyof typeof rightsContract> {
  const inNetwork = ({ params }: { params: { slug: string } }): Thing => ({ network: params.slug })
  return {
    invite: {
      may: { action: ({ body }) => INVITES[body.grant.role], of: ({ body }) => thingOf(body.grant) },
      answer: async ({ body }, visit) => {
        await invitations.invite({ ...body, by: signedIn(visit) })
        return done
      },
    },
    invitation: { may: 'anyone', answer: ({ body }) => invitations.show(body.key) },
    acceptInvitation: { may: 'anyone', answer: ({ body }) => invitations.accept(body.key) },
    askAsProfessional: {
      may: 'anyone',
      answer: async ({ params, body }, visit) => {
        await invitations.askAsProfessional(params.slug, body.email, visit.language, visit.networkAddress)
        return done
      },
    },
    claimListing: {
      may: 'anyone',
      answer: async ({ params, body }, visit) => {
        await claims.ask({ ...body, listing: params.id, language: visit.language }, visit.networkAddress)
        return done
      },
    },
    claim: { may: 'anyone', answer: ({ body }) => claims.show(body.key) },
    answerClaim: {
      may: 'anyone',
      answer: async ({ body }) => {
        await claims.decideByKey(body.key, body.accepts)
        return done
      },
    },
    claims: {
      may: { action: 'decide-claim', of: inNetwork },
      async answer({ params }) {
        const open = await claims.open(params.slug)
        const names = await listingRows.namesOf(open.map(({ listing }) => listing))
        return {
          claims: open.map(({ id, listing, email, name, words, at }) => {
            return { id, listing, email, name, words, at, organization: names.get(listing) ?? '' }
          }),
        }
      },
    },
    decideClaim: {
      may: { action: 'decide-claim', of: async ({ params }) => ({ network: (await claims.byId(params.id)).network }) },
      answer: async ({ params, body }, visit) => {
        await claims.decideById(params.id, body.accepts, signedIn(visit))
        return done
      },
    },
    networkMembers: {
      may: { action: 'see-members', of: inNetwork },
      answer: ({ params }) => rights.ofNetwork(params.slug),
    },
    takeGrantAway: {
      may: {
        action: 'remove-grant',
        of: async ({ params, body }) => ({ ...(await thingOf(body.grant)), owner: params.id }),
      },
      answer: async ({ params, body }, visit) => {
        await rights.takeAway(params.id, body.grant, signedIn(visit))
        return done
      },
    },
    networkAudit: {
      may: { action: 'see-audit', of: inNetwork },
      answer: async ({ params }) => ({ rows: await audit.ofNetwork(params.slug, AUDIT_ROWS) }),
    },
  }

  async function thingOf(grant: Grant): Promise<Thing> {
    const { network, listing } = await rights.where(grant)
    // A right without a network, such as an administrator's, is nobody's to take but an administrator's.
    return { network: network ?? '', ...(listing ? { listing } : {}) }
  }
}
