import { Link } from 'react-router'

type Props = { words: { title: string; lead: string; advice: string; signIn: string }; signIn: string }

/** Behind a mailed link that does not work any more: why, and the way that is left. */
export function DeadLink({ words, signIn }: Props) {
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p>{words.advice}</p>
      <p>
        <Link className="button" to={signIn}>
          {words.signIn}
        </Link>
      </p>
    </>
  )
}
