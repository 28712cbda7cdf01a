import { useEffect, useState } from 'react'
import type { MapView as Answer } from '#domain/map-view.ts'
import { call } from '../../app/api.ts'
import { type SearchAddress, toQuery } from '../search/search-address.ts'
import { isInCountry, type Look, lookOf } from './map-look.ts'
import type { OpenMap } from './open-map.ts'

/** After the last move: a zoom by three steps is one question. */
const REST_MS = 160

export type { Answer }
export type Asked = {
  answer: Answer | null
  look: Look | null
  /** The server did not answer. */
  failed: boolean
  /** The reader moved the map away from what was searched. */
  moved: boolean
}

/** Asks what to draw for a search in the window, again after every move. The last answer stays until there is a newer one. */
export function useMapAnswer(map: OpenMap | null, search: SearchAddress | null): Asked {
  const [asked, setAsked] = useState<Asked>({ answer: null, look: null, failed: false, moved: false })

  useEffect(() => {
    if (!map || !search) return
    let latest = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    async function ask(map: OpenMap, search: SearchAddress) {
      const mine = ++latest
      const look = lookOf(map.leaflet)
      if (!isInCountry(look)) return
      const query = { ...toQuery({ ...search, page: 1 }, 1), window: look.window.join(','), zoom: String(look.zoom) }
      const answer = await call('map', { query }).catch(() => null)
      if (mine !== latest) return
      setAsked({ answer, look, failed: answer === null, moved: !map.isAtRest() })
    }
    const later = () => {
      const moved = !map.isAtRest()
      setAsked((before) => (before.moved === moved ? before : { ...before, moved }))
      clearTimeout(timer)
      timer = setTimeout(() => ask(map, search), REST_MS)
    }
    later()
    map.leaflet.on('moveend', later)
    return () => {
      latest++
      clearTimeout(timer)
      map.leaflet.off('moveend', later)
    }
  }, [map, search])

  return asked
}
