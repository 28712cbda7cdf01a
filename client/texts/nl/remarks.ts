import type { RemarkWords } from '../remarks.ts'

export const remarks: RemarkWords = {
  lessPrecise:
    'De zoekmachine doet het even niet. We zoeken op een andere manier, dus de resultaten zijn minder precies.',
  inexact: (asked, needs) => `Niets gaat precies over ‘${asked}’. Wat je hier ziet, past bij: ${needs}.`,
  dropped: {
    title: 'Niet alles in het adres klopte',
    value: (filter, value) => `‘${value}’ kennen we niet bij ${filter.toLowerCase()}. We lieten het weg.`,
    filter: (name) => `Het filter ‘${name}’ kennen we niet. We lieten het weg.`,
    twice: (filter) => `‘${filter}’ stond er twee keer. We gebruiken de eerste.`,
    place: (filter) => `${filter}: dit ligt niet in Nederland of is niet goed geschreven. We lieten het weg.`,
    needsPlace: (filter) => `${filter} kan alleen met een plek erbij. We lieten het weg.`,
    tooLong: 'Je vraag was erg lang. We gebruiken het begin.',
    pastEnd: 'Zo veel pagina’s zijn er niet. Dit is de eerste pagina.',
  },
  whichPlace: 'Welke plek bedoel je?',
  anotherPlace: 'Een andere plaats',
  unknownPlace: (place) => `We kennen de plek ‘${place}’ niet. Daarom zochten we overal.`,
  unknownPlaceAdvice: 'Probeer de naam van een wijk, buurt of plaats, of een postcode.',
}
