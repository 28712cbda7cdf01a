export type Elsewhere = 'health-care' | 'shopping' | 'government'

/** Ordinary things that are no social help: patterns of whole plain words. */
export const ELSEWHERE_WORDS: [Elsewhere, string][] = [
  [
    'health-care',
    'tandarts(?:en)?|tandartspraktijk|huisarts(?:en)?|huisartsenpost|huisartsenpraktijk|dokterspost|dokter|apotheek|apotheker|mondhygienist\\w*|orthodontist|kaakchirurg|opticien|fysio|fysiotherap\\w+|kiespijn|tandpijn|keelpijn|oorpijn|koorts|griep|griepprik|vaccinatie|recept ophalen|herhaalrecept|bloed ?prikken|verkouden|spoedeisende hulp|spoedpost|dermatoloog|gynaecoloog|cardioloog|oogarts|podotherap\\w+|pedicure|logopedi\\w+|dierenarts|dierenkliniek|dierendokter|psychiater|chirurg|tandheelkund\\w*|kaakchirurgie|uroloog|neuroloog|ziekenhuis afspraak|polikliniek|prikpost|trombosedienst|paracetamol|antibiotica|medicijnen kopen|hoorapparaat kopen|bril (?:kopen|laten maken)|contactlenzen|huidarts|veterinarian|veteriner|psychiatrist|dentist emergency|dentist|gp|pharmacy|toothache|dis hekimi|disci|aile hekimi|eczane',
  ],
  [
    'shopping',
    'bioscoop(?:kaartjes?)?|pathe|(?:fiets|auto|schoenen|bank|laptop|telefoon|tv|kleding|broek|jas|huis|matras|wasmachine|cadeau|kaartjes|tickets?|\\w+) kopen|te koop|webshop|bol com|marktplaats|amazon|supermarkt|albert heijn|jumbo|lidl|aldi|ikea|action|hema|bouwmarkt|tuincentrum|pizza\\w*|pizzeria|restaurant|afhaalchinees|sushi|mcdonalds|snackbar|frietkot|hotel|vliegticket\\w*|vakantiehuis\\w*|camping|kapper|nagelstudio|schoonheidssalon|schoonheidsspecialiste?|massagesalon|wimpers|kapsalon|barbershop|barbier|dakdekker|stukadoor|aannemer|makelaar|hypotheek|accountant|(?:auto|reis|inboedel|zorg)?verzekering(?:en)?(?: vergelijken| afsluiten)?|airco|airco installatie|zonnepanelen|warmtepomp|cv ketel|glasservice|slotenmaker|rijschool|autorijles|rijles(?:sen)?|taxi|taxi bestellen|pinautomaat|geldautomaat|pinnen|bitcoin|crypto|aandelen|(?:telefoon|iphone|samsung) ?hoesje|hoesje|iphone \\d+|laptop aanbieding|aanbieding(?:en)?|folder|vluchten|goedkope vlieg\\w+|vliegtuig|last minute|reisbureau|treintijden|vertrektijden|dienstregeling|ov ?chipkaart|lottouitslag|lotto|staatsloterij|voetbaluitslag|ajax|feyenoord|psv|eredivisie|formule 1|tv gids|recept (?:voor|van) \\w+|escort|bordeel|porno|zonnebank|tattoo|garage|autobedrijf|apk|tankstation|bloemist|slager|loodgieter|elektricien|voetbaluitslagen|weer(?:bericht| morgen| vandaag)|wat wordt het weer|buienradar|netflix|buy (?:a )?\\w+|cinema|hairdresser|sinema bileti|kuafor|market',
  ],
  [
    'government',
    'paspoort(?: aanvragen| verlengen)?|rijbewijs(?: aanvragen| verlengen| halen| kwijt)?|afval(?:kalender| ophalen)?|welke dag (?:\\w+ ){0,3}(?:vuilnis|afval|container|gft)|oud papier ophalen|containers? legen|kliko|huwelijk aangifte|trouwen op het (?:stadhuis|gemeentehuis)|hondenbelasting|ozb|woz|identiteitskaart|id ?kaart|rijbewijs (?:aanvragen|verlengen|halen)|parkeervergunning|parkeer ?boete|grofvuil|grof vuil|afvalkalender|vuilnis(?: ophalen)?|bouwvergunning|omgevingsvergunning|geboorteaangifte|aangifte geboorte|uittreksel|straatverlichting|stoeptegel\\w*|openingstijden (?:stadhuis|gemeentehuis|gemeente)|stadhuis|gemeentehuis|kvk|kadaster|verkiezingen|stempas|milieustraat|vergunning aanvragen|passport|driving licence|parking permit',
  ],
]
