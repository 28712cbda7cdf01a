/**
 * What is asked of this map itself. The whole text, small words aside: "contact met lotgenoten" asks something else. Who has lost a
 * password may need somebody who helps with computers, so that is not here.
 */
export const OWN_PAGES = {
  'about-us': [
    'contact|contactgegevens|contactformulier|contact opnemen|contact met jullie|bereikbaar|telefoonnummer van (?:de )?(?:kaart|site|website)',
    'klacht|klachten|klachtenformulier|klacht over (?:de|deze|dit|jullie)(?: \\w+)?|klachten over (?:de|deze|jullie)(?: \\w+)?|feedback|fout melden',
    'wie (?:zijn|is|ben|bent) (?:jullie|jij|je|u)|wie maakt (?:dit|deze kaart|deze site|de kaart)|wat is (?:dit|deze site|deze kaart|een sociale kaart)|over (?:ons|jullie|deze kaart|deze site)|wie zit hierachter|van wie is deze (?:site|kaart)|hoe werkt (?:dit|deze site|deze kaart|de kaart)|colofon|sociale kaart',
    'wanneer zijn jullie (?:open|bereikbaar)|wat zijn jullie openingstijden|zijn jullie open|hoe bereik ik jullie|waar zitten jullie',
    'about(?: us| this map)?|who are you|contact us|iletisim|sikayet|hakkimizda|siz kimsiniz',
  ],
  privacy: [
    'privacy|privacyverklaring|privacybeleid|avg|gdpr|cookies|cookie|wat bewaren jullie(?: van mij)?|mijn gegevens|gegevens verwijderen|privacy (?:policy|statement)|gizlilik',
  ],
  'signing-in': [
    'inloggen|inlog|aanloggen|log in|login|log ?out|uitloggen|mijn account|account(?: maken| aanmaken| verwijderen| wijzigen)?|sign in|sign up|my account|giris yap|oturum ac',
  ],
  joining: [
    '(?:mijn|onze|een|nieuwe|de) (?:organisatie|stichting|vereniging|club|buurthuis|initiatief|activiteit|vermelding|aanbod) (?:aanmelden|toevoegen|plaatsen|opgeven|wijzigen|aanpassen|bijwerken|veranderen)',
    '(?:organisatie|stichting|vereniging|activiteit|vermelding|aanbod) (?:aanmelden|toevoegen|plaatsen|wijzigen|aanpassen|bijwerken)',
    '(?:hoe |ik wil )?(?:kom|komen|staan|zet) (?:ik|wij|we|onze \\w+|mijn \\w+)? ?(?:ook )?op (?:de|deze|jullie) (?:sociale )?(?:kaart|site)|onze gegevens kloppen niet|add (?:my|our|an) (?:organisation|organization|activity)|register (?:my|our|an) (?:organisation|organization)',
  ],
  'any-help': [
    'help|help (?:mij|me|ons)|hulp|hulp nodig|ik (?:heb|zoek|wil) hulp(?: nodig)?|ik heb hulp nodig|help please|please help|i need help|need help|yardim|yardim edin|bana yardim edin',
  ],
} as const

/** Around a cry for help fewer: "ik help graag" offers it. */
export const AROUND_HELP = 'aub|alsjeblieft|alstublieft|hallo|hoi|please'
/** Small words that may stand around it. */
export const AROUND = 'hoe|kan|ik|waar|de|het|een|jullie|graag|aub|alsjeblieft|alstublieft|met|hallo|hoi|please'
