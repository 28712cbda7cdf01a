import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { useLanguage, useTexts } from '../../app/language.tsx'
import { resultsPath, type SearchAddress } from '../search/search-address.ts'
import { useComingSearch } from '../search/search-form.tsx'
import { AreaChoice } from './area-choice.tsx'
import type { ShownArea } from './area-layer.ts'
import type { Mark } from './clusters.ts'
import { CountLegend } from './count-legend.tsx'
import { CountPatterns } from './count-patterns.tsx'
import { countSteps } from './count-steps.ts'
import { lookOf } from './map-look.ts'
import type { MapPin } from './map-pin.ts'
import type { OnMap } from './map-with.tsx'
import type { OpenMap } from './open-map.ts'
import { SearchNotes } from './search-notes.tsx'
import { inArea, inWindow, searchedBox } from './search-on-map.ts'
import { areasIn, pinsIn, spreadIn } from './shown-on-map.ts'
import { withRoom } from './spread-room.ts'
import { useAreas } from './use-areas.ts'
import { type Answer, useMapAnswer } from './use-map-answer.ts'
import { useMapOutlines } from './use-map-outlines.ts'
import { useMapWords } from './use-map-words.ts'

const NO_PINS: MapPin[] = []
const NO_MARKS: Mark[] = []
const NO_AREAS: ShownArea[] = []

/** Everything the map shows of a search, asked for again in every window; and what pressing it does to the search. */
export function useSearchOnMap(
  map: OpenMap | null,
  { pins: ofPage, search }: { pins: MapPin[]; search: SearchAddress | null },
): OnMap {
  const language = useLanguage()
  const words = useMapWords()
  const navigate = useNavigate()
  const { answer, look, failed, moved } = useMapAnswer(map, search)
  const shapes = useMapOutlines(answer?.level ?? null, answer ? look : null)

  const counts = useMemo(() => (answer?.shows === 'counts' ? answer.areas.map(({ count }) => count) : []), [answer])
  const steps = useMemo(() => countSteps(counts), [counts])
  const chosen = search?.neighbourhood
  const areas = useMemo(
    () => (answer ? areasIn(answer, { shapes, steps, chosen: chosen ?? [] }) : NO_AREAS),
    [answer, shapes, steps, chosen],
  )
  const pins = useMemo(() => (answer ? pinsIn(answer, ofPage, language) : NO_PINS), [answer, ofPage, language])
  const spread = useMemo(() => (answer ? spreadIn(answer, language) : NO_MARKS), [answer, language])
  const framed = useMemo(() => search && { codes: search.neighbourhood, window: searchedBox(search) }, [search])
  const name = useNameOf(answer)

  // What is pressed while an answer comes in goes on from that one.
  const latest = useComingSearch() ?? search
  const go = (next: SearchAddress) => navigate(resultsPath(next), { preventScrollReset: true })
  useAreas(map, areas, {
    tagOf: ({ name, count }) => words.areaCount(name, count),
    onPress: (code) => latest && go(inArea(latest, code)),
  })

  return {
    // When the map got no answer, those the page itself has.
    pins: failed ? ofPage : pins,
    spread,
    withRoom,
    framed,
    name,
    // What is in sight at the press: the answer for it may still be on its way.
    searchHere: map && latest && moved && look ? () => go(inWindow(latest, lookOf(map.leaflet).window)) : null,
    listOf: latest && ((code) => resultsPath(inArea(latest, code))),
    patterns: <CountPatterns />,
    legend: answer && <CountLegend steps={steps} level={answer.level} />,
    notes: search && <SearchNotes answer={answer} search={search} failed={failed} />,
    choice: answer && search && <AreaChoice areas={areas} level={answer.level} search={latest ?? search} />,
  }
}

function useNameOf(answer: Answer | null): string | null {
  const { map } = useTexts()
  const words = useMapWords()
  if (!answer) return null
  return answer.shows === 'counts' ? words.countsPer(words.area[answer.level]) : map.region(answer.pinCount)
}
