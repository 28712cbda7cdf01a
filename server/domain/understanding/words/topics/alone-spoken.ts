/** Of days alone, of who is gone and of the last days, as people say it aloud. `~` stands for whoever it is about. */
export const ALONE_SPOKEN = `
lonely: loneliness
=mens die ~ mist, =niemand die ~ mist, wie mist mij, =niemand zou me missen, =niemand vraagt hoe het met mij gaat, =niemand die vraagt hoe het gaat, wie vraagt er naar mij, ~ telt niet meer mee, tel niet mee, =vergeten door iedereen
kring weggevallen, kennissenkring weggevallen, vriendenkring weggevallen, vriendenkring dunt uit, kring wordt kleiner, wereldje wordt kleiner, wereldje klein geworden, kringetje wordt kleiner, vrienden zijn allemaal weggevallen, vriendinnen allemaal weggevallen
vrienden zijn dood, vriendinnen zijn dood, =kennissen zijn dood, vrienden zijn overleden, vriendinnen zijn overleden, iedereen is dood of verhuisd, iedereen valt weg, iedereen om me heen is dood, leeftijdsgenoten zijn er niet meer
gek van de stilte, =stilte in huis, stilte maakt me gek, horendol van de stilte, =huis is zo stil, =zo stil in huis, =stil om me heen, =leeg in huis, =huis voelt leeg, =huis is zo leeg, =hier zo stil, klok tikken, tikken van de klok, hoor de klok tikken, muren praten niet terug
weg te kwijnen, kwijnt weg, kwijn weg, wegkwijnen, verpieteren, verpietert, verpieter, verkommert, verkommeren, verpietert op haar kamer, zit te verpieteren, zit te vergaan, zit te verkniezen, verkniezen, zit te verstoffen, vegeteren, zit te suffen
=tel de tegels, helemaal vereenzaamd, vereenzaamd, vereenzaamt, =tegels tellen, =tel de uren, =uren tellen, =tel de dagen, uren kruipen voorbij, dagen duren eeuwen, avonden duren lang, =avond is lang, =weekend is lang, dagen zijn eindeloos, dag wil niet om, dag duurt lang, kijk de dag voorbij, tijd te doden
=eet slaap en kijk tv, eten slapen televisie, =van het bed naar de stoel, tv is mijn gezelschap, tv is mijn enige gezelschap, radio is mijn gezelschap, radio staat aan voor het gezelschap, tv voor het geluid, radio aan dan is het niet zo stil
praat tegen de radio, praat tegen de kat, praat tegen de hond, praat tegen de muur, praat tegen de muren, praat tegen de planten, praat tegen de tv, klets tegen de plantjes, praat hardop tegen mezelf, =praat tegen mezelf, praat alleen nog tegen
=hoor geen stem, =geen stem gehoord, mijn eigen stem niet meer gehoord, dagen niemand gesproken, de hele week niemand gesproken, iemand te spreken, even iemand te spreken, =enige die ik spreek, enige die ik zie, enige die nog komt, spreek geen sterveling, geen sterveling
telefoon gaat nooit, telefoon rinkelt nooit, telefoon blijft stil, deurbel gaat nooit, bel gaat nooit, bel gaat niet, =niemand belt meer aan, niemand die aanbelt, wie belt mij nog, wie belt er nog, =wachten tot iemand belt, =wacht tot er iemand belt, eens iemand aanbelde, iemand die eens aanbelt
=komt niemand meer over de vloer, =niemand over de vloer, =niemand meer over de vloer, geen aanloop, geen aanloop meer, geen aanspraak, weinig aanspraak, aanspraak mis, nooit bezoek, krijg nooit bezoek, =krijgt nooit bezoek, komt nooit iemand, komt geen mens, mens die nog komt, geen hond die langskomt
=zit de hele dag binnen, =zit hele dagen binnen, =dagen binnen, =altijd maar binnen, komt nooit buiten, gordijnen blijven dicht, gordijnen altijd dicht, kom nergens meer., =kom nooit ergens, komen nooit ergens, sluit zich op, =~ sluit zich helemaal op, ~ sluit zichzelf op, zit achter het raam, kijk de hele dag naar buiten
=zit alleen op mijn kamer, =elk weekend op mijn kamer, =hele weekend op mijn kamer, =hele dagen op mijn kamer, =elke pauze alleen, =alleen in de pauze, val buiten de groep, =val er buiten, val altijd buiten de boot, =hoor er nergens bij, =hoor er niet bij, nergens bij horen, word overal buiten gehouden, =niemand kiest mij
verjaardag en niemand kwam, =verjaardag alleen, vier mijn verjaardag alleen, =kerst alleen, =met kerst alleen, oud en nieuw alleen, feestdagen alleen, feestdagen zijn het ergst, zondag is de ergste dag, zondagen zijn het ergst, weekend is het ergst, zondagmiddag alleen
=schaam me dat ik alleen ben, =alleen met de kinderen, altijd alleen met de kinderen, man vaart, man zit op zee, man op de vrachtwagen, altijd weg voor zijn werk, zit alleen in een vreemd dorp, zit hier alleen, =alleen op de wereld, alleen op de aardbol
dooie boel, doodse boel, =saai alleen, in mijn uppie, in m'n uppie, moederziel, moederziel alleen, kinderen hebben hun eigen leven, kinderen wonen ver, kinderen wonen in het buitenland, dochter zit in canada, zoon zit in australie, kleinkinderen alleen op foto, zie mijn kleinkinderen nooit
=kinderen de deur uit, =kinderen het huis uit, lege nest, legenest, sinds mijn pensioen zie ik niemand, =sinds ik gestopt ben met werken, collega's niet meer, mis mijn collega's, mis de aanspraak, =mis de gezelligheid, mis een praatje, mis een arm om me heen, mis een knuffel, =niemand raakt me aan

callcircle: loneliness visit-buddy
=belt of ik nog leef, =bellen of ik nog leef, =kijken of ik nog leef, iemand die belt of alles goed is, =elke ochtend een telefoontje, dood neervallen merkt niemand, als ik dood ga merkt niemand, =val dat niemand me vindt, =niemand vindt me als ik val, niemand me vindt, pas na weken gevonden, weken dood in huis
oogje in het zeil, oogje op mijn buurman, oogje op mijn buurvrouw, houdt een oogje op, houdt iemand een oogje

buddy: visit-buddy
bij ~ gaat zitten, iemand die bij ~ gaat zitten, iemand die af en toe kijkt, af en toe bij ~ kijkt, af en toe bij ~ langs, =elke week bij ~ langs, wekelijks bij ~ langs, iemand die even langswipt, bij iemand buurten, eens komen buurten, wil ergens gaan buurten, eens bij iemand buurten, langswippen, aanwippen, even aanwippen, =om het hoekje kijken, even binnenvalt, iemand die eens binnenvalt
op de koffie komen bij ~, =koffie drinken bij ~, iemand die bij ~ op de koffie komt, bij ~ op visite, op visite komen, op visite bij ~, iemand die met ~ kaart, iemand die met ~ een spelletje doet, iemand voor ~ om mee te praten, gezelschap voor ~, aanspraak voor ~, iets doen met ~
wou dat er iemand kwam, wou dat er iemand langskwam, =fijn als er eens iemand kwam, wie wil er langskomen, iemand die ff langskomt, wie komt er bij mij, bakkie komen doen, wie wil een bakkie, bakkie doen bij mij, bakje troost, maatje om dingen mee te doen, vriendin om mee te shoppen, iemand om mee te shoppen
betaald om er te zijn, mensen die ervoor betaald worden, alleen mensen die betaald worden, alleen begeleiders, alleen mijn begeleider

housebound: visit-buddy living-with-disability
=~ zit de hele dag in de stoel, de hele dag in haar stoel, =de hele dag in zijn stoel, zit te dutten, zit te dommelen, zit te knikkebollen, voor zich uit te staren, staart voor zich uit, =staart naar buiten, doet niks meer de hele dag, doet niks meer, ~ doet niks meer, ~ onderneemt niks
~ komt zijn bed niet meer uit, =~ komt haar bed niet meer uit, kom mijn stoel niet meer uit, zit hele dagen in dezelfde stoel, vastgeplakt aan zijn stoel

newhere: meeting-people
=ken hier niemand, ken niemand in de buurt, =ken hier geen mens, ken hier geen kip, =ken hier geen hond, sinds we verhuisd zijn ken ik niemand, =ken hier nog niemand, woon hier net en ken niemand, =vreemd in het dorp, =vreemde in dit dorp, nooit geaccepteerd in het dorp, =hoor niet bij het dorp
hoe maak je vrienden, =vrienden maken lukt niet, =lukt niet om vrienden te maken, =hoe leer je mensen kennen, =kennissen maar geen vrienden, kennissen maar geen echte vrienden, =geen echte vrienden, geen ene vriend, geen vriendinnen meer, vriendinnen kwijt, vriendengroep kwijt, nieuwe vrienden op mijn leeftijd
iedereen heeft een partner, iedereen is getrouwd behalve ik, als alleenstaande word je nergens uitgenodigd, nergens voor uitgenodigd, word nooit meer uitgenodigd, word nooit gevraagd, nooit uitgenodigd

residents: helping-others meeting-people
niemand zegt elkaar gedag, niemand zegt elkaar goeiedag, zegt mekaar gedag, zeggen elkaar geen gedag, samen eten met de flat, samen eten met de straat, barbecue met de straat, met de straat iets organiseren, iets organiseren in de straat, iets met de buren doen, iets voor de hele straat, =ken mijn buren niet, =kennen de buren niet, buurtfeest, wie organiseert er iets in de straat

livingroom: drop-in
=even binnen lopen, =gewoon binnen kan lopen, zomaar naar binnen kan, waar kan je gewoon even zitten, waar kan ik even zitten, ergens even zitten, ergens zitten zonder iets te kopen, =hoeft niks te bestellen, =niet hoeft te bestellen, zonder te bestellen, =plek waar altijd koffie is, altijd koffie klaar, =waar staat de koffie klaar
onder de mensen zijn, onder de mensen komen, onder de mensen, weer onder de mensen, waar zitten de mensen bij elkaar, waar komen de mensen bij elkaar, waar zijn de mensen overdag, =waar gaan oude mensen heen, waar gaan ouderen heen overdag, =waar is het gezellig overdag, =waar is het overdag gezellig, =waar kan ik overdag heen, =waar kan ik heen overdag
buurthuis nog open, vroeger was hier een buurthuis, vroeger had je een buurthuis, is er nog een buurthuis, hangplek voor ouderen, loop door de winkels om de tijd te doden, door de winkels slenteren, zwerf door de stad, slenter door de stad, waar kan ik even opwarmen, krant lezen met koffie, de krant lezen in gezelschap, bakje koffie en de krant
mijn man moet de deur uit overdag, uit de voeten, =loopt me voor de voeten, =iets waar hij overdag heen kan

listeningline: loneliness low-mood
=mijn ei kwijt, =moet mijn ei kwijt, =verhaal kwijt, =moet mijn verhaal kwijt, wil mijn verhaal doen, mijn verhaal doen, verhaal aan niemand kwijt, niemand om mijn verhaal aan te vertellen, =kan het aan niemand kwijt, =aan niemand kwijt, =moet het kwijt, krop alles op, kroppen, alles opkroppen, krop het op, =hart luchten, =mijn hart luchten, hart uitstorten, van me af praten, van mij afpraten
wie luistert er, wie luistert naar mij, wie luistert er naar een oude vrouw, iemand die naar me luistert, =naar mij luistert niemand, =naar mij luistert niemand, =niemand luistert, zit ermee en kan het niet kwijt, zit ergens mee, loop ergens mee, zit iets dwars, ligt me op de maag, =loop rond met iets

ageing: meaning low-mood
word oud, word oud en vind er niks aan, =oud worden valt niet mee, oud worden is niks, ouder worden valt tegen, niks aan als je oud bent, =lijf laat me in de steek, ben nergens meer goed voor, =ben ik nog nuttig, nog wel nuttig, niet meer nuttig, ben nog ergens goed voor, wie heeft mij nog nodig, niemand heeft mij nodig, ben overbodig

meaningtalk: meaning
waar doe ik het allemaal voor, waar doe ik het nog voor, wat is de zin, =wat is de zin van alles, =zin van alles, wat heeft het voor zin, =heb ik het goed gedaan, goed gedaan in mijn leven, vragen over de dood, zit met vragen over de dood, of er nog iets is na, is er meer tussen hemel en aarde, =over god te praten, =over god praten, =twijfel aan god, =boos op god, geloof niet meer waar ik in geloofde
ging altijd naar de kerk, kom niet meer in de kerk, =mis de kerk

bereavement: grief
is er niet meer, ~ is er niet meer, sinds ~ er niet meer is, ~ is der niet meer, ~ der niet meer is, ~ is ertussenuit, ~ is ons ontvallen, ~ is me ontvallen, ~ is mij afgenomen, ~ moeten begraven, ~ begraven, hebben ~ begraven, ~ moeten afgeven, ~ moeten laten gaan, ~ is heengegaan, ~ is gegaan, ~ is uit de tijd, ~ is uit het leven gestapt
~ is weggevallen, ~ van de ene op de andere dag weg, =~ plotseling weg, plotseling gestorven, van de ene op de andere dag dood, ~ is verongelukt, ~ is ingeslapen, ~ heeft het leven losgelaten, =~ heeft de strijd verloren, =de strijd verloren, ~ is bezweken, ~ is gecremeerd, gecremeerd, ~ haalde het niet, ~ heeft het niet gered, ~ heeft het niet gehaald
kan zijn spullen niet opruimen, kan haar kleren niet wegdoen, kan zijn jas niet wegdoen, =jas hangt nog, jas nog aan de kapstok, zijn kleren hangen zit nog in de kast, zijn scheerspullen, ruik aan haar kleren, =ruik nog aan zijn trui, ruik nog aan, =zijn stoel is leeg, haar stoel is leeg, =lege stoel, kant van het bed is leeg, =lege plek aan tafel, =lege plek in bed, =dek nog voor twee, =nog twee borden, twee borden op tafel
praat tegen zijn foto, praat tegen haar foto, =tegen zijn foto, foto op het dressoir, bij zijn graf, bij haar graf, kan het graf niet loslaten, elke dag naar het graf, =hoor zijn sleutel nog, hoor hem nog binnenkomen, wacht nog tot hij thuiskomt, pak nog steeds de telefoon om haar te bellen
mis hem zo, =mis haar zo, mis ~ zo, =mis ~ vreselijk, =mis ~ elke dag, mis ~ verschrikkelijk, =ben mijn maatje kwijt, =mijn maatje kwijt, mijn grote liefde kwijt, mijn steun en toeverlaat kwijt, =helft van mij is weg, =een stuk van mezelf kwijt, altijd samen en nu is hij weg, altijd samen en nu ben ik alleen
verdriet zit hoog, verdriet zit me hoog, het verdriet slijt niet, slijt maar het slijt niet, zeggen dat het slijt, plekje geven, een plekje geven, geef het een plek, =tijd heelt niet alle wonden, tijd heelt, =moet verder zeggen ze, iedereen zegt dat ik verder moet, klaar zijn met dat verdriet, over dat verdriet heen, moet er nou eens overheen
=huil sinds ~ dood is, =huilt sinds ~ dood is, huil om ~, =hoe vertel je dat ~ dood is, hoe vertel je een kind dat ~ dood is, =eerste kerst zonder, =eerste verjaardag zonder, eerste jaar zonder, de eerste keer zonder hem, sterfdag, dit jaar zonder
moeder stierf, vader stierf, man stierf, vrouw stierf, ~ stierf, niemand om tegen te zeggen hoe het was, thuiskomen in een leeg huis, kom thuis in een leeg huis, =sinds ze weg is eet, sinds zij er niet meer is, sinds hij er niet meer is
man verloren, vrouw verloren, man overleden, vrouw overleden, vader overleden, moeder overleden, zus overleden, broer overleden, vriendin overleden

widows: grief loneliness
weduwe en pas, jong weduwe, jonge weduwe, net weduwe, net weduwnaar, na 50 jaar alleen, na vijftig jaar samen, =jaar samen en nu alleen, =bed is zo leeg, =bed is leeg, =bed te groot

childloss: grief
kindje heeft dagen geleefd, heeft maar drie dagen geleefd, kindje leefde maar, kind begraven, kindje begraven, zoontje begraven, dochtertje begraven, zoontje moeten begraven, kleinkind is gestorven, kleinkind overleden, kleinzoon overleden, dochter is verongelukt, zoon is verongelukt, als je kind er niet meer is, kind er niet meer is, ons kind is er niet meer

prenatalloss: grief pregnancy-baby
leeg wiegje, lege wieg, babykamer staat klaar en geen baby, dood geboren, baby is dood geboren, geen hartje meer, hartje klopte niet meer, hartje niet meer

bereavedyouth: grief
kinderen missen hun vader die dood is, kinderen missen hun moeder, mama is overleden, papa is overleden, mama is dood, papa is dood, dochter huilt om opa, opa is dood en ze huilt, oma is dood en hij huilt

suicidebereaved: grief
~ is eruit gestapt, ~ is er uitgestapt, eruit gestapt, er zelf uitgestapt, =heeft zelf een einde gemaakt, =maakte er zelf een eind aan, =zelf voor de dood gekozen

petloss: grief animals
hond is dood, kat is dood, poes is dood, hond laten inslapen, kat laten inslapen, poes laten inslapen, hond moet ingeslapen worden, moet ingeslapen worden, mis mijn hond, mijn hondje is er niet meer, =mijn beestje is dood

dying: end-of-life
loopt af met ~, het loopt af met ~, loopt op zijn einde, loopt op een einde, =gaat niet lang meer duren met ~, heeft niet lang meer, =niet lang meer te leven, dokter geeft haar nog weken, nog een half jaar, =nog een paar weken te gaan, duurt nog een paar weken, dokters kunnen niks meer, kunnen niks meer doen voor ~, dokters hebben ~ opgegeven, opgegeven door de dokters, uitbehandeld, geen behandeling meer
thuis doodgaan, thuis sterven, thuis inslapen, =wil niet in het ziekenhuis sterven, niet in het ziekenhuis doodgaan, in haar eigen bed sterven, in eigen bed liggen tot het einde, laatste tijd thuis, mijn laatste tijd, laatste weken thuis, laatste dagen thuis, wil dat ze thuis kan gaan, thuis kan gaan, =bed staat in de kamer, bed staat beneden en we wachten, ziekenhuisbed in de kamer
=ga dood en wil praten, ~ gaat dood, vertellen dat je doodgaat, zeggen dat je doodgaat, kleinkinderen vertellen dat, hoe zeg je tegen je kinderen, hoe neem je afscheid, afscheid nemen van het leven, =bang voor het sterven, =niet bang voor de dood, =bang om te sterven, uitvaart bespreken, uitvaart regelen voor mezelf, ligt op sterven

nightcompany: carer-respite end-of-life
aan het bed zit, iemand die aan het bed zit, ='s nachts aan het bed, =wakker blijven bij ~, =niet meer wakker blijven bij, waak bij ~, waken bij ~, nachten gewaakt, waak al nachten, waak al drie nachten, 's nachts bij ~ zitten, =nachts bij ~ blijven, zodat wij kunnen slapen, wij moeten ook slapen, =om de beurt wakker

lasttrip: end-of-life outings
nog een keer naar de zee, nog een keer de zee zien, nog een keer zien voor ik sterf, voor ik sterf, voor ik ga, voor ik doodga, laatste wens, mijn laatste wens, nog een keer naar mijn geboortedorp, nog een keer naar huis voor
`
