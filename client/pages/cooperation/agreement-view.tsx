import { Fragment } from 'react'
import type { ShownCard } from './cooperation-actions.ts'
import { useCooperationWords, useDay } from './cooperation-words.ts'

/** What is agreed or proposed, as people read it; what nobody filled in is left out. */
export function AgreementView({
  agreement,
  children,
}: {
  agreement: ShownCard['agreement']
  children?: React.ReactNode
}) {
  const { agreement: words, domains, often, shares } = useCooperationWords()
  const day = useDay()
  const said: [string, string][] = [
    [words.intakeOn, agreement.intakeOn ? day(agreement.intakeOn) : ''],
    [words.volunteer, agreement.volunteer],
    [words.adds, agreement.adds],
    [words.doesNot, agreement.doesNot],
    [words.strengths, agreement.strengths],
    [words.contactHow, agreement.contactHow],
    [words.contactOften, agreement.contactOften ? often[agreement.contactOften] : ''],
    [words.contactOn, agreement.contactOn.map(day).join(', ')],
    [words.standIn, agreement.standIn],
    [words.shares, agreement.shares.map((one) => shares[one]).join(', ')],
  ]
  return (
    <>
      {agreement.goals.length > 0 && (
        <>
          <h3>{words.goals}</h3>
          <ul>
            {agreement.goals.map(({ id, words: goal, domain }) => (
              <li key={id}>
                {goal} <span className="quiet">({domains[domain]})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {children}
      <dl className="card-facts">
        {said
          .filter(([, text]) => text)
          .map(([name, text]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </Fragment>
          ))}
      </dl>
    </>
  )
}
