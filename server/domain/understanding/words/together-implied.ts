/** As the other words that tell only together: what people leave to be understood of themselves and theirs. Wide, so each is a maybe. */
export const TOGETHER_IMPLIED = `
lonely?: loneliness
telefoon bel deurbel brievenbus post mail
nooit niemand stil leeg hoop wacht wachten zwijgt rinkelt reclame

lonely?: loneliness
kerst kerstmis oudjaar pasen verjaardag jarig moederdag vaderdag zondag zondagmiddag weekend zomer vakantie
alleen niemand zuur zwaar stil leeg opzien moeilijk eenzaam familie kinderen kwam belde kaartje

lonely?: loneliness visit-buddy
kinderen dochter zoon kleinkinderen familie zus broer
ver buitenland spanje australië canada zelden nooit druk haast vergeten contact gebroken halfuurtje bellen zien missen mis

lonely?: loneliness visit-buddy
supermarkt kassa rij kassière bus wachtkamer winkel apotheek kapper thuiszorg verzorgster
praatje praten spreken expres langste enige contact kletsen gezelschap

lonely?: loneliness meeting-people
kroeg kerk club vereniging koor buurthuis werk straat
dicht gesloten gestopt opgeheven weg tegenkom kom zie niemand meer mis collega's

lonely?: loneliness
muren plafond raam gordijnen stoel bank tv televisie radio koelkast klok
staren staar kijk kijken zitten praat praten gezelschap stil dezelfde tikt

lonely?: loneliness visit-buddy
vader moeder oma opa tante oom schoonvader schoonmoeder buurman buurvrouw pa ma weduwe
kluizenaar alleen eenzaam stil vraagt wanneer bezoek gordijnen buiten contact niemand kwijnt stilletjes teruggetrokken

newhere?: meeting-people
klas cursus groep team werk straat dorp flat schoolplein club
tussen buiten kliekje kliekjes aansluiting nieuw vreemde aanspreekt groet negeert

bereavement?: grief
maat vriend vriendin buurvrouw zus zusje broer man vrouw moeder vader zoon dochter hond kameraad collega
overleden dood verlies begrafenis begraven crematie graf kwijtgeraakt gemist weggebracht verongelukt verdronken hartstilstand herdenken urn as

bereavement?: grief
foto tandenborstel jas bril pet stoel kant plek nummer stem voicemail kleren parfum gereedschap schoenen
dood overleden weggooien wegdoen opruimen bewaren missen ruikt leeg

bereavement?: grief
wereld leven tijd
stil draait stilstaat begrafenis verder door sindsdien

bereavement?: grief
huil huilen tranen verdriet schuldig spijt denken
dood overleden begrafenis graf weg verlies gebeld gezegd afscheid

dying?: end-of-life
ziekenhuis dokter dokters arts specialist hospice
sterven doodgaan opgegeven huis weken maanden afscheid nemen einde stoppen behandelen uitbehandeld

dying?: end-of-life
bed slaapkamer nachten nacht nachtje bedrand
sterven waken wacht wachten voorbij einde afscheid aflossen bekaf

lasttrip?: end-of-life outings
laat lijstje wens ooit
sterf doodga dood zien einde voordat

accessibility?: living-with-disability
huis woning flat appartement
gelijkvloers trappen rolstoel rollator drempels aanpassen aangepast ouderdom onhandig smal deuren lift

housebound?: visit-buddy living-with-disability
deur buiten huis bed stoel bank
gekluisterd kluister uitkom benen rolstoel ziek zelden maanden binnen

careadvice?: living-with-disability
wassen douchen aankleden plassen toiletgang haren nagels scheren
lukt hulp alleen zelf zelfstandig thuiszorg schaam

homecare?: living-with-illness
thuiszorg wijkverpleging wijkverpleegster hulp
minuten minuutje kwartier wachtlijst stopt uurtje haast

carer?: carer-support
man vrouw moeder vader zoon dochter partner schoonmoeder ouders
zorgen zorg regelen tillen pillen ziek verzorgen hulp ongeluk beroerte dement volhouden houd uitgeput opgebrand

carer?: carer-support
niemand iedereen buitenwereld familie
ziet ziek zorg vraagt mij zorgen beseft mantel

respite?: carer-respite
avondje uurtje dagje middagje weekend vakantie koor kapper verjaardag
alleen blijven laten thuis zorg oppassen wegkan

youngcarer?: young-carers
school huiswerk klas vriendinnen vrienden spelen
mam mama moeder pap papa zusje broertje ouders zieke

youngcarer?: young-carers
mam mama pap papa zusje broertje
ziek dag slechte bed zorgen koken thuisblijven dragen doof rolstoel depressief helpen schreeuwt

dementiahome?: dementia
naam namen gezicht zin verhaal woord afspraak sleutels bril pan gas
vergeet vergeten kwijt weet halverwege herhaalt zoek zoekt herkent

dementiahome?: dementia
vader moeder man vrouw opa oma pa ma
weglopen loopt nacht jas straat dwaalt inbrekers ingebroken gestolen dezelfde vroeger oorlog kinderlijk boos vreemde begrijpt verward

illnessgroups?: living-with-illness
mensen anderen buitenwereld collega's omgeving
ziekte ziek dronken aanstellen zien begrijpen begrijpt onzichtbaar aandoening diagnose

fatigue?: living-with-illness
dag dagen ene andere
niks alles moe op batterij plat bekopen

chronicpain?: living-with-illness
pijn zeer
lopen loop zitten slapen opstaan vrouw jaren leven knoop medicijnen gek elke ochtend lijf

heart?: living-with-illness
hart
tekeer infarct bonkt gek operatie bang klep falen ritme

lungs?: living-with-illness
lucht adem longen
trap trede treden lopen praten zin kort hijg hap

unexplained?: living-with-illness
smaak reuk gevoel evenwicht geluid licht
kwijt moe weg corona sinds verdraag

deaf?: living-with-disability
mensen gesprekken kinderen tv vergadering telefoon
versta verstaan harder herhalen mompelen ondertiteling gehoor hoor

blind?: living-with-disability
ogen gezichten krant post bordjes straat stoep kleuren
zie onderscheiden struikel herken wazig blind lezen donker

autism?: living-with-disability
zoon dochter kind kleinzoon jongen meisje
anders prikkels drukte woorden klimmen tempo verjaardagen routine speciaal eigen wereld

sleeplessness?: stress-rest
hoofd gedachten licht kussen
nacht bed slapen malen uitgaat draait stil stoppen

gym?: exercise
spieren botten gewrichten buik conditie rug
stijf kraak kraken los strak vet slap oud dokter zittend

gym?: exercise
clubje groepje uurtje lesje les
rustig bewegen sportief ouderen samen zweten lachen fanatiek

meaningtalk?: meaning
leven zin doel geloof god dood
waarom waarvoor zinloos twijfel vragen nut
`
