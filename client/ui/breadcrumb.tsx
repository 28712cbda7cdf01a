import { Link } from 'react-router'
import { useTexts } from '../app/language.tsx'
import { paths } from '../app/paths.ts'

/** The way back up, without the page itself. */
export function Breadcrumb({ steps }: { steps: { name: string; to: string }[] }) {
  const { site } = useTexts()
  return (
    <nav className="breadcrumb" aria-label={site.breadcrumb}>
      <ol>
        <li>
          <Link to={paths.home}>{site.home}</Link>
        </li>
        {steps.map((step) => (
          <li key={step.to}>
            <Link to={step.to}>{step.name}</Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
