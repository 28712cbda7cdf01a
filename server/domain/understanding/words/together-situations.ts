/** As the other words that tell only together: situations of money, home, work and learning, in two lists or three. */
export const TOGETHER_SITUATIONS = `
budgeting!: making-ends-meet
muntjes munten kleingeld wisselgeld statiegeld dubbeltjes stuivers
tellen tel pot spaarpot boodschappen bijeen

budgeting!: making-ends-meet
salaris loon uitkering aow bijstand zorgtoeslag
weg verdampt binnen foetsie opgemaakt dagen

budgeting: making-ends-meet
rugzak fiets schoolspullen knutselspullen step speelgoed zwembroek
nieuwe betalen kopen geld zonder enige

sportmoney!: making-ends-meet exercise
balletles dansles zwemles sportclub judoles turnles
betaalt betalen geld duur

emergencyfund!: making-ends-meet
huiswerk slapen tv bank douchen eten binnen
handschoenen muts winterjas jas sjaal dekens truien

emergencyfund!: making-ends-meet
maandbedrag voorschot energierekening stroomrekening gasrekening energienota
verdubbeld verdriedubbeld omhoog betalen hoog schrik gestegen

debt!: debts
bedrijven bureaus instanties webwinkels webshops
geld rood achterloop telefoontjes bellen betalen aanmaningen open

debt!: debts
achterloop achterstand achterlopen
betalingen rekeningen huur alles geheim vriend man vrouw schaam

debt!: debts
rare mannen vreemde
meenemen beslag spullen tv inboedel inventaris

debt: debts
leen lenen geleend
zus broer moeder terugbetalen terug elke maand

foodbank!: food-parcel
vriezer koelkast kast voorraad
niks leeg week duurt alleen ketchup

foodbank!: food-parcel
container afvalbak vuilnisbak
eten brood supermarkt haal restjes

clothes!: clothing-goods
hielen knieën
schoenen gympies broek sokken gat steken

clothes!: clothing-goods
tassen zakken dozen
babypakjes babykleertjes babykleding kinderkleding kleding speelgoed
weggeven terecht kwijt brengen

goods!: moving-furnishing clothing-goods
appartement huis woning flat studio
leeg kaal niks zonder
pan stoel tafel bed meubels fornuis koelkast gordijnen

repaircafe!: repair
kast stoel tafel lade poot schommelstoel kinderstoel
wiebelt los gebroken gelijmd lijmen
grootmoeder oud erfstuk

bikerepair!: repair
fiets band ketting zadel versnelling remmen fietslicht
lekke lek plakken kapot stuk handig rammelt

law!: legal-advice
auto telefoon bank wasmachine laptop tweedehands aankoop
verkoper garantie dealer reclamatie
kapot week thuis weigert terug

law!: legal-advice
sportschool abonnement telefoonprovider provider energieleverancier verzekeraar
opgezegd afschrijven afschrijving incasso opzeggen blijft weigert

law!: legal-advice
baas werkgever bedrijf
ziek ziekmelding zwanger burn-out
stopt betalen betaalt ontslag ontslagen weg tekenen

law!: legal-advice
werkgever baas chef leidinggevende
tekenen teken papier vaststellingsovereenkomst

tenant!: legal-advice neighbour-trouble
behang muur vloer raamkozijn kozijn plafond
schimmel groeit groens verrot verrotte rot paddenstoelen

tenant!: legal-advice neighbour-trouble
water douche toilet cv verwarming
warm kapot koud lekt
verhuurder huisbaas woningbouw morgen weken maand

housesearch!: finding-home
ouders thuis alleenstaande starter gescheiden
weg huis woning uitwonen zelfstandig kamer
nergens niks betaalbaar wachtlijst

housesearch: finding-home
nummer plek plaats
honderd tweehonderd vierhonderd zoveel
reageer woning lijst

housesearch!: finding-home
scheiding ex broer zus
bank logeer inwonen
kinderen ontvangen huis mezelf

homeless: homelessness
zwerf zwerven rondzwerven dool
straat gisteren rond nacht stad weken

homeless!: homelessness
slaapt slaap lig
iedereen nergens schuurtje overal morgen vannacht elders

movinghouse!: moving-furnishing
seniorenflat aanleunwoning kleiner appartement verzorgingshuis
inpakken spullen rug alles opruimen helpen uitzoeken dozen

movinghouse!: moving-furnishing
wasmachine piano kast boeltje bankstel spullen
trappen trap brengen verhuizen sjouwen hoog helpen verplaatsen

jobsearch!: finding-work
leeftijd vijftig zestig oud vijftigplusser rug ziekte ziek gat
werkgever aannemen sollicitatie fulltime parttime werken vacature
niemand mens hoor kans niks afgewezen

jobsearch!: finding-work
diploma opleiding papieren
thuis werk baan niks

stress!: stress-rest
kantoor werk scherm computer bureau
staar huil bevries blokkeer eerste deur lukt gebeurt

stress: stress-rest
hoofd
zoveel af tegelijk lijstje lijstjes
niks niet altijd

daycenter!: daytime-activity
beperking verstandelijke autisme psychiatrie niet-aangeboren downsyndroom
thuis bank niks dagen bezig
zus broer dochter zoon

daycenter!: daytime-activity
pensioen gestopt vut
mopperen mopperend lummelen weg thuis stil kijken
man vrouw vader

literacy!: reading-writing
bijsluiter menukaart brief bord formulier ondertiteling app-groep groepsapp
alsof verzin knik fouten lees

digital!: computer-phone
kleinzoon kleindochter buurman
telefoon tablet computer laptop
raar gezet vast gek ingesteld niks

digital!: computer-phone
klikt drukt tikt
moeder vader opa oma overal alles
virus computer telefoon tablet kapot overal

digital!: computer-phone
videogesprek beeldbellen videobellen facetimen skypen qr-code qr-codes
zus broer kleinkinderen kinderen leren lukt lezen scannen

dutchlessons!: learning-dutch
keuken bouw schoonmaak fabriek magazijn
nederlands taal
leer praat praten werk niemand

homework: homework-help
brugklas cito citotoets toetsweek eindexamen groep
leest lezen rekenen klokkijken zwak moeite
dochter kind hij ze zoon

schoolrefusal!: parenting homework-help
bed dekens deur auto trap stok
school klas schoolplein
weigert niet buikpijn huilt

studentcare!: youth-place meeting-people
studie studeer studeren universiteit introweek studentenstad
alleen niemand weekend clubje vrienden eenzaam kamer
`
