import { AGED } from './child-danger.ts'
import { END } from './danger-ends.ts'

/**
 * Danger as it is told without naming it: "ik hoef niet meer", "ik hoor slaan bij de buren", "ze doet al twee dagen niet open". Most of
 * these words are ordinary ones, so that who, what and where must stand together, or nothing else must follow.
 */
const ENDS =
  '(?= [.,] | $|\\s*$| en | want | omdat | maar | als | ik | wat | wie | waar | hoe | help | nu | vannacht | sinds )'
const MY = '(?:(?:mijn|m n|mn|me|de|het|onze|een|haar|zijn|die) )?'
const HOW =
  '(?:(?:altijd|soms|vaak|steeds|weer|heel|erg|zo|hard|elke|iedere|dag|avond|nacht|keer|de|hele|tijd|nu|ook|dan|thuis|echt|regelmatig|veel|wel|eens|vaker) ){0,4}'
const VERY =
  '(?:ineens|opeens|plotseling|plots|heel|erg|zo|nu|ontzettend|vreselijk|ernstig|enorm|steeds|vannacht|super)'
const PARTNER =
  '(?:man|vrouw|vriend|vriendin|partner|ex|exman|ex man|ex vriend|exvriend|echtgenoot|echtgenote|verloofde)'
const KIN = '(?:zoon|dochter|broer|zus|kleinzoon|kleindochter|stiefzoon|schoonzoon|schoonvader|huisgenoot|neef)'
const LITTLE =
  '(?:baby|babytje|kind|kindje|zoontje|dochtertje|peuter|kleuter|dreumes|zuigeling|kleinkind|kleinzoontje|kleindochtertje|jongste)'
const SOMEBODY = `(?:ik|hij|zij|ze|man|vrouw|vriend|vriendin|partner|vader|moeder|papa|mama|pap|mam|opa|oma|zoon|dochter|broer|zus|buurman|buurvrouw|oom|tante|mevrouw|meneer)`

// What is heard through the wall.
const NEIGHBOURS =
  '(?:buren|buurman|buurvrouw|bovenburen|onderburen|benedenburen|bovenbuurvrouw|bovenbuurman|onderbuurvrouw|onderbuurman)'
const NEXT_DOOR = `(?:(?:bij|van|door|uit) (?:(?:de|mijn|m n|mn|onze|het) )?(?:${NEIGHBOURS.slice(3, -1)}|buurhuis)|hiernaast|hierboven|hieronder|(?:naast|boven|onder) (?:mij|me|ons))`
const BLOWS = '(?:slaan|geslagen|klappen|meppen|schoppen|vechten|gevochten|gevecht|gillen|gegil|gegild|krijsen|gekrijs)'
const HEAR = '(?:hoor|hoort|horen|hoorde|hoorden)'
const NOISE = '(?!kind|deur|drum|hond|muziek|feest|trommel|spijker|klok|bal)'

// A child at home.
const PARENT =
  '(?:stiefvader|stiefpa|stiefmoeder|stiefma|pleegvader|pleegmoeder|papa|pappa|mama|mamma|vader|moeder|pa|ma|ouders|vriend van (?:mama|mijn moeder))'
const DADDY = '(?:papa|pappa|mama|mamma|stiefvader|stiefpa|stiefmoeder|stiefma)'
const AFRAID = [
  'bang (?:(?:om|weer) ){0,2}(?:thuis|naar huis|in huis)',
  `thuis (?:\\w+ ){0,3}(?:bang|niet (?:meer )?veilig|onveilig)`,
  `(?:niet (?:meer )?veilig|onveilig)(?: (?:bij \\w+ )?thuis|${END})`,
  'thuis (?:\\w+ ){0,3}(?:uitgescholden|vernederd|opgesloten|gekleineerd)|niet (?:meer |langer )?thuis (?:wonen|zijn|blijven(?! (?:zitten|hangen) ))',
  '(?:durf|wil|kan|mag) (?:\\w+ ){0,2}niet (?:meer )?(?:naar huis|thuis (?:zijn|blijven(?! (?:zitten|hangen) )))',
  'niet (?:meer )?naar huis (?:durf|wil|kan|mag|durven)',
  '(?:weggelopen|weglopen|weg te lopen|wegloop|gevlucht van huis)',
  '(?:uit huis|het huis uit|huis uit|op straat) (?:gezet|gegooid|geschopt|getrapt)',
].join('|')
const THINGS =
  '(?:dingen|spullen|borden|servies|glazen|stoelen|een stoel|meubels|alles|schoenen|flessen|voorwerpen|een bord|een glas|deuren)'
const THROWS = `(?:gooit|gooien|smijt|smijten) (?:(?:altijd|soms|vaak|dan|ook|steeds|weer) ){0,2}(?:met (?:(?:de|zijn|haar|allemaal) )?${THINGS}(?! weg)|(?:\\w+ )?${THINGS} (?:(?:naar|tegen) (?:mij|me|ons|mama|mijn)|kapot|stuk|door)|(?:\\w+ )?(?:naar|tegen) (?:mijn hoofd|mij aan))`

// Behind a door that stays shut.
const SHUT =
  '(?:buurvrouw|buurman|buren|overbuurvrouw|overbuurman|bovenbuurvrouw|bovenbuurman|onderbuurvrouw|onderbuurman|moeder|vader|mam|pap|oma|opa|tante|oom|vriendin|vriend|zus|broer|client|cliente|mevrouw|meneer|hij|zij|ze)'
const DAYS =
  '(?:(?:al|nu|sinds|zeker|ruim|meer|dan|de|hele|een|paar|enkele|twee|drie|vier|vijf|zes|\\d+) ){1,5}(?:dag|dagen|etmaal|gisteren|eergisteren|gisteravond|gisterenavond|vanmorgen|vanochtend|week)'
const DOOR = '(?:(?:de|haar|zijn|hun) (?:deur|voordeur) )?'

const AT_HOME = `(?:(?:hier )?thuis|in (?:mijn|ons|haar|zijn) (?:eigen )?(?:huis|woning|relatie|huwelijk)|(?:bij|met|door) (?:hem|(?:mijn|m n|mn|haar) (?:eigen )?(?:${PARTNER.slice(3, -1)}|ouders|zoon|familie|vader|broer)))`
const UNSAFE = '(?:niet (?:(?:meer|echt|altijd|zo|helemaal|langer) ){0,2}veilig|(?:heel |erg |zo )?onveilig)'
const FALLS = '(?! (?:want|omdat|door|sinds) (?:\\w+ ){0,6}(?:val|vallen|valt|gevallen|trap|ingebroken|inbraak) )'

export const DANGER_EVERYDAY = {
  emergency: [
    `${LITTLE} (?:van \\d+ \\w+ )?(?:(?:is|heeft|krijgt|wordt|het|en|ook|weer|${VERY.slice(3, -1)}) ){0,4}(?:benauwd|kortademig)${ENDS}`,
    `(?:zoon|dochter) van (?:[0-6]|een|twee|drie|vier|vijf) (?:jaar )?(?:is|heeft het|krijgt het) (?:${VERY} ){0,2}benauwd${ENDS}|(?:kind|baby|zoon|dochter|man|vrouw|moeder|vader|hij|zij|ze|oma|opa) is aan het stikken(?= )|${SHUT} ligt (?:${DAYS}|al uren|al een uur|nu|nog) (?:\\w+ )?op de (?:grond|vloer)|${SHUT} ligt op de (?:grond|vloer)${END}`,
    `${SOMEBODY} (?:is|ben|wordt|word|heeft|heb|krijgt|krijg) (?:het )?(?:${VERY} ){1,3}(?:benauwd|kortademig)${ENDS}|${SOMEBODY} (?:is|ben|wordt|krijgt het|heeft het) benauwd${END}`,
    `(?:${LITTLE}|${SOMEBODY}) (?:ademt|ademhaling is) (?:${VERY} )?(?:raar|zwaar|moeilijk|moeizaam|slecht|gek|vreemd|niet goed)${ENDS}|${LITTLE} ademt (?:${VERY} )?snel|(?:baby|babytje|zuigeling) (?:is |wordt |voelt )?(?:${VERY} )?(?:slap|blauw|grauw)${ENDS}`,
    `(?:heeft|krijgt|had|kreeg) (?:\\w+ )?(?:een )?(?:koorts ?)?(?:stuip|stuipen|stuiptrekking|stuiptrekkingen)${ENDS}`,
    `(?:${LITTLE}|zoon|dochter) (?:van \\w+ (?:jaar )?)?heeft (?:\\w+ ){0,3}(?:afwasmiddel|bleekmiddel|bleek|chloor|ontstopper|schoonmaakmiddel|wasmiddel|lampenolie|terpentine|antivries|batterij|knoopbatterij|vaatwastablet) (?:gedronken|ingeslikt|doorgeslikt|opgegeten)|${SHUT} ligt onder ?aan de trap`,
    `${SHUT} (?:doet|deed|doen) (?:${DOOR}${DAYS} ${DOOR}niet (?:meer )?open|${DOOR}niet (?:meer )?open ${DAYS})`,
    `(?:deur|gordijnen) (?:van (?:de|mijn|onze) \\w+ )?(?:blijft|blijven|is|zijn|zitten) ${DAYS} dicht|(?:buurvrouw|buurman) (?:[\\w,]+ ){0,3}(?:zie|zien) (?:ik )?(?:hem|haar|ze) ${DAYS} niet(?: meer)?${END}`,
    `${SHUT} (?:doet|deed) ${DOOR}niet (?:meer )?open en (?:\\w+ ){0,3}(?:niet (?:meer )?op|niet|geen|ruik|post|brievenbus|gordijnen)(?= )|niet (?:meer )?op en (?:hij |zij |ze )?doet ${DOOR}niet (?:meer )?open|(?:post|brievenbus|kranten|gordijnen) (?:\\w+ ){0,8}doet ${DOOR}niet (?:meer )?open`,
    `${SHUT} neemt (?:${DAYS} (?:(?:de|haar|zijn) (?:telefoon|mobiel) )?niet (?:meer )?op|(?:(?:de|haar|zijn) telefoon )?(?:${DAYS} )?niet (?:meer )?op ${DAYS})`,
    `(?:buurvrouw|buurman|overbuurvrouw|overbuurman|bovenbuurvrouw|bovenbuurman|onderbuurvrouw|onderbuurman|alleenstaande \\w+) (?:van \\w+ )?(?:is |wordt |heb ik |hebben we )?${DAYS} (?:door niemand )?niet (?:meer )?gezien`,
    `${SHUT} (?:geeft|gaf) (?:${DAYS} )?geen (?:enkel )?teken van leven|geen (?:enkel )?teken van leven (?:meer )?van (?:(?:de|mijn|m n|mn|onze) )?(?:${SHUT}|zoon|dochter|man|vrouw)|${SHUT} reageert (?:${DAYS} )(?:\\w+ )?niet (?:meer )?op (?:\\w+ )?(?:bel|deurbel|deur|kloppen|telefoon)|${SHUT} is ${DAYS} (?:niet (?:meer )?bereikbaar|onbereikbaar)`,
  ].join('|'),
  suicide: [
    `(?:denk|denkt|dacht|denken) (?:(?!na )\\w+ ){0,4}aan (?:om )?(?:dood ?gaan|dood te gaan|sterven|dood zijn)(?! van)|(?:denk|denkt|dacht) (?:\\w+ ){0,3}(?:eraan|erover|er aan|er over) (?:(?:om|nu|vaak) ){0,2}(?:dood te gaan|te sterven|er ?uit te stappen)`,
    'aan (?:de )?(?:dood|dood ?gaan|sterven) (?:te )?denken|(?:gedachten|gedachtes|gedachte) (?:\\w+ )?(?:aan|over) (?:de dood|dood ?gaan|dood zijn|sterven)(?! van)|doodsgedacht\\w*|verlang\\w* (?:\\w+ ){0,2}naar de dood|naar de dood verlang\\w*',
    `(?:ik|hij|zij|ze|vader|moeder|oma|opa) (?:hoef|hoeft) (?:(?:echt|nu|gewoon|ook|eigenlijk|voor mij|van mij) ){0,2}niet (?:meer|langer|verder)(?: zo)?${END}|(?:ik|hij|zij|ze) niet (?:meer|langer) hoe(?:f|ft)${END}|(?:voor|van) (?:mij|me|hem|haar) hoeft (?:het )?(?:(?:allemaal|echt|leven|ook|zo|nu|gewoon) ){0,3}niet meer(?: zo| zo nodig)?${END}`,
    `(?:wou|wilde|wens|wenste) (?:ik )?(?:\\w+ )?dat ik (?:\\w+ )?(?:dood|nooit geboren) (?:was|ben)|was ik maar (?:nooit|niet) geboren|ik (?:wil|wou|zou) (?:\\w+ ){0,2}verdwijnen${END}|(?:heb )?zin om dood te gaan|laat (?:me|mij) (?:maar|gewoon|toch) (?:dood ?gaan|sterven)|ik mag (?!niet)(?:\\w+ ){0,3}dood${END}|beter dood(?: (?:kan|kon|was|ben))?(?: zijn)?${END}|ik kan (?:zo )?niet (?:meer )?verder leven|ik wil (?:er ?uit|uit het leven) stappen${END}|ik wil (?:zo )?niet (?:meer )?(?:zo )?verder${END}|ik wil dat (?:alles|het (?:allemaal|leven)|mijn leven) (?:ophoudt|stopt|voorbij is)${END}`,
    `leven heeft (?:voor (?:mij|hem|haar) )?(?:echt |gewoon )?geen zin${END}|geen reden (?:meer )?(?:om )?(?:nog |verder )?(?:te leven|door te leven)|niet (?:meer )?(?:verder|door) leven${END}`,
    '(?:doe|doet) (?:ik )?(?:mezelf|mijzelf|zichzelf) (?:\\w+ )?pijn|(?:doe|doet) (?:ik )?(?:mezelf|mijzelf|zichzelf) (?:nog )?(?:iets|wat) aan|(?:beschadig|beschadigt|beschadigen|verwond|verwondt) (?:ik )?(?:mezelf|mijzelf|zichzelf|zich)(?= )|(?:mezelf|mijzelf|zichzelf|zich) (?:beschadig\\w*|verwond\\w*)|(?:krast|kras) (?:mezelf|zichzelf|zich)(?= )|zelfbeschadig\\w*|zelfverwond\\w*|automutil\\w*',
  ].join('|'),
  'child-line': [
    `${AGED}(?: [\\w,]+){0,10} (?:${AFRAID})|(?:${AFRAID})(?: [\\w,]+){0,8} ${AGED}`,
    'ik (?:(?:ben|wil|ga|wilde|zou|denk|erover|eraan|om|vandaag|gisteren|net|vannacht|gewoon|willen) ){1,4}(?:van (?:huis|thuis) (?:weggelopen|weglopen|weg te lopen)|thuis (?:weggelopen|weglopen)|(?:weggelopen|weglopen|weg te lopen) van (?:huis|thuis))|bang (?:voor|van) (?:mijn|m n|mn) (?:vader|moeder|ouders|pa|ma|vader en moeder|stiefouders)(?= [.,] | $|\\s*$| als | wanneer )',
    `(?:mijn|m n|mn) (?:${PARENT}|oom|opa|broer|stiefbroer|neef|trainer|coach|leraar|meester) (?:is|wordt|werd|doet) ${HOW}handtastelijk`,
    `${PARENT} (?:[\\w]+ ){0,6}${THROWS}`,
    `${DADDY} ${HOW}(?:schreeuwt|gilt|scheldt|tiert|schreeuwen|schelden) ${HOW}(?:tegen (?:mij|me|ons|mama|mamma)|(?:mij|me|ons) ${HOW}uit)|${DADDY} (?:is )?(?:altijd |vaak |weer )?dronken en (?:dan )?(?:schreeuwt|slaat|boos|scheldt|gilt)|${DADDY} ${HOW}(?:schreeuwt|tiert) (?:altijd|elke dag|de hele (?:tijd|dag)|steeds)|mijn ouders (?:schreeuwen|schelden) ${HOW}(?:tegen (?:mij|me)|(?:mij|me) ${HOW}uit)`,
    `(?:papa en mama|mijn vader en moeder|mijn ouders) ${HOW}(?:slaan elkaar|vechten(?! (?:voor|tegen|om)))(?= )|${DADDY} (?:[\\w]+ ){0,5}(?:(?:slaat|maakt|trapt|schopt) (?:alles|dingen|spullen|de deur|mijn \\w+) (?:kapot|stuk)|(?:slaat|trapt|schopt) (?:alles|dingen|spullen|de deur|mijn \\w+) in elkaar)|${DADDY} (?:is|wordt) ${HOW}(?:agressief|gewelddadig)`,
  ].join('|'),
  violence: [
    `${HEAR} (?:${NOISE}\\w+ ){0,5}${BLOWS} (?:\\w+ ){0,5}${NEXT_DOOR}|${HEAR} (?:\\w+ ){0,2}${NEIGHBOURS} (?:${NOISE}\\w+ ){0,4}(?:${BLOWS.slice(3, -1)}|om hulp)(?! met)|${NEXT_DOOR} (?:hoor|horen|wordt|is|er|hoorden|hoorde) (?:${NOISE}\\w+ ){0,5}${BLOWS}(?! met)`,
    `wordt (?:${NOISE}\\w+ ){0,3}(?:gevochten|geslagen|gegild) (?:\\w+ ){0,2}${NEXT_DOOR}|(?:buren|bovenburen|onderburen) ${HOW}(?:slaan (?:elkaar|en (?:gillen|schreeuwen|schelden))|vechten(?! (?:voor|tegen|om)))(?= )`,
    `(?:buurvrouw|buurman|vrouw|iemand|meisje) (?:\\w+ ){0,3}(?:gilt|schreeuwt|roept|gillen|schreeuwen|roepen) (?:\\w+ ){0,2}om hulp|(?:buurvrouw|buurman|vrouw|iemand|meisje) (?:\\w+ )?om hulp (?:roepen|gillen|schreeuwen|roept)`,
    `${HEAR} (?:(?:een|steeds|weer|elke|avond|nacht|vaak) ){0,3}(?:vrouw|meisje|iemand|oude \\w+) (?:\\w+ )?(?:gillen|krijsen)|${HEAR} (?:\\w+ ){0,2}klappen en (?:gegil|gillen|geschreeuw|schreeuwen|huilen|gehuil)|geweld (?:bij|van) (?:de|mijn) ${NEIGHBOURS}|${NEIGHBOURS} is er (?:\\w+ )?geweld|dat (?:mijn|de|onze) (?:buurvrouw|zus|vriendin|moeder|dochter|collega) (?:\\w+ ){0,3}(?:mishandeld|geslagen|bedreigd) wordt`,
    `ik (?:\\w+ )?voel (?:me|mij|mezelf) (?:(?:thuis|echt|al|hier|nu|soms|vaak|in huis) ){0,2}${UNSAFE}(?: ${AT_HOME}|${END})${FALLS}|ik ben (?:\\w+ )?(?:niet (?:meer )?veilig|onveilig)${END}|thuis voel(?:t)? (?:ik|hij|zij|ze) (?:me|mij|zich) (?:\\w+ )?${UNSAFE}${FALLS}|voelt zich (?:\\w+ ){0,2}${UNSAFE} ${AT_HOME}${FALLS}|voelt zich (?:\\w+ )?thuis ${UNSAFE}${FALLS}`,
    'onveilige? (?:thuis ?situatie|situatie thuis|relatie|huwelijk)|(?:thuis ?situatie|relatie) (?:is )?(?:niet veilig|onveilig)',
    `${PARTNER} (?:\\w+ ){0,2}(?:is|wordt|doet|werd|was) (?:(?:snel|jaloers|boos|en|heel|erg|dan|soms|vaak|altijd|steeds|weer|thuis|ook|regelmatig|vaker|zo|meer|verbaal|hij|zij|ze) ){0,4}(?:agressief|agressiever|gewelddadig|handtastelijk)|${PARTNER} (?:\\w+ ){1,4}(?:is|wordt|doet) (?:hij|zij|ze) ${HOW}(?:agressief|gewelddadig)|${KIN} (?:is|wordt|doet) ${HOW}(?:gewelddadig|agressief (?:tegen|naar) (?:mij|me|ons))|(?:agressieve|gewelddadige) (?:partner|ex|echtgenoot)|(?:mijn|een|haar) (?:agressieve|gewelddadige) (?:man|vriend)|(?:agressieve|gewelddadige) (?:man|vriend) thuis`,
    `${PARTNER} ${HOW}(?:vernedert|kleineert|isoleert|intimideert|terroriseert|treitert|chanteert) (?:mij|me|ons|haar)|${PARTNER} ${HOW}scheldt (?:mij|me|ons) ${HOW}uit|${PARTNER} (?:[\\w]+ ){0,5}${THROWS}|${PARTNER} ${HOW}(?:(?:maakt|slaat|trapt) alles kapot|(?:slaat|trapt|schopt) alles in elkaar)|(?:ex|ex man|ex vriend|exman) (?:valt (?:me|mij|ons) (?:steeds |nog |maar )?lastig|blijft (?:me|mij) (?:lastig ?vallen|volgen|bellen))|(?:ex|exman|ex man|ex vriend|ex partner) (?:staat|hangt|loopt|zit) (?:(?:steeds|elke|iedere|altijd|weer|dag|avond|nacht|vaak|telkens|constant|de|hele|week) ){1,4}(?:voor|rond|om) (?:mijn|m n|mn|onze) (?:deur|raam)(?! om (?:de|onze|het|ons) \\w*kind)|stalkers?(?= [.,] | $|\\s*$)|(?:word|wordt) (?:\\w+ )?lastig ?gevallen door (?:mijn|haar) ex|${PARTNER} ${HOW}(?:controleert|bepaalt) (?:alles|mijn telefoon|wat ik|waar ik|me|mij)(?= )`,
    'ouderen mishandeling|gebruikt (?:mijn|haar|zijn|oma s|opa s) (?:pinpas|bankpas|rekening) (?:zonder|stiekem)|lover ?boys?|mensenhandel\\w*|gedwongen prostitutie|(?:seksuele|sexuele) uitbuiting|(?:financieel|financiele|financiel) (?:uitbuiting|uitgebuit|uitbuiten|misbruik\\w*|mishandeling)|(?:uitbuiting|mishandeling) (?:van |bij |onder )?(?:ouderen|een oudere|bejaarden)',
    `(?:${PARTNER}|${KIN}|kinderen|verzorger|verzorgster|huishoudelijke hulp) ${HOW}(?:steelt|jat|pikt|stelen|jatten) (?:\\w+ ){0,3}(?:van (?:mij|me|ons|mijn|haar|zijn|m n|mn)|uit mijn)(?= )|(?:${PARTNER}|${KIN}|kinderen) (?:haalt|halen|pakt|pakken|neemt) (?:\\w+ ){0,2}(?:geld|pinpas) (?:\\w+ )?van (?:(?:de|haar|zijn) (?:bank ?)?rekening van )?(?:mijn )?(?:moeder|vader|oma|opa|tante|oom)(?= )|${MY}(?:moeder|vader|oma|opa|tante|oom) (?:wordt|word) (?:\\w+ ){0,3}(?:uitgebuit|kaalgeplukt|bestolen door)`,
  ].join('|'),
}

/** How rare words begin, without one of which none of the above is found. */
export const SIGNS_OF_EVERYDAY =
  '10 11 12 13 14 15 16 17 6 7 8 9 acht ademh ademt agres autom bang bankp bedre benau bepaa berei besch besto blauw blijf chant contr derti deur dood doodg doods doorg dronk elf finan gebor gedro gegil gekri geld gesla gevec gevoc gewel gezie gille gilt gooie gooit gordi grauw handt hoef hoeft hulp inges intim isole jat jatte kaalg kapot klapp klein koort korta kras krast krijs lasti leven ligt lopen lover mense meppe mezel mijze misha neemt negen onber onvei open opgeg ophou pikt pinpa prost raam reage reken schel schop schre slaan slaat slap smijt stalk stapp steel stele sterv stikk stopt stuip stuk terro tien tiert trapt treit twaal uitbu uitge vecht veert veili verde verdw verne verwo vijft voorb wegge weglo zelfb zelfv zes zesti zeven zichz zie zien'
