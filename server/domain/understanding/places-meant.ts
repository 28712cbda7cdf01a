import { partKey } from '../chip-key.ts'
import type { Point } from '../geo.ts'
import { parentCodesOf } from '../neighbourhood.ts'
import { slugify } from '../slug.ts'
import type { PlaceOption } from './place-choice.ts'
import type { PlaceIndex } from './place-index.ts'
import { type PlaceFound, placesIn } from './places.ts'
import type { PostcodeFound } from './postcodes.ts'
import { type Span, type Token, wordsAt } from './tokens.ts'

/** A place that a text speaks of. */
export type PlaceMeant = {
  /** What takes it away: `place`, or where there are more `place:` and its name. */
  key: string
  /** Empty where no areas of it are here, and where it is a question that has no best guess. */
  codes: string[]
  name: string
  /** Its municipality; empty for a municipality itself, and where nobody knows. */
  inside: string
  municipalityCode: string | null
  /** Where it lies, as far as no areas say it. */
  centre: Point | null
  /** Four digits, for a postcode. */
  postcode: string | null
  words: string[]
  /** There when the name exists more than once: ask. `codes` and `centre` are then of the best guess. */
  options?: PlaceOption[]
  more?: boolean
}

type Given = {
  home: string | null
  chosen: readonly string[]
  isPlace: boolean
  isWord: (plain: string) => boolean
  postcode: PostcodeFound | null
  /** Words that say something else for certain. */
  taken: number[]
  /** Keys of what was taken away. */
  without: ReadonlySet<string>
  isDenied: (place: Span) => boolean
}
type Placed = PlaceMeant & { positions: number[]; isMunicipality: boolean }

/**
 * The places of a text with their keys, and the words that stand for them; what was taken away stands for nothing. The words of
 * a question without a best guess (`unsure`) are searched for as well. `left` are the words of what was taken away.
 */
export function placesMeant(
  text: string,
  tokens: Token[],
  index: PlaceIndex,
  { postcode, taken, without, isDenied, ...asked }: Given,
): { places: PlaceMeant[]; positions: number[]; unsure: Set<number>; denied: number[]; left: number[] } {
  const settled = new Set([...taken, ...(postcode?.positions ?? [])])
  const said = placesIn(text, tokens, index, asked)
    .filter(({ positions }) => !positions.some((at) => settled.has(at)))
    .map(placed)
  const named = wished(said)
  const all = (postcode ? withPostcode(named, ofPostcode(postcode)) : named).toSorted(
    (a, b) => (a.positions[0] ?? 0) - (b.positions[0] ?? 0),
  )
  const several = new Set(all.map(({ name }) => slugify(name))).size > 1
  const keyed = all.map((one) => ({ ...one, key: several ? partKey('place', slugify(one.name)) : 'place' }))
  const isLeft = ({ key }: Placed) => without.has('place') || without.has(key)
  const kept = keyed.filter((one) => !isLeft(one))
  return {
    places: kept.map(({ positions, isMunicipality: _, ...one }) => ({
      ...one,
      words: wordsAt(text, tokens, positions),
    })),
    positions: kept.flatMap(({ positions }) => positions),
    unsure: new Set(kept.flatMap(({ positions, ...one }) => (isSettled(one) ? [] : positions))),
    denied: said.flatMap((one) => (named.includes(one) ? [] : one.positions)),
    left: keyed.filter(isLeft).flatMap(({ positions }) => positions),
  }

  /** "Niet in Haarlem maar in Enkhuizen"; of one place alone nobody knows what is denied. */
  function wished(places: Placed[]): Placed[] {
    if (places.length < 2) return places
    const others = places.filter(({ positions }) => {
      const [from = 0] = positions
      return !isDenied({ from, to: (positions.at(-1) ?? from) + 1 })
    })
    return others.length > 0 ? others : places
  }

  function placed({ municipality, ...one }: PlaceFound): Placed {
    return { ...one, key: '', municipalityCode: municipality, postcode: null }
  }

  function ofPostcode({ postcode: written, positions }: PostcodeFound): Placed {
    const digits = written.slice(0, 4)
    const known = index.postcode(digits)
    return {
      key: '',
      codes: known?.codes ?? [],
      name: written.length > 4 ? `${digits} ${written.slice(4)}` : digits,
      inside: known?.inside ?? '',
      municipalityCode: known?.municipalityCode ?? null,
      centre: known?.centre ?? null,
      postcode: digits,
      words: [],
      positions,
      isMunicipality: false,
    }
  }
}

/** Whether it helps to find something; a question without a best guess does not. */
function isSettled({ codes, centre, postcode }: Pick<PlaceMeant, 'codes' | 'centre' | 'postcode'>): boolean {
  return codes.length > 0 || centre !== null || postcode !== null
}

/** A postcode says more precisely where in a town, or in a part of it; what is smaller still says it better. */
function withPostcode(named: Placed[], postcode: Placed): Placed[] {
  const sameTown = named.find(
    ({ municipalityCode }) => municipalityCode !== null && municipalityCode === postcode.municipalityCode,
  )
  if (!sameTown) return [...named, postcode]
  const both = [...sameTown.positions, ...postcode.positions].sort((a, b) => a - b)
  const isWider =
    sameTown.isMunicipality ||
    sameTown.codes.length === 0 ||
    postcode.codes.every((code) => [code, ...parentCodesOf(code)].some((one) => sameTown.codes.includes(one)))
  const meant = isWider
    ? { ...postcode, positions: both }
    : { ...sameTown, postcode: postcode.postcode, positions: both }
  return named.map((one) => (one === sameTown ? meant : one))
}
