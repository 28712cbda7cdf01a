export type Elsewhere = 'health-care' | 'shopping' | 'government'

/** Ordinary things that are no social help: patterns of whole plain words. */
export const ELSEWHERE_WORDS: [Elsewhere, string][] = [
  [
    'health-care',
    'tandarts(?:en)?|tandartspraktijk|huisarts(?:en)?|huisartsenpost|huisartsenpraktijk|dokterspost|dokter|apotheek|apotheker|mondhygienist\\w*|orthodontist|kaakchirurg|opticien|fysio|fysiotherap\\w+|kiespijn|tandpijn|keelpijn|oorpijn|koorts|griep|griepprik|vaccinatie|recept ophalen|herhaalrecept|bloed ?prikken|verkouden|spoedeisende hulp|spoedpost|dermatoloog|gynaecoloog|cardioloog|oogarts|podotherap\\w+|pedicure|logopedi\\w+|dentist|gp|pharmacy|toothache|dis hekimi|disci|aile hekimi|eczane',
  ],
  [
    'shopping',
    'bioscoop(?:kaartjes?)?|pathe|(?:fiets|auto|schoenen|bank|laptop|telefoon|tv|kleding|broek|jas|huis|matras|wasmachine|cadeau|kaartjes|tickets?|\\w+) kopen|te koop|webshop|bol com|marktplaats|amazon|supermarkt|albert heijn|jumbo|lidl|aldi|ikea|action|hema|bouwmarkt|tuincentrum|pizza\\w*|pizzeria|restaurant|afhaalchinees|sushi|mcdonalds|snackbar|frietkot|hotel|vliegticket\\w*|vakantiehuis\\w*|camping|kapper|nagelstudio|schoonheidssalon|zonnebank|tattoo|garage|autobedrijf|apk|tankstation|bloemist|slager|loodgieter|elektricien|voetbaluitslagen|weer(?:bericht| morgen)|netflix|buy (?:a )?\\w+|cinema|hairdresser|sinema bileti|kuafor|market',
  ],
  [
    'government',
    'paspoort(?: aanvragen| verlengen)?|identiteitskaart|id ?kaart|rijbewijs (?:aanvragen|verlengen|halen)|parkeervergunning|parkeer ?boete|grofvuil|grof vuil|afvalkalender|vuilnis(?: ophalen)?|bouwvergunning|omgevingsvergunning|geboorteaangifte|aangifte geboorte|uittreksel|straatverlichting|stoeptegel\\w*|openingstijden (?:stadhuis|gemeentehuis|gemeente)|stadhuis|gemeentehuis|kvk|kadaster|verkiezingen|stempas|milieustraat|vergunning aanvragen|passport|driving licence|parking permit',
  ],
]
