import { END } from './danger-ends.ts'

/**
 * Danger in the English of expats, refugees and witnesses: "the kid next door gets beaten", "my husband he beat me". Who does it and to
 * whom stand near each other, as "beaten" and "hit" are words of sports, cooking and music too.
 */
const ENDS = '(?= [.,] | $|\\s*$| and | because | anymore | any more | no more | so | but | i | he | she )'
const MY = '(?:(?:my|the|a|an|our|his|her|their|this|that|some) )?'
const HOW =
  '(?:(?:always|sometimes|often|keeps|keep|is|are|was|now|still|also|again|every|day|night|he|she|just|has|have|really|started|to|someone|maybe) ){0,4}'
const ME = '(?:me|us)'
const HIT =
  '(?:hit|hits|hitting|beat|beats|beating|kick|kicks|kicking|kicked|slap|slaps|slapping|slapped|punch|punches|punched|choke|chokes|choked|choking|strangle|strangles|strangled|abuse|abuses|abusing|abused|rape|rapes|raped|molests|molested|burns)'
const BEATEN = '(?:beaten|hit|abused|slapped|kicked|molested|mistreated|raped|punched|neglected)'
const PARTNER = '(?:husband|boyfriend|wife|girlfriend|partner|ex|ex husband|ex boyfriend|fiance)'
const BEATER = `(?:${PARTNER}|son|daughter|brother|sister|carer|caregiver|caretaker|nurse|father in law|mother in law|in laws|grandson|housemate|roommate|landlord|he|she)`
const GROWN =
  '(?:neighbou?r|neighbou?r lady|sister|friend|mother|mum|mom|aunt|colleague|coworker|co worker|client|patient|wife|woman upstairs|woman next door|lady next door|lady upstairs|girlfriend|grandmother|grandma|granny|cousin)'
const KID =
  '(?:child|children|kid|kids|son|sons|daughter|daughters|baby|toddler|boy|girl|niece|nephew|grandson|granddaughter|grandchild|grandchildren|stepson|stepdaughter|student|pupil|little brother|little sister)'
const WHERE =
  '(?:(?:next door|upstairs|downstairs|above us|above me|below us|below me|in my class|in our class|at school|across the (?:street|hall)|of (?:my|our|the) (?:neighbou?rs?|friend|sister|brother)|of mine|from (?:next door|upstairs|my class|the neighbou?rs?)) )?'
const HITTER = `(?:${PARTNER}|father|mother|dad|mum|mom|stepfather|stepmother|stepdad|stepmom|parents|neighbou?r|neighbou?rs|teacher|coach|nanny|babysitter|uncle|aunt|grandfather|grandpa|sister|brother|he|she|they|i)`
const TOUCHER =
  '(?:coach|teacher|trainer|stepdad|stepfather|uncle|father|dad|grandfather|grandpa|brother|babysitter|man|neighbou?r|tutor|he|someone|somebody)'
const FAMILY =
  '(?:mums boyfriend|moms boyfriend|mothers boyfriend|step dad|cousin|mum|mom|dad|daddy|mummy|father|mother|stepdad|stepfather|stepmum|stepmom|stepmother|parents|uncle|aunt|brother|grandpa|grandad|grandfather|teacher|coach)'
const ACHES = '(?:chest pain|chest pains|pain in (?:his|her|my|the) chest|pain in chest|chest hurts)'
const WEAPON = '(?:knife|gun|weapon|machete|axe)'
const SOMEBODY = `(?:${FAMILY}|${KID}|husband|wife|partner|boyfriend|girlfriend|friend|neighbou?r|grandmother|grandma|man|woman|he|she|i)`
const LONG =
  '(?:(?:at|by|for|in|the|home|house|himself|herself|themselves) ){0,3}(?:all night|all day|every night|at night|days|hours|nights|a whole night|the whole night)'

export const DANGER_IN_ENGLISH = {
  emergency: [
    `(?:${KID}|husband|wife|mother|father|mum|mom|dad|grandma|grandpa|he|she|i) (?:is|am|has|have|having|are)(?: having| really| badly| suddenly)* (?:struggling to breathe|(?:trouble|difficulty|problems) breathing|gasping(?: for (?:air|breath))?|short of breath now)${ENDS}`,
    `(?:neighbou?r|mother|mum|mom|father|dad|grandma|grandpa|aunt|uncle|friend|he|she) (?:\\w+ ){0,3}(?:answer(?:s|ed|ing)?|open(?:s|ed|ing)?) (?:(?:the|her|his|my) (?:door|phone|calls) )?(?:for|in|since) (?:\\w+ ){0,2}(?:days|yesterday|a week)|(?:havent|have not|hasnt|not|nobody has) (?:been )?see(?:n|ing) (?:my|our|the) (?:\\w+ )?neighbou?r (?:\\w+ )?(?:for|in|since) (?:\\w+ ){0,2}(?:days|yesterday)`,
    '(?:isnt|wasnt|stopped|arent) breathing|(?:baby|toddler|child|kid|son|daughter|husband|wife|mother|father|mum|mom|dad|grandma|grandpa|he|she) (?:is not|isnt) responding(?= [.,] | $|\\s*$)|(?:choking|strangling) (?:me|her|him)(?= )|(?:not|isnt|wont|cant|doesnt|can not|cannot|will not|does not|is not|no) (?:(?:waking|wake|wakes) up|(?:waking|wake|wakes)(?= [.,] | $|\\s*$)|breathe|breath)(?! (?:through|exercises|at|in the|for|before|early) )',
    `(?:fell|fallen|floor|ground|stairs) (?:\\w+ ){0,4}(?:doesnt|not|isnt|cant|wont) (?:\\w+ )?(?:move|moving|talk|talking|respond|responding)(?= )|cant move (?:one side|half) of|face is (?:drooping|crooked)|collapsed(?= and | on | [.,] | $)|(?:lips|face) (?:are|is) (?:turning )?blue|turning blue${ENDS}`,
    `${SOMEBODY} (?:has|have|having|is having|got|with|feels?) (?:a |bad |strong |sudden |really ){0,2}${ACHES}|${ACHES} (?:and|with) (?:\\w+ ){0,3}(?:arm|sweat\\w*|breath)`,
    `(?:fire in (?:my|the|our) (?:\\w+ )?(?:house|kitchen|home|flat|apartment|building|hallway|room)|(?:house|kitchen|home|flat|apartment|building) is (?:on fire|burning))${ENDS}|(?:smell|smells|smelling) (?:of )?gas(?= )`,
    `(?:man|someone|somebody|guy|boy) with a ${WEAPON}(?= [.,] | $| in | at | outside | on | is )|(?:swallowed|took|taken) (?:\\d+|twenty|thirty|forty|fifty) (?:\\w+ ){0,2}(?:pills|tablets|paracetamol\\w*)|(?:swallowed|took|taken|ate) (?:\\w+ ){0,3}(?:all|too many|a lot of|whole|lots of|bottle) (?:\\w+ ){0,3}(?:pills|tablets|painkillers|medication|paracetamol|sleeping pills)`,
    `(?:with|has|got|holding|pulled) (?:a |the |his )?${WEAPON} (?:\\w+ ){0,2}(?:on me|at me|outside|at my door|in my house)|(?:outside|at|door|coming|following me|standing|threaten\\w*|attack\\w*|chas\\w*) (?:(?:my|the|me|us|her|him|to|in|front|of|house|door) ){0,5}with (?:a |the )?${WEAPON}(?= )|(?:stabbed|shot) (?:me|someone|somebody|him|her|my \\w+)(?! (?:a look|down))`,
    '(?:breaking into|broke into) (?:my|our) (?:house|home|flat|apartment|room) (?:right now|now)|(?:someone|somebody|a man) is (?:breaking into|trying to (?:get|break) into|inside) my (?:house|home|flat|apartment|room)',
    'bleeding (?:a lot|heavily|badly|to death|out)|blood everywhere|(?:wont|doesnt|not|cant) stop(?: the)? bleeding|bleeding (?:wont|doesnt|does not|will not|not) stop',
    `${SOMEBODY} is (?:choking|drowning)${ENDS}|(?:is|are|am) having a (?:seizure|stroke|heart attack)(?! (?:prevention|course))|(?:${SOMEBODY}) (?:has|had) a (?:stroke|heart attack|seizure) (?:right )?now`,
    `(?:says|said|saying|told me|threaten\\w*) (?:that )?(?:he|she|hes|shes) (?:will|is going to|going to|gonna|is gonna|wants to|would|ll) kill (?:me|us|her|my)|(?:will|threatens to|threatening to|threatened to) kill (?:me|us)(?= )|(?:he|husband|ex|brother|father|family) (?:want|wants|will|say|says|going) (?:to )?kill me(?= )`,
  ].join('|'),
  suicide: [
    `no longer (?:want|wants|wanting|wish|wishes) to (?:live|be alive|exist|be here)(?! (?:in|with|at|near|there|on|alone) )|(?:cant|cannot|can not) live (?:anymore|any more)${END}`,
    `(?:no|not|dont|doesnt|didnt|do not|does not|never) (?:want|wants|wanna) (?:to )?(?:live|be alive|exist|living|be here)(?: in this world)?(?= anymore | any more | no more | longer | like this(?: anymore| any more)?(?: [.,] | $)|${END.slice(3, -1)}| and | because )(?! (?:anymore |any more )?(?:here|in|with|alone|at|there|near|on|together) )`,
    `(?:want|wants|wanting|rather|prefer|wish|like) (?:to )?(?:die|be dead|dead|dying)(?! (?:for|of|laughing|my|her|his|at home|with) )(?= )|wish i (?:was|were) (?:dead|never born)|wish i (?:\\w+ )?(?:never woke|would not wake|wouldnt wake|dont wake|wasnt alive|was not alive|was never born|didnt exist|wasnt here)`,
    `(?:sleep|want to|wish|hope) (?:\\w+ ){0,4}(?:never|not) wake up(?! (?:early|at|on|before) )|(?:wanna|want to|wants to) disappear(?: forever)?${END}|ending (?:my|his|her|their) (?:own )?life|no reason to (?:live|go on|be here|exist)|think(?:s|ing)? (?:\\w+ )?(?:about|of) (?:dying|death)(?= [.,] | $|\\s*$| every| all| a lot)`,
    `(?:wants|want|wanna|going|gonna|ready) (?:to )?end (?:it|things|everything)${END}|end (?:(?:my|his|her|their|it) )(?:own )?life`,
    '(?:cut|cuts|cutting) (?:myself|himself|herself|themselves)(?! (?:off|a|some|loose|while|on|when cooking) )|(?:cut|cuts|cutting) (?:my|his|her|their) (?:wrists?|arms?|legs?|thighs?)(?= )|(?:hurts?|harms?|harming|hurting) (?:herself|himself|themselves)(?= on purpose | [.,] | $|\\s*$| and | because )',
    'better off without (?:me|him being|her being)(?! (?:as|at) )|life (?:is|isnt|is not|not) (?:not )?worth living|not worth living|nothing (?:left )?to live for|cant go on (?:anymore|any more|like this|living)|can not go on (?:anymore|any more|living)|(?:goodbye|suicide) (?:note|letter)',
    '(?:going to|gonna|want to|wants to|wanna|will|could|standing|thinking of|thinking about|about to) (?:jump|jumping|step|throw myself|lie) (?:\\w+ ){0,2}(?:off|from|in front of|under|before) (?:a|the|my) (?:bridge|roof|building|balcony|train|metro|tram|flat)',
    `(?:wanna|want to|gonna|going to|ill|imma|finna|might|should) (?:kms|unalive)(?= )|unalive (?:myself|herself|himself)`,
  ].join('|'),
  'child-line': [
    `my (?:dad|daddy|father|mum|mom|mother|stepdad|stepfather|stepmom|parents) (?:\\w+ ){0,6}(?:throws?|throwing|smash\\w*) (?:things|stuff|plates|chairs|furniture|everything|bottles)|(?:i |we )(?:\\w+ )?(?:ran|run|running) away from home|(?:want to|going to|gonna) run away from home`,
    `(?:im|i am) (?:only )?(?:[6-9]|1[0-7])(?= )(?: [\\w,]+){0,8} (?:(?:scared|afraid|unsafe|not safe) (?:at|to go|of going) home|run away|ran away|kicked out)(?= )|(?:(?:scared|afraid|unsafe|not safe) (?:at|to go) home|ran away|kicked out)(?: [\\w,]+){0,8} (?:im|i am) (?:only )?(?:[6-9]|1[0-7])(?= )`,
    `my (?:own )?${FAMILY} (?:is |keeps |he |she |just |always |still |will |would ){0,3}(?:${HIT.slice(3, -1)}|touch|touches|touched|touching) (?:on )?(?:me|us)(?= )|my ${FAMILY} (?:doesnt|dont|never|does not|wont) (?:give|gives|let|lets) (?:me|us) (?:any )?(?:food|eat)(?= )|(?:get|gets|getting|got|am|being|been) ${BEATEN} (?:up )?by my ${FAMILY}`,
    `my ${FAMILY} (?:is |keeps |always ){0,2}(?:sends?|sending|asks?|asking|wants?) (?:me )?(?:for )?(?:\\w+ )?(?:nude|naked|nudes)`,
    `(?:im|i am) (?:only )?(?:[6-9]|1[0-7])(?= )(?: [\\w,]+){0,10} (?:hit|hits|beat|beats|beaten|touches|abused|abuses|nudes|raped)(?= )|(?:nudes|naked (?:pics|pictures|photos)|nude (?:pics|pictures|photos)) (?:\\w+ ){0,8}(?:im|i am) (?:only )?(?:[6-9]|1[0-7])(?= )`,
    `my (?:stepdad|stepfather|uncle|dad|father|brother|coach|teacher|grandpa) (?:touch|come|comes) (?:me|to my bed|in my bed|in my room at night)(?= )`,
  ].join('|'),
  'child-abuse': [
    `(?<!(?:when i was|as) (?:a )?)${KID} ${WHERE}(?:(?:is|are|isnt|being|get|gets|getting|keeps|keep|always|often|sometimes|still|probably|maybe|badly|regularly) ){1,4}${BEATEN}(?! (?:by a|on|with|off|up for) )(?= )`,
    `(?:hear|hearing|heard|see|saw|seeing|think|know|believe|suspect|worried|afraid) (?:\\w+ ){0,3}${KID} (?:\\w+ ){0,5}(?:being|getting|get|gets) (?:and )?${BEATEN}(?! by a )`,
    `${KID} (?:tells|told|says|said) (?:me )?(?:that )?(?:he|she|they) (?:is|are|gets|get|was being) ${BEATEN}`,
    `(?:friends |her |his |their |s |the )?(?:stepdad|stepfather|father|dad|mother|mum|mom|parents|stepmother|teacher|coach) ${HOW}${HIT} (?:her|him|them)(?= )|${KID} (?:\\w+ ){0,6}(?:cries|crying|screams|screaming) (?:\\w+ ){0,5}(?:slapping|hitting|beating|blows|slaps)(?= )|${KID} left alone (?:in the (?:house|apartment|flat)|next door)`,
    `${HITTER} ${WHERE}${HOW}${HIT} ${MY}(?:little |own |young |small )?${KID}(?= )(?! (?:toys|team|song|with love))`,
    `(?:hear|heard|hearing|see|saw) (?:\\w+ ){0,3}(?:hit|hitting|beat|beating|slap|slapping|kick|kicking) ${MY}(?:little )?${KID}`,
    `i (?:\\w+ ){0,4}(?:hit|hitting|beating|slapping|slap|slapped|hurt|shook|shake|smacked|smack|beat) my (?:own )?(?:\\w+ )?(?:child|children|kid|kids|son|daughter|baby|toddler)(?= )`,
    `${MY}${TOUCHER} (?:has |is |keeps |was |have )?(?:touch|touches|touched|touching|molests|molested|molesting|kissed|kisses|gropes|groped) (?:her|him|them|my (?:little )?${KID})(?! (?:heart|base|life|lives|arm|shoulder|toys|goodnight|phone|things|hair|hand|stuff) )`,
    `${KID} ${WHERE}(?:is |are |gets |get |being |was |always |often ){1,2}left (?:home )?alone ${LONG}|s ${KID} (?:is|are) left alone|(?:leave|leaves|leaving|left) (?:their|her|his|the|a) (?:\\w+ )?${KID} (?:\\w+ )?alone (?:\\w+ ){0,2}${LONG}`,
    `${KID} ${WHERE}(?:always |often |constantly |regularly |is |are ){0,3}(?:has|have|comes|come|covered|with)(?: (?:to|school|home|in|with|a|lot|of|new|many|strange|full|class|all|strange)){0,5} (?:bruises|burns|burn marks|bruised)(?! from (?:foot|sport|rugby|play|fall|judo|hockey))`,
    `${KID} (?:\\w+ ){0,8}(?:afraid|scared|terrified) (?:to go|of going|to be) (?:back )?home`,
    `(?:nephew|niece|child|boy|girl|kid|kids|children|baby) ${WHERE}(?:is |are |isnt |arent |not |never |gets |get |doesnt |does not ){1,3}(?:no food|(?:getting|get|given|fed) (?:any |enough )?(?:food|at home))|${KID} ${WHERE}(?:is|are|being|gets|get) (?:\\w+ )?locked (?:up|in (?:the|a|his|her|their) (?:\\w*room|basement|shed|house|cupboard|closet|cellar|garage|flat)|in(?= [.,] | $|\\s*$)|inside)(?= )`,
    `${KID} (?:tell|tells|told|say|says|said)(?: me| us)?(?: that)? (?:${MY}(?:${FAMILY}|${TOUCHER})|they) ${HOW}(?:${HIT.slice(3, -1)}|hurts|hurt) (?:him|her|them)(?= )`,
  ].join('|'),
  violence: [
    `(?:beaten|abused|raped|strangled|threatened|assaulted|stalked|kicked|slapped) (?:up )?by (?:(?:her|his|my|their|the|an?) )?(?:own )?(?:${PARTNER}|son|brother|in laws|carer)(?= )|(?:kids?|child|children|son|daughter) (?:\\w+ ){0,3}(?:witness\\w*|seen|saw|sees) (?:\\w+ ){0,3}(?:violence|abuse)(?= )|(?:domestic|sexual|physical|emotional) (?:abuse|assault|violence)|(?:violence|abuse|abused|beaten|hitting) (?:at home|in (?:the|my|our|her) (?:home|house|family|relationship|marriage))(?! in the past)|sexually (?:abused|assaulted|harassed)|victims? of (?:\\w+ )?(?:abuse|violence|rape|trafficking|stalking|assault)`,
    `(?:i|we) (?:\\w+ )?(?:feel|feeling|am|are) (?:\\w+ )?unsafe(?: at home| in my (?:own )?(?:home|house|relationship|marriage)| with my (?:${PARTNER}|family|son)|${END})|(?:unsafe|scared|afraid) at home(?! (?:alone|because of) )(?= [.,] | $|\\s*$| and | because | with )|(?:dont|do not|not|never) (?:feel |feeling )?safe(?: anymore| any more)?${END}`,
    `${PARTNER} (?:\\w+ ){0,3}(?:aggressive|violent|abusive)(?= [.,] | $|\\s*$| when | if | to | toward | towards | and | with | after | at )|(?:aggressive|controlling) ${PARTNER}|(?:financial|elder|financially) (?:abuse|abused|exploitation|exploited)|human trafficking|(?:hear|heard|hearing) (?:\\w+ ){0,2}(?:hitting|screaming|beating|fighting|blows|slapping|screams) (?:\\w+ ){0,3}(?:next door|upstairs|downstairs|neighbou?rs?)`,
    `my ${PARTNER} ${HOW}${HIT} ${ME}(?! (?:up|to|off|with (?:news|questions|ideas)) )|(?:${BEATER}) ${HOW}(?:hits|hitting|beats|beating|kicks|punches|slaps|slapped|punched|choked|strangled|chokes|strangles|raped) ${ME}(?! (?:up|to|off|with) )|${BEATER} (?:\\w+ ){1,5}and (?:hits|beats|kicks|slaps|punches|pushes) ${ME}(?= )(?! (?:up|to) )|(?:grabbed|grabs|held|holds) me by (?:the|my) (?:throat|neck|hair)|(?:nurse|carer|caregiver|caretaker|helper|son|brother) (?:at home )?${HOW}${HIT} my (?:mother|father|mum|mom|dad|grandmother|grandma|grandfather|granny)(?= )`,
    `my (?:${BEATER}) ${HOW}(?:hit|beat|kick|threaten|threatened|hurt) ${ME}(?= )(?! (?:up|to) )`,
    `(?:afraid|scared|terrified|fear|dont dare|too scared) (?:to go|of going|to come|going|go) (?:back )?home(?! (?:alone|by|on my own|in the dark|after|late|at night|with|for) )`,
    `(?:i am|im|i|she is) (?:\\w+ )?(?:afraid|scared|terrified) (?:of (?:my|her) (?:${PARTNER}|son|brother|carer|family)(?= )|(?:my|her) (?:${PARTNER})(?= [.,] | $))`,
    `(?:${PARTNER}|he|family|in laws) (?:doesnt|does not|never|wont|will not|not|dont) (?:let|lets|allow|allows) me (?:to )?(?:leave|go out|go outside|out|call|go anywhere)(?= )|locks? me (?:in|inside|up|out)(?= )|keeps? me locked`,
    `(?:escaped|fled|ran away|run away|running|hiding) from (?:my|her) ${PARTNER}|(?:took|takes|has taken|hides|hid|keeps|taken) (?:away )?my passport (?:\\w+ ){0,4}(?:leave|go|away|let)(?= )`,
    `(?:forces?|forced|forcing|makes?) me (?:to have|into|to) (?:sex|have sex)|(?:forces?|forcing|force|want to force|makes|pressuring) (?:me|my \\w+|her) (?:to |into )?(?:marry|marriage|a marriage)|want(?:s)? me to marry (?:a man|someone|my cousin|him|an old)(?= )|dont want to marry (?:him|my cousin|the man)`,
    `${GROWN} (?:is|gets|being) (?:\\w+ ){0,2}${BEATEN}(?! (?:at|in (?:chess|tennis|football)) )(?= by |${END.slice(3, -1)}| every| at home)`,
    `(?:hear|heard|hearing|see|saw) (?:\\w+ ){0,3}(?:hit|hitting|beat|beating) (?:his|her|the|my) (?:wife|girlfriend|mother|partner)|(?:${PARTNER}|man|man upstairs|man next door|neighbou?r|guy upstairs|guy next door|son|brother|brother in law|son in law|father in law|dad|father|stepdad|he) ${HOW}(?:hit|hits|hitting|beat|beats|beating|abuses|abusing) (?:his|her|my) (?:wife|girlfriend|mother|partner|sister|mum|mom|friend)`,
    `(?:husband|boyfriend|partner|ex|he) ${HOW}(?:hit|hits|beat|beats|beating|hitting|abuses|chokes|raped) her(?= [.,] | $| every | and | when | all | up | badly | at home | again )`,
    '(?:ex|ex husband|ex boyfriend|he|husband) (?:\\w+ ){0,2}(?:stalking|stalks|threatening|threatens|following|follows) (?:me|us|my family)(?! on (?:insta\\w*|facebook|social))|(?:being|am) (?:stalked|threatened)',
    `i (?:was|got|have been|ve been) raped|raped me|(?:dont|do not|not|never) (?:feel |feeling )?safe (?:in my (?:own )?(?:home|house)|at home|with my (?:husband|partner|boyfriend))`,
    `(?:colleague|friend|neighbou?r|sister|woman|client|patient) (?:\\w+ ){0,5}bruises (?:\\w+ ){0,2}(?:from|by|husband|boyfriend|partner)`,
  ].join('|'),
}

/** How rare words begin, without one of which none of the above is found. */
export const SIGNS_OF_ENGLISH =
  'abuse abusi afrai aggre allow answe assau ate axe beat beate beati beats bleed blood blows blue breat broth bruis burni burns chest choke choki coach colla contr cut cuts cutti dad dare drown elder end endin escap face falle fathe fear fed fell fight finan fire fled floor follo food gaspi get getti give given gives goodb grand grope groun gun hair harm harmi harms havin hidin hit hits hitti hurt hurti hurts insid into jump jumpi kick kicke kicki kicks kill kisse kms knife leave leavi left let lets lie like live lock locke locks mache marks marri marry mistr moles move naked neck negle neigh now nude nudes off on open opene openi opens passp prefe punch pushe ran rape raped rapes rathe reaso respo run runni safe scare screa sex sexua shake shook shot slap slapp slaps smack smash smell stabb stair stalk step stepd stepf stran suici swall taken teach terri think threa throa throw took touch traff unali uncle unsaf viole wake wakes wakin wanna want wanti wants weapo wish wishe worth'
