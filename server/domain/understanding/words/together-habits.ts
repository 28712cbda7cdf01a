/** As the other words that tell only together: of the mind, of what holds somebody, of the street and of doing well, in two lists or three. */
export const TOGETHER_HABITS = `
depression!: low-mood
plezier lol zin vrolijke vrolijk vrolijkheid energie fut puf lacht lachen kleur genieten
kwijt niks nergens weg nooit verdwenen vroeger

depression!: low-mood
bed dekens gordijnen bank kussen
hoofd dicht liggen dagen weken opstaan kruip blijf trek uur
niet niks elke huil

depression: low-mood
huil huilen tranen janken verdrietig
zomaar reden elke steeds niks alles

anxiety!: low-mood
durf durft bang angst paniek benauwd benauwdheid trillen zweten hartkloppingen zweet
straat winkel bus trein roltrap lift menigte mensen rijden tunnel snelweg buiten supermarkt vliegen feest verjaardag bellen presenteren examen tandarts

anxiety!: low-mood
roltrap lift tunnel brug snelweg menigte winkelcentrum kassa
trillen benauwd draaierig zweten slap verstijf bevries paniek zweet

anxiety!: low-mood
buiten deur straat
alleen
meegaat durf man vrouw zonder

anxiety!: low-mood
pijntje kwaaltje bultje hoofdpijn vlekje
kanker ziekte tumor dood denk google opzoeken

worrying!: low-mood stress-rest
denk bel check bang zorgen
veilig aangekomen gebeurt gebeuren ongeluk erger ergste misgaat

worrying!: low-mood stress-rest
gedachten hoofd hersenen
licht donker nacht bed stoppen draaien rondjes molen stil slapen malen piekeren

sleeplessness!: stress-rest
klok wekker plafond nacht nachten uur licht
wakker slaan staren hoor draaien tel slapen slaap woelen ogen

psychosis!: psychological-vulnerability
straling gedachten stemmen camera's afluisteren chip zender signalen geheime duivel complot
buren ramen hoort lezen lees denkt televisie radio praten volgen binnen hoofd beïnvloeden plakt

psychosis!: psychological-vulnerability
werkelijkheid realiteit
gebeurd verzonnen droom onderscheid soms

autism!: living-with-disability
dochter kind man vrouw broer ik hij zoon
prikkels drukte verandering veranderingen routine structuur oogcontact dinosaurussen treinen verjaardagen schema grapjes aanraking labels kleren
niet overstuur alles paniek alleen elke zelfde hard anders gang

autism!: living-with-disability
verjaardagen feestjes feestje drukte kantine kantoortuin
gang toilet weg vluchten bijkomen moe uitgeput oordopjes koptelefoon

autism!: living-with-disability
juf planning rooster route tafel
ziek verandert anders wijzigt vervanger
leg overstuur paniek boos slag

autism!: living-with-disability
eet lust
wit korst alleen dezelfde merk saus
brood niks anders rijst kind dochter zoon

adhd!: parenting living-with-disability
vergeet kwijt vergeten verliest verlies vergeetachtig
gymtas broodtrommel sleutels portemonnee afspraken sleutelbos jas alles
altijd steeds kind dochter hoofd chaos zoon

adhd!: parenting living-with-disability
hoofd gedachten brein
tabbladen chaos kermis stuiteren stuitert springt springen flipperkast
tien honderd open altijd steeds

adhd!: parenting living-with-disability
klimt rent wiebelt springt stuitert druk friemelt
luistert stil roep concentreren klas stoel gordijnen
hij ze dochter kind jongen zoon

eatingdisorder!: psychological-vulnerability
eet eten lunch boterhammen brood koekjes pot chips maaltijd
spuug spugen kots haat verstopt struiken weg stiekem propvol schaam leeg kilo mager dik braken calorieën laxeermiddel

eatingdisorder!: psychological-vulnerability
kilo weegt dun mager ribben botten
steeds spiegel dik sla
ze dochter ik hij meisje zoon

compulsion!: psychological-vulnerability low-mood
kraan deur gas handen slot licht stoep tegels knopjes
controleren controleer nakijken tellen dichtdraaien wassen was poetsen
zeven tien drie vijf twintig precies steeds telkens honderd

trauma!: psychological-vulnerability low-mood
helikopter vuurwerk knal sirene geur deur auto
schrik tafel terug flashback duik tril bevries zweet grond verstijf

trauma!: psychological-vulnerability low-mood
aanrijding ongeluk overval brand oorlog uitzending inbraak aanslag bombardement
durf stuur nachtmerries slaap schrik bang slapen beelden terug herbeleef

listeningline!: loneliness low-mood
praten luistert luisteren gesprek vertellen verhaal
psycholoog hulpverlener therapeut niemand onbekende
terecht kwijt buitenstaander oordeel

listeningline!: low-mood loneliness
rond tob
hoog dwars
kwijt terecht praten vertellen

selfesteem!: low-mood learning-course
sorry mening mond
durf open opendoen
altijd nooit alles vergadering iedereen

selfesteem!: low-mood learning-course
mezelf spiegel uiterlijk lichaam lijf
haat lelijk dom waardeloos stom walg onzeker minder dik schaam

alcohol!: addiction
drink drinken drinkt dronken borrel wijn bier wijntje biertje whisky wodka jenever fles flessen kroeg glasbak kratten
beven trillen beloofd mis stoppen elke avond ochtend werk liegen stiekem verstop kater black-out teveel verstopt alleen liter

alcohol!: addiction
glasbak flessenbak slijter slijterij
kent vol leeg flessen elke vaste

drugs!: addiction
coke speed ketamine wiet blow joint jointje jointjes toeter pillen xtc ghb hasj stickie lachgas troep
elke dag stoppen slapen bed werk kwijt schulden bewusteloos weekend feesten betalen zonder liegt kamer steelt

drugs!: addiction
oxazepam slaappillen tramadol oxycodon diazepam temazepam morfine pijnstillers kalmeringspillen lorazepam
af afbouwen stoppen zonder afhankelijk verslaafd slik

gambling!: addiction
wedstrijden casino inzet gokken gokkast poker roulette loten loterij krasloten kansspel toto weddenschap
verspeeld geld verlies winnen zet inzetten terug schulden loon stoppen vakantie nacht telefoon verloren

gambling!: addiction
verspeeld vergokt verspeelt vergokte
vakantie geld loon huis spaargeld alles auto

smoking!: addiction exercise
roken rook rookt sigaretten sigaret saffies shag peuken vapen vape peuk nicotine
stoppen stop af kinderen dokter lukt pakje gestopt pleisters verslaafd hoesten dertien veertien

addictedfamily!: addiction carer-support
dochter man vrouw vader moeder broer zus partner vriend hij ze zoon
drinkt dronken drank fles flessen blikjes kroeg coke blowt pillen gebruikt snuift gokt
verstopt schuur eieren liegt bang schaam kinderen steelt stiekem geld beloofd rand bewusteloos middags durf werk recht

addictedfamily!: addiction carer-support
eieren
kroeg drank dronken drinkt café

addictedfamily!: addiction carer-support
verstopt verbergt stopt
blikjes flessen drank bier wodka
hij ze man vrouw schuur vader moeder

neighbours!: neighbour-trouble
hiernaast buren buurman buurvrouw overburen onderburen bovenburen benedenbuur beneden overbuurman overbuurvrouw
muziek boren boort herrie lawaai blaft klopt plafond stampen schutting poepen poept stinkt stank scheldt ruzie rook bbq nacht middernacht slapen dreigt pest gluurt parkeert takken heg gilt schreeuwen feest bonkt trommelt drumt

neighbours!: neighbour-trouble
katten kat hond honden kippen haan
hiernaast buren buurman buurvrouw overkant
poepen moestuin blaft tuin kraait lacht schijt stinkt

neighbourwatch!: neighbour-trouble helping-others
oversteekplaats zebrapad kruispunt weg straat rotonde woonwijk
hard gevaarlijk dood racen scheuren kinderen drempel ongelukken ongeluk rijden crossen

neighbourwatch!: neighbour-trouble helping-others
auto's scooters busjes types jongens mannen
draaiende motor dealen doorgegeven pakketjes hangen rondhangen intimiderend joelen
straat plein hoek parkeerplaats steeds avond portiek nacht

neighbourwatch!: neighbour-trouble helping-others
tunnel park plein steeg fietspad brandgang portiek
durft durf donker onveilig eng bang griezelig

cleanneighbourhood!: helping-others neighbour-trouble gardening
zakken vuilniszakken afval rommel rotzooi troep wasmachine matras bankstel karton blikjes flesjes plastic peuken
straat stoep markt container park sloot plein gracht struiken
waaien ligt liggen gooien dumpen opruimen overal vol ruimen zetten

residents!: helping-others meeting-people
plantsoen plantsoenen veldje pleintje plein stoep voortuin straat grasveld speelveldje hofje
bank bankje boeken kastje boompjes bloemen jeu-de-boulesballen geveltuin moestuin picknicktafel
zetten zelf opknappen gezellig idee treurig

streetlife!: meeting-people
buren overbuurman buurt straat flat portiek galerij overbuurvrouw wijk
ken kent spreekt elkaar nationaliteiten kennen ontmoeten langs gedag
niemand niet geen nooit

meaningtalk!: meaning
leven dood god geloof bid bidden bestaan ziekte ouderdom
zin terug vraag betekenis anders antwoord twijfel uitgemaakt vragen nut

zingeving!: meaning
uitgemaakt nagelaten betekend nut
leven leefde
vraag af

volunteer!: helping-others
agenda
mensen ouderen ander anderen oudere
blij gezelschap helpen hand gebruiken kwijt houden nuttig betekenen plezier

holidaycare!: outings making-ends-meet
vakantie strand zee zomer camping
kinderen gezin
nooit sloot balkon geld thuis betalen enige

instrument!: music-singing
accordeon trompet gitaar piano viool saxofoon klarinet mondharmonica drumstel cello fluit
koffer stof zolder samen vroeger speelde spelen kast verstoffen

choir: music-singing
liedjes lied zingen zing
vroeger hoofd samen koor

needlework!: crafts
wol garen breinaalden haaknaald lapjes stofjes borduurgaren
kasten vol samen bollen leren rest niemand steken

boardgames!: games
dominostenen domino sjoelbak rummikub scrabble dambord monopoly mens-erger-je-niet sjoelen
la niemand samen kast tegenstander

gardenhelp!: garden-help
brandnetels onkruid gras heg struiken klimop bramen tuin brandnetel
hoger hoog kniehoog bukken overwoekerd overgroeid groeit knippen jungle oerwoud verwilderd schoffelen
`
