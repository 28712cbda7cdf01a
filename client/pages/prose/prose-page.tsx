import { useLoaderData } from 'react-router'
import type { PageHandle } from '../../app/page-head.ts'
import type { Prose } from '../../texts/prose.ts'

export const proseHandle: PageHandle<Prose> = {
  head: ({ title, lead }) => ({ title, description: lead }),
}

/** A page to read: about, privacy, accessibility. */
export function ProsePage() {
  const { title, lead, sections } = useLoaderData<Prose>()
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
