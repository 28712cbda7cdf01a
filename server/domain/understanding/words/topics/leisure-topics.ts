/** What people like to do. */
export const LEISURE_TOPICS = `
choir: music-singing
koor, koren, zingen, zangkoor, zanggroep, smartlappenkoor, smartlap, smartlappen, shantykoor, popkoor, gospelkoor, zangles, zingen met anderen, meezingen, liedjes zingen, buurtkoor, zangvereniging, karaoke, noten lezen
wil zingen, ik zing onder de douche
en: choir, singing, sing, karaoke, singing group
tr: koro, şarkı söylemek, şarkı, karaoke

instrument: music-singing
muziek maken, muziek, muziekles, muzieklessen, instrument, gitaar, gitaarles, piano, pianoles, keyboard, drummen, drumles, viool, trompet, fanfare, harmonie, blaasorkest, orkest, bandje, jamsessie, djembé, trommelen, ukelele, accordeon, saz
=samen muziek maken, muzikanten, bandcoaching, rappen, dj
en: music, guitar, piano, play an instrument, band, drums, orchestra, jam session
tr: müzik, gitar, piyano, enstrüman, saz, bağlama, saz kursu

needlework: crafts
handwerken, handwerkclub, handwerkgroep, breien, haken, borduren, brei, breicafé, breiclub, wol, bolletje wol, garen, quilten, patchwork, punniken, weven, =spinnen van wol, sokken breien, handwerk, haakclub, macramé, kantklossen
breipennen, breinaalden
en: knitting, crochet, knit, embroidery, needlework, wool
tr: örgü, örgü örmek, tığ işi, dantel, nakış, el işi

sewing: crafts
naaien, naailes, naaicursus, naaicafé, naaimachine, naaiatelier, naaigroep, kleding maken, zelf kleren maken, kleding naaien, patroon knippen, =leren naaien
en: sewing, sewing class, sewing machine, learn to sew
tr: dikiş, dikiş kursu, dikiş dikmek, dikiş makinesi, biçki dikiş

painting: arts-culture crafts
schilderen, schilderles, schilderclub, schildercursus, tekenen, tekenles, tekenclub, aquarel, aquarelleren, verf, verven, atelier, kunstatelier, zeefdruk, kunst maken, kunstzinnig, creatief, creatieve middag, creatief bezig, creatieve club, beeldhouwen
en: painting, drawing, art class, creative, watercolour, arts and crafts
tr: resim, resim kursu, resim yapmak, çizim, sanat, boyama

hobby: crafts arts-culture
klei, kleien, boetseren, keramiek, pottenbakken, mozaïek, knutselen, knutselclub, knutselmiddag, hobbyclub, hobby, kaarten maken, bloemschikken, iets met mijn handen, met mijn handen maken, handlettering, =glas in lood, sieraden maken, edelsmeden, creatieve middag, creatief bezig, creatieve club
en: pottery, ceramics, crafts, arts and crafts
tr: seramik, el sanatları

woodwork: crafts
houtbewerking, hout bewerken, timmeren, timmerclub, figuurzagen, sleutelen, sleutelen aan brommers, werkplaats, meubels opknappen, lassen, modelbouw, modeltreinen, modelspoor, treintjes, techniek club, solderen, metaalbewerking, zagen
en: woodworking, carpentry, woodwork, tinkering, model trains
tr: ahşap işleri, marangozluk, ahşap atölyesi

theatre: arts-culture
toneel, toneelclub, toneelvereniging, toneelspelen, theater, theatergroep, amateurtoneel, improvisatie, acteren, musical, cabaret, poppenkast, theater spelen, circus
en: theatre, drama, acting, improv, amateur theatre
tr: tiyatro, oyunculuk, tiyatro grubu

writing: arts-culture
schrijven, schrijfclub, schrijfcursus, gedichten, dichten, poëzie, memoires, memoires schrijven, levensboek, levensverhaal, levensverhaal opschrijven, levensverhalen, mijn leven opschrijven, herinneringen opschrijven, =herinneringen op papier
autobiografie, verhalen opschrijven, =verhaal van mijn leven, levensloop, verhalen vertellen over vroeger, =verhalen over vroeger
en: writing, creative writing, memoir, memoirs, poetry, life story, write my life story
tr: yazarlık, şiir, hayat hikayesi, anılarımı yazmak, anı yazmak

books: arts-culture
leesclub, leeskring, boekenclub, =boek lezen, =samen lezen, bibliotheek, bieb aan huis, boekendienst, =boeken aan huis, =boeken brengen, leesgroep, literatuur, kan niet meer naar de bibliotheek, stripboeken
en: book club, reading group, library at home, books at home
tr: kitap kulübü, kitap, okuma grubu

film: arts-culture
filmclub, filmavond, filmhuis, filmmiddag, samen film kijken, fotografie, fotoclub, fotograferen, foto's maken, =foto cursus, fotos bewerken, fotobewerking, videoclub, lokale omroep, podcast
en: photography, film night, film club, photo club
tr: fotoğrafçılık, film gecesi

history: arts-culture
geschiedenis, =oude verhalen, historische vereniging, oudheidkundige, stamboom, stamboomonderzoek, genealogie, heemkunde, erfgoed, oude foto's, oude ambachten, archeologie, museum, museumvrijwilliger, dorpsgeschiedenis, stadswandeling, gids
en: local history, family tree, genealogy, heritage
tr: yerel tarih, soyağacı, aile ağacı

dance: exercise
dansen, dansles, danscafé, dansmiddag, volksdansen, line dance, linedance, stijldansen, salsa, zumba, ballroom, seniorendans, dansgroep, streetdance, hiphop, tango, =country dansen, dansavond, stoeldansen
en: dancing, dance class, dance, salsa, zumba
tr: dans, dans kursu, halk oyunları, folklor, zumba

gym: exercise
gym, gymnastiek, gymmen, seniorengym, ouderengym, bewegen voor ouderen, meer bewegen voor ouderen, MBvO, fit blijven, fitter worden, fitheid, conditie opbouwen, conditie, beweegclub, beweeggroep, beweegtuin, pilates, tai chi, qigong, niet lang staan, stijf in mijn lijf, stijve botten
en: gym for seniors, exercise class, fitness for elderly, pilates
tr: jimnastik, yaşlılar için jimnastik, egzersiz, pilates

falls: exercise
valpreventie, =bang om te vallen, =vallen voorkomen, balans oefenen, =al twee keer gevallen, =gevallen in huis, =sterke spieren, spieren sterker, otago, in balans
en: fall prevention, afraid of falling
tr: denge egzersizi, düşmekten korkuyorum

chairgym: adapted-sport exercise
stoelgym, stoelyoga, zitgym, zittend bewegen, gym op de stoel
en: chair yoga, chair exercises

swim: exercise
zwemmen, zwemles, zwemlessen, zwemclub, leren zwemmen, zwemmen voor volwassenen, zwemles volwassenen, vrouwenzwemmen, zwemuurtje, aquajoggen, aquagym, warmwaterzwemmen, warm water zwemmen, zwembad, borstcrawl, zwemdiploma, =bang voor water
en: swimming, swimming lessons, learn to swim, swim, women only swimming
tr: yüzme, yüzme dersi, yüzme kursu, kadınlara yüzme, yüzmeyi öğrenmek

football: exercise
voetbal, voetballen, walking football, wandelvoetbal, straatvoetbal, zaalvoetbal, pleinvoetbal, voetbalclub, potje voetbal, voetbalteam
en: football, soccer, walking football
tr: futbol, futbol oynamak

ballsports: exercise
jeu de boules, pétanque, petanque, tafeltennis, pingpong, ping pong, badminton, volleybal, basketbal, tennis, walking hockey, hockey, biljart, biljarten, poolen, sjoelen, darten, darts, koersbal, bowlen, kegelen, padel, korfbal, judo, boksen, karate
vechtsport, schaatsen, bootcamp, hardlopen, hardloopgroep, joggen, fitness, sportschool te duur, sportclub, sporten, sportmaatje, sportbuddy
en: table tennis, badminton, volleyball, basketball, tennis, boxing, running, running group, billiards, darts, fitness, sports
tr: masa tenisi, voleybol, basketbol, boks, koşu, spor, fitness, bilardo

adaptedsports: adapted-sport
aangepast sporten, =sporten met een beperking, gehandicaptensport, rolstoelbasketbal, rolstoelsport, zitvolleybal, g sport, g voetbal, g-voetbal, handbike, blindentennis, aangepast zwemmen, paardrijden met een beperking, uniek sporten, =sport beperking
en: adapted sports, disabled sports, wheelchair basketball
tr: engelliler için spor, engelli sporu

walks: walking
wandelen, wandelgroep, wandelclub, wandeling, wandelingen, wandelmaatje, samen wandelen, =rondje lopen, rondje wandelen, blokje om, ommetje, =lopen in een groep, nordic walking, wandeltocht, stevig doorlopen, kuieren, buurtwandeling, =frisse neus
wandel, wandelvierdaagse, =samen lopen, naar buiten met iemand
en: walking, walking group, walk together, hiking, go for a walk, nordic walking
tr: yürüyüş, yürüyüş grubu, birlikte yürümek, doğa yürüyüşü

cyclegroup: cycling
fietsen, fietstocht, fietstochten, fietsclub, fietsgroep, fietsmaatje, =samen fietsen, e-bike tocht, =rondje fietsen, wielrennen, toerfietsen, fietstochtje, fietsen met anderen
en: cycling group, bike ride, cycling together
tr: bisiklet turu, bisiklet grubu

cards: games
kaarten, kaartclub, kaartmiddag, klaverjassen, bridge, bridgeclub, jokeren, rikken, toepen, pesten kaartspel, klaverjasclub, hartenjagen, =kaartje leggen, bridgen
en: card games, play cards, bridge
tr: kağıt oyunu, okey, kağıt oynamak

boardgames: games
spelletjes, spelletjesmiddag, spelletjesavond, spelmiddag, bordspel, bordspellen, bordspelletjes, rummikub, scrabble, triominos, bingo, bingomiddag, schaken, schaakclub, dammen, damclub, puzzelen, sjoelbak, domino, mahjong, quiz, pubquiz, gezelschapsspel
sjoelmiddag, mens erger je niet, kolonisten
en: board games, games, bingo, chess, chess club, quiz, scrabble
tr: oyun, tavla, satranç, bingo, masa oyunları, tombala, satranç kulübü

communitygarden: gardening
moestuin, moestuinieren, buurttuin, volkstuin, volkstuintje, volkstuinen, pluktuin, samen tuinieren, tuinieren, groente verbouwen, groente kweken, =groenten telen, =eigen groente, tuintje, plantjes, bloemen kweken, kas, voedselbos, schooltuin, stadslandbouw
kruidentuin, schooltuinen, wroeten in de aarde, vingers in de aarde, bloemen plukken, oogsten, zaaien, tuingroep, natuurtuin, bijen houden, imker, imkers, natuurwerk, natuurwerkdag, knotten, knotgroep, =vogels kijken, vogelwerkgroep, natuurgids, natuurwandeling, IVN
en: community garden, vegetable garden, allotment, gardening, grow vegetables, nature, birdwatching
tr: bahçe, sebze bahçesi, sebze yetiştirmek, bahçecilik, hobi bahçesi

petcare: animals
huisdier, huisdieren, dierenoppas, kat verzorgen, oppas voor mijn kat, oppas voor mijn hond, oppas voor de hond, =wie zorgt voor mijn kat, =wie zorgt voor mijn hond, =wie zorgt voor mijn poes, =zorgt er voor mijn poes, =zorgt er voor mijn kat, =zorgt er voor mijn hond
hond uitlaten, honden uitlaten, honden uitlaatservice vrijwillig, wie laat mijn hond uit, kan de hond niet uitlaten, hond niet meer uitlaten, poes, katten voeren, dierenhulp, dierenbuddy, hulp met huisdier, dierenvoedselbank, kattenvoer, hondenvoer geen geld
dierenarts niet betalen, dierenarts kan ik niet betalen, kan de dierenarts niet betalen, dierenambulance, dierenasiel, =baasje in het ziekenhuis, moet onder het mes, onder het mes, =hond tijdens opname
en: pet care, dog walking, walk my dog, look after my cat, look after my dog, cannot afford the vet, cat sitter, pet food
tr: evcil hayvan, köpeğimi gezdirmek, kedime bakacak biri, köpeğime bakacak biri, köpek gezdirme, veteriner parası

petvisit: animals visit-buddy
bezoekhond, bezoekhonden, knuffelhond, =dieren op bezoek, dierenbezoek, =hond op bezoek, hond op schoot, hond knuffelen, hondenbezoek, huisdierenbezoek, huisdieren bezoek, =bezoek met een dier, mist haar hond, =mis mijn hond, mist haar kat, dieren aaien
aaien, aaihond, zorgmaatje hond, therapiehond, hond in het verpleeghuis, konijnen knuffelen, knuffeldieren, alpaca, =een dier missen
en: visiting dog, therapy dog, pet visits, cuddle a dog
tr: köpek ziyareti, hayvan sevmek, terapi köpeği

childrenfarm: animals
kinderboerderij, stadsboerderij, dieren verzorgen, geitjes, geiten, pony, ponys, paard, paarden, paardrijden, manege, boerderijdieren, =werken met dieren, =met dieren werken, zorgboerderij dieren
en: petting zoo, city farm, horses, horse riding, goats
tr: çocuk çiftliği, at binme, hayvan çiftliği
`
