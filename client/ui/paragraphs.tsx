import { useDataLanguage } from '../app/foreign.tsx'

/** What an organisation wrote: an empty line begins a new paragraph, a single one a new line. */
export function Paragraphs({ text }: { text: string }) {
  const lang = useDataLanguage()
  const blocks = text.split(/\n\s*\n/).filter((block) => block.trim())
  return blocks.map((block) => (
    <p key={block} lang={lang} className="own-words">
      {block.trim()}
    </p>
  ))
}
