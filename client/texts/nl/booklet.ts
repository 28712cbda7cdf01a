/** Travels only with the booklet. */
export const booklet = {
  title: (name: string) => `Wie is er voor wie in ${name}?`,
  description: (name: string) => `Alles in ${name} op papier, met grote letters en telefoonnummers.`,
  kind: 'Boekje van de sociale kaart',
  count: (total: number) =>
    total === 1 ? 'In dit boekje staat 1 mogelijkheid.' : `In dit boekje staan ${total} mogelijkheden.`,
  notAll: (shown: number, total: number) =>
    `Dit boekje heeft ${shown} van de ${total} mogelijkheden. Kijk ook in het boekje van een wijk.`,
  none: 'We kennen hier nog niets.',
  printed: (date: string) => `Gedrukt op ${date}.`,
  mayChange: 'Daarna kan er iets veranderen. Bel daarom eerst even.',
  danger: 'Is er nu gevaar? Bel 112.',
  unsafe: 'Is het thuis niet veilig? Bel Veilig Thuis, 0800-2000, gratis, dag en nacht.',
  talk: 'Denk je aan zelfdoding? Bel 113, dag en nacht.',
  qr: 'Deze lijst op internet: richt de camera van je telefoon op deze code.',
  qrLabel: 'QR-code met het adres van deze wijk',
  contents: 'Wat staat erin?',
  /** Beside the name of a part; a bare number would be read as that of a page. */
  entries: (count: number) => (count === 1 ? '1 mogelijkheid' : `${count} mogelijkheden`),
  other: 'Ook in de buurt',
  volunteering: 'Iets doen voor een ander',
  by: (organization: string) => `Van ${organization}`,
  when: 'Wanneer',
  where: 'Waar',
  forWhom: 'Voor wie',
  costs: 'Kosten',
  nextStep: 'Zo begin je',
  contact: 'Contact',
  ask: (role: string) => `Vraag naar: ${role}.`,
  call: (phone: string) => `Bel ${phone}.`,
  mail: (address: string) => `Mail naar ${address}.`,
  website: (address: string) => `Kijk op ${address}.`,
  serves: (areas: string, atHome: boolean) => (atHome ? `Komt in ${areas}` : `Voor mensen in ${areas}`),
  network: 'Kom je er niet uit?',
  networkLead: (name: string) => `Vraag het aan ${name}.`,
  back: 'Terug naar de wijk',
  demo: 'Dit is een demo. De organisaties bestaan niet echt.',
}

export type BookletWords = typeof booklet
