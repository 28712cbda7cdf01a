import { END } from './danger-ends.ts'

/**
 * Danger in the notes of professionals, who report ("geeft aan niet meer te willen leven"), leave words out ("partner agressief") and
 * name nobody ("wordt geslagen door ex"), and what people type in as few words.
 */
const ENDS =
  '(?= [.,] | $|\\s*$| en | want | omdat | maar | als | sinds | nu | na | door | vanwege | al | soms | vaak )'
const HOW =
  '(?:(?:altijd|soms|vaak|steeds|weer|heel|erg|hard|zo|elke|iedere|dag|week|avond|nacht|keer|nu|nog|ook|al|jaren|jarenlang|thuis|regelmatig|structureel|ernstig|meermaals|herhaaldelijk|wel|eens|fysiek|lichamelijk|verbaal|seksueel|geestelijk|psychisch) ){0,4}'
const WHOSE = '(?:(?:haar|zijn|mijn|m n|mn|de|een|hun|eigen|huidige|vorige|nieuwe|dronken|verslaafde) ){0,2}'
const PARTNER =
  '(?:man|vrouw|vriend|vriendin|partner|ex|ex partner|ex man|ex vriend|ex echtgenoot|expartner|exman|exvriend|echtgenoot|echtgenote|verloofde)'
const KIN =
  '(?:zoon|dochter|broer|zus|schoonzoon|schoondochter|schoonmoeder|schoonvader|schoonfamilie|kleinzoon|stiefzoon|familie|familielid|huisgenoot|neef)'
const OF_THE_HOUSE = `(?:${PARTNER}|${KIN})`
const PARENT =
  '(?:vader|moeder|papa|mama|stiefvader|stiefmoeder|pleegvader|pleegmoeder|ouders|ouder|oom|opa|tante|broer|oppas|vriend van moeder)'
const BEATEN =
  '(?:geslagen|mishandeld|misbruikt|verkracht|aangerand|geschopt|gewurgd|gestalkt|bedreigd|vernederd|uitgebuit|opgesloten)'
const STRIKES =
  '(?:slaat|schopt|mishandelt|misbruikt|stompt|knijpt|bijt|wurgt|verkracht|vernedert|terroriseert|stalkt|bedreigt)'
const THREE = '(?:geslagen|mishandeld|misbruikt|verkracht|aangerand|geschopt)'
const CHILD =
  '(?:kind|kinderen|kindje|kindjes|zoontje|dochtertje|zoon|zoons|dochter|dochters|baby|peuter|kleuter|kleinkind|kleinkinderen|kleinzoon|kleindochter|leerling|leerlinge|leerlingen|meisje|jongetje|jongen|buurmeisje|buurjongen|buurkind|buurkinderen|stiefkind|jeugdige|minderjarige)'
const WHOM =
  '(?:vrouw|dame|meisje|jongen|jongedame|jongeman|man|heer|meneer|mevrouw|mevr|mw|dhr|client|cliente|patient|patiente|bewoner|bewoonster|moeder|vader|ouder|hulpvrager|hulpvraagster|inwoner|inwoonster|vluchtelinge|zij|ze|hij)'
/** "In armoede", "met mijn ex", "van een uitkering": how somebody does not want to live. */
const IN_SOME_WAY =
  '(?! (?:in|van (?:de|een|mijn|zijn|haar|uitkering|bijstand|weinig|\\d+)|alleen|hier|bij|op|samen|apart|als|met|onder|zonder (?:werk|geld|huis|papieren|baan|auto)) )'
const ONESELF = '(?:zich|zichzelf|zich zelf|mezelf|mijzelf|me zelf|mij zelf|mn zelf|zn zelf|z n zelf|m n zelf|me|mij)'
const WANT = '(?:te willen |willen |wil |te gaan |gaan |te )?'
const NOT_SO = '(?<!niet |nooit |ontkent )'

export const DANGER_IN_NOTES = {
  suicide: [
    `niet (?:meer|langer|verder) (?:(?:echt|verder|door) )?(?:te )?(?:willen|wensen|wil|wenst) (?:(?:verder|door|blijven) )?(?:te )?leven${IN_SOME_WAY}|niet (?:meer |langer |verder )?(?:door |verder )?te willen (?:door|verder)?leven${IN_SOME_WAY}|niet (?:meer|langer) (?:door |verder )?te leven${END}|leven (?:wil|wilde|hoef|hoeft) (?:ik|hij|zij|ze) (?:(?:echt|ook|zo|gewoon) )?niet(?: meer| langer)?${END}`,
    `er niet (?:meer|langer) te (?:willen|hoeven) zijn${ENDS}|niet (?:meer|langer) te willen bestaan|niet meer wakker te (?:willen )?worden|(?:er niet meer|niet meer) (?:zou|zouden) willen (?:zijn|leven)${END}`,
    `${NOT_SO}(?:dood|doodgaan|sterven) te (?:willen|gaan)(?: zijn| gaan)?${ENDS}|${NOT_SO}te willen (?:sterven|doodgaan)${ENDS}|${NOT_SO}(?:uit het leven|eruit|er uit) te (?:willen )?stappen|${NOT_SO}(?:een )?einde te (?:willen )?maken aan (?:het|haar|zijn|mijn|hun) leven|(?:haar|zijn|hun|mijn) leven te (?:willen )?beeindigen|(?:haar|zijn|mijn) leven (?:wil(?:len)? )?beeindigen`,
    `geen zin (?:meer )?te hebben in (?:het |dit )?leven${END}|het leven niet (?:meer )?te zien zitten|het niet meer te zien zitten${END}|(?:het )?leven (?:moe|beu|zat) te zijn|klaar te zijn met (?:het|haar|zijn|dit) leven${END}|geen (?:andere )?uitweg (?:meer )?te zien${END}|geen reden (?:meer )?te (?:zien|hebben) om (?:nog |verder |door )?te leven`,
    `${ONESELF} (?:\\w+ )?(?:op te hangen|te verhangen|te verdrinken|van kant (?:te )?${WANT}maken|van kant te maken|iets aan te (?:willen )?doen|wat aan te (?:willen )?doen|iets te willen aandoen|te (?:willen )?(?:doden|suicideren|beschadigen|verwonden|snijden))|${ONESELF} ${WANT}(?:verhangen|ophangen|suicideren|verdrinken)${ENDS}`,
    `(?:pillen|tabletten|paracetamol\\w*|slaappillen|medicijnen|gif) (?:\\w+ ){0,5}om (?:\\w+ ){0,2}(?:dood te (?:gaan|zijn)|te sterven|niet meer wakker te worden|er niet meer te zijn|een einde)|(?:stoppen|stopt|gestopt) met eten (?:en drinken )?om (?:te sterven|dood te gaan)|hoe(?:veel)? (?:\\w+ ){0,3}(?:pillen|paracetamol\\w*|slaappillen) (?:\\w+ ){0,4}(?:dood|sterven|doodgaan)(?= )|pijnlo(?:os|ze) (?:\\w+ )?(?:dood ?gaan|sterven|dood)(?! van)|hoe (?:kan|moet|ga|zou) ik (?:\\w+ ){0,3}(?:dood ?gaan|sterven)${END}`,
    `leven (?:(?:voor|van) \\w+ )?(?:(?:echt|ook|al) )?geen (?:zin|waarde) (?:meer )?(?:heeft|had|te hebben)${END}|${ONESELF} (?:\\w+ )?(?:iets|wat) (?:(?:gaat|wil|zal|kan) )?(?:aandoet|aandoen)${ENDS}|${ONESELF} van het leven (?:te |wil |wilde )?(?:beroven|berooft|beroofd heeft)|ik (?:snij|snijd) (?:me|mij)(?: (?:expres|elke dag|weer))?${END}`,
    'suicide ?(?:poging\\w*|plan|plannen|risico|dreiging|gevaar|neiging\\w*|uiting\\w*|wens|gedachte\\w*)|tentamen suicidii|doodsverlangen|doodswensen',
  ].join('|'),
  'child-line': [
    `(?:papa|pappa|mama|mamma|stiefvader|stiefmoeder|mijn (?:vader|moeder|pa|ma|ouders|oom|opa)) (?:slaat|slaan|schopt|schoppen|mept|mishandelt|mishandelen)(?: (?:altijd|soms|vaak|steeds|weer|heel|erg|hard|zo|elke|iedere|dag|week|keer|nu|ook|echt|thuis)){0,4}${END}`,
  ].join('|'),
  'child-abuse': [
    `(?:${CHILD}|hij|zij) (?:\\w+ ){1,6}dat (?:zijn |haar |de )?${PARENT} (?:hem |haar )?${HOW}(?:slaat|schopt|mishandelt)${ENDS}|verwaarlozing van ${WHOSE}${CHILD}|schud(?:de|t)? (?:ik )?(?:mijn|m n|mn|de|het|haar|zijn) (?:baby|kind|kindje|zoontje|dochtertje)(?! (?:wakker|in slaap|de hand) )`,
    `${CHILD} (?:\\w+ ){0,3}(?:getuige|getuigen) (?:\\w+ ){0,5}(?:geweld|mishandeling|slaan)(?= )|getuige (?:\\w+ ){0,2}(?:geweld|mishandeling) tussen (?:de |hun |zijn |haar |mijn )?ouders|geweld tussen (?:de |hun |zijn |haar |mijn )?ouders|(?<!geen )(?:signalen|sprake) van (?:\\w+ )?(?:verwaarlozing|mishandeling) (?:\\w+ ){0,4}(?:${CHILD.slice(3, -1)}|gezin|gezinnen)(?= )`,
    `(?<!(?:door|van|als) (?:haar |zijn |de |een |mijn )?)${CHILD} (?:(?:thuis|wordt|is|word) ){0,2}(?:mishandelt|mishandeld|misbruikt|geslagen|verkracht)${END}`,
    `(?:bang|angst|angstig|vrees|doodsbang) (?:\\w+ )?dat ik (?:mijn|m n|mn|ons|onze|het|de|haar|hem) (?:\\w+ )?(?:${CHILD} )?(?:\\w+ )?(?:iets aan ?doe|wat aan ?doe|(?:ga )?(?:slaan|sla|schudden|schud|mishandelen|mishandel)|pijn doe|door elkaar schud)`,
    `(?:kind|kinderen|buurkinderen|leerlingen|dochters|zoons|kleinkinderen) (?:\\w+ ){0,6}en (?:ze|zij|die) worden ${HOW}${THREE}|(?:kinderen|kind|${CHILD}) ${HOW}${THREE} (?:door|van) ${WHOSE}${PARENT}|vermoeden(?:s)? (?:van )?(?:\\w+ )?(?:mishandeling|misbruik) (?:van |bij )?${WHOSE}${CHILD}|onveilige? (?:opvoed\\w*|opgroei\\w*|thuis ?omgeving)`,
  ].join('|'),
  violence: [
    `(?:ex|ex partner|ex man|ex vriend|expartner|exman) valt (?:client|cliente|mw|mevrouw|mij|me|haar|het gezin) ${HOW}lastig|(?:dreigt|dreigde|dreigen) met (?:geweld|moord|slaan|de dood|eerwraak|mishandeling)|(?:dreigt|dreigde) (?:\\w+ ){1,3}te (?:vermoorden|doden|slaan|steken|wurgen|mishandelen)|(?:gecontroleerd|gekleineerd|geisoleerd|geintimideerd|vastgehouden|opgesloten) door ${WHOSE}${OF_THE_HOUSE}(?= )|${OF_THE_HOUSE} (?:sluit (?:vrouw|haar|partner|client|cliente|mw|moeder|hem) (?:\\w+ ){0,2}op(?= in | [.,] | $)|(?:sluit|houdt) (?:vrouw|haar|partner|client|cliente|mw|moeder|hem) (?:\\w+ ){0,2}opgesloten)`,
    `${BEATEN} (?:en \\w+ )?(?:te worden )?(?:door|van) ${WHOSE}${OF_THE_HOUSE}(?= )(?! (?:een|in de oorlog|vroeger))`,
    `${WHOM} (?:van \\w+ (?:jaar )?|\\d+ )?(?:wordt|word|is|werd) (?:\\w+ )?(?:door|van) ${WHOSE}(?:${PARTNER}|${KIN}|${PARENT}) ${HOW}${BEATEN}|(?<=^ |[.,] )(?:wordt|word) ${HOW}(?:(?:door|van) ${WHOSE}(?:${PARTNER}|${KIN}|${PARENT}) ${HOW})?(?:geslagen|mishandeld|verkracht|gestalkt)|(?:vrouw|dame|mevr|mw|dhr|hulpvraagster|cliente|patiente|ze|zij) (?:van \\w+ (?:jaar )?)?(?:wordt|worden|word|is|werd) ${HOW}(?:${THREE.slice(3, -1)}|gestalkt)${ENDS}`,
    `ik (?:ben|werd|was) ${HOW}(?:bedreigd|gestalkt|aangerand|verkracht)(?! (?:met (?:ontslag|uithuis\\w*|een boete|ontruiming|huis\\w*)|door (?:faillissement|de crisis)))|(?:ben|is|wordt|word) ${HOW}(?:bedreigd|gestalkt|belaagd|achtervolgd) door (?:mijn|haar|zijn|een|de) (?:\\w+ )?(?:ex|man|vriend|partner|buurman|zoon|familie|onbekende|stalker)`,
    `${OF_THE_HOUSE} (?:haar|hem|hen|client|cliente|mevrouw|mw) ${HOW}(?:${STRIKES} en )?(?:${STRIKES}|schopt|aanvalt|opsluit)${ENDS}|${OF_THE_HOUSE} ${HOW}(?:${STRIKES} en )?${STRIKES} (?:client|cliente|mw|mevr|mevrouw|patiente)(?= )`,
    `(?:partner|ex|ex partner|expartner|echtgenoot|man|vriend|ex man|exman|ex vriend) ${HOW}(?:\\w+ en )?(?:agressief|gewelddadig|handtastelijk|dreigend|mishandelend)${ENDS}|(?:agressieve|gewelddadige|dreigende) (?:ex ?)?(?:man|vriend|partner|echtgenoot|relatie|thuissituatie|ex)(?= )`,
    `(?:gevlucht|vluchten|vlucht|weggelopen|vertrokken|ondergedoken|weggegaan) (?:voor|van|bij|vanwege) ${WHOSE}(?:gewelddadige |agressieve |dreigende )(?:${PARTNER}|${KIN}|${PARENT})|(?:relatiegeweld|partnergeweld|dwangrelatie|intieme terreur|dwingende controle|femicide|eergerelateerde? (?:geweld|dreiging|problematiek)|(?:geweld|dreiging) (?:vanuit|vanwege) (?:eer|familie)|(?:fysiek|psychisch|emotioneel|geestelijk|verbaal|ex partner|intiem|familiaal) geweld(?! (?:in de (?:bus|trein|klas|sport|zorg)|op (?:straat|het werk|school|het veld)|van (?:klanten|leerlingen|reizigers)) ))`,
    `(?:psychische|geestelijke|emotionele|lichamelijke|fysieke|seksuele) mishandeling|(?:door|van) ${WHOSE}(?:${PARTNER}|${KIN}|${PARENT}) ${HOW}(?:wordt|werd|word|is) ${HOW}(?:${THREE.slice(3, -1)}|bedreigd|gestalkt)|(?:${PARTNER}|${KIN}|mantelzorger|verzorger|verzorgster|oppas) ${HOW}(?:slaat|mishandelt|schopt|bedreigt) ${HOW}(?:oma|opa|moeder|vader|vrouw|partner|ouders)${ENDS}`,
    `seksue(?:el|le) (?:misbruik|misbruikt|mishandeling|intimidatie|grensoverschrijding)|verkrachting|aanranding|stalking|belaging|slachtoffer van (?:\\w+ )?(?:geweld|mishandeling|misbruik|mensenhandel|stalking)|geweld (?:in (?:de |een |haar |zijn |mijn )?(?:relatie|gezin|huwelijk|huis|thuissituatie)|door (?:haar |zijn |mijn )?${OF_THE_HOUSE}|tegen (?:haar|mij|de kinderen|vrouw en kinderen)|van (?:haar |zijn |mijn )?${OF_THE_HOUSE})(?= )`,
    `(?:dwingt|dwingen|gedwongen|dwang) (?:\\w+ ){0,4}(?:te trouwen|tot (?:een )?huwelijk|een huwelijk)|(?:melding|melden|meldpunt|meldcode|nummer|telefoonnummer|bellen|bel|contact|advies) (?:\\w+ )?(?:bij |met |van |naar |aan )?veilig thuis${END}`,
    `(?:blauwe plekken|blauw oog|verwondingen|striemen|brandwonden) (?:\\w+ )?(?:door|van) ${WHOSE}(?:(?:slaan|klappen|mishandeling)|${PARTNER}|${KIN})(?= )|(?:partner|man|vriend|ex) ${HOW}(?:sloeg|schopt)${END}`,
  ].join('|'),
}

/** How rare words begin, without one of which none of the above is found. */
export const SIGNS_OF_NOTES =
  'aando aange aanra aanva achte agres angst bang bedre belaa belag besch bijt blauw brand doden doen dood doodg doods dreig dwang dwing eerge femic gecon gedwo geint geiso gekle gesch gesla gesta gewel gewur gif handt hange hoeve intie kant knijp lasti leven medic mept misbr misha onvei opges ophan opslu parac partn pille relat schop schud seksu slaan slaap slaat slach sloeg sluit snij snijd stalk stapp sterv stomp strie suici table terro uitge uitwe vastg veili verdr verha verkr verne verwa verwo vrees wakke wille wurgt zitte'
