import { useLanguage, useTexts } from '../../app/language.tsx'
import { languageInWords } from '../../app/words.ts'
import { Choices } from '../../ui/form/choices.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { MatchData } from './match-loader.ts'
import type { MatchValues } from './match-values.ts'
import { useMatchWords } from './match-words.ts'
import { Picker } from './picker.tsx'
import { StepMusts } from './step-musts.tsx'
import { StepWishes } from './step-wishes.tsx'

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'hi', 'pl', 'pt', 'ru', 'so', 'ti', 'tr', 'uk', 'zh']
const GROUPS = ['families', 'single-parents', 'carers', 'newcomers', 'women', 'men', 'disability', 'dementia'] as const
const MOBILITIES = ['walking-aid', 'wheelchair', 'stays-at-home'] as const
const METRES = ['1000', '2000', '5000', '10000']

type Props = { way: MatchData['way']; themes: MatchData['themes']; values: MatchValues }

/** The same question step by step; all of it may be left out. Open when something was chosen in it. */
export function MatchSteps({ way, themes, values: { texts, chosen } }: Props) {
  const words = useMatchWords()
  const { vocabulary } = useTexts()
  const language = useLanguage()
  const asking = words[way]
  const isPro = way === 'professional'
  const { network: _, ...steps } = chosen
  const isOpen = texts.age !== '' || Object.values(steps).some((values) => values.length > 0)
  const needs = themes.map((theme) => ({
    name: theme.name,
    options: theme.needs.map(({ code, name }) => ({ value: code, label: name })),
  }))
  const all = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }))
  return (
    <details className="match__steps" open={isOpen}>
      <summary>{asking.steps}</summary>
      <div className="form-stack">
        <p className="quiet">{asking.stepsHint}</p>
        <div className="match__where">
          <Picker name="need" label={words.need} none={words.choose} groups={needs} chosen={chosen.need[0]} />
          {isPro && (
            <Picker name="need" label={words.alsoNeed} none={words.choose} groups={needs} chosen={chosen.need[1]} />
          )}
        </div>
        <h2>{asking.who}</h2>
        <div className="match__where">
          <TextField
            name="age"
            label={words.age}
            inputMode="numeric"
            maxLength={3}
            autoComplete="off"
            defaultValue={texts.age}
          />
          <Picker
            name="language"
            label={words.language}
            none={words.choose}
            options={LANGUAGES.map((code) => ({ value: code, label: languageInWords(code, language) })).sort((a, b) =>
              a.label.localeCompare(b.label, language),
            )}
            chosen={chosen.language[0]}
          />
          <Picker
            name="mobility"
            label={words.mobility.legend}
            none={words.mobility.none}
            options={MOBILITIES.map((one) => ({ value: one, label: words.mobility[one] }))}
            chosen={chosen.mobility[0]}
          />
          {isPro && (
            <Picker
              name="metres"
              label={words.distance}
              none={words.choose}
              options={METRES.map((metres) => ({ value: metres, label: words.metres(String(Number(metres) / 1000)) }))}
              chosen={chosen.metres[0]}
            />
          )}
        </div>
        {isPro && (
          <Choices
            kind="checkbox"
            name="group"
            legend={words.group}
            choices={GROUPS.map((group) => ({ value: group, label: vocabulary.audience[group] }))}
            chosen={chosen.group}
          />
        )}
        <Choices
          kind="checkbox"
          name="wants"
          legend={asking.strengths}
          choices={all(vocabulary.contribution)}
          chosen={chosen.wants}
        />
        {isPro && (
          <details className="match__more" open={chosen.can.length > 0}>
            <summary>{words.can}</summary>
            <Choices
              kind="checkbox"
              name="can"
              legend={words.canWell}
              hint={words.canHint}
              choices={all(vocabulary.contribution)}
              chosen={chosen.can}
            />
          </details>
        )}
        <Choices kind="checkbox" name="form" legend={words.form} choices={all(vocabulary.form)} chosen={chosen.form} />
        {isPro && (
          <>
            <Choices kind="checkbox" name="day" legend={words.day} choices={all(vocabulary.day)} chosen={chosen.day} />
            <Choices
              kind="checkbox"
              name="dayPart"
              legend={words.dayPart}
              choices={all(vocabulary.dayPart)}
              chosen={chosen.dayPart}
            />
          </>
        )}
        <StepWishes way={way} chosen={chosen} />
        {isPro && <StepMusts chosen={chosen.must} />}
        <Choices
          kind="checkbox"
          name="free"
          legend={words.cost}
          choices={[{ value: 'true', label: words.free }]}
          chosen={chosen.free}
        />
      </div>
    </details>
  )
}
