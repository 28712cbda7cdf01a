import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** A calm remark beside the page's own text. */
export function Notice({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className="notice">
      <Icon name="info" />
      <div>
        {title && <p className="notice__title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
