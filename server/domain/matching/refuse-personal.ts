import { type PersonalKind, personalKinds } from '../personal-details.ts'
import { type FieldError, Problem } from '../problem.ts'

const IN_DUTCH: Record<PersonalKind, string> = {
  name: 'een naam',
  'birth-date': 'een geboortedatum',
  bsn: 'een burgerservicenummer',
  address: 'een adres',
  phone: 'een telefoonnummer',
  email: 'een e-mailadres',
}

/** What looks like personal details in a field, as an error that does not repeat the text; null when there is none. */
function personalError(where: string, text: string): FieldError | null {
  const kinds = personalKinds(text)
  if (kinds.length === 0) return null
  const named = kinds.map((kind) => IN_DUTCH[kind])
  const list = named.length > 1 ? `${named.slice(0, -1).join(', ')} en ${named.at(-1)}` : named[0]
  return { where, code: 'personal-details', message: `hier staat iets dat lijkt op ${list}; schrijf het zonder` }
}

/** Throws `invalid` for the fields in which somebody can be recognised. Nothing of the text is repeated. */
export function refusePersonal(texts: Record<string, string>): void {
  const fields = Object.entries(texts).flatMap(([where, text]) => personalError(where, text) ?? [])
  if (fields.length === 0) return
  throw new Problem('invalid', 'Er staat iets in waaraan iemand te herkennen is. Haal het weg; wij bewaren niets.', {
    fields,
  })
}
