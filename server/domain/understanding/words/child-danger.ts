/** A child that tells what somebody at home, at school or at the club does: who, what and to whom, in every order in which it is said. */
const HOME = '(?:stiefvader|stiefpa|stiefmoeder|stiefma|pleegvader|pleegmoeder|papa|pappa|mama|mamma)'
const NEAR = `(?:${HOME}|vader|moeder|pa|ma|opa|oma|oom|tante|broer|stiefbroer|zus|neef|meester|juf|juffrouw|leraar|lerares|trainer|coach|oppas|vriend van (?:mama|mijn moeder|mijn mama))`
const WHO = `(?:(?:mijn|m n|mn|me|onze|de|zijn) )?(?:${NEAR}|ouders)`
/** "Als papa boos is doet hij …": the one who was named just now. */
const THEN_HE = `${WHO} (?:[\\w,]+ ){0,6}`
const US = '(?:mij|me|ons|mijn broertje|mijn zusje|m n broertje|m n zusje|mijn kleine broertje|mijn kleine zusje)'
const HOW =
  '(?:(?:soms|vaak|altijd|steeds|weer|heel|erg|hard|zo|elke|dag|keer|dan|ook|expres|telkens|een|beetje|veel|echt|gewoon|nog|al|heel|toen) ){0,4}'
const STRIKES =
  '(?:slaat|slaan|sloeg|schopt|schoppen|schopte|knijpt|knijpen|kneep|mept|stompt|stompte|trapt|krabt|betast|mishandelt|mishandelen|misbruikt|verkracht)'
const AGED_IN_WORDS =
  'ik ben (?:pas |nu )?(?:zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien)(?: jaar)?(?= )'
const BEATEN = '(?:geslagen|mishandeld|misbruikt|verkracht|aangerand|geschopt|opgesloten|uitgescholden)'
const SORE = '(?:pijn|zeer)'
const NO_CARE =
  '(?! (?:als|wanneer|met|bij) (?:[\\w]+ ){0,3}(?:haar|haren|wang|tand|nagels|woorden|opmerkingen|gedrag|pleister|splinter)(?! trek))'
const AWAY = `(?:als|wanneer|toen|omdat) (?:${WHO}) (?:\\w+ )?(?:weg|er niet|niet thuis|slaapt|werkt|werken|aan het werk|naar)`

/** What begins with who it is. */
const SOMEBODY_DOES = [
  `${WHO} ${HOW}(?:doet|deed) ${HOW}dingen (?:met|bij|aan) (?:mij|me) die ik (?:niet|eng|vies|raar)`,
  `${HOME} (?:[\\w,]+ ){0,8}en (?:slaat|schopt|knijpt|mept) (?:mij|me|ons)(?! (?:\\w+ )?over)`,
  `${WHO} ${HOW}(?:geeft|geven|gaf) ${US} ${HOW}(?:klappen|een klap|slaag|schoppen)`,
  `${WHO} ${HOW}(?:sluit|sloot) ${US} ${HOW}(?:in|op) (?:de|het|een|mijn) (?:\\w+ )op(?= als| $|\\s*$| [.,] )`,
  `${WHO} ${HOW}(?:wil|wilt|wilde|zegt|zei) dat ik (?:mij |me )?(?:mijn (?:kleren|kleding|broek|onderbroek|shirt) )?(?:uitdoe|uittrek|uitkleed)`,
  `${WHO} ${HOW}(?:wil|wilt|wilde|zegt|zei) dat ik (?:hem|haar|zijn \\w+) (?:\\w+ )?(?:aanraak|betast|streel|zoen)`,
  `(?:papa|pappa|stiefvader) ${HOW}doet (?:mama|mamma|mijn moeder) ${HOW}${SORE}`,
  `${WHO} ${HOW}(?:doet|doen|deed) ${HOW}${US} ${HOW}${SORE}${NO_CARE}`,
  `${WHO} ${US} ${HOW}${SORE} (?:doet|doen|deed)${NO_CARE}`,
  `${THEN_HE}doet (?:hij|zij|ze) ${US} ${HOW}${SORE}${NO_CARE}`,
  `${HOME} (?:heeft|hebben|had) ${US} ${HOW}(?:pijn gedaan|geslagen|geschopt|geknepen|opgesloten)`,
  `${WHO} ${HOW}${STRIKES} ${HOW}${US}(?! (?:(?:in|op) (?:mijn|de) (?:wang|wangen|schouder)|(?:\\w+ )?over))`,
  `${THEN_HE}(?:slaat|schopt|knijpt|mept) (?:hij|zij|ze) (?:${US}|mama|mijn mama)`,
  `${WHO} (?:${US} )(?:\\w+ )?${STRIKES}`,
  `${WHO} ${HOW}(?:sluit|sloot|zet|duwt|gooit|gooide|smijt|smeet) ${US} ${HOW}(?:op(?= in| als| op| $|\\s*$| [.,] )|opgesloten|in (?:de|het|een) (?:kelder|kast|schuur|hok|kruipruimte|trapkast)|tegen (?:de|een) (?:muur|kast|deur)|van de trap|op de grond)`,
  `${WHO} (?:houdt|hield) ${US} opgesloten`,
  `${THEN_HE}(?:sluit|zet|gooit) (?:hij|zij|ze) ${US} (?:op(?= in| $|\\s*$| [.,] )|in (?:de|het) (?:kelder|kast|schuur)|tegen de muur)`,
  `${WHO} ${HOW}(?:trekt|trok|sleurt|sleurde) (?:${US} )?${HOW}aan (?:mijn|m n|mn) haren?`,
  `${WHO} ${HOW}(?:komt|kwam|kruipt|kroop|ligt) (?:\\w+ ){0,3}(?:bij|naast) (?:mij|me) (?:\\w+ ){0,2}(?:in bed|liggen|onder de dekens|in mijn bed)`,
  `${WHO} ${HOW}(?:raakt|raakte|aait|aaide|betast|zoent|zoende) (?:mij|me) (?:\\w+ ){0,3}(?:waar (?:ik|het)|op plekken|op plaatsen|tussen mijn|onder mijn|bij mijn|daar beneden)`,
  `${WHO} ${HOW}(?:raakt|raakte) (?:mij|me) (?:\\w+ )?aan(?= als| terwijl| onder| bij|\\s*$| [.,] )`,
  `${WHO} (?:\\w+ ){0,2}(?:zit|zat) (?:\\w+ ){0,2}aan (?:mij|me|mijn (?:borsten|billen|piemel|lichaam|lijf))`,
  `${WHO} (?:[\\w,]+ ){0,4}(?:doet|deed) (?:hij |ze |zij )?(?:vieze|enge|rare|stoute) dingen (?:met|bij|aan) (?:mij|me)`,
  `${WHO} ${HOW}(?:stuurt|stuurde|vraagt|wil) (?:[\\w]+ ){0,4}(?:blote|naakte|naakt) ?(?:foto|fotos|filmpje|filmpjes|videos)`,
  `${WHO} (?:[\\w,]+ ){0,6}ik (?:(?:het|dit|er|dat) )?(?:met |aan |tegen )?niemand (?:over )?mag (?:vertellen|zeggen|praten)`,
  `${WHO} (?:[\\w,]+ ){0,4}ik (?:het|dit) niet mag (?:vertellen|zeggen)`,
  `${WHO} (?:[\\w,]+ ){0,4}(?:is|was) (?:het |dit |dat )?ons geheim(?:pje)?`,
  '(?:vriend van (?:mama|mijn moeder|mijn mama)|stiefvader|stiefpa|oom|opa|broer|neef|papa) (?:\\w+ ){0,2}(?:komt|kwam|kijkt|keek|loopt) (?:\\w+ ){0,4}(?:als|terwijl|wanneer) ik (?:\\w+ ){0,3}(?:douche|me uitkleed|in bad|aan het douchen|mij uitkleed|me omkleed)',
  `(?:papa|pappa|stiefvader) ${HOW}(?:slaat|sloeg|schopt|mept) (?:mama|mamma)`,
]
const TOLD_OTHERWISE = [
  `(?:krijg|kreeg|krijgen) (?:ik |wij |we )?${HOW}(?:klappen|slaag|een klap|schoppen) van (?:mijn )?(?:${NEAR}|ouders)`,
  `${AGED_IN_WORDS}(?: [\\w,]+){0,12} ${BEATEN}`,
  `(?:ik word|word ik) (?:\\w+ ){0,3}${BEATEN}(?: [\\w,]+){0,8} ${AGED_IN_WORDS}`,
  `(?:doet|doen|deed) ${WHO} ${US} ${HOW}${SORE}${NO_CARE}`,
  `(?:hij|zij|ze) (?:doet ${US} ${HOW}${SORE}|${STRIKES} ${US}) (?:\\w+ )?${AWAY}`,
  `(?:slaat|slaan|schopt|knijpt|mept) ${WHO} ${US}`,
  '(?:slaat|schopt|mept) (?:papa|pappa|stiefvader) (?:mama|mamma)',
  `(?:krijg|kreeg|krijgen) (?:\\w+ ){0,2}geen eten van (?:mijn )?${NEAR}`,
  `(?:geeft|geven) (?:mij|me|ons) ${HOW}geen eten(?= als| [.,] | $|\\s*$)`,
  `durf (?:\\w+ ){0,3}niet (?:meer )?naar huis (?:\\w+ ){0,2}(?:want|omdat|door|voor) (?:[\\w]+ ){0,2}${NEAR}`,
  `bang (?:voor|van) (?:mijn )?(?:${HOME}|vriend van (?:mama|mijn moeder))(?! (?:er niet|dood))`,
  `bang dat (?:mijn )?${NEAR} (?:mij|me|ons) (?:\\w+ )?(?:slaat|gaat slaan|pijn doet|iets aandoet|wat aandoet)`,
  'ik ben (?:pas )?(?:[6-9]|1[0-7])(?: jaar)?(?: [\\w,]+){0,8} (?:opgesloten|uitgescholden|vernederd)',
  'my (?:own )?(?:mum|mom|dad|daddy|mummy|father|mother|stepdad|stepfather|stepmum|stepmother|parents|uncle|aunt|brother|grandpa|grandad|grandfather|teacher|coach) (?:always |sometimes |often |keeps )?(?:hits?|hitting|beats?|hurts?|hurting|kicks?|pinch(?:es)?|slaps?|touch(?:es)?|locks?) (?:me|my (?:little )?(?:sister|brother))(?= )',
  'my (?:dad|stepdad|father|stepfather|uncle|brother|grandpa) comes (?:in)?to my (?:room|bed)',
  '(?:annem|babam|uvey babam|uvey annem|abim|amcam|dayim|dedem) (?:\\w+ )?(?:beni dov\\w+|bana vur\\w+|canimi yak\\w+|canimi acit\\w+|bana dokun\\w+|beni kilitl\\w+)',
  '(?:babam|uvey babam) (?:annemi|anneme) (?:dov\\w+|vur\\w+)',
]

export const CHILD_TOLD = TOLD_OTHERWISE.join('|')

/** Only for sentences in which somebody at home, at school or at the club is named, and there looked for once at each word. */
export const CHILD_TOLD_OF_SOMEBODY = { 'child-line': `(?=${WHO} )(?:${SOMEBODY_DOES.join('|')})` }
/** How everybody begins who may be `WHO`. */
export const SIGNS_OF_SOMEBODY =
  'stief pleeg papa pappa mama mamma vader moede pa ma opa oma oom tante broer zus neef meest juf juffr leraa lerar train coach oppas ouder'

const AGE =
  '(?:[6-9]|1[0-7]|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien)(?! (?:(?:jaar|jr) )?(?:oud )?(?:geleden|getrouwd|samen|gescheiden|mantelzorger|weken|maanden|dagen|uur|kilo|in|bij|lid) )(?: jaar| jr)?(?= )'
export const AGED = `(?:ik ben|ben) (?:(?:pas|nu|net|nog|maar|een (?:meisje|jongen|kind) van) )?${AGE}`
/** Who tells this is a child, whomever they look after. */
export const CHILD_SPEAKS = `${AGED}|(?:im|i am) (?:only )?(?:[6-9]|1[0-7])(?= )|(?:[6-9]|1[0-7]) yasinda\\w*`
/** Near blows of a parent: who tells of them is no child, but looks after a mother who pinches. */
export const CARED_FOR = 'dement\\w*|alzheimer\\w*|(?<!jonge )mantelzorg\\w*'
/** Beside what is done by a parent: "financieel misbruik" is done to the old. */
export const OF_MONEY = 'financie\\w*'
