import type { Asked, WordAsked } from '#domain/asked.ts'
import { withoutBackground } from '#domain/matching/background.ts'
import type { Weighed } from '#domain/matching/candidate.ts'
import { readNote } from '#domain/matching/read-note.ts'
import { refusePersonal } from '#domain/matching/refuse-personal.ts'
import { completed, type MatchQuestion, type Situation } from '#domain/matching/situation.ts'
import { parentCodesOf } from '#domain/neighbourhood.ts'
import { Problem } from '#domain/problem.ts'
import type { Labels } from '#domain/public-listing.ts'
import { SearchQuery } from '#domain/search.ts'
import type { AskedWords, UnderstandingService } from '../search/understanding-service.ts'

type Parts = {
  understanding: UnderstandingService
  /** The municipalities of a network; none when there is no such network. */
  areasOfNetwork: (slug: string) => Promise<string[]>
  labels: () => Promise<Labels>
}

export type UnderstoodQuestion = {
  situation: Situation
  weighed: Weighed
  meant: AskedWords
  /** Words of the note that say something, and that stand for no need. */
  words: WordAsked[]
}

/**
 * The situation that is weighed: what was ticked, completed with what the note tells. Throws `invalid` for personal details, for a
 * place that is not known, and for a question that asks nothing. Keeps nothing.
 */
export function understandQuestion({ understanding, areasOfNetwork, labels }: Parts) {
  return async ({ network, note, place, situation, dropped }: MatchQuestion): Promise<UnderstoodQuestion> => {
    refusePersonal({ note, place })
    const { ticked, uncharted } = await withPlace(situation, place, network)
    const told = await readTold(note, network)
    const meant = uncharted ? { ...told, asked: { ...told.asked, place: uncharted } } : told
    const whole = completed(ticked, readNote(note, meant.asked))
    const asked = { ...whole, musts: whole.musts.filter((must) => !dropped.includes(must)) }
    if (asksNothing(asked, meant)) {
      const fields = [{ where: 'note', code: 'empty', message: 'schrijf in een paar woorden waar het om gaat' }]
      throw new Problem('invalid', 'Vertel eerst waar het om gaat.', { fields })
    }
    // Needs, and whom it is for and when, are weighed by themselves.
    const words = meant.asked.words.filter(({ needs, isTopic }) => needs.length === 0 && !isTopic)
    return { situation: asked, meant, words, weighed: weighedOf(asked, ticked, meant.asked, await labels()) }
  }

  /** In a network its own places are meant. */
  async function read(text: string, network: string | null): Promise<AskedWords> {
    const home = network ? await areasOfNetwork(network) : []
    return understanding.understand(
      SearchQuery.parse({ q: text, neighbourhood: home, ...(network ? { network } : {}) }),
    )
  }

  /** What is asked is read without the facts that only tell who somebody is; danger is heard in every word. */
  async function readTold(note: string, network: string | null): Promise<AskedWords> {
    const told = withoutBackground(note)
    const meant = await read(told.trim(), network)
    if (told === note) return meant
    const { asked, understood } = await read(note, network)
    return {
      ...meant,
      asked: { ...meant.asked, place: asked.place, postcode: asked.postcode, who: asked.who },
      understood: { ...meant.understood, danger: understood.danger },
    }
  }

  /** A place of which no areas are here (`uncharted`) is no area that was ticked: what is near it counts. */
  async function withPlace(situation: Situation, place: string, network: string | null) {
    if (!place || situation.where.areas.length) return { ticked: situation, uncharted: null }
    const { asked } = await understanding.understand(
      SearchQuery.parse({ where: place, ...(network ? { network } : {}) }),
    )
    if (asked.place?.codes.length) {
      const ticked = { ...situation, where: { ...situation.where, areas: asked.place.codes } }
      return { ticked, uncharted: null }
    }
    if (asked.place?.centres.length) return { ticked: situation, uncharted: asked.place }
    const fields = [{ where: 'place', code: 'unknown-place', message: 'deze plek kennen we niet' }]
    throw new Problem('invalid', 'We weten niet welke plek je bedoelt.', { fields })
  }
}

function asksNothing(situation: Situation, { asked }: AskedWords): boolean {
  return situation.needs.length === 0 && situation.contributes.length === 0 && asked.words.length === 0
}

/** That somebody fled is weighed as for whom it is; as what it is about it counts for less than what they ask. */
const WHO_THEY_ARE = 0.7

/** How much giving help counts for who first of all seeks something. */
const GIVING_BACK = 0.5

/** Ticked needs are sure; needs that were read are as sure as the reading. */
function weighedOf(situation: Situation, ticked: Situation, asked: Asked, names: Labels): Weighed {
  const sure = (code: string, at: number) => {
    if (ticked.needs.length) return 1
    if (code === 'refugees' && situation.needs.length > 1 && situation.who.groups.includes('newcomers'))
      return (asked.needs.get(code) ?? 1) * WHO_THEY_ARE
    return code === 'helping-others' ? (at === 0 ? 1 : GIVING_BACK) : (asked.needs.get(code) ?? 1)
  }
  const needs = new Map(situation.needs.map((code, at) => [code, sure(code, at)]))
  const { areas } = situation.where
  if (ticked.where.areas.length === 0) {
    const place = asked.place && { ...asked.place, centre: asked.place.centres[0] ?? null }
    return { needs, place }
  }
  const centres = areas.flatMap((code) => names.centreOf(code) ?? [])
  const middle = (pick: 'lat' | 'lng') => centres.reduce((sum, point) => sum + point[pick], 0) / centres.length
  return {
    needs,
    place: {
      codes: areas,
      parents: [...new Set(areas.flatMap(parentCodesOf))],
      centre: centres.length ? { lat: middle('lat'), lng: middle('lng') } : null,
    },
  }
}
