import type { NewsField } from '#domain/listing-news.ts'

/** Travels only with the pages of areas. */
export const area = {
  title: (name: string) => `Wat is er in ${name}?`,
  description: (name: string) => `Hulp, activiteiten en vrijwilligerswerk in ${name}.`,
  count: (total: number) => {
    if (total === 0) return 'Hier is nog niets.'
    return total === 1 ? 'Je vindt hier 1 mogelijkheid.' : `Je vindt hier ${total} mogelijkheden.`
  },
  /** What a search here has more than stands or comes here. */
  beside: (count: number, name: string) =>
    count === 1
      ? `Bij zoeken komt er 1 bij die net buiten ${name} zit, op hoogstens 300 meter.`
      : `Bij zoeken komen er ${count} bij die net buiten ${name} zitten, op hoogstens 300 meter.`,
  shownOf: (shown: number, count: number) => `Je ziet er ${shown} van de ${count}.`,
  none: 'We kennen hier nog niets. Hieronder staat wat je wel kunt doen.',
  byKind: 'Kijk per soort',
  byTheme: 'Kijk per thema',
  first: 'Een paar om mee te beginnen',
  all: (total: number, name: string) => `Bekijk alle ${total} in ${name}`,
  allBeside: (total: number, name: string) => `Bekijk alle ${total} in en net buiten ${name}`,
  search: (name: string) => `Zoek in ${name}`,
  parents: 'Hoort bij',
  children: { municipality: 'Wijken', wijk: 'Buurten', buurt: 'Delen' },
  neighbours: 'Hiernaast',
  inMunicipality: (name: string, municipality: string) => `${name} (${municipality})`,
  mapLabel: (name: string) => `Kaart van ${name}`,
  code: (code: string, year: number) => `CBS-code ${code}, indeling van ${year}`,
  news: {
    title: 'Wat is er nieuw?',
    lead: (date: string) => `Dit is nieuw of veranderd sinds ${date}.`,
    none: (date: string) => `Sinds ${date} is er niets nieuws.`,
    isNew: (date: string) => `Nieuw op ${date}`,
    changed: (what: string, date: string) => `Veranderd op ${date}: ${what}`,
    more: (total: number) => (total === 1 ? 'Er is nog 1 nieuwtje.' : `Er zijn nog ${total} nieuwtjes.`),
    moreLink: 'Zo volg je het nieuws van deze wijk',
    field: {
      when: 'de tijden',
      where: 'de plek',
      cost: 'de kosten',
      room: 'of er plek is',
      who: 'voor wie het is',
      how: 'hoe je begint',
      text: 'de tekst',
    } satisfies Record<NewsField, string>,
  },
  standing: {
    title: (name: string) => `Dit zit in ${name}`,
    lead: 'Hier kun je zelf naartoe.',
  },
  serving: {
    title: (name: string) => `Dit komt naar ${name}`,
    lead: 'Dit zit ergens anders. Het is er ook voor mensen hier.',
  },
  nearby: {
    title: (name: string) => `Net buiten ${name}`,
    lead: 'Dit zit hiernaast, op hoogstens 500 meter.',
    beyond: (distance: string, name: string) => `${distance} over de grens, in ${name}`,
  },
  follow: {
    title: 'Blijf op de hoogte',
    news: 'Volg het nieuws van deze wijk',
    newsHow: 'Voor wie een nieuwslezer heeft: een app die nieuws verzamelt.',
    calendar: 'Zet alles in je agenda',
    calendarHow: 'Dan staan de tijden in de agenda op je telefoon of computer. Die verandert mee.',
    booklet: 'Print het boekje',
    bookletHow: 'Met grote letters en telefoonnummers. Voor wie liever van papier leest.',
  },
  contact: {
    title: 'Kom je er niet uit?',
    lead: 'Vraag het aan',
    call: (phone: string) => `Bel ${phone}`,
    mail: 'Stuur een e-mail',
  },
  nextStep: {
    title: 'Wat kun je nu doen?',
    whole: (name: string) => `Kijk wat er in heel ${name} is`,
    neighbours: 'Kijk hiernaast:',
    remote: 'Zoek hulp aan de telefoon of online',
  },
}

export type AreaWords = typeof area
