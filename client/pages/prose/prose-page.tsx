import { useTexts } from '../../app/language.tsx'
import type { PageHandle } from '../../app/page-head.ts'
import type { Texts } from '../../texts/texts.ts'

type ProseName = 'about' | 'privacy' | 'accessibilityPage'

export function proseHandle(name: ProseName): PageHandle<unknown> {
  return { head: (_, { texts }: { texts: Texts }) => ({ title: texts[name].title, description: texts[name].lead }) }
}

/** A page to read: about, privacy, accessibility. */
export function ProsePage({ name }: { name: ProseName }) {
  const { title, lead, sections } = useTexts()[name]
  return (
    <article className="prose">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {sections.map((section) => (
        <section key={section.heading}>
          <h2>{section.heading}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {section.list && (
            <ul>
              {section.list.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </article>
  )
}
