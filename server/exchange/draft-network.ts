import { randomUUID } from 'node:crypto'
import type { ListingContent } from '#domain/listing.ts'
import { type AreaCode, parentCodesOf } from '#domain/neighbourhood.ts'
import { Network } from '#domain/network.ts'
import { Problem } from '#domain/problem.ts'

/** A network that is not stored yet. Throws `not-found` when none may be made, `invalid` when its slug or name cannot be one. */
export function draftNetwork(slug: string, create: { name: string } | null, others: Network[]): Network {
  if (!create) {
    const which = others.length > 0 ? `Er zijn: ${others.map((other) => other.slug).join(', ')}.` : 'Er is er nog geen.'
    throw new Problem('not-found', `Het netwerk "${slug}" is er niet. ${which} Maak het met --create.`)
  }
  const parsed = Network.safeParse({ id: randomUUID(), slug, name: create.name, contact: {}, settings: {} })
  if (parsed.success) return parsed.data
  const isSlug = parsed.error.issues.some((issue) => issue.path[0] === 'slug')
  const message = isSlug
    ? `"${slug}" kan geen adres van een netwerk zijn: gebruik kleine letters, cijfers en streepjes.`
    : 'De naam van een netwerk heeft 2 tot 80 tekens.'
  throw new Problem('invalid', message)
}

/** The municipalities that listings stand in or serve. */
export function municipalitiesOf(contents: ListingContent[]): AreaCode[] {
  const codes = contents.flatMap(({ locations, activities }) => [
    ...locations.flatMap(({ buurtCode }) => buurtCode ?? []),
    ...activities.flatMap(({ catchment }) => catchment),
  ])
  return [...new Set(codes.map((code) => parentCodesOf(code).at(-1) ?? code))].sort()
}
