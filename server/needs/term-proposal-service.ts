import { daysAfter } from '#domain/due-time.ts'
import { refusePersonal } from '#domain/matching/refuse-personal.ts'
import type { Member } from '#domain/members/member.ts'
import { sameWord } from '#domain/need-rules.ts'
import { Problem } from '#domain/problem.ts'
import {
  type NewTermProposal,
  TERM_PROPOSAL_KEPT_DAYS,
  type TermDecision,
  type TermProposal,
} from '#domain/term-proposal.ts'
import { uuidOfMinute } from '../listings/stable-uuid.ts'
import type { MailService } from '../mail/mail-service.ts'
import type { MemberStore } from '../members/member-store.ts'
import type { NeedService } from './need-service.ts'
import type { TermProposalStore } from './term-proposal-store.ts'
import type { ThesaurusService } from './thesaurus-service.ts'

type Parts = {
  proposals: TermProposalStore
  thesaurus: Pick<ThesaurusService, 'one' | 'changeWords'>
  needs: Pick<NeedService, 'label'>
  members: Pick<MemberStore, 'byId' | 'administrators'>
  mail: Pick<MailService, 'send'>
  publicUrl: string
  now: () => Date
}

type NewWord = Pick<TermProposal, 'need' | 'kind' | 'word'>

/** A change of somebody else in the same moment is waited for this often. */
const TRIES = 3

export type TermProposalService = ReturnType<typeof termProposalService>

/** Words for the thesaurus: proposed by coordinators, decided by the administrator, and heard back by who proposed. */
export function termProposalService({ proposals, thesaurus, needs, members, mail, publicUrl, now }: Parts) {
  return {
    /** Throws `invalid` for a word that stands there already, for an unknown need and for personal details. */
    async propose(network: string, given: NewTermProposal, by: Member): Promise<TermProposal> {
      refusePersonal({ why: given.why })
      await refuseKnown(given)
      // Two at the same moment both find that the word is not there yet; only one of them is kept.
      const id = uuidOfMinute(now(), [given.need, sameWord(given.word)])
      const proposal = { ...given, id, network, by: by.id, at: now().toISOString(), decision: null }
      if (!(await proposals.insert(proposal))) throw proposedAlready(given.word)
      const url = `${publicUrl}/beheer/hulpvragen`
      for (const { email, language } of await members.administrators())
        mail.send({
          to: email,
          language,
          kind: 'term-proposal',
          words: (texts) => texts.termProposal({ ...said(proposal, language), why: proposal.why, url }),
        })
      return proposal
    },

    ofNetwork: proposals.ofNetwork,
    open: proposals.open,
    ofMember: proposals.ofMember,
    forgetMember: proposals.forgetMember,

    /** Yes puts the word under its need, where it does not stand already; either way who proposed it hears it. */
    async decide(id: string, decision: TermDecision, by: Member): Promise<TermProposal> {
      const proposal = await proposals.byId(id)
      if (!proposal) throw new Problem('not-found', 'Dit voorstel is er niet.')
      if (proposal.decision) throw new Problem('not-now', 'Over dit voorstel is al beslist.')
      if (decision.accepted) await addWord(proposal, by)
      const words = decision.accepted ? null : decision.words
      const decided = { accepted: decision.accepted, words, at: now().toISOString() }
      if (!(await proposals.decide(id, decided))) throw new Problem('not-now', 'Over dit voorstel is al beslist.')
      await tell(proposal, decided)
      return { ...proposal, decision: decided }
    },

    async clear(): Promise<void> {
      await proposals.removeBefore(daysAfter(now().toISOString(), -TERM_PROPOSAL_KEPT_DAYS))
    },
  }

  async function refuseKnown({ need, word }: NewTermProposal): Promise<void> {
    if (!needs.label(need)) throw refused('need', 'unknown-value', 'deze hulpvraag is er niet')
    if (!sameWord(word)) throw refused('word', 'no-letters', `“${word}” heeft geen letters die we kunnen lezen`)
    const { term } = await thesaurus.one(need)
    if (stands(term.synonyms, word)) throw refused('word', 'taken', `“${word}” staat al bij deze hulpvraag`)
    const open = (await proposals.open()).some((one) => one.need === need && sameWord(one.word) === sameWord(word))
    if (open) throw proposedAlready(word)
  }

  async function addWord({ need, kind, word }: NewWord, by: Member, tries = TRIES): Promise<void> {
    const { term, version } = await thesaurus.one(need)
    if (stands(term.synonyms, word)) return
    try {
      await thesaurus.changeWords(need, version, { add: [{ kind, word }], remove: [] }, by.id)
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'changed-meanwhile' || tries <= 1) throw error
      await addWord({ need, kind, word }, by, tries - 1)
    }
  }

  async function tell(proposal: TermProposal, { accepted, words }: { accepted: boolean; words: string | null }) {
    const to = proposal.by && (await members.byId(proposal.by))
    if (!to) return
    const url = `${publicUrl}/werkplek/${proposal.network}/woorden`
    mail.send({
      to: to.email,
      language: to.language,
      kind: 'term-decision',
      words: (texts) => texts.termDecision({ ...said(proposal, to.language), accepted, reason: words, url }),
    })
  }

  function said({ word, need }: TermProposal, language: 'nl' | 'en') {
    return { word, need: needs.label(need)?.name[language] ?? need }
  }
}

function stands(synonyms: Record<string, string[]>, word: string): boolean {
  return Object.values(synonyms)
    .flat()
    .some((one) => sameWord(one) === sameWord(word))
}

function proposedAlready(word: string): Problem {
  return refused('word', 'proposed', `“${word}” is al voorgesteld`)
}

function refused(where: string, code: string, message: string): Problem {
  return new Problem('invalid', 'Dit voorstel klopt nog niet.', { fields: [{ where, code, message }] })
}
