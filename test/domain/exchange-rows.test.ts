import { describe, expect, it } from 'vitest'
import { BANNE, HEAD, imported, messages, plan, table } from './exchange-network.ts'

describe('a row', () => {
  it('without organisation becomes an organisation with one place and one activity', async () => {
    const { listings, report } = await imported(table(HEAD, BANNE))
    expect(report).toMatchObject({ read: 1, created: 1, activities: 1, problems: [], warnings: [] })
    const content = listings[0]?.published
    expect(content?.organization.name).toBe('De Banne')
    expect(content?.locations).toMatchObject([
      {
        address: { street: 'Bezaanjachtplein', houseNumber: '243', postcode: '1034 CR', city: 'Amsterdam' },
        point: { lat: 52.4077, lng: 4.916939 },
        buurtCode: 'BU0363NE04',
        areaYear: 2024,
        hideExactAddress: false,
      },
    ])
    expect(content?.activities).toMatchObject([
      {
        title: 'De Banne',
        summary: 'Huis van de wijk in Banne Buiksloot',
        kind: 'place',
        needs: ['drop-in'],
        locationId: content?.locations[0]?.id,
      },
    ])
  })

  it('with no more than a name becomes an activity that is still to be placed', async () => {
    const { listings, report } = await imported(table('naam', 'De Banne'))
    expect(listings[0]?.published).toMatchObject({
      locations: [],
      activities: [{ title: 'De Banne', locationId: null }],
    })
    expect(messages(report.warnings)).toEqual([expect.stringContaining('2 plaats nog controleren')])
  })

  it('gives its own needs, contact and description', async () => {
    const { listings } = await imported(
      table(
        'naam;omschrijving;hulpvragen;telefoon;e-mail;website',
        'De Hoek;Samen eten.;debts;020 123 45 67;a@b.nl;b.nl',
      ),
    )
    expect(listings[0]?.published).toMatchObject({
      organization: { contact: { phone: '020 123 45 67', email: 'a@b.nl', website: 'https://b.nl' } },
      activities: [{ description: 'Samen eten.', needs: ['debts'] }],
    })
  })

  it('of a shelter is stored with a hidden address', async () => {
    const { listings, report } = await imported(table(HEAD, BANNE.replace('Huis van de wijk', 'Nachtopvang')))
    expect(listings[0]?.published?.locations[0]?.hideExactAddress).toBe(true)
    expect(messages(report.warnings)).toEqual([expect.stringContaining('2 het adres blijft verborgen')])
  })
})

describe('rows of one organisation', () => {
  const rows = table(
    'naam;organisatie;soort;straat;huisnummer;telefoon',
    'Makom;Regenboog Groep;Inlooplocatie;Van Ostadestraat;153;020 111 11 11',
    'SCIP;regenboog-groep;Inlooplocatie;Keizersgracht;252A;020 222 22 22',
    'Makom;REGENBOOG GROEP;Inlooplocatie;Bilderdijkstraat;182-H;020 111 11 11',
  )

  it('become one listing with a place and an activity each, however the name is written', async () => {
    const { listings } = await imported(rows)
    expect(listings).toHaveLength(1)
    const content = listings[0]?.published
    expect(content?.organization.name).toBe('Regenboog Groep')
    expect(content?.locations).toHaveLength(3)
    expect(content?.activities.map(({ title }) => title)).toEqual(['Makom', 'SCIP', 'Makom'])
  })

  it('keep a phone number of their own as the next step', async () => {
    const content = (await imported(rows)).listings[0]?.published
    expect(content?.organization.contact.phone).toBe('020 111 11 11')
    expect(content?.activities.map(({ nextStep }) => nextStep)).toEqual(['', 'Contact: 020 222 22 22', ''])
  })

  it('without organisation share a listing when name and address are the same and the type is not', async () => {
    const { listings } = await imported(
      table(HEAD, 'Sloterparkbad;;Buitenbad;Laan;3;1064 GW;;;;', 'Sloterparkbad;;Binnenbad;Laan;3;1064GW;;;;'),
    )
    expect(listings[0]?.published?.locations).toHaveLength(1)
    expect(listings[0]?.published?.activities).toHaveLength(2)
  })

  it('join the listing that an organisation has already', async () => {
    const before = (await imported(rows)).listings.map((listing) => ({
      ...listing,
      source: { kind: 'editor' as const, key: null },
    }))
    const { listings, report } = await imported(table('naam;organisatie', 'Nieuwe inloop;Regenboog groep'), before)
    expect(report).toMatchObject({ created: 0, updated: 1 })
    expect(listings[0]?.published?.activities).toHaveLength(4)
  })
})

describe('the same row twice', () => {
  it('counts once when nothing differs, and is told about', async () => {
    const { report } = await imported(table(HEAD, BANNE, BANNE))
    expect(report).toMatchObject({ read: 2, created: 1, activities: 1, doubled: 1, problems: [] })
    expect(messages(report.warnings)).toEqual(['3 rij 3 is precies gelijk aan rij 2; hij is een keer opgenomen'])
  })

  it('is a problem when the rows differ', async () => {
    const { report } = await plan(table(`${HEAD};omschrijving`, `${BANNE};een`, `${BANNE};twee`))
    expect(messages(report.problems)).toEqual([expect.stringMatching(/^3 rij 3 .* rij 2/)])
  })

  it('is a problem when two rows have one mark', async () => {
    const { report } = await plan(table('kenmerk;naam', 'a1;Een', 'a2;Twee', 'a1;Drie'))
    expect(messages(report.problems)).toEqual(['4 het kenmerk "a1" staat ook in rij 2'])
  })
})

describe('a place', () => {
  it('goes by the coordinates when the code says something else, and says so', async () => {
    const { listings, report } = await imported(table(HEAD, BANNE.replace('BU0363NE04', 'BU0363NE03')))
    expect(listings[0]?.published?.locations[0]?.buurtCode).toBe('BU0363NE04')
    expect(messages(report.warnings)).toEqual([
      expect.stringContaining('Banne-Zuidoost (BU0363NE04), maar het bestand zegt Banne-Zuidwest'),
    ])
  })

  it('is not held up by a code of another year', async () => {
    const { report } = await imported(table(HEAD, BANNE.replace('BU0363NE04', 'BU0363ZZ99')))
    expect(messages(report.warnings)).toEqual([expect.stringContaining('misschien van een ander jaar')])
  })

  it('takes the code of the file where no outline is known', async () => {
    const { listings, report } = await imported(table(HEAD, 'X1;;;;;;;52,388;4,638;BU03920101'))
    expect(listings[0]?.published?.locations[0]?.buurtCode).toBe('BU03920101')
    expect(report.warnings).toHaveLength(1)
  })

  it('is the middle of the buurt when only a code is known', async () => {
    const { listings, report } = await imported(table('naam;buurtcode', 'X1;bu0363ne03'))
    expect(listings[0]?.published?.locations).toMatchObject([
      { point: { lat: 52.405, lng: 4.905 }, buurtCode: 'BU0363NE03' },
    ])
    expect(messages(report.warnings)).toEqual([expect.stringContaining('midden van Banne-Zuidwest')])
  })

  it('is the wijk when no smaller area is known, and it is found there', async () => {
    const { listings } = await imported(table('naam;wijkcode', 'X1;WK0363NE'))
    expect(listings[0]?.published).toMatchObject({
      locations: [{ point: { lat: 52.405, lng: 4.91 }, buurtCode: null }],
      activities: [{ catchment: ['WK0363NE'] }],
    })
  })

  it('is guessed from another row with the same postcode, but never from a hidden one', async () => {
    const other = 'X1;;Buurtkamer;Plein;9;1034CR;Amsterdam;;;'
    const { listings, report } = await imported(table(HEAD, BANNE, other))
    expect(listings[1]?.published?.locations[0]).toMatchObject({
      point: { lat: 52.4077, lng: 4.916939 },
      buurtCode: 'BU0363NE04',
    })
    expect(messages(report.warnings)).toEqual([expect.stringContaining('geschat met postcode 1034 CR')])

    const hidden = await imported(table(HEAD, BANNE.replace('Huis van de wijk', 'Nachtopvang'), other))
    expect(hidden.listings[1]?.published?.locations[0]).toMatchObject({ point: null, buurtCode: null })
  })
})
