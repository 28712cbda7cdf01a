import { madeOnce } from '../made-once.ts'
import { ANYBODY, type Phrase, phraseOf } from './phrases.ts'
import { LANGUAGES, type Language } from './stems.ts'
import { TOPICS, type Topic } from './words/topics/topics.ts'

/** Begins a phrase of a topic whose words say this only beside each other: "=mannen praten". */
const AS_IT_STANDS = '='
const ARTICLES = /(?<= |^)(?:de|het|een|mijn) (?=\S+ \S)/g

/** What is said for the topics within these needs. */
export function topicPhrases(codes: ReadonlySet<string>): Phrase[] {
  return TOPICS.flatMap((topic) => {
    const needs = topic.needs.filter((code) => codes.has(code))
    if (needs.length === 0) return []
    return needs.flatMap((code) =>
      phrasesOf(topic).map((phrase) => (phrase.code === code ? phrase : { ...phrase, code })),
    )
  })
}

/** Of the first of its needs; those of the others differ in nothing else. */
const phrasesOf = madeOnce(({ topic, needs, said }: Topic): Phrase[] =>
  LANGUAGES.flatMap((language) => said[language].flatMap((one) => topicPhrase(topic, needs[0] ?? '', one, language))),
)

function topicPhrase(topic: string, code: string, one: string, language: Language): Phrase[] {
  const phrase = phraseOf(code, 'word', language, language === 'nl' ? asTopicPhrase(one) : one, topic)
  if (!phrase) return []
  const isLoose = phrase.isLoose && !one.startsWith(AS_IT_STANDS)
  return [one.endsWith('.') ? { ...phrase, isLoose, endsClause: true } : { ...phrase, isLoose }]
}

/** Without what may be left out, as "moeder is ziek" is said with any small words between. */
function asTopicPhrase(said: string): string {
  return said.replaceAll('~', ANYBODY).replace(ARTICLES, '')
}
