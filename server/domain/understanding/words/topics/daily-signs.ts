/** More of what is seen and felt before it has a name, and how groups call what they do about it. */
export const DAILY_SIGNS = `
dementiahome: dementia
de tel kwijt, is de tel kwijt, aftakelen, aan het aftakelen, takelt af, aftakeling, vergiet geheugen, geheugen is een vergiet, geheugen als een vergiet, net een vergiet, geheugen verliezen, mensen die hun geheugen verliezen, in huis genomen en ze vergeet, niet slapen naast hem want hij dwaalt, dwaalt in de nacht, dwaalt 's nachts, staat steeds op in de nacht, sluipt de deur uit, andere vormen van dementie

carer: carer-support
altijd de klos, ik ben altijd de klos, altijd de klos in de familie, schoonmoeder in huis genomen, moeder in huis genomen, vader in huis genomen, breekt me op, het breekt me op, zorg breekt me op, de enige die iets doet, iedereen rekent op mij, altijd op mij rekenen, zorgouder netwerk, mantelzorg met kleine kinderen

respite: carer-respite
stokje even over, nemen het stokje over, neemt het stokje over, wie thuis verzorgt, van wie thuis verzorgt, als de partner moet werken, opvang als de partner werkt, opvang terwijl ik werk, thuisopvang bij dementie

youngcarer: young-carers
broer of zus met een ernstige ziekte, broer of zus met een ziekte, zieke broer of zus hebben, schaduwkind, schaduwkinderen, glazen kind, glass child

stress: stress-rest
boven het hoofd groeide, boven het hoofd gegroeid, groeit me boven het hoofd, werk boven het hoofd, ik ben een wrak, een wrak op mijn werk, aandachttraining, aandachtstraining, compassietraining, bij spanning, spanning in je lijf, wandelgesprekken, weer leren ontspannen, rust leren nemen, pas op de plaats, tandje terug, minder moeten

depression: low-mood
elk jaar inzakt, zak elk jaar in, in de wintermaanden, wintermaanden somber, lichtgroep, daglichtlamp, tegen de winter opzien, zie op tegen de winter, oktober begint het weer, mental health is trash, mentaal naar de klote, mentaal op, mentaal niet sterk, mentaal zwaar, zit mentaal in de knoop, in de knoop met mezelf, in de knoop zitten, moeders die somber zijn, vaders die somber zijn

anxiety: low-mood
oefenen met bus en winkel, bus winkel en drukte, weer durven reizen, stap voor stap naar buiten durven, oefenen met naar buiten gaan, weer naar buiten durven, durf de bus niet in, durf niet met de bus, durf niet naar de winkel, durf niet naar de supermarkt, blokkeer, ik blokkeer, klap dicht bij een presentatie, black-out bij toetsen, blackout bij een toets

worrying: low-mood stress-rest
overthink, overthink alles, overthinken, denk alles kapot, alles kapot denken, mijn hoofd draait overuren, hoofd draait overuren, hoofd draait door in de nacht

eatingdisorder: psychological-vulnerability
niet stoppen met snacken, snacken in de nacht, nachtelijk eten, koelkast leeg eten, koelkast plunderen, eet de kast leeg, eten tot ik misselijk, ouders met een kind met anorexia, kind met anorexia, dochter met anorexia, zoon met anorexia, kind met een eetstoornis

drugs: addiction
temesta, seresta, imovane, zolpidem, zopiclon, pregabaline, lyrica, benzo, benzos, poppers, mefedron, mcat, snuift elk feestje, snuift elk weekend, minder willen blowen, minder blowen, verslavingskliniek, uit een verslavingskliniek, na de afkickkliniek, kan niet zonder mijn pillen, kan niet zonder pillen, kan niet slapen zonder pillen

alcohol: addiction
drankgebruik, door mijn drankgebruik, rijden onder invloed, rijbewijs kwijt door drank, alcoholslot, betrapt met drank op, ontslagen om drank, ontslagen vanwege drank, ladderzat, stomdronken, katerig elke dag

screens: addiction youth-place
alleen maar schermpjes, hele dag schermpjes, schermpjes, komt zijn kamer niet af gamen

listeningline: loneliness low-mood
luistert zonder haast, zonder haast en zonder advies, zonder advies, luistert zonder oordeel, luisteren zonder oordeel, =vrijwilliger luistert, iemand luistert naar u, iemand luistert naar je, luistert naar je verhaal, ruimte voor je verhaal, op verhaal komen

lungs: living-with-illness
hoest al jaren, blijf hoesten, blijvende hoest, kriebelhoest, haalt de bus niet meer kortademig, hart of longklachten, hart en longklachten, longklachten wandelen

heart: living-with-illness
hartklachten wandelen, met hartklachten, hart of vaatklachten

fatigue: living-with-illness
aanhoudende klachten na corona, klachten na corona, aanhoudende klachten, aanhoudende vermoeidheid, mensen met ME, geen energie voor niks, echt geen energie, nul energie

rheumatism: living-with-illness
nieuwe knie gekregen, nieuwe heup gekregen, knie vervangen, heup vervangen, weer leren lopen na

blood: living-with-illness
bloedprop, bloedprop in mijn been, embolie, longembolie, bloedverdunners

ms: living-with-illness
diagnose ms vandaag, net gehoord ms, gehoord dat ik ms, lotgenotenmiddag spierziekten

gut: living-with-illness
krijg een stoma, krijg binnenkort een stoma, bang voor een stoma, blaas en darmproblemen, blaas en darmen

blind: living-with-disability
werken met de stok, lopen met de stok, stoktraining, cursus braille, braille leren

deaf: living-with-disability
kletsen zonder stem, praten zonder stem, zonder stem, redden in gezelschap, eten in gebarentaal

intellectual: living-with-disability
die moeilijk leren, volwassenen die moeilijk leren, mensen die moeilijk leren, moeilijk leren

housebound: visit-buddy living-with-disability
benen willen niet meer, mijn benen willen niet, kom de deur niet uit door mijn benen

accident: living-with-illness living-with-disability
na een ongeluk, door een ongeluk, sinds een ongeluk, ongeluk gehad, ernstig ongeluk, motorongeluk, auto ongeluk, verkeersongeval, bedrijfsongeval, arbeidsongeval
en: accident, after an accident, car accident
tr: kaza geçirdim, trafik kazası
`
