import type { Connection } from 'mongoose'
import type { NeedService } from '../needs/need-service.ts'
import { termProposalService } from '../needs/term-proposal-service.ts'
import { termProposalStore } from '../needs/term-proposal-store.ts'
import { thesaurusService } from '../needs/thesaurus-service.ts'
import type { ThesaurusStore } from '../needs/thesaurus-store.ts'
import { areaNameService } from '../neighbourhoods/area-name-service.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import type { wireMembers } from './members.ts'

type Parts = {
  database: Connection
  people: Awaited<ReturnType<typeof wireMembers>>
  terms: ThesaurusStore
  needs: NeedService
  neighbourhoods: NeighbourhoodService
  /** Told after every change of the thesaurus. */
  changed: () => void
  publicUrl: string
  now: () => Date
}

/** Keeping what words mean: the thesaurus, the names of places, and what coordinators propose. */
export async function wireTerms({ database, people, terms, needs, neighbourhoods, changed, publicUrl, now }: Parts) {
  const proposals = termProposalStore(database)
  await proposals.init()
  const { memberRows: members, mail } = people
  const thesaurus = thesaurusService({ store: terms, needs, changed, now })
  const termProposals = termProposalService({ proposals, thesaurus, needs, members, mail, publicUrl, now })
  people.traces.add({
    name: 'termProposals',
    of: ({ id }) => termProposals.ofMember(id),
    forget: ({ id }) => termProposals.forgetMember(id),
  })
  return { thesaurus, termProposals, areaNames: areaNameService({ neighbourhoods }) }
}
