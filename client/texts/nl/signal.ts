import type { InsightSource } from '#domain/insight.ts'

const source: Record<InsightSource, string> = {
  'search-found': 'gezocht en gevonden',
  'search-nothing': 'gezocht en niets gevonden',
  signal: 'gemist, gezegd door mensen',
  refusal: 'gevraagd, maar het kon niet',
}

/** Signals: what a wijk lacks. */
export const signal = {
  title: 'Wat mis je in je wijk?',
  lead: 'Vertel wat er ontbreekt, of waar je je zorgen over maakt.',
  reader: (network: string) => `De coördinator van ${network} leest het.`,
  noPerson: 'Schrijf niets over één persoon. Geen namen en geen adressen.',
  words: 'Wat ontbreekt er?',
  wordsHint: 'Bijvoorbeeld: er is hier niets voor jonge moeders.',
  need: 'Waar gaat het om?',
  area: 'In welke wijk?',
  any: 'Weet ik niet',
  email: 'Je e-mailadres, als je wilt horen wat er gebeurt',
  emailHint: 'Na het antwoord halen we je adres weg.',
  website: 'Laat dit leeg',
  send: 'Verstuur',
  sent: 'Dank je wel. De coördinator leest het.',
  sentMore: 'Gaf je een e-mailadres? Dan hoor je wat er gebeurt.',
  wrong: {
    words: 'Schrijf in een paar woorden wat er ontbreekt.',
    email: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl, of laat het leeg.',
    personal: 'Hier staat iets waaraan iemand te herkennen is. Haal het weg.',
    'too-many': 'Je stuurde net al veel. Probeer het over een uur nog eens.',
    other: 'Dit lukte niet. Probeer het nog eens.',
  },
  open: {
    title: 'Signalen',
    toDesk: 'Terug naar de werkplek',
    none: 'Er zijn geen open signalen.',
    same: (count: number) => (count === 1 ? 'één ander zei hetzelfde' : `${count} anderen zeiden hetzelfde`),
    heard: (count: number) =>
      count === 1 ? 'Eén persoon krijgt je antwoord.' : `${count} mensen krijgen je antwoord.`,
    answer: 'Je antwoord',
    answerHint: 'Vertel wat je ermee doet. Dit sluit het signaal.',
    send: 'Verstuur het antwoord',
    merge: 'Hoort bij',
    mergeSend: 'Voeg samen',
    choose: 'Kies een signaal',
  },
  counts: {
    title: 'Wat mensen zoeken en missen',
    lead: 'Alleen aantallen van vijf of meer, van maanden die voorbij zijn.',
    none: 'Er is nog te weinig om te laten zien.',
    month: 'Maand',
    need: 'Waar het om gaat',
    area: 'Wijk',
    what: 'Wat',
    count: 'Hoe vaak',
    anywhere: 'heel het netwerk',
    rest: 'overige wijken',
    unknown: 'niet herkend',
  },
  source,
}
