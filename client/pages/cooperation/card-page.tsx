import { Link, useLoaderData } from 'react-router'
import type { PageHandle } from '../../app/page-head.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { useRefused } from '../../app/use-refused.ts'
import { Refusal } from '../../ui/form/refusal.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { AgreementView } from './agreement-view.tsx'
import { CardAlong } from './card-along.tsx'
import { CardClosing } from './card-closing.tsx'
import { CardPeople } from './card-people.tsx'
import { CardTasks } from './card-tasks.tsx'
import type { ShownCard } from './cooperation-actions.ts'
import { COOPERATION_WORDS, useCooperationWords, useDay } from './cooperation-words.ts'
import { MoveForm } from './move-form.tsx'
import { useWhyRefused } from './use-why-refused.ts'

export const cardHandle: PageHandle<ShownCard> = {
  head: ({ code }, { language }) => ({ title: COOPERATION_WORDS[language].card.title(code), index: false }),
}

const STEPS = ['start', 'along', 'closing'] as const

/** The cooperation card: the same for everybody who takes part. On paper it is one page for the kitchen table. */
export function CardPage() {
  const words = useCooperationWords()
  const card = useLoaderData<ShownCard>()
  const refused = useRefused()
  const why = useWhyRefused(refused)
  const day = useDay()
  const { agreement } = words
  const now = card.step === 'closed' ? 3 : STEPS.indexOf(card.step)
  return (
    <article className="form-page cooperation">
      <h1>{words.card.title(card.code)}</h1>
      <ol className="steps">
        {STEPS.map((step, index) => (
          <li key={step} aria-current={index === now ? 'step' : undefined}>
            {words.stepName[step]}
          </li>
        ))}
      </ol>
      {why && <Refusal title={why} />}
      <CardPeople card={card} />
      {card.proposal && (
        <section className="proposal" aria-labelledby="proposal">
          <h2 id="proposal">{agreement.proposed}</h2>
          <p>{card.proposal.by === card.side ? agreement.yours : agreement.theirs}</p>
          <AgreementView agreement={card.proposal.agreement}>
            <CardTasks
              card={{ ...card, whyNot: { ...card.whyNot, tick: 'not-in-this-step' } }}
              tasks={card.proposal.agreement.tasks}
            />
          </AgreementView>
          <MoveForm card={card} kind="agree" label={agreement.agree} />
          <MoveForm card={card} kind="withdraw" label={agreement.withdraw} quiet />
        </section>
      )}
      <section aria-labelledby="agreement">
        <h2 id="agreement">{agreement.title}</h2>
        {card.step === 'start' && !card.proposal && <p>{agreement.none}</p>}
        <AgreementView agreement={card.agreement}>
          <CardTasks card={card} tasks={card.agreement.tasks} />
        </AgreementView>
        {!card.whyNot.propose && (
          <p className="no-print">
            <Link className="button button--quiet" to={sitePaths.agreement(card.id)}>
              {card.proposal ? agreement.other : card.step === 'start' ? agreement.propose : agreement.change}
            </Link>
          </p>
        )}
      </section>
      {card.step !== 'start' && <CardAlong card={card} />}
      {(card.step === 'closing' || card.step === 'closed') && <CardClosing card={card} />}
      <footer className="quiet">
        <p>
          {words.card.noFile}{' '}
          {card.step === 'closed'
            ? words.card.erased(day(card.erasedOn))
            : words.card.erasedIfSilent(day(card.erasedOn))}
        </p>
        <p>
          <PrintButton />
        </p>
        <p className="no-print">
          <Link to={sitePaths.cooperations}>{words.card.back}</Link>
        </p>
      </footer>
    </article>
  )
}
