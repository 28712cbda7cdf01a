/** Signing in. */
export const signIn = {
  title: 'Inloggen',
  lead: 'Je krijgt een mail met een code. Een wachtwoord heb je niet nodig.',
  email: 'Je e-mailadres',
  emailWrong: 'Vul je e-mailadres in, zoals naam@voorbeeld.nl.',
  ask: 'Stuur mij een code',
  who: 'Inloggen is voor redacties, professionals en coördinatoren. Zoeken kan zonder.',
  code: {
    title: 'Kijk in je mail',
    lead: 'Kennen we je adres? Dan is er nu een mail met een code van zes cijfers.',
    label: 'De code uit de mail',
    hint: 'Zes cijfers. De code werkt 10 minuten.',
    wrong: 'Deze code klopt niet. Kijk nog eens in de mail.',
    send: 'Inloggen',
    none: 'Geen mail? Kijk bij ongewenste mail, of vraag een nieuwe.',
    again: 'Vraag een nieuwe mail',
  },
  link: {
    title: 'Inloggen met de link',
    lead: 'Klik op de knop. Dan ben je ingelogd.',
    send: 'Log mij in',
    wrong: 'Met deze link lukt het niet. Hij is oud, al gebruikt, of gevraagd in een andere browser.',
  },
  tooOld: 'Deze code werkt niet meer. Vraag een nieuwe mail.',
  tooMany: 'Dit ging te vaak achter elkaar. Probeer het over een uur nog eens.',
  demo: {
    title: 'Kijken met de demo',
    lead: 'Dit is een demo. Kies een rol en je bent meteen ingelogd.',
  },
  role: { editor: 'redactie', professional: 'professional', coordinator: 'coördinator', administrator: 'beheer' },
}
