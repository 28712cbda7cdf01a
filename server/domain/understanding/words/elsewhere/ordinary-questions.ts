import type { Elsewhere } from './elsewhere-words.ts'

/** Ways of asking that tell by their form, whatever the other words are. */
export const ORDINARY_QUESTIONS: [Elsewhere, string][] = [
  [
    'shopping',
    [
      '(?!rolstoel|rollator|krukken|hulpmiddelen|kamer|huis|woning)\\w+ (?:huren|oversluiten|ontkalken|verzekeren)',
      '(?!kan|kunnen|maaltijd|maaltijden|eten|boodschappen|niks|niets|geen|pakket|voedselpakket|warme)\\w+ (?:online )?(?:bestellen|kopen)',
      '(?:goedkoopste|lekkerste) \\w+|(?:tafels?|kast|bank|gordijnen|keuken|deur|kozijnen|pak|trouwjurk|meubels|zonwering) op maat',
      '\\w+ laten (?:plaatsen|zetten|aanleggen|bleken|stucen|stuken|taxeren|graveren|bedrukken|verbouwen|renoveren)|(?:prijs|prijzen|tarief|tarieven) 20\\d\\d',
      '(?!sport|bieb|bibliotheek|mijn)\\w+ abonnement(?= $)',
      'satilik \\w+|buy (?:a )?\\w+',
    ].join('|'),
  ],
  [
    'looked-up',
    [
      '(?!vrijwillig|alle|nieuwe)\\w+ vacatures?|vacatures? (?!vrijwillig|zoeken|vinden)\\w+|baan als \\w+|salaris (?:van )?\\w+|cao \\w+',
      'recept(?:en)? (?:voor |van |met )?(?!ophalen|verlengen|uitwisselen)\\w+|(?!op |welzijn )\\w+ recept',
      'hoe (?:maak|bak|kook|braad) (?:ik|je) \\w+|hoe lang (?:moet(?:en)? )?(?:\\w+ ){0,3}(?:koken|bakken|in de oven)',
      '(?:wordt|blijft|is) het (?:morgen|vandaag|vanavond|weekend|dit weekend|zaterdag|zondag|overmorgen) (?:nog )?(?:droog|mooi|warm|koud|nat|zonnig|regen\\w*|weer)',
      'wordt het (?:droog|mooi|warm|koud|nat|zonnig)(?: \\w+)*|gaat het (?:\\w+ )?(?:regenen|sneeuwen|vriezen|onweren|waaien)(?: \\w+)*',
      'hoe (?:warm|koud) (?:wordt|is) het|kans op (?:regen|sneeuw)',
      'hoe laat is het(?: in \\w+)?|welke dag is het(?: \\w+)?|hoeveel (?:inwoners|dagen|uur|kilometer|km|calorieen|poten)(?: \\w+)*',
      'is het (?:de|het) of (?:de|het) \\w+|hoe zeg je \\w+(?: in het \\w+)?|wat betekent \\w+ in het \\w+',
      '(?:goedkope )?vlucht(?:en)? (?:naar )?(?!oekraine|syrie|uit |van |voor )\\w+|(?:trein|bus|tram|metro) (?:naar|van|lijn|\\d+)(?: \\w+)*|lijn \\d+(?: bus| tram)?',
      'stand (?:\\w+ )?(?:eredivisie|competitie|divisie|league|ajax|psv|feyenoord|klassement)',
      '\\d+ (?:x|keer|maal|plus|min|gedeeld door) \\d+|\\d+ (?:euro|dollar|mijl|inch|km|kilo|pond) (?:naar|in) \\w+|\\d+ (?:liter|cm|inch|stukjes|watt|gb)',
      '(?:python|javascript|java|php|sql|css|html|excel) \\w+ \\w+|nummer \\d+|top \\d+|\\w+ nieuwste \\w+|\\w+ (?:outdoor|set)|batterijen \\d+|(?:lekkere|geile|hete|naakte|blote) (?:vrouwen|meiden|meisjes|mannen|jongens)',
      '(?:musical|concert|theater|museum|voorstelling|cabaret|voetbal|festival|wedstrijd|pretpark|dierentuin|show|revue|opera|ballet|film|circus|attractie\\w*) (?:\\w+ ){0,2}(?:kaartjes|tickets)|(?:kaartjes|tickets) (?:voor )?(?:de |het |een )?(?:musical|concert|theater|museum|voorstelling|cabaret|voetbal|festival|wedstrijd|pretpark|dierentuin|show|revue|opera|ballet|film|circus|attractie\\w*)',
      'wanneer (?:snoei|zaai|plant|poot|oogst|bemest|maai)\\w* (?:je|ik|men|we)|wanneer (?:\\w+ ){0,4}(?:snoeien|zaaien|planten|poten|oogsten|verticuteren)|(?:snoeien|zaaien|planten|poten|verticuteren) wanneer',
      '(?:opleiding|studie|studeren|master|bachelor) (?:\\w+ ){1,3}(?:hbo|wo|universiteit|leiden|delft|wageningen)|(?:hbo|wo) (?:opleiding|studie) \\w+|marathon (?:\\w+ )?(?:inschrijven|startbewijs)|vertaal (?!brief|brieven|mijn|deze|dit|die|papieren)\\w+ (?:in|naar) (?:het )?\\w+',
      'waar woont \\w+(?: \\w+)*|(?<=^ |^ de |^ wat is de )leeftijd (?:van )?(?!\\d)\\w+|telefoonnummer (?:van )?(?:de )?(?:familie|meneer|mevrouw) \\w+',
      'kiralik \\w+|\\w+ tarifi|translate \\w+(?: \\w+)*|recipe (?:for )?\\w+',
    ].join('|'),
  ],
  [
    'government',
    [
      'telefoonnummer (?:van (?:de |het )?)?(?:gemeente|belastingdienst|uwv|svb|politie)',
      '(?:gemeente|belastingdienst|uwv|svb|politie|gemeentehuis|stadhuis) (?:telefoonnummer|openingstijden|bellen)',
      'openingstijden (?:stadhuis|gemeentehuis|gemeente)|welke dag (?:\\w+ ){0,3}(?:vuilnis|afval|container|gft)',
      'trouwen op het (?:stadhuis|gemeentehuis)|(?:uitbetaling|betaling) (?:kinderbijslag|toeslag|aow|uitkering)',
    ].join('|'),
  ],
  [
    'health-care',
    'medicijn(?:en)? (?:tegen|voor) \\w+|nieuwe (?:huisarts|tandarts|patienten)|(?:huisarts|tandarts) (?:\\w+ ){0,3}patienten|(?!welzijn)\\w+ zonder recept',
  ],
]
