import { useId } from 'react'

type Option = { value: string; label: string }
type Props = {
  name: string
  label: string
  /** What stands there when nothing is chosen. */
  none: string
  options?: Option[]
  groups?: { name: string; options: Option[] }[]
  chosen?: string | undefined
}

/** One from a list, or nothing. */
export function Picker({ name, label, none, options = [], groups = [], chosen = '' }: Props) {
  const id = useId()
  const optionOf = ({ value, label: said }: Option) => (
    <option key={value} value={value}>
      {said}
    </option>
  )
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={chosen}>
        <option value="">{none}</option>
        {options.map(optionOf)}
        {groups.map((group) => (
          <optgroup key={group.name} label={group.name}>
            {group.options.map(optionOf)}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
