import type { FormAnswer } from './listing-form-actions.ts'
import type { ListingFormData } from './listing-form-data.ts'
import type { Values } from './values-of.ts'

/** What the fields of every form are given. */
export type FieldsProps = {
  data: ListingFormData
  values: Values
  /** Is this field, or a part of it, wrong? */
  wrong: (name: string) => boolean
  answer: FormAnswer | null
}

/** A list of names as choices, in its own order. */
export function choicesOf(names: Record<string, string>): { value: string; label: string }[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }))
}

export function listIn(value: string | undefined): string[] {
  return (value ?? '').split('\n').filter(Boolean)
}
