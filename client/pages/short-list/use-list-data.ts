import { useEffect, useState } from 'react'
import { call } from '../../app/api.ts'
import { useLanguage, useTexts } from '../../app/language.tsx'
import type { ListData } from '../shared-list/list-data.ts'
import { readList } from '../shared-list/read-list.ts'

const NOTHING: ListData = { day: '', entries: [], gone: [] }

/** What the map says of these ids; asked again only when one is not known yet. */
export function useListData(ids: readonly string[]): { data: ListData; state: 'loading' | 'failed' | 'ready' } {
  const language = useLanguage()
  const texts = useTexts()
  const [data, setData] = useState(NOTHING)
  const [failed, setFailed] = useState(false)
  const known = new Set([...data.entries.map(({ id }) => id), ...data.gone])
  const asked = ids.some((id) => !known.has(id)) ? ids.join() : ''
  useEffect(() => {
    if (!asked) return
    let isLate = false
    readList({ call, language, texts }, asked.split(',')).then(
      (found) => {
        if (!isLate) setData(found)
      },
      () => {
        if (!isLate) setFailed(true)
      },
    )
    return () => {
      isLate = true
    }
  }, [asked, language, texts])
  return { data, state: asked ? (failed ? 'failed' : 'loading') : 'ready' }
}
