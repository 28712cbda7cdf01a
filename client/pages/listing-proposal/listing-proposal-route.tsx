import { Form, Link, redirect, useLoaderData } from 'react-router'
import type { Reply } from '#contract'
import { useLanguage } from '../../app/language.tsx'
import { problemOf } from '../../app/load.ts'
import type { PageHandle } from '../../app/page-head.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { loadSigned, submit } from '../../app/submit.ts'
import { useRefused } from '../../app/use-refused.ts'
import { instantInWords } from '../../app/words.ts'
import { DifferenceList } from '../../features/editing/difference-list.tsx'
import { EDITING_WORDS, useEditingWords } from '../../features/editing/editing-words.ts'
import { namesInChanges } from '../../features/editing/names-in-changes.ts'
import type { Names } from '../../features/editing/value-in-words.ts'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'

type Proposal = Reply<'listingProposal'>
type ProposalData = {
  id: string
  proposal: Proposal | null
  names: Names
  decided: 'approved' | 'returned' | null
}

const handle: PageHandle<ProposalData> = {
  head: ({ proposal }, { language }) => ({
    title: EDITING_WORDS[language].editing.proposal.title(proposal?.name ?? ''),
    index: false,
  }),
}

export function listingProposalRoute({ call, language }: PageTools) {
  return {
    loader: loadSigned(async ({ params, request }): Promise<ProposalData> => {
      const id = params.id ?? ''
      const proposal = await call('listingProposal', { params: { id } }).catch((error) => {
        if (problemOf(error) === 'not-found') return null
        throw error
      })
      const said = new URL(request.url).searchParams
      const decided = said.has('gepubliceerd') ? 'approved' : said.has('teruggestuurd') ? 'returned' : null
      return { id, proposal, decided, names: await namesInChanges(call, language, proposal?.changes ?? [], null) }
    }),
    action: submit(async (form, { params }) => {
      const given = { params: { id: params.id ?? '' }, basedOn: Number(form.get('version')) }
      const here = sitePaths.listingProposal(given.params.id)
      if (form.get('do') === 'approve') {
        await call('approveProposal', given)
        return redirect(`${here}?gepubliceerd`)
      }
      await call('sendBackProposal', { ...given, body: { word: String(form.get('word') ?? '') } })
      return redirect(`${here}?teruggestuurd`)
    }),
    Component: ListingProposalPage,
    handle,
  }
}

/** A coordinator sees exactly what would change, and decides. */
function ListingProposalPage() {
  const { editing } = useEditingWords()
  const { proposal: words } = editing
  const { id, proposal, decided, names } = useLoaderData<ProposalData>()
  const refused = useRefused()
  return (
    <div className="form-page form-page--wide">
      <p>
        <Link to={sitePaths.myListing(id)}>{editing.title(proposal?.name ?? '')}</Link>
      </p>
      <h1>{words.title(proposal?.name ?? '')}</h1>
      {decided && (
        <p className="done-note" role="status">
          {words[decided]}
        </p>
      )}
      {refused && <Refusal title={refused.problem === 'changed-meanwhile' ? words.changed : editing.failed} />}
      {proposal ? (
        <Decision proposal={proposal} names={names} wordWrong={refused?.problem === 'invalid'} />
      ) : (
        !decided && <p>{words.none}</p>
      )}
    </div>
  )
}

function Decision({ proposal, names, wordWrong }: { proposal: Proposal; names: Names; wordWrong: boolean }) {
  const { proposal: words } = useEditingWords().editing
  const language = useLanguage()
  const { at, by, note, changes, version } = proposal
  return (
    <>
      <p className="lead">{words.waitingOf(by ?? words.someone, instantInWords(at, language))}</p>
      {note && <blockquote>{note}</blockquote>}
      <p>{changes.length > 0 ? words.lead : words.nothing}</p>
      <DifferenceList changes={changes} names={names} level="h2" />
      <Form method="post">
        <input type="hidden" name="version" value={version} />
        <SendButton name="do" value="approve">
          {words.approve}
        </SendButton>
      </Form>
      <Form method="post">
        <input type="hidden" name="version" value={version} />
        <TextField
          name="word"
          label={words.word}
          hint={words.wordHint}
          rows={3}
          maxLength={1000}
          error={wordWrong ? words.wordWrong : undefined}
        />
        <SendButton name="do" value="return" quiet>
          {words.sendBack}
        </SendButton>
      </Form>
    </>
  )
}
