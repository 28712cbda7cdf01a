import { Link } from 'react-router'
import type { Reply } from '#contract'
import { useLanguage } from '../../app/language.tsx'
import { sitePaths } from '../../app/site-paths.ts'
import { instantInWords } from '../../app/words.ts'
import { useEditingWords } from '../../features/editing/editing-words.ts'
import { Notice } from '../../ui/notice.tsx'

/** What waits for the coordinator, or came back from there. */
export function ProposalNote({ listing }: { listing: Reply<'listingToEdit'> }) {
  const { proposal: words } = useEditingWords().editing
  const language = useLanguage()
  const { id, may, proposal, sentBack } = listing
  if (proposal) {
    const day = instantInWords(proposal.at, language)
    const who = proposal.by ?? words.someone
    return (
      <Notice title={proposal.mine ? words.waiting(day) : words.waitingOf(who, day)}>
        {may.approve && <Link to={sitePaths.listingProposal(id)}>{words.look}</Link>}
      </Notice>
    )
  }
  if (!sentBack) return null
  return (
    <Notice title={words.sentBack}>
      <p>“{sentBack.word}”</p>
    </Notice>
  )
}
