import { CHILD_TOLD } from './child-danger.ts'
import { END } from './danger-ends.ts'

/** Kinds of danger, the most pressing first: only one is shown, and that one is who to call first. */
export const DANGER_KINDS = ['emergency', 'suicide', 'child-line', 'child-abuse', 'violence'] as const
export type DangerKind = (typeof DANGER_KINDS)[number]

/** "Hij slaat" of a person; "de hartslag slaat over" and "slaat op hol" are not among these. */
const BEATER =
  '(?:man|vrouw|vriend|vriendin|partner|ex|exman|zoon|dochter|broer|zus|huisgenoot|buurman|schoonmoeder|schoonvader|stiefzoon|hij|zij|ze|die)'
const ME = '(?:mij|me|ons|mn|mezelf)'
const HITS = '(?:slaat|sloeg|schopt|mishandelt|mishandeld|bedreigt|wurgt|verkracht|misbruikt|mept|stompt)'
const BEATEN = '(?:geslagen|mishandeld|misbruikt|verkracht|aangerand|geschopt|gewurgd)'
const PARENT = '(?:vader|moeder|papa|mama|pa|ma|stiefvader|stiefmoeder|ouders|opa|oom|vader en moeder)'
const CHILD =
  '(?:kind|kinderen|kindje|zoontje|dochtertje|zoon|dochter|baby|buurmeisje|buurjongen|buurkind|kleinkind|kleinzoon|kleindochter|leerling|meisje|jongetje|nichtje|neefje|stiefkind)'

/** Patterns of whole plain words, as spoken by people and written by professionals; Dutch, English, Turkish. */
export const DANGER_WORDS: Record<DangerKind, string> = {
  emergency: [
    '(?:doet|deed|krijgt) (?:zijn|haar|de) ogen niet (?:meer )?open(?= [.,] | $|\\s*$| en )|borstpijn (?:\\w+ ){0,4}(?:adem\\w*|arm|kaak|benauwd|zweet|zweten)|(?:kan|kunnen) (?:bijna |haast )?niet (?:goed |meer goed )?adem(?:en|halen)(?= [.,] | $|\\s*$| en )',
    'er (?:wordt|word) (?:nu |net |bij (?:mij|ons|de buren) ){0,2}ingebroken|(?:inbreker|inbrekers) (?:in (?:het |mijn |ons )?huis|binnen)|(?:is|zijn) (?:nu )?aan het inbreken|(?:enge|vreemde|dronken|agressieve) (?:man|vent|kerel) (?:\\w+ ){0,2}(?:voor|aan|bij) (?:mijn|m n|de|onze) (?:deur|voordeur|raam)',
    'ademt (?:bijna|haast|nauwelijks) niet|(?:kan|kunnen) (?:bijna )?niet meer ademen|(?:hij|zij|ze|vader|moeder|pa|ma|papa|mama|oma|opa|baby|kind|kindje|man|vrouw|buurman|buurvrouw|zoon|dochter|mevrouw|meneer) reageert (?:helemaal )?niet(?: meer)?(?= [.,] | $|\\s*$| en )|pijn op (?:de|mijn|zijn|haar) borst',
    `(?:hij|zij|ze|baby|kind|kindje|man|vrouw|vader|moeder|opa|oma) (?:is |dreigt te )?(?:gestikt|stikt|stikken)(?= [.,] | $|\\s*$| in )|gevallen en (?:staat|komt|kan) (?:echt )?niet (?:meer )?(?:op|overeind|opstaan)${END}|mond (?:hangt|trekt|staat) (?:ineens |opeens )?scheef|(?:krijgt|kan) (?:haar|zijn|de) mond niet (?:meer )?recht|scheve mond(?= [.,] | $|\\s*$| en )`,
    'brand in (?:de|het|mijn|ons|onze) (?:huis|keuken|woning|flat|schuur|slaapkamer)|(?:huis|keuken|woning|flat) staat in brand|(?:ruik|ruikt|ruiken) (?:\\w+ )?gas(?= [.,] | $|\\s*$| in )|gaslucht(?= [.,] | $|\\s*$| in )|(?:someone|somebody|a man) is following me',
    'bewusteloos|buiten bewustzijn|ademt niet(?: meer)?|(?:krijg|krijgt) geen (?:lucht|adem)|hartaanval(?! gehad)(?= nu| [.,] | $|\\s*$)|hartstilstand|overdosis(?: genomen)?|pillen (?:geslikt|ingenomen|genomen)|bloedt (?:hevig|heel erg|dood)|levensgevaar',
    'heeft een (?:mes|pistool|wapen)|bedreigt (?:mij|me|ons|haar|hem) met een (?:mes|pistool|wapen)|met een mes (?:bedreigd|achter mij)|er is brand|mijn huis staat in brand|hij gaat (?:me|mij) vermoorden|vermoordt (?:me|mij)|wil (?:me|mij|ons) vermoorden|(?:probeert|dreigt) (?:me|mij|ons|haar) te vermoorden',
    'unconscious|not breathing|taken an overdose|overdosed|has a (?:knife|gun)|going to kill me|wants to kill me|heart attack now|beni oldurecek|nefes almiyor|baygin',
  ].join('|'),
  suicide: [
    `het heeft (?:(?:allemaal|toch|echt|gewoon|voor mij) ){0,3}geen zin meer${END}|(?:ben|was) (?:ik )?het leven (?:\\w+ )?(?:moe|zat|beu)|(?:zie|ziet) (?:ik |hij |zij |ze )?het (?:(?:allemaal|echt|helemaal|gewoon) ){0,2}niet meer zitten${END}|niemand (?:zou|zal|gaat) (?:me|mij) (?:toch )?missen${END}|ik hoef (?:\\w+ )?niet meer zo nodig${END}`,
    `(?<=^ |[.,] )(?:soms )?(?:ik (?:kan (?:echt )?(?:niet )?(?:meer )?en )?wil|wil ik) (?:(?:echt|gewoon|nu|ook|eigenlijk) ){0,2}niet meer(?: verder)?${END}`,
    '(?:sta|zit|lig) (?:\\w+ )?op (?:het spoor|de rails|de reling|de rand van (?:het dak|de brug))',
    `(?:zie|ziet|zag) (?:ik |hij |zij |ze )?(?:echt |helemaal )?geen (?:andere )?uitweg meer(?! (?:uit|met|door|in|voor|bij))|het hoeft (?:voor mij |van mij )?(?:allemaal |echt )?niet meer${END}|niet meer (?:verder|door) (?:willen |wil )?leven|niet meer doorleven|nooit meer wakker (?:te )?word(?:en)?|(?:denk|denkt|dacht) (?:ik |hij |zij |ze )?(?:\\w+ ){0,3}aan (?:doodgaan|sterven|zelfmoord)|(?:denk|denkt) (?:ik |hij |zij |ze )?(?:vaak|steeds|alleen maar|elke dag|de hele dag) aan de dood(?! van)`,
    `(?:pillen|touw|strop) (?:al )?(?:verzameld|gespaard|opgespaard|klaarliggen|klaar liggen|liggen klaar|ligt klaar)|(?:van|voor) (?:het|een|de) (?:balkon|flat|brug|viaduct|trein|metro|dak) (?:af )?(?:springen|spring|springt)|spring(?:en|t)? (?:ik |hij |zij |ze )?(?:zo |straks |gewoon )?(?:van|voor) (?:het|een|de) (?:balkon|flat|brug|viaduct|trein|metro|dak)|beter af zonder me|(?:wereld|iedereen) (?:is |zou )?beter (?:zijn )?zonder (?:mij|me)|geen reden meer (?:om )?(?:te leven|door te gaan)|waarom (?:leef|besta) ik (?:eigenlijk )?nog|(?:mezelf|mijzelf|zichzelf|me|zich) (?:van het leven beroven|het leven benemen|opknopen|verhangen|doodmaken)|polsen (?:doorsnijden|door te snijden)|ik stap er ?uit${END}`,
    '(?:ik|hij|zij|ze|die) (?:\\w+ )?dood wil(?: zijn)?(?= [.,] | $|\\s*$| en )|(?:ik|hij|zij|ze) er niet meer wil zijn|(?:mezelf|mijzelf|zichzelf|(?:me|mij|zich|mn|m n|zn|z n) zelf|zich|me) (?:iets|wat) (?:(?:gaat|wil|zal|kan) )?aan (?:te )?doe[nt]?|doet (?:hij|zij|ze|mijn \\w+) zichzelf (?:iets|wat) aan',
    `(?:wou|wilde|wenste|wens|hoop) (?:ik )?(?:soms |vaak |elke avond )?dat ik (?:\\w+ ){1,3}niet (?:meer )?wakker w[eo]rd\\w*(?! (?:van|door|gemaakt))|er ?uit (?:wil|wilt|wou|zou) stappen${END}`,
    'don ?t want to be here (?:anymore|any more)|no point (?:in )?(?:living|being alive)|can ?(?:no|not|t) go on living|tired of living|kendime zarar\\w*|kendimi as\\w+|hayattan biktim|olmek ister\\w*|olsem de kurtulsam',
    'zelfmoord\\w*|zelfdoding\\w*|suicide|suicidaal|suicidale|suicidaliteit|suicidegedachten|zelf moord|zelfmoort|doodswens',
    '(?:wil|wilde|wou|wilt|zou) (?:\\w+ ){0,2}(?:niet meer|niet langer|niet) (?:leven|bestaan)(?! (?:in (?:armoede|schulden|angst|stress|onzekerheid)|van (?:de|een|mijn|uitkering|bijstand|weinig|\\d+) ))|(?:hoef|hoeft) (?:van mij )?niet meer (?:te leven|voor mij)|niet meer (?:willen |wil(?:len)? )?leven(?! van| in (?:armoede|schulden|angst|stress|onzekerheid))|geen zin meer (?:om te leven|in het leven)|levensmoe|(?:het )?leven (?:niet meer )?(?:zat|beu)',
    '(?:ik |hij |zij |ze )?(?:wil|wilde|wou|zou) (?:ik |hij |zij |ze )?(?:het liefst |liever |liefst |gewoon |echt |alleen maar |nu )*(?:dood(?: zijn| gaan)?|doodgaan|sterven)(?= [.,] | $|\\s*$| en | want | omdat | maar )|liever dood|was ik maar dood|beter af zonder mij|beter als ik (?:dood ben|er niet (?:meer )?ben|er niet (?:meer )?was)',
    `(?:er )?een (?:eind|einde) (?:aan )?(?:\\w+ ){0,3}(?:maken|maak)(?! aan)|(?:eind|einde) (?:aan|van) (?:mijn|het|zijn|haar) leven (?:maken|maak)|maak er (?:een )?(?:eind|einde) aan|er (?:een )?(?:eind|einde) aan maken|er uit ?stappen${END}|uit het leven stappen|(?:me|mij|mezelf|zichzelf|mijzelf) (?:ophangen|verdrinken|van kant maken|wat aandoen|iets aandoen|doden)|(?:snijd|snij|snijdt) (?:ik )?(?:mezelf|mijzelf|zichzelf)|voor de trein springen|van het dak springen|mezelf (?:pijn doen|snijden)|mijzelf (?:pijn doen|snijden)`,
    `(?:zie|ziet|zien|zag) (?:ik |hij |zij |ze )?(?:het|mijn|zijn|haar|dit) leven (?:echt |helemaal )?niet (?:meer )?zitten|(?:wou|wilde|wenste|wens|hoop) (?:ik )?(?:soms |vaak )?dat ik (?:er )?(?:niet meer|niet) (?:was|bestond|wakker w[eo]rd\\w*|leefde)|was ik er maar niet|(?:denk|denkt|dacht) (?:\\w+ ){0,3}(?:eraan|erover|er (?:\\w+ )?(?:aan|over)) (?:om )?er niet meer te zijn|ik (?:wil|wou) er niet zijn${END}|(?:wil|wilde|wou|zou) (?:ik |hij |zij |ze )?(?:\\w+ ){0,2}er (?:\\w+ ){0,2}niet meer zijn|(?:wil|wilde|hoef|hoeft) (?:\\w+ ){0,2}niet meer wakker (?:te )?worden|(?:wil|willen) (?:\\w+ )?rust (?:, )?voor altijd|(?:leven|alles) heeft (?:voor mij )?geen (?:zin|waarde) meer(?! in)|maak ik er (?:een )?(?:eind|einde) aan|afscheidsbrief(?:je)? (?:geschreven|schrijven|gevonden)`,
    'kill(?:ing)? (?:myself|himself|herself)|want to die|wanna die|end (?:my|his|her) (?:own )?life|end it all|suicidal|don ?t want to (?:live|be alive|exist)|do not want to live|no reason to live|better off dead|hurt(?:ing)? myself|self ?harm(?:ing)?',
    'intihar\\w*|olmek isti?yorum|kendimi oldur\\w*|yasamak istemiyorum|canima kiy\\w*|hayatima son',
  ].join('|'),
  'child-line': [
    CHILD_TOLD,
    '(?:stiefvader|stiefpa|vader|papa|oom|opa|broer|neef|hij) (?:\\w+ ){0,2}komt (?:\\w+ ){0,3}(?:s ?nachts|elke nacht|in de nacht)(?: \\w+){0,2} (?:op|in|bij) (?:mijn|m n|mn) (?:kamer|slaapkamer|bed)',
    `ik ben (?:pas )?(?:[6-9]|1[0-7])(?: jaar)?(?: [\\w,]+){0,12} ${BEATEN}|(?:ik word|word ik|ik ben) (?:\\w+ ){0,3}${BEATEN}(?: [\\w,]+){0,8} ben (?:pas )?(?:[6-9]|1[0-7])(?= )|${HITS} (?:mij|me)(?: [\\w,]+){0,8} ik ben (?:pas )?(?:[6-9]|1[0-7])(?= )`,
    '(?:mijn|m n|mn) (?:stiefvader|stiefmoeder|stiefbroer|oom|opa|broer|vader|pa|trainer|meester|neef) (?:\\w+ ){0,2}(?:zit|zat|raakt|raakte) (?:\\w+ ){0,2}aan (?:mij|me)(?= )|(?:doet|deed) (?:vieze|enge|rare) dingen (?:met|bij|aan) (?:mij|me)(?= )',
    `(?:mijn |m n |mn |me )(?:${PARENT.slice(3, -1)}) ${HITS} (?:mij|me|ons)|(?:papa|mama|stiefvader|stiefmoeder) ${HITS} (?:mij|me|ons)`,
    `(?:ik word|word ik) (?:\\w+ ){0,2}${BEATEN} door (?:mijn |m n |mn )?${PARENT}|mijn ${PARENT} (?:zit|zitten|komt) aan mij|${PARENT} (?:raakt|raken) (?:mij|me) aan`,
    `${PARENT} (?:doet|deed) (?:\\w+ )?(?:dingen|iets) (?:met|bij|aan) (?:mij|me)(?! (?:leuk|samen))|${PARENT} (?:komt|kwam) (?:\\w+ ){0,3}(?:in|bij) (?:mij in )?(?:mijn|m n|mn) bed`,
    'my (?:mum|mom|dad|father|mother|stepdad|stepfather|parents) (?:hits?|beats?|hurts?|abuses?) me|(?:annem|babam) beni dovuyor|(?:annem|babam) bana vuruyor|kindertelefoon|kinder telefoon',
  ].join('|'),
  'child-abuse': [
    `(?:hoor|hoort|horen) (?:\\w+ ){0,3}${CHILD} (?:\\w+ ){0,2}(?:gillen|krijsen) (?:\\w+ )?(?:bij|van) (?:de|mijn|onze) (?:buren|buurvrouw|buurman)|laten (?:die|hun|de) (?:kleine )?(?:kind|kinderen|kleuter|kleuters|peuters) (?:hele )?(?:dagen|nachten|nachtenlang|dagenlang) alleen`,
    `(?:wordt|worden|word) (?:de |het |zijn |haar |hun |die |dat |mijn |een |dit |deze )?(?:\\w+ )?${CHILD} (?:\\w+ ){0,4}${BEATEN}|(?:slaan|mishandelen|schoppen|misbruiken|sloegen) (?:hun|de|het|die|haar|zijn) (?:\\w+ )?${CHILD}|(?:zit|zat|komt) (?:\\w+ )?aan (?:mijn|m n|mn|onze) (?:dochter|dochtertje|zoon|zoontje|kind|kinderen|kleinkind)(?= )`,
    `${CHILD} (?:\\w+ ){0,3}(?:wordt|worden|is|zijn) (?:\\w+ ){0,2}verwaarloosd|kinderverwaarlozing|(?:wordt|worden) (?:\\w+ ){0,2}${CHILD} (?:\\w+ ){0,2}verwaarloosd|(?:hoor|hoort|horen) (?:\\w+ ){0,5}${CHILD} (?:\\w+ ){0,4}(?:gillen|krijsen|schreeuwen|huilen) (?:\\w+ ){0,3}(?:klappen|geslagen)|striemen (?:op|bij)|${CHILD} (?:\\w+ ){0,4}(?:striemen|brandplekken)|child is (?:being )?neglected|children are (?:being )?(?:beaten|abused|hit|neglected)`,
    `kindermishandeling|kinder mishandeling|kindermisbruik|${CHILD} (?:\\w+ ){0,3}(?:wordt|worden|word|is|werd) (?:\\w+ ){0,2}${BEATEN}|${CHILD} (?:\\w+ ){0,2}${BEATEN} (?:wordt|worden|word|is)|(?:slaat|mishandelt|misbruikt|schopt|sla) (?:mijn|m n|mn|zijn|haar|hun|het|de|ons|onze) ${CHILD}|(?:sla|sloeg) ik (?:mijn|m n|mn|ons|onze|het|de) ${CHILD}|vermoeden van (?:kinder)?mishandeling|shaken baby`,
    `(?:mijn|m n|mn|onze) ${CHILD} (?:\\w+ )?(?:iets|wat) aan ?(?:te )?doen?${END}`,
    `${CHILD} (?:van \\w+ )?(?:\\w+ ){0,3}(?:steeds |vaak |altijd |weer |telkens |onder de |vol )*blauwe plekken`,
    `(?:mijn|zijn|haar|hun) (?:man|vrouw|vriend|vriendin|ex|partner) (?:slaat|mishandelt|misbruikt) (?:de |onze |mijn |ons )${CHILD}`,
    'child abuse|(?:my|the|a) (?:child|son|daughter|kid) is (?:being )?(?:hit|beaten|abused)|(?:hits|beats|abuses) (?:my|our|the|his|her) (?:child|children|kids|son|daughter)|cocuk istismari|cocugumu dovuyor|cocugum dayak',
  ].join('|'),
  violence: [
    `dat (?:hij|zij|ze|de buurman|haar man|zijn vrouw|mijn (?:zwager|schoonzoon|buurman)) (?:haar|hem|zijn vrouw|zijn vriendin|haar man|mijn (?:dochter|zus|moeder|buurvrouw)) (?:\\w+ )?(?:slaat|mishandelt|schopt|wurgt)|laat (?:me|mij|haar) niet (?:meer )?(?:naar buiten|de deur uit|het huis uit|alleen weg)`,
    '(?:kneep|knijpt|geknepen|knijpen) (?:\\w+ ){0,3}(?:mijn|de|haar|m n|mn) keel|keel dicht ?(?:kneep|knijpt|geknepen|kneep)|(?:greep|grijpt|pakte) (?:hij |ze |zij )?(?:me|mij|haar) bij (?:de|mijn|haar) keel',
    '(?:trekt|trok|sleurt|sleurde) (?:me|mij|haar) aan (?:mijn|m n|mn|haar|de) haren|(?:houdt|hield) (?:me|mij) (?:opgesloten|gevangen|vast in huis)|sluit (?:me|mij) op(?= )|duwt (?:me|mij) (?:van de trap|tegen de muur|omver)|mag (?:\\w+ )?(?:het huis|de deur) niet uit van (?:mijn man|mijn vriend|hem|mijn familie)|mag (?:ik )?van (?:mijn man|mijn vriend|hem|mijn familie|mijn schoonfamilie) (?:(?:\\w+ ){0,2}(?:het huis|de deur) niet uit|(?:echt )?(?:nergens (?:heen|naartoe|naar toe)|niemand (?:zien|spreken|bellen)|niet (?:alleen )?naar buiten))',
    `(?:dreigt|dreigde) (?:\\w+ ){0,2}(?:me|mij|ons|haar|de kinderen) (?:\\w+ ){0,2}(?:te (?:vermoorden|slaan|steken|wurgen|verkrachten)|dood te (?:maken|slaan|steken|schieten)|neer te (?:steken|schieten)|wat aan te doen|iets aan te doen|af te maken)|(?:vader|stiefvader|papa) (?:slaat|sloeg|mishandelt) (?:mijn |m n |mn )?(?:moeder|mama)|(?:buurman|hij) (?:slaat|mishandelt) (?:zijn|mijn) (?:vrouw|vriendin|moeder|buurvrouw)|(?:krijg|kreeg|krijgt) (?:\\w+ ){0,2}klappen(?: van|${END})|in elkaar (?:geslagen|getrapt)|bont en blauw|blauw oog (?:geslagen|van mijn|door mijn)|gedwongen (?:te trouwen|huwelijk)|tegen mijn wil trouwen|moet (?:\\w+ )?trouwen met (?:mijn neef|een man die)`,
    '(?<!(?:leaving|left|after) (?:a |an |my )?)(?:violent|abusive) (?:husband|partner|boyfriend|wife|ex)|(?:afraid|scared) of my (?:husband|boyfriend|partner|ex|son)|(?:he|husband|boyfriend|partner|ex) (?:\\w+ )?(?:punches|kicks|slaps|pushed|strangled) me|kocamdan korkuyorum|esimden korkuyorum|kocam (?:\\w+ )?siddet|forced to marry|forced marriage',
    `(?:huiselijk|partner|huiselijke|lichamelijk|seksueel|eer) ?geweld|geweld thuis|thuis geweld|eerwraak|oudermishandeling|ouderenmishandeling|vrouwenmishandeling|partnermishandeling|huwelijksdwang|uitgehuwelijkt`,
    `${BEATER} (?:\\w+ ){0,2}${HITS} (?:soms |vaak |altijd |weer |steeds )?${ME}(?! (?:op hol|over|nergens))|${HITS} ${BEATER} ${ME}|(?:slaat|schopt|mishandelt|misbruikt|bedreigt|stompt|mept|verkracht) ${ME}(?= [.,] | $|\\s*$| en | als | met | soms | vaak | elke | in )`,
    `${BEATER} (?:heeft|had) (?:\\w+ ){0,3}(?:mij|me|mn|haar|ons) (?:\\w+ ){0,3}(?:${BEATEN.slice(3, -1)}|bij de keel gepakt|bij de keel gegrepen|pijn gedaan|in elkaar geslagen)|(?:mij|me) (?:\\w+ ){0,2}bij (?:de|mijn) keel (?:gepakt|gegrepen|heeft)`,
    `(?:ik word|word ik|ben|ik ben|wij worden|zij wordt|ze wordt|mevrouw wordt|client wordt|moeder wordt) (?:\\w+ ){0,3}${BEATEN}|(?:door|van) (?:mijn|haar|zijn) (?:man|partner|ex|vriend|zoon|vrouw) ${BEATEN}|durft? niet (?:meer )?naar huis|(?:stalkt|bedreigt) (?:mij|me|ons|haar)|ik word (?:\\w+ )?(?:gestalkt|bedreigd)|bang (?:voor|van) (?:mijn|m n|mn|haar) (?:man|vriend|partner|ex|zoon)|niet veilig thuis|onveilig thuis|thuis (?:is het )?(?:niet veilig|onveilig)`,
    'domestic violence|(?:husband|boyfriend|wife|partner|ex|he|she|son) (?:\\w+ ){0,1}(?:hits|beats|hit|abuses|hurts|threatens|chokes|rapes|raped) me|(?:being|am|was|been) (?:beaten|abused|raped)|not safe at home|aile ici siddet|siddet goruyorum|(?:kocam|esim|sevgilim|oglum) (?:beni|bana) (?:dov\\w+|vur\\w+|tehdit\\w*)|beni dovuyor|bana vuruyor|dayak yiyorum',
  ].join('|'),
}

const OF_WHAT =
  'van (?:(?:de|het|al dat|pure|echt) )?(?:honger|dorst|kou|hitte|warmte|slaap|zenuwen|verveling|lachen|schaamte|nieuwsgierigheid|stress|spanning|ergernis|eenzaamheid|angst|pijn|heimwee|saaiheid)'
/** Figures of speech, in which death and blows are neither danger nor a need. */
export const FIGURES = [
  `lach\\w* (?:(?:me|mij|mijzelf|mezelf) )?dood|dood ?lachen|(?:schaam|verveel|werk|schrik|erger|zweet|betaal|zoek)\\w* (?:ik )?(?:(?:me|mij) )?(?:echt |helemaal )?dood|dood ?op|dood ?(?:ziek|normaal|gewoon|simpel|stil|saai|vervelend|vermoeid|eng|makkelijk)|(?:ik |we )?(?:(?:ga|gaan) (?:(?:ik|echt|bijna|nog|gewoon) ){0,2}dood|sterf(?: ik)?(?: echt| bijna)?)(?= ${OF_WHAT})|(?<!(?:aan|over|wil|wilde|wou|liever) )dood(?:gaan| gaan| te gaan| gaat)?(?= ${OF_WHAT})|dodelijk(?= (?:saai|vermoeid|moe|vervelend) )`,
  '(?:klok|hart|pols|verwarming|motor|kachel|stoppen|alarm|hond|paniek|vlam|bliksem|weer|keel) (?:\\w+ )?slaat(?: \\w+)?|slaat (?:aan|af|over|om|dicht|nergens|op|alarm)(?! (?:mij|me))|slaat (?:mij|me|ons|hem|haar) over|slaat (?:mij|me|ons|hem|haar) (?:nooit|altijd|steeds|weer|vaak|ook) over(?= [.,] |\\s*$| bij | met )|aan de slag|op slag|nergens op slaan|ruzie slaan',
  'dead (?:tired|end|line)|dying (?:to (?!die)\\w+|of laughter)|dying(?= of (?:boredom|hunger|thirst|heat|curiosity|embarrassment) )|olecegim gulmekten',
]

/** What sounds like danger and is not: the past of somebody else, denial, another end. */
export const NO_DANGER = [
  '(?:als|toen ik een) kind (?:\\w+ ){0,3}(?:geslagen|mishandeld|misbruikt|verwaarloosd)|(?:bang|angst) (?:om )?(?:geslagen|mishandeld) te worden door de buurt|(?:voor|met|van|bij) (?:ouders|gezinnen|vrouwen|kinderen|mensen) (?:die|waar) (?:\\w+ ){0,4}(?:mishandeld|geslagen)',
  '(?:nabestaande|nabestaanden) (?:van |na |bij |door )?(?:zelfmoord|zelfdoding|suicide)|(?:zelfmoord|zelfdoding|suicide) (?:in de familie|gepleegd|van (?:mijn|een|zijn|haar|onze) \\w+)|(?:heeft|had|hebben|is|zijn) (?:\\w+ ){0,2}(?:zelfmoord|suicide|zelfdoding) gepleegd|na (?:een |de |het |zijn |haar )?(?:zelfmoord|zelfdoding|suicide)|(?:door|aan|over) (?:een |de |het |zijn |haar )?(?:zelfmoord|zelfdoding|suicide) (?:verloren|overleden|van)|zelfmoordaanslag\\w*|zelfmoordterrorist\\w*|zelfmoordpreventie|suicidepreventie',
  '(?:(?:geen|niet|nooit|no|ontkent) (?:sprake van |aanwijzing(?:en)? (?:voor|van) |tekenen van |vermoedens? van |(?!veilig|alleen|sto)\\w+ )?|zonder )(?:zelfmoord\\w*|suicida\\w*|suicide\\w*|huiselijk geweld|kindermishandeling|mishandeling|mishandeld|geslagen|geweld|overdosis|doodswens|doodsverlangen|levensmoe|(?:seksueel )?misbruikt?|stalking|gestalkt|bedreigd|verkracht\\w*|aangerand|aanranding|relatiegeweld|partnergeweld|seksuele intimidatie|getuigen? (?:\\w+ ){0,3}geweld|(?:(?:sexual|domestic|physical) )?(?:abuse|violence|assault)|(?:zichzelf|zich|mezelf|mijzelf) (?:iets|wat) (?:\\w+ ){0,2}aan ?(?:te )?\\w*do\\w+)|not suicidal',
  '(?:wil|wilt|willen) (?:\\w+ ){0,2}niet dood(?:gaan)?|bang (?:om )?(?:voor de dood|dood te gaan|om dood)|een (?:eind|einde) (?:aan )?(?:de|het|deze|dit|alle) (?:schuld|schulden|ruzie|ruzies|relatie|huwelijk|overlast|geweld|eenzaamheid|pesterijen|pesten) (?:maken|maak)',
  'eski (?:kocam|esim|karim) (?:\\w+ ){0,3}(?:uyguluyordu|dovuyordu|vuruyordu|dovmustu)',
  '(?:relatie|huwelijk|verkering|abonnement|contract) (?:een )?(?:eind|einde)',
  '(?:na|sinds|herstel van|revalidatie na) (?:een |de |mijn |zijn |haar )?(?:hartaanval|hartstilstand|overdosis)|(?:ouderenmishandeling|oudermishandeling|huiselijk geweld|kindermishandeling|suicidaliteit|geweld) (?:is |wordt |lijkt )?(?:uitgesloten|niet aan de orde|geen sprake van)',
]

/** Words that must be recognised when misspelled; each is long enough to be no other word. */
export const DANGER_SPELLINGS =
  'zelfmoord zelfdoding suicide suicidaal mishandeld mishandeling mishandelt kindermishandeling geslagen verkracht verkrachting misbruikt bedreigt bedreigd vermoorden overdosis huiselijk geweld bewusteloos doodgaan suicidal violence abused intihar sterven'.split(
    ' ',
  )
/** Ordinary words that look like one of these misspelled. */
export const NO_DANGER_SPELLED: ReadonlySet<string> = new Set(
  'verwachting verwachtingen veerkracht voordracht gedeeld gebeld gewend gewild gemeld geteld geslapen gelachen geslacht verzorgen vermoeden vermoedens vergoeden vermijden verklaard verkrampt verkorten verborgen stierven sterren'.split(
    ' ',
  ),
)
