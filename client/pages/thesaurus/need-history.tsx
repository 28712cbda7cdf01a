import { useLoaderData } from 'react-router'
import { useLanguage } from '../../app/language.tsx'
import { instantInWords } from '../../app/words.ts'
import type { NeedData } from './need-actions.ts'
import { useThesaurusWords } from './thesaurus-words.ts'

type Version = NeedData['need']

/** Every version of a need, newest first: when, by whom, and which words came and went. */
export function NeedHistory() {
  const { history } = useThesaurusWords()
  const language = useLanguage()
  const { need, before } = useLoaderData<NeedData>()
  const versions = [need, ...before]
  return (
    <section>
      <details>
        <summary>{history.title}</summary>
        <ol className="versions">
          {versions.map((version, at) => (
            <li key={version.version}>
              <h3>{history.version(version.version)}</h3>
              <p className="quiet">
                {[
                  version.changedAt && instantInWords(version.changedAt, language),
                  version.changedBy && history.by(version.changedBy),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
              {saidOf(version, versions[at + 1]).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </li>
          ))}
        </ol>
      </details>
    </section>
  )

  function saidOf(version: Version, former: Version | undefined): string[] {
    if (!former) return [history.first]
    const [now, then] = [wordsOf(version), wordsOf(former)]
    const added = now.filter((word) => !then.includes(word))
    const removed = then.filter((word) => !now.includes(word))
    const isRenamed = version.term.name[language] !== former.term.name[language]
    const lines = [
      added.length > 0 && history.added(added.join(', ')),
      removed.length > 0 && history.removed(removed.join(', ')),
      isRenamed && history.named(version.term.name[language]),
      version.retired && !former.retired && history.stopped,
      !version.retired && former.retired && history.back,
    ].filter((line) => line !== false)
    return lines.length > 0 ? lines : [history.other]
  }
}

function wordsOf({ term }: Version): string[] {
  return Object.values<string[]>(term.synonyms).flat()
}
