import { useTexts } from '../../app/language.tsx'
import { Choices } from '../../ui/form/choices.tsx'
import type { MatchData } from './match-loader.ts'
import type { MatchValues } from './match-values.ts'
import { useMatchWords } from './match-words.ts'
import { Picker } from './picker.tsx'

/** With whom somebody feels at home, either way. No preference is what stands there. */
export function StepWishes({ way, chosen }: Pick<MatchValues, 'chosen'> & Pick<MatchData, 'way'>) {
  const { wishes } = useMatchWords()
  const { vocabulary } = useTexts()
  const traditions = Object.entries(vocabulary.tradition).map(([value, label]) => ({ value, label }))
  return (
    <>
      <h2>{wishes.title}</h2>
      <p className="quiet">{wishes.lead}</p>
      <div className="match__where">
        <Picker
          name="tradition"
          label={wishes.tradition}
          none={wishes.none}
          options={traditions}
          chosen={chosen.tradition[0]}
        />
        {way === 'professional' && (
          <Picker
            name="notTradition"
            label={wishes.notTradition}
            none={wishes.none}
            options={traditions}
            chosen={chosen.notTradition[0]}
          />
        )}
      </div>
      <Choices
        kind="checkbox"
        name="wish"
        legend={wishes.more}
        choices={[
          { value: 'not-religious', label: wishes.notReligious },
          { value: 'women-only', label: wishes.womenOnly },
        ]}
        chosen={chosen.wish}
      />
    </>
  )
}
