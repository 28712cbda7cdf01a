/** As the other words that tell only together: what home and body do that people tell of aloud. */
export const TOGETHER_SPOKEN = `
accessibility?: living-with-disability
trap trappen traplopen bovenverdieping badkuip badrand
lukt durf kom haal haalt red achterstevoren kruip kruipend billen zittend vasthouden hijs buiten knieën benen begeven begeeft

accessibility?: living-with-disability
slaapkamer wc toilet badkamer douche boven
haal red traplift onbereikbaar uitgegleden uitglijden vastgrijpen omhoog trekken glibberig steunen instap opstap

careadvice?: living-with-disability
dop doppen deksel potje potjes pot flesje blik blikje knoop knoopjes rits veter veters sok sokken kous kousen beha
krijg krijgt lukt los open dicht kracht vingers strikken

falls?: exercise adapted-sport
val valt gevallen struikel struikelen struikelde languit gleed uitgegleden grond
keer maand week steeds telkens weer alweer wankel duizelig evenwicht benen drempel stoep trap badkamer

careadvice?: living-with-disability
meubels kasten muur muren leuning tafel wastafel stoel aanrecht
vasthou vasthouden vastgrijpen vastgrijp vastklampen overeind omhoog steunen steun trek optrekken

illnessgroups?: living-with-illness
been benen arm armen hand handen vinger vingers voet voeten knie knieën heup schouder nek lijf lichaam borst kaak tenen spieren gewrichten
zakt zakken trilt trillen tintelt tintelen tintelingen gevoelloos zwelt zwellen opgezwollen dik gezwollen brandt branden brand steekt steken krampt kramp stijf krom kromgegroeid wit blauw slap verkrampt watten slaapt ontstoken versleten begeeft begeven

illnessgroups?: living-with-illness
infuus chemokuur kuur bloedtransfusie spuit spuiten prikken injectie injecties dialyse bestraling pillen medicijnen
weken week maand keer dag leven levenslang eeuwig elke iedere rest

illnessgroups?: living-with-illness
lijf lichaam
afweten steek weigert kapot gesloopt protesteert werkt

fatigue?: living-with-illness
uur uren dag dagen
liggen bijkomen bijslapen uitrusten herstellen plat

cancer?: living-with-illness
oksel borst lies hals huid oncoloog
gevonden gevoeld bult knobbel plekje verdacht biopt punctie molen draait

unexplained?: living-with-illness
dokters dokter artsen arts specialist specialisten
tussen oren aanstel psychisch stress weten raadsel verklaring schouders

deaf?: living-with-disability
mensen groep gezelschap feestje verjaardag gesprek kring
haak afhaken versta verstaan hoor opvangen flarden gemompel mompelen

deaf?: living-with-disability
oren oor gehoor
afweten minder slechter achteruit slecht weg dicht piept piepen suist suizen

blind?: living-with-disability
ogen oog zicht gezicht wereld
mistig wazig troebel waas nevel dof minder slechter achteruit afweten staar schemer vlekken vlek

blind?: living-with-disability
letters handschrift krant boek borden busnummers bordjes etiket etiketten prijsjes ondertiteling wijzers loep vergrootglas
zien zie onderscheiden lezen herkennen ontcijferen klein kleine

intellectual?: living-with-disability
dochter zoon kind broer zus kleinkind
langzaam traag praten woorden achter achterstand serieus meekomen klimmen begrijpt instelling woonvorm begeleid

accessibility?: living-with-disability
wielen rolstoel scootmobiel rollator hulphond blindengeleidehond
lift station ingang deur winkel restaurant stoep drempel helling toegankelijk binnen ramp trein

lifts?: rides
dokter ziekenhuis bestraling dialyse revalidatie fysio tandarts oogarts kapper begraafplaats graf dagbesteding verpleeghuis prikpost
brengen brengt bracht rijden rijdt reed ophalen haalt rijbewijs auto bus trein taxi taxibusje vervoer halte ver kilometer nijmegen utrecht

lifts?: rides
zoon dochter man vrouw buurman vader
reed bracht rijbewijs chauffeur autorijden

hospitalcompany?: accompany-hospital
specialist arts dokter cardioloog oncoloog neuroloog chirurg internist longarts uroloog
meekrijg opschrijven opschrijft meeschrijft meeschrijven meeschrijf onthou onthouden onthoud thuis moeilijk latijn vaktaal ja meeluisteren meeluistert bijzit goedaardig uitslag

hospitalcompany?: accompany-hospital
scan onderzoek kijkonderzoek narcose roesje staaroperatie ingreep prik operatie uitslag
stuur rijden alleen ophalen thuisbrengen bijblijven goedaardig kwaadaardig

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

carer?: carer-support
man vrouw moeder vader pa ma ouders zoon dochter
verpleegster zuster verzorgster verzorger luier luiers verschoon verschonen tillen til aankleden voer voeren optillen wassen

carer?: carer-support
ouders moeder vader schoonouders schoonmoeder schoonvader
dichtst dichtste bijwoon regelen regel overneem opdraai opdraaien

respite?: carer-respite
man vrouw moeder vader pa ma
achterlaten alleenlaten seconde minuut oppas koor kapper vakantie avondje middagje weekend overnemen aflossen bekaf

youngcarer?: young-carers
mam mama pap papa moeder vader ouders broertje zusje zusjes
school juf meester mentor huiswerk klas

dementiahome?: dementia
koelkast oven vriezer wasmachine prullenbak magnetron
schoenen portemonnee sleutels bril melk post kleren tas krant

dementiahome?: dementia
vader moeder man vrouw opa oma pa ma
verdwaalde verdwaald verdwaalt ingebroken verstopt werk aangekleed jas nacht vreemden klok koffieapparaat afstandsbediening naam

sleeplessness?: stress-rest
nacht nachten bed uur uren
wakker klaarwakker lig slaap slapen malen maalt piekeren draaien woelen voorbijkomen plafond

gym?: exercise
broek broeken kleren spijkerbroek
strak past passen krap knellen

gym?: exercise
lichaam lijf botten heup spieren gewrichten
soepel kraak kraakt kraken stram stijf roest losmaken

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

lonely?: loneliness
niemand mens sterveling
weken dagen binnen buren buurt flat heten kassa rij jarig praten horen

lonely?: loneliness
stil doodstil stilte leeg
huis dagen maand avond avonden koelkast dochter zoon kinderen

newhere?: meeting-people
buren flat straat dorp galerij
heten ken kent kliekje kliekjes langs elkaar

buddy?: visit-buddy
moeder vader oma opa tante oom buurvrouw buurman pa ma
kluizenaar kijkt langsgaat omkijkt bezoekt langskomt niemand ver

bereavement?: grief
tandenborstel kopjes sloffen bril nummer voicemail slaapkamer jas pet kussen
hangt ademt
`
