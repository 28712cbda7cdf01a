import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

/** A question a reader has, with its answer. */
export function Fact({ icon, title, children }: { icon: IconName; title: string; children: ReactNode }) {
  return (
    <section className="fact">
      <Icon name={icon} />
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  )
}
