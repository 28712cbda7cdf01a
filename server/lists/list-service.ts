import { randomUUID } from 'node:crypto'
import { refusePersonal } from '#domain/matching/refuse-personal.ts'
import type { Member } from '#domain/members/member.ts'
import { Problem } from '#domain/problem.ts'
import type { KeptList, ListContent, MyLists } from '#domain/short-list/short-list.ts'
import type { PublicListings } from '../listings/public-listings.ts'
import type { AlertService } from './alert-service.ts'
import type { ListStore } from './list-store.ts'

const MOST_LISTS = 200
const MOST_NOTES = 1_000

type Parts = {
  lists: ListStore
  alerts: Pick<AlertService, 'ofMember'>
  publicListings: Pick<PublicListings, 'byIds'>
  now: () => Date
}

export type ListService = ReturnType<typeof listService>

/** A professional's own lists in folders, and own words about organisations. No word in them is about a person. */
export function listService({ lists, alerts, publicListings, now }: Parts) {
  return {
    async all(member: Member): Promise<MyLists> {
      const [kept, notes, own] = await Promise.all([
        lists.listsOf(member.id),
        lists.notesOf(member.id),
        alerts.ofMember(member),
      ])
      const organizations = await publicListings.byIds(notes.map((note) => note.organization))
      return {
        lists: kept
          .sort((a, b) => a.folder.localeCompare(b.folder, 'nl') || a.name.localeCompare(b.name, 'nl'))
          .map(({ id, name, folder, updatedAt, items }) => ({ id, name, folder, updatedAt, count: items.length })),
        notes: notes
          .map(({ organization, text }) => {
            const known = organizations.get(organization)
            return { organization, text, name: known?.name ?? '', url: known?.url ?? null }
          })
          .sort((a, b) => a.name.localeCompare(b.name, 'nl')),
        alerts: own,
      }
    },

    async one(member: Member, id: string): Promise<KeptList> {
      return required(await lists.list(member.id, id))
    },

    async keep(member: Member, content: ListContent): Promise<KeptList> {
      refusePersonal(textsOf(content))
      if ((await lists.listsOf(member.id)).length >= MOST_LISTS)
        throw new Problem('not-now', `Je hebt al ${MOST_LISTS} lijsten. Gooi eerst een oude lijst weg.`)
      const list = { ...content, id: randomUUID(), member: member.id, version: 1, updatedAt: now().toISOString() }
      await lists.insert(list)
      return list
    },

    /** A change from another window is not overwritten: the answer then holds the list of now. */
    async change(member: Member, id: string, basedOn: number, content: ListContent): Promise<KeptList> {
      refusePersonal(textsOf(content))
      const list = required(await lists.list(member.id, id))
      const next = { ...list, ...content, version: basedOn + 1, updatedAt: now().toISOString() }
      if (await lists.replace(next, basedOn)) return next
      const current = required(await lists.list(member.id, id))
      throw new Problem('changed-meanwhile', 'Deze lijst is intussen veranderd.', { current })
    },

    remove: (member: Member, id: string): Promise<void> => lists.remove(member.id, id),

    async notes(member: Member): Promise<{ organization: string; text: string }[]> {
      return (await lists.notesOf(member.id)).map(({ organization, text }) => ({ organization, text }))
    },

    /** Own words about an organisation; nothing takes them away. */
    async note(member: Member, organization: string, text: string): Promise<void> {
      if (!text) return lists.removeNote(member.id, organization)
      refusePersonal({ text })
      const known = await lists.notesOf(member.id)
      if (known.length >= MOST_NOTES && !known.some((note) => note.organization === organization))
        throw new Problem('not-now', `Je hebt al ${MOST_NOTES} notities. Gooi eerst een oude weg.`)
      await lists.putNote({ member: member.id, organization, text, updatedAt: now().toISOString() })
    },
  }
}

function textsOf({ name, folder, items }: ListContent): Record<string, string> {
  const notes = items.map(({ note }, at) => [`items.${at}.note`, note])
  return { name, folder, ...Object.fromEntries(notes) }
}

function required(list: KeptList | null): KeptList {
  if (!list) throw new Problem('not-found', 'Deze lijst is er niet meer.')
  return list
}
