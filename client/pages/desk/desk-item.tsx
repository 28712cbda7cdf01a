import { useLanguage } from '../../app/language.tsx'
import { useRefused } from '../../app/use-refused.ts'
import { instantInWords } from '../../app/words.ts'
import { Refusal } from '../../ui/form/refusal.tsx'
import { type Claim, type Item, placeOf } from './desk-actions.ts'
import { useDeskWords } from './desk-words.ts'
import { DeskWork } from './desk-work.tsx'

type Props = { item: Item; claim: Claim | undefined; next: string; network: string }

/** One exception: what it is, since when, and what to do about it. */
export function DeskItem({ item, claim, next, network }: Props) {
  const words = useDeskWords()
  const language = useLanguage()
  const refused = useRefused()
  const { name, since } = item
  const wrong = refused?.values.key === item.key ? refused : null
  const other: Record<string, string> = {
    invalid: words.emailWrong,
    'not-now': refused?.values.do === 'invite' ? words.joined : words.decided,
    'too-many': words.tooMany,
  }
  return (
    <li className="desk__item" id={placeOf(item)} tabIndex={-1}>
      <h3>
        {name || (item.kind === 'signal' ? words.someSignal : words.nameless)}{' '}
        {since && <small>{words.since(instantInWords(since, language))}</small>}
      </h3>
      <Fact item={item} claim={claim} />
      {wrong && <Refusal title={other[wrong.problem] ?? words.failed} />}
      <DeskWork item={item} next={next} network={network} typed={wrong?.values.email} />
    </li>
  )
}

function Fact({ item: { kind, detail }, claim }: Pick<Props, 'item' | 'claim'>) {
  const words = useDeskWords()
  switch (kind) {
    case 'claim':
      return claim ? (
        <>
          <p>{words.claimBy(claim.name, claim.email)}</p>
          {claim.words && <blockquote>{claim.words}</blockquote>}
        </>
      ) : (
        <p>{detail}</p>
      )
    case 'unreachable-website':
      return <p>{words.website(detail)}</p>
    case 'possible-duplicate':
      return <p>{words.double(detail)}</p>
    default:
      return detail ? <p>{detail}</p> : null
  }
}
