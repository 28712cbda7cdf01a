import { describe, expect, it } from 'vitest'
import type { Listing } from '#domain/listing.ts'
import { csvHead, csvLines } from '../../server/exchange/export-csv.ts'
import { readCsv } from '../../server/exchange/read-csv.ts'
import { areas, BANNE, HEAD, imported, plan, table } from './exchange-network.ts'

const exported = (listings: Listing[]) =>
  new TextEncoder().encode(csvHead() + listings.map((listing) => csvLines(listing, areas)).join(''))

describe('importing again', () => {
  const file = table(
    HEAD,
    BANNE,
    'De Kat;;Buurtkamer;Wagenaarstraat;1;1034 CR;Amsterdam;;;',
    'Makom;Regenboog Groep;Inlooplocatie;Straat;1;;Amsterdam;;;BU0363NE03',
    'SCIP;Regenboog groep;Nachtopvang;Gracht;2;1034 XX;Amsterdam;52,405;4,905;',
    'Hele wijk;;;;;;;;;WK0363NE',
  )

  it('the same file changes nothing', async () => {
    const { listings } = await imported(file)
    const again = await plan(file, listings)
    expect(again.report).toMatchObject({ created: 0, updated: 0, unchanged: listings.length, missing: [] })
  })

  it('its export changes nothing, also when an editor has added to it', async () => {
    const { listings } = await imported(file)
    const edited = listings.map((listing) => withEdits(listing))
    const again = await plan(exported(edited), edited)
    expect(again.report).toMatchObject({ created: 0, updated: 0, problems: [] })
  })

  it('its export in another network makes the same, once', async () => {
    const { listings } = await imported(file)
    const other = await imported(exported(listings), [], 'zuid')
    expect(other.listings).toHaveLength(listings.length)
    const again = await plan(exported(listings), other.listings, 'zuid')
    expect(again.report).toMatchObject({ created: 0, updated: 0 })
  })

  it('a changed file changes that, and leaves what an editor added', async () => {
    const { listings } = await imported(file)
    const edited = listings.map((listing) => withEdits(listing))
    const changed = new TextEncoder().encode(
      new TextDecoder().decode(file).replace(';Buurtkamer;', ';Voedselbank;').replace('Gracht;2', 'Gracht;4'),
    )
    const { listings: after, report } = await imported(changed, edited)
    expect(report).toMatchObject({ created: 0, updated: 2, missing: [] })
    const kat = after.find(({ published }) => published?.organization.name === 'De Kat')?.published
    expect(kat?.activities).toMatchObject([
      {
        summary: 'Voedselbank in Banne Buiksloot',
        kind: 'support',
        needs: ['food-parcel'],
        exclusions: 'niet voor katten',
      },
    ])
  })

  it.each([
    ['another type', BANNE.replace('Huis van de wijk', 'Buurtkamer')],
    ['another house number', BANNE.replace('243', '245')],
    ['another postcode', BANNE.replace('1034 CR', '1034 CS')],
    ['a letter more', BANNE.replace('De Banne', 'De Bannen')],
    ['other coordinates', BANNE.replace('4,916939', '4,905')],
  ])('a row with %s is the same row, mended', async (_, mended) => {
    const { listings } = await imported(table(HEAD, BANNE))
    const { listings: after, report } = await imported(table(HEAD, mended), listings)
    expect(report).toMatchObject({ created: 0, updated: 1, missing: [] })
    expect(after[0]?.published?.activities[0]?.id).toBe(listings[0]?.published?.activities[0]?.id)
    expect((await plan(table(HEAD, mended), after)).report).toMatchObject({ created: 0, updated: 0, missing: [] })
  })

  it('a row of the same name somewhere else is another one', async () => {
    const { listings } = await imported(table(HEAD, BANNE))
    const elsewhere = 'De Banne;;Huis van de wijk;Plein;1;1033 AA;Amsterdam;52,43;4,905;'
    const { report } = await imported(table(HEAD, elsewhere), listings)
    expect(report).toMatchObject({ created: 1, updated: 0, missing: ['De Banne'] })
  })

  it('a row with a mark of its own follows its new name and address', async () => {
    const { listings } = await imported(table('kenmerk;naam;straat;postcode', 'a1;Oud;Straat;1034 CR'))
    const { listings: after, report } = await imported(
      table('kenmerk;naam;straat;postcode', 'a1;Nieuw;Laan;1034 XX'),
      listings,
    )
    expect(report).toMatchObject({ created: 0, updated: 1, missing: [] })
    expect(after[0]?.published).toMatchObject({
      organization: { name: 'Nieuw' },
      locations: [{ address: { street: 'Laan', postcode: '1034 XX' } }],
      activities: [{ title: 'Nieuw', id: listings[0]?.published?.activities[0]?.id }],
    })
  })

  it('names what is gone from the file, and removes nothing', async () => {
    const { listings } = await imported(file)
    const { listings: after, report } = await imported(
      table(HEAD, BANNE, 'Makom;Regenboog Groep;Inlooplocatie;Straat;1;;Amsterdam;;;BU0363NE03'),
      listings,
    )
    expect(after).toEqual(listings)
    expect(report.missing).toEqual(['De Kat', 'SCIP (Regenboog Groep)', 'Hele wijk'])
  })

  it('neither shows a hidden listing again nor throws a draft away', async () => {
    const { listings } = await imported(table('naam;omschrijving', 'Een;a', 'Twee;b'))
    const [one, two] = listings as [Listing, Listing]
    const kept = [
      { ...one, status: 'hidden' as const },
      { ...two, draft: two.published },
    ]
    const { report } = await plan(table('naam;omschrijving', 'Een;c', 'Twee;d'), kept)
    expect(report).toMatchObject({ updated: 0, unchanged: 2 })
    expect(report.warnings.filter(({ message }) => message.includes('niets veranderd'))).toHaveLength(2)
  })
})

describe('an export', () => {
  it('gives the columns of the file back', async () => {
    const { listings } = await imported(table(HEAD, BANNE))
    const [row] = readCsv(exported(listings)).rows
    expect(row?.cells).toMatchObject({
      name: 'De Banne',
      organization: '',
      type: 'Huis van de wijk',
      street: 'Bezaanjachtplein',
      houseNumber: '243',
      postcode: '1034 CR',
      city: 'Amsterdam',
      latitude: '52.4077',
      longitude: '4.916939',
      buurtCode: 'BU0363NE04',
      buurt: 'Banne-Zuidoost',
      wijkCode: 'WK0363NE',
      wijk: 'Banne Buiksloot',
      needs: 'drop-in',
    })
  })

  it('begins with a byte order mark and keeps formulas from running', async () => {
    const { listings } = await imported(table('naam;telefoon', '=HYPERLINK(1);+31 20 1234567'))
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(exported(listings))
    expect(text.startsWith('\ufeffnaam;organisatie;soort;')).toBe(true)
    expect(text).toContain("\n'=HYPERLINK(1);")
    expect(text).toContain(";'+31 20 1234567;")
  })

  it('holds nothing of a hidden address but the buurt', async () => {
    const { listings } = await imported(table(HEAD, BANNE.replace('Huis van de wijk', 'Nachtopvang')))
    const text = new TextDecoder().decode(exported(listings))
    for (const secret of ['Bezaanjachtplein', '243', '1034', '52.4', '4.9'])
      expect(text.replaceAll(/[0-9a-f-]{36}/g, '')).not.toContain(secret)
    expect(text).toContain('BU0363NE04')
  })

  it('leaves out what the public may not see', async () => {
    const { listings } = await imported(table(HEAD, BANNE))
    expect(csvLines({ ...(listings[0] as Listing), status: 'hidden' }, areas)).toBe('')
  })
})

/** What an editor adds that no file holds. */
function withEdits(listing: Listing): Listing {
  const { published } = listing
  if (!published) return listing
  const activities = published.activities.map((activity) => ({
    ...activity,
    exclusions: 'niet voor katten',
    languages: ['nl'],
  }))
  const organization = { ...published.organization, description: 'Van een redacteur.' }
  return { ...listing, published: { ...published, organization, activities } }
}
