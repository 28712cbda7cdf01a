/** Of eating, making, moving and the green: whole situations as they are told, and the sentences with which organisations tell what they do. */
export const DOING_SAID = `
eattogether: eating-together
warme prak in het buurthuis, warme prak met anderen, prak met anderen, boerenkool eten, boerenkool met worst, hutspot, stamppotbuffet, buffet, wereldbuffet, eten in goed gezelschap, =gezelligheid bij het eten, =gezelligheid aan tafel, =wil gezelligheid bij het eten, koken is niks voor één, koken is niks voor een
koken voor één is niks, voor één koken, voor een koken, dineren met, dineren met vreemden, =eten met vreemden, =eten met buren, =met buren eten, =met de buren eten, eten met onbekenden, samen warm eten doordeweeks, waar kun je eten met anderen, ergens eten met anderen, eten met mensen, ik wil eten met mensen
=ik eet alleen, altijd eten alleen, altijd kamer alleen eten, eten alleen kamer, hoofdgerecht, hoofdgerecht en toetje, voorgerecht hoofdgerecht, dagschotel, dagmaaltijd, daghap, eenpansmaaltijd, voor wie niet alleen wil eten, wie niet alleen wil eten, niet alleen wil eten, niet alleen aan tafel, =wie alleen eet
=kookt voor de wijk, =kookt voor de buurt, kookt voor buurtgenoten, koken voor wie, =vrijwilligers koken voor, =vrijwilligers koken een, =vrijwilligers koken elke, =elke woensdag eten we, =elke donderdag eten we, =elke dinsdag eten we, =elke vrijdag eten we, =wij eten samen, =we eten samen, =eten we samen, =samen eten we
en: eating with neighbors, eating with neighbours, dine together, dinner with strangers, sit down meal, hot lunch with others, i eat alone
tr: komşularla yemek, hep yalnız yiyorum

foodbank: food-parcel
kastjes zo goed als leeg, zo goed als leeg in de kast, =leven op rijst, leven op rijst en brood, =leef op rijst, =leef op brood, leef op noodles, noodles, elke dag noodles, =alleen nog rijst, =alleen nog brood, =mandje boodschappen, =mandje boodschappen voor, krat van de, halen een krat, krat ophalen, kratten met eten, =gezinnen halen
=boodschappen voor gezinnen, =boodschappen voor gezinnen die, boodschappen voor mensen die het niet redden, =boodschappen gratis, gratis groente en fruit, =gratis fruit, =gratis groente, gratis maaltijd ophalen, gratis brood ophalen, =brood van bakkers, overgebleven brood, broodmand, brood uitdelen, =brood gratis mee
sla het avondeten over, =sla maaltijden over, maaltijden overslaan, avondeten overslaan, =eet één keer per dag, =eet maar een keer per dag, eten op rantsoen, =eten gaat op aan de huur, na de huur geen geld voor eten, =eten voor de kinderen, niets in de koelkast, geen melk voor de baby, geen poedermelk
en: help with food, food for my family, need food for my kids, skip meals, skipping meals, living on rice, noodles every day, cupboards are empty, nothing to eat
tr: çocuklarıma yemek, çocuklara yemek alamıyorum, yemek alamıyorum, mutfak masrafı, evde yemek yok

mealservice: meal-at-home
hap eten langsbrengt, eten langsbrengt, eten langsbrengen, hap eten langs, hapje langsbrengen, =iemand die eten brengt, iemand die elke dag eten brengt, =hoe kom ik aan warm eten, =aan warm eten komen, warm eten en alleen, rijden de bakjes rond, =bakjes rond, bakjes rondbrengen, rondbrengen maaltijden, maaltijden rondbrengen
eten rondbrengen, koken en bezorgen, koken en rondbrengen, =koken en rijden, portie extra voor, maken een portie extra, maakt een portie extra, buurtgenoot die niet kookt, thuiskoks, thuiskoks maken, thuiskok gezocht, hobbykok, hobbykoks, leef op crackers, leeft op crackers, leef op beschuit, leef op boterhammen, leef op soep uit blik
blik soep, soep uit blik, magnetronprak, elke dag magnetronmaaltijd, laat haar eten aanbranden, laat zijn eten aanbranden, eten aanbranden, pan op het vuur vergeten, =vergeet te eten, =~ vergeet te eten, =~ vergeet te koken, ~ laat haar eten aanbranden, ~ laat zijn eten aanbranden, ~ brandt alles aan

cook: cooking-together
eitje bakken, niet meer dan een eitje bakken, alleen een eitje bakken, =ei koken, =water koken is al, kan geen water koken, geen pan vasthouden, =leren koken nu, =leren koken na, =~ moet leren koken, ~ kan niet koken, ~ heeft nooit gekookt, ~ kan geen ei bakken, =gezond op tafel, gezond op tafel zet, tientjes per week gezond
eten maken met anderen, =samen eten maken, =samen een maaltijd maken, =maken samen een maaltijd, bereiden samen een maaltijd, bereiden samen, maaltijd klaarmaken, samen klaarmaken, driegangenmenu maken, driegangenmenu koken, menu koken, samen couscous, samen dumplings, dumplings, loempia's maken, pizza bakken met
hapjes maken, hapjes uit, samen hapjes, hapjes uit eigen land, eten van thuis delen, thuisland koken, koken uit je eigen land, moederkeuken, oma's keuken, keukentafel recepten

foodrescue: food-parcel eating-together
overgebleven brood van bakkers, koken met wat over is, koken met overschotten, overschotten, overschotten van winkels, courgettes over, oogst te veel, te veel groente, groente te veel, te veel tomaten, appels te veel

choir: music-singing
zingt de wijk, zingt de buurt, zing de sterren, sterren van de hemel, onder de douche zingen, zing graag, zingt graag, houdt van zingen, hou van zang, ~ zingt graag, ~ houdt van zingen, ~ houdt van muziek, loves to sing, meegalmen, galmen, blèren, luidkeels, stembanden, =hollandse liedjes, ouwe liedjes
en: my mother loves to sing, loves singing, i like singing, i love to sing

instrument: music-singing
ik drum, =ik speel gitaar, =ik speel piano, ik speel viool, ik speel trompet, ik speel saxofoon, ik speel accordeon, =speel ik gitaar, =speelt gitaar, =speelt piano, mijn oude trompet, =mijn oude gitaar, mijn oude accordeon, oude trompet, instrument in de kast, instrument opgepakt, instrument weer oppakken, weer spelen op
weer muziek maken, herintreders muziek, herintredersorkest, nooit muziek gemaakt, amateurmuzikanten, amateurs met viool, spelen samen muziek, speelt mee in een orkest, viool of cello, =mensen om een bandje mee te beginnen, =bandje mee te beginnen, zanger zoekt band, drummer gezocht, gitarist gezocht

listenmusic: music-singing arts-culture
elpees mee, favoriete elpees, favoriete muziek, favoriete plaat, favoriete nummer, pick-up, pickup platen, platenhoes, grammofoon, grammofoonplaten, singletjes, draaien platen, draaien we platen, muziekherinneringen

needlework: crafts
dozen vol wol, dozen wol, =vol wol, wol van mijn, sjaals voor daklozen, mutsen voor, knuffels breien, breien onder, breien onder het genot, losse steek, averecht, recht en averecht, breipatroon, haakpatroon, =naald haken

sewing: crafts
=broek in te korten, broek inkorten, broek korter maken, zoompje, rok maken, =eigen rok, jurk maken, eigen jurk, eigen kleren maken, kostuum maken, kostuums naaien, carnavalskleding maken, poppenkleren

painting: arts-culture crafts
rommelen met verf, kliederen met verf, =verf en papier, =verf en kwast, potlood en papier, leren schetsen, leren schilderen, =leren tekenen, teken en schilder, teken mee, schilder mee, tekenen en schilderen, schilderen en tekenen, =lijn en kleur, =kleur en vorm, schilderijtje, schilderijtjes
en: i like to paint, i love painting, learn to draw, learn to paint, doodle

pottery: crafts arts-culture
vorm je eigen schaal, =eigen schaal, =schaal en oven, schaaltjes, vaas maken, kopjes draaien, stook in onze oven, stoken in de oven, oven voor klei, aardewerk

woodwork: crafts
wat met hout, iets met hout, met hout doen, =met hout werken, hout heb ik, gereedschap heb ik, geen schuur meer, =schuurtje kwijt, =mijn schuur kwijt, =mis mijn schuur, mis mijn werkplaats, knutselen in de schuur, vogelhuis bouwen, oude brommers, brommers op, knappen oude brommers op, oude radio's opknappen

theatre: arts-culture
=maken samen een voorstelling, =samen een voorstelling maken, voorstelling maken, voorstelling met bewoners, voorstelling van bewoners, bewoners maken theater, buurtbewoners spelen, =spelen een stuk, stuk instuderen, doek op, op het toneel, op het toneel staan, op een podium staan
huiskamertheater, huiskamerfestival, gluren bij de buren, struinen in de tuinen, straatartiest

writing: arts-culture
verhalen van vroeger vertellen, =vertellen over vroeger, =vertel over vroeger, =vertelt over vroeger, vroeger vertellen aan elkaar, =herinneringen ophalen, =haal herinneringen op, =halen herinneringen op, =herinneringen delen, =mijn verhaal vertellen, iemand die mijn leven opschrijft

books: arts-culture
hardop lezen, samen hardop lezen, lezen en doorpraten, boek doorpraten, =boeken praten, =over boeken praten, =waar ze boeken bespreken, bibliotheek niet bereikt, bibliotheek niet meer bereikt, bibliotheek komt naar u toe, trap af naar de bieb, niet meer bij de bieb, boekenfietser, boekenkoerier, boekenkoeriers

history: arts-culture
=oude haven, =oude fabriek, =oude station, =hoe de oude haven, hoe de straat eruitzag, hoe het dorp eruitzag, vroeger uitzag, prenten, oude prenten, getuigenissen, getuigenis van vroeger, vertellen in de klas over vroeger, =in de klas over vroeger, door de binnenstad vol verhalen, binnenstad met een gids, met een inwoner door de binnenstad
inwoner door de stad, stad vol verhalen, =verhalen van de stad, =verhalen over de stad, =verhalen van de wijk, =verhalen uit de wijk, wijkverhalen, buurtverhalen, straatverhalen, geheugen van de stad, geheugen van de wijk, geheugen van het dorp, historie

dance: exercise arts-culture music-singing
wals en jive, wals en tango, dol op dansen, dansen met anderen, wil dansen, wil weer dansen, graag dansen, danst graag, ~ danst graag, ~ wil dansen

walks: walking
wie loopt er, wie loopt er door, loopt door het bos, het bos in, het park in, =rondje door het bos, de wijk door, half uurtje de wijk door, =rondje de wijk door, de wijk door wandelen, halfuurtje de wijk door, =door polder en duin, =polder en duin, bos en hei, =bos en duin, stevige tochten, stevige tocht, tochten te voet
voetje voor voetje, voettocht, voettochten, kletsen onder het lopen, =praten onder het lopen, kletsen en lopen, kletsend lopen, lopen en kletsen, =lopen en praten, =lopen praten, =stel naar buiten, ommetje meer alleen, durf geen ommetje, durf niet meer alleen een ommetje, geen ommetje meer alleen, =minder zitten meer lopen, =meer lopen van de dokter
=meer lopen van de dokter, moet meer lopen, stadsstappers, doorstappers, elke morgen wandelen, elke ochtend wandelen, =elke ochtend een rondje, =elke morgen een rondje, vroeg in de ochtend lopen, wandelschoenen, wandelschoenen aan, =schoenen aan en lopen, laarzen aan, zevenmijlslaarzen

falls: exercise
kwam niet meer overeind, =lag in de gang en, kom niet meer overeind, niet meer overeind komen, kon niet meer opstaan, niet zelf overeind, schuifelt en houdt zich vast, houdt zich vast aan, =houd me vast aan de kast, =houd me vast aan de muur, aan de meubels vast, vasthouden aan de muur, ~ schuifelt en
=voorkom een val, =voorkom vallen, =val voorkomen, =een val voorkomen, zeker staan, zekerder staan, =zeker op de been, stabiel lopen, stabieler, stabieler op, staan en lopen oefenen, oefeningen tegen vallen, bang geworden na een val, =bang na mijn val

gym: exercise
iets sportiefs, bewegen samen in de gymzaal, gezinnen bewegen, benen willen niet meer, benen willen niet meer zo, wil wel bewegen, maar ik wil wel bewegen, stram, stijf en stram, stijf in de ochtend, stijf als een plank, strammer, stijver, lichaam wordt stijf, lijf wordt stijf, roestig lijf, rek strek, rek en strek
trimmen met, trimmen met de mannen, trimclub mannen, zit te veel, zit te veel stil, stilzitten, stil zitten en bewegen, beweegbeurs, =spieren los, losse spieren, even zweten, =lekker zweten, dikke buik kwijt, kilootjes eraf, kilo's eraf, wil afvallen met anderen, lekker bewegen, fijn bewegen
in beweging met, bewegen met leeftijdgenoten, bewegen met leeftijdsgenoten, bewegen met muziek, beweging op muziek, sporten met leeftijdsgenoten, =beginnen met sporten, weer gaan sporten, durf niet naar de sportschool, schaam me in de sportschool, sporten als je dik bent, sporten met overgewicht
en: get fit, want to move more, need to exercise, keep fit for women, too stiff, stiff joints, exercise more, sit too much

swim: exercise
bad voor dames, bad alleen voor dames, bad is alleen voor dames, =bad voor vrouwen, vrouwenbad, damesbad, =bad op maandag, zwembad met warm water, warm bad reuma, dolfijnen zwemclub

cyclegroup: cycling
peddelen, peddelen met anderen, stukje peddelen, rondje van veertig kilometer, rondje van dertig kilometer, langs de rivier fietsen, kilometers fietsen, op het zadel, in het zadel, =ketting en zadel, fietsbel, banden oppompen en gaan, fietsmaten, op de pedalen, trap mee, trapt u mee, wie fietst er mee, =stukje fietsen
fiets mee, fietst u mee, =iemand om mee te fietsen op zondag

learncycling: cycling
opstappen remmen, opstappen en remmen, remmen en rotondes, nieuwe elektrische fiets, bang voor mijn elektrische fiets, elektrische fiets en bang, elektrische fiets bang, nieuwe e-bike, nieuwe ebike, e-bike en bang, e-bike eng, nooit leren fietsen in mijn land, in mijn land niet fietsen, =wil leren fiets, =fiets leren
=ik wil fiets leren, =leren fiets
en: never learned how to ride a bicycle, never learned to ride a bike, how to ride a bicycle, how to ride a bike, never learned to cycle, cannot ride a bike

communitygarden: gardening
perkje, perkjes, perken, perkjes onderhouden, plantsoen, plantsoenen, plantsoentje, plantenbakken, bloembakken, bloembak, plantenbakken in de straat, bakken onderhouden, =bakken met planten, groen onderhouden, groen bijhouden, =groen in de straat, onderhoud van het groen, spitvork, schoffel, schep en hark, gieter, gieters
mis het wroeten, =mis mijn tuin, =tuin kwijt, =tuintje kwijt, mijn tuin moeten opgeven, tuin opgegeven, geen tuin meer, heb een flat en wil tuinieren, =balkon te klein, =balkon is te klein, =zaadjes ruilen, =ruil zaadjes, =zaden en planten, =ruil van planten, =planten en kennis, =kennis over planten, =bomen en planten, planten herkennen
bomen herkennen, planten leren herkennen, =kas en tuin, tuinwerk met anderen, tuinwerk samen, =samen in de tuin, samen in de tuin werken, =in de tuin werken met anderen, tuinploeg, tuinploegje, tuinmaatjes, tuinvrijwilliger, tuinvrijwilligers

nature: gardening walking animals
insecten, insecten tellen, nachtvlinders, nachtvlinder, kevers, libellentelling, bomen leren kennen, =planten en dieren, flora en fauna, flora, fauna, biodiversiteit, =natuur in de wijk, =natuur in de stad, =natuur dichtbij, natuur ontdekken, de natuur in, stadsnatuur, groen ontdekken, vogels herkennen, vogelgeluiden

petcare: animals
laten honden uit van, laten honden uit, laat honden uit, honden van mensen die slecht ter been, =honden van zieken, onder het mes en mijn, parkiet moet, mijn parkiet, mijn konijn, mijn cavia, =mijn hond moet ergens heen, =mijn kat moet ergens heen, =mijn dier moet ergens heen, beesten, beestjes, beestenboel, huisdier en ziekenhuis
poes naar de dierenarts, kat naar de dierenarts, hond naar de dierenarts, poes naar de dierendokter, dierendokter, mag geen hond van de flat, geen hond mogen, =wil wel met een hond lopen, brokken en blikvoer, blikvoer, voerbak, trimsalon minima, =hond wassen, hondentrimmer

petvisit: animals visit-buddy
=met onze konijnen langs, =met onze honden langs, honden langs verpleeghuizen, dieren langs verpleeghuizen, langs verpleeghuizen met dieren, zachte vacht, reageert goed op dieren, bloeit op bij dieren, =leeft op bij dieren, ~ reageert goed op dieren, ~ houdt van dieren, ~ is gek op dieren, ~ is gek op honden, =konijnen op bezoek

cleanneighbourhood: helping-others gardening
blikjes rapen, blikjes en zakken, blikjes langs de weg, blikjes langs de sloot, plastic in de berm, plastic langs de weg, al dat plastic, berm, bermen, berm schoonmaken, plasticvrij, blikvrij, grijper en zak, grijpstok, grijpstokken, grijper, afvalgrijper, zakken langs de sloot, rommel langs de weg, rommel in de berm, troep in de berm
=troep in de sloot, rommel in het water, afval uit het water, afval in de natuur, =plastic in de natuur, =plastic uit de gracht, =vuil in de sloot, stoep vegen, stoep schoon

neighbourwatch: neighbour-trouble helping-others
niet pluis op straat, niet pluis, hesjes, hesje aan, in hesjes door de wijk, oranje hesjes, gele hesjes, lopen s avonds door de wijk, avondronde, avondrondes, nachtronde, toezicht in de wijk, toezicht op straat, buurttoezicht, zorgen dat het rustig blijft, =rustig in de wijk, buurt in de gaten houden, oogje in het zeil in de buurt

lending: clothing-goods repair
=leent de straat, lenen elkaar spullen, leent elkaar spullen, elkaar spullen lenen, spullen van elkaar lenen, gereedschap van elkaar lenen, partytent voor een dag, iets te leen, =te leen voor een dag, niet kopen maar lenen, lenen van gereedschap, lenen van spullen, ergens lenen, waar kan ik lenen een

sustainability: making-ends-meet odd-jobs
ramen tochten, mijn ramen tochten, =deur tocht, deuren tochten, wind door de kieren, =wind door de ramen, lagere stookkosten, stookkosten omlaag, rekening omlaag, energierekening omlaag, minder gas, =minder stroom, folie strips en advies, folie en strips, strips en folie, kierdicht
tochtvrij, warm huis voor minder, =warm wonen, warm blijven in huis, =huis warm krijgen, huis wordt niet warm, krijg het huis niet warm, samen zonnepanelen kopen, zonnepanelen kopen, met z'n allen zonnepanelen

meaningtalk: meaning
tussen hemel en aarde, meer tussen hemel en aarde, iets na de dood, =leven na de dood, is er iets na de dood, =goed en kwaad, =vragen over goed en kwaad, =geluk en dood, =geluk dood, =over de dood praten, =praten over de dood, heb ik het goed gedaan in mijn leven, =of ik het goed gedaan heb, =of ik een goed mens ben
=ben ik een goed mens, =goed mens geweest, denk veel na over vroeger, denk veel na over het leven, nadenken over het leven, piekeren over vroeger en schuld, hoe moet ik leven, =waar kom ik vandaan en waar ga ik heen, wie ben ik eigenlijk, ben niet meer wie ik was en wat nu, plek waar het stil is, plek van stilte
stille plek, verstilling, verstillen, stilte en bezinning, bezinnen, tekst en stilte, =muziek en stilte, muziek tekst en stilte, vraaggesprekken over, vraaggesprek, =gesprek over geluk, =gesprekken over geluk, =gesprek over de dood, =gesprekken over de dood, =dood en leven, levensverhaal en zin, luisteren naar je levensverhaal
geestelijk verzorgers luisteren, geestelijk verzorger luistert, geestelijk verzorger aan huis, geestelijk verzorger bij u thuis

church: meaning
=gods woord, =woord en gebed, =openen het woord, bidden aan mijn bed, bidden aan bed, bidden bij mij thuis, huisgroep, huisgroepen, huisgemeente, kapel, in de kapel, kerkje, kerkbank, preek, psalm, psalmen, lofzang, aanbidding, worship, gospeldienst, kerk met engelse dienst, engelse kerkdienst, =kerk in het engels
en: church with english service, english service, worship, sermon, sunday school
`
