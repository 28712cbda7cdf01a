/** What people tell of little money, home, papers, work and language: situations, in cores of sentences, for topics that stand elsewhere. */
export const MEANS_TOLD = `
foodbank: food-parcel
geen geld brood, geen geld melk, geen geld voor groente, geen geld voor luiers en eten, geld over voor eten, euro over voor eten, niks over voor eten, niets over voor eten, over voor boodschappen, niks over voor de boodschappen, eet zelf niet zodat, eten zelf niet zodat, zelf minder eten, geen eten op tafel, eten op tafel te krijgen, wat ik op tafel moet zetten
om de dag warm eten, maaltijd overslaan geld, weekgeld is op, leefgeld op, plek waar gratis eten

birthday: making-ends-meet
geen feestje geven, geen feestje, geen partijtje, geen partijtje geven, geen verjaardagsfeestje, geen kinderfeestje, feestje zit er niet in, partijtje zit er niet in, feestje kan niet, geen taart, geen cadeautje kopen, geen cadeau kopen, geen cadeau voor mijn kind, cadeau niet kopen, jarig en ik heb niks, jarig en heb niks
niet trakteren op school, kan niet trakteren, niks voor hem kopen, niks voor haar kopen, niets voor hem kopen, niets voor haar kopen, kind jarig geen geld, jarig geen geld, verjaardag geen geld
en: cannot buy him a present, cannot buy her a present, can't buy a present, no birthday party
tr: doğum günü yapamıyorum, doğum günü param yok, hediye alamıyorum, pasta alamıyorum

goods: clothing-goods moving-furnishing
op de grond want geen stoelen, geen stoelen, geen bedden, geen kast geen, nog geen inboedel, geen inboedel, geen vloer, lege flat, =huis is nog leeg, huis helemaal leeg, samen op een matras, nieuwe wasmachine niet betalen, nieuwe koelkast niet betalen
en: empty apartment, no bed no table, sleep on the floor

housesearch: finding-home
niks te huur, niets te huur, nergens iets te huur, geen kamers te huur, geen kamer te vinden, geen kamers te vinden, =woont nog thuis want, =woon nog thuis want, nog bij mijn ouders want, het huis niet uit omdat er geen, op zichzelf wonen maar, kan niet op zichzelf, niet op zichzelf gaan wonen, niet in aanmerking voor een woning, nergens een woning, nergens een kamer

tenant: legal-advice neighbour-trouble
flat slopen, slopen onze flat, huis wordt gesloopt, woning wordt gesloopt, woning wordt gerenoveerd, uit mijn huis voor renovatie

neighbours: neighbour-trouble
=boven mij lopen, =boven ons lopen, boven mij stampen, boven mij stampt, boven ons stampen, boven mij rennen, boven ons rennen, boven mij rent, kinderen boven rennen, boven mijn hoofd stampen, vuilnis voor mijn deur, vuilniszak voor mijn deur, rommel voor mijn deur, gooien rommel in mijn tuin, gooit rommel in mijn tuin, gooit alles over de schutting, parkeert altijd voor mijn, auto altijd voor mijn deur, =parkeert voor mijn deur
durf de galerij niet, durf mijn galerij niet, durf het portiek niet, rook op het balkon, roken op het balkon, blowen op het balkon

homeless: homelessness
=daarna weet ik niet waar ik slaap, =daarna weet ik niet waarheen, mag nog een week blijven, kan daar niet blijven slapen, sloten vervangen en ik kan, weet niet waar ik vannacht, heb geen bed voor vannacht

lettershelp: forms-letters
bewijsstukken opsturen, bewijsstukken inleveren, welke papieren moet ik, welke papieren heb ik nodig, papieren opsturen

law: legal-advice
dwangsom, last onder dwangsom, wat zijn mijn rechten, wat mijn rechten zijn, mijn rechten als, mag dat zomaar, mogen ze dat zomaar, mag mijn baas, mag de gemeente, geld niet teruggeven, geeft mijn geld niet terug, krijg mijn geld niet terug, ben het er niet mee eens, niet eens met het besluit, niet eens met de gemeente

clientsupport: legal-advice benefits-schemes
bij welk loket, welk loket moet ik, niet bij wie ik moet zijn, niet waar ik moet zijn met, bij wie moet ik zijn voor, bij wie moet je zijn voor, waar moet ik zijn voor hulp, iemand naast me bij het gesprek, iemand bij is bij het gesprek, keukentafelgesprek en wil, vragen over zorg en wonen, vragen over zorg en ondersteuning, vragen over zorg en welzijn, ocs, ocho

jobsearch: finding-work
nemen ze me aan, nemen me niet aan, nemen mij niet aan, nergens aangenomen, nooit aangenomen, brieven gestuurd en niks, brieven gestuurd geen antwoord, te oud voor een baan, te oud gevonden, geen werkgever wil

jobsearch: finding-work daytime-activity
iets wat ik aankan, werk wat ik aankan, werk dat ik aankan, wat ik aankan, wat hij aankan, baan aan durf ik niet

volunteer: helping-others daytime-activity
mag nog niet werken, mag niet werken want, geen baan maar wil wel iets doen, mag nog geen baan, mag nog geen werk, azc iets doen, azc wil iets doen, zolang ik niet mag werken, thuis zitten niet goed wil iets doen

literacy: reading-writing
wel praten maar niet lezen, praten maar niet goed lezen, wel praten niet schrijven, praten maar niet schrijven, wel lezen maar niet schrijven, kan niet spellen, vol spelfouten, fouten in elke zin, woorden lopen door elkaar, rapporten schrijven lukt niet, rapporten schrijven dat kan ik niet, ~ kan het niet lezen, letters dansen voor
bril vergeten als ik iets moet, doe of ik mijn bril vergeten, zeg dat ik mijn bril vergeten, vraag ~ wat er in de brief staat, vraag ~ om voor te lezen wat er staat

digital: computer-phone
doet gek, telefoon doet raar, laptop doet raar, computer doet raar, loopt mijn laptop vast, computer loopt vast, rare meldingen, vreemde meldingen, geen computer thuis, heb geen computer, mensen zonder computer, heb geen smartphone, mensen zonder smartphone, geen internet thuis, alles via een app, alles met een app, alles gaat met een app, alles met de telefoon, verkeerde knopje, verkeerd knopje, parkeerapp

dutchlessons: learning-dutch
wil nederlands praten, wil graag nederlands praten, wil meer nederlands praten, praten snel niet begrijp, praat snel niet begrijp, praten zo snel, praten te snel, juf praat ik begrijp niet, versta collega niet, taalbarrière
en: more dutch, my dutch is bad, my dutch is not good, my colleagues only speak english, dutch with someone

undocumented: refugees homelessness
ik geen papieren, ben zonder papieren, niet mag blijven, mag niet in nederland blijven, niet in nederland mag blijven, moet weg uit nederland, weg uit azc, moet weg uit azc, uit het azc gezet, asiel afgewezen wat nu
en: don't have papers, do not have papers, have no papers

residency: refugees legal-advice
visum afgewezen, visum geweigerd, verblijf verlengen lukt niet
en: visa denied, visa was denied, permit expires

psychiatryfamily: carer-support psychological-vulnerability
triadisch, triadisch werken, triade, triadekaart, EPB naasten, naasten EPB, naasten van EPB, naasten EPA, naasten van EPA, EPB, EPA naasten, KOPP KVO, naastenbeleid, familie en triade

daycenter: daytime-activity
BGG, bgg indicatie, wmo begeleiding groep, begeleiding groep wmo

lettershelp: forms-letters
en: don't understand how the insurance works, health insurance works, understand health insurance

statusholder: refugees
na het azc, huis na het azc, uit het azc en nu, welke dokter welke school, nieuw in nederland weet niks, hoe alles werkt in nederland, hoe gaat alles in nederland, hoe alles gaat in nederland, niet weet hoe gaat alles

budgeting: making-ends-meet
kiezen tussen huur, kiezen tussen medicijnen, kiezen tussen eten, kiezen tussen de huur, of de huur of de boodschappen, of ik de huur of, nooit eens iets leuks, iets leuks met de kinderen kan niet, nooit iets leuks voor de kinderen, lage SES, gezinnen met lage ses

emergencyfund: making-ends-meet
bril kapot geen nieuwe, geen nieuwe bril, gebit kost te veel, kost te veel voor mij, tand kost te veel

housesearch: finding-home
iets anders om te wonen, iets om te wonen, snel een andere woning, snel woonruimte, woonruimte na scheiding, ergens anders wonen

homeless: homelessness
moet uit de opvang, moet de opvang uit, moet weg uit de opvang, dagen uit de opvang, ingeschreven maar slaap er niet

workexploit: legal-advice
krijg niet betaald, krijg niet uitbetaald, niet uitbetaald, geen contract van de baas, geeft mij geen contract, geeft me geen contract

jobsearch: finding-work
ik was in mijn land, was in mijn land, in mijn land verpleegkundige, in mijn land leraar, in mijn land ingenieur, in mijn land arts, vragen altijd ervaring, vragen overal ervaring, geen werkervaring, buitenlands diploma

literacy: reading-writing
amper zijn naam schrijven, amper schrijven, amper lezen, lezen is lastig

familyreunion: refugees legal-advice
is nog in turkije, is nog in syrië, is nog in marokko, is nog in eritrea, is nog in afghanistan, is nog in irak, is nog in iran, is nog in somalië, is nog in soedan, is nog in pakistan, is nog in oekraïne, zijn nog in turkije, zijn nog in syrië, zijn nog in marokko, zijn nog in eritrea, zijn nog in afghanistan, kinderen zijn nog in mijn land, mag niet naar nederland komen, mogen niet naar nederland

statusholder: refugees
alles is hier anders, hier alles anders, hoe het hier hoort

clientsupport: legal-advice benefits-schemes
en: which office to go, which desk, where to go for care, who do i ask for care

jobsearch: finding-work
en: nurse in my country, teacher in my country, engineer in my country, worked in my country, my foreign diploma

volunteer: helping-others
en: want to feel useful

newhere: meeting-people
en: feel like a stranger, a stranger here
tr: kimseyi bilmiyorum, yabancı gibi

law: legal-advice
en: ex doesn't pay, ex does not pay for, child support

tenant: legal-advice neighbour-trouble
tr: evimiz küf, küf içinde, duvarlar küf

foodbank: food-parcel
tr: okula aç gidiyor, aç gidiyor, aç yatıyor, aç yatıyoruz
`
