import type { Need } from '#domain/need.ts'
import type { Refused } from '../../app/submit.ts'
import { TextField } from '../../ui/form/text-field.tsx'
import { linesIn } from './lines.ts'
import { KINDS } from './need-actions.ts'
import { useThesaurusWords } from './thesaurus-words.ts'

type Props = { refused: Refused | null; term: Pick<Need, 'synonyms' | 'avoid'> }

const FEWEST_ROWS = 4
const MOST_ROWS = 14

/** The words of a need by who says them, one a line. */
export function WordFields({ refused, term }: Props) {
  const { need, kind: kinds } = useThesaurusWords()
  const fields = [
    ...KINDS.map((kind) => ({
      name: kind,
      path: `synonyms.${kind}`,
      label: kinds[kind],
      hint: need.oneALine,
      words: term.synonyms[kind],
    })),
    { name: 'avoid', path: 'avoid', label: need.avoid, hint: need.avoidHint, words: term.avoid },
  ]
  return (
    <>
      {fields.map(({ name, path, label, hint, words }) => (
        <TextField
          key={name}
          name={name}
          label={label}
          hint={hint}
          rows={Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, words.length + 1))}
          spellCheck={false}
          defaultValue={refused?.values[name] ?? words.join('\n')}
          error={wrongIn(name, path)}
        />
      ))}
    </>
  )

  /** Names the words that are wrong: a place such as `synonyms.lay.3` is a line. */
  function wrongIn(name: string, path: string): string | undefined {
    const lines = linesIn(refused?.values[name])
    const said = (refused?.fields ?? []).flatMap(({ where, code }) => {
      const at = where.startsWith(`${path}.`) ? Number(where.slice(path.length + 1)) : Number.NaN
      const word = lines[at]
      return word === undefined ? [] : [{ code, word: `“${word}”` }]
    })
    const of = (code: string) => said.flatMap((one) => (one.code === code ? [one.word] : []))
    const others = said.filter(({ code }) => code !== 'doubled' && code !== 'no-letters').map(({ word }) => word)
    const tooMany = name === KINDS[0] && refused?.fields.some(({ where }) => where === 'synonyms')
    const told = [
      of('doubled').length > 0 && need.doubled(of('doubled').join(', ')),
      of('no-letters').length > 0 && need.noLetters(of('no-letters').join(', ')),
      others.length > 0 && need.length(others.join(', ')),
      tooMany && need.tooMany,
    ].filter(Boolean)
    return told.length > 0 ? told.join('. ') : undefined
  }
}
