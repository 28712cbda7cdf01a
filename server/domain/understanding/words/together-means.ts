/** As the other words that tell only together: of little money, what is needed at home, rights, work and language. */
export const TOGETHER_MEANS = `
birthday: making-ends-meet
feestje partijtje kinderfeestje verjaardagsfeestje jarig verjaardag trakteren traktatie taart cadeautje cadeautjes cadeaus slingers
betalen geld duur arm uitkering bijstand rondkomen budget minimum

birthday: making-ends-meet
trakteren traktatie uitdelen
niks niets school klas

sportmoney: making-ends-meet exercise
paardrijden gymles atletiek korfbal volleybal turnles
betalen geld duur uitkering bijstand contributie

schoolmoney: making-ends-meet homework-help
schoolkamp schoolreisje schoolreis excursie werkweek brugklas schoolboeken chromebook schoolspullen studieboeken
betalen geld duur euro kosten uitkering bijstand

babygoods: clothing-goods pregnancy-baby
babyspullen babykleertjes babykleren kinderwagen ledikant ledikantje wiegje babybedje babyuitzet kraampakket kraamspullen luiers rompertjes
betalen geld duur gratis tweedehands minima nodig bijstand uitkering krap

goods: clothing-goods moving-furnishing
wasmachine koelkast fornuis gasfornuis kookplaat droger matras bankstel eettafel bedden
betalen gratis tweedehands betaalbaar

clothes: clothing-goods
winterkleren winterkleding zomerkleren sokken ondergoed sneakers gympen pyjama muts handschoenen winterschoenen
geld betalen versleten klein kapot lek nodig duur gratis

foodbank: food-parcel
koelkast ijskast voorraadkast keukenkastjes vriezer
leeg lege

neighbours: neighbour-trouble
balkon galerij portiek
blowen blowt wiet wietlucht rookt barbecue bbq scheldt schelden bedreigt troep hangjongeren

neighbours: neighbour-trouble
bovenwoning plafond benedenwoning hiernaast trapportaal
stampen stampt bonken gebonk rennen getrippel hakken herrie lawaai

housesearch: finding-home
sloop slopen gesloopt renovatie gerenoveerd verkocht
flat huis woning heen terugkeren

housesearch: finding-home
huurwoning huurwoningen huurhuis kamers studio sociale
vinden aanmerking reageren reageer loting afgewezen volwassen

law: legal-advice benefits-schemes
uitkering bijstand ww wia ziektewet toeslag zorgtoeslag huurtoeslag
stopgezet ingetrokken gekort terugvordering teruggevorderd onterecht geblokkeerd

law: legal-advice
webshop webwinkel winkel verkoper sportschool incassobureau reisbureau
teruggeven terugbetalen terugbetaalt garantie opzegging ontbinden aankoop

law: legal-advice
abonnement contract sportschool lidmaatschap
opgezegd opzegtermijn stilzwijgend

law: legal-advice
alimentatie kinderalimentatie partneralimentatie
betaalt betalen ex hoeveel weigert stopt

lettershelp: forms-letters
bewijsstukken bewijsstuk loonstroken loonstrook jaaropgave jaaropgaven bankafschriften
opsturen sturen inleveren aanleveren welke kwijt uploaden

clientsupport: legal-advice benefits-schemes
gesprek huisbezoek
wmo wlz ciz zorgkantoor jeugdwet pgb onafhankelijk onafhankelijke keukentafel

jobsearch: finding-work daytime-activity
wajong wajonger wia arbeidsongeschikt afgekeurd
aankan aankunnen past passend passends werkplek

jobsearch: finding-work
sollicitaties sollicitatie sollicitatiebrief sollicitatiebrieven open
reageert antwoord afwijzing afwijzingen niks honderd tientallen

literacy: reading-writing
spellen spelling zinnen zin woorden
spelfouten taalfouten volwassene schaam

digital: computer-phone
app apps appje qr updates update pincode
snap begrijp uitleg uitleggen leren lukt moeilijk telefoon

digital: computer-phone
foto fotos filmpje filmpjes bericht berichtje
doorsturen opslaan versturen terugvinden telefoon

digital: computer-phone
telefoon laptop computer tablet scherm
gek raar vast meldingen melding hangt vastgelopen knopje

dutchlessons: learning-dutch
collega collegas werkvloer winkel juf schoolplein
versta verstaan nederlands taal

statusholder: refugees
azc asielzoekerscentrum opvang
huis woning gehuisvest gehuisveste inburgeren regelen

debt!: debts
rekeningen aanmaningen schulden enveloppen incassobrieven
verstop verstoppen verberg verbergen verzwijg verzwijgen geheim stiekem

debt!: debts
cak zorgverzekering zorgpremie
achterstand wanbetaler openstaand betaald premie

emergencyfund: making-ends-meet
bril gebit kunstgebit steunzolen tandartsrekening
betalen duur geld kost

budgeting: making-ends-meet computer-phone
internet wifi telefoonabonnement beltegoed
betalen afgesloten geld duur

clothes: clothing-goods
kleren kleding
oude versleten geleden kapotte

tenant: legal-advice neighbour-trouble
kamer babykamer kinderkamer keuken badkamer
schimmel vochtig lekkage muizen ratten

tenant: legal-advice neighbour-trouble
plafond dak
water lekkage nat

tenant: legal-advice neighbour-trouble
hospita huisbaas huurbaas verhuurder
weg vertrekken eruit ontruimen

neighbours: neighbour-trouble
herrie lawaai kabaal gedreun geluidsoverlast geluidje
gek slapen slaap klagen ruzie nachts politie

neighbours!: neighbour-trouble
buren buurman buurvrouw overbuurman overburen
gedag begluurt treitert treiteren bonje heibel onmin intimideert bemoeit

lettershelp: forms-letters
ingevuld invul invullen
fout fouten verkeerd boete

law: legal-advice benefits-schemes
samenwoon samenwonen samenwoning fraude
gemeente uitkering uwv svb bijstand

workexploit: legal-advice
zwart zwartwerk
werk gewerkt betaald loon uitbetaald

jobsearch: finding-work
diploma diplomas
buitenlands buitenlandse erkend erkennen waarderen geldig

literacy: reading-writing
naam handtekening
schrijven schrijft spellen

digital: computer-phone
tv televisie afstandsbediening
zender zenders instellen decoder ziggo kastjes

digital: computer-phone
website websites site webwinkel
snap begrijp bestellen lukt

dutchlessons: learning-dutch
koffie thee kopje
nederlands hollands

homesick!: refugees loneliness
mis missen heimwee
syrie eritrea turkije marokko oekraïne afghanistan irak iran somalië vaderland

familyreunion: refugees legal-advice
man vrouw gezin kinderen verloofde moeder
visum nareis

en homeless: homelessness finding-home
lost
room flat apartment

debt!: debts
incasso incassobureau deurwaarder
bellen belt bel dag

workexploit: legal-advice
baas chef werkgever
klaar wegsturen stuurt weggestuurd

dutchlessons: learning-dutch
nederlands hollands
bang durf durft schaam

familyreunion: refugees legal-advice
eritrea syrië afghanistan somalië jemen soedan
halen laten
`
