import type { ReactNode } from 'react'
import { Form, Link } from 'react-router'
import { sitePaths } from '../../app/site-paths.ts'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { Done, Item } from './desk-actions.ts'
import { useDeskWords } from './desk-words.ts'

type Props = {
  item: Item
  /** Where the keyboard goes after it. */
  next: string
  network: string
  /** What stood in the form when it was refused. */
  typed: string | undefined
}

/** The one thing to do about an exception: a link to where it is done, or a small form in place. */
export function DeskWork({ item, next, network, typed }: Props) {
  const words = useDeskWords()
  const { kind, listing, about, detail } = item
  const id = listing ?? ''
  const form = { item, next }
  switch (kind) {
    case 'unsafe-report':
    case 'report':
      return <Way to={sitePaths.reportToAnswer(about ?? '')} item={item} says={words.answer} />
    case 'proposal':
      return <Way to={sitePaths.listingProposal(id)} item={item} says={words.look} />
    case 'signal':
      return <Way to={sitePaths.signals(network)} item={item} says={words.signal} />
    case 'without-needs':
      return <Way to={sitePaths.myListing(id)} item={item} says={words.needs} />
    case 'unreachable-website':
      return <Way to={sitePaths.listingForm(id, 'contact')} item={item} says={words.contact} />
    case 'claim':
      return (
        <WorkForm {...form} carries="claim">
          <Button name="answer" value="yes" item={item} says={words.yes} />
          <Button name="answer" value="no" item={item} says={words.no} />
        </WorkForm>
      )
    case 'stale':
      return (
        <WorkForm {...form} carries="confirm">
          <Button item={item} says={words.confirm} />
          <Way to={sitePaths.myListing(id)} item={item} says={words.edit} />
        </WorkForm>
      )
    case 'bounced-mail':
      return (
        <WorkForm {...form} carries="aside">
          <Way to={sitePaths.listingForm(id, 'contact')} item={item} says={words.contact} />
          <Button item={item} says={words.asideMail} />
        </WorkForm>
      )
    case 'possible-duplicate':
      return (
        <WorkForm {...form} carries="aside">
          <Way to={sitePaths.myListing(id)} item={item} says={words.editOther(item.name)} alone />
          <Way to={sitePaths.myListing(about ?? '')} item={item} says={words.editOther(detail)} alone />
          <Button item={item} says={words.asideDouble} />
        </WorkForm>
      )
    case 'without-editor':
      return (
        <details className="desk__ask" open={typed !== undefined}>
          <summary aria-label={words.about(words.invite, item.name)}>{words.invite}</summary>
          <WorkForm {...form} carries="invite">
            <TextField
              name="email"
              type="email"
              label={words.email}
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
              defaultValue={typed}
            />
            <Button item={item} says={words.invite} />
          </WorkForm>
        </details>
      )
  }
}

type FormProps = Pick<Props, 'item' | 'next'> & { carries: Done; children: ReactNode }

function WorkForm({ item, next, carries, children }: FormProps) {
  return (
    <Form method="post" className="actions" noValidate>
      <input type="hidden" name="do" value={carries} />
      <input type="hidden" name="key" value={item.key} />
      <input type="hidden" name="listing" value={item.listing ?? ''} />
      <input type="hidden" name="about" value={item.about ?? ''} />
      <input type="hidden" name="next" value={next} />
      {children}
    </Form>
  )
}

type ButtonProps = { item: Item; says: string; name?: string; value?: string }

/** The same words stand at every item; who hears them alone hears of which item they are. */
function Button({ item, says, ...given }: ButtonProps) {
  const { about } = useDeskWords()
  return (
    <SendButton {...given} quiet label={about(says, item.name)}>
      {says}
    </SendButton>
  )
}

type WayProps = { to: string; item: Item; says: string; alone?: boolean }

function Way({ to, item, says, alone = false }: WayProps) {
  const { about } = useDeskWords()
  return (
    <Link className="more" to={to} aria-label={alone ? undefined : about(says, item.name)}>
      {says}
    </Link>
  )
}
