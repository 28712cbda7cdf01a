import { useEffect, useState } from 'react'
import { useTexts } from '../app/language.tsx'
import { Icon } from './icon.tsx'

/** Only where it can work: without JavaScript there is no button. */
export function PrintButton() {
  const { site } = useTexts()
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready) return null
  return (
    <button type="button" className="button button--quiet print-button" onClick={() => window.print()}>
      <Icon name="print" /> {site.print}
    </button>
  )
}
