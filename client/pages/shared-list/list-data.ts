import { idsInAddress, idsQuery } from '#domain/short-list/list-address.ts'
import { load } from '../../app/load.ts'
import { openPaths } from '../../app/open-paths.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { fullPath, type Language } from '../../app/paths.ts'
import type { EntryView } from '../booklet/entry-in-words.ts'

export type ListedView = EntryView & {
  url: string
  phone: string
  organizationId: string
  organizationName: string
  organizationUrl: string
  hasPoint: boolean
}

/** What a list of ids shows, in words. `gone` are ids that are no longer on the map. */
export type ListData = { day: string; entries: ListedView[]; gone: string[] }

/** `link` is the whole address; `unreadable` tells how many parts of it are no ids. */
export type SharedListData = ListData & { link: string; unreadable: number }

/** The shared list: nothing but the ids in its address, so it says what is on the map now. */
export function sharedListLoader(tools: PageTools) {
  return load(async ({ request }): Promise<SharedListData> => {
    // The page came with its data; only who goes on in the browser needs what puts it in words.
    const { readList } = await import('./read-list.ts')
    const { searchParams, origin } = new URL(request.url)
    const { ids, unreadable } = idsInAddress(searchParams.get('ids') ?? '')
    return { ...(await readList(tools, ids)), link: linkTo(ids, origin, tools.language), unreadable }
  })
}

/** The whole address of a shared list. */
export function linkTo(ids: readonly string[], origin: string, language: Language): string {
  return origin + fullPath(language, openPaths.sharedList) + idsQuery(ids)
}
