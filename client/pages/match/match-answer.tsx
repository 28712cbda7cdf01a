import { useEffect, useRef } from 'react'
import { Form } from 'react-router'
import type { AnswerWords } from '../../texts/match-answer.ts'
import { Notice } from '../../ui/notice.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { DangerNotice } from '../results/danger-notice.tsx'
import { MatchCard } from './match-card.tsx'
import { MatchOrder } from './match-order.tsx'
import { MatchSignal } from './match-signal.tsx'
import type { MatchValues } from './match-values.ts'
import type { MatchView } from './match-view.ts'
import { useAllMatchWords } from './match-words.ts'

/** Who fits, in order. The keyboard goes to its heading, so that it is read aloud where there was no new page. */
export function MatchAnswerPart({ view, values }: { view: MatchView; values: MatchValues }) {
  const { answer } = useAllMatchWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [view])
  const Heading = view.danger ? 'h2' : 'h1'
  return (
    <>
      {view.danger && <DangerNotice danger={view.danger} more={view.cards.length > 0} />}
      <header className="page__head">
        <Heading ref={heading} tabIndex={-1}>
          {titleOf(view, answer)}
        </Heading>
        {view.total === 0 && <p className="lead">{answer.noneLead}</p>}
        {view.total > view.cards.length && view.cards.length > 0 && <p>{answer.shown(view.total)}</p>}
        <MatchUnderstood view={view} />
      </header>
      {view.elsewhere && (
        <Notice title={view.elsewhere.title}>
          <p>{view.elsewhere.advice}</p>
        </Notice>
      )}
      <ol className="match__list">
        {view.cards.map((card) => (
          <li key={card.offer.id}>
            <MatchCard card={card} />
          </li>
        ))}
      </ol>
      {view.closed.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {view.drops.length > 0 && <MatchDrops drops={view.drops} values={values} />}
      <MatchSignal lacks={view.lacks} asked={values.chosen.network[0] ?? ''} />
      {view.cards.length > 0 && <MatchOrder order={view.order} />}
      {view.cards.length > 0 && <PrintButton />}
    </>
  )
}

function titleOf({ total, cards }: MatchView, answer: AnswerWords['answer']): string {
  if (cards.length === 0) return answer.none
  return total > cards.length ? answer.best(cards.length) : answer.title(cards.length)
}

function MatchUnderstood({ view }: { view: MatchView }) {
  const { answer } = useAllMatchWords()
  if (view.understood.length === 0) return null
  return (
    <section className="match__understood" aria-labelledby="understood">
      <h2 id="understood">{answer.understood}</h2>
      <dl>
        {view.understood.map(({ name, said }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      {view.askPlace && <p>{answer.askPlace(view.askPlace)}</p>}
      <p>
        <a href="#vraag">{answer.change2}</a>
      </p>
    </section>
  )
}

/** Asks the same again without one of the musts, or without those that stand in the way together. */
function MatchDrops({ drops, values: { texts, chosen } }: { drops: MatchView['drops']; values: MatchValues }) {
  const words = useAllMatchWords()
  const kept = [
    ...Object.entries(texts).map(([name, value]) => ({ name, value })),
    ...Object.entries(chosen).flatMap(([name, values]) => values.map((value) => ({ name, value }))),
  ]
  return (
    <section className="match__drops" aria-labelledby="drops">
      <h2 id="drops">{words.drops.title}</h2>
      <p>{words.drops.lead}</p>
      <Form method="post">
        {kept.map(({ name, value }) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {drops.map(({ musts, name, found }) => (
          <button key={musts} className="button button--quiet" type="submit" name="dropped" value={musts}>
            {words.drops.button(name, found)}
          </button>
        ))}
      </Form>
    </section>
  )
}
