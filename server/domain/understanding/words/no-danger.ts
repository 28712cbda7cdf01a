/** Who mourns somebody who is dead, whatever the words: nobody is in danger now. What stands between may only be whose death it was. */
const SUICIDE = '(?:zelfmoord|zelf moord|zelfmoort|zelfdoding|zelf doding|suicide)'
const WHOSE =
  '(?:(?:,|van|na|door|bij|aan|met|over|een|de|het|mijn|m n|mn|zijn|haar|onze|hun|partner|man|vrouw|zoon|dochter|kind|broer|zus|vader|moeder|ouder|vriend|vriendin|groep|verlies|contact|die|dat) ){0,5}'
const MOURNING =
  '(?:nabestaand\\w*|verlies|rouw\\w*|lotgenoten\\w*|weduwe|weduwnaar|weduwen|achterblijv\\w*|achtergeblev\\w*|verloren|verloor|overleden|gestorven|ouders|verwerk\\w*)'
const GAME =
  '(?:schaken|schaak|dammen|tennis|tennissen|tafeltennis|badminton|biljart|biljarten|pingpong|squash|honkbal|golf|klaverjassen|kaarten|darten|spelletjes|mens erger je niet|fifa|mario kart|playstation|monopoly|rummikub|scrabble|gamen|voetbal|sjoelen|hockey|\\w*spel)'
const ILL = '(?:dement\\w*|alzheimer|parkinson|hersenletsel|nah|autis\\w*|psychose|delier|lewy|korsakov|beroerte)'
const ANGRY = '(?:agressief|agressie|gewelddadig|schreeuwt|scheldt|gooit)'
const SPORT =
  '(?:chess|tennis|darts|football|soccer|basketball|golf|squash|badminton|pool|cards|fifa|mario kart|checkers|scrabble|table tennis|ping pong|video games|games|every game|every time we play|board games|backgammon|races?|running|final|finals|match|league|tournament|cricket|hockey|rugby)'
const HITS = '(?:hit|hits|hitting|beat|beats|beating|beaten|abused?|abuses|kicked|punched|slapped|slaps|kicks)'

const ABOUT =
  'huiselijk geweld|seksueel geweld|partnergeweld|geweld|mishandeling|kindermishandeling|verkrachting|aanranding|seksueel misbruik|incest|stalking|eerwraak|eergerelateerd geweld|femicide|pesten|dwang|seksuele intimidatie|vrouwenmishandeling'
const LONG_AGO =
  'geslagen|mishandeld|misbruikt|verkracht|aangerand|gestalkt|bedreigd|seksueel misbruik|huiselijk geweld|mishandeling'

/** What sounds like danger and is not: mourning, the past, denial, games. */
export const NO_DANGER_TOLD = [
  `${MOURNING} ${WHOSE}${SUICIDE}(?! (?:gedachten|plegen))|${SUICIDE} ${WHOSE}(?:nabestaand\\w*|verlies|verloren|verwerken|rouw\\w*|overleden|gestorven|gepleegd)`,
  `(?:pleegde|pleegden|gepleegd) (?:toen )?${SUICIDE}|${SUICIDE} (?:pleegde|pleegden|gepleegd)|(?:film|boek|boeken|lezing|documentaire|podcast|cursus|training|workshop|les|gastles|college|onderzoek|theater|voorstelling|voorlichting) (?:over|rond|tegen) ${SUICIDE}`,
  `${SUICIDE} ?(?:preventie|in de (?:familie|vriendenkring))|na (?:de |een |het )?(?:zelf moord|zelf doding)`,
  '(?:heeft|had|hebben|zijn|haar|die) (?:\\w+ ){0,3}(?:zichzelf|zich) (?:\\w+ ){0,2}(?:van het leven beroofd|opgehangen|verhangen|gedood)|(?:maakte|maakten) (?:er )?(?:een )?(?:eind|einde) aan|(?:stapte|gestapt) (?:\\w+ ){0,2}uit het leven',
  `(?:slaat|slaan|sla|sloeg|verslaat|geslagen) (?:\\w+ ){0,5}(?:met|bij|in|tijdens) (?:het )?${GAME}|bij (?:het )?${GAME} (?:\\w+ ){0,3}(?:slaat|slaan)(?: \\w+){0,2}`,
  '(?:slaat|slaan|mishandelt|schopt|bedreigt|dwingt) (?:mij|me|ons|haar|de kinderen) (?:echt |helemaal |zeker |gelukkig )?(?:niet|nooit)(?= [.,] | $|\\s*$)|(?:slaat|slaan|schopt) (?:de |mijn |onze )?\\w+ (?:niet|nooit)(?= [.,] | $|\\s*$)',
  '(?:overgrootvader|overgrootmoeder|opa|oma|grootvader|grootmoeder|vader|moeder) (?:werd|is|was) (?:\\w+ ){0,4}(?:in de oorlog|als kind|vroeger|in het kamp|in zijn jeugd|in haar jeugd) (?:\\w+ ){0,2}(?:geslagen|mishandeld|misbruikt)|(?:als kind|vroeger|in mijn jeugd|in de oorlog) (?:\\w+ ){0,4}(?:geslagen|mishandeld|misbruikt|verkracht)',
  '(?:slachtoffers?|vrouwen|kinderen|mensen|ouderen|jongeren|mannen|meiden|meisjes) (?:die|dat|welke|waarvan|bij wie) (?:\\w+ ){0,5}(?:geslagen|mishandeld|misbruikt|verkracht|verwaarloosd|bedreigd)(?: (?:worden|zijn|werden))?',
  'bang voor (?:mijn |m n |mn )?(?:man|vrouw|zoon|partner) (?:(?:want|hij|zij|is|zo|heel) ){0,3}(?:ziek|dement|zijn (?:toekomst|gezondheid|hart)|gaat dood)|(?:mes|messen) (?:nodig|(?:voor|om) (?:de )?(?:vis|vlees|koken|groente|brood|keuken|te snijden))',
  'blauwe plek(?:ken)? (?:van|door) (?:het |de )?(?:voetbal\\w*|vallen|val|judo|sport\\w*|spelen|hockey|fiets\\w*|bloedverdunn\\w*)',
  '(?:meldcode|cursus|training|workshop|scholing|nascholing|protocol|lezing|voorlichting|aandachtsfunctionaris) (?:\\w+ ){0,3}(?:kindermishandeling|huiselijk geweld|ouderenmishandeling|mishandeling|verwaarlozing)|(?:kindermishandeling|huiselijk geweld|ouderenmishandeling) (?:cursus|training|workshop|scholing|nascholing|lezing|voorlichting|meldcode)(?= )',
  // Illness, not a blow, is what is the matter: offers for carers help.
  `${ILL} (?:(?!sla|schop|knijp|bedreig)[\\w,]+ ){0,8}${ANGRY}|${ANGRY} (?:(?!sla|schop|knijp|bedreig)[\\w,]+ ){0,8}${ILL}`,
  '(?:niet veilig|onveilig) (?:thuis )?(?:want|omdat|door|sinds) (?:\\w+ ){0,6}(?:val|vallen|valt|gevallen|trap|trappen)(?= )',
  '(?:lezing|documentaire|cursus|training|workshop|les|voorlichting|onderzoek|film|boek|vrijwilliger\\w*|vrijwilligerswerk) (?:\\w+ ){0,4}(?:loverboys?|mensenhandel|zelfbeschadiging|automutilatie|uitbuiting)',
  `bedreigd (?:met (?:ontslag|uithuis\\w*|ontruiming|huisuitzetting|een boete|boetes|sluiting)|door (?:sluiting|faillissement|sloop))`,
  `(?:film|films|boek|boeken|roman|documentaire|podcast|serie|toneel|toneelstuk|theater\\w*|voorstelling|expositie|tentoonstelling|symposium|congres|scriptie|werkstuk|spreekbeurt|gastles|lezing|cursus|training|workshop|les|voorlichting|meldcode) (?:\\w+ ){0,2}(?:over|rond|tegen|rondom|van|bij) (?:\\w+ ){0,2}(?:${ABOUT})`,
  `(?:vrijwillig\\w*|werken|werk|stage|baan|vacature|collega|donateur|doneren|geld (?:geven|inzamelen)) (?:\\w+ ){0,2}(?:bij|voor|van|aan) (?:de |het )?(?:kindertelefoon|veilig thuis)|vrijwillig\\w* (?:kindertelefoon|veilig thuis)|(?:kindertelefoon|veilig thuis) (?:vrijwillig\\w*|vacature\\w*|stage)`,
  `(?:in (?:het|haar|zijn|mijn) verleden|vroeger|jaren geleden|lang geleden|als kind|in (?:mijn|haar|zijn|hun) (?:jeugd|kindertijd)) (?:(?!nu|weer)\\w+ ){0,4}(?:${LONG_AGO})|(?:${LONG_AGO}) (?:\\w+ ){0,4}(?:in (?:het|haar|zijn|mijn) verleden|vroeger|jaren geleden|lang geleden|als kind|in (?:mijn|haar|zijn|hun) (?:jeugd|kindertijd))`,
  '(?:uit|na|sinds|sedert) (?:een |de |mijn |haar |zijn )?(?:gewelddadige|agressieve) (?:relatie|man|partner|ex)|gewelddadige relatie (?:achter|gehad|meegemaakt|overleefd|ontvlucht|verbroken|voorbij)|(?:volwassenen|mensen|vrouwen|mannen|slachtoffers|iedereen|meiden|lotgenoten) (?:die |met )(?:\\w+ ){0,6}(?:misbruik|mishandeling|geweld|aanranding|verkrachting|stalking)(?: (?:\\w+ ){0,5}(?:meemaak\\w*|meemaken|meegemaakt|ervaren|ervaring\\w*|achter))?',
  '(?:dieren|hond|honden|kat|katten|paard|paarden|dier|vee) (?:\\w+ ){0,3}(?:geslagen|mishandeld|misbruikt|verwaarloosd|mishandeling)|(?:mishandeld\\w*|mishandeling van|verwaarloosde) (?:dieren|honden|katten|paarden)',
  '(?:handen|vleugels|spijkers|brug|alarm) (?:in een|ineen|uit) slaan|slaan (?:de |hun )?(?:handen|vleugels|spijkers|armen)',
]

const DIED =
  '(?:bereaved|bereavement|lost|losing|loss|grief|grieving|survivors?|died|death|dead|widow\\w*|mourning|passed away)'
const THEIRS =
  '(?:(?:my|our|a|the|to|by|of|after|from|who|because|someone|somebody|people|for|son|daughter|brother|sister|husband|wife|father|mother|friend|partner|child|loved|one|dad|mum|mom|group|support|and|in|through) ){0,6}'
/** The same in English and Turkish. */
export const FIGURES_ABROAD = [
  '(?:book|books|film|films|movie|lecture|talk|course|training|workshop|class|podcast|awareness|prevention|campaign|research|volunteer\\w*) (?:\\w+ ){0,4}(?:domestic|sexual|physical|emotional) (?:abuse|assault|violence)|(?:abuse|assault|violence) (?:awareness|prevention|training|course|workshop|campaign)|survivors? of (?:\\w+ )?(?:abuse|violence|assault|rape)|(?:domestic|sexual|physical|emotional) (?:abuse|assault|violence) survivors?',
  `${DIED} ${THEIRS}suicide|suicide (?:loss|bereave\\w*|survivors?|prevention|awareness|grief)|after (?:a |the |my \\w+ |his |her )?suicide|(?:committed|commited|died by|died of) suicide|suicide of (?:my|a|our|his|her)|suicide squad|(?:beat|beats|beating|beaten) (?:me|us|them|him|her) at (?!home|night|least|school|work|the|times|all|first|his|her|my|our)\\w+|comes to my room to (?:play|read|talk|study|help|clean)|(?:want|wanna|to|going) (?:to )?die my hair|team (?:\\w+ ){0,2}(?:was|were|got|been) beaten`,
  '(?:killed|took) (?:himself|herself|his own life|her own life|their own life)',
  `${HITS} (?:\\w+ ){0,4}(?:at|in|with|on) (?:a |the |our |his |her )?${SPORT}|${HITS} (?:\\w+ )?(?:by a (?:car|ball|bike|bus|truck|tram|scooter)|the gym|eggs?|drums?|the (?:ball|drum|drums|road|books|blues)|to it)|${SPORT} (?:\\w+ ){0,3}(?:hits|beats) (?:me|us)`,
  `(?:not|never|isnt|arent|wasnt|no one|nobody|doesnt|didnt|dont|havent|hasnt|hardly) (?:\\w+ ){0,2}(?:${HITS.slice(3, -1)}|being (?:abused|beaten|hit|threatened|stalked)|domestic violence|child abuse|suicidal)(?: (?:me|us|him|her|my \\w+|at home))?(?= [.,] | $|\\s*$)|no domestic violence`,
  '(?:women|children|people|men|victims|kids|girls|survivors|those) (?:who|that) (?:\\w+ ){0,3}(?:beaten|abused|raped|hit|neglected|stalked|threatened)|(?:beaten|abused|hit) (?:\\w+ ){0,3}(?:in the war|as a child|in the (?:fifties|sixties|seventies|camp)|when i was (?:a child|little|young|small)|years ago|back then|in my childhood)|(?:was|were|been) (?:beaten|hit|abused) (?:\\w+ ){0,3}(?:in the war|as a child)',
  'intihar(?:da|dan|in|i|la|indan|dan sonra)? (?:\\w+ )?(?:kaybet\\w*|eden|etti|etmisti|etmis|sonras\\w*|sonra|yasi|yas|onleme\\w*|nedeniyle)|(?:intiharda|intiharla|intihar nedeniyle) \\w+|kendini (?:oldurdu|asti)(?= [.,] | $|\\s*$| gecen)',
  '(?:bungee|parachute|base) (?:\\w+ ){0,6}(?:bridge|building)|dont want to live (?:anymore |any more )?(?:here|in|with|alone|at|there|near|on|together)(?= )|doesnt want to live (?:here|in|with|alone|at|there|near|together)',
  '(?:burada|buralarda|orada|koyde|sehirde|hollandada|evde|kampta|yurtta|onunla|yalniz) yasamak istemi\\w*|(?:savasta|cocukken|eskiden|kucukken) (?:\\w+ ){0,3}(?:dov\\w+|dayak \\w+)|(?:dovmuyor|vurmuyor|dovmedi|vurmadi|dovmez|vurmaz)',
]
