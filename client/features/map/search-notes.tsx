import type { SearchAddress } from '../search/search-address.ts'
import { SpreadNote } from './spread-note.tsx'
import type { Answer } from './use-map-answer.ts'
import { useMapWords } from './use-map-words.ts'

type Props = { answer: Answer | null; search: SearchAddress; failed: boolean }

/** What is said of a search on the map, below it. */
export function SearchNotes({ answer, search, failed }: Props) {
  const words = useMapWords()
  if (!answer) return failed && <p>{words.noCounts}</p>
  const isPins = answer.shows === 'pins'
  return (
    <>
      {!isPins && <p>{words.countsNote(words.area[answer.level])}</p>}
      {isPins && answer.pinCount > answer.pins.length && <p>{words.firstOf(answer.pins.length, answer.pinCount)}</p>}
      {isPins && answer.pins.length > 1 && <p>{words.alsoInList}</p>}
      <SpreadNote spread={answer.spread} search={search} />
      {answer.engine === 'mongodb' && <p>{words.lessPrecise}</p>}
    </>
  )
}
