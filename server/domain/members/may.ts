import type { Grant, Member } from './member.ts'

/** What an action is about, as far as rights depend on it. */
export type Thing = {
  listing?: string
  network?: string
  /** The network trusts this organisation to publish by itself. */
  trusted?: boolean
  /** Ids of the members who take part. */
  parties?: readonly string[]
  /** The member whose own affair it is. */
  owner?: string
}

type Who = 'editor' | 'trusted-editor' | 'professional' | 'coordinator' | 'administrator' | 'party' | 'owner' | 'member'

/**
 * Every action that needs a right, and who has it: the table of DESIGN, section 6. `editor`, `professional` and `coordinator` count
 * for their own listing or network only. What is not named is not allowed.
 */
export const RIGHTS = {
  'use-account': ['member'],
  'see-listing-as-editor': ['editor', 'coordinator', 'administrator'],
  'edit-listing': ['editor', 'coordinator', 'administrator'],
  'publish-listing': ['trusted-editor', 'coordinator', 'administrator'],
  'confirm-listing': ['editor', 'coordinator', 'administrator'],
  'hide-listing': ['editor', 'coordinator', 'administrator'],
  'show-listing': ['trusted-editor', 'coordinator', 'administrator'],
  'approve-listing': ['coordinator', 'administrator'],
  'trust-listing': ['coordinator', 'administrator'],
  'create-listing': ['coordinator', 'administrator'],
  'invite-editor': ['editor', 'coordinator', 'administrator'],
  'invite-professional': ['coordinator', 'administrator'],
  'invite-coordinator': ['coordinator', 'administrator'],
  'invite-administrator': ['administrator'],
  'see-members': ['coordinator', 'administrator'],
  'remove-grant': ['owner', 'coordinator', 'administrator'],
  'decide-claim': ['coordinator', 'administrator'],
  'answer-report': ['editor', 'coordinator', 'administrator'],
  'see-desk': ['coordinator', 'administrator'],
  'change-network': ['coordinator', 'administrator'],
  'see-audit': ['coordinator', 'administrator'],
  'propose-term': ['coordinator', 'administrator'],
  'change-thesaurus': ['administrator'],
  'keep-lists': ['professional', 'coordinator'],
  'ask-organization': ['professional', 'coordinator'],
  'see-cooperation': ['party'],
  'change-cooperation': ['party'],
  'send-signal': ['member'],
  'answer-signal': ['coordinator'],
  'see-insights': ['coordinator', 'administrator'],
} as const satisfies Record<string, readonly Who[]>

export type Action = keyof typeof RIGHTS

type Asker = Pick<Member, 'id' | 'grants'>

/** May this member do this to this thing? Nobody who is not signed in may do anything that needs a right. */
export function may(member: Asker | null, action: Action, thing: Thing = {}): boolean {
  if (!member) return false
  return RIGHTS[action].some((who) => isOne(member, who, thing))
}

function isOne(member: Asker, who: Who, thing: Thing): boolean {
  switch (who) {
    case 'member':
      return true
    case 'owner':
      return thing.owner === member.id
    case 'party':
      return thing.parties?.includes(member.id) ?? false
    case 'administrator':
      return has(member, (grant) => grant.role === 'administrator')
    case 'editor':
      return isEditor(member, thing)
    case 'trusted-editor':
      return thing.trusted === true && isEditor(member, thing)
    // Where a thing belongs to no network, being one anywhere is enough.
    case 'professional':
    case 'coordinator':
      return has(
        member,
        (grant) => grant.role === who && (thing.network === undefined || grant.network === thing.network),
      )
  }
}

function isEditor(member: Asker, thing: Thing): boolean {
  return has(member, (grant) => grant.role === 'editor' && grant.listing === thing.listing)
}

function has({ grants }: Asker, fits: (grant: Grant) => boolean): boolean {
  return grants.some(fits)
}
