/** Books, the past, pictures and dancing; faith and what life is about. `~` stands for whoever it is about. */
export const CULTURE_TOPICS = `
books: arts-culture
bieb, bibliotheek, bibliotheekbus, biebbus, boekenbus, leeskamer, leeszaal, leescafé, leesgroepen, leeskringen, leesplezier, leesclubje, leesbijeenkomst, samenlezen, =samen lezen, shared reading, senia, =boek bespreken, =boeken bespreken, =bespreken een boek, boekbespreking, boekenkring, boekengroep, boekencafé, boekenavond
=praten over boeken, =praten over een boek, roman, romans, =romans lezen, thrillers, literair, literaire, literair café, literatuurgroep, dichtbundels lezen, poëzie lezen, =verhalen lezen, voorleesgroep voor volwassenen, tijdschriften, leesportefeuille, leesmap, grootletterboeken, grote letter boeken
boeken met grote letters, e-books, e-reader, boeken lenen, boek lenen, =boeken halen, =boeken ruilen, boekenruil, boekenmarkt, boekenbeurs, tweedehands boeken, boekenkast, boekenkastje, boekenkastjes, minibieb, minibibliotheek, buurtbieb, wijkbieb, buurtbibliotheek, straatbieb, strandbibliotheek, dorpsbibliotheek
boekenruilkast, boekenruilkastje, zwerfboek, zwerfboeken, boekbezorgers, boeken bezorgen, =brengt boeken, =brengen boeken, =brengen romans, =boeken aan huis, bibliotheek aan huis, bieb aan huis, boekenbezorger, =boek op wielen, kan niet meer naar de bieb, naar de bieb lukt niet, niet meer naar de bibliotheek
en: library, mobile library, books delivered, book swap, little free library, bookclub, english book club, large print books
tr: kütüphane, halk kütüphanesi, roman okumak, kitap okuma, kitap takası, eve kitap

readaloud: living-with-disability visit-buddy
voorlezen aan ouderen, voorlezen aan mensen, voorlezen aan zieken, voorlezen aan blinden, voorlezers, voorleesdienst, voorleesvrijwilliger, krant voorlezen, post voorlezen, brief voorlezen, iemand die mij voorleest, iemand die voorleest, niet meer kunnen lezen, kan zelf niet meer lezen, kan niet meer lezen
lezen lukt niet meer, ogen te slecht om te lezen, =gesproken boeken, =gesproken boek, luisterboeken, luisterboek, daisyspeler, daisy speler, daisy-speler, passend lezen, braille, brailleboeken, =gesproken krant
en: audiobooks, audio books, talking books, read to the elderly, read aloud to adults
tr: sesli kitap

history: arts-culture
heemkundekring, heemkundevereniging, historisch, historische kring, historisch museum, historisch genootschap, oudheidkamer, oudheidkundige kring, oudheidvereniging, plaatselijke geschiedenis, lokale geschiedenis, lokale historie, streekgeschiedenis, stadsgeschiedenis, wijkgeschiedenis, straatgeschiedenis
dorpsverleden, =verleden van het dorp, =verleden van de stad, =verleden van de wijk, =verhalen uit het verleden, =vroeger in het dorp, hoe het vroeger was, hoe zag mijn straat er vroeger uit, =straat vroeger, =huis vroeger, wie woonden er vroeger in mijn huis, vroeger en nu, toen en nu, oude ansichtkaarten, =oude kaarten
oude foto's van het dorp, oude foto's van de wijk, oude films van het dorp, oude beelden, foto's van vroeger, verzamelaar, verzamelaars, verzamelclub, verzamelbeurs, postzegels, postzegelclub, postzegelvereniging, filatelie, munten verzamelen, numismatiek, stripbeurs
stadsarchief, archief, archiefonderzoek, streekarchief, oud schrift, oude handschriften, oud schrift lezen, afkomst uitzoeken, naar voorouders, naar je voorouders, mijn voorouders, onze voorouders, voorouders zoeken, voorouders in archieven, naar mijn voorouders, voorvaderen, stamboom uitzoeken, genealogisch, kwartierstaat, familiegeschiedenis, familiewapen, tijdlijn van de wijk, ooggetuigen, oral history, monumentendag
open monumentendag, museumgids, museumwinkel, streekmuseum, dorpsmuseum, buurtmuseum, stadsmuseum, openluchtmuseum, museumboerderij, gidsen, gilde, gildegids, gildegidsen, gildewandeling, gilde wandelingen, stadsgids, stadsgidsen, rondleider, rondleiders, rondleiding, rondleidingen, rondleiding stad, stadsrondleiding
rondleiding door de oude stad, stadswandelingen, historische wandeling, historische wandelingen, vertellen over de geschiedenis, kerkrondleiding, torenbeklimming, stolpersteine, begraafplaats geschiedenis, oude graven, oude grafstenen, grafstenen, grafsteen onderhouden, begraafplaats onderhouden, oorlogsverleden
molen, molens, molenaar, molenaars, molenaarsgilde, molenaar worden, watermolen, ambacht, ambachten, ambachtelijk, oud ambacht, klompenmaker, touwslager, klokkenluider, klokkenluiders toren, beiaard, beiaardier, gildebroeders, schuttersgilde, schutterij, vendelzwaaien, klederdracht, folklore, folkloristisch
immaterieel erfgoed, erfgoedvereniging, erfgoedhuis, varend erfgoed, =oude schepen, museumschip, museumspoor, stoomtrein, museumtram, streektaal, dialect, dialectgroep, =plat praten, streektaal praten, dialect praten, limburgs, drents, gronings, fries leren, twents, zeeuws, brabants dialect
archeologiegroep, metaaldetector, opgraving, opgravingen, carnaval, carnavalsvereniging, optocht, paasvuur, sint maarten, oranjevereniging, koningsdag, dodenherdenking, 4 mei comité, 4 en 5 mei, herdenking, bevrijdingsdag, intocht sinterklaas, kermis dorp, dorpsfeest, jubileum van het dorp
en: history of my street, history society, heritage walk, city guide, guided tour, tour guide, ancestors, old photos, windmill, traditions, city archive, stamp collecting, dialect
tr: tarih, tarihi gezi, rehberli tur, geçmiş, gelenekler, müze rehberi

culture: arts-culture
cultuur, culturele activiteiten, cultuurhuis, cultuurcentrum, cultuurplek, cultuurpunt, cultuurnetwerk, cultuurfonds volwassenen, kunst, =kunst kijken, kunst op recept, cultuur op recept, kunst en welzijn, =kunst in de wijk, kunstroute, atelierroute, open atelierdagen, galerie, galeries, expositie
exposities, exposeren, tentoonstelling, tentoonstellingen, kunstlezing, kunstgeschiedenis, kunstbeschouwing, museumbezoek, museumgroep, museumclub, naar het museum, museum gratis, gratis museum, museum met weinig geld, gratis naar het museum, gratis naar het theater, museumkaart, museumjaarkaart, CJP, cultuurpas
rotterdampas, U-pas cultuur, ooievaarspas theater, theater met korting, schouwburg, poppodium, festival, festivalletje, cultureel festival, kunstenaars, kunstenaarscollectief, kunstenaarsvereniging, kunstenaar in de wijk, community art, beeldend, beeldende kunst, beeldende vorming, artistiek
en: culture, cultural, art exhibition, exhibition, gallery, free museum, arts on prescription, arts centre, festival, artists
tr: kültür, sergi, sanat galerisi, kültür merkezi, müze

museumaccess: outings arts-culture
museummaatje, theatermaatje, concertmaatje, bioscoopmaatje, cultuurmaatjes, kunstmaatje, uitmaatje, uitbuddy, uitgaansmaatje, alleen naar een concert, alleen naar het concert, alleen naar het theater, alleen naar het museum, =alleen naar de bioscoop, =alleen naar de film, niet alleen naar het theater, niet alleen naar een concert
iemand mee naar het concert, iemand om mee naar de film te gaan, iemand om mee naar het museum te gaan, iemand om mee naar het theater te gaan, iemand om mee uit te gaan, mee naar de film, mee naar het museum, mee naar een concert, mee naar de opera, gaat mee naar theater, gaat mee naar het museum
=samen naar de film, =samen naar de bioscoop, samen naar het museum, samen naar de opera, uitgaan met een beperking, =op stap met een beperking, gastvrijwilliger, prikkelarm museum, prikkelarme voorstelling, prikkelarm theater, rondleiding voor mensen met dementie, rondleiding voor blinden, museum in gebarentaal
en: go to a concert with someone, go to the museum together, someone to go to the cinema with, cinema buddy
tr: sinemaya birlikte, konsere birlikte, müzeye birlikte

film: arts-culture
films, =filmpje kijken met anderen, =film kijken, filmkring, filmliga, filmcafé, filmmatinee, buurtbioscoop, wijkbioscoop, dorpsbioscoop, buurtfilm, filmfestival, documentaire, documentaires, arthouse, =oude films, filmvertoning, film met nagesprek, films maken, filmen, video maken, videofilmers, vloggen
fotografeert, fotografen, fotograaf, fotoclubje, fotogroep, fotokring, fotovereniging, fotowandeling, fotoworkshop, fotocursus, fotos maken, foto's maken met de telefoon, natuurfotografie, straatfotografie, doka, =donkere kamer, fotoalbum maken, fotoboek maken
en: films, movie night, movies, movie, watch movies together, documentary, photographers, camera club, photo walk, filmmaking
tr: film izlemek, sinema günü, fotoğraf kulübü, fotoğraf çekmek

radio: arts-culture
radio, lokale radio, radio maken, maak radio, maakt radio, radiostudio, radiozender, omroep, dorpsomroep, streekomroep, stadsomroep, wijkradio, ziekenhuisradio, seniorenradio, podcasten, podcasters, wijktv, buurttv, dorpskrant maken, straatkrant maken, wijkblad, buurtblad, buurtredactie, wijkredactie, wijkverslaggever
en: radio, radio station, make radio, podcasting, community newspaper
tr: radyo, mahalle gazetesi

dance: exercise arts-culture music-singing
danst, dansavonden, dansclub, dansschool, danscursus, danslessen, danspartner, partner om te dansen, zonder danspartner, dansen zonder partner, =dansen voor ouderen, =dansen voor senioren, =senioren dansen, =dansen op de stoel, ouderendans, dansworkshop, dansochtend, dansuurtje, dansinloop, dansvoorstelling, volksdansgroep
volksdans, volksdansers, werelddans, werelddansen, balfolk, bal populaire, thé dansant, the dansant, tea dance, dansant, stijldans, stijldansles, rock and roll dansen, rock 'n roll, jive, lindy hop, foxtrot, quickstep, walsen, engelse wals, tangosalon, milonga, bachata, merengue, kizomba, cha cha cha, rumba
latin dansen, buikdansen, buikdans, oriëntaals dansen, flamenco, linedancen, line dancing, linedancers, country line, lijndansen, square dance, squaredance, klassiek ballet volwassenen, ballet, balletles, moderne dans, jazzdans, biodanza, ecstatic dance, =vrij dansen, dansexpressie, vijf ritmes, 5 ritmes, breakdance
breakdancen, hip hop, hiphoppen, urban dance, dans en beweging, discoavond, disco voor ouderen, zwijmelen, kontje schudden, heupen los, schuifelen op muziek, =beentjes van de vloer, =voetjes van de vloer
en: dance for seniors, ballroom dancing, line dancing, folk dancing, tango, belly dance, ballet for adults, dancing without a partner, hip hop, tea dance
tr: halk dansları, halay, zeybek, oryantal, salsa kursu, horon

meaningtalk: meaning
waar is het allemaal goed voor, waar is het goed voor, waar doe ik het allemaal voor, waarom ben ik hier, waarom leef ik nog, wat doe ik hier nog, wat heeft het voor zin, heeft het nog zin, =heeft het leven nog zin, =zin van alles, =zin in het leven, geen zin van het leven, geen doel in mijn leven, =doel in het leven
=doel in mijn leven, levensdoel, nut van het leven, het nut niet meer, betekenis van het leven, betekenis vinden, betekenisvol leven, zinvol leven, zin geven, zingevingsvragen, zinvragen, levensvragen bij ouderen, trage vragen, grote levensvragen, existentieel, existentiële crisis, levenscrisis, midlifecrisis
midlife crisis, voltooid leven gesprek, klaar met leven gesprek, leven is voltooid, balans opmaken, terugkijken op het leven, terugblik op je leven, levensbalans, in het reine komen, =spijt van vroeger, spijt van dingen, =spijt van mijn leven, =schuld en schaamte, vergeving
wroeging, dingen fout gedaan in mijn leven, wat er werkelijk toe doet, wat ertoe doet, wat er echt toe doet, wat werkelijk belangrijk is, =gesprek over het leven, =gesprekken over het leven, =gesprek over zin, goed gesprek over leven, diepgaand gesprek, diepere gesprekken
gesprekken over leven en dood, =over het leven praten, =praten over het leven, =praten over de dingen van het leven, stilstaan bij het leven, verdiepende gesprekken, ouder worden en loslaten, ouder worden loslaten, =gesprek over ouder worden, =in gesprek over ouder worden
=goed ouder worden, =zin in ouder worden, levenskunst, levenswijsheid, filosoferen, filosofeert, filosoof, filosofen, filosofie café, filosofisch gesprek, filosofische gesprekken, socratisch gesprek, socratisch, dialooggroep, dialoogtafel, dialoogavond, levenscafé, doodscafé, death café
café doodgewoon, geestelijk begeleider, geestelijke begeleiding, geestelijke steun, geestelijk werker, geestelijk verzorgers, geestelijke verzorging thuis, levensbegeleider, ritueelbegeleider, rituelen, humanistisch verbond, humanisten, humanist praten, humanistisch begeleider, vrijzinnig, vrijzinnigen
niet gelovig en praten, ongelovig, atheïst, agnost, spiritueel café, spirituele groep, spirituele gesprekken, new age, tarot, energetisch, zielzorg, zielenzorg, inspiratiebijeenkomst, inspiratieavond, bezinningsavond, bezinningsmoment, bezinningsuur, retraites, retraitehuis, kloosterdag
klooster, kloosters, kloosterleven, stiltecentrum, stilteplek, stiltedag, stiltewandeling, stilteruimte, =ruimte voor stilte, stiltetuin, =stil zijn samen, pelgrim, pelgrims, pelgrimage, pelgrimstocht, bedevaart, bedevaarten, lourdes, camino, labyrintwandeling, kaars opsteken, kaarsje opsteken
kaars aansteken, kaarsje aansteken, lichtje aansteken, lichtjesavond, allerzielen, gedachtenis, gedachteniskapel
en: purpose in life, what's the point of it all, whats the point, no purpose, philosophy, philosophy cafe, spiritual care, chaplain, humanist, forgiveness, big questions, death cafe, pilgrimage, spirituality
tr: hayatın amacı, hayatın anlamı ne, pişmanlık, vicdan azabı, felsefe, maneviyat sohbeti

church: meaning
kerk, kerken, kerkgang, kerkdiensten, kerkelijk, kerkelijke, kerkgenootschap, kerkgemeente, kerkgemeenschap, kerkleden, kerk waar ik welkom ben, zoek een kerk, naar welke kerk, eredienst, erediensten, zondagsdienst, =zondagse dienst, zondagsviering, viering op zondag, vieringen, misviering
heilige mis, eucharistie, eucharistieviering, communie, communie thuis, ziekencommunie, ziekenzalving, sacrament, biechten, biecht, avondmaalsviering, heilig avondmaal, vesper, vespers, taizé, taizéviering, kliederkerk, kinderkerk, huiskerk, huiskring, =kring van de kerk, gesprekskring, geloofskring, catechese
belijdenis, gedoopt, =koffie na de dienst, koffie na de viering, parochianen, parochiekerk, parochiezaal, parochiecentrum, kapel, kapelaan, kathedraal, basiliek, protestants, protestantse, hervormd, hervormde, gereformeerd, gereformeerde, PKN, remonstrant, remonstranten, doopsgezind, doopsgezinde, luthers
lutherse, evangelisch, evangelische, evangelie, pinkstergemeente, pinksterkerk, volle evangelie, baptisten, baptist, adventisten, leger des heils kerk, leger des heils samenkomst, samenkomst, samenkomsten, quakers, vrijgemaakt, katholiek, katholieke, rooms katholiek, oudkatholiek, orthodoxe kerk, koptisch
migrantenkerk, internationale kerk, afrikaanse kerk, dominee, dominee spreken, dominee op bezoek, predikant, predikante, pastoor, pastoor op bezoek, pastor, pastores, priester, voorganger, ouderling, zuster overste, paters, pater, nonnen, monnik, monniken, jezus, christus, =gods woord, heer jezus
bidden, bidden met iemand, iemand die voor mij bidt, iemand die met mij bidt, bid voor mij, samen bidden, gebedsgroep, gebedskring, gebedshuis, gebedsdienst, gebedsgenezing, rozenkrans, rozenkransgebed, bijbelgroep, bijbels, bijbellezen, bijbel lezen, bijbelcursus, bijbelavond, bijbeluur
bijbelquiz, alpha cursus, alpha-cursus, =geloof kwijt, geloof verloren, =ik ben mijn geloof kwijt, =twijfel aan god, =twijfel aan mijn geloof, geloofstwijfel, geloofsvragen, geloofsverdieping, geloofsgemeenschap, gelovig, gelovige, gelovigen, religie, religieus, religieuze, interreligieus, interreligieuze, oecumene
oecumenisch, oecumenische, =raad van kerken, christenjongeren, jongerenkerk, kerkjeugd, clubwerk kerk
en: church near me, church service, sunday service, bible, bible study group, prayer group, pray with someone, pray with me, someone to pray with, priest, pastor, vicar, minister of the church, christian, christians, catholic, protestant, mass, lost my faith, faith group, international church, english church, jesus
tr: kilise, incil, hristiyan, rahip, papaz

mosque: meaning
moskee, moskeeën, moskeebezoek, moskeevereniging, moskee vrouwen, vrouwen in de moskee, islamles, koranschool, koran lezen, koran les, koran leren, koranrecitatie, vrijdaggebed, imam, imam spreken, islam, islamitisch, islamitische, moslims, moslim, moslimjongeren, bekeerling, bekeerlingen, bekeerd tot de islam
islam bekeren, halaqa, dars, tafsir, hadith, hadj, hajj, umrah, offerfeest, suikerfeest, eid, ramadan, ramadanavond, taraweeh, gebed in de moskee, gebedsruimte, islamitische zorg, islamitisch geestelijk verzorger, alevieten, alevitisch, cemevi, soefi, soefisme, mevlana, diyanet, milli görüş, ahmadiyya
en: mosque, imam, muslim, islam, friday prayer, convert to islam, quran class, eid
tr: cami, cami kadınları, imam, cuma namazı, bayram namazı, dini sohbet, kuran dersi, din dersi, alevi, cemevi, tasavvuf, mevlit, mevlid, hac, umre

otherfaiths: meaning
boeddhisme, boeddhist, boeddhisten, boeddhistisch, boeddhistische, boeddha, zenmeditatie, zengroep, sangha, vipassana, tibetaans, dharma, hindoe, hindoes, hindoeïsme, hindoeïstisch, hindoestaanse tempel, mandir, pandit, puja, diwali, divali, holi, krishna, sikh, sikhs, gurdwara, jodendom, synagoge, sjoel joods
rabbijn, sjabbat, joodse gemeente, chanoeka, bahá'í, bahai, winti, wicca, antroposofie, antroposofisch, vrijmetselaars, vrijmetselarij, rozenkruisers, theosofie
en: buddhism, buddhist, hindu, hindu temple, sikh, synagogue, jewish community, rabbi
tr: budizm, hindu, sinagog
`
