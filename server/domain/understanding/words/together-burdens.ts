/** As the other words that tell only together: of money, papers, home and work, as burdens are told. */
export const TOGETHER_BURDENS = `
debt!: debts
incasso incassobureau krediet kredieten lening leningen termijnen afbetaling achterstanden schuldeiser schuldeisers deurwaarder flitskrediet minikrediet
bellen belt aangebeld bel overzicht betalen aflossen dreigen dreigt brieven stapel kwijt bang durf slaap deur duik

debt!: debts
telefoonabonnement telefoonabonnementen abonnement abonnementen telefoonrekening telefoonkosten creditcard rekeningen facturen nota
betalen opzeggen kwijt achterstand openstaan openstaande stapelen hoofd overzicht

debt: debts
boete boetes parkeerboetes verkeersboete
opgelopen verdubbeld verdubbelt betalen oploopt opgestapeld stapelen

debt: debts
moeder dochter broer vader vriend man neef zoon
schulden leningen geleend krediet deurwaarder incasso

debt: debts
enveloppen brieven post brievenbus
durf bang angst negeer verstop

budgeting!: making-ends-meet
pinpas pas pinnen kassa betaalpas
geweigerd geweigerde saldo onvoldoende rood afgewezen schaam terugleggen

budgeting!: making-ends-meet
kiezen keuze keus
tanken boodschappen huur medicijnen verwarming benzine brood luiers

budgeting!: making-ends-meet
maand maandeinde
eind einde halverwege twintigste
macaroni pasta rijst leeg rood rond krap brood niks

budgeting: making-ends-meet
rondkomen rondkom rondkomt sappelen ploeteren krabbelen schrapen bezuinigen hoofd
uitkering loon pensioen aow bijstand minimumloon salaris inkomen centen duur prijzen

budgeting: making-ends-meet
kinderen kind dochter kids zoon
ijsje patat frietje pretpark kermis bioscoop
betalen duur geld nooit

budgeting!: making-ends-meet
trouwring ring sieraden goud gouden ketting horloge
pandjeshuis lommerd verpand verkopen verkocht verpanden

budgeting: making-ends-meet
spaarpot spaargeld spaarrekening buffer
leeg geplunderd niks opgemaakt aangesproken

budgeting!: making-ends-meet
euro tientje centen
voeden rondkomen overleven doorkomen uitkomen weekgeld leefgeld

emergencyfund!: making-ends-meet
verwarming kachel thermostaat cv stoken radiator warm verwarmen
durf kou koud jas deken truien rekening betalen laag lager graden aanzetten kamer

emergencyfund!: making-ends-meet
ramen raam slaapkamer binnen
bevroren ijs rijp ijsbloemen koud condens tocht enkel

emergencyfund: making-ends-meet
meter stroommeter gasmeter energiemeter stroom gas licht lampen lamp
tikt durf duur betalen afgesloten donker zuinig kaarsen kaarslicht

emergencyfund!: making-ends-meet
koelkast vriezer wasmachine fornuis gasstel oven ketel geiser bril gebit kunstgebit tandarts kies hoortoestel
geld betalen duur sparen nieuwe vervangen
begeven stuk kapot betalen geld vergoed

foodbank!: food-parcel
crackers beschuit noedels soep blokje macaroni pasta rijst aardappels boterhammen brood thee pap havermout
leef leven weken niks alleen niets blik overleef

foodbank!: food-parcel
brood beleg melk luiers eten fruit groente
kinderen kids kind kleintjes gezin
niks geen maandag vrijdag betalen genoeg

foodbank!: food-parcel
koelkast kast keukenkastje keukenkastjes voorraadkast vriezer pan
leeg lege kaal

foodbank!: food-parcel
honger maag trek
bed slapen knort rammelt kinderen school geld lege

clothes!: clothing-goods
sandalen slippers gympen gympies laarzen schoenen winterschoenen sneakers winterjas jas muts handschoenen regenjas
vriest winter koud kapot gaten versleten betalen klein groeit gegroeid lek passen past afgetrapt

clothes!: clothing-goods
bruiloft begrafenis sollicitatie sollicitatiegesprek diploma-uitreiking gala uitvaart
kleren pak jurk joggingbroek aantrekken netjes spijkerbroek overhemd

clothes: clothing-goods
broek broeken trui truien shirt ondergoed pyjama kleren kleding jasje
versleten gescheurd kort klein gaten gegroeid betalen draagt afdankers neef nicht buren

clothes!: clothing-goods
kleren kleding babykleertjes kinderkleding kinderkleren
zakken zak zonde weggooien weggeven kwijt container inleveren doorgeven

goods!: moving-furnishing clothing-goods
bed bedden matras ledikant
gezakt grond vloer slaap slapen samen kapot stuk delen doorgezakt

goods!: moving-furnishing clothing-goods
brand overstroming waterschade ontruiming scheiding opvang azc
meubels spullen inboedel niks bank stoelen

goods!: moving-furnishing clothing-goods
eten eet
verhuisdoos verhuisdozen krat kratten kampeerstoelen klapstoelen vloer emmer

goods: moving-furnishing clothing-goods
bankstel bank eettafel dressoir kledingkast ledikant wandmeubel stoelen fauteuil kast
gratis weg ophalen afhalen kwijt weggeven goed zonde

repaircafe!: repair
lampje lamp radio stofzuiger broodrooster naaimachine koffieapparaat koffiezetapparaat mixer strijkijzer föhn platenspeler klok wekker speelgoed ventilator cassettespeler naaimachien
draadje hapert stuk kapot rammelt stekker snoer brandt vakman repareren weggooien zonde

sportmoney!: making-ends-meet exercise
zwemles paardrijden voetbal judo dansles ballet turnen hockey tennis dansen gymles gymnastiek club
rijke rijken geld betalen duur prijzig gratis bijstand contributie

schoolmoney!: making-ends-meet homework-help
gympen gymspullen gymkleren schooltas rekenmachine schoolreis schoolreisje schoolkamp schoolboeken schoolfoto laptop etui ouderbijdrage werkweek introductiekamp
geld betalen duur zomaar niks nodig kosten

birthday!: making-ends-meet
jarig verjaardag kinderfeestje traktatie trakteren partijtje feestje
geld betalen duur niks taart cadeau cadeautje slingers

christmasgift: food-parcel making-ends-meet
sint sinterklaas kerst pakjesavond kerstman
arm geld betalen cadeautjes niks kinderen schoen

allowances!: benefits-schemes
toeslag huurtoeslag zorgtoeslag kindgebonden kinderopvangtoeslag uitkering inkomen
terug terugbetalen stopgezet gestopt gekort omhoog minder duizend misgelopen vergeten aanvragen recht

allowances!: benefits-schemes
regeling regelingen potje potjes tegemoetkoming vergoeding
mensen recht gemeente bestaat aanvragen minima laag gehoord

lettershelp!: forms-letters
brief brieven post formulier formulieren papieren verzekering verzekeringen polis polissen bankzaken geldzaken administratie map ordner
snap begrijp snappen begrijpt ongelezen la dood overleden ordenen wirwar wijs meekijken uitleggen moeilijk moeilijke chaos bende uitzoeken

lettershelp: forms-letters
gemeente belasting belastingdienst uwv svb instanties cak duo
brief brieven stuurt gestuurd snap begrijp taal formulier

law!: legal-advice
getekend ondertekend handtekening contract koopcontract
spijt fout klem bedrogen af kleine

law!: legal-advice
garage aannemer winkel webshop webwinkel verkoper monteur reisbureau sportschool dealer rijschool bank verzekering
teruggeven terugbetalen terug bedrogen opgelicht belazerd weigert vergoeden verkeerd geleverd

law!: legal-advice
baas werkgever chef bedrijf uitzendbureau
ontslagen ontslag ontslaat betaalt loon contract zwanger uitbetaalt vakantiedagen overuren salaris wettelijk uitbetaald

tenant!: legal-advice neighbour-trouble
huisbaas verhuurder huurbaas woningbouw woningcorporatie corporatie woningstichting eigenaar
schimmel lekt lek lekkage lift kapot verwarming ketel vocht sleutel binnen weigert reageert niks repareert borg kou verkoopt huur dreigt emmer

tenant!: legal-advice neighbour-trouble
slaapkamer muren muur badkamer kinderkamer plafond
schimmel zwart zwarte vlekken vocht vochtig nat natte lekt afbladdert

tenant: legal-advice neighbour-trouble
dak zolder plafond leiding
lekt lekken druppelt emmer emmers druipt

tenant!: legal-advice neighbour-trouble
lift cv ketel riool douche voordeur intercom
weken maanden verdieping hoog woningbouw flat corporatie huisbaas

housesearch!: finding-home
kamer kamers woning woningen huis huizen huisje flat appartement studio huurhuis
reageren reageer tweehonderd honderden ingeschreven inschrijving wachttijd wachtlijst loting betaalbaar betaalbare krap onbetaalbaar

housesearch!: finding-home
samenwonen zelfstandig uitwonen
niks plek huis ouders lukt

housesearch!: finding-home
moeder ouders vader schoonouders
inwonen inwoon zolder zolderkamer kinderkamer slaapbank logeerkamer
wonen woon slaap slapen dertig vijfendertig volwassen

housesearch: finding-home
ruimte plek kamer kamers bed
slapen samen gezin kinderen delen klein krap
gebrek geen tweeën drieën vieren vijven zessen
`
