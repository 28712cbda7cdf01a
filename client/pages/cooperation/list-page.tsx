import { Link, useLoaderData } from 'react-router'
import { useLanguage } from '../../app/language.tsx'
import type { PageHandle } from '../../app/page-head.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { ASK_WORDS } from '../ask/ask-words.ts'
import type { ListData } from './cooperation-actions.ts'
import { COOPERATION_WORDS, useCooperationWords, useDay } from './cooperation-words.ts'

export const listHandle: PageHandle<ListData> = {
  head: (_, { language }) => ({ title: COOPERATION_WORDS[language].list.title, index: false }),
}

/** All cooperations of a member, and a professional's questions with what came of them. */
export function CooperationListPage() {
  const { list, stepName } = useCooperationWords()
  const { cooperations, requests, mayAsk, justAsked } = useLoaderData<ListData>()
  const { reason } = ASK_WORDS[useLanguage()]
  const day = useDay()
  return (
    <div className="form-page">
      <h1>{list.title}</h1>
      {justAsked && (
        <p className="done-note" role="status">
          {list.asked}
        </p>
      )}
      <h2>{list.cards}</h2>
      {cooperations.length === 0 && <p>{list.none}</p>}
      <ul className="tasks">
        {cooperations.map(({ id, code, organization, step, waitsForYou }) => (
          <li key={id}>
            <Link to={sitePaths.cooperation(id)}>
              {code}, {organization}
            </Link>
            <span>
              {stepName[step]}
              {waitsForYou && <strong> ({list.waits})</strong>}
            </span>
          </li>
        ))}
      </ul>
      {mayAsk && (
        <>
          <h2>{list.questions}</h2>
          {requests.length === 0 && <p>{list.noQuestions}</p>}
          <ul className="tasks">
            {requests.map(({ id, code, organization, askedAt, state, reminders, answer, next }) => (
              <li key={id}>
                <span>
                  {organization || list.gone}
                  {code && ` (${code})`}, {list.on(day(askedAt))}
                </span>
                <span>
                  {list.state[state]}
                  {answer?.reason && `: ${reason[answer.reason]}`}
                  {state === 'asked' && reminders > 0 && `, ${list.reminded(reminders)}`}
                </span>
                {next && (
                  <Link
                    to={`${sitePaths.ask(next.slug)}?${new URLSearchParams(next.after.map((id) => ['daarna', id]))}`}
                  >
                    {list.next(next.organization)}
                  </Link>
                )}
              </li>
            ))}
          </ul>
          <p>
            <Link className="button" to={sitePaths.match}>
              {list.find}
            </Link>
          </p>
        </>
      )}
    </div>
  )
}
