import type { AuditAction } from '#domain/members/audit.ts'
import type { Role } from '#domain/members/member.ts'

/** Who takes part in a network, and what changed. */
export const networkMembers = {
  title: (network: string) => `Deelnemers van ${network}`,
  lead: (count: number) => (count === 1 ? 'Eén persoon doet mee.' : `${count} mensen doen mee.`),
  toDesk: 'Terug naar de werkplek',
  lastSignIn: (day: string) => `Voor het laatst ingelogd op ${day}`,
  neverSignedIn: 'Nog nooit ingelogd',
  right: (role: string, name: string) => (name ? `${role} van ${name}` : role),
  role: {
    editor: 'redactie',
    professional: 'professional',
    coordinator: 'coördinator',
    administrator: 'beheerder',
  } satisfies Record<Role, string> as Record<Role, string>,
  takeAway: {
    open: 'Haal weg',
    openOf: (right: string, name: string) => `Haal weg: ${right}, ${name}`,
    sure: (right: string, name: string) => `${name} is dan geen ${right} meer. Dat gaat meteen in.`,
    gone: 'Heeft iemand geen recht meer over? Dan halen we ook de gegevens weg.',
    yes: 'Ja, haal dit recht weg',
    done: 'Het recht is weggehaald.',
    last: 'Je bent de laatste. Nodig eerst iemand uit die het overneemt.',
  },
  invite: {
    title: 'Nodig iemand uit',
    email: 'E-mailadres',
    emailWrong: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
    role: 'Als wat?',
    roles: {
      professional: 'Professional: zoekt passend aanbod en vraagt organisaties',
      editor: 'Redactie: houdt één organisatie bij',
      coordinator: 'Coördinator: houdt overzicht over het netwerk',
    },
    roleWrong: 'Kies als wat je deze persoon uitnodigt.',
    listing: 'Van welke organisatie?',
    listingHint: 'Alleen voor redactie.',
    listingNone: 'Kies een organisatie',
    listingWrong: 'Kies van welke organisatie.',
    send: 'Stuur de uitnodiging',
    done: 'De uitnodiging is verstuurd. Ze werkt 14 dagen.',
    joined: 'Deze persoon doet al mee.',
    tooMany: 'Je stuurde veel uitnodigingen. Probeer het over een uur nog eens.',
  },
  failed: 'Dit lukte niet. Probeer het nog eens.',
  audit: {
    title: 'Wat er veranderde',
    lead: 'Wie deed wat, het laatste eerst. Na een jaar gaat het weg.',
    none: 'Er is nog niets veranderd.',
    map: 'De kaart zelf',
    gone: 'Iemand die niet meer meedoet',
    aListing: 'een vermelding',
    does: {
      granted: (by: string, right: string, who: string) => `${who} is nu ${right}. Dat komt van: ${by}.`,
      revoked: (by: string, right: string, who: string) => `${who} is geen ${right} meer. Dat deed: ${by}.`,
      invited: (by: string, right: string) => `${by} nodigde iemand uit als ${right}.`,
      claimed: (_by: string, _right: string, _who: string, listing: string) => `Iemand wil ${listing} bijhouden.`,
      'claim-declined': (by: string, _right: string, _who: string, listing: string) =>
        `Iemand mag ${listing} niet bijhouden. Dat besloot: ${by}.`,
      'account-removed': () => 'Iemand haalde het eigen account weg.',
      published: (by: string, _right: string, _who: string, listing: string) => `${by} publiceerde ${listing}.`,
      proposed: (by: string, _right: string, _who: string, listing: string) => `${by} stelde iets voor bij ${listing}.`,
      approved: (by: string, _right: string, _who: string, listing: string) =>
        `${by} keurde een voorstel goed van ${listing}.`,
      'sent-back': (by: string, _right: string, _who: string, listing: string) =>
        `${by} stuurde een voorstel terug van ${listing}.`,
      hidden: (by: string, _right: string, _who: string, listing: string) => `${by} haalde ${listing} uit het zicht.`,
      shown: (by: string, _right: string, _who: string, listing: string) => `${by} liet ${listing} weer zien.`,
      archived: (by: string, _right: string, _who: string, listing: string) => `${by} zette ${listing} in het archief.`,
      restored: (by: string, _right: string, _who: string, listing: string) =>
        `${by} zette een oude tekst terug bij ${listing}.`,
      trusted: (by: string, _right: string, _who: string, listing: string) => `${by} laat ${listing} zelf publiceren.`,
      distrusted: (by: string, _right: string, _who: string, listing: string) =>
        `${by} laat ${listing} niet meer zelf publiceren.`,
    } satisfies Record<AuditAction, Sentence> as Record<AuditAction, Sentence>,
  },
}

/** Who did it, which right, who it was about, which listing. */
type Sentence = (by: string, right: string, who: string, listing: string) => string
