import { patternId } from './area-layer.ts'
import type { CountStep } from './count-steps.ts'
import type { Answer } from './use-map-answer.ts'
import { useMapWords } from './use-map-words.ts'

/** What the colours and patterns mean, from few to many. */
export function CountLegend({ steps, level }: { steps: CountStep[]; level: Answer['level'] }) {
  const words = useMapWords()
  if (steps.length === 0) return null
  return (
    <div className="map__steps">
      <p>{words.countsLegend(words.area[level])}</p>
      <ul>
        {steps.map(({ step, from, to }) => (
          <li key={step}>
            <svg viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
              <rect x="1" y="1" width="30" height="18" className="map-step__swatch" fill={`url(#${patternId(step)})`} />
            </svg>
            {to === null ? words.andMore(from) : words.upTo(from, to)}
          </li>
        ))}
      </ul>
    </div>
  )
}
