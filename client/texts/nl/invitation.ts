import type { Role } from '#domain/members/member.ts'

/** Behind the link of an invitation. */
export const invitation = {
  title: 'Doe mee',
  lead: (role: string, name: string) =>
    name ? `Je bent gevraagd als ${role} van ${name}.` : `Je bent gevraagd als ${role}.`,
  role: {
    editor: 'redactie',
    professional: 'professional',
    coordinator: 'coördinator',
    administrator: 'beheerder',
  } satisfies Record<Role, string> as Record<Role, string>,
  may: {
    editor: 'Je houdt de tekst, de tijden en het contact van deze organisatie bij.',
    professional: 'Je zoekt passend aanbod en vraagt organisaties om mee te doen.',
    coordinator: 'Je houdt overzicht over het netwerk en helpt organisaties.',
    administrator: 'Je beheert de hele kaart.',
  } satisfies Record<Role, string> as Record<Role, string>,
  kept: 'Wil je meedoen? Dan bewaren we je naam, je e-mailadres en je rol.',
  email: (email: string) => `De uitnodiging is voor ${email}.`,
  accept: 'Ja, ik doe mee',
  ignore: 'Wil je niet meedoen? Dan hoef je niets te doen.',
  done: {
    title: 'Welkom',
    lead: 'Je doet mee. Log nu in: je krijgt een code in je mail.',
    email: 'Je e-mailadres',
    signIn: 'Stuur mij een code',
    signed: 'Je doet mee, en je bent al ingelogd.',
    account: 'Naar mijn pagina',
  },
  dead: {
    title: 'Deze uitnodiging werkt niet meer',
    lead: 'De link is al gebruikt, is te oud, of er mist een stukje.',
    advice: 'Doe je al mee? Log dan in. Anders vraag je een nieuwe uitnodiging.',
    signIn: 'Inloggen',
  },
  failed: 'Dit lukte niet. Probeer het nog eens.',
}
