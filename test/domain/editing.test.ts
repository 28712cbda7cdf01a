import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { listingDifference } from '#domain/editing/listing-difference.ts'
import { listingTasks } from '#domain/editing/listing-tasks.ts'
import { mergeListings, settleConflicts } from '#domain/editing/merge-listings.ts'
import { possibleDuplicates, traitsOf } from '#domain/editing/possible-duplicates.ts'
import { suggestNeeds } from '#domain/editing/suggest-needs.ts'
import { ListingContent } from '#domain/listing.ts'
import { aListing, firstActivity, withOrganization } from '../support/builders.ts'
import { seedThesaurus } from './exchange-thesaurus.ts'

const today = '2026-11-21'

function withActivity(content: ListingContent, change: Partial<ListingContent['activities'][number]>): ListingContent {
  const [first, ...rest] = content.activities
  return ListingContent.parse({ ...content, activities: [{ ...first, ...change }, ...rest] })
}

function withPlace(content: ListingContent, change: Partial<ListingContent['locations'][number]>): ListingContent {
  const [first, ...rest] = content.locations
  return ListingContent.parse({ ...content, locations: [{ ...first, ...change }, ...rest] })
}

describe('the difference between two texts of a listing', () => {
  const before = aListing({ summary: 'Oud.' })

  test('is nothing when they say the same', () => {
    expect(listingDifference(before, structuredClone(before))).toEqual([])
  })

  test('names the part, the field, and old beside new', () => {
    const after = withActivity(withOrganization(before, { summary: 'Nieuw.' }), { nextStep: 'Loop binnen.' })
    expect(listingDifference(before, after)).toEqual([
      {
        part: 'organization',
        id: null,
        name: 'De Proefkamer',
        how: 'changed',
        fields: [{ field: 'summary', before: 'Oud.', after: 'Nieuw.' }],
      },
      {
        part: 'activity',
        id: firstActivity(before).id,
        name: 'Proefavond',
        how: 'changed',
        fields: [{ field: 'nextStep', before: '', after: 'Loop binnen.' }],
      },
    ])
  })

  test('knows parts by who they are, not by where they stand', () => {
    const extra = { ...firstActivity(before), id: randomUUID(), title: 'Ontbijt' }
    const after = { ...before, activities: [extra, ...before.activities] }
    expect(listingDifference(before, after)).toMatchObject([{ part: 'activity', name: 'Ontbijt', how: 'added' }])
    expect(listingDifference(after, before)).toMatchObject([{ part: 'activity', name: 'Ontbijt', how: 'removed' }])
  })

  test('of a new listing is everything that it says', () => {
    const [organization, place, activity] = listingDifference(null, before)
    expect(organization?.fields.map(({ field }) => field)).toEqual(['name', 'summary'])
    expect(place?.fields.map(({ field }) => field)).toEqual(['name', 'where'])
    expect(activity?.fields.map(({ field }) => field)).toContain('title')
  })
})

describe('two editors at once', () => {
  const base = aListing({ summary: 'Samen.' })

  test('in different parts, the changes go together', () => {
    const mine = withOrganization(base, { description: 'Mijn verhaal.' })
    const theirs = withActivity(withOrganization(base, { summary: 'Korter.' }), { nextStep: 'Bel ons.' })
    const { content, conflicts } = mergeListings(base, mine, theirs)
    expect(conflicts).toEqual([])
    expect(content.organization).toMatchObject({ description: 'Mijn verhaal.', summary: 'Korter.' })
    expect(firstActivity(content).nextStep).toBe('Bel ons.')
  })

  test('in one list of choices, what both chose stands', () => {
    const mine = withActivity(base, { needs: ['loneliness', 'dementia'] })
    const theirs = withActivity(base, { needs: ['walking'] })
    const { content, conflicts } = mergeListings(base, mine, theirs)
    expect(conflicts).toEqual([])
    expect(firstActivity(content).needs).toEqual(['walking', 'dementia'])
  })

  test('in one field, nothing typed is lost and a person chooses', () => {
    const mine = withOrganization(base, { summary: 'Van mij.' })
    const theirs = withOrganization(base, { summary: 'Van hen.' })
    const merged = mergeListings(base, mine, theirs)
    expect(merged.conflicts).toMatchObject([
      { part: 'organization', field: 'summary', base: 'Samen.', mine: 'Van mij.', theirs: 'Van hen.' },
    ])
    expect(merged.content.organization.summary).toBe('Van mij.')
    expect(settleConflicts(merged, () => 'theirs').organization.summary).toBe('Van hen.')
  })

  test('saying again that there is room is no other text: what I say of it stands', () => {
    const room = (state: 'open' | 'full', saidAt: string) => ({ capacity: { state, saidAt } })
    const before = withActivity(base, room('open', '2026-01-01T12:00:00.000Z'))
    const theirs = withActivity(base, room('open', '2026-11-01T12:00:00.000Z'))
    const mine = withActivity(base, room('full', '2026-10-01T12:00:00.000Z'))
    const { content, conflicts } = mergeListings(before, mine, theirs)
    expect(conflicts).toEqual([])
    expect(firstActivity(content).capacity?.state).toBe('full')
    expect(mergeListings(before, { ...before, activities: [] }, theirs)).toMatchObject({ conflicts: [] })
  })

  test('both add an activity', () => {
    const other = (title: string) => ({ ...firstActivity(base), id: randomUUID(), title })
    const mine = { ...base, activities: [...base.activities, other('Van mij')] }
    const theirs = { ...base, activities: [...base.activities, other('Van hen')] }
    const { content, conflicts } = mergeListings(base, mine, theirs)
    expect(conflicts).toEqual([])
    expect(content.activities.map(({ title }) => title)).toEqual(['Proefavond', 'Van hen', 'Van mij'])
  })

  test('one takes away what the other changed: it stays until a person chooses', () => {
    const mine = { ...base, activities: [] }
    const theirs = withActivity(base, { title: 'Proefmiddag' })
    const merged = mergeListings(base, mine, theirs)
    expect(merged.conflicts).toMatchObject([{ part: 'activity', field: null, mine: null }])
    expect(firstActivity(merged.content).title).toBe('Proefmiddag')
    expect(settleConflicts(merged, () => 'mine').activities).toEqual([])
  })

  test('one takes away the place where the other puts something on: the text still holds together', () => {
    const empty = { ...base, activities: [] }
    const mine = { ...empty, locations: [] }
    const merged = mergeListings(empty, mine, base)
    expect(merged.conflicts).toMatchObject([{ part: 'location', field: null, mine: null }])
    expect(ListingContent.safeParse(merged.content).success).toBe(true)
    const settled = settleConflicts(merged, () => 'mine')
    expect(ListingContent.safeParse(settled).success).toBe(true)
    expect(firstActivity(settled).locationId).toBeNull()
  })

  test('one order wins when only one changed it', () => {
    const second = { ...firstActivity(base), id: randomUUID(), title: 'Tweede' }
    const two = { ...base, activities: [...base.activities, second] }
    const turned = { ...two, activities: two.activities.toReversed() }
    const titles = (content: ListingContent) => content.activities.map(({ title }) => title)
    expect(titles(mergeListings(two, turned, two).content)).toEqual(['Tweede', 'Proefavond'])
    expect(titles(mergeListings(two, two, turned).content)).toEqual(['Tweede', 'Proefavond'])
  })
})

describe('a listing as a list of tasks', () => {
  const given = { today, confirmedAt: '2026-11-01T10:00:00.000Z', confirmEveryDays: 182 }
  const taskOf = (content: ListingContent, form: string, more = given) =>
    listingTasks(content, more).find((task) => task.form === form)

  test('says of an activity what keeps people from finding it', () => {
    const bare = withActivity(aListing(), { needs: [], locationId: null })
    expect(taskOf(bare, 'activity')).toMatchObject({
      name: 'Proefavond',
      state: 'missing',
      remarks: ['no-summary', 'no-needs', 'no-next-step', 'no-times', 'nowhere', 'no-cost'],
    })
  })

  test('says what has grown old', () => {
    const capacity = { state: 'open' as const, saidAt: '2026-08-01T10:00:00.000Z' }
    expect(taskOf(withActivity(aListing(), { capacity }), 'activity')).toMatchObject({ state: 'old' })
    const over = { recurring: [], dates: [{ date: '2026-11-20', startTime: null, endTime: null }], note: '' }
    expect(taskOf(withActivity(aListing(), { schedule: over }), 'activity')?.remarks).toContain('times-over')
    const long = { ...given, confirmedAt: '2026-01-01T10:00:00.000Z' }
    expect(taskOf(aListing(), 'confirm', long)).toMatchObject({ state: 'old', remarks: ['confirmed-long-ago'] })
    expect(taskOf(aListing(), 'confirm')?.state).toBe('good')
  })

  test('asks for a first activity, and for a place only where one is needed', () => {
    const empty = { ...aListing(), activities: [], locations: [] }
    expect(taskOf(empty, 'activities')?.state).toBe('missing')
    expect(taskOf(empty, 'places')).toBeUndefined()
    const nowhere = withActivity({ ...withActivity(aListing(), { locationId: null }), locations: [] }, {})
    expect(taskOf(nowhere, 'places')?.remarks).toEqual(['no-places'])
  })

  test('never calls it wrong to say nothing of a tradition', () => {
    expect(taskOf(aListing(), 'identity')?.state).toBe('better')
  })
})

describe('possible duplicates', () => {
  const known = (content: ListingContent) => ({
    id: randomUUID(),
    name: content.organization.name,
    traits: traitsOf(content),
  })
  const contact = (content: ListingContent, change: object) =>
    withOrganization(content, { contact: { ...content.organization.contact, ...change } })
  const elsewhere = (content: ListingContent, houseNumber: string) =>
    withPlace(content, { address: { street: 'Elders', houseNumber, postcode: '2011 ZZ', city: 'Haarlem' } })

  test('are found by name, whatever the legal form', () => {
    const [found] = possibleDuplicates(traitsOf(elsewhere(aListing({ name: 'Stichting Proefkamer' }), '1')), [
      known(aListing()),
    ])
    expect(found).toMatchObject({ name: 'De Proefkamer', reasons: ['same-name'] })
  })

  test('are found by telephone and website, however they are written', () => {
    const mine = contact(elsewhere(aListing({ name: 'Heel iets anders' }), '1'), {
      phone: '+31 23 555 01 23',
      website: 'https://proef.example/over',
    })
    const theirs = contact(aListing(), { phone: '023-5550123', website: 'https://www.proef.example' })
    const [found] = possibleDuplicates(traitsOf(mine), [known(theirs)])
    expect(found?.reasons).toEqual(['same-phone', 'same-website'])
    expect(found?.score).toBeGreaterThan(0.7)
  })

  test('are not all that share a building or a street', () => {
    const neighbours = ['Taalhuis', 'Repair Café', 'Kerk in de buurt'].map((name) => known(aListing({ name })))
    expect(possibleDuplicates(traitsOf(aListing({ name: 'De Wandelclub' })), neighbours)).toEqual([])
  })

  test('are found despite a slip, likeliest first', () => {
    const names = ['De Buurtkamer Noord', 'Buurtkamer Noort', 'Buurtbus']
    const found = possibleDuplicates(
      traitsOf(elsewhere(aListing({ name: 'Buurtkamer Noord' }), '1')),
      names.map((name) => known(aListing({ name }))),
    )
    expect(found.map(({ name }) => name)).toEqual(['De Buurtkamer Noord', 'Buurtkamer Noort'])
  })
})

describe('needs suggested from the words of an activity', () => {
  test('come with the words that say so', () => {
    const [first, ...more] = suggestNeeds(
      { title: 'Repair Café', summary: 'Samen kapotte spullen repareren.', description: 'Met koffie.' },
      seedThesaurus(),
    )
    expect(first?.words.join(' ').toLowerCase()).toContain('repair')
    expect(more.length).toBeLessThan(6)
  })

  test('are none when the words say nothing', () => {
    expect(suggestNeeds({ title: 'Hoofdlocatie', summary: '', description: '' }, seedThesaurus())).toEqual([])
  })
})
