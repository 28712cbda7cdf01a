/** Games, music, crafts, art, books and the past. `~` stands for whoever it is about. */
export const MAKING_TOPICS = `
cards: games
=kaartje leggen met, potje kaarten, kaartavond, kaartmiddagen, kaartgroep, kaarters, kaartliefhebbers, kaartpartner, vierde man bij het kaarten, vierde man, klaverjasavond, klaverjassers, klaverjas, kruisjassen, kruisjas, amsterdams klaverjassen, boerenbridge, bridgecursus, bridgelessen, bridgers
bridgedrive, klaverjasdrive, rikkers, rikavond, rikmiddag, toepavond, manillen, wiezen, whisten, whist, canasta, poker, pokeren, pokeravond, jokers, jokeravond, hartenjagen, eenentwintigen, zwikken, schoppenvrouw, patience, uno, skip-bo, skipbo, pesten met kaarten, zwarte pieten kaarten
hartendames, schoppenaas, troef, =slagen halen, beloten, kaarten met anderen, kaarten met leeftijdgenoten, prijskaarten, prijsklaverjassen, hoogjassen
en: bridge club, whist, poker night, rummy, play cards with others
tr: iskambil, pişti, batak, kağıt oyunu, kahvede okey, konken, okey oynamak, okey, okey gecesi

boardgames: games
spelletjesclub, spelletjesochtend, spelletjesgroep, spelletjescafé, spellenclub, spellencafé, spellenavond, spellenmiddag, spelenmiddag, spelochtend, spelinloop, =spellen van de plank, spellenkast, =spel op tafel, potje doen, potje spelen, spelletje met anderen, gezelschapsspellen, gezelschapspel
bordspelavond, bordspelclub, bordspellencafé, bordspelletjes, ganzenbord, catan, kolonisten van catan, ticket to ride, carcassonne, monopoly, stratego, yahtzee, dobbelen, dobbelsteen, dobbelspel, rummikubclub, rummikubmiddag, triominos, qwirkle, halma, scrabbleclub, scrabbelen, woordspel
keezen, keezenspel, keezbord, keezavond, keezmiddag, tokkenspel, tokken, mikado, jenga, pim pam pet, pimpampet, 30 seconds, party en co, denkspel, denkspellen, denksport, denksporten, denksportclub, =spelletjes van vroeger, oudhollandse spelen, oudhollands, oud hollandse spelletjes
volksspelen, volksspel, kruiswoordpuzzel, cryptogram, sudoku's, breintraining, hersengymnastiek, geheugentraining, breinfit, quizavond, quizmiddag, quizteam, dorpsquiz, popquiz, muziekquiz, wijkquiz, pubkwis, kwis, kwisavond, escaperoom, backgammon, shogi
en: board game night, board game cafe, boardgames, board game group, play games with others, pub quiz, trivia night, crossword, dominoes, catan
tr: kutu oyunu, oyun günü, tavla oynamak, tavla turnuvası, bulmaca, domino

chess: games
schaken, schaker, schakers, schaakclub, schaakvereniging, schaakcafé, schaakles, schaakavond, schaakmat, potje schaak, schaakbord, schaakpartner, rapidschaak, schaken leren, dammen, dammers, damclub, damvereniging, damavond, dambord, aan het bord, loper en toren, zwart-wit bord
en: chess, chess club, play chess, draughts, checkers
tr: satranç, satranç kulübü, dama

bingo: games
bingo, bingomiddag, bingoavond, bingo avond, bingokaart, bingokaarten, bingoën, superbingo, muziekbingo, vleesbingo, kienen, kien, kienavond, kien avond, kienmiddag, kienclub, kienvereniging, kienballen, lotto avond, lottoavond, lotto spelen in het buurthuis, ballen draaien, volle kaart, rad van fortuin
rad van avontuur, verloting, =prijsjes winnen, =leuke prijsjes, tombola
en: bingo, bingo night, bingo afternoon
tr: bingo, tombala, tombala gecesi

billiards: games exercise
biljart, biljarten, biljarter, biljarters, biljartclub, biljartvereniging, biljartmiddag, biljartochtend, biljartzaal, biljarttafel, biljart overdag, keu, keu en krijt, groene laken, groene lakens, driebanden, =drie banden, =tien over rood, poolbiljart, pooltafel, poolen, snooker, snookeren, carambole
en: billiards, snooker, pool table, play pool
tr: bilardo

boules: games exercise
jeu de boules, petanque, pétanque, boules, boulen, boule, boulers, boulebaan, boulesbaan, boulodrome, bouleclub, boulevrienden, jeu de boulen, jeu de boulesbaan, jeu de boulesclub, koersbal, koersballen, =ballen werpen, =werpen onze ballen, ballen gooien, kubb, kubben, gaaibollen, krulbol, krulbollen
curling, curve bowls, bowls, klootschieten, bosseln, kegelen, kegelclub, kegelbaan, bowlen, bowling, bowlingclub, midgetgolf, jokari, kaatsen, vogelpik, boogschieten, handboogschieten, sjoelen, sjoelclub, sjoelbakken, sjoelbak, sjoelmiddag, sjoelers, darten, darts, dartclub, dartavond, dartbord, dartvereniging
en: jeu de boules, petanque, boules, lawn bowls, bowling, darts, shuffleboard, archery
tr: dart, bowling, okçuluk

roleplay: games youth-place
d&d, d & d, dnd, dungeons and dragons, dungeons & dragons, rollenspel, rollenspellen, roleplay, RPG, TTRPG, LARP, warhammer, tabletop, wargaming, magic the gathering, magic kaarten, pokémon kaarten, pokemonkaarten, pokémon, yu-gi-oh, tradingcards, kaarten ruilen pokemon, cosplay, cosplayen, anime, manga, comics
gamen met anderen, samen gamen, game avond, gameavond, gamemiddag, gamecafé, gameclub, gameroom, gamehonk, gamers, e-sports, esports, esport, fifa toernooi, fifatoernooi, mario kart, retrogames, retro games, arcade, lanparty, LAN party, minecraft, fortnite, roblox, playstation, nintendo, VR bril, spelcomputer samen
en: dungeons and dragons, roleplaying, role playing game, tabletop games, magic the gathering, gaming together, video games, gaming group, gamers, esports, anime club
tr: bilgisayar oyunu, e-spor

puzzles: games clothing-goods
legpuzzel, legpuzzels, legpuzzels lenen, puzzelruil, puzzels ruilen, puzzelclub, puzzelgroep, puzzelbieb, puzzelkast, puzzeluitleen, puzzeltafel, puzzelmiddag, puzzelaars, stukjes puzzel, duizend stukjes, puzzel van duizend
en: jigsaw, jigsaw puzzle, jigsaw puzzles, puzzle swap
tr: yapboz

choir: music-singing
koorrepetitie, koorzang, koortje, koorleden, repetitie op maandag, repetitieavond, repeteren, licht repertoire, repertoire, zangstem, zangstemmen, sopraan, sopranen, alt en sopraan, alten, tenor, tenoren, bariton, mannenstemmen, dirigent, dirigente, meerstemmig, vierstemmig
zingen zonder noten, zuiver hoeft niet, zuiver of vals, vals zingen, zing vals, kan niet zingen maar wil wel, zing onder de douche, iedereen kan zingen, zing mee, zingt u mee, zingt mee, kom zingen, komt u zingen, kom je zingen, wij zingen, we zingen, zingen we, zingen samen, zingt u graag, zing je graag, hou je van zingen
houdt u van zingen, graag zingen, lekker zingen, heerlijk zingen, zingend, zangers, zangeressen, zanger, zangeres, zangavond, zangmiddag, zangochtend, zangplezier, zanguurtje, zangcafé, zangclub, zangcursus, zangworkshop, zangdocent, stemles, stembevrijding, stemvorming, stemexpressie
samenzang, samenzingen, meezingkoor, meezingavond, meezingers, inloopkoor, projectkoor, wijkkoor, dorpskoor, stadskoor, straatkoor, kroegkoor, kroegzingen, vrouwenkoor, dameskoor, mannenkoor, herenkoor, gemengd koor, kamerkoor, operettekoor, operakoor, musicalkoor, jongerenkoor, kerkkoor, gregoriaans
parkinsonkoor, afasiekoor, alzheimerkoor, participatiekoor, vergeetmenietkoor, ademkoor, zingen voor je leven, wereldkoor, wereldmuziekkoor, balkankoor, straatzangers, shanty, shanty's, shanties, zeemansliederen, zeemansliedjes, zeemanskoor, barbershop, a capella, a cappella, close harmony, levenslied
levensliederen, hollandse hits, meezingers van vroeger, liederen, liedjes, =oude liedjes, =liedjes van vroeger, =liedjes uit de jaren, kinderliedjes zingen met ouderen, volksliederen, psalmen zingen, sinterklaasliedjes, kerstliedjes zingen, christmas carols, mantra zingen, mantrazingen, chanten, keel smeren, =longen uit je lijf
en: sing along, singing for fun, join a choir, gospel choir, community choir, carol singing, vocal group, sing in a group, i can't sing but
tr: türkü, türkü söylemek, ilahi, koroya katılmak, şarkı grubu, sanat müziği korosu

instrument: music-singing
=gitaar leren, gitaar leren spelen, gitaarclub, gitaargroep, gitaarorkest, gitaren, gitaristen, tokkelen, tokkelgroep, mandoline, mandolines, mandoline orkest, basgitaar, basgitarist, banjo, contrabas, ukulele, ukelele, ukeleleclub, ukulelegroep, snaarinstrument, snarenspel, citer, luit, =oud spelen, harp, harpen
mondharmonica, mondharmonica's, mondorgel, accordeon, accordeonist, accordeonclub, accordeonorkest, trekharmonica, trekzak, draaiorgel, orgel, orgelspelen, organist, keyboardclub, synthesizer, pianospelen, =piano spelen, piano in het buurthuis, =piano waar je op mag spelen, straatpiano
blokfluit, blokfluitensemble, blokfluitgroep, dwarsfluit, fluit spelen, klarinet, klarinetten, hobo, saxofoon, sax, saxofonist, trompet, trompettist, trombone, tuba, bugel, koperblazers, blazers, blaasmuziek, blaaskapel, blaasorkest, boerenkapel, dweilorkest, dweilband, hofkapel, joekskapel
drumband, tamboer, tamboerkorps, trommelkorps, slagwerk, slagwerkgroep, slagwerker, percussie, percussiegroep, conga, cajon, djembe, djembé, djembés, djembegroep, trommel, trommels, trommelgroep, samba, sambaband, brassband, brass, steelband, steeldrums, gamelan, angklung, showband, majorette, majorettes
muziekkorps, muziekkapel, harmonieorkest, harmonie en fanfare, hafabra, HaFaBra, fanfareorkest, muziekvereniging, muziekgezelschap, muziekensemble, ensemble, strijkers, strijkorkest, strijkkwartet, cello, altviool, violist, violen, kamermuziek, symfonieorkest, amateurorkest, huisorkest, seniorenorkest
meespeelorkest, speel mee, samen muziek spelen, samenspel, samenspelen op instrument, muzikant, muzikanten gezocht, muzikale, muziekcafé, muzieklokaal, muziekkamer, muziekruimte, muziekstudio, oefenruimte, oefenruimte voor bands, repetitieruimte, bandruimte, =bandje beginnen, =band beginnen, bandlid gezocht, popband
coverband, rockband, popschool, muziekschool, jammen, jamavond, jamsessies, jammen met anderen, beats, beats maken, beatmaken, beat maken, producen, muziek produceren, rapper, rappers, rapstudio, rapworkshop, hiphopstudio, dj'en, dj les, dj workshop, draaitafel, draaitafels, songwriting, =liedjes schrijven
liedjes maken, muziekinstrument lenen, instrument lenen, instrument spelen, instrument bespelen, gratis muziekles, goedkope muziekles, muziekles te duur, leerorkest, =muziek met beperking, =muziek voor mensen met een beperking, muziektherapie, muziek verbindt, noten leren lezen
en: learn guitar, guitar lessons, ukulele, drumming, drum circle, djembe, brass band, wind band, start a band, jam night, make beats, rap, rapping, music studio, rehearsal space, violin, learn piano, play the piano, accordion, harmonica, flute, trumpet
tr: müzik yapmak, gitar öğrenmek, davul, darbuka, keman, ney, piyano dersi, akordeon, rap yapmak, müzik grubu, ritim

listenmusic: music-singing arts-culture
=muziek luisteren, =muziek luisteren met anderen, samen muziek luisteren, =luisteren naar muziek, =luisteren naar liedjes, platen draaien, plaatjes draaien, =platen luisteren, vinyl, vinyl platen, elpee, elpees, lp's, platenclub, platenspeler samen, platenmiddag, jukebox, opera, opera luisteren, operette, klassieke muziek
klassiek concert, klassieke muziekclub, jazz, jazzclub, jazzcafé, blues, bluesclub, countrymuziek, popmuziek, concertbezoek, concertje, concertmiddag, huiskamerconcert, huisconcert, lunchconcert, koffieconcert, tuinconcert, inloopconcert, liveconcert, =live muziek, livemuziek, optredens, muziekmiddag
muzikale middag, muzikale avond, =muziek van vroeger, jaren vijftig muziek, jaren zestig muziek, nostalgische muziek, =muziek en herinneringen, =herinneringen aan muziek, open podium, podium voor, singer songwriter
en: listen to music, live music, classical music, concert, vinyl, jazz, open mic
tr: konser, müzik dinlemek, canlı müzik

needlework: crafts
haakt, haakster, haaksters, breister, breisters, breien bij de koffie, =haken bij de koffie, breien en kletsen, handwerken en kletsen, breinaald, breinaalden, pennen en wol, wol over, wolrestjes, knotje wol, knot wol, bollen wol, knotten wol, garens, naald en draad, =gouden naald, =steek laten vallen
breigroepje, breisalon, breistergroep, breikring, haakgroep, haakcafé, haakmiddag, handwerken in groep, handwerkmiddag, handwerkochtend, handwerkavond, handwerkcafé, handwerkkring, handwerksters, handwerkjuf, gobelin, kruissteek, kruissteekjes, borduurgroep, borduurwerk, borduurt, borduursters, telpatroon
kant klossen, klossen, frivolité, =tapijt knopen, smyrna, macrame, amigurumi, knuffels haken, dekens breien, dekentjes breien, mutsjes breien, mutsen breien, sokkenbreien, breien voor het goede doel, haken voor het goede doel, granny squares, quilt, quilts, quilters, quiltgroep, quiltcafé, quiltbee
lapjesdeken, wandkleed, wandkleden, spinnenwiel, spinnewiel, =wol spinnen, weefgetouw, weven op een getouw, vilt, vilten, viltwerk, viltcursus, textiel, textielkunst, textielclub, stof en garen, sjaals breien, trui breien, =trui haken, breimachine, breien leren, =haken leren, leren breien, =leren haken, punniken
en: knitters, knitting circle, learn to knit, learn to crochet, yarn, quilting, patchwork, lace making, weaving, cross stitch, felting, stitch and bitch
tr: örgü grubu, örgü kursu, tığ, kanaviçe, dokuma, iğne oyası, oya, kırkyama, keçe

sewing: crafts
naait, naaister, naaisters, naai, naai je, naaimachines, naaimachine staat, naaimachine te verstoffen, achter de naaimachine, naaihoek, naaikamer, naaikring, naaiclub, naaimiddag, naaiochtend, naaiavond, naailokaal, naaischool, naaiworkshop, naaiproject, zelf naaien, zelf je kleding maken, kleding ontwerpen
mode maken, modeontwerp, stof knippen, patroontekenen, patronen knippen, coupeuse, costumière, verstellen, verstelwerk, verstelgroep, verstelcafé, sokken stoppen, gordijnen naaien, gordijnen maken, tassen naaien, =tas naaien, upcycling kleding, upcyclen, kleding pimpen, oude kleren vermaken, vermaken van kleding
en: sewing group, sewing cafe, sewing lessons, dressmaking, make clothes, tailoring, alterations class, upcycling clothes
tr: dikiş öğrenmek, terzilik, terzi kursu, moda tasarım, kıyafet dikmek

painting: arts-culture crafts
schildert, schilderes, schilders, schilderclubje, schildergroep, schildersgroep, schilderworkshop, schilderavond, schilderochtend, schildermiddag, schilderen voor de ontspanning, schilderkunst, portretschilderen, portret tekenen, portrettekenen, modeltekenen, tekenen naar model, model tekenen, naaktmodel
stilleven, landschap schilderen, buiten schilderen, acryl, acrylverf, olieverf, pastel, houtskool, potlood, schets, schetsclub, urban sketching, striptekenen, strips tekenen, cartoons, illustreren, mangatekenen, graffiti, graffiti workshop, muurschildering, street art, doek en verf, kwasten, verfkwast, ezel en verf
kunstclub, kunstgroep, kunstles, kunstlessen, kunstcursus, kunstworkshop, kunstcafé, kunstkring, kunstproject, kunstlokaal, kunstwerkplaats, kunstzinnige, kunst maken met anderen, inloopatelier, open atelier, vrij atelier, buurtatelier, wijkatelier, atelierruimte, outsider art, kunstdagbesteding, creatief atelier
en: paint, watercolor, life drawing, sketching, comics drawing, art club, art studio, creative workshop, crafternoon, jewellery making, flower arranging, calligraphy, collage, card making, art for adults, painting group, something creative
tr: boyama kursu, suluboya, yağlı boya, çizim kursu, ebru, hat sanatı, takı yapmak, el becerisi, sanat atölyesi, çiçek düzenleme

hobby: crafts arts-culture
collage, collages, linosnede, lino snijden, linodruk, druktechniek, etsen, zeefdrukken, mandala, mandala's, kleurboek, kleurplaten voor volwassenen, kleuren voor volwassenen, zentangle, kalligrafie, kalligraferen, schoonschrijven, iconen schilderen, icoonschilderen, zijde schilderen
porselein schilderen, stenen schilderen, happy stones, beschilderen, hobbyen, hobbyclub, hobbyruimte, hobbykamer, hobbyzaal, hobbyavond, hobbyochtend, hobbysoos, creahoek, crea, creabea, crea-bea, crea bea, creamiddag, creaochtend, creaclub, creasoos, creagroep, crealab, creacafé, creatievelingen
creatief café, creatieve inloop, creatieve workshop, creatieve workshops, creatieve avond, creatieve groep, creativiteit, knutselen voor volwassenen, knutselhoek, knutselcafé, knutselinloop, =lijm en papier, papier knippen, papierkunst, origami, kaartjes maken, kaarten maken 3d, 3d kaarten, stempelen, scrapbook, scrappen
bullet journal, diamondpainting, diamond painting groep, mozaïeken, mozaïek leggen, glaskunst, glas fusen, =glas in lood, glasatelier, kaarsen maken, zeep maken, sieraden, armbandjes maken, kralen, kettingen maken, zilversmeden, bloemschikken, bloemsierkunst, bloemstuk, bloemstukken, bloemstukje, kerststukje
kerststukjes, kransen maken, krans maken, wilgentenen, manden vlechten, mandenvlechten, vlechten van manden, rietvlechten, stoelenmatten, leerbewerking, boekbinden, =papier scheppen, handvaardigheid, zelf iets maken, iets moois maken, maakplezier, doe-het-zelf kunst, iets creatiefs
en: hobby group, crafternoon, jewellery making, flower arranging, card making, something creative, creative workshop
tr: el becerisi, takı yapmak, çiçek düzenleme

pottery: crafts arts-culture
kleien, klei, kleigroep, kleiatelier, kleicafé, kleiclub, werken met klei, werk met klei, klei onder begeleiding, keramiek, keramieken, keramist, keramiekatelier, keramiekcursus, pottenbakken, pottenbakker, pottenbakkers, pottenbakkerij, draaischijf, draaien op de schijf, glazuren, kleioven, boetseren, boetseer
beeldhouwen, beeldhouwer, beeldhouwers, beeldhouwclub, beeldhouwatelier, beeldhouwgroep, beeldhouwt, speksteen, steenhouwen, =steen hakken, beelden maken, beeldjes maken, raku, gips gieten, papier-maché, papier mache
en: pottery, ceramics, sculpture, sculpting, pottery wheel
tr: çömlek, çömlekçilik, seramik atölyesi, heykel, kil

woodwork: crafts
houtsnijden, houtsnijder, houtsnijders, houtsnijclub, houtsnijwerk, houtdraaien, houtdraaier, draaibank, zaagtafel, zaagmachine, figuurzaag, lintzaag, houtclub, houtwerk, houtwerkgroep, houtbewerkers, houtbewerkingsruimte, houtwerkplaats, hout en gereedschap, houtloods, houtatelier, werkbank, schaven
=schuren en zagen, spijkers, spijker en zaag, hamer en beitel, beitel, timmerwerk, timmeren en zagen, timmerhok, timmermanswerk, timmermannen, timmerwerkplaats, doe-het-zelf werkplaats, doe het zelf werkplaats, buurtwerkplaats, wijkwerkplaats, dorpswerkplaats, open werkplaats, klusplaats, klusschuur
klusruimte, klusruimte met gereedschap, klushok, knutselschuur, hobbywerkplaats, hobbyschuur, werkschuur, sleutelschuur, sleutelplaats, sleutelclub, sleutelen aan auto's, =sleutelen aan oude, oldtimers, oldtimer, oldtimers opknappen, brommers opknappen, fietsen opknappen, motoren sleutelen, oude tractoren
metaal bewerken, smeden, smid, smederij, edelsmid, lascursus, leren lassen, modelbouwclub, modelbouwers, modelvliegen, modelvliegtuigen, modelboten, scheepsmodellen, miniaturen, miniatuurtreinen, modelspoorclub, modelspoorbaan, spoorbaan, =treintjes bouwen, drones bouwen, vogelhuisjes maken, vogelhuisjes timmeren
makerspace, maakplaats, maaklab, fablab, lasersnijder, lasersnijden, 3d printer, 3d printen, 3d-printer, uitvinden, uitvinderslab, carnavalswagen, carnavalswagens, praalwagen, praalwagens, wagenbouw, wagenbouwers, corsowagen, corso, wagens bouwen
en: wood workshop, wood carving, wood turning, workshop with tools, shared workshop, maker space, makerspace, fab lab, laser cutter, 3d printing, model building, restoring old cars
tr: ahşap oyma, ahşap boyama, maket

theatre: arts-culture
toneelspeler, toneelspelers, toneelclubje, toneelgroep, toneelgezelschap, toneelavond, toneelles, toneellessen, toneelstuk, toneelstukken, toneelvoorstelling, =toneel spelen, op de planken, plankenkoorts, blijspel, klucht, kluchten, eenakter, revue, openluchtspel, openluchttheater, passiespel, kerstspel
spelers gezocht, zoekt spelers, regisseur, souffleur, decorbouw, decor, grime, improviseren, improviseren theater, improvisatieclub, improvisatiegroep, theatersport, theaterles, theaterlessen, theaterworkshop, theatermaken, theatermaker, theaterclub, theaterproject, wijktheater, buurttheater, dorpstheater
jeugdtheater, straattheater, seniorentheater, ouderentheater, playbacktheater, playbackshow, vertelclub, verhalenverteller, verhalenvertellers, vertelkunst, verteltheater, vertelavond, verhalenavond, storytelling, spoken word, stand-up, comedy, cabaretclub, goochelen, goochelaar, goochelclub, poppenspel, poppentheater
acteren, acteerles, acteur, acteurs, actrice, dramalessen, musicalgroep, musicalvereniging, operettevereniging, bonte avond, volkstheater, mime, clownerie, jongleren, circusschool, circusles, acrobatiek
en: actors, theater, amateur dramatics, improv class, drama club, stand up comedy, puppet theatre, storytelling
tr: tiyatro oyunu, oyuncu, drama kursu, meddah, doğaçlama

writing: arts-culture
schrijfgroep, schrijfcafé, schrijfatelier, schrijfkring, schrijversclub, schrijfmiddag, schrijfavond, schrijfworkshop, schrijflessen, creatief schrijven, =verhaal schrijven, =verhalen schrijven, =schrijf je verhaal, =schrijft verhalen, dichter, dichters, dichtersgroep, dichtclub, dichtgroep, poëzieavond, poëzieclub
poëziekring, poëziecafé, gedicht, gedichten voordragen, voordragen, voordracht, dichtbundel, dichtworkshop, haiku, rijmen, sinterklaasgedichten, dagboek, dagboek schrijven, familieverhaal, familiegeschiedenis opschrijven, levensgeschiedenis, =mijn verhaal op papier, =verhaal op papier, mijn levensverhaal
levensverhaal vastleggen, levensverhalen optekenen, levensboeken, levensboek maken, herinneringenboek, =wie schrijft mijn verhaal, iemand die mijn verhaal opschrijft, voor de kleinkinderen opschrijven, voor mijn kleinkinderen opschrijven, vroeger opschrijven, =roman schrijven, =boek schrijven, =eigen boek, column
en: write a book, poems, poetry night, writing group, diary, write my memories, storytelling group
tr: hikaye yazmak, şiir okumak, şiir gecesi, anılar, kitap yazmak
`
