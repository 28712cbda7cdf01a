import type { Identity } from '#domain/organization.ts'
import { useDataLanguage } from '../../app/foreign.tsx'
import { useTexts } from '../../app/language.tsx'
import { useOrganizationWords } from './organization-words.ts'

/** Who an organisation is, in its own words first and in neutral names after. */
export function IdentityBlock({ identity }: { identity: Identity }) {
  const { vocabulary } = useTexts()
  const organization = useOrganizationWords()
  const lang = useDataLanguage()
  const { ownWords, tradition, waysOfWorking } = identity
  if (!ownWords && !tradition && waysOfWorking.length === 0) return null
  return (
    <section>
      <h2>{organization.identity}</h2>
      {ownWords && (
        <blockquote className="identity" lang={lang}>
          {ownWords}
        </blockquote>
      )}
      <dl className="pairs">
        {tradition && (
          <div>
            <dt>{organization.tradition}</dt>
            <dd>{vocabulary.tradition[tradition]}</dd>
          </div>
        )}
        {waysOfWorking.length > 0 && (
          <div>
            <dt>{organization.waysOfWorking}</dt>
            <dd>
              <ul>
                {waysOfWorking.map((way) => (
                  <li key={way}>{organization.wayOfWorking[way]}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}
