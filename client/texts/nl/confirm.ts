/** "Klopt dit nog?", behind the link of a mail. */
export const confirm = {
  title: 'Klopt dit nog?',
  lead: (name: string) => `Dit staat op de kaart over ${name}. Kijk even of alles nog klopt.`,
  checked: (day: string) => `Voor het laatst nagekeken op ${day}.`,
  never: 'Nog niemand heeft dit nagekeken.',
  contact: 'Zo bereiken mensen jullie',
  noContact: 'Er staat niet hoe mensen jullie bereiken.',
  activities: 'Wat jullie doen',
  none: 'Er staan nog geen activiteiten bij.',
  roomUnknown: 'Of er plek is, staat er niet bij.',
  roomTrue: 'Zegt een activiteit of er plek is? Ook dat bevestig je met de knop.',
  yes: 'Ja, dit klopt nog',
  changed: 'Er is iets veranderd',
  changedHint: 'Je logt in met een code uit je mail. Dan pas je het aan.',
  whole: 'Bekijk de hele vermelding',
  done: {
    title: 'Dank je wel',
    lead: (name: string) => `Iedereen ziet nu dat ${name || 'de vermelding'} vandaag is nagekeken.`,
    look: 'Bekijk de vermelding',
  },
  dead: {
    title: 'Deze link werkt niet meer',
    lead: 'Misschien zei je al dat het klopt. Of de link is oud, of er mist een stukje.',
    advice: 'Log in om je vermelding te bekijken. Daar zeg je ook of alles klopt.',
    signIn: 'Inloggen',
  },
  failed: 'Dit lukte niet. Probeer het nog eens.',
}
