/** Of daily life, money and bodies: how people say it when they do not name it. `~` stands for whoever it is about. */
export const SPOKEN_DAILY = `
clothes: clothing-goods
schoenen met gaten, gaten in de schoenen, loopt met gaten in zijn schoenen, broek te kort, jas te klein, winter en geen jas, loopt in te kleine kleren, alles te klein geworden, bibbert in een dun jasje, zomerjas in de winter

goods: clothing-goods moving-furnishing
slapen op een matje, luchtbed, slaap op een luchtbed, eten op de grond, geen stoel om op te zitten, geen tafel, kale vloer, kaal huis, koelkast kapot geen geld, wasmachine overleden, was met de hand, op een kartonnen doos, zit op tuinstoelen, kinderen delen een matras
eigen flat gekregen, eindelijk een eigen huisje maar leeg, flat gekregen maar leeg

foodbank: food-parcel
=kastjes zijn leeg, keukenkastjes leeg, droog brood, alleen nog pasta, elke dag rijst, sla maaltijden over zodat de kinderen kunnen eten, sla zelf het avondeten over, eet zelf niet zodat de kinderen eten, kinderen met honger naar bed, met honger naar bed, maag knort, niks op tafel

budgeting: making-ends-meet
maand te lang, stukje maand over, aan het eind van mijn geld een stukje maand over, eindjes aan elkaar knopen, eindjes niet aan elkaar, hand op de knip, zit op zwart zaad, op een houtje bijten, dubbeltje omdraaien, elk dubbeltje, water tot aan de lippen, geen cent te makken
geen rooie cent, platzak, verwarming op 15, zit met een deken op de bank, kachel blijft uit, met jas aan op de bank, dikke trui binnen, alles wordt duurder

debt: debts
mannetje aan de deur voor geld, ze willen alles uit mijn huis halen, ze komen de tv halen, halen de tv en de bank weg, nemen mijn spullen mee, durf de deur niet open te doen voor, gele brieven, brieven met dreigen, dreigbrieven, rode cijfers, gat dichten met een ander gat
ze houden geld in van mijn loon, loon wordt ingehouden, lenen om te betalen, kopen op afbetaling, te veel besteld op afbetaling, afbetaling, bellen elke dag dat ik moet betalen, stroom wordt afgesloten, gas wordt afgesloten, water afgesloten, huis uit door schulden
kan mijn rekening niet betalen, mijn rekeningen liggen ongeopend

lettershelp: forms-letters
kom er niet meer uit met al die papieren, zie door de bomen het bos niet meer met papieren, tafel ligt vol post, la vol brieven, tas vol brieven, tas vol post, gooi de post in een la, post gaat ongeopend in een la, alles in een plastic tas, kan geen wijs uit de brieven
wat staat er in deze brief, wat willen ze van mij in die brief, mijn vrouw deed altijd de papieren, ~ deed altijd de administratie, ~ deed altijd de geldzaken, ~ deed altijd de papieren, snap niks van die formulieren, formulier van twaalf pagina's, ambtelijke taal

allowances: benefits-schemes
loop ik geld mis, laat ik geld liggen, heb ik ergens recht op, krijg ik wel alles waar ik recht op heb, van het kastje naar de muur, welk potje is er voor, potjes van de gemeente, wmo aanvraag afgewezen, moet ik de toeslag terugbetalen, toeslag terugbetalen

tenant: legal-advice neighbour-trouble
het regent binnen, druppels van het plafond, plafond lekt, zwarte vlekken op de muur, muur ziet zwart, kinderen hoesten van de schimmel, hoest door schimmel, ratten in huis, muizen in huis, kakkerlakken, verwarming al weken kapot en verhuurder, de cv doet het niet en de verhuurder
wil mijn borg niet teruggeven, moet er ineens uit van de verhuurder, huur gaat honderd euro omhoog

neighbours: neighbour-trouble
bonkende bas, bas dreunt, dreunende muziek, die van boven, die van hiernaast, die lui hiernaast, die van beneden, trappelen boven mijn hoofd, stampt de hele nacht, feestjes tot vier uur, feesten tot diep in de nacht, hiernaast houden me wakker, boven mij houden me wakker
hij zet zijn auto steeds voor mijn deur, blaft dag en nacht, kinderen schreeuwen de hele dag hiernaast, blad van zijn boom, zijn boom haalt mijn licht weg, kijkt zo bij ons naar binnen, gooit afval in mijn tuin, groeten elkaar niet meer, durf de buurman niet aan te spreken

handyman: odd-jobs
zit in het donker want de lamp, lamp is stuk en ik durf niet op, peertje vervangen, durf de ladder niet op, te oud voor op de ladder, kan er niet bij, te hoog voor mij, niet meer op een stoel staan, kastdeurtje hangt scheef, deurtje hangt los, klink is los, wc blijft lopen, stortbak
kraan blijft druppen, kraan lekt, schroefje, gordijnroede, rolgordijn, knip van de deur kapot, bed in elkaar zetten, kan de boor niet vasthouden, drempel struikelen, mat struikel, sleutelkastje, brandmelder piept, brandmelder, rookmelder piept, spotje kapot, kliko naar de straat

gardenhelp: garden-help
gras staat hoog, gras komt tot mijn enkels, gras staat tot aan, tuin staat vol onkruid, de buren klagen over mijn tuin, kom de tuin niet meer door, klimop, struiken te groot, heg groeit over de stoep, kan de grasmaaier niet meer duwen, grasmaaier, tuin is een wildernis
mijn rug laat tuinieren niet toe, mos tussen de tegels

repaircafe: repair
doet het ineens niet meer, snoer kapot, stekker kapot, stofzuiger zuigt niet, radio zwijgt, klok loopt niet meer, föhn stuk, mixer stuk, lamp doet het niet, zonde om weg te doen, te goed om weg te gooien, mama haar naaimachine hapert, rits stuk, knoop eraf, ketting van mijn fiets

lifts: rides
mag van de dokter niet meer rijden, auto weggedaan, auto de deur uit, rijbewijs ingeleverd, bus komt hier niet, bushalte opgeheven, halte opgeheven, bushalte is te ver, geen bus op zondag, taxi is onbetaalbaar, taxi te duur, hoe kom ik daar zonder auto, hoe kom ik er zonder auto
kan niet met de bus, kan me niemand rijden, iemand met een auto, wie wil mij rijden, wie kan mij even rijden, wie haalt en brengt, wil graag naar mijn zus maar kan niet rijden, naar het graf van ~, naar de begraafplaats

hospitalcompany: accompany-hospital
moet naar de specialist en zie ertegenop, zie op tegen het ziekenhuis, onthoud niks van wat de dokter zegt, hoor maar de helft bij de dokter, snap de dokter niet, begrijp de dokter niet, moet iemand bij zijn na de narcose, mag niet alleen naar huis na de operatie
durf niet alleen de uitslag te halen, twee horen meer dan een, moet voor de uitslag naar de dokter, moet voor een scan, moet voor onderzoek naar het ziekenhuis, bang voor de uitslag, elke week naar bestraling

mealservice: meal-at-home
~ eet alleen nog brood, ~ eet alleen brood, =~ eet niet meer goed, ~ eet slecht, ~ kookt niet meer, ~ laat het eten aanbranden, pan brandt aan, te moe om te koken, kan niet lang staan om te koken, na mijn operatie kan ik niet koken, val af omdat ik niet kook

eattogether: eating-together
koken voor één, koken voor een persoon, koken voor mezelf is niks aan, voor mezelf kook ik niet, prakje voor de tv, diepvriesmaaltijd, elke avond magnetron, bord voor de tv, aan tafel met de krant, eten smaakt niet alleen, alleen eten is niks aan, zit alleen aan tafel, eet met het bord op schoot

groceryhelp: groceries
tas te zwaar, tassen te zwaar, kan geen zware tassen, kan de tassen niet dragen, winkel te ver, supermarkt te ver lopen, kom de winkel niet meer in, kratje water tillen, kan geen krat tillen, gips en boodschappen, griep en niks in huis, iemand die mee naar de winkel gaat

petcare: animals
poes moet gevoerd, kat moet gevoerd, hond moet drie keer per dag uit, hond moet eruit maar ik, kan niet meer met de hond lopen, kan de hond niet meer uitlaten, wie past op mijn dier, wie past op mijn hond, wie past op mijn kat, mijn hond mag niet mee naar het ziekenhuis
moet naar het ziekenhuis en de kat, opgenomen en de hond, straks opgenomen wie zorgt, hond trekt te hard

petvisit: animals visit-buddy
moest haar hond wegdoen, moest mijn kat wegdoen, hond mocht niet mee naar het verzorgingshuis, ~ mist haar hondje, ~ mist de hond, ~ bloeit op van dieren, ~ leeft op van een hond, beestje op schoot, een hondje om te aaien

digital: computer-phone
kleinkinderen zien op het scherm, beeldbellen met de kleinkinderen, scherm is zwart, telefoon zegt opslag vol, opslag vol, dat ding doet niet wat ik wil, druk steeds op het verkeerde, knopjes op de telefoon, app van de bank, kreeg een tablet van de kinderen, kreeg een tablet en nu
mijn kinderen hebben geen geduld met mijn telefoon, foto's van mijn telefoon, hoe stuur ik een foto, ik ben te oud voor die computers, ben niet van de computer, bankfiliaal dicht, alles gaat met een app, qr code

digid: digital-government
kom er niet in bij de overheid, wachtwoord van digid, digid kwijt, digid app, sms code, die codes, inlogcode, site van de belastingdienst, site van de gemeente, kan geen afspraak maken bij de gemeente, uwv site, mijn pensioen bekijken op internet

literacy: reading-writing
kan mijn kinderen niet voorlezen, schaam me dat ik niet kan lezen, letters zijn moeilijk voor mij, kom niet uit de woorden bij schrijven, d en t, dt fouten, kan geen app typen zonder fouten, bijsluiter niet lezen, kan de bijsluiter niet lezen, zeg altijd dat ik mijn bril vergeten ben
bril vergeten smoes, lees traag, nooit goed geleerd lezen, formulieren lezen lukt niet, ondertiteling gaat te snel, voorlezen aan mijn kleinkind lukt niet

dutchlessons: learning-dutch
mensen praten te snel, buren verstaan mij niet, versta de juf van mijn kind niet, versta de dokter niet door de taal, op mijn werk spreekt niemand nederlands, thuis spreek ik geen nederlands, praten met nederlandse mensen, oefenen met nederlanders, met echte nederlanders praten
ik spreek alleen engels hier, praten durf ik niet, durf niet praten nederlands, beter praten, =wil praten nederlands, wil leren taal, taal moeilijk, nederlands moeilijk, boek nederlands genoeg wil praten, moet examen inburgering, iemand voor nederlands

jobsearch: finding-work
vijftig brieven en nooit antwoord, honderd brieven geschreven, ben te oud voor de arbeidsmarkt, te oud zeggen ze, al twee jaar thuis zonder werk, zit zonder werk, zonder baan, baan kwijt, mijn baan kwijt, ben ontslagen, fabriek is dicht, contract niet verlengd, =contract loopt af
niemand wil mij hebben voor werk, niemand mij antwoord baan, weet niet hoe ik een brief schrijf voor werk, gat in mijn cv, nooit gewerkt, diploma uit mijn land, diploma niet geldig hier

statusholder: refugees
pas hier uit syrië, uit oorlog gekomen, oorlog in mijn land, gevlucht voor de oorlog, ik ken de regels hier niet, alles is anders hier, niet weten hoe werkt hier, wij nieuw hier land, kom uit oekraïne, net uit het azc, huis gekregen van de gemeente, azc uit

undocumented: refugees homelessness
mag niet werken geen papieren, geen paspoort geen papieren, IND zegt nee, ind heeft nee gezegd, ind nee, advocaat zegt klaar terug, moet het land uit, kan niet terug naar mijn land, geen recht op opvang, slaap bij vrienden zonder papieren

homeless: homelessness
heb geen huis meer, geen plek om te slapen, vannacht nergens heen, waar kan ik vannacht slapen, vannacht slapen, leef in mijn auto, =woon in mijn auto, in een tent in het bos, slaap in het park, slaap in het station, douche nergens, ergens douchen, op straat met mijn kinderen

housesearch: finding-home
sta al tien jaar ingeschreven, jaren ingeschreven, reageer overal op woningen, slaap met mijn kinderen bij mijn moeder op de bank, te klein met drie kinderen, woon nog bij mijn ouders, thuiswonend op mijn dertigste, na de scheiding geen woning, huis te groot geworden, trap wordt te veel wil kleiner

stress: stress-rest
lijf zegt stop, mijn lijf doet niet meer mee, mijn nek zit vast van spanning, schouders tegen mijn oren, alles in me staat aan, sta altijd aan, altijd aan., geen moment rust, altijd moeten, moet van alles, rennen en vliegen, =zit thuis van het werk, ziekgemeld, zit thuis met een burn-out
zit tegen een burn-out aan, hoofd ontploft, plofkop, op van de zenuwen, kort lontje

sleeplessness: stress-rest
wakker om drie uur, om vier uur wakker, lig uren te draaien, draai en keer de hele nacht, tel schaapjes, hoofd gaat maar door, gedachten malen, gedachten razen, film in mijn hoofd

depression: low-mood
licht is uit, lampje is uit, lusteloos, kan me nergens toe zetten, kom tot niks, afwas staat al een week, douche niet meer, was mezelf niet meer, lig tot de middag in bed, alles is zwart, alles zwart, zie geen lichtpuntje, donkere gedachten, donkere wolk, niks boeit me nog
huil zonder reden, moet steeds huilen, lach maar meen het niet, masker op, zware kop, zwaar gemoed, geen zin in niks, alles is me te veel

anxiety: low-mood
hart bonst in mijn keel, hart bonst, zweet breekt me uit, durf de lift niet in, durf de snelweg niet op, durf niet te bellen, durf geen telefoon op te nemen, alles drie keer nalopen, handen wassen tot ze stuk zijn, bang dat er iets ergs gebeurt, altijd bang
sla dicht in een groep, klap dicht, durf niks te zeggen in een groep, ga feestjes uit de weg

listeningline: loneliness low-mood
wil gewoon even iemand horen, wil mijn ei kwijt, ei kwijt, even klagen, iemand zonder oordeel, anoniem praten, bij niemand terecht kan met mijn verhaal, kan er met niemand over praten

psychosis: psychological-vulnerability
gedachten worden uitgezonden, =ze kijken naar me door de tv, word gevolgd door de geheime dienst, net uit de kliniek, uit de ggz, uit de inrichting, weer opbouwen na een opname, leven weer op de rails, weer op de rails krijgen, stempel van psychiatrisch patiënt

hoarding: psychological-vulnerability
dozen tot aan het plafond, kan de kamer niet meer in door de spullen, kan geen krant weggooien, schaam me voor de rommel, niemand mag binnen door de rommel, bewaar alles

eatingdisorder: psychological-vulnerability
~ eet niks meer, ~ eet bijna niets, ~ eet als een vogeltje en sport, ~ is zo mager, ~ wordt steeds magerder, ~ verstopt eten, ~ spuugt het eten uit, graatmager, eet en spuug, propt zich vol, prop me vol, weegt zich drie keer per dag

abuse: violence
hij bepaalt alles, moet altijd vragen of ik weg mag, mag geen vriendinnen van mijn man, hij leest mijn berichten, loop op eieren thuis, op eieren lopen thuis, weggegaan bij die man, durfde eindelijk weg te gaan, weg van hem maar bang, nog bang voor mijn ex, los van mijn ex komen
hij vindt me overal, ex blijft me opzoeken, ex blijft appen, woedeaanvallen thuis, handen niet thuis houden, agressieve man

trafficking: violence
wil uit het leven stappen als prostituee, mannen ontvangen voor geld, geld verdienen met seks, met mannen voor geld, moet werken voor mijn vriend als hoer, hoer, onlyfans gedwongen

lgbt: meeting-people
mijn ouders mogen niet weten dat ik op jongens val, geen idee of ik op jongens of meisjes val, twijfel over wie ik leuk vind, ik ben een jongen maar voel me een meisje, geboren als jongen, geboren als meisje, zit in de kast, leef in de kast, roze, op vrouwen val, als homo op leeftijd, oudere homo
thuis mag niemand het weten, niemand weet dat ik homo ben, mijn zoon is homo, mijn dochter is lesbisch, kind is transgender

blind: living-with-disability
zie de letters niet meer, zie het scherm niet meer, zie gezichten niet meer, zie steeds slechter, ziet bijna niks, ziet slecht, ~ ziet bijna niks meer, ~ wordt blind, ~ is blind, ~ ziet slecht, krant lezen lukt niet meer, ondertitels niet meer zien, vlek in het midden

deaf: living-with-disability
moet alles drie keer vragen, wat zeg je, tv keihard, tv staat keihard, versta mensen niet in een groep, volg gesprekken niet meer, piep in mijn oren, pieptoon, fluittoon in mijn oor, ~ hoort niks meer, ~ hoort slecht, ~ is doof

autism: living-with-disability
te veel geluiden, kan niet tegen verandering, kan slecht tegen veranderingen, ander soort brein, brein werkt anders, snap sociale dingen niet, =anders dan anderen altijd, ~ is autistisch, ~ heeft autisme, laat gediagnosticeerd

adhd: parenting living-with-disability
~ kan niet stilzitten, ~ stuitert, ~ is zo druk, zit geen seconde stil, rent de hele dag door het huis, vergeet altijd zijn spullen school, hoofd is een kermis, chaos in mijn hoofd, altijd alles kwijt en te laat, juf klaagt dat hij druk is

fatigue: living-with-illness
moet na het douchen gaan liggen, gaan liggen na het douchen, na boodschappen een dag in bed, na corona nooit meer de oude, nooit meer de oude geworden, kan niet meer werken door corona, hersenmist, brainfog, uitgeput na niks, energie van een oude telefoon, lege batterij altijd

rheumatism: living-with-illness
vingers krom, handen doen zeer, kan geen potje openkrijgen, trappen doet pijn, knieën kraken, lijf doet overal zeer, alles doet zeer, stijf uit bed

heart: living-with-illness
mijn hart heeft een klap gehad, dotterbehandeling, hart doet raar, sinds mijn hart durf ik niks, durf niet meer te sporten na mijn hart

braininjury: living-with-illness living-with-disability
scheve mond, ~ praat niet meer na de beroerte, ~ heeft een beroerte gehad, ~ kreeg een beroerte, ~ kan niet praten sinds de beroerte, kan mijn arm niet meer gebruiken, halfzijdig verlamd, sinds mijn ongeluk ben ik anders, sinds zijn ongeluk een ander mens, sinds de klap

cancer: living-with-illness
slecht nieuws gehad van de dokter kanker, haar valt uit, haren uitgevallen, kaal door de chemo, ~ heeft kanker, pruik, wachten op de uitslag kanker, schoon verklaard en nu, genezen maar bang, niet meer beter worden

diabetes: living-with-illness
suiker te hoog, mijn suiker schommelt, spuit elke dag, moet prikken, net suikerziekte gekregen, sensor op mijn arm

parkinson: living-with-illness
~ trilt, ~ beeft, handen beven, schuifelt, schuifelpasjes, blijft plakken aan de grond, stijve benen en trillen

gym: exercise adapted-sport
sta niet stevig op mijn benen, wankel op mijn benen, benen zwabberen, struikel overal over, durf niet meer te lopen na mijn val, kom niet meer uit mijn stoel, moeilijk opstaan uit de stoel, conditie van een natte krant, conditie nul, buiten adem na de trap, roest vast, rust roest, spieren slap

walks: walking
benen strekken, samen een rondje, hond heb ik niet maar lopen wel, iemand om mee te lopen, alleen lopen is saai, blokje om met iemand, stukje lopen

choir: music-singing
galmen, keel opentrekken, uit volle borst, zing vals maar graag, zing graag, meebrullen

painting: arts-culture crafts
kwast, penseel, kliederen, met verf spelen, met klei werken, lekker kleuren, iets moois maken

needlework: crafts
sjaal breien, trui breien, haaknaald, sokken, bol wol

communitygarden: gardening
met mijn handen in de aarde, handen in de aarde, geen tuin op mijn balkon, heb geen tuin, tomaten kweken, eigen sla, boontjes kweken, op een flat zonder tuin

dying: end-of-life
~ gaat dood, ~ ligt op sterven, ~ gaat niet lang meer mee, ~ is stervende, ~ wil thuis sterven, ~ wordt niet meer beter, dokter zegt dat het niet lang meer duurt, nog een paar dagen, =nachten wakker bij ~, laatste adem, aan het bed van ~

volunteer: helping-others
zee van tijd, net met pensioen en wil wat doen, verveel me en wil helpen, wil graag wat doen voor mensen, wil ouderen gezelschap houden, kan goed koken wil helpen, ben handig wil helpen, heb een auto en tijd, paar uurtjes over, uurtje over per week

specialchild: parenting living-with-disability
ons kind is anders, kind met een rugzakje, kind kan niet praten en lopen, leven met een gehandicapt kind, zorg om ons kind stopt nooit, mijn kind in een rolstoel, broertjes en zusjes komen tekort, altijd in het ziekenhuis met ons kind

fostering: family-buddy parenting
kind van mijn zus opgenomen, kleinkind woont bij ons, kleinkinderen wonen bij ons, neefje woont bij ons, een kind een thuis geven, kind opvangen van een ander

adoption: meeting-people parenting
lijk op niemand in mijn familie, waar kom ik vandaan, afgestaan, wie is mijn echte moeder, wie is mijn vader, geboren in korea, geboren in colombia, geboren in sri lanka

veterans: psychological-vulnerability meeting-people
wat ik daar gezien heb, daar gezien in de oorlog, kameraden van toen, uniform, gediend, in bosnië geweest, in afghanistan geweest
`
