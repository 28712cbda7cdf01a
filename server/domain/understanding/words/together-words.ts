/**
 * Words that tell only together, one of the first line with one of the second, wherever they stand in a sentence: "de heg … geknipt". So a
 * thing and what is the matter with it need not be written down in every way in which somebody may say it. First the topic and its needs,
 * as in the lists of topics; `!` where two words say it as surely as a phrase does, `~` where it is of another than who speaks, `en` or
 * `tr` where they are English or Turkish. Another form of a word counts as the word.
 */
export const TOGETHER_WORDS = `
gardenhelp!: garden-help
tuin tuintje voortuin voortuintje achtertuin gras grasveld gazon heg heggetje haag onkruid struiken klimop plantsoentje hof moestuin buxus conifeer coniferen
lukt maaien gemaaid maait knippen geknipt snoeien gesnoeid oerwoud jungle wildernis rommelig zooitje bende puinhoop verwilderd overwoekerd dichtgegroeid netjes klaagt klagen klacht hoog kniehoog rug bukken winterklaar opknappen stoep harken zwaar spitten verkoop heup knieën hernia bijgehouden groeit overhangt laddertje trapje onderhoudsarme onderhoudsarm

gardenhelp!: garden-help
bladeren blad sneeuw stoep terras pad tegels oprit
harken vegen ruimen stoep schoonvegen opruimen glad groen mos schoonspuiten onkruid aanslag

handyman: odd-jobs
lamp lampje kraan wc toilet kastje plank plankje deur deurtje keukendeur kastdeur deurbel raam stopcontact rolgordijn gordijn gordijnen gordijnrails jaloezieën slot klink gootsteen afvoer rookmelder radiator schilderij spiegel hor brievenbus peertje stekker snoer kapstok kapstokje lade la keukenkast bed buitenlamp douchegordijn rails verwarmingsknop
lekt lekken lekke lekkage drupt druppelt druppen klemt scheef hangt ophangen opgehangen vervangen verstopt doortrekken trekt gevallen vastzetten vastmaken monteren bevestigen piept trapje ladder stoel indraaien plafond valt los licht boren schroeven schroef losgekomen beneden verzetten

homesafety: odd-jobs
badkamer douche trap drempel drempels toilet huis
veiliger uitglijden glad beugel beugels handgreep antislip struikelen struikel valgevaar

housekeeping: odd-jobs
huishouden strijk strijken afwas stofzuigen poetsen dweilen ramen schoonmaken schoonmaak vloeren vloer hulpje schoonmaakster
lukt lukken pols heup rug schouder knie arm operatie geopereerd gips gebroken zwaar ziekenhuis schoonmoeder dweilen

groceryhelp!: groceries
boodschappen winkel supermarkt super heijn jumbo lidl aldi buurtwinkel boodschapjes visboer bakker slager buurtsuper
dragen tillen draag til sjouwen zwaar ver heup rug been knie gips griep ziek koorts trap rollator kar rijden gereden meegaat koelkast uitgevallen

lifts: rides
vervoer taxi bus halte lift ritje auto busje lift rijbewijs
durf dialyse begrafenis kapper zus familie kerk fysio dagopvang dagbesteding opgeheven begraafplaats crematorium dagcentrum buitengebied umc thuiskomen kaartclub gebracht tia

lifts: rides
brengen gebracht rijden rijdt wegbrengen ophalen rijden vervoeren vervoer chauffeur chauffeurs
begrafenis kapper dialyse fysio dagopvang dagbesteding zus kerk theater zwembad station crematorium begraafplaats ziekenhuis ouderen kapper arts kaartclub afspraak familie dagcentrum dementerende

travelhelp: rides
trein station bus tram metro
rollator overstappen begeleiding durf oefenen alleen leer lessen zelfstandig reizen

hospitalcompany!: accompany-hospital
ziekenhuis dokter arts specialist cardioloog oncoloog internist chirurg neuroloog oogarts poli operatie scan mri kijkonderzoek chemo bestraling narcose tandarts poliklinische artsen staaroperatie
meegaat meegaan meeluisteren meeluistert opschrijft opschrijven onthouden vergeet zenuwachtig bang spannend begeleiden meenemen ophalen ophaalt erbij alleen uppie eentje notities luisteren begeleiding onthou onthoud opschrijf vergeten

wheelchair!: wheelchair-outing living-with-disability
rolstoel rolstoelrijder rolstoelgebruiker
buiten bos markt strand stad park duwen duwt duw rondje wandelen uitje terras terrasje dorp winkelen eropuit erop kapper museum kijken zon zee tuin rollen

wheelchair!: wheelchair-outing living-with-disability
fietsen fiets
sturen trappen achterop voorin riksja duofiets

debt: debts
rekening rekeningen huur premie zorgpremie boete boetes lening termijn termijnen energierekening krediet afbetaling stroom water energie vorderingen vordering huur rekening
achter achterstand dreigen afgesloten afsluiten terugbetalen aflossen stapelen openstaand openstaande beslag onbetaald incasso bureau betalen gekocht dicht schulden openstaande langskomen ineens maanden betalingsregeling

debt: debts
bank bankrekening pinpas pasje rekening
geblokkeerd blokkeert min rood

budgeting: making-ends-meet
geld inkomen loon uitkering salaris aow pensioen lasten huur euro
rondkomen krap tekort hoger blijft opbrengen sparen binnenkomt rond overhouden kort klem rit

sportmoney: making-ends-meet exercise
turnen voetbal judo zwemles ballet dansles muziekles hockey tennis club sportclub contributie scouting zwemmen sport
betalen geld duur

schoolmoney: making-ends-meet homework-help
school schoolreis schoolreisje schoolkamp excursie brugklas schoolboeken schooltas rekenmachine
betalen geld duur

sustainability: making-ends-meet odd-jobs
gas stroom energie verwarming kachel stoken elektra elektriciteit thermostaat graden afrekening jaarrekening
duur besparen bespaard bespaart zuinig zuiniger rekening betalen koud kou verbruik verbruikt lager durf graden tochtig tocht winterklaar binnen

tenant!: legal-advice neighbour-trouble
verhuurder huurbaas huisbaas huiseigenaar eigenaar corporatie woningcorporatie woningbouw huurcontract
kapot lek lekt lekkage schimmel vochtig verwarming weigert maakt maken repareert eruit opzegt opgezegd dreigt verkoopt verkopen borg contract muizen doet kou vroeg boete klacht huurverhoging plafond

tenant!: legal-advice neighbour-trouble
woning huis flat muur muren slaapkamer plafond appartement
schimmel vochtig vocht lekkage nat muizen ratten kakkerlakken

workexploit!: legal-advice
baas chef werkgever uitzendbureau salaris loon contract
betaalt betaald loon overuren ontslagen ontslaat ontslag ziek eruit weigert dreigt pest vakantiegeld uren minimumloon overgemaakt werkgever zwanger vast verlengd

workexploit!: legal-advice
ontslagen ontslag
ziek zwanger onterecht staande proeftijd

law: legal-advice
aanvraag beschikking besluit uitkering wmo pgb vergunning voorziening gemeente wet recht testament
geweigerd afgewezen afwijzing oneens onterecht aanvechten bezwaar zomaar advocaat

complaints!: legal-advice
dokter arts ziekenhuis jeugdzorg thuiszorg zorgverlener specialist verpleeghuis
klacht klagen fout fouten

law: legal-advice
aannemer webwinkel telefoonabonnement abonnement garage bedrijf
opgelicht aanbetaling weigert vandoor oplichter terugkrijgen levert

housesearch: finding-home
woning kamer flat appartement studio huurhuis woonruimte medebewoner woongroep tweekamerwoning
zoek zoekt zoeken gezocht vinden vind gevonden krijg krijgen inschrijven ingeschreven wachtlijst betaalbaar betaalbare dame hospita klein studeert mezelf zessen vijven uitstromen

seniorhousing: finding-home
huis woning flat appartement wonen woon zoek
kleiner gelijkvloers seniorenwoning trappen trap drempelloos

housesearch: finding-home
woon wonen
ouders thuiswonend betaalbaar betaalbare nergens

homeless!: homelessness
slaap slapen slaapt geslapen overnachten overnacht kennissen
bank auto straat tent park station portiek buiten maat garage schuur box overal bankje bankjes busje noodgedwongen camper inschrijving

homeless!: homelessness
huis woning kamer flat
uitgezet ontruimd kwijtgeraakt kwijt eruit

neighbours: neighbour-trouble
buren buurman buurvrouw hiernaast bovenburen onderburen bovenbuurman benedenburen portiek flat trappenhuis naastgelegen
herrie lawaai stampen stampt bonken bonkt schreeuwen schreeuwt vuilnis troep stank stinkt rook ruzie scheldt pest pesten bedreigt bang blaft raam schutting heg boom parkeert wakker bas klaagt botst boos dreunt kabaal overlast rookt geschreeuwd gedag schotelantenne rennen stelletje schreeuw partijen bemiddelen bemiddelaar bemiddelaars getrainde

movinghouse: moving-furnishing
wasmachine kast bank koelkast bankstel meubels dozen piano spullen kerels inboedel huisraad tapijt
tillen dragen sjouwen verhuizen verhuizing boven verplaatsen hoog trap busje aanhanger bus sterke kerels overleden eruit

goods: clothing-goods moving-furnishing
woning huis flat appartement sleutel opvang
kaal beton meubels inrichten vloerbedekking matras bed stoel tafel servies bedden pannen gordijnen

movinghouse: moving-furnishing
verhuizen verhuis verhuizing
helpen hulp vrienden busje auto dozen tillen alleen

hoarding: psychological-vulnerability moving-furnishing odd-jobs
huis woning kamer zolder schuur
troep zooi puinhoop chaos opruimen weggooien overvol leefbaar

repaircafe: repair
stofzuiger broodrooster senseo koffiezetapparaat apparaat apparaten radio klok horloge strijkijzer naaimachine stoel speelgoed föhn mixer magnetron waterkoker paraplu platenspeler bandrecorder wekkerradio cassetterecorder televisie lampje naaimachine fohn
kapot stuk kapotte repareren gerepareerd los gebroken hapert loopt geluid praat kapot knoop doet draait

mendclothes!: repair clothing-goods
rits broek jas jurk jurkje rok trui mouwen gordijnen knoop
kapot stuk inkorten korter verstellen gat scheur vermaken knippen herstellen

bikerepair!: repair
fiets kinderfiets bakfiets
kapot stuk band lek lekke ketting remmen plakken repareren

clothes: clothing-goods
kleren kleding jas winterjas schoenen broek trui regenpak kleertjes laarzen sportkleding voetbalschoenen slippers sandalen jurk
gratis krijgen nodig geld gaten koud duur weggeven doneren tweedehands maat vuilniszakken gegroeid prikkie bruiloft vriest nodig goedkoop goedkope nette breng brengen kinderen speelgoed

dutchlessons: learning-dutch
nederlands taal uitspraak hollands nederlanders nieuwkomer nieuwkomers anderstalige
leren leer oefenen oefen praten verstaan verstaat beter slecht les maatje werkgever laagdrempelige achterstand

literacy: reading-writing
lezen schrijven letters spelling spelfouten alfabet menu
schaam schamen analfabeet ondertitels ondertiteling volwassene volwassenen bijsluiter lachen alsnog tekent schaamte collegas laaggeletterdheid vroeger leerden

digital: computer-phone
telefoon mobiel mobieltje smartphone tablet ipad computer laptop scherm whatsapp wifi internet videogesprek wachtwoord printer foto email klikt bankieren mail
snap leren leer uitleg uitleggen werkt sturen versturen stuur instellen verdwijnt traag vergeten moeilijk begrijp begrijpen kreeg gekregen virus gehackt geduld vol oplichters internetvaardigheid opslag aanstaat veilig

digid: digital-government
digid mijnoverheid overheid gemeente uwv belastingdienst rijbewijs toeslag loggen
inloggen code online app wachtwoord website site sms code wijzigen loggen
`
