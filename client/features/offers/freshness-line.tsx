import type { Freshness } from './offer-view.ts'

/** When somebody of the organisation last said "this is right", with a warning when that is long ago. */
export function FreshnessLine({ freshness }: { freshness: Freshness }) {
  return (
    <p className={freshness.old ? 'fresh fresh--old' : 'fresh'}>
      {freshness.words}
      {freshness.advice && `. ${freshness.advice}`}
    </p>
  )
}
