/** Travels only with the home page. */
export const home = {
  title: 'Wie is er voor wie, in jouw buurt?',
  lead: 'Vind iemand om mee te praten, hulp in huis of een plek om mee te doen. Altijd dichtbij.',
  examples: 'Bijvoorbeeld:',
  exampleQuestions: [
    'ik voel me alleen',
    'hulp met brieven',
    'samen eten',
    'Nederlands leren',
    'iemand die mee wandelt',
    'even rust als mantelzorger',
  ],
  choose: 'Help mij kiezen',
  chooseLead: 'Weet je niet goed wat je zoekt?',
  match: 'Wie past hierbij?',
  matchLead: 'Zoek je voor iemand anders?',
  themes: 'Waar gaat het om?',
  themesLead: 'Kies een thema en zie wat er is.',
  areas: 'Kijk in je eigen wijk',
  areasLead: 'Elke wijk heeft een eigen pagina met alles wat er is.',
  areasOf: (municipality: string) => `Wijken in ${municipality}`,
  wholeOf: (municipality: string) => `Heel ${municipality}`,
  giveTitle: 'Een uurtje over?',
  giveLead: 'Doe iets voor een ander. Een uur per week betekent vaak al veel. Kijk waar je welkom bent.',
  giveLink: 'Bekijk vrijwilligerswerk',
  makersTitle: 'Wie maakt deze kaart?',
  makersLead: 'Organisaties in de buurt houden de kaart samen bij. Zij werken samen in een netwerk.',
  networkCount: (organizations: number, activities: number) =>
    `${organizations} ${organizations === 1 ? 'organisatie' : 'organisaties'}, ${activities} ${activities === 1 ? 'activiteit' : 'activiteiten'}`,
  networkLink: (name: string) => `Alles van ${name}`,
}

export type HomeWords = typeof home
