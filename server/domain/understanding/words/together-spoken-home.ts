/** As the other words that tell only together: house, garden and days, as people tell it aloud. Each is a maybe. */
export const TOGETHER_SPOKEN_HOME = `
lifts?: rides
dokter ziekenhuis bestraling dialyse revalidatie fysio tandarts oogarts kapper begraafplaats graf dagbesteding verpleeghuis prikpost
brengen brengt bracht rijden rijdt reed ophalen haalt rijbewijs auto bus trein taxi taxibusje vervoer halte ver kilometer nijmegen utrecht

lifts?: rides
zoon dochter man vrouw buurman vader
reed bracht rijbewijs chauffeur autorijden

groceryhelp?: groceries
tas tassen boodschappentas krat kratten flessen zak aardappels melk water winkel supermarkt
sjouwen sjouw dragen draag tillen til zwaar zware thuis dagtaak trap fiets rollator

groceryhelp?: groceries
boodschappen boodschap boodschappentas
buurvrouw ziek geopereerd gebroken gips bed griep red lukt zwaar

housekeeping?: odd-jobs
aanrecht vloer vloeren ramen keuken keukenkastjes wc toilet douche tegels huis huishouden vaatdoekjes bed vaat was koelkast oven
vies vieze smerig plakt plakken slagveld bende rommel troep stof gedweild dweilen dweil gelapt lappen zemen schrobben soppen sop boenen schoonmaken poetsen verschonen stinkt kleeft knieën puinhoop varkensstal

handyman?: odd-jobs
lamp licht deurbel bel stopcontact kraan toilet wc stortbak afvoer goot dakgoot slot deur raam kozijn lade kastje kastdeur trapleuning rolluik jaloezie luxaflex douchegordijn gordijn gordijnrail douchekop
stuk kapot los lekt drupt druppelt ruist ruisen verstopt klemt piept kraakt sleept loszit hangt beneden gekomen ladder vol blad flikkert knippert open dicht

handyman?: odd-jobs
haakje haak beugel plank schroef schroefje spijker rail lijst spiegel klok schilderij rookmelder tv televisie kapstok
muur plafond ophangen vastmaken boren bevestigen ophangt hangen wand

handyman?: odd-jobs
wasmachine vaatwasser droger fornuis kookplaat lamp deurbel
aangesloten aansluiten aansluit waterpas installeren

handyman?: odd-jobs
muur muren plafond kozijn kozijnen hek schutting kamer
gewit witten schilderen geschilderd verven geverfd sausen behangen

movinghouse?: moving-furnishing
kast bank bankstel wasmachine piano bed koelkast vriezer tafel spullen
loodzwaar verdieping hoog lift trap sjouwen tillen busje aanhanger beneden boven

movinghouse?: moving-furnishing
weken week maand morgen zaterdag
ingepakt inpakken dozen eruit leeg opgeleverd sleutel inleveren verhuizing

gardenhelp?: garden-help
tuin heg haag conifeer coniferen struik struiken boom klimop klimplant gras gazon onkruid mos tegels pad stoep blad bladeren schutting
rimboe oerwoud puinzooi wildernis jungle hoog hoge snoeien geknipt knippen maaien gemaaid wieden schoffelen rug ladder dakpannen buren gemeente klagen klaagt overhangt hangt woekert groeit

communitygarden?: gardening
balkon balkonnetje flat driehoog bovenwoning
scheppen wroeten aarde moestuin groente zaaien lente planten stekken tuinieren tuin

petcare?: animals
hond hondje kat poes cavia caviaatje konijn kanarie parkiet vogel beestjes dieren vis goudvis papegaai schildpad
ziekenhuis geopereerd operatie opname vakantie verzorgingshuis verpleeghuis logeren oppas oppassen uitlaten trekt prik dierenarts inenting geld voer voeren plek opvangen zorgt herplaatsen verhuizen

wildlife?: animals
duif meeuw eend vogel egel eekhoorn vleermuis merel kauw zwaan
gewond gewonde gevonden ziek poot pootje vleugel nest jong balkon tuin

eattogether?: eating-together
eten koken keuken maaltijd tafel pan bord
alleen eentje mezelf zin gezellig anderen smaakt tafelen

mealservice?: meal-at-home
fornuis vuur koken kookt kook
staan gips rollator benen geopereerd vergeet gevaarlijk veilig duizelig

mealservice?: meal-at-home
vader moeder broer zus oma opa buurman buurvrouw oom tante
boterham boterhammen brood beschuit pap koekjes vla ei bakjes vriezer afgevallen vermagerd mager

dayout?: outings
jaren jaar
zee heide bos strand museum markt bioscoop weg

dayout?: outings
tochtje bootje boottocht bootreis rondvaart heide bollen dierentuin pannenkoek pannenkoekenhuis kermis markt winkelen
oma opa moeder vader keertje graag heerlijk samen rolstoel ver

instrument?: music-singing
piano saxofoon trompet viool gitaar accordeon orgel fluit drumstel cello klarinet
zolder stof kast hoek alleen samen spelen

woodwork?: crafts
meubelmaker timmerman handen hout zagen schuurtje werkplaats draaibank
plek rommel thuis mis vroeger missen

digital?: computer-phone
scherm telefoon tablet ding computer laptop berichtje mail mailtje
zwart weg weggedrukt flikkert vast vastgelopen bevroren echt nep adressen foto's overzetten nieuwe knopje

digid?: digital-government
app website internet online digitaal mailadres qr
alleen verplicht kaartje afspraak gemeente bank formulier

lettershelp?: forms-letters
brief brieven papieren papier formulier post kruisje kruisjes vakje vakjes
bewaren weggooien weg stempel rode instantie invullen klopt bijhouden map

literacy?: reading-writing
lezen lees schrijven schrijf spellen typen
dochter zoon zoontje dochtertje kleinkind hoofd ramp fouten spraakberichten inspreken plaatjes

dutchlessons?: learning-dutch
nederlands nederlandse taal
terugpraten kletsen collega's collegas werk winkel kinderen snap

sustainability?: making-ends-meet odd-jobs
wind kou tocht
deur voordeur ramen raam kozijnen kieren muren waait fluit gordijnen

budgeting?: making-ends-meet
bed kamer deken dekens jas muts
warm warmer verwarmen verwarming stoken koud duur

budgeting?: making-ends-meet
jaarafrekening gas stroom licht energie elektra
hoog hoge schrok betaald betalen euro maand

volunteer?: helping-others
gestopt pensioen vut gepensioneerd verpleegster leraar geweest
mis zinnigs nuttigs zorgen meedraaien handen omhanden

volunteer?: helping-others
ochtendje middagje dagje agenda uurtjes
meedraaien gebruiken leeg over inzetten vrij helpen
`
