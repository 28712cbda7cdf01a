import { END } from './danger-ends.ts'

/**
 * Danger in the Dutch of somebody who is learning it ("man altijd slaan", "ik niet willen leven meer"), and as neighbours and
 * professionals tell of somebody else. A verb may be an infinitive, words may be missing and stand in any order; so who does it and to
 * whom must be near each other, or every "slaan" of an egg or a nail would be danger.
 */
const ENDS =
  '(?= [.,] | $|\\s*$| en | ik | hij | zij | ze | want | omdat | als | elke | altijd | soms | vaak | nu | help | op straat | op school | thuis | sinds )'
const MY = '(?:(?:mijn|m n|mn|me|mij|de|het|die|onze|ons|zijn|haar|hun|een|dat) )?'
const HOW =
  '(?:(?:altijd|soms|vaak|steeds|weer|veel|heel|erg|hard|elke|iedere|dag|avond|nacht|keer|nu|ook|nog|dan|zo|boos|dronken|drinken|en|thuis|hij|zij|ze|op|school|daar|dan) ){0,4}'
const ME = '(?:mij|me|ons)'
const STRIKE =
  '(?:slaan|slaat|sla|slaag|slagen|schoppen|schopt|mishandelen|mishandelt|knijpen|knijpt|stompen|stompt|meppen|mept|verkrachten|verkracht|wurgen|wurgt|bedreigen|misbruiken|misbruikt)'
const BEATEN = '(?:geslagen|mishandeld|misbruikt|verkracht|aangerand|geschopt|geknepen)'
const PARTNER = '(?:man|vrouw|vriend|partner|ex|exman|ex man|echtgenoot|verloofde)'
const BEATER = `(?:${PARTNER}|vriendin|zoon|dochter|broer|zus|huisgenoot|buurman|schoonmoeder|schoonvader|schoonzoon|schoondochter|stiefzoon|kleinzoon|familie|schoonfamilie|hij|zij|ze)`
const CARER = '(?:verzorger|verzorgster|verpleger|verpleegster|begeleider|begeleidster|thuiszorg|mantelzorger|zuster)'
const GROWN =
  '(?:buurvrouw|zus|zusje|vriendin|moeder|schoonmoeder|oma|opa|vader|collega|client|cliente|clienten|mevrouw|meneer|tante|nicht|bewoonster|bewoner|patient|patiente|dochter)'
const KIN =
  '(?:stiefvader|stiefpa|stiefmoeder|pleegvader|papa|mama|vader|moeder|pa|ma|opa|oom|broer|neef|meester|leraar|trainer|coach|ouders)'
const CHILD =
  '(?:kind|kinderen|kindje|zoontje|dochtertje|zoon|dochter|baby|peuter|kleuter|dreumes|buurmeisje|buurjongen|buurjongetje|buurkind|buurkinderen|kleinkind|kleinkinderen|kleinzoon|kleindochter|leerling|leerlinge|meisje|jongetje|nichtje|neefje|vriendje|vriendinnetje|stiefkind)'
/** Whose blows at a child are no quarrel among children. */
const HITTER = `(?:${PARTNER}|${KIN}|vriendin|buurman|buurvrouw|buren|hij|zij|juf|oppas|oma|tante|schoonzoon|schoondochter|ik)`
const TOUCHER =
  '(?:trainer|coach|meester|leraar|oom|opa|stiefvader|oppas|man|hij|buurman|vader|vriend|broer|neef|juf|begeleider)'
const SOMEBODY =
  '(?:hij|zij|ze|baby|kind|kindje|man|vrouw|vader|moeder|papa|mama|opa|oma|zoon|zoontje|dochter|vriend|vriendin|buurman|buurvrouw|broer|zus|mevrouw|meneer|ik)'
const WEAPON = '(?:mes|pistool|geweer|wapen|bijl)'
const PILLS = '(?:pillen|paracetamol\\w*|slaappillen|medicijnen|tabletten|ibuprofen)'
const NIGHT =
  '(?:hele nacht|hele nachten|hele dagen|elke nacht|iedere nacht|nachten|nachtenlang|dagenlang|s nachts|snachts)'

export const DANGER_OF_NEWCOMERS = {
  emergency: [
    `${SOMEBODY} (?:kan |kunnen |nu )?niet (?:meer |kan |kunnen |goed kan )?(?:ademen|adem halen|ademhalen)(?! door)`,
    `${SOMEBODY} adem(?:en)? niet${END}|(?:brand bij|vuur in) (?:(?:de|het|mijn|onze) )?(?:buren|buurman|buurvrouw|keuken|huis|woning|slaapkamer)(?= )|hart (?:doet )?pijn (?:\\w+ ){0,2}(?:valt|vallen|arm|zweet)`,
    `${SOMEBODY} (?:(?:wordt|word|is|kan|ineens|nu|heel|vallen|slapen|slaapt|liggen) ){0,2}niet (?:meer )?wakker(?: worden| maken)?(?: kan| kunnen)?${END}|(?:ghb|gedronken|drugs|drank) (?:\\w+ ){0,5}niet (?:meer )?wakker`,
    `(?:krijgen|heb|hebben|heeft) geen (?:lucht|adem)(?= )|${SOMEBODY} (?:stikt|stikken) (?:in|van) (?:zijn |haar |een )?(?:eten|snoep\\w*|druif|nootje|brood)|veel rook in (?:(?:de|het|mijn|ons) )?(?:huis|keuken|flat|woning|gang|trappenhuis)`,
    `(?:valt|vallen|gevallen|op de grond|op grond|ligt|liggen|gezakt|ingestort) (?:\\w+ ){0,6}(?:(?:reageert|reageren|beweegt|praat|zegt) (?:\\w+ )?(?:niet|niks|niets|nergens op)|niet (?:meer )?(?:praten|bewegen|reageren|wakker|aanspreekbaar))(?: meer| worden)?${ENDS}`,
    `(?:overal|veel) bloed (?:\\w+ ){0,2}(?:stopt|stoppen|komen|komt)(?= )|bloed\\w* (?:\\w+ ){0,3}(?:niet stoppen|stopt niet|niet te stoppen)|verlies\\w* (?:heel )?veel bloed`,
    'borst (?:\\w+ ){0,2}pijn (?:\\w+ ){0,3}arm|pijn (?:in|op) borst(?= )|pijn in (?:mijn|zijn|haar) borst(?= )',
    `(?:huis|keuken|woning) (?:is |staat )?(?:in )?(?:brand|branden|brandt)${ENDS}|brand in huis${ENDS}`,
    `${SOMEBODY} (?:heb|hebben|heeft|met|nu met|staat met|staan met|komt met|komen met|loopt met) (?:een )?${WEAPON} (?:\\w+ ){0,2}(?:komen|komt|naar|achter|voor|bij|binnen|op straat|in huis|in mijn huis|aan de deur)|(?:komt|komen|staat|staan|loopt) met (?:een )?${WEAPON}${END}`,
    `(?:iemand|man) (?:\\w+ ){0,2}met een ${WEAPON} (?:voor|achter|bij|in)(?= )`,
    `(?:alle|hele|teveel|te veel|heel veel|strip|strippen|doosje|potje) (?:\\w+ )?${PILLS} (?:\\w+ ){0,3}(?:geslikt|ingenomen|genomen|opgegeten|gegeten)|(?:geslikt|ingenomen|opgegeten|eten|slikken) (?:alle|de hele strip|heel veel) pillen`,
    'loopt (?:helemaal )?blauw aan|iets ingeslikt en',
    `praat (?:ineens|opeens|plotseling|nu) (?:\\w+ )?(?:raar|onduidelijk|wartaal)|(?:ineens|opeens|plotseling) (?:\\w+ ){0,4}(?:arm|been) niet (?:meer )?(?:optillen|bewegen)|(?:ineens|opeens|plotseling) (?:\\w+ )?(?:verlamde|slappe|lamme) (?:arm|been|hand)|(?:heeft|krijgt) (?:nu )?een (?:beroerte|hersenbloeding)(?= nu |${END.slice(3, -1)})`,
    'wordt nu (?:\\w+ ){0,3}ingebroken|inbreker (?:nu )?(?:in (?:mijn|ons|het) huis|binnen|beneden)',
    `${BEATER} (?:\\w+ ){0,3}(?:mij|me|ons|jou|mijn kind|mijn kinderen) (?:\\w+ ){0,2}(?:doodmaken|dood maken|dood wil maken|vermoorden|doden)|(?:doodmaken|dood maken|vermoorden) (?:mij|me|ons)(?= )|(?:maakt|maken|maak) (?:mij|me|jou|ons) (?:nog )?dood(?= )|gaat (?:mij|me|ons) (?:dood ?maken|doodmaken|afmaken|doodslaan|doodsteken)`,
  ].join('|'),
  suicide: [
    'niet (?:meer )?(?:willen|wil) (?:meer )?leven(?! (?:in|van|alleen|hier|bij|op|samen|apart|als|zonder (?:werk|geld|huis|papieren|baan|auto|familie)) )|leven (?:niet meer|niet) willen(?= )',
    `(?:${SOMEBODY}) (?:altijd |nu |ook |niet meer leven )?(?:willen|wilt) (?:(?:graag|nu|ook|zelf|gewoon|alleen|liever|echt) ){0,2}(?:dood|doodgaan|dood gaan|dood zijn|sterven)${ENDS}`,
    `(?:wil|wilt) (?:(?:zelf|ook|nu|echt) ){0,3}(?:dood|sterven)${ENDS}|wil niet (?:meer )?leef|niet (?:meer )?(?:hier )?(?:zijn|bestaan) (?:in (?:het )?leven|op (?:deze |de )?wereld)|(?:wil|willen) (?:mijn |het )?leven (?:stop|stoppen|eindigen|klaar)(?= )|(?:ik|hij|zij|ze) (?:\\w+ )?dood (?:wil|willen)${ENDS}|(?:wil|willen) (?:\\w+ )?voor altijd slapen|geen zin (?:meer )?in (?:het )?leven(?! (?:in|van) )|leven geen zin|dood (?:is )?beter${ENDS}`,
    `stoppen (?:met )?(?:het |mijn |dit )?leven${ENDS}|stoppen leven|leven stoppen${ENDS}`,
    '(?:mezelf|mijzelf|zichzelf|me zelf|mij zelf|zich zelf|mij|zich) (?:\\w+ )?(?:dood ?maken|doodmaken|doden|dood maak)',
    '(?:snijden|snijdt|snijd|snij|kras|krast|krassen) (?:\\w+ )?(?:in|op) (?:(?:mijn|m n|mn|haar|zijn|de) )?(?:arm|armen|pols|polsen|been|benen|bovenbenen|huid)(?= )',
    `(?:denk|denken|denkt) (?:\\w+ ){0,2}aan (?:de )?dood${ENDS}|aan dood denken`,
    `beter (?:als |dat |is )?ik (?:ben )?dood(?: ben| is| zijn)?${END}|niemand (?:\\w+ ){0,4}als ik dood (?:was|ben|ga)`,
    `weg van (?:de |deze )?wereld${END}|geen leven meer (?:voor|ik)`,
    `(?:voor de|voor een) trein (?:liggen|lig|gooien|stappen|stap|staan)(?= )|wil voor de trein${END}`,
    `(?:dochter|zoon|meisje|leerling|kind|vriendin|zus|zusje|bestie)(?: van \\d+)? (?:snijdt|snijd|snijden)${END}|(?:van|voor) (?:de|een|het) (?:balkon|flat|brug|viaduct|trein|metro|dak|gebouw) (?:af )?(?:gaat|ga|wil|zal|wou|te) spring\\w*|als ik er niet (?:meer )?(?:ben|was) (?:\\w+ ){0,3}beter|heb (?:al )?een afscheidsbrief`,
    `klaar (?:is |ben )?met (?:het |mijn |zijn |haar |dit )?leven(?! (?:in|van|op|hier) )|pillen (?:\\w+ )?(?:spaart|spaar|sparen|opspaart|verzamelt)`,
    `(?:voor|van) (?:mij|hem|haar) (?:(?:allemaal|echt|het) ){0,2}niet meer (?:hoef|hoeft|hoeven)${END}`,
  ].join('|'),
  'child-line': [
    `${KIN} ${HOW}${ME} ${HOW}(?:aanraken|aanraakt|betasten|zoenen|pijn doen)(?= )`,
    `${KIN} ${STRIKE} (?:mama|mamma|(?:mijn |m n |mn )moeder) en (?:mij|me)(?= )|${KIN} ${HOW}(?:aanraken|betasten|zoenen) ${ME}(?= )|${KIN} (?:hij|zij|ze) ${HOW}${STRIKE} ${ME}(?! (?:over|niet|nooit) )|${KIN} (?:drinkt|drinken|dronken|boos) (?:\\w+ ){0,3}${STRIKE} ${ME}(?= )|${KIN} (?:\\w+ ){1,6}(?:krijg ik (?:\\w+ )?(?:klappen|slaag)|en (?:slaat|slaan|schopt|knijpt) ${ME}(?! over ))`,
    `${KIN} (?:filmt|filmen|bespiedt|fotografeert) (?:mij|me|stiekem) (?:\\w+ ){0,4}(?:douch\\w*|omkleed|uitkleed|slaap|bad)|${BEATEN} (?:thuis )?(?:door|van) (?:mijn|m n|mn|me) (?:${KIN})(?= )`,
    `${KIN} (?:komen|kom|komt) (?:\\w+ ){0,2}(?:mijn |m n |mn )(?:kamer|bed) (?:in )?(?:de |elke )?(?:nacht|s nachts|snachts)`,
    `(?:papa|pappa|vader|mama|moeder|stiefvader) (?:\\w+ ){0,2}(?:boos|dronken|drinken) en (?:slaan|slaat|dan slaan)(?= )`,
    `${KIN} (?:rost|ramt|trapt|beukt|slaat) ${ME} (?:\\w+ ){0,3}(?:af|in elkaar|verrot|kapot)(?= )`,
    `${KIN} (?:geeft|geven|gaf|slaat|slaan) ${ME} (?:\\w+ ){0,2}met (?:(?:de|een|zijn|haar) )?(?:riem|stok|slipper|pollepel|ceintuur)`,
    `${KIN} (?:zegt|wil|vraagt|zeggen) (?:dat )?ik (?:\\w+ )?(?:mijn|m n|mn) (?:kleren|kleding|broek|shirt) uit ?(?:moet |wil )?(?:doe|doen|trek|trekken)`,
    `ben (?:pas |nu )?(?:[6-9]|1[0-7])(?: jaar)?(?: [\\w,]+){0,10} (?:naakt ?foto\\w*|blote foto\\w*|nudes)|(?:dreigt|dreigen|chanteert|chanteren) (?:\\w+ ){0,4}nudes`,
  ].join('|'),
  'child-abuse': [
    `${HITTER} ${HOW}${STRIKE} ${HOW}${MY}(?:kleine )?${CHILD}(?! (?:over|niet|nooit|aan|uit|af) )`,
    `${HITTER} ${MY}${CHILD} ${HOW}${STRIKE}${ENDS}`,
    `${CHILD} (?:\\w+ ){0,2}(?:wordt|worden|word) (?:door (?:\\w+ ){1,3}|thuis ){1,2}(?:slaan|${BEATEN.slice(3, -1)})`,
    `(?:heb|had) (?:\\w+ )?(?:mijn|m n|mn|ons|onze) ${CHILD} (?:\\w+ ){0,2}${BEATEN}|(?:${KIN}|juf|man)(?: van (?:mijn|een|de|dat) ${CHILD})? (?:hem|haar) ${HOW}(?:slaat|slaan|mishandelt|schopt)(?= )(?! (?:over|met) )`,
    `${CHILD} ${HOW}(?:wordt |word |worden )?${HOW}(?:slaan|schoppen|${BEATEN.slice(3, -1)}) ${HOW}(?:door|van) ${MY}(?:${HITTER}|zijn|haar)(?= )`,
    `(?:hoor|hoort|horen) (?:\\w+ ){0,5}${CHILD} (?:\\w+ ){0,4}(?:gillen|krijsen|schreeuwen|huilen) (?:\\w+ ){0,3}(?:klappen|slaan|slagen)(?= )|${CHILD} (?:\\w+ ){0,3}(?:huilen|huilt|gillen|gilt|schreeuwen) (?:\\w+ ){0,3}(?:(?:moeder|vader|man|vrouw) (?:\\w+ )?(?:slaan|slaat)|klappen)(?= )|${STRIKE} ${MY}${CHILD} (?:\\w+ ){0,2}hor\\w+ (?:huilen|gillen)`,
    `${CHILD} (?:van (?:de |mijn |onze )?\\w+ )?(?:(?:is|zit|heeft|onder|de|het|vol|komt|met|in|op|groep|mijn|klas) ){0,5}(?:altijd|steeds|vaak|onder de|vol|met) (?:blauw${END}|blauwe? plek\\w*)`,
    `${CHILD} (?:\\w+ ){0,4}(?:vertelt|zegt|verteld|vertelde|zei|appt|zeggen) (?:\\w+ )?(?:dat |hoe )?(?:\\w+ ){0,5}(?:over (?:klappen|slaag|mishandeling)|(?:klappen|slaag) krijgt|geslagen (?:wordt|word|worden)|wordt (?:\\w+ )?geslagen|mishandeld wordt|betast)`,
    `${TOUCHER} (?:\\w+ )?(?:aan (?:haar|hem) (?:zit|zat)|(?:zit|zat) (?:\\w+ )?aan (?:haar|hem)${END}|(?:haar|hem|mijn ${CHILD}) (?:\\w+ )?(?:aanraken|aanraakt|betast|betasten))(?= )`,
    `(?<!(?:met|voor) (?:mijn |de |een |m n )?)(?:baby|peuter|kleuter|dreumes|kind|kinderen|kindje)(?: van (?:hiernaast|de buren|\\w+))? (?:(?:is|zijn|ligt|zit|blijft|thuis|wordt|gelaten) ){0,3}(?:alleen (?:thuis |gelaten )?(?:de )?${NIGHT}|(?:de )?${NIGHT} (?:thuis )?alleen(?! met))`,
    `(?:buurvrouw|buren|buurman|zij|ze|ex|vader|moeder) (?:laat|laten) (?:(?:haar|hun|zijn|de|het|die) )?(?:kleine )?${CHILD} (?:\\w+ )?alleen(?! (?:naar|fietsen|lopen|spelen|buiten|reizen|eten|slapen|zwemmen|met) )`,
    `(?:baby|kind|kindje|zoontje|dochtertje) (?:\\w+ ){0,2}door elkaar geschud`,
    `(?:sluit|sluiten) (?:hun|haar|zijn|de|het) ${CHILD} (?:\\w+ )?(?:op in|op${END})|(?:sluit|sluiten|zet|zetten) (?:hun|haar|zijn|de|het) ${CHILD} (?:\\w+ )?in (?:de|een|het) (?:schuur|kelder|kast|hok)(?= )`,
    `${HITTER} (?:doet|doen) ${MY}${CHILD} (?:\\w+ )?pijn${END}|${HITTER} (?:doet|doen) (?:\\w+ )?pijn (?:aan )?${MY}${CHILD}`,
  ].join('|'),
  violence: [
    `(?:${BEATER}|${CARER}) ${HOW}(?:\\w+ en )?${STRIKE} ${HOW}${ME}(?! (?:over|niet|nooit|om de|af|uit) )`,
    `(?:${BEATER}|${CARER}) (?:[\\w]+ ){1,6}en (?:slaat|slaan|schopt|knijpt) ${ME}(?! (?:over|om) )`,
    `${BEATER} ${HOW}${ME} ${HOW}(?:slaan|slaat|schoppen|schopt|mishandelen|mishandelt|knijpen|knijpt|verkrachten|wurgen|bedreigen)(?! over )`,
    `${PARTNER} ${HOW}(?:slaan|slaat)${END}|(?:hij|man) (?:altijd|vaak|soms|elke dag|veel) (?:slaan|slaat)${ENDS}|(?:man|vriend|ex|partner) (?:\\w+ )?boos slaan`,
    `krijg\\w* (?:\\w+ )?(?:slaan|slaag|klappen) van ${MY}${BEATER}(?= )|losse hand(?:jes|en)|(?:buurvrouw|vrouw) (?:\\w+ ){0,4}(?:gilt|gillen|schreeuwt|huilt) (?:\\w+ ){0,6}(?:klappen|slaan|slagen)|(?:wordt|word) (?:\\w+ ){0,5}gestalkt`,
    `(?:ik|wij) ${HOW}(?:slaan|schoppen|slagen|slaag) (?:door|van) ${MY}${BEATER}|(?:hij|man) ${HOW}(?:slaan|schoppen) ik${END}|${BEATEN} door (?:de|een) ${CARER}|${BEATEN} (?:door|van) (?:mijn|m n|mn|haar|zijn|me) (?:${BEATER}|${CARER})(?= )`,
    `(?:buurvrouw|collega|vriendin|zus|client|cliente|moeder) (?:\\w+ ){0,4}(?:blauw oog|blauwe ogen)(?= )|${GROWN} (?:van \\d+ |\\w+ )?(?:wordt|word) (?:(?:door|haar|zijn|de|een|mijn|thuis|vaak|steeds|soms|elke|dag|week|week|weer|ruw|hard|en|vastgepakt|regelmatig|${BEATER.slice(3, -1)}|${CARER.slice(3, -1)}) ){0,8}${BEATEN}`,
    `(?:hoor|hoort|horen|zie|zien|zag) (?:\\w+ ){0,3}(?:buurman|buren|man|vriend) (?:\\w+ )?(?:zijn|de|haar) (?:vrouw|vriendin|moeder|buurvrouw|zus|oma) (?:\\w+ )?(?:slaan|schoppen|mishandelen)`,
    `(?:${BEATER}|${CARER}) ${HOW}(?:\\w+ en )?${STRIKE} ${HOW}(?:(?:haar|zij|ze|hem)${ENDS}|(?:zijn|haar|mijn|de|m n|mn) (?:vrouw|vriendin|moeder|zus|zusje|oma|opa|vader|buurvrouw|tante)(?! (?:over|niet|nooit) ))`,
    `${CARER} (?:doet|doen) (?:mij|me|mijn \\w+) (?:\\w+ )?pijn(?! (?:als|bij|met|omdat) )`,
    `${CARER} (?:is|doet) (?:\\w+ )?(?:hardhandig|ruw) (?:met|tegen) (?:mij|me|haar|hem|mijn \\w+)|${CARER} (?:pakt|pakken|behandelt) (?:mij|me|haar|hem|mijn \\w+) (?:\\w+ )?(?:ruw|hardhandig)(?= )`,
    `ik (?:ben )?(?:zo |heel |erg |altijd )?bang (?:voor |van )?(?:mijn |m n |mn )?(?:man|vriend|partner|ex|schoonvader|schoonmoeder)(?:${ENDS}|(?<= ex)(?= kom))`,
    `niet (?:durf|durft|durven) naar huis|(?:durf|durft|durven) niet (?:\\w+ )?naar huis(?! (?:te|alleen|in) )|(?:man|familie|ex|hij) (?:zegt|zeggen|wil) (?:dat )?ik (?:moet (?:altijd )?(?:in huis blijven|blijven in huis)|(?:mag|moet) niet (?:naar )?(?:buiten|weg))`,
    `ik (?:ben )?(?:zo |heel |erg |nu )?bang (?:om )?(?:weer )?(?:naar huis|thuis|in huis)(?! (?:te (?:fietsen|lopen|rijden|wandelen)|alleen|in|zonder) )|ik (?:ben |voel |voel me |voel mij )?(?:\\w+ )?niet veilig (?:in (?:mijn |ons )?huis|thuis)`,
    `(?:${PARTNER}|familie|schoonmoeder|hij) (?:wil |wilt )?(?:mij |me )?(?:niet|nooit) (?:laat|laten) (?:mij |me )?(?:naar )?(?:buiten|weg|bellen)|(?:${PARTNER}|familie|schoonmoeder|hij) (?:laat|laten) (?:mij|me) (?:niet|nooit) (?:\\w+ )?(?:naar buiten|buiten|weg gaan|de deur uit|het huis uit|bellen)|(?:${PARTNER}|familie|hij) (?:mij|me) (?:niet|nooit) (?:naar )?buiten (?:laten|laat)|mag (?:ik )?niet (?:naar )?buiten van (?:mijn )?(?:man|vriend|familie|hem|schoon\\w+)`,
    `(?:${PARTNER}|hij) wil (?:mij|me) niet (?:laten gaan|weg laten)|(?:${PARTNER}|hij) (?:pakt|pakken) mijn (?:telefoon|geld|pinpas) (?:af|en)(?= )`,
    `(?:${PARTNER}|familie|hij) (?:\\w+ ){0,2}(?:mijn )?paspoort (?:\\w+ ){0,2}(?:afgepakt|afpakken|afgenomen|af)(?= )|paspoort (?:\\w+ ){0,3}niet weg (?:kunnen|kan|mag|mogen)`,
    `(?:${PARTNER}|hij|familie|vader|stiefvader|broer|stiefbroer|neef|oom|opa|huisgenoot|buurman|baas|collega) (?:dwingt|dwingen) (?:(?:mij|me) )?(?:(?:om|tot|te|voor|met) ){0,2}(?:seks|sex|dingen|trouwen|vrijen|geld)|(?:${PARTNER}|hij) (?:mij|me) dwingen|(?:dreigt|dreigen|chanteert) (?:\\w+ ){0,4}(?:naakt ?foto\\w*|naaktfilm\\w*)`,
    '(?:vader|moeder|ouders|familie|oom|broer|schoonmoeder) (?:(?:wil|willen|wilt|zegt|zeggen) )?(?:dat )?(?:ik|mij) (?:(?:moet|moeten|ga|met|mijn|m n|mn|een|neef|man|die|ik|niet|ken|oude|oudere|hem|wil|willen) ){0,6}trouw(?:en)?(?= )(?! (?:aan|blijf|blijven) )|moet(?:en)? (?:\\w+ ){0,4}trouwen (?:\\w+ ){0,4}(?:niet willen|wil (?:\\w+ )?niet|wil het niet)|word (?:\\w+ ){0,2}uitgehuwelijkt',
    `(?:gevlucht|gevluchte|weggelopen|vluchten|op de vlucht) (?:voor|van) (?:mijn |m n |mn )?${PARTNER}(?= )`,
    'ex (?:\\w+ ){0,6}(?:voor|aan) (?:mijn|de|onze) deur (?:\\w+ ){0,3}(?:dreigt|dreigen|bonkt|bonken)|(?:rost|ramt|beukt) (?:me|mij) (?:\\w+ ){0,3}(?:af|in elkaar)',
  ].join('|'),
}

/** How rare words begin, without one of which none of the above is found. */
export const SIGNS_OF_NEWCOMERS =
  'aange aanra adem ademe ademh afmak afsch allee bang bed bedre belle beroe bespi betas beter beukt bijl blauw blijv bloed blote bonke bonkt brand buite ceint doden dood doodg doodm doods dreig durf durft durve dwing filme filmt fotog geget gekne genom gesch gesla gesli gesta geval gevlu gewee gezak grond hardh herse hoef hoeft hoeve hok inbre ineen ingeb ingen inges kamer kast kelde klapp knijp kras krass krast laten leef leven ligge ligt losse lucht meppe mept mes misbr misha naakt nudes ondui opeen opgeg pakke pakt paspo pijn pille pisto plots polle raar ramt riem rook rost ruw schop schuu sla slaag slaan slaat slage slape slipp sluit snij snijd sprin sterv stikk stikt stok stomp trapt trein trouw uit uitdo uitge uitmo uittr uitwi valle valt veili verkr vermo vluch vuur wakke wapen warta weg wegge werel wurge wurgt zat zit zoene'
