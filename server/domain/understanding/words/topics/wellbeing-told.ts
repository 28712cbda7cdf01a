/** Of bodies, minds, old age and loss, as people tell it who ask for no service: what happens in a day, and what nobody sees. */
export const WELLBEING_TOLD = `
callcircle: loneliness visit-buddy
niemand die het merkt, wie merkt het als, merkt niemand het, merkt niemand dat, zou niemand merken, dagen dood, weken dood, dood in huis liggen, dood in mijn bed, dagen op de grond, urenlang op de grond, lig ik daar dagen, of ik er nog ben, of ik nog leef, of hij nog leeft, of ze nog leeft, levensteken, =~ neemt de telefoon niet op, =~ neemt soms de hele dag de telefoon niet op, =neemt de telefoon niet op, =neemt haar telefoon niet op, =neemt zijn telefoon niet op, als mij wat overkomt, dat mij wat overkomt, dat mij iets overkomt, vinden ze me pas, vinden ze mij pas, pas na dagen gevonden, pas na een week gevonden, haar een keer dood vind, hem een keer dood vind, haar dood vind, hem dood vind, dood aantref, aan de bel trekt als, gordijnen dicht blijven
elke ochtend even belt, elke ochtend belt, iedere ochtend belt, elke dag even belt, elke dag iemand belt, belletje in de ochtend, iedere dag een telefoontje, elke dag een telefoontje, vraagt of alles goed is, vraagt hoe ik geslapen heb, als mij iets overkomt, als er met mij iets gebeurt, niemand die mij mist als
en: nobody would notice, nobody will notice, no one would notice, who will notice, call me every morning, call me every day, find me dead, if something happens to me

buddy: visit-buddy
~ woont ver weg en is alleen, =wonen te ver weg om, =woon te ver weg om, uur rijden van mijn moeder, uur rijden van mijn vader, uur rijden verderop, uur rijden vandaan, niet vaak bij haar langs, niet vaak bij hem langs, niet elke dag naar ~, bakje koffie kwam drinken, bakje koffie komt drinken, bakkie komt drinken, kopje thee kwam drinken, kopje thee komt drinken

lonely: loneliness
dag achter het raam, dagen achter het raam, zit achter het raam, zit voor het raam, hele dag voor het raam, kijkt de hele dag naar buiten, achter de geraniums, telefoon gaat nooit, bel gaat nooit, deurbel gaat nooit, telefoon blijft stil, telefoon zwijgt, niemand belt mij, niemand belt ooit, nooit iemand belt, niemand over de vloer, nooit iemand over de vloer
enige die ik zie, enige die ik spreek, enige mens die ik, geen mens gezien, geen mens gesproken, dagen niemand gesproken, dagen niemand gezien, hele dag met niemand, praat tegen de televisie, praat tegen de tv, praat tegen mezelf, praat tegen de kat, praat tegen de foto, muren vliegen me aan, tel de uren af, zit de dag uit, zit hier alleen in huis, zit hier maar alleen, zit hier helemaal alleen, iemand die mij aanraakt, niemand die me aanraakt, niemand raakt me aan, nooit meer aangeraakt, iemand die me vasthoudt, niemand die me vasthoudt, niemand die me knuffelt, iemand die me knuffelt, arm om me heen, om even iemand te zien, om maar iemand te zien, om iemand te spreken, ziek ben is er niemand, niemand als ik ziek ben, niemand die voor me zorgt als, weekend spreek ik niemand, hele weekend niemand, stem haast niet meer gebruik
kinderen bellen nooit, kinderen komen nooit, kinderen hebben hun eigen leven, kinderen hebben het druk, iedereen valt weg, iedereen is dood, allemaal dood, ik ben de laatste, alleen nog ik over, blijf als laatste over, iedereen om me heen dood, iedereen loopt bij me weg
en: nobody calls, nobody ever calls, phone never rings, nobody visits, haven't spoken to anyone, talk to the tv, talk to my cat, all my friends are dead, all my friends died, everybody is gone

widows: grief loneliness
=jaar samen en nu alleen, =jaar samen nu alleen, jaar getrouwd en nu alleen, jaar getrouwd geweest en nu, na vijftig jaar samen, na veertig jaar samen, na vijftig jaar huwelijk, na veertig jaar huwelijk, zijn kant van het bed, haar kant van het bed, kant van het bed is leeg, zijn kleren hangen, haar kleren hangen, dek voor twee, kook voor twee, nog voor twee, praat tegen de foto van mijn man, praat tegen de foto van mijn vrouw, tegen de foto van mijn man, tegen de foto van mijn vrouw, foto van mijn overleden man, foto van mijn overleden vrouw
en: after fifty years together, after forty years of marriage, since my husband is gone, since my wife is gone, without my husband, without my wife, bed is empty

bereavement: grief
~ er niet meer is, ~ is er niet meer, ~ leeft niet meer, ~ is niet meer onder ons, ~ is weggevallen, ~ weg is gevallen, weg is gevallen, is weggevallen, ~ is heengegaan, ~ heeft ons verlaten, sinds ~ weg is gevallen, sinds ~ is weggevallen, sinds de begrafenis, na de crematie, sinds de crematie, sinds zijn dood, sinds haar dood, na zijn dood, na haar dood, over zijn dood, over haar dood, kan niet geloven dat hij dood, kan niet geloven dat ze dood
iedereen vindt dat het over moet zijn, vinden dat ik verder moet, hoe moet ik verder zonder, hoe verder zonder ~, leven zonder ~, verder zonder ~, zonder hem verder, zonder haar verder, is haar opa kwijt, is haar oma kwijt, is zijn opa kwijt, is zijn oma kwijt, is haar vader kwijt, is haar moeder kwijt, is zijn vader kwijt, is zijn moeder kwijt, begrijpt niet dat opa dood is, begrijpt niet dat oma dood is, foto van mijn overleden
en: since he died, since she died, since he is gone, since she is gone, how do i go on without, cannot live without him, cannot live without her, miss her so much, miss him so much

suicidebereaved: grief
zelfmoord van ~, zelfdoding van ~, suïcide van ~, na zelfmoord, na de zelfmoord, na zelfdoding, na de zelfdoding, na suïcide, verder na de suïcide, verlies door zelfdoding, verlies door suïcide, van het leven beroofd, het leven benomen, uit het leven gestapt, zelf een eind aan gemaakt, voor de trein gesprongen, voor de trein gestapt, zichzelf opgehangen, zich opgehangen, zichzelf verhangen

wishesforend: end-of-life legal-advice
niet meer reanimeren, niet gereanimeerd, niet reanimeren, niet meer gereanimeerd, nietreanimeren, aan slangen liggen, niet aan slangen, aan de slangen liggen, niet meer behandeld worden, geen behandelingen meer, geen behandeling meer, wat ik wel en niet meer wil, als ik het zelf niet meer kan zeggen, wensen voor het einde vastleggen
en: do not resuscitate, living will, advance directive

dying: end-of-life
maanden te leven, weken te leven, nog een paar maanden heb, nog een paar weken heb, nog een paar maanden te gaan, heb niet lang meer, lang heb ik niet meer, haalt de kerst niet, haalt de zomer niet, dokters kunnen niks meer, artsen kunnen niks meer, kunnen niks meer voor me doen, kunnen niks meer voor hem doen, kunnen niks meer voor haar doen, niets meer aan te doen en, in het ziekenhuis sterven, in mijn eigen bed sterven, thuis doodgaan
dat ik doodga, dat ik dood ga, dat hij doodgaat, dat hij dood gaat, dat ze doodgaat, dat ze dood gaat, dat je doodgaat, als je doodgaat, eet en drinkt niet meer, eet niet meer en drinkt niet meer, drinkt niet meer en eet niet meer, =het duurt niet lang meer, =zal niet lang meer duren, bang om te sterven, bang voor de dood, bang om dood te gaan
en: months to live, weeks to live, doctors can do nothing more, nothing more they can do, die at home

buddysick: visit-buddy living-with-illness
kom ik alleen thuis, straks alleen thuis, na de operatie alleen thuis, uit het ziekenhuis alleen thuis, na het ziekenhuis alleen, kom thuis uit het ziekenhuis, naast me staat nu ik ziek, naast me staat nu ik zo ziek, alleen met mijn ziekte, alleen door mijn ziekte

deaf: living-with-disability
televisie zo hard, tv zo hard, televisie keihard, tv keihard, televisie heel hard, tv heel hard, televisie steeds harder, tv steeds harder, hoor het verkeerd, praten door elkaar, praten allemaal door elkaar, allemaal door elkaar praten, zeg maar overal ja op, moet alles herhalen, alles drie keer zeggen, doe maar alsof ik het versta, knik maar wat, knik maar mee, lach maar mee zonder

blind: living-with-disability
met mijn ogen kan ik geen, zie het niet goed meer, zie steeds slechter, zie slechter, ziet steeds slechter, lezen gaat niet meer, lezen lukt niet meer, =kan niet meer lezen, herken mensen pas als ze, herken mensen niet op straat, herken niemand op straat, mag niet meer rijden van de oogarts, niet meer autorijden van de oogarts, zie de treden niet, zie de stoeprand niet, zie haast niks meer, ziet haast niks meer, zie gezichten niet meer, post niet meer lezen, kan mijn post niet lezen met mijn ogen, geen boek meer lezen door mijn ogen

gym: exercise
moet meer bewegen, moet meer lopen, meer moet bewegen, meer moet lopen, meer moeten bewegen, te weinig beweging, beweeg te weinig, zit te veel, zit teveel, zit de hele dag en word, word zo stijf, word stijf, stijve hark, stijf als een plank, kom niet meer overeind, kom moeilijk overeind, kom haast niet overeind, de stoel niet meer uit, niet meer uit de stoel, niet meer uit mijn stoel, moeilijk uit mijn stoel, stoel niet meer uit kom
krijg een buik, krijgt een buik, krijgt een buikje, in beweging blijven, lenig blijven, soepel blijven, fit blijven op mijn leeftijd
en: need to move more, should move more, doctor says i must move, doctor says i should move, sit all day and, getting stiff, stiff in the morning

dementiahome: dementia
pan op het vuur en vergeet, vergeet de pan, vergeet het gas, vergeet het fornuis, gas aan laten staan, gas aan staan, fornuis aan staan, ontken niet meer mijn naam, weet mijn naam niet, mijn naam niet meer, herkent de kinderen niet, =ze weet niet wie ik ben, =hij weet niet wie ik ben, =ze weet niet meer wie ik ben, =hij weet niet meer wie ik ben, vergeet dat ze gebeld heeft, vergeet dat hij gebeld heeft, zegt dat ik haar geld gestolen, zegt dat ik zijn geld gestolen, zegt dat ik haar besteel, zegt dat ik hem besteel, vind mijn woorden niet, vind mijn eigen woorden niet, niet meer op woorden komen, kom niet op de woorden, herkent zijn eigen huis niet, herkent haar eigen huis niet, vergeet te eten, vergeet te drinken, raakt de weg kwijt, raak de weg kwijt, kan de namen niet meer onthouden, weet niet meer wat ik gisteren

psychiatryfamily: carer-support psychological-vulnerability
~ praat tegen mensen die er niet zijn, praat tegen mensen die er niet zijn, ~ praat in zichzelf, ~ denkt dat iedereen tegen hem is, ~ denkt dat iedereen tegen haar is, ~ weigert zijn medicijnen, ~ weigert haar medicijnen, ~ zegt dat hij gevolgd wordt, ~ zegt dat ze gevolgd wordt, ~ hoort stemmen

psychosis: psychological-vulnerability
in een inrichting gezeten, in een inrichting hebben gezeten, in een inrichting, uit een inrichting, gesticht gezeten, opgenomen geweest, opgenomen geweest met, hoor dingen die anderen niet horen, via de televisie in de gaten, houden me in de gaten, iedereen is tegen mij, emoties alle kanten op, gevoelens alle kanten op, van heel hoog naar heel laag, ene uiterste in het andere, ene uiterste naar het andere, van uiterste naar uiterste, word ik weer gek, medicijnen maken me suf, medicijnen maken mij suf, hele wereld aan en dan

depression: low-mood
doe vrolijk maar, doe vrolijk op mijn werk, thuis stort ik in, lach maar van binnen, houd me groot, hou me groot, niemand ziet hoe slecht, niks geeft nog plezier, niks meer leuk, nergens plezier in, nergens meer plezier in, geen fut, elke dag hetzelfde en grijs, kan nergens meer van genieten, geniet nergens meer van, zak ik weg, zak ik altijd weg, zak helemaal weg, elk najaar, elke herfst weer, lig liever in bed, wil liever niemand zien, niet meer mezelf, nergens goed voor, ben nergens goed voor, ben niets waard, zie overal tegenop, voel niks meer, voel helemaal niks, kom niet uit mijn bed, bed niet uit te komen

worrying: low-mood stress-rest
over alles zorgen, om alles zorgen, zorgen over alles, zorgen om alles, maak me druk om alles, maak me overal druk, alles gaat mis denk ik, denk steeds dat er iets ergs, bang dat er iets ergs, bang dat er iets gebeurt, wat er mis kan gaan, wat mis kan gaan, allemaal mis kan gaan, wat er fout kan gaan, allemaal fout kan gaan

anxiety: low-mood
denk dat ik doodga, denk dat ik dood ga, denken dat ik doodga, krijg aanvallen dat ik, dagen van slag, helemaal van slag, al dagen zenuwachtig
en: i worry about everything, worried all the time, always worried

alcohol: addiction
zonder drank kom ik, zonder drank de dag, zonder wijn kom ik, zonder bier kom ik, niet zonder drank, niet zonder wijn, niet zonder bier, niet zonder borrel, avond niet door zonder wijn, dag niet door zonder drank, zonder drank niet, weken niet gedronken, maanden niet gedronken, dagen niet gedronken, een week niet gedronken, mijn lever kapot, lever gaat kapot, lever is kapot, lever gaat eraan, weer gedronken, schaam me voor hoeveel ik drink, hoeveel ik drink, hoeveel ik gedronken
en: cannot get through the day without a drink, without a drink, need a drink in the morning

drugs: addiction
niks zonder pilletje, weekend zonder pilletje, niet uit zonder pilletje, afgekickt, ben afgekickt, net afgekickt, vrienden gebruiken nog, vrienden gebruiken allemaal, vrienden gebruiken ook, iedereen om me heen gebruikt

meaningtalk: meaning
niet gelovig maar, niet kerkelijk maar, niet gelovig en toch, niet meer gelovig, weet niet wat ik geloof, zoek wel iets maar geen kerk, iets hogers, meer tussen hemel en aarde, tussen hemel en aarde, grote vragen, de diepere vragen, diepere gesprekken, gesprek met diepgang, over het leven hebben, over het leven praten, =ik weet niet meer wie ik ben, =weet ik niet meer wie ik ben, wie ik nog ben, waar het goed voor was, waar was het goed voor, waar het allemaal voor was, waar het allemaal om gaat, hoeft van haar niet meer zo, hoeft van hem niet meer zo, hoeft voor haar niet meer zo, van mijn leven gemaakt, terugkijk op mijn leven, terugkijken op mijn leven, kijk terug op mijn leven, meer na de dood, leven na de dood, iets na de dood, hiernamaals, heb ik goed geleefd
en: not religious but, looking for something deeper

church: meaning
laten dopen, mij laten dopen, me laten dopen, gedoopt worden, belijdenis doen, snap de bijbel niet, bijbel snap ik niet, meer weten over god, meer weten over jezus, wil leren bidden, weet niet hoe ik moet bidden, twijfel aan god
en: want to be baptized, want to be baptised, learn about god, learn about jesus, pray with me

sects: meaning psychological-vulnerability
opgegroeid als jehova, bij de jehova's weg, jehova geweest, jehova en eruit gestapt, uit de kerk gestapt, kerk uitgestapt, uit het geloof gestapt, uitgestoten door de kerk, familie verstoot mij om het geloof

listeningline: loneliness low-mood
geheim dat ik niemand, geheim aan niemand, niemand durf te vertellen, aan niemand durf te vertellen, gewoon gehoord worden, even gehoord worden, =gehoord worden, nog nooit verteld, nog nooit aan iemand verteld, nooit aan iemand verteld, nooit over gepraat, nooit over durven praten, loop er al jaren mee rond, loop er al lang mee rond, loop ergens mee rond, loop er alleen mee rond, draag het al jaren met me mee, moet het kwijt aan iemand, aan niemand kwijt
en: never told anyone, want to be heard, just want to be heard

sleeplessness: stress-rest
slaap pas tegen de ochtend, pas tegen de ochtend in slaap, slaap pas om, val pas laat in slaap, pas in de ochtend slaap, ogen gaan niet dicht, ogen vallen niet dicht

stress: stress-rest
nergens meer tegen, kan nergens meer tegen, kan niks meer hebben, huil op weg naar mijn werk, huilend naar mijn werk, huil op mijn werk

eatingdisorder: psychological-vulnerability
durf niet te eten waar, niet eten waar anderen bij zijn, eten waar anderen bij, durf niet te eten

autism: living-with-disability
regels tussen mensen, snap mensen niet, begrijp mensen niet, mensen snappen mij niet en ik hen niet, begrijpt geen gevoelens, snapt geen gevoelens

adhd: parenting living-with-disability
begin aan tien dingen, tien dingen tegelijk, begin overal aan, honderd dingen tegelijk, maak nooit iets af

gambling: addiction
speel om geld, spelletjes om geld, op mijn telefoon om geld, speel elke nacht om geld

sexualabuse: violence psychological-vulnerability
wat hij vroeger met mij deed, wat hij met mij deed, wat hij bij mij deed, wat mijn opa bij mij deed, wat mijn oom bij mij deed, wat mijn vader bij mij deed, wat mijn vader met mij deed, wat mijn oom met mij deed, vroeger aan mij gezeten, aan mij gezeten vroeger

childloss: grief
zwanger en nu niet meer, ineens niet meer zwanger, weken zwanger en toen

respite: carer-respite
dag en nacht op hem passen, dag en nacht op haar passen, altijd op hem passen, altijd op haar passen, moet altijd bij hem blijven, moet altijd bij haar blijven, kan nooit van huis

illnessgroups: living-with-illness
val flauw, val zomaar flauw, val steeds flauw, ziet het niet aan me, ziet het niet aan mij, niemand ziet het aan me, niet aan me te zien, niet aan mij te zien, ziekte die je niet ziet, onzichtbaar ziek, niemand gelooft dat ik ziek, niet meer werken door mijn ziekte, door mijn ziekte kan ik, sinds mijn ziekte kan ik, leren leven met mijn ziekte
en: nobody sees that i am ill, invisible illness, nobody believes my pain, cannot work because i am ill

seniorscircle: meeting-people
niet achter de geraniums, niet achter de geraniums zitten

fallprevention: exercise adapted-sport
sinds mijn val durf, sinds de val durf, sinds ik gevallen ben durf, bang om weer te vallen, bang om te vallen, bang dat ik weer val

cancer: living-with-illness
uitgezaaid, is uitgezaaid, het is uitgezaaid, een borst kwijt, borst eraf, borst afgezet
en: it has spread, has spread to
`
