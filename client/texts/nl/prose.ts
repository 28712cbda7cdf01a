import type { Prose } from '../prose.ts'

export const about: Prose = {
  title: 'Over deze kaart',
  lead: 'Deze kaart laat zien wie er voor wie is. Wijk voor wijk, dicht bij huis.',
  sections: [
    {
      heading: 'Wat is een sociale kaart?',
      paragraphs: [
        'Op een sociale kaart staan organisaties met vrijwilligers. Zij geven zorg, hulp en gezelligheid in de buurt.',
        'Je ziet wat ze doen, wanneer, waar en voor wie. En je ziet wat je eerste stap is.',
      ],
    },
    {
      heading: 'Voor wie?',
      paragraphs: ['Voor iedereen. Je hoeft niet in te loggen.'],
      list: [
        'Zoek je iets voor jezelf of voor een ander? Begin bij zoeken.',
        'Wil je iets doen voor een ander? Kijk bij vrijwilligerswerk.',
        'Help je mensen in je werk? Vind een organisatie die bij iemand past.',
      ],
    },
    {
      heading: 'Wie maakt de kaart?',
      paragraphs: [
        'Organisaties in een plaats werken samen in een netwerk. Zij houden hun eigen informatie bij.',
        'Bij elke organisatie zie je wanneer iemand de tekst voor het laatst heeft nagekeken.',
      ],
    },
    {
      heading: 'Hoe kiezen we de volgorde?',
      paragraphs: [
        'Bovenaan staat wat het best past bij je woorden en je wijk. Niemand kan betalen om hoger te staan.',
        'Dit telt mee:',
      ],
      list: [
        'Past het bij je vraag?',
        'Werkt de organisatie in jouw wijk, of zit zij dichtbij?',
        'Is er nog plek?',
        'Is de tekst kort geleden nagekeken?',
      ],
    },
    {
      heading: 'Geloof en levensvisie',
      paragraphs: [
        'Sommige mensen voelen zich thuis bij een kerk of moskee. Anderen juist niet.',
        'Daarom vertelt elke organisatie zelf wie zij is. Het telt niet mee in de volgorde. Je kunt er wel op filteren.',
      ],
    },
    {
      heading: 'Bronnen',
      paragraphs: ['De grenzen van wijken en buurten, en de postcodes, komen van het CBS en het Kadaster.'],
    },
  ],
}

export const privacy: Prose = {
  title: 'Privacy',
  lead: 'Wat je zoekt, is van jou. Wij weten niet wie je bent, en bewaren niet wat je typt.',
  sections: [
    {
      heading: 'Wat we niet doen',
      paragraphs: [
        'Je kunt alles lezen en zoeken zonder account.',
        'Een lijst die je bewaart, staat alleen in je eigen browser.',
      ],
      list: [
        'We bewaren niet wat je typt.',
        'We plaatsen geen cookies om je te volgen.',
        'We delen niets met bedrijven die advertenties tonen.',
        'We bewaren geen gegevens over cliënten.',
      ],
    },
    {
      heading: 'Wat we wel tellen',
      paragraphs: [
        'We willen weten wat een wijk nodig heeft. Daarom tellen we hoe vaak mensen iets zoeken.',
        'Van een zoekvraag bewaren we alleen dit:',
      ],
      list: [
        'waar het om gaat, zoals eenzaamheid',
        'de wijk, nooit de straat of het adres',
        'het netwerk in die plaats',
        'of er iets te vinden was',
        'de week',
      ],
    },
    {
      heading: 'Wie ziet die tellingen?',
      paragraphs: [
        'Alleen het netwerk in je plaats. Aantallen onder de vijf ziet niemand.',
        'Gaat je vraag over gevaar? Dan tellen we die niet mee. Na drie jaar gooien we de tellingen weg.',
      ],
    },
    {
      heading: 'Wat er in het adres staat',
      paragraphs: [
        'Je zoekwoorden staan in het adres van de pagina. Zo kun je de pagina bewaren of delen.',
        'Deel je de pagina? Dan ziet de ander ook je zoekwoorden.',
      ],
    },
    {
      heading: 'De kaart',
      paragraphs: [
        'De achtergrond van de kaart komt soms van een andere server. Die server ziet welk deel van de kaart je bekijkt.',
        'Je vraag en je naam ziet die server niet.',
      ],
    },
    {
      heading: 'Adressen die we niet tonen',
      paragraphs: [
        'Sommige plekken moeten veilig blijven. Van die plekken tonen we het adres nergens.',
        'Op de kaart zie je dan alleen de buurt.',
      ],
    },
  ],
}

export const accessibility: Prose = {
  title: 'Toegankelijkheid',
  lead: 'Iedereen moet deze kaart kunnen gebruiken. Dit is een eerste verklaring; een officieel onderzoek is er nog niet.',
  sections: [
    {
      heading: 'Waar we voor zorgen',
      paragraphs: ['We bouwen volgens de regels van WCAG 2.2, niveau AA.'],
      list: [
        'Je kunt alles doen met alleen een toetsenbord.',
        'Alles op de kaart staat ook in een lijst.',
        'Zoeken werkt ook zonder JavaScript.',
        'Tekst en achtergrond verschillen genoeg in kleur.',
        'De teksten zijn geschreven in gewone taal.',
        'Je kunt elke pagina printen.',
      ],
    },
    {
      heading: 'Wat nog beter kan',
      paragraphs: ['We zijn eerlijk over wat nog niet klaar is.'],
      list: [
        'Nog niemand van buiten heeft de site onderzocht.',
        'Organisaties schrijven hun teksten zelf. Die zijn niet altijd makkelijk.',
        'De Engelse pagina’s tonen de teksten van organisaties in het Nederlands.',
        'Zie je slecht of niet? Dan werkt de lijst beter dan de kaart.',
      ],
    },
    {
      heading: 'Lukt iets niet?',
      paragraphs: ['Vertel het aan het netwerk in je plaats. Dan zoeken we samen een oplossing.'],
    },
  ],
}
