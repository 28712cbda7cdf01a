/** Of work in the house and garden, shopping, repairing, clothes and things: beside the words of `home-topics.ts`. */
export const HOUSEHOLD_SPOKEN = `
handyman: odd-jobs
hangt aan een draadje, plafonnière, plafonniere, hangt los, losgeraakt, vervangen lampen, lampen vervangen, hangen gordijnen op, hangen lampen op, twee handige vrijwilligers, gat in de muur, gat in de deur, kier onder de deur, tochtstrip onder de deur, kitten
kit rand, tegel los, plint los, kozijn, sleutel breekt af, dichtgeverfd raam, rolluik, kattenluik, kinderhekje plaatsen, traphekje
klussen bij ouderen, klusjes bij ouderen, klussen voor ouderen, klusjes voor ouderen, leerlingen klussen, klemmende deuren, lekkende kranen, kapotte lampen, put my bed together, put bed together
brievenbus valt, brievenbus hangt, brievenbus los, licht in de gang, stekker aan een snoer, stekker aanzetten, douchegordijn, gordijn rails, gordijnrail, in en om huis, hulpje gezocht
lampje, lampje indraaien, lamp indraaien, lamp verwisselen, lampje verwisselen, lamp in het plafond, peertje, spaarlamp, tl buis, lamp hangt, kan niet meer op de trap, kan niet op een trapje, keukentrapje, op een trapje, plankje, plankjes, plank ophangen, boren, gat boren, gaatje in de muur
kraanleertje, lekkende kraan, kraan loopt, kraan drupt, kraan lekt, robinet, robinet lekt, wc loopt door, toilet loopt door, wc blijft lopen, wc spoelt niet, wc bril kapot, spoelbak, stortbak, sifon, putje verstopt, douche verstopt, doucheputje, afvoer, verstopping, ontstoppen
gootsteen verstopt, radiator ontluchten, verwarming ontluchten, cv bijvullen, cv ketel bijvullen, groepenkast, stop doorgeslagen, stoppen doorgeslagen, stopcontact werkt niet, stopcontact kapot, schakelaar kapot, lichtknop, deurbel, deurbel kapot, deurbel doet het niet
bel doet het niet, deur klemt, klemmende deur, deur sluit niet, piepende deur, scharnier, klink los, slot klemt, slot vervangen, raam klemt, raam sluit niet, hor maken, horren, rolluik klemt, kastje ophangen, spiegel ophangen, schilderij ophangen, schilderijtje, klok ophangen, jaloezieën
luxaflex, kapstok ophangen, kast in elkaar, meubel in elkaar zetten, bed in elkaar, inbusleutel, bouwpakket, tv ophangen, tv aansluiten, televisie aansluiten, televisie instellen, tv doet het niet, zenders instellen, wasmachine aansluiten, lamp aansluiten, rookmelders, koolmonoxidemelder
rookmelder plaatsen, batterij vervangen, batterijen vervangen, piept de hele tijd, klushulp, klusteam, klussenteam, klussenbus, klussendienst, klusbus, kluspunt, klusvrijwilliger, klusmaatje, klusser, klushulp minima, klusbrigade, karwei, karweitje, karweitjes, karweien
kleine karweitjes, karweitjes in huis, =werkjes in huis, =werkje in huis, klusje in huis, klusjes in en om het huis, in en om het huis, klein klusje, klein onderhoud, onderhoud in huis, kleine klussen, klussen in huis, handige harry, handige buurman, handige handen
twee linkerhanden, iemand die handig is, gereedschapskist, gepensioneerde vaklieden, vaklieden, vakman, timmerklusje, timmerklus, schroefje, te klein voor een aannemer, kan zelf niet meer klussen, loodgieter te duur, geen geld voor loodgieter, elektricien te duur, klus in huis
iets repareren in huis, reparaties in huis, reparatie aan huis, dingetjes in huis
en: fix things at home, fix something in my house, broken in my house, broken in house, tap leaks, toilet broken, hang a picture, hang curtains, drill a hole, light bulb, handyman for elderly, repair at home, put together furniture, ikea furniture, tv installation, smoke detector
tr: tamirat, ev tamiri, lamba takmak, musluk, musluk tamiri, raf asmak, dolap kurmak, tuvalet bozuk, elektrik tamiri, priz bozuk

homesafety: odd-jobs
losse matjes, gladde vloeren, losse matjes en gladde vloeren, check op vallen, blijf veilig thuis, struikelgevaar, bang om te vallen in huis
handvat, handvat in de douche, handgreep, handgrepen, beugels in de douche, douchebeugel, wandbeugel, steunbeugel, antislip, antislipmat, losse kleedjes, drempels weghalen, drempelhulp, valgevaar, valgevaar in huis, veilig wonen
veilig thuis wonen, huis veilig maken, huis veiliger, wooncheck, woonscan, verhoogd toilet, toiletverhoger, douchestoel, douchekruk, trapleuning, tweede trapleuning, sleutelkluis, sleutelkluisje, inbraakpreventie, inbraakveilig
veiligheidsslot, kierstandhouder, brandveilig, brandveiligheid, brandveilig leven, woningaanpassing, kleine aanpassingen
en: grab bar, handrail, home safety, fall hazards, safe home
tr: tutunma kolu, ev güvenliği

housekeeping: odd-jobs
ramen niet meer lappen, ramen lappen lukt niet, poetsen bij mensen, dweil, dweil en doek, vrijwilligers poetsen, huis schoonhouden, schoonhouden, huis niet meer schoon, huis wordt vies, vies huis, stof afnemen, sopje, soppen, keukenkastjes soppen, wassen en strijken, strijk
was en strijk, wasmand
schoonmaakwerk, licht schoonmaakwerk, licht huishoudelijk werk, HDL, hdl taken, ondersteuning schoonmaak, hulp in huis na operatie, glimmende ruit
huishouding, hulp in de huishouding, huishoudhulp, huishoudelijke hulp, huishoudelijke ondersteuning, huishoudelijke taken, huishouden doen, huishouden lukt niet, huishouden groeit me boven het hoofd, huishouden loopt uit de hand, schoonmaak, schoonmaken, schoonmaakhulp, schoonmaakster
werkster, interieurverzorgster, poetshulp, poetsvrouw, poetsen, kuisen, kuishulp, stof afnemen, stofzuigen, stofzuigen lukt niet, dweilen, ramen lappen, ramen zemen, ramen wassen, glazenwasser, vitrage wassen, gordijnen wassen, strijken, strijkgoed, strijkwerk, was opvouwen, wasje doen, was doen
was ophangen, was vouwen, wasgoed, bed verschonen, bed opmaken, bedden verschonen, dekbed verschonen, dekbedovertrek, afwas, afwassen, afwas doen, vuilnis buitenzetten, vuilnis buiten zetten, vuilnis aan de straat, vuilnis aan de straat zetten, vuilniszak naar beneden, vuilnis wegbrengen
afval wegbrengen voor, container aan de weg, container aan de straat, container buiten zetten, containers buitenzetten, kliko buiten, kliko buitenzetten, oud papier wegbrengen, glasbak, grote schoonmaak, voorjaarsschoonmaak, keuken schoonmaken, koelkast schoonmaken, trap schoonmaken
oven schoonmaken, wmo hulp wachtlijst, thuishulp, tijdelijk hulp thuis, hulp na operatie, hulp na mijn operatie, gebroken arm en huishouden, praktische thuisondersteuning, praktische thuishulp, extra handen in huis
en: cleaning, clean my house, household, housework, vacuum, iron clothes, laundry, wash windows, take out the trash, cleaning lady
tr: temizlik, ev işi, ütü, çamaşır, cam silmek, süpürmek, çöp atmak, temizlikçi

gardenhelp: garden-help
harkt mijn blaadjes, blaadjes, blaadjes harken, tuinen opknapt, tuinen opknappen, tuinen opknapt van mensen, tuinen van mensen die dat zelf niet, ploeg die tuinen, knapt tuinen op, knappen uw tuin op, mijn tuintje, tuintje, groen gebaar, grasveldje, perkje, rozen snoeien
fruitboom snoeien, hark, schoffel
onderhoudsarme tuin, onderhoudsvriendelijke tuin, halen tegels weg, tegels weg, tegels weghalen, cannot bend garden, snoeien en maaien, heggenschaar, grastrimmer
pad is groen, groen en glad, tegels glad, lichamelijk niet meer redden tuin, tuinen van mensen die het, niet meer spitten, spitten, haag is te hoog, tuin verkoop netjes
heg, heg geknipt, heg knippen, heg moet, hegge, haag geknipt, hagen, gras staat, gras hoog, gras is hoog, gras een meter hoog, gras maaien, maaien voor ouderen, gazon, maaier, maait, wieden, schoffelen, schoffelploeg, onkruid, snoeien, snoeiwerk, snoeiafval, snoeit
tuin groeit me boven het hoofd, tuin groeit, tuin groeit dicht, tuin dichtgegroeid, tuin is een oerwoud, tuin een oerwoud, tuin een bende, tuin een puinhoop, klagen over mijn tuin, klaagt over mijn tuin, brief over mijn tuin, tuin onderhouden, hof onderhouden, tuin te veel
tuin wordt te veel, tuin is te veel, tuin te groot, tuin lukt niet, tuin lukt niet meer, tuin niet meer doen, tuin niet meer aan, tuin winterklaar, tuin zomerklaar, tuin leegmaken, tuinwerk, tuinwerkzaamheden, tuinhulpen, tuinbrigade, groenploeg, groendienst, tuinmannen, tuinmaatje
achtertuin, achtertuin op orde, achtertuintje, voortuintje, voortuin opknappen, tuintje opknappen, tuin opruimen, tuin aanpakken, tuin op orde, tuinonderhoud, tuinafval, blad blazen, bladblazen, bladeren opruimen, blad vegen, mossige tegels, mos op de tegels, groene aanslag
tegels schoonspuiten, tegels schoon, terras schoon, hogedrukspuit, tegels eruit groen erin, tegelwippen, stoep vegen, sneeuw, sneeuw ruimen, sneeuw schuiven, sneeuwvrij, stoep sneeuwvrij, gladheid stoep, zout strooien, dakgoot leeghalen, dakgoot schoonmaken, regenton plaatsen
schutting omgewaaid, schutting repareren, schutting verven, boom omzagen, tak afgebroken, bamboe, coniferen, klimop, struik, struiken, planten water geven vakantie, plantjes water geven, balkon opruimen
en: my garden, garden work, garden too much, cut the grass, cut grass, lawn, weeds in my garden, trim hedge, snow shovel, garden clean up, overgrown
tr: bahçem, bahçe temizliği, bahçe düzenleme, otları temizlemek, çimleri kesmek, ağaç budama, kar küremek

repaircafe: repair
geest gegeven, heeft de geest gegeven, de geest gegeven, reparatieavond, reparatiemiddag, reparatieochtend, alles mag mee, fiets of trui, stuk speelgoed, defect, is defect, defecte, defect apparaat, mankement, werkt niet meer apparaat, draait niet meer, wil niet meer aan
gaat niet meer aan, springt niet aan, brandt niet meer
kapotte spullen, maakplaats, het gereedschap en de kennis, kapot spul, kom met je kapotte
bandrecorder, weer aan de praat, aan de praat krijgen, geeft geen geluid, maakt geen geluid, kapot kom langs, wekkerradio, fohn, föhn kapot
vaardige handen, hersteldienst, herstelploeg, loopt niet meer door, doet het ineens niet, houdt ermee op, is ermee opgehouden, begeeft het, heeft het begeven, gaf de geest
apparaat, apparaten, kapotte apparaten, kapot apparaat, elektrische apparaten, elektrisch apparaat, apparaat mee, apparaat stuk, apparaat doet het niet, stuk gegaan, is stuk, kapot gegaan, kapot weggooien, gerepareerd
gerepareerd krijgen, repareert, reparateur, reparateurs, reparatiecafé, reparatiehoek, reparatiepunt, reparatiewerkplaats, herstel café, herstelplek, fixen, fixcafé, fix café, proberen het te maken, samen te maken, samen repareren, maken wat stuk is, oplappen, wegwerpmaatschappij
weggooien zonde, weggooien is zonde, zonde om weg, wat kan er nog gemaakt worden, stofzuiger, broodrooster, koffiezetapparaat, senseo, koffiemachine, strijkijzer, naaimachine repareren, föhn, oude radio maken, cd speler, cassettespeler, platenspeler, versterker, lampje kapot, lamp maken
wekker, klok, klokken repareren, horloge, batterij horloge, bril repareren, sieraad maken, ketting gebroken, speelgoed repareren, knuffel maken, poppendokter, stoel lijmen, stoelpoot, poot los, tafelpoot, meubel lijmen, stoelzitting, stoel bekleden, matten van stoelen, messen slijpen
scharen slijpen, schaar slijpen, slijpen, solderen, laptop stuk, laptop gevallen, scherm gebarsten, telefoonscherm, telefoonscherm kapot, print repareren, paraplu kapot, koffer kapot, magnetron kapot, wasmachine kapot, droger kapot, elektrische fiets kapot
en: broken, is broken, fix, fixing, repair my, repair shop, broken lamp, broken laptop, broken phone, toaster, vacuum cleaner broken, washing machine broken, sharpen knives, broken chair
tr: bozuldu, bozuk, tamir ettirmek, onarım, süpürge bozuk, tost makinesi, bozuk lamba, bilgisayarım bozuldu, bıçak bileme

mendclothes: repair clothing-goods
coupeuse, coupeuses, verkorten, verkorten je broek, zetten een rits in, broek verkorten, zipper of my coat, zipper broken
knoop van mijn jas, knoop kwijt, knoop eraf, knoop aanzetten
inkorten, jurkje inkorten, jurk inkorten, mouwen inkorten, gat in mijn broek, gat in de knie, broek gescheurd, kleding stuk
kleding verstellen, kleren verstellen, verstellen, verstelwerk, verstelcafé, kleding vermaken, kleren vermaken, broek korter, broek korter maken, broek inkorten, zoompje, omzomen, rits, rits kapot, rits vervangen, rits inzetten, knoop aannaaien, knopen aanzetten, gat in trui, gat in mijn sok
sokken stoppen, stoppen van sokken, kleding repareren, kleding maken en herstellen, kledingreparatie, kledingherstel, jas repareren, mouwen korter, kleermaker, naaiatelier reparatie, naaihulp, gordijnen inkorten, laten vermaken, met naald en draad, naald en draad
en: mend, hem my trousers, zipper, sewing repair, alter clothes, shorten trousers
tr: fermuar, pantolon kısaltma, terzi, dikiş tamiri, yama

bikerepair: repair
gratis fietsreparatie, fiets in orde, fietsen repareren, used bike broken, bandenlichters
fiets repareren, fiets maken, fiets stuk, fietsreparatie, fietsenmakers, fietsenwerkplaats, fietswerkplaats, fietskeuken, fietskliniek, fietsdokter, sleutelen aan je fiets, zelf sleutelen, sleutelplaats, lekke band, lekke band plakken, band plakken, bandje plakken, lek geprikt
ketting eraf, remmen kapot, fietslamp kapot, fietslicht, versnelling kapot, fietsonderdelen, fietsenhok, fiets opknappen, fietsen opknappen, =fiets maken leren, fietscafé, bakfiets repareren
en: fix my bike, flat tyre, flat tire, bike workshop, bike kitchen
tr: lastik patladı, bisiklet tamirhanesi

lending: clothing-goods repair
waarom kopen als je kunt lenen, kunt lenen, lenen in plaats van kopen, bibliotheek van dingen, dingen lenen, leenplek, leenspullen
leen een zaag, zaag, zaag lenen, ladder te leen, hogedrukspuit lenen, =te leen voor een weekend, klussengereedschap
lenen, leen een, te leen in de buurt, te leen bij, uitleen, uitlenen, uitleenpunt, uitleenservice, uitleenwinkel, leendienst, leenkast, spullen delen, spullen te leen, spullenbieb, spullen bieb, gereedschap delen, gereedschapsbieb, gereedschapsbank, boormachine, boormachine te leen, ladder lenen, hogedrukreiniger lenen
partytent, tent lenen, naaimachine lenen, beamer lenen, klapstoelen lenen, deeleconomie, deelkast, deelplatform, buurt deelt, peerby, galajurk lenen, jurk lenen, carnavalskleding, kostuums lenen, verkleedkleren
en: borrow, borrow a drill, lend, lending library, library of things
tr: ödünç almak, ödünç alet, ödünç

clothes: clothing-goods
past niks meer, niks past meer, past nergens meer in, past zijn kleren niet meer, uit de kleren gegroeid, inleveren wat te klein is, uitkiezen wat past, winterjassen en laarzen, warm aangekleed, geen warme kleren, niks om aan te trekken
niks aan te trekken, niets om aan te doen, heb geen kleren
kleding inleveren en iets anders, iets anders meenemen, niet meer draagt, kind groot kleren klein, kleren klein, kleding tot en met maat, maat 176
alleen slippers, slippers in de winter, goede kleding heen, waar breng ik kleding, nette jurk, jurk voor een bruiloft, sportkleding en voetbalschoenen, sportkleding, tas met kleding, kleding en speelgoed
gratis kleding, kleding gratis, gratis kleren, kledingpakket, kledingpakketten, kledinguitgifte, uitgifte van kleding, hele kleding, schone kleding, kledingwinkel minima, kledingbeurs, kinderkledingbeurs, kledingruilbeurs, kleding ruilen, kleding swap, swap, omgekeerde kast, wat je niet draagt
kleding inleveren, kleding doneren, oude kleren, oude kleding, kledingcontainer, kleren weggeven, groeien uit hun kleren, groeit uit zijn kleren, kleren te klein, broek kapot en geen geld, winterschoenen, winterjas te duur, geen winterjas, geen warme jas, dikke jas, handschoenen, muts, sjaal
regenpak, regenjas, gympen, sneakers, sportschoenen, voetbalschoenen tweedehands, schoenen kapot, geen schoenen, schoolkleren, sollicitatiekleding, nette kleren, nette kleding, pak voor sollicitatie, kleding voor sollicitatie, dress for success, sollicitatiepak, ondergoed, onderbroeken
sokken en ondergoed, pyjama, sokken, feestkleding, galajurk, communiekleed, werkkleding, werkschoenen, positiekleding, grote maten, kleren krijgen, geen geld voor schoenen, kleding voor mijn kinderen, kleren voor mijn kinderen, kledij
en: clothing, used clothes, cheap clothes, clothes for my kids, free clothes for baby, shoes, jacket, warm jacket, winter clothes, donate clothes, need clothes
tr: giyim, bedava kıyafet, ucuz kıyafet, çocuk ayakkabısı, kışlık, palto, bot, çocuk montu, elbise lazım

swapshop: clothing-goods
weggeefhuisje, weggeefpunt, weggeefmarkt, weggeefhoek, geefwinkel, geefkast, geefplein, gratis winkel, winkel zonder kassa, winkel zonder geld, alles in deze winkel kost niks, winkel kost niks, gratis mee, neem mee wat je, breng wat je, breng wat je over hebt, haal wat je nodig hebt
ruilwinkel, ruilkast, ruilkastje, ruilkring, ruilmarkt, spullen ruilen, spullen over, spullen kwijt, snuffelmarkt, snuffelhoek, bazaar, garageverkoop, tweedehands markt, boekenmarkt, boekenruil, speelgoedruil, speelgoedbeurs, speelgoed doneren, speelgoed te duur, speelgoed krijgen
kinderspeelgoed, zaden ruilen, plantjes ruilen, letskring, lets, timebank, dingen weggeven, gratis af te halen, afhalen gratis
en: give away, giveaway shop, swap, garage sale, donate things, donate my stuff, toy bank, free toys
tr: bedava eşya, eşya vermek, takas pazarı, bedava oyuncak, ücretsiz oyuncak

babygoods: clothing-goods pregnancy-baby
krijgen een baby en hebben niks, baby en nog helemaal niks, nog niks voor de baby
babyspullen, babyspullen tweedehands, babykleding, babykleertjes, babypakket, babypakketten, babyuitzet, babyuitzetlijst, kinderwagen, kinderwagen gratis, kinderwagen te duur, buggy, wandelwagen, wieg, wieg te leen, bedje, ledikant, ledikantje, commode, box voor de baby, maxi cosi, autostoeltje
kinderstoel, babybadje, rompertjes, flesvoeding te duur, flessen voor baby, geen geld voor de baby, spullen voor de baby, spullen voor baby, baby op komst en geen geld, babybank, luierbank, stichting babyspullen, starterspakket baby
en: baby clothes, stroller, pram, cot, crib, baby stuff, things for baby, car seat
tr: bebek eşyası, bebek arabası, beşik, bebek kıyafeti, bebek kıyafetleri

groceryhelp: groceries
halen wat u nodig heeft, wat u nodig heeft in de winkel, drukke winkel, durf de winkel niet in, durf niet alleen de winkel in, rolletje beschuit, vergeten boodschap, de boodschappenlijst, winkel in durf niet, niet meer bij de winkel komen
naar de winkel, samen naar de winkel, boodschappen gebracht, schap, van de schappen
visboer, naar de visboer, naar de bakker, naar de slager, kar met boodschappen, samen winkelen en, winkelen en koffie
naar de albert heijn, naar de appie, naar de jumbo, naar de lidl, naar de aldi, naar de super, naar de buurtsuper, pak melk dragen, boodschappen sjouwen, boodschappenkar, lopen met een kar langs
boodschapjes, boodschappentas, boodschappenlijst, boodschappenlijstje, boodschappen tot in de keuken, boodschappen halen, boodschappen bij u thuis, boodschappen thuis, boodschappen bezorgd, boodschappenronde, boodschappentaxi, boodschappenritje, plusbus, winkelmaatje, winkelmaatjes
winkelbegeleiding, winkelbus, =bij de winkel, =kom niet meer bij de winkel, kom niet meer in de winkel, winkel niet halen, winkel dicht in het dorp, geen winkel in het dorp, geen supermarkt in de buurt, supermarkt te ver, supermarkt is te ver weg, supermarkt op de hoek dicht, buurtsuper dicht
langs de schappen, met mij naar de supermarkt, met u mee naar de winkel, haalt een brood, haalt voor mij een brood, brood en melk, brood halen, melk halen, even naar de winkel, iets halen bij de winkel, iets uit de winkel, tassen tillen, draagt uw tas, draagt de tassen, zware tassen sjouwen
samen naar de markt, mee naar de markt, naar de weekmarkt, samen winkelen, gaat winkelen, winkelen met rolstoel, winkelen met begeleiding, samen kleren kopen, mee kleren kopen, online boodschappen bestellen, picnic bestellen, ah bestellen lukt niet, gips aan mijn been en, been in het gips
geen boodschappen meer doen, geen boodschappen doen, boodschappen lukt niet, boodschappen niet meer, boodschappen te zwaar, griep en geen eten in huis, ziek en niks in huis, ziek en kan niet naar de winkel, commissies, medicijnen brengen, apotheek halen, medicatie ophalen
en: do shopping, my shopping, shopping for elderly, carry shopping, bring groceries, supermarket, go to the supermarket, pick up medicine, someone to do my shopping
tr: market, markete gidemiyorum, pazar alışverişi, alışveriş, alışverişe gitmek, ilaç almak, eczaneden ilaç
`
