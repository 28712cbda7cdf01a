import type { Helper, UnderstoodWords } from '../understood.ts'

const NOW = 'Is er nu gevaar? Bel meteen.'
const EMERGENCY: Helper = { name: '112', when: NOW, calls: [{ label: 'Bel 112', number: '112' }] }
const SAFE_HOME: Helper = {
  name: 'Veilig Thuis',
  when: 'Hulp en advies, dag en nacht. Bellen is gratis.',
  calls: [{ label: 'Bel 0800-2000', number: '08002000' }],
}
const CHILD_LINE: Helper = {
  name: 'Kindertelefoon',
  when: 'Ben je jonger dan 18? Hier kun je alles vertellen, elke dag van 11.00 tot 21.00 uur. Bellen is gratis.',
  calls: [{ label: 'Bel 0800-0432', number: '08000432' }],
}
const BELOW = 'Hieronder staat wat we verder vonden.'

export const understood: UnderstoodWords = {
  label: 'Begrepen',
  lifts: 'Wat hierbij past, staat bovenaan. De rest blijft ook staan.',
  leaveOut: (name) => `Laat weg: ${name}`,
  leftOut: 'Niet meegenomen',
  putBack: (name) => `Zet terug: ${name}`,
  putAllBack: 'Neem alles weer mee',
  place: (name) => `in ${name}`,
  years: (from, to) => {
    if (from === to) return `${from} jaar`
    if (!from) return `tot en met ${to} jaar`
    return to ? `${from} tot en met ${to} jaar` : `vanaf ${from} jaar`
  },
  onDay: (day, part) => `${day}${part}`,
  day: {
    monday: 'maandag',
    tuesday: 'dinsdag',
    wednesday: 'woensdag',
    thursday: 'donderdag',
    friday: 'vrijdag',
    saturday: 'zaterdag',
    sunday: 'zondag',
  },
  workdays: 'doordeweeks',
  daytime: 'overdag',
  part: { morning: 'ochtend', afternoon: 'middag', evening: 'avond' },
  partAlone: { morning: '’s ochtends', afternoon: '’s middags', evening: '’s avonds' },
  free: 'gratis',
  form: {
    group: 'in een groep',
    'one-to-one': 'met z’n tweeën',
    'at-home': 'aan huis',
    'by-phone': 'aan de telefoon',
    online: 'online',
  },
  speaks: (languages) => `spreekt ${languages}`,
  help: 'je wilt iets doen voor een ander',
  kind: {
    place: 'de plek',
    who: 'voor wie het is',
    when: 'wanneer het is',
    how: 'hoe het gaat',
    language: 'welke taal',
    help: 'iets doen voor een ander',
  },
  ask: (name) => `Welk ${name} bedoel je?`,
  guessed: (name) => `We gaan nu uit van ${name}.`,
  anotherPlace: 'Een andere plaats',
  beyond: {
    liesIn: (name, municipality) => `${name} ligt in de gemeente ${municipality}`,
    unknown: (name) => `${name} staat nog niet op onze kaart`,
    advice: (name) => `We hebben daar nog geen wijken. Wat het dichtst bij ${name} is, staat bovenaan.`,
  },
  whereAreYou: {
    title: 'Waar ben je?',
    advice: 'Dan zetten we bovenaan wat bij jou in de buurt is. Een wijk, een plaats of een postcode is genoeg.',
    link: 'Vul in waar je bent',
  },
  weHave: 'Wij hebben wel:',
  elsewhere: {
    'health-care': {
      title: 'Daarvoor ga je naar een huisarts, tandarts of apotheek',
      advice: 'Weet je niet bij wie je moet zijn? Bel dan eerst je huisarts.',
    },
    shopping: {
      title: 'Dat vind je in een winkel of bij een bedrijf',
      advice: 'Kijk bij jou in de buurt, of zoek op internet.',
    },
    government: {
      title: 'Dat regelt de gemeente',
      advice: 'Kijk op de website van je gemeente, of bel je gemeente.',
    },
    'looked-up': {
      title: 'Dat kun je beter op internet zoeken',
      advice: 'Hier vind je hulp, ontmoeting en vrijwilligerswerk in de buurt.',
    },
    'about-us': {
      title: 'Zoek je iets over deze kaart?',
      advice:
        'Lees wie de kaart maakt. Heb je een vraag of een klacht over de kaart? Ga naar het netwerk in je plaats. Gaat het over een organisatie? Op haar pagina staat hoe je haar bereikt.',
    },
    privacy: {
      title: 'Wil je weten wat we van je bewaren?',
      advice: 'Dat is weinig. Je leest het op onze pagina over privacy.',
    },
    'signing-in': {
      title: 'Wil je inloggen?',
      advice:
        'Dat is alleen nodig als je meewerkt aan deze kaart. Zoeken en lezen kan zonder inloggen. Lukt inloggen ergens anders niet, bijvoorbeeld met DigiD? Zoek dan op ‘DigiD’.',
    },
    joining: {
      title: 'Wil je met je organisatie op de kaart?',
      advice:
        'Staat zij er al op? Zoek haar op. Op haar pagina kun je vragen of je de tekst mag bijhouden. Staat zij er nog niet op? Vraag het aan het netwerk in je plaats.',
    },
    'any-help': {
      title: 'Zoek je hulp?',
      advice: 'Is er nu gevaar? Bel 112. Weet je niet waar je moet beginnen? Wij helpen je kiezen.',
    },
  },
  ours: {
    about: 'Over deze kaart',
    privacy: 'Privacy',
    signIn: 'Inloggen',
    choose: 'Help mij kiezen',
    emergency: 'Bel 112',
  },
  danger: {
    suicide: {
      title: 'Je hoeft dit niet alleen te dragen',
      lead: 'Denk je aan de dood? Of maak je je zorgen om iemand? Praat erover. Er luistert iemand, dag en nacht.',
      helpers: [
        {
          name: '113 Zelfmoordpreventie',
          when: 'Je mag anoniem blijven.',
          calls: [
            { label: 'Bel 113', number: '113' },
            { label: 'Bel gratis 0800-0113', number: '08000113' },
          ],
          site: '113.nl',
        },
        EMERGENCY,
      ],
      below: BELOW,
    },
    violence: {
      title: 'Niemand mag jou pijn doen',
      lead: 'Dit is niet jouw schuld. Je hoeft dit niet alleen te dragen. Er is nu iemand die je helpt.',
      helpers: [EMERGENCY, SAFE_HOME],
      below: BELOW,
    },
    'child-abuse': {
      title: 'Elk kind moet veilig zijn',
      lead: 'Goed dat je dit zegt. Je hoeft dit niet alleen te dragen. Bel ook als je twijfelt.',
      helpers: [EMERGENCY, SAFE_HOME, CHILD_LINE],
      below: BELOW,
    },
    'child-line': {
      title: 'Fijn dat je dit vertelt',
      lead: 'Dit is niet jouw schuld. Je hoeft dit niet alleen te dragen. Er zijn mensen die naar je luisteren.',
      helpers: [CHILD_LINE, SAFE_HOME, EMERGENCY],
      below: BELOW,
    },
    emergency: {
      title: 'Bel 112 als er nu gevaar is',
      lead: 'Je hoeft dit niet alleen te doen. Aan de telefoon blijft iemand bij je.',
      helpers: [{ ...EMERGENCY, when: 'Voor politie, brandweer en ambulance.' }],
      below: BELOW,
    },
  },
}
