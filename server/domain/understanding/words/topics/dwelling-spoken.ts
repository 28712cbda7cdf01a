/** Of finding a home, having none, moving, and things for the house: beside the words of `home-topics.ts`. */
export const DWELLING_SPOKEN = `
housesearch: finding-home
nergens een flatje, flatje, flatje vinden, woonruimte zoeken, mensen die woonruimte zoeken, ruimte overhebben, ruimte over, kamer en een mentor, jongeren krijgen een kamer, uit huis willen, wil uit huis, wil het huis uit, weg bij mijn ouders wonen, een dak voor mijn gezin
geen plek om te wonen, nergens om te wonen, wonen wordt onbetaalbaar, huur onbetaalbaar, huis onbetaalbaar, kan geen huis betalen
delen een huis, eigen kamer met een coach, kamer met een coach, bigger house, need bigger house, four in one room, tweedekanswoning, tweede kans woning, laatste kans, LVV
tweekamerwoning, met zijn zessen in, met zijn vijven in, plekje voor mezelf, plek voor mezelf, medebewoner, medebewoners, vindt geen kamer, vind geen kamer, uitstromen uit beschermd wonen, kamer voor mijn kleindochter, studeert hier en kamer
contract loopt af en geen woning, huurcontract loopt af, mijn huur loopt af, moet uit mijn woning, moet mijn woning uit, waar kan ~ wonen, waar kan een alleenstaande moeder wonen, kamer bij een oudere, kamer bij oudere, kamer bij iemand
op zoek naar een kamer, zoek een kamer, kamer te huur gevraagd, kamer gezocht, woning gezocht, woonruimte gezocht, ingeschreven en krijg geen huis, jaar ingeschreven, jaren ingeschreven, ingeschreven bij de woningbouw, ingeschreven bij woningnet, krijg geen huis, krijgen geen huis
kom niet aan een huis, kom niet aan een woning, geen woning te vinden, niks te vinden om te wonen, nergens een huis te krijgen, geen betaalbaar huis, betaalbare woonruimte, betaalbaar wonen, woningnet, woningmatch, mijnwoonservice, thuisinlimburg, klik voor wonen, woonservice
woningzoekend, inschrijftijd, inschrijfduur, reageren op huizen, loten om een huis, woningtoewijzing, huisvesting, huisvestingsvergunning, huisvesten, flexwoning, flexwonen, tiny house, containerwoning, studentenkamer, studentenhuis, studio zoeken, kamertje, zolderkamer huren
ouderlijk huis uit, ouderlijk huis verlaten, op mezelf wonen, op zichzelf wonen, zelfstandig wonen, ga op mezelf wonen, uit huis gaan wonen, eigen plekje, eigen woonplek, woonplek, woonplekken, ergens wonen, nog bij mijn ouders wonen, inwonen bij mijn ouders, inwonen bij mijn moeder
te klein behuisd, te klein huis, te klein wonen, met zijn vijven op twee kamers, kinderen delen een kamer te klein, gezin op een kamer, groter wonen, eengezinswoning, urgentie, urgentie aanvragen, woonurgentie, moet mijn woning uit, tijdelijke woonruimte, tijdelijk wonen
tijdelijke woonruimte na scheiding, woning na scheiding, huis na scheiding, waar moet ik wonen na mijn scheiding, spoedzoekers, spoedwoning, hospitaregeling, hospita worden, kamer verhuren, kamer aanbieden, kamer over, kamer over in mijn huis, kamer beschikbaar, een kamer beschikbaar
onder een dak wonen, samen onder een dak, onder één dak, wonen in ruil voor hulp, kamer in ruil voor, woningdelen, woningdelers, huis delen, huisgenoot, huisgenoot zoeken, huisgenoten gezocht, homeshare, samen een huis huren, friends contract, woonbegeleiding, begeleid wonen
beschermd wonen, beschut wonen, kamertraining, kamertrainingscentrum, uitstroom woning, skaeve huse, gemengd wonen, magic mix, startblok, jongerenhuisvesting, jongerenwoning, startende huurders, starterswoning, woning voor starters, woonwagenstandplaats, woonvisie, mantelzorgwoning, kangoeroewoning
verhuizen naar een andere stad woning, leegstandsbeheer, anti-kraak
en: find a room, i search house, search a house, house for me and my children, house for my family, place to live, place to rent, cheap room, studio to rent, move out of my parents, flatmate, waiting list for housing
tr: ev bulamıyorum, kiralık daire, oda kiralamak, ev sırası, kalacak ev, ucuz ev, öğrenci odası

seniorhousing: finding-home
te oud voor dit huis, te oud voor dit grote huis, grote huis, groot huis, huis niet meer aan, kan het huis niet meer aan, kom de trap niet meer op wonen, iets kleiners wonen, dichter bij de winkels wonen, dichter bij mijn kinderen wonen
verhuizen of blijven, blijven of verhuizen, verhuizen blijven of aanpassen, passend wonen, wonen na uw zeventigste, wonen en ouder worden, woonwensen, woonwensen van ouderen
trap te steil, trap is te steil, steile trap, trap wordt te zwaar, mijn trap niet meer op
kleins zonder trap, iets kleins zonder trap, woning zonder trap, iets kleiners, iets kleiners zoeken, zonder trappen
kleiner wonen, huis te groot, huis te groot geworden, huis is te groot, groot huis alleen, gelijkvloers, gelijkvloers wonen, gelijkvloerse woning, zonder trappen wonen, drie hoog, driehoog, vier hoog, trap gaat niet meer, trappen lopen gaat niet meer, flat zonder lift, geen lift in de flat
woning met lift, bejaardenhuis, bejaardentehuis, bejaardenwoning, bejaardenflat, verzorgingshuis zoeken, verpleeghuis zoeken, verpleeghuis wachtlijst, wachtlijst verpleeghuis, wachtlijst bejaardenhuis, serviceflat, servicewoning, seniorencomplex, senioren woning
levensloopbestendig, levensloopbestendige woning, seniorenwoningen, aanleunwoningen, woonzorg, woonzorgcomplex, wonen met zorg, woonzorgcentrum, langer thuis wonen of verhuizen, seniorenmakelaar, wooncoach, wooncoaches, woonadvies, wooncheck, doorstroommakelaar, doorstromen
verhuiscoach senioren, oud worden in eigen huis of verhuizen, waar wil ik oud worden, wonen op leeftijd, prettig oud worden wonen, wachtlijst voor een aanleunwoning
en: smaller house, house without stairs, senior housing, housing for elderly, retirement home
tr: yaşlılar için ev, asansörlü ev, huzurevi, bakımevi

livingtogether: finding-home meeting-people
woongemeenschap, woongemeenschappen, woongroepen, hofje, hofjes, hof bouwen, knarrenhof, knarrenhofjes, samen een hofje, hofje waar je op elkaar let, naar elkaar omzien wonen, centraal wonen, cohousing, ouderenhofje, woongroep voor ouderen, meergeneratiewonen, generatiewonen
wooninitiatief, collectief wonen, wooncoöperatie, ecodorp, leefgemeenschap, thuishuis, gemeenschappelijk wonen, geclusterd wonen, =samen oud worden, samen ouder worden in een huis
en: communal living, intentional community
tr: birlikte yaşam evi

homeless: homelessness
buiten gezet, heeft mij buiten gezet, eruit gezet thuis, deur uit gezet, uit huis gegooid door mijn, tijdelijk onderdak, onderdak bij mensen thuis, logeerkamer voor daklozen, inloop en nachtopvang, mensen zonder huis, geen huis en geen verzekering, onverzekerd, onverzekerden
onverzekerde daklozen, straatzorg, straatdokters, straatverpleegkundige
waar bed vannacht, bed vannacht, bed voor vannacht, dakloze stadsgenoten, dakloze mensen, stadsgenoten zonder huis, postbus zonder adres, adres voor mensen die, no place to go, nowhere to live, contract ends no place, zonder vaste woon- en verblijfplaats, MO, OGGZ, BW uitstroom
passantenplek
woon in mijn busje, woon in een camper, =woon in mijn auto, noodgedwongen in, vannacht op het bankje, op een bankje vannacht, op het bankje slapen, wisselend bij kennissen, verblijft bij kennissen, inschrijving BRP, geen inschrijving bij de gemeente, brp inschrijving, relatie uit en moet eruit
moet eruit en waarheen, zet ons eruit, zet ons er uit, mensen zonder dak, opvang voor mensen zonder
leger des heils, bij het leger des heils, zwerft, zwerft al maanden, ~ zwerft, ~ slaapt overal, slaap overal, slaap overal en nergens, lig bij een maat op de bank, lig bij vrienden op de bank, bij iemand op de bank slapen, geen eigen plek meer, in een hostel, uit de opvang gezet
dakloos, daklozen, dakloze, dakloosheid, dakloosheid voorkomen, dreigende dakloosheid, thuisloos, geen dak, geen dak boven, als je geen dak hebt, wie geen dak heeft, zonder dak, zonder thuis, zonder huis, even geen huis, wie even geen huis heeft, geen huis meer, huis kwijt, huis kwijtgeraakt
woning kwijt, woning kwijtgeraakt, huis uitgezet, uit mijn huis gezet, uit huis gezet, uit huis gegooid, huisuitzetting, uitzetting, ontruiming, ontruimd, ontruimingsdatum, word ontruimd, op straat gezet, op straat komen te staan, op straat beland
sta op straat, op straat leven, leef op straat, leven op straat, op straat leeft, mensen op straat, op straat slapen, slaapt op straat, buiten slapen, slaapt buiten, wie buiten slaapt, slaapt in een portiek
slaapt in een park, slaapt in het park, slaapt in portiek, slapen in portiek, slaap in portieken, slaapt onder de brug, onder een brug slapen, slaap in een tent, slaapt in een tent, slaap in mijn auto, slaapt in zijn auto, slaapt in de auto, slapen in de auto, slaapt in een garage
slaapt op het station, slaapt op een bankje, bank naar bank, van bank naar bank, slaap bij vrienden op de bank, slaapt op de bank bij vrienden, logeer bij vrienden, bankslapers, bankhopper, sofasurfen, sofa surfen, van adres naar adres, van adres naar adres trekken, geen vast adres
geen vaste woonplek, geen vaste verblijfplaats, zonder vaste woonplek, zonder vaste woon of verblijfplaats, woon nergens, nergens wonen, nergens ingeschreven, nergens ingeschreven staan, inschrijfadres, inschrijfadres nodig, briefadres, geen briefadres, geen inschrijfadres, geen postadres, postadres, adres nodig voor uitkering
nergens slapen, geen slaapplek, slaapplek, slaapplaats, slaapplaats vannacht, =bed voor de nacht, nachtopvang, nachtverblijf, passantenverblijf, passantenhotel, winteropvang, winterkouderegeling, winternoodopvang, winterregeling daklozen
koudeopvang, dagopvang voor daklozen, daklozeninloop, inloophuis daklozen, soepbus, soepkar, soeploop, straatwerk, straatwerkers, straatpastor, straatpastoraat, straatdokter, buitenslapers, zwerver, zwervers, zwerfjongere, zwerfjongeren, buitenslaper, straatkrant, daklozenkrant
doorstroomvoorziening, maatschappelijke opvang, beschermde opvang gezinnen, gezinsopvang, economisch dakloos, economische daklozen, moeder met kinderen op straat, gezin op straat, gezin zonder huis, straks dakloos, housing first, kostendelende, spullen in een opslag, leger des heils opvang
douchen als ik op straat, ergens douchen, kan ik ergens douchen, douchen en wassen, een bed en een douche, een bed een douche, bed bad brood, bed-bad-brood, kleren wassen op straat
arbeidsmigrant op straat, arbeidsmigrant zonder huis, werk kwijt en huis kwijt, arbeidsmigranten zonder onderdak, onderdak, onderdak zoeken, onderdak voor een nacht, dak boven mijn hoofd, dak boven het hoofd
uit huis gezet door mijn vader, door mijn ouders op straat, ouders hebben me eruit gegooid, mijn ouders willen me niet meer thuis, moet weg bij mijn ouders, mag niet meer thuis komen, weggestuurd thuis
en: homeless, no home, no place to sleep, nowhere to go, sleeping in my car, sleeping outside, sleep outside, live on the street, evicted, lose my house, lost my house, shelter, night shelter, a bed for tonight, couch surfing, no address, address for registration, roof over my head
tr: evsizim, evsiz, sokakta yaşıyorum, sokakta uyuyorum, kalacak yer, kalacak yerim yok, barınak, gece barınağı, evden atıldım, evden çıkarıldım, arabada uyuyorum, arabada yatıyorum, tahliye

goods: clothing-goods moving-furnishing
opgeknapte kasten, opgeknapte meubels, kasten en tafels, kleine prijsjes meubels, meubels voor kleine prijsjes, tafels en stoelen, servies over
bedden pannen en gordijnen, vanuit de opvang een woning, vanuit de opvang, bedden, pannen, potten en pannen, spullen voor een eerste woning, startende huishoudens, hergebruik meubels
alles is beton, kale betonnen vloer, betonvloer, eerste huis na opvang, een bed en een kast, bed en kast, wie niets heeft
huisraad, meubilair, tweedehands meubilair, gebruikt meubilair, gebruikte meubels, opstartpakket, startpakket, startpakket woning, huis vol meubels, gratis bankstel, bankstel gratis, meubels voor weinig, meubels voor nieuwkomers
huis gekregen maar niks, huis gekregen maar, woning gekregen maar leeg, niks erin, niks erin staan, huis is kaal, nog niets in huis, niks in mijn nieuwe huis, heb nog geen meubels, nog geen bed, kinderen slapen op matras, kinderen slapen op de grond, matras op de grond
bed voor mijn kind, kinderbed nodig, kinderbedje, gasfornuis, kookplaat, magnetron nodig, wasmachine nodig, koelkast nodig, gebruikte koelkast, tweedehands koelkast, tweedehands wasmachine, inboedel ophalen, spullen laten ophalen, ophaaldienst kringloop, kringloop ophalen
inboedel weggeven, spullen doneren, spullen brengen, waar kan ik mijn spullen kwijt, oude meubels, meubels over, meubels weggeven, meubelmagazijn, meubelplein, kringloopcentrum, kringloopwarenhuis, emmaus, terre des hommes winkel, tweedehands winkel
inrichting, woninginrichting, inrichtingspakket, kleine huishoudelijke spullen, borden en bestek, pannen en borden, servies, beddengoed, lakens, dekens, handdoeken, gordijnstof, vloerkleed, lamp voor in huis gratis
en: used furniture, need furniture, need a bed, beds for my kids, no furniture, empty flat, household items, kitchen stuff, sofa free, second hand washing machine, pick up furniture, donate furniture
tr: eşya lazım, eşyasız ev, ev boş, ikinci el buzdolabı, halı, perde lazım, koltuk, tabak çanak

movinghouse: moving-furnishing
tillen je spullen, spullen naar je nieuwe huis, spullen overbrengen, hulp met inpakken, hulp bij inpakken, alles in dozen, niemand om te helpen verhuizen, verhuisdag, verhuizen zonder auto
verhuizen zonder hulp
verhuizingen, verhuizingen voor, vrijwilligers met een bestelbus, carry a couch, carry my couch, move my couch, couch
twee sterke kerels, sterke kerels, van a naar b meubels, meubels van a naar b, tapijt eruit, tapijt eruit halen, vloerbedekking eruit, huisraad weg, huisraad moet weg, bed naar beneden, bed naar beneden zetten, bed beneden zetten
ene naar de andere woning, van de ene naar de andere woning, naar drie hoog dragen, naar boven dragen, drie hoog tillen, slepen met meubels, opgehaald bij de een
verhuishulp, verhuisploeg, verhuisteam, verhuisbedrijf te duur, geen verhuisbedrijf, geen verhuisbedrijf kan betalen, verhuisbedrijf betalen, verkassen, mini verhuizing, kleine verhuizing, verhuizing met busje, busje voor verhuizing, bus huren verhuizing, bestelbus, bestelbusje lenen
verhuisdozen, dozen dragen, dozen en meubels, meubels versjouwen, meubels sjouwen, sjouwers, sjouwer, sjouwhulp, sterke armen, sterke mannen, sterke handen, kast helpen tillen, kast tillen, kast verplaatsen, bank verplaatsen, bank tillen, meubels verplaatsen, wasmachine naar boven tillen
bank naar boven, iemand om te tillen, helpen tillen, helpen sjouwen, helpen verhuizen, help verhuizen, moet verhuizen, ga verhuizen, ga volgende maand verhuizen, verhuizen naar verpleeghuis, ~ gaat naar het verpleeghuis en huis, ~ verhuist, seniorenverhuizing, verhuisbegeleiding
verhuizen en ken niemand, verhuisstress, huis leeghalen, huis leegruimen, huis moet leeg, huis leeg maken, woning leegruimen, woning leeghalen, woning ontruimen, woningontruiming, huis ontruimen, ontruimen na overlijden, huis van mijn ouders leeg, inpakken, uitpakken, dozen inpakken
opleveren, bezemschoon, oplevering woning, sleuteloverdracht, verhuiscoach, zolder leegmaken, zolder leegruimen, kelder leegruimen, schuur leegruimen, schuur opruimen, spullen van zolder, grof vuil wegbrengen, grofvuil wegbrengen, spullen naar de stort, naar de stort brengen
oude bank wegbrengen, aanhanger lenen, aanhangwagen lenen, karretje lenen, steekwagen
en: help me move, help to move, moving van, carry boxes, lift furniture, heavy furniture, moving help, moving to a new house, clear out the house
tr: ev taşıma, taşınıyorum, eşya taşımak, kamyonet, taşımaya yardım

decorating: moving-furnishing odd-jobs
behanger te duur, behanger, schilder te duur, opknappen van hun eerste woning, inrichten van hun eerste woning, bij het inrichten, hulp bij inrichten, huis netjes maken, nieuw behang, muren kaal
behangen, behang, behang afhalen, behang verwijderen, schilderen in huis, muren schilderen, muur verven, muren verven, muren witten, plafond witten, sauzen, muren sauzen, verven, verf, huis schilderen, kamer schilderen, kozijn schilderen, schilderwerk, verfploeg, schildersploeg
schilderen en behangen, behangen en verven, behangen en schilderen, laminaat, laminaat leggen, laminaatvloer, vloer leggen, vloerbedekking leggen, tapijt leggen, zeil leggen, vinyl leggen, gordijnen ophangen, gordijnen maken, rails ophangen, plafonnière, woning opknappen
knappen de woning op, opknappen van woningen, huis opknappen, kamer opknappen, kamer make-over, make-over, kinderkamer opknappen, kinderkamer inrichten, woning klaarmaken, verblijfbaar maken, bewoonbaar maken, inrichten, helpen inrichten, inrichtmakelaar
nieuwe woning klaarmaken, klussen in mijn nieuwe huis
en: paint the walls, wallpaper, paint my room, laminate floor, lay a floor, decorate my home, paint my house
tr: duvar boyamak, boya yapmak, badana, duvar kağıdı, parke döşemek

hoarding: psychological-vulnerability moving-furnishing odd-jobs
overvol huis, overvol, huis weer leefbaar, huis leefbaar maken, verzamelproblematiek, verzamelstoornis, opruimhulp voor client, overvolle woning
niet meer lopen van de troep, van de troep, niet meer lopen door de spullen
huis zo vol, huis vol spullen, huis staat vol, huis helemaal vol, huis puilt uit, kan niks weggooien, kan niets weggooien, gooi niks weg, gooit niks weg, bewaart alles, bewaar alles, alles bewaren, hoarding, hoarder, verzamelwoede, dwangmatig verzamelen
vervuild huis, vervuilde woning, woningvervuiling, huis vervuild, huis vervuilt, rommel tot het plafond, overal spullen, paadje door de rommel, huis een puinhoop, huis is een bende, huis is een chaos, troep in huis, rommel in huis, kom niet aan opruimen toe, opruimen lukt niet
opruimcoach, opruimhulp, opruimmaatje, hulp bij opruimen, ontspullen, opruimen, opruimteam, ruimen op en maken schoon, professional organizer, extreem vol huis, diogenes, extreme schoonmaak, grote opruiming, uit de hand gelopen huis
en: hoarding, too much stuff, declutter, messy house, clean up my messy house, hoarder
tr: istifçilik, ev çok dağınık, evi toplamak
`
