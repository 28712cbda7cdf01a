/** Of leisure, getting about and the house: situations as people tell them, and names as they hear them. */
export const LEISURE_TOLD = `
eattogether: eating-together
gourmetten met, samen gourmetten, racletten, kerstdiner met buurtgenoten, bord stamppot met, eten smaakt niet alleen, =smaakt niet in je eentje, =smaakt niet alleen, staand aan het aanrecht, niemand om voor te koken, =wie eet er mee, =wie eet er met mij mee, wie eet met mij mee, =eet er iemand mee

walks: walking
half uur buiten lopen, elke dag buiten lopen, meer lopen van de fysio, meer lopen van de dokter, lopen iedere week, lopen elke week, uurtje lopen, half uurtje lopen, loop zo graag, reden meer om een ommetje, stapmaatje, loopmaatje, loopbuddy, wandelbuddy, stapgroep, loopgroepje

cyclegroup: cycling
eind trappen met, eindje trappen, eind fietsen met, rondje trappen met, kilometertjes maken op de fiets

learncycling: cycling
elektrische fiets durf de weg niet, durf de weg niet meer op, =durf ik de weg niet meer op, durf de weg niet op met de fiets

boules: games exercise
jeu de boel, jeu de boul, jeu de boule, zjeu de boel, jeudeboel, jeudeboule, boulen, boules spelen, balletjes gooien op de baan

painting: arts-culture crafts
tekencursus, tekencursussen, schildercursussen, tekenclubje, schilderclubje

woodwork: crafts
met hout aan de slag, met hout bezig, met hout werken, iets van hout maken, hout aan de slag, dingen uit elkaar halen, apparaten uit elkaar halen, radio's uit elkaar halen

cards: games
kaartmaatje, kaartmaten, vierde man, vierde man bij het kaarten, met zijn drieën kaarten, iemand om mee te kaarten, =niemand meer om mee te kaarten

adaptedsports: adapted-sport
rolstoel basket, rolstoel basketbal, rolstoel tennis, rolstoelbasket, clubje met down, sportclubje met een beperking

history: arts-culture
waar mijn familie vandaan komt, waar onze familie vandaan komt, mijn voorouders, wie mijn voorouders waren, zat in het verzet, zaten in het verzet, in het verzet gezeten, wat opa in de oorlog deed, geschiedenis van mijn straat, vroeger in dit huis woonden

writing: arts-culture
mijn leven op papier, leven op papier zetten, levensverhaal op papier, verhalen mogen niet verloren gaan, verhalen niet verloren gaan, boekje van mijn leven, boekje over mijn leven

dayout: outings
dagje tussenuit, =een dagje tussenuit, =eens tussenuit, dagje ertussenuit, busje naar de bollen, =naar de bollen, iets anders zien dan deze muren, =eens wat anders zien

holidaycare: outings making-ends-meet
geen geld om op vakantie, geen geld voor vakantie, nooit op vakantie, niet op vakantie kunnen, =nooit weg geweest, nog nooit weg geweest, niet weggeweest met de kinderen, geen vakantie kunnen betalen

lifts: rides
ziekenhuisvervoer, ziekenhuisrit, ziekenhuisritten, ziekentaxi, medisch vervoer, patiëntenvervoer, doktersvervoer, vervoer naar de dokter, vervoer naar de huisarts, rolstoelbusje, rolstoelbus, =rolstoel busie, rijbewijs ingenomen, rijbewijs ingeleverd, rijbewijs moeten inleveren, rijbewijs kwijt vanwege
mag niet meer rijden van de dokter, mag niet meer autorijden, mag niet meer achter het stuur, niet meer achter het stuur, niet zelf rijden na

hospitalcompany: accompany-hospital
ziekenhuisvervoer, ziekenhuisrit, ziekenhuisritten

handyman: odd-jobs
schilderijtje ophangen, schilderijtjes ophangen, niemand die dingen maakt in huis, handige man in huis, geen handige man, stoppenkast, stoppen doorgeslagen, stop doorgeslagen, stoppen slaan door, aardlekschakelaar, stroom klapt eruit

repaircafe: repair
=repeer café, =repeer cafe, =reper café, =ripeer café, =riper café, =repair kafee, repeercafé, repercafé, strijkbout kapot, snoer gebroken, snoer van de strijkbout, doet ineens raar

gardenhelp: garden-help
tuin wordt te veel, tuin wordt ze te veel, tuin wordt me te veel, tuin is te veel werk, tuin niet meer aan, tuin groeit me boven het hoofd, tuin is te groot geworden

communitygarden: gardening
sla en bonen, sla en tomaten, sla en radijs, sla kweken, sla zaaien, stukkie grond, stukje grond om te verbouwen, lapje grond, =kale plein, kaal plein, =iets groens maken, tegels eruit planten erin, straat vergroenen, plein vergroenen, gevels vergroenen

cleanneighbourhood: helping-others gardening
wijk opruimen, buurt opruimen, straat opruimen, plein opruimen, wijk samen opruimen, samen de buurt opruimen, rommel in de wijk, rommel in de buurt, wijk netjes houden, buurt netjes houden

streetlife: meeting-people
met de buren barbecueen, =niemand zegt elkaar meer gedag, elkaar gedag zeggen in de straat, buren kennen elkaar niet, =met de buren een keer barbecueen, met de galerij

neighbourwatch: neighbour-trouble helping-others
rijden te hard door onze straat, rijden veel te hard door de straat, te hard rijden in de straat, rare figuren in de straat, gedeald in de straat, gedeald voor mijn deur, er wordt gedeald, vaak ingebroken, veel ingebroken, wordt hier ingebroken, ingebroken in de buurt, ingebroken bij ons in de straat, dealers in de straat, dealers voor de deur

fraud: legal-advice digital-government
pinpas meegenomen, pinpas afgegeven, bankpas meegenomen, bankpas afgegeven, pincode gegeven aan de deur, aan de deur opgelicht

lgbt: meeting-people
coming uit, koming out, koming aut, comming out, uit de kast, uit de kast komen

men: meeting-people
=als vent alleen, vent alleen thuis, kerels onder elkaar, mannen onder elkaar, andere kerels

volunteer: helping-others
mensen wegbrengen met mijn auto, auto en wil mensen, heb een auto en wil, twee rechterhanden, wil taalles geven, wil les geven, wil bijles geven, wil graag lesgeven, =ik wil taalles geven, doe graag boodschappen voor iemand, doe graag boodschappen voor een ander, doe graag klusjes voor
wil koken voor anderen, =meehelpen in de keuken, bordje wegbrengen, portie weggeven, tuin over wie wil, tijd zat en wil, heb tijd zat, ken mijn weg met computers en wil

`
