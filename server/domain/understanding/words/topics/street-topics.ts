/** Gardens, animals, days out, and what a street does together. `~` stands for whoever it is about. */
export const STREET_TOPICS = `
communitygarden: gardening
moestuintje, moestuintje delen, =tuin delen, tuindelen, =stukje grond, =stukje grond om, lapje grond, =stuk grond, groente verbouwen op, groente uit eigen tuin, groente zaaien, groenten zaaien, =telen groente, telen samen groente, =telen groente voor, buurtmoestuin, moestuinclub, moestuingroep, moestuinproject, moestuinvereniging
moestuinbakken, moestuinbak, moestuinders, moestuinen, buurttuinen, buurttuinder, wijktuinen, stadstuinen, stadsboer, stadsboeren, stadsakker, dorpstuin, gezamenlijke tuin, gemeenschappelijke tuin, gemeenschapstuin, deeltuin, samentuin, ontmoetingstuin, belevingstuin, educatieve tuin, ecotuin, eetbare tuin, eetbaar groen
eetbare wijk, voedseltuin, voedseltuinen, voedselbostuin, voedselbossen, permacultuur, pluktuinen, plukroute, plukveld, zelfpluk, zelfpluktuin, herenboeren, herenboerderij, CSA tuin, boerenakker, aardappels telen, aardappelveld, aardappels rooien, pompoenen, courgettes, sla kweken, bonen telen
volkstuinvereniging, volkstuincomplex, volkstuinders, volkstuinder, tuinvereniging, tuinclub, tuingroepje, tuinieren met buren, tuinieren in de buurt, tuiniers, tuinier, hobbytuin, hobbytuinders, tuinbank en praten, =tuinen voor ouderen, tuinieren op hoogte, verhoogde bakken, therapeutisch tuinieren, tuintherapie
=groene vingers, wieden, wieden zaaien, wij wieden, =onkruid wieden met anderen, schoffelen, schoffelen met, snoeien met de groep, snoeicursus, stekken, stekjes, =stekjes ruilen, stekjesmarkt, stekjesbibliotheek, stekkenkast, zadenbieb, zadenbibliotheek, zaadjes, =zaadjes planten, zaden, plantenruilbeurs
=plantjes ruilen, plantenmarkt, plantenbibliotheek, =planten delen, plantjesdag, plantdag, boomplantdag, =plant een boom, =bomen planten, =boompje planten, bomen planten met de buurt, =tegels eruit, tegels eruit plantjes erin, tegelwippen, tegels wippen, =tegel eruit, tegeltaxi, geveltuintjes, geveltuin, geveltuin aanleggen
boomspiegels, boomspiegel adopteren, boomtuin, groene daken, =groen dak, groendak, vergroening, straat vergroenen, plein vergroenen, schoolplein vergroenen, tuin vergroenen, =groene straat, =groene wijk, =groene buurt, groenploeg, groengroep, groenclub, groenbeheer, groen in zelfbeheer, groenadoptie, adopteer groen
groenonderhoud met bewoners, bewoners onderhouden het groen, operatie steenbreek, steenbreek, bijenlint, bijenvriendelijk, bloembollen, bollen planten, bloemenweide, bloemenveld, bloemen zaaien, wilde bloemen, =groen doet goed, groen en ontmoeting, wroeten, =met je handen in de grond, =handen in de grond, vieze handen van aarde
en: gardeners, garden together, shared garden, urban farming, greening, grow your own, seed swap, plant swap, planting trees, garden club
tr: mahalle bahçesi, bahçe grubu, toprakla uğraşmak, fidan dikmek, tohum, bahçede çalışmak, bahçe işi

nature: gardening walking animals
natuurgroep, natuurwerkgroep, natuurexcursie, natuurexcursies, natuurcursus, natuurgidsen, natuurcafé, natuurlezing, natuurpad, natuurbeheer, natuurbehoud, natuurbescherming, natuurmonumenten, staatsbosbeheer, landschapsbeheer, landschappen, landschapsonderhoud, natuurvrijwilliger, natuurwachters
=werken in de natuur, =werken in het bos, natuurwerkdagen, natuur werkdag, werkdag in de natuur, zaagdag, zaagploeg, wilgen knotten, knotwilg, knotploeg, knotten van wilgen, hooien, hooiploeg, maaien met de zeis, zeisen, =heide plaggen, plaggen, bosbeheer, bosploeg, boswerk, boswachter, houtwal, =sloten scheppen
vogelaar, vogelaars, vogelen, vogelkijken, vogelkijkhut, vogelexcursie, vogelcursus, vogelwacht, vogelbescherming, =vogels tellen, tuinvogeltelling, weidevogels, weidevogels tellen, weidevogelbescherming, nestkasten, nestkastjes, zwaluwen, uilenwerkgroep, ooievaars, roofvogels, ganzen tellen, sovon
vlinders tellen, vlinderwerkgroep, libellen, paddenstoelen, mossen, plantenwerkgroep, wilde planten, plantenkennis, wildplukken, wildplukwandeling, dassen, vleermuizen, vleermuis, egelwerkgroep, egeltje, zoogdieren, reptielen, waterdiertjes, slootjesdag, =sterren kijken, sterrenkijken, sterrenwacht, sterrenkunde
weerstation, natuurclub voor kinderen, jeugdnatuurclub, jeugdnatuurwacht, natuurspeurtocht, ivn, IVN, ivn natuurgids, knnv, KNNV, natuurpunt, velt, bosbad, bosbaden, schelpen zoeken, strandjutten, wadlopen, beverwerkgroep
en: nature group, nature walks, bird watching, nature conservation, work in nature, forest bathing, stargazing, butterflies
tr: kuş gözlemciliği, doğa grubu, ormanda yürüyüş

bees: gardening animals
bijen, bijenkast, bijenkasten, bijenhouder, bijenhouders, bijenvereniging, bijenvolk, bijenvolken, bijenwerkgroep, bijenstal, imkeren, imkerij, imkercursus, imkervereniging, imker worden, honing, honing slingeren, wilde bijen, bijenhotel, insectenhotel
en: bees, beekeeping, beekeeper, honey
tr: arıcılık, arı

wildlife: animals
egel gevonden, egels opvangen, egelopvang, egelopvangcentrum, vogelopvang, vogelasiel, =vogel gevonden, jong vogeltje gevonden, =uit het nest gevallen, gewonde vogel, gewond dier, =dier gevonden, =gevonden dier, zeehondenopvang, wildopvang, dierenopvang, paddenoverzet, padden, paddentrek, paddentrekactie, padden overzetten
padden oversteken, kikkers overzetten, reeën, reekalfjes, zwerfkat, zwerfkatten, zwerfkat gevonden, wilde katten, straatkatten, kattenopvang, katten vangen, katten castreren, kat castreren, castratieactie, asielkatten, asielhonden, asiel honden uitlaten, asieldieren, dierenasiel, dierenpension, herplaatsing, herplaatsen dier
konijnenopvang, knaagdierenopvang, duivenopvang, reptielenopvang, dierenbescherming, dierenhulpverlening, dierennoodhulp, dierenpolitie, dier mishandeld, verwaarloosd dier
en: hedgehog, injured bird, stray cat, stray cats, animal shelter, animal rescue, wildlife rescue
tr: sokak kedisi, kirpi, yaralı kuş, hayvan barınağı

petcare: animals
hond kan ik niet meer uitlaten, hond uitlaten lukt niet, hond niet kunnen uitlaten, hond niet uitlaten met mijn, =hond moet naar buiten, =hond moet eruit, hondenuitlaatservice, uitlaatservice, uitlaatmaatje, uitlaathulp, hondenuitlaters, hondenuitlater, honden uitlaters, iemand die mijn hond wil uitlaten, wandelen met mijn hond
hond in huis nemen, hond logeren, hondenopvang, hondenpension, kattenpension, logeeradres hond, logeeradres voor mijn kat, opvangadres huisdier, =opvang voor mijn hond, =opvang voor mijn kat, oppas voor mijn kat, kattenoppas, =kat eten geven, =iemand die de kat eten geeft, kat voeren, kattenbak, kattenbak verschonen, aquarium
vogeltje verzorgen, kanarie, parkiet, papegaai, konijn verzorgen, schildpad, cavia's, =zorgen voor uw hond, =zorgen voor uw kat, =zorgen voor uw dier, =zorg voor uw dier, zorg voor je huisdier, zorgen voor hond of kat, =hond of poes, =hond of kat, honden en katten, katten en honden, viervoeter, viervoeters, trouwe viervoeter
=baas en hond, baasjes, =honden met hun baasjes, dierenvriend, dierenvrienden, dierenliefhebbers, dierenliefhebber, geen geld voor de dierenarts, dierenarts minima, dierenarts voor minima, dierenartskosten, dierenarts is te duur, dierenarts rekening, rekening van de dierenarts, dierenminima, castratie betalen, kat laten inslapen
hond laten inslapen, dierenvoer, dierenvoedselbank, voedselbank voor dieren, voedselbank voor huisdieren, voer voor mijn hond, voer voor mijn kat, hondenvoer, hondenbrokken, kattenvoer geen geld, geen geld voor kattenvoer, geen geld voor hondenvoer, huisdier te duur, huisdier en minima, huisdier en opname, =dier en opname
hond naar het asiel, moet mijn hond wegdoen, moet mijn kat wegdoen, dier afstaan, huisdier afstaan, naar het verpleeghuis en mijn kat, dierenvervoer, dierentaxi, dier naar de dierenarts brengen, hond opvoeden, hondentraining, hondenschool, puppycursus, gehoorzaamheidstraining, hondenclub, hondenvereniging
hondenwandeling, hondenlosloopveld, losloopgebied, hondenspeelveld, samen met de hond wandelen, wandelen met honden, hondje lenen, hond lenen, leenhond, geleende hond, =hond delen, deelhond, oppashond, oppas op een hond, hond te leen, =hond zonder hond te hebben, =mis een hond
en: my dog needs walking, walk the dog, walk dogs, dog walker, dog sitter, pet sitter, feed my cat, vet is too expensive, cannot pay the vet, cant afford the vet, dog food, cat food, borrow a dog, dog training, puppy class, animal lover
tr: köpek gezdirmek, köpeğimi gezdirecek, kedime bakacak, kedi maması, köpek maması, veteriner pahalı, hayvan sevgisi, hayvan bakıcısı

petvisit: animals visit-buddy
knuffelen met een hond, knuffelen met dieren, hond in het verpleeghuis, hond op bezoek in het verpleeghuis, =honden bezoeken, bezoekdieren, bezoekteam met hond, =hond op visite, hond voor de bewoners, kippen in het verzorgingshuis, dieren in het verpleeghuis, dier op schoot, kat op schoot, konijn op schoot, konijnen aaien
hondenknuffel, puppyknuffelen, contactdieren, contacthond, =dieren voor ouderen, =dieren in de zorg, =dieren en ouderen, alpaca's, ezelwandeling, ezeltje, ezels, ezelclub, lama's, wandelen met een ezel, wandelen met alpaca's, aaibaar, dierencontact
en: dogs visiting care homes, animals in care homes, alpaca walk, pet a dog
tr: huzurevine köpek

childrenfarm: animals
geitjes voeren, geiten voeren, hokken schoonmaken, hokken uitmesten, uitmesten, stal uitmesten, kippen, kippen verzorgen, kippen in de buurt, kippenhok, buurtkippen, adopteer een kip, schapen, schaap, varkens, koeien, koeknuffelen, koe knuffelen, boerderij voor kinderen, wijkboerderij, buurtboerderij
dierenpark, dierenweide, hertenkamp, kinderboerderijen, dierenverzorger, verzorgponys, verzorgpony, verzorgpaard, ponyclub, ponykamp, paard verzorgen, paarden verzorgen, stalhulp, ruiters, ruiterclub, rijvereniging paarden, paardencoach
en: farm animals, feed the goats, chickens, sheep, city farm
tr: tavuk, keçi, at bakımı

dayout: outings
dagje weg, dagje weg met de bus, dagje uit met de bus, dagje op pad, dagje erop uit, dagje naar het strand, dagje naar het bos, dagje naar de stad, dagje shoppen, dagje winkelen, dagje pretpark, dagje met de boot, dagje varen, uitje met de bus, uitjes voor ouderen, uitje voor ouderen, uitje met ouderen, uitstapje met de bus
bustochtjes, bustochten, busreisje, busreizen, touringcar, met de touringcar, =bus naar zee, =met de bus naar zee, =met de bus naar het bos, met de bus naar, naar bos, =naar bos en strand, =naar bos of strand, naar tuincentrum, naar het tuincentrum, tuincentrum, tuincentrum bezoeken, boodschappenbusje uitje, boerderij bezoeken
bloemenroute, bollenvelden, keukenhof, efteling, madurodam, blijdorp, artis, dierenpark met de groep, speelgoedmuseum, kerstmarkt, kerstmarkt bezoeken, naar de kerstmarkt, braderie, jaarmarkt, pannenkoekenhuis, pannenkoekenboot, ijsje eten, ijsje halen, terrasje, terrasbezoek, terrasjes, terrasje met, naar het terras
boottocht, boottochten, vaartocht, vaartochtje, vaardag, vaartochten, =varen met ouderen, zonnebloemboot, zonnebloem boot, zonnebloem vakantie, pontje, rondrit, rondritten, huifkartocht, huifkar, koetsrit, =paard en wagen, treinreisje, =met de trein ergens heen, reisclub, reisvereniging, reisgezelschap, reismaatje, reisgenoot
reispartner, vrolijke reizigers, =samen reizen, groepsreis, groepsreizen, singlereis, =alleen op vakantie, =vakantie alleen, vakantie voor alleenstaanden, vakantie voor alleenstaande senioren, vakantie met anderen, vakantiemaatje, vakantie met een klein inkomen, vakantie minima, vakantie voor minima, =goedkope vakantie
vakantie met verzorging, =vakantie met zorg, =vakantie met beperking, vakantie voor gehandicapten, aangepaste reizen, rolstoelvakantie, verzorgde vakantie, hulphotel, zorghotel vakantie, allegoeds, het vakantiebureau, =mijn vakantie met zorg, =weekje weg, =week weg, =weekje vakantie, midweek weg, =weekendje weg, kampeerweek
weer eens weg, wil er weleens uit, wil er wel eens uit, wil er eens uit, wil er zo graag uit, er weer eens uit, eens ergens anders zijn, altijd dezelfde vier muren eruit, =iets anders zien dan mijn huis, wil nog eens de zee zien, de zee zien, zee nog een keer, nog eens naar zee, nog een keer naar de zee, strand met de rolstoel
wie gaat er mee naar, wie gaat er mee winkelen, mee winkelen, winkelen met anderen, =samen winkelen, samen shoppen, shoppen met iemand, stad in met iemand, de stad in met, mee de stad in, mee naar de markt, naar de markt, =samen naar de markt, marktbezoek, winkelmiddag, winkelbus
leuke dingen ondernemen, dingen ondernemen, samen ondernemen, samen dingen ondernemen, samen iets ondernemen, iets leuks ondernemen, activiteiten ondernemen, =samen op pad, =samen op stap, samen erop uit, erop uit met, er op uit met, samen eropuit, eropuit trekken, uitgaansgroep, uitgaansclub
en: day trips, bus trips, day at the beach, go to the beach, coach trip, go shopping with someone, travel group, travel buddy, holiday for seniors, holiday with care, go out with a group, excursions, sightseeing, theme park, zoo trip
tr: otobüs turu, plaja gitmek, gezmek, birlikte gezmek, gezmeye gitmek, tatil arkadaşı, yaşlılar için tatil, alışverişe birlikte

rickshaw: wheelchair-outing cycling
duofiets, duofietsen, duofietser, duofietsmaatje, duo fiets, zij aan zij fietsen, riksja, riksja's, riksja ritje, riksjarit, riksjafietsen, fietstaxi, =fietsen alle jaren, =fietsen alle leeftijden, cycling without age, rolstoelfiets, rolstoelbakfiets, bakfiets ritje, bakfietstocht, ritje met de riksja, scootmobieltocht
scootmobiel tocht, scootmobielclub, scootmobielvrienden, duwen rolstoel, rolstoel duwen, rolstoelduwer, rolstoelduwers, rolstoelwandeling, rolstoelwandelen, rolstoelwandelingen, met de rolstoel naar buiten, met rolstoel naar buiten, iemand die mijn rolstoel duwt, iemand die de rolstoel duwt, strandrolstoel, strandrolstoel lenen
jutter rolstoel, rolstoel op het strand, ~ in de rolstoel naar buiten, rolstoelrit, rolstoelbus, uitje met de rolstoel, vierdaagse met rolstoel, rolstoelvierdaagse
en: rickshaw, side by side bike, duo bike, push my wheelchair, wheelchair walk, beach wheelchair
tr: tekerlekli sandalye gezisi

streetlife: meeting-people
straatfeest, straatfeest organiseren, straatfeesten, buurtfeest, buurtfeest organiseren, buurtfeesten, wijkfeest, wijkfeesten, pleinfeest, pleinfestival, straatborrel, straatborrels, straatbarbecue, straatbbq, buurtbbq, buurt bbq, buurtbarbecue, barbecue met de straat, barbecue op straat, =feest op straat, feest op de stoep, =feest op het plein
=feest in de straat, =feest met de buurt, =feest voor de buurt, =feest voor de straat, iets doen met de straat, =iets leuks doen met de straat, =iets leuks in de straat, iets organiseren in de straat, iets organiseren in de buurt, iets leuks organiseren, =buren bij elkaar, buren ontmoeten, buren leren kennen, =buren samen, buurtdag, burendag
nationale burendag, leefstraat, leefstraten, speelstraat, straatdag, straatspeeldag, buitenspeeldag, buurtcamping, buurt camping, buurtvakantie, nieuwjaarsborrel buurt, nieuwjaarsborrel, nieuwjaarsreceptie wijk, kerstboomverbranding, lampionoptocht, lampionnenoptocht, lichtjestocht, paaseieren zoeken, halloweentocht
buurtvereniging, buurtverenigingen, buurtclub, straatvereniging, straatcomité, buurtcomité, bewonerscommissie, wijkcomité, feestcommissie, buurtcontact, burencontact, straatapp, buurtapp gezellig, straatambassadeur, straathoofd, straatportier, buurtverbinder, buurtverbinders, gangmaker, buurtsportvereniging feest
buurtmarkt, burenmarkt, stoepmarkt, garagesale, garage sale, straatmarkt, rommelroute, koningsdag in de wijk, stoepkrijten, stoepplantjes, kop koffie op de stoep, koffie op de stoep, stoepkoffie, straatkoffie
en: street party, block party, neighbours day, neighbourhood party, neighbourhood barbecue, neighbourhood event, meet the neighbours, get to know the neighbours
tr: sokak partisi, mahalle şenliği, komşular günü, mangal

residents: helping-others meeting-people
buurtinitiatief, buurtinitiatieven, bewonersinitiatief, bewonersinitiatieven, burgerinitiatief, burgerinitiatieven, wijkinitiatief, initiatief in de wijk, initiatief in de buurt, =idee voor mijn straat, =idee voor de straat, =idee voor de buurt, =idee voor de wijk, =idee voor mijn buurt, goed idee voor de wijk, buurtidee, buurtideeën
=plan voor de buurt, =plan voor de wijk, wijkplan, buurtplan, dorpsplan, wijkbudget, buurtbudget, buurtbegroting, bewonersbudget, bewonerssubsidie, bewonersinitiatief subsidie, subsidie voor een buurtinitiatief, potje voor de buurt, leefbaarheidsfonds, leefbaarheidsbudget, leefbaarheid, leefbaarheid in de wijk, leefbaar dorp
wijkraad, dorpsraad, buurtraad, stadsdeelraad, wijkplatform, wijkpanel, wijkberaad, wijkoverleg, wijktafel bewoners, dorpsbelangen, dorpsbelang, wijkbelang, plaatselijk belang, bewonersvereniging, bewonersorganisatie, bewonersgroep, bewonersplatform, bewonersbedrijf, bewonersavond, bewonersparticipatie, buurtcoöperatie
wijkcoöperatie, wijkbedrijf, meedenken over de wijk, meepraten over de wijk, meedoen in de wijk, meedoen in de buurt, inspraakavond, burgerparticipatie, burgerberaad, buurtmakers, opzoomeren, opzoomer, buurtschouw, ouderenparticipatie, huurdersvereniging, huurdersraad, cliëntenraad wijk, seniorenraad
wijkambassadeur, buurtambassadeur, wijkverbeteraars, verbeter de buurt, buurt verbeteren, wijk mooier maken, straat mooier maken, buurt opknappen, buurt mooier, buurtkracht, straatkracht, buurtlab, =lief en leed, lief en leedstraat, lief en leed straat, lief en leed pot, lief en leedpotje, =bloemetje voor de buren
en: neighbourhood initiative, resident initiative, residents association, neighbourhood council, idea for my street, village council, neighbourhood committee
tr: mahalle girişimi, mahalle meclisi

cleanneighbourhood: helping-others gardening
zwerfvuil, zwerfafval, zwerfvuil rapen, afval rapen, afvalraper, afvalrapers, afval prikken, afval prikken met de buurt, prikstok, prikker en zak, met prikker en zak, afvalprikker, vuilprikker, vuilprikkers, papierprikker, papierprikken, plandelen, plandelaar, plandelaars, plasticjutters, plogging, ploggen, =plastic rapen
=plastic soep, =vuil rapen, =vuil op straat, rommel op straat, rommel opruimen op straat, vieze boel op straat, =vieze straat, =vieze wijk, =vieze buurt, =schone straat, =schone wijk, =schone buurt, straat schoonhouden, wijk schoonhouden, =houd de buurt schoon, =buurt schoon, =nederland schoon, supporter van schoon, world cleanup day, opschoondag
opschoonactie, opruimactie, opruimdag, schoonmaakactie in de wijk, schoonmaakactie buurt, containeradoptant, containerbuddy, afvalbrigade, afvalcoach, zwerfie, zwerfinator, =troep op straat, =vuilnis op straat, grofvuil op straat, zwerfvuilactie, vuilniszakken op straat, peuken rapen, hondenpoep
en: litter picking, pick up litter, clean up, cleanup, clean up the street, dirty street, trash on the street, plogging
tr: çöp toplamak, temizlik kampanyası, sokak temizliği

neighbourwatch: neighbour-trouble helping-others
ogen en oren van de buurt, ogen en oren van de wijk, bewoners lopen een ronde, lopen s avonds een ronde, =ronde door de wijk, rondje door de buurt s avonds, s avonds surveilleren, melden wat niet klopt, nachtpreventie, WABP, whatsapp buurtpreventie, buurtpreventieteam, buurtpreventieapp, buurtwachters, buurtteam veiligheid, wijkteam veiligheid
wijkvaders, wijkmoeders, buurtmoeders, straatcoaches, straatvaders, niet veilig op straat, voel me niet veilig op straat, onveilig op straat, onveilig in de wijk, onveilige buurt, onveilige straat, =bang op straat, durf s avonds niet over straat, s avonds niet over straat, durf de straat niet op s avonds, drugsdealers in de straat
dealen in de straat, overlast van jongeren, overlast hangjongeren, jeugdoverlast, vernieling, vernielingen, vandalisme, inbrekers, inbraakgolf, inbraakpreventie, vuurwerkoverlast, te hard rijden in de straat, hardrijders, verkeersveiligheid straat, snelheidscontrole buurt, =veilig ouder worden, babbeltrucs voorkomen
=veiligheid in de wijk, =veiligheid in de buurt, =veiligheid op straat
en: neighbourhood watch, feel unsafe on the street, unsafe street, safety in the neighbourhood
tr: mahalle güvenliği, sokakta güvende hissetmiyorum

lending: clothing-goods repair
spullen lenen, spullen lenen van buren, lenen van de buren, lenen van een buur, lenen bij de buren, lenen en delen, lenen in plaats van kopen, leenwinkel, leenkast, leenpunt, leenbibliotheek, spullenbibliotheek, spullenbieb, gereedschapsbibliotheek, gereedschap lenen, gereedschapbieb, gereedschapsbieb, gereedschapsuitleen, tool library
klusspullen lenen, boor lenen, boormachine lenen, ladder lenen, steekwagen lenen, aanhanger lenen, tent lenen, partytent lenen, partytent, statafels lenen, stoelen lenen, grasmaaier lenen, hogedrukreiniger lenen, bakfiets lenen, stekkerdoos lenen, slaapzak lenen, peerby, deelkast, deelschuur, deelwinkel, spullen delen
buren delen spullen, delen van spullen, deeleconomie, uitleenpunt, uitleenservice, spelmateriaal lenen, feestspullen lenen
en: borrow tools, borrow a drill, library of things, tool library, borrow from neighbours, sharing stuff, borrow a ladder
tr: alet ödünç almak, ödünç almak, matkap ödünç

carsharing: rides meeting-people
deelauto, deelauto's, deelauto buurt, =auto delen, autodelen, buurtauto, dorpsauto, deelfiets, deelvervoer, deelmobiliteit, buurtbakfiets, samen een auto delen
en: car sharing, share a car
tr: araç paylaşımı

sustainability: making-ends-meet odd-jobs
energiefixers, energiefixer, energiehulp, energiehulpen, energieklussers, energieambassadeur, energieambassadeurs, energiebox, energiebespaarbox, bespaarbox, energiebesparing, energieadvies, energieadviseur, energieloket, energiecafé, energiearmoede, energietoeslag, energiehuis, energieteam, energiescan, energiebespaarcoach
tochtig huis, huis is tochtig, =huis tocht, =tocht in huis, tocht langs de ramen, kieren dichten, tochtband, tochtstrip, tochtstrips plaatsen, brievenbusborstel, radiatorfolie plakken, folie achter de radiator, ledlampen, ledlamp, led lampen, waterbesparende douchekop, waterzuinige douchekop, stekkerdoos met schakelaar
huis isoleren, isolatie-actie, vloerisolatie, dubbel glas, =enkel glas, warmtepomp, zonnepanelen, zonnepaneel, zonnepanelen met de buurt, zonnedak, energiecoöperatie, energiecoöperaties, duurzaam wonen, duurzaamheid, wijk van het gas af, aardgasvrij, stroomverbruik, gas te duur, =energie te duur, energie onbetaalbaar
stookkosten te hoog, =rekening van de energie, gas en licht, gas en licht niet betalen, gas en elektra, kou in huis, =koud in huis, kachel niet aan durven, durf de kachel niet aan te doen, durf de verwarming niet aan, verwarming niet aan durven zetten
en: energy saving, save on energy, draught, drafty house, insulation, solar panels, led bulbs, gas bill, heating too expensive
tr: ısınma masrafı, doğalgaz faturası, yalıtım, güneş paneli

neighbourhelp: helping-others odd-jobs groceries
burenhulp, burenhulp app, burenhulpapp, =buren helpen elkaar, buren helpen buren, buren voor buren, buur helpt buur, buurtgenoten helpen elkaar, buurtgenoten voor elkaar, =helpen elkaar in de buurt, helpt elkaar in de straat, =elkaar helpen in de buurt, =elkaar een handje helpen, =handje helpen bij de buren, goede buur, =goede buren
goede buurman, beter een goede buur, buurtgenoot staat klaar, staat een buurtgenoot klaar, staat een buur klaar, buur staat klaar, noaberschap, naoberschap, naoberhulp, noaberhulp, naober, noabers, nabuurschap, naastenhulp, buurtcirkel, buurtcirkels, buurthulp, buurthulpdienst, dorpshulp, dorpsondersteuner
dorpszorg, buurtzorg met vrijwilligers, wijkzorg vrijwilligers, samenredzaamheid, informele hulp, informele zorg, =zorg voor elkaar, =zorgen voor elkaar, =voor elkaar zorgen, =oog voor elkaar, wehelpen, nextdoor, hoplr, mijnbuur, gewoon samen, hulpmarktplaats, hulplijn buurt, hulp vragen aan buren
tijdbank, timebank, letskring, LETS, ruilkring, ruildienst, =diensten ruilen, voor wat hoort wat, geven en ontvangen, =ruilen van diensten
en: neighbours helping neighbours, help from a neighbour, neighbour app, time bank, help each other, good neighbour
tr: komşuluk, komşular yardımlaşıyor, imece
`
