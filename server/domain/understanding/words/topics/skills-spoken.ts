/** Of language, screens, work, a day with something in it, learning and volunteering: beside the words of `money-topics.ts`. */
export const SKILLS_SPOKEN = `
dutchlessons: learning-dutch
om nederlands mee te kletsen, nederlands mee te kletsen, nederlands kletsen, vlotter praten, vlotter wil praten, vlotter nederlands, beter uitdrukken, ochtenden nederlands, taalbad, zin in taal, durf te praten, durf te spreken, taal van het land
de nederlandse taal machtig
nog weinig nederlands, nog weinig nederlands spreken, kletsen om de taal te oefenen, om de taal te oefenen, non-formeel aanbod, non-formeel taalaanbod, nederlands slecht, taalles avond, taalles voor werkende, Z-route, PIP, leerbaarheidstoets, KNM, WEB traject, 1F, 2F
met nederlanders praten, praten met nederlanders, werkgever wil dat ik nederlands, taalachterstand moeder, anderstalige ouder, A0, nieuwkomer praten, praten met een nieuwkomer, vrijwilliger en een nieuwkomer praten, wants to learn the language
b1 halen, b2 halen, a2 halen, uitspraak, mijn uitspraak, verstaan ze mij niet, verstaan mij niet, begrijp wel maar spreken, spreken is moeilijk, spreken vind ik moeilijk, oefen de taal, taal met een buurtgenoot, kan me niet uitdrukken, begrijp nederlanders niet, nederlanders praten te snel
inburgering, inburgeren, inburgering oefenen, inburgeringsles, inburgeringscursus, inburgeringstraject, inburgeraar, inburgeraars, taalcafe, taalcafés, taalmaatjes, taalbuddy, taalbuddys, taalvrijwilliger, taalvrijwilligers, taalcoaches, taalvriendin, taalwandeling, taalwandelen, wandelen en taal
taaltafel, taalsalon, taalsoos, taalinloop, taalklas, taalgroep, taalgroepen, taallessen voor vrouwen, taalontmoeting, taalontmoetingen, taalhulp, taalondersteuning, taaltraject, taalaanbod, taalniveau, taal leren, de taal leren, de taal oefenen, de taal spreken, taal oefenen, taal van school leren
leren de taal, leer nederlands, leren nederlands, nederlands leren, nederlands oefenen, nederlands verbeteren, nederlands bijspijkeren, nederlandse taal oefenen, nederlands voor beginners, nederlands voor anderstaligen, nederlands voor buitenlanders, les nederlands, oefenen in het nederlands
in het nederlands praten, praten in het nederlands, nederlands met mensen praten, beetje nederlands, praat beetje nederlands, weinig nederlands, mijn nederlands, nederlands moeilijk, nederlandse vrienden oefenen, spreekt nog geen nederlands, spreken geen nederlands
spreekt alleen arabisch, spreekt alleen turks, spreekt alleen engels, alleen arabisch, ~ spreekt geen nederlands, ~ spreekt slecht nederlands, ~ spreekt alleen arabisch, ~ spreekt alleen turks, ~ spreekt alleen berbers, ~ kan geen nederlands, ~ verstaat geen nederlands, grammatica
durf niet te spreken, durf geen nederlands te praten, durft geen nederlands, oefenen met spreken, spreekles, spreekdurf, conversatiegroep, conversatieles, conversatie, nederlandse conversatie
praatgroep nederlands, praathuis, praattafel, praatgroep anderstaligen, babbelbank, babbeluurtje nederlands, babbelonië, kletsen in het nederlands, samenspraak, gilde samenspraak, anderstalige moeders, anderstalige ouders, anderstalige vrouwen, moeders leren taal, taal voor moeders
ouders leren nederlands, nieuwkomers leren, nieuwkomers oefenen, moedertaal niet nederlands, A1 niveau, A2 niveau, B1 niveau, B2 niveau, niveau A1, niveau A2, niveau B1, naar B1, nt2 docent, nt2 les, Z route, onderwijsroute, ISK, taalstage, taalschakel, taalpunt, taal doen, non formeel taalaanbod
informeel taalaanbod, examen nederlands, staatsexamen b1, staatsexamen, beter hollands, nederlandse les vrouwen, nederlands op de werkvloer, werk en taal, taal op de werkvloer, oefenen voor examen nederlands, woordjes leren nederlands, uitspraak oefenen
en: learning dutch, free dutch lessons, dutch for beginners, dutch for expats, improve my dutch, my dutch is bad, no dutch, dutch conversation practice, speak better dutch, language exchange, language cafe, language lessons, dutch language, dutch classes, integration course, civic integration, dutch teacher
tr: hollandaca ogrenmek, hollandaca pratik, hollandaca bilmiyorum, dil öğrenmek, dil kafe, dil dersi, ücretsiz hollandaca, entegrasyon kursu, inburgering kursu, konuşma pratiği

languagebuddy: learning-dutch
taalmaatje, taalmaatjes, taalcoach, taalcoaches, taalbuddy, taalbuddys, taalvriend, taalvriendin, taalvrijwilliger, taalkoppel, taalkoppels, samenspraak, gilde samenspraak, een op een taalles, taalles aan huis, taalles thuis, taalles geven, wekelijks taalles
en: language buddy, language partner, dutch buddy
tr: dil arkadaşı

languagecafe: learning-dutch
taalcafe, taalcafés, taalcafé, taaltafel, taalsalon, taalsoos, praattafel, praatgroep nederlands, praathuis, praatcafé nederlands, conversatiegroep, conversatieles, nederlandse conversatie, babbelbank, kletsen in het nederlands, =oefenen met praten
en: language cafe, conversation group, dutch conversation, conversation practice
tr: dil kafe, konuşma pratiği, konuşma grubu

literacy: reading-writing
lees als een kind, lees net als een kind, moeite met lezen, volwassenen met moeite, lezen lukt me niet, letters lezen, tekst niet begrijpen, snap geen lange teksten, lange teksten, kranten lezen te moeilijk, kan de krant niet lezen, kan geen formulier lezen
vroeger nooit goed leerden lezen, nooit goed leerden lezen, leerden lezen, never went to school, wants to read, mother wants to read, learn to read and write, taalmeter afnemen
menu lezen, menukaart lezen, niet helpen met lezen, kan het zelf niet lezen, lachen om mijn spelling, mijn spelling, tekent alles zonder te lezen, vermoeden laaggeletterdheid, alfabet, het alfabet leren
laat mijn man altijd alles lezen, laat mijn vrouw alles lezen, laat alles voorlezen, bril vergeten zeg ik altijd, spelfouten, appjes met fouten, kan de letters niet, klokkijken, klokkijken volwassenen
taalpunt, taalhuis, lees en schrijfles, leesclub voor beginners, lezen en schrijven, beter leren lezen, beter leren schrijven, leren lezen en schrijven, leren lezen volwassenen, volwassenen leren lezen, laat leerden lezen, kan niet zo goed lezen, kan slecht lezen, lees slecht
lezen lukt niet, lezen gaat niet, lezen is moeilijk, lezen vind ik moeilijk, letters dansen, moeite met taal, moeite met lezen en schrijven, moeite met taal en rekenen, taal en rekenen, rekenen lastig, rekenen volwassenen, bijles rekenen volwassene, rekenles, leren rekenen, leren klokkijken volwassenen
~ kan niet lezen, ~ kan niet lezen en schrijven, ~ kan niet goed lezen, ~ is analfabeet, ~ is laaggeletterd, kan zijn werkbriefje niet lezen, werkbriefje, briefje niet lezen, ondertiteling niet lezen, bijsluiter niet lezen, niet voorlezen aan mijn kind, kan niet voorlezen, mijn kleinkind niet voorlezen
kan mijn kind niet voorlezen, schaam me dat ik niet kan lezen, schrijffouten, fouten met schrijven, spelling leren, beter spellen, zonder fouten schrijven, d en t, dt fouten, spellingscursus, basisschool niet afgemaakt, weinig school gehad, nooit school gehad
niet naar school gegaan, nooit goed leren lezen, basisvaardigheden, basisvaardigheden volwassenen, basiseducatie, volwassenenonderwijs taal, alfabetiseren, alfabetiseringscursus, alfa cursus taal, laaggeletterden, geletterdheid, taalambassadeur, taalambassadeurs, ervaringsdeskundigen lezen
NT1, stichting lezen en schrijven, taalmeter, taalverkenner, taalscan, klare taal, leesgroep eenvoudig nederlands, leesplankje, leren typen en spellen, dyslectisch, dyslectische volwassenen, dyslexie volwassenen
en: adult literacy, learn reading, cannot read or write, can not read, learn to read adult, reading lessons adults, spelling
tr: okuma öğrenmek, yazma öğrenmek, okuma yazma bilmiyor, okuyup yazamıyorum, okula gitmedim

digital: computer-phone
stickje, op een stickje, usb stickje, vragen over je telefoon, vragen over uw telefoon, telefoon of laptop, met de muis, dubbelklikken, tikken op de computer, sms sturen, appje sturen, hoe app ik, bellen via de computer, tv kijken via internet, internet aansluiten
router
trage laptops, trage computer, apps en wachtwoorden, apps, hulp bij apps, scholieren helpen senioren, met hun smartphone, computer niet kan, computer lesson, computer lesson for old, old man computer, les op de tablet, digisterker cursus, klik & tik
telefoon is vol, opslag is vol, geheugen vol telefoon, zien op een scherm, dochter op een scherm, klikt overal op, klikt op alles, hoe mijn laptop werkt, hoe mijn computer werkt, email komt niet, mail komt niet binnen, internetvaardigheid, internetvaardigheden, wil bankieren
veilig betalen, foto s bewaren, leren u mailen
videogesprek, videogesprekken, internetten, leren internetten, verdwijnt van mijn scherm, scherm is leeg, scherm zwart, ben ik gehackt, gehackt, bang dat ik gehackt, gebruikersnaam, opstarten, opstarten lukt niet, aan en uit zetten, account, account aanmaken, vastgelopen computer, oplader
computeren, computerinloop, computercafé, computerclub, computerspreekuur, computervragen, computerprobleem, computerproblemen, computer traag, computer is traag, computer doet raar, computer loopt vast, computer vast, pc, mijn pc, pc hulp, pc aan huis, pc problemen, laptophulp, laptop traag
virus op mijn pc, virus op mijn laptop, virus op mijn telefoon, scherm bevroren, bevroren scherm, helpdesk, digitale helpdesk, digihulplijn, digihulp, digitaal vragen, digitale vragen, digivragen, digitaal spreekuur, digitaal inloopspreekuur, digitaal café, digicoach, digimaatje, digitaal maatje
digitale maatjes, digitaalmaatje, digi-taalhuis, digitaalplein, digiplein, digipunt, digibank, digitaal fit, digitaal meedoen, digitaal niet, niet digitaal, digitaal niet vaardig, niet digitaal vaardig, digivaardig, digitaal vaardig, digitale inclusie, niet zelfredzaam digitaal, digibeet
digitale wereld, digitale kloof, digitale basisvaardigheden, digisterker, klik en tik, internetcursus, internetles, internet op, online leren zijn, wegwijs op internet, wegwijs online, veilig internetten, veilig online, internetveiligheid, nepmail, nepmails, nepberichten, phishing herkennen, phishing
oplichting op internet herkennen, veilig bankieren, internetbankieren, bankieren met mijn telefoon, bankieren op de telefoon, online bankieren, bankapp, mobiel bankieren, betalen met mijn telefoon, betaalverzoek, tikkie snap ik niet, appen, whatsappen, whats app, facebook leren, facebook
videobellen, beeldbellen met, facetime, skype, zoomen leren, teams vergadering, foto's van telefoon, fotos van mijn telefoon, fotos overzetten, foto's opslaan, foto's bewaren, foto's delen, fotos naar computer, contacten overzetten, nieuwe mobiel, mobieltje, mobiele telefoon, gsm, smartfoon
smartphonecafé, telefooncafé, telefoon uitleg, telefoon uitleggen, uitleg over mijn telefoon, telefoon snap ik niet, snap mijn telefoon niet, snap mijn nieuwe telefoon niet, snap de computer niet, telefooncursus, telefoonspreekuur, iphone uitleg, android, samsung telefoon uitleg, tabletcafé
tabletcursus, tabletuitleg, tablethulp, leggen de tablet uit, leggen de telefoon uit, ipad, ipadles, ipad cursus, ipad café, chromebook, wachtwoord, wachtwoorden, wachtwoord kwijt, inlogcode kwijt, mailtje versturen, e-mailen, mailen leren, emailadres maken
e-mailadres aanmaken, bijlage, wifi doet het niet, geen wifi, wifi instellen, geen internet thuis, geen internet, gratis wifi, gratis internet, internet in de bibliotheek, printen, iets printen, uitprinten, kopiëren, scannen, printer instellen, printer doet het niet, usb stick, tv en internet
senior online, seniorweb, seniorenweb, ouderen en computers, jongeren helpen ouderen met telefoon, chatgpt, chatgpt leren, AI, ai leren, kunstmatige intelligentie, qr, qr code scannen, slimme telefoon, slimme apparaten, online bestellen leren, videobel
en: computer problems, slow computer, phone settings, set up phone, use whatsapp, video call, video calling, internet help, no internet at home, print something, printer, tech help, technology for seniors, smartphone course, digital skills, digital help, my password, online safety, use my phone, ipad
tr: telefon ayarları, telefon kullanmak, telefonu kullanamıyorum, whatsapp kullanmak, görüntülü arama, internet yok, yazıcı, şifremi unuttum, dijital beceri, bilgisayar bilmiyorum, bilgisayar yardımı

digid: digital-government
kom niet in mijn digid, niet in mijn digid, digid werkt niet, digid doet het niet, overheidszaken op de computer, digitaal loket, zaken met de overheid, papieren formulier bestaat niet meer, alleen via de site, moet via de site, via de website regelen
digid wachtwoord, digid password, forgot my digid, alleen nog digitaal kan, alleen nog digitaal, inloggen en regelen, samen inloggen, regelen wat digitaal moet, digitaal aanvragen
sms code, code komt niet binnen, machtiging, machtiging voor mijn ouders, huisarts app, app van de huisarts, een app gebruiken van, afspraak alleen online, kan alleen online, alleen nog online, digiloket
digid aanmaken, digid kwijt, digid vergeten, digid activeren, digid machtigen, digid app, digid hulp, digit aanvragen, digit, digi d, idee aanvragen overheid, DigiD, inloggen belastingdienst, inloggen op mijn, inloggen bij uwv, inloggen uwv, inloggen zorgverzekering, inloggen bij het ziekenhuis
mijn overheid, mijnoverheid, berichtenbox, berichten van de overheid, online overheid, overheidszaken, overheidszaken online, digitale brievenbus, e-loket, online loket, website van de gemeente, website gemeente, site van de gemeente, afspraak gemeente online, online afspraak
afspraak maken bij de gemeente, online afspraken maken, online aanvragen, aanvraag online, formulier online, online formulier, online zaken regelen, zaken online regelen, alles via internet, alles via internet moet, alles moet via internet, alles gaat online, alles is online, alles moet online
alles moet tegenwoordig via internet, toeslagensite, toeslagen site, toeslagen online, mijn uwv, werk.nl, inloggen werk, patiëntportaal, patiëntenportaal, mijn ziekenhuis, mijnzorg, mijn gezondheid online, huisarts online, ehealth, medmij, paspoort afspraak maken, paspoort aanvragen hoe
online verhuizing doorgeven, adreswijziging doorgeven, eherkenning, idin, machtigen, iemand machtigen, vrijwillig machtigen, ido punt, ido, informatiepunt, informatiepunten, digitaal overheidsloket
en: digid help, digid app, log in, online appointment, government website, municipality website, apply online, patient portal, online forms
tr: digid yardım, digid almak, digid başvurusu, belediye sitesi, online randevu, internetten randevu

jobsearch: finding-work
solliciteer me suf, samen solliciteren, solliciteren, gesprek met een werkgever, oefenen een gesprek, eerste baan, werkplek 50, werkplek zoeken, afgewezen voor een baan, krijg steeds nee, steeds nee, nooit uitgenodigd, word nooit uitgenodigd, mijn cv, een baan voor
aan de bak, weer aan de bak
na ontslag opnieuw, opnieuw aan het werk, vijftigplussers werk, meekijken bij een bedrijf, ontdekken wat je wilt, ontdekken welk werk, beroepen ontdekken, wil werk maar, need work, i need work, werk maar nederlands slecht, loopbaancheque, RVP, loonwaarde, ABA, LKS, no-riskpolis
werkfittraject, participatieladder, arbeidsactivering, WSP, sollicitatie kleding en advies
zaterdagwerk, weekendwerk, weer werken, na detentie werken, na de gevangenis werken, wat ik wil worden, wat wil ik worden, niet wat ik wil worden, uitgevallen op het werk en iets anders, passende baan, passend werk vinden, naar een passende baan
naar een baan
verdienen, iets verdienen, geld verdienen, bijverdienen naast school, diploma telt hier niet, diploma waarderen, diplomawaardering, brieven geschreven en nooit, niemand wil mij hebben, te oud bevonden, huisvrouw weer een baan, geen school en geen werk, geen opleiding en geen werk
werk vinden, weer aan het werk, weer aan de slag, aan de slag komen, wil weer werken, weer willen werken, weer gaan werken, terug naar werk, naar betaald werk, van uitkering naar werk, uit de uitkering, uit de bijstand naar werk, betaald werk, betaalde baan, baantje
bijbaantje, bijbaan zoeken, vakantiewerk, zaterdagbaantje, baan kwijt, baan kwijtgeraakt, werk kwijt, zonder werk, zonder werk zitten, zit zonder werk, zonder baan, mensen zonder baan, zit zonder baan, geen werk, geen baan, kan geen werk vinden, kan geen baan vinden, krijg geen baan
te oud voor de arbeidsmarkt, vijftigplusser werkloos, 55 plus werk, 50 plus werkloos, werkloos, werkloosheid, werkzoekend, werkzoekers, werkzoekenden, baanzoeker, baanzoekers, sollicitaties, solliciteren lukt niet, solliciteren oefenen, sollicitatiebrieven, sollicitatiehulp, sollicitatiemaatje
sollicitatieclub, sollicitatiegesprekken, brief voor een baan, motivatiebrief, curriculum vitae, cv check, cv maken, cv schrijven, cv opstellen, cv hulp, cvs, gat in mijn cv, gat op mijn cv, pasfoto cv, linkedin profiel, netwerkgroep werkzoekenden, netwerkgroep, netwerkgroepen
walk en talk, walk and talk, jobhunting, jobmaatje, jobmaatjes, jobcoaching, jobgroup, jobhulpmaatje, baancoach, werkcoach, werkmaatje, werkcafé, werkplein, werkpunt, werkloket, leerwerkloket, leerwerkplek, leerwerkplaats, leerwerkbedrijf, leerbaan, BBL, werk en leren, leren en werken, werkervaring
werkervaringsplaats, werkervaringsproject, proefplaats, proefplaatsing, werkstage, snuffelstage, stage zoeken, stage, stageplaats, meelopen met, lopen mee met, ambachtslieden, ambacht leren, zonder startkwalificatie, startkwalificatie, zonder diploma, geen diploma, schoolverlater
voortijdig schoolverlaters, vsv, doorstroompunt, rmc, jongeren zonder diploma, jongeren zonder werk, jeugdwerkloosheid, neet jongeren, werkfit traject, re integratie, reintegreren, reïntegratie, loopbaancoach, loopbaanadvies, loopbaanbegeleiding, beroepskeuze, beroepskeuzetest, omscholen, omscholing
carrièreswitch, ander werk, ander werk zoeken, wat voor werk past bij mij, welk werk past bij mij, welk beroep, herintreden, herintreders, herintredende vrouwen, financieel onafhankelijk vrouwen, banenafspraak, garantiebaan, basisbaan, social return
werken met een beperking, aangepast werk, passend werk, doelgroepregister, wajong en werken, vacatures, vacature, vacaturebank, banenmarkt, banenplein, banencafé, werkgevers ontmoeten, uitzendwerk, werk zonder nederlands, werk voor statushouders, statushouders aan het werk
participatiecoach, arbeidsparticipatie, arbeidsfit, arbeidstoeleiding, tweede spoor, werk na ziekte, werken na ziekte, werken na kanker, werk en kanker, werken met autisme, werk na burn out
en: need job, need a job, i search job, i search work, find work, finding work, no job, jobless, lost my job, side job, work experience, internship, apply for jobs, cover letter, career change, career coach, back to work, job without dutch, resume, vacancies
tr: iş arıyor, iş lazım, işsiz kaldım, iş ilanları, cv hazırlamak, çalışmak istiyorum, meslek, staj, iş başvurusu

startbusiness: finding-work
eigen bedrijfje, eigen bedrijfje beginnen, bedrijfje beginnen, bedrijf starten, voor mezelf beginnen, voor jezelf beginnen, starten als zzp, startende ondernemer, startende ondernemers, ondernemen vanuit de bijstand, ondernemen vanuit de uitkering, ondernemer in nood, ondernemersklankbord
ondernemersplein, bbz, qredits, webshop beginnen, ondernemersplan, bedrijfsplan, parttime ondernemen
en: own business, start my own business, startup help, entrepreneur
tr: kendi işimi kurmak, dükkan açmak, girişimci

daycenter: daytime-activity
niet meer mag werken, niet meer mag werken door, afgekeurd voor werk, werken tussen de planten, planten en dieren werken, lunchroom, in onze lunchroom, lunchroom werken mensen, mensen met een verstandelijke beperking werken, werken mensen met een, psychische achtergrond werken
winkeltje waar mensen met, wat moet ik de hele dag, dag leeg, lege dagen, mijn dagen zijn leeg, niks om voor op te staan
niet meer kan werken, niet meer kunnen werken, niet meer betaald werken, hoort erbij en werkt mee, op hun eigen manier werken, ritme voor jongeren, jongeren die thuis zitten, voorliggende dagbesteding, dagstructuur zonder indicatie, useful in the day, something useful in the day
day activity for my brother
laagdrempelige plek om te werken, plek om te werken, werken zonder druk, werken in een theetuin, theetuin, werken in een keuken met begeleiding, werken in de keuken down, schapen en kippen verzorgen, kippen verzorgen
werkplek zonder stress, plek zoeken om mee te doen, plek om mee te doen, meedoen op eigen niveau, er s ochtends weer uit moeten, doet niks de hele dag, hele dag niks, creatief werken met begeleiding
dagbesteding, dagbestedingsplek, dagbesteding zonder indicatie, vrij toegankelijke dagbesteding, dagbesteding met dieren, dagbesteding autisme, dagbesteding voor jongeren, dagbesteding voor volwassenen, dagbesteding en werk, dagbestedingsgroep, dagcentrum, dagcentra, dagstructuur, dagactiviteiten
activiteitencentrum, werkplek met begeleiding, werkplek beperking, werken met begeleiding, met begeleiding werken, werken mee aan producten, meewerkplek, meewerkplekken, meedoenplek, meedoenplekken, meedoen naar vermogen
zonder prestatiedruk, geen prestatiedruk, werkritme, ritme opbouwen, ritme in mijn leven, ritme en structuur, ritme in de dag, structuur overdag, structuur nodig, weer structuur, dag nacht ritme, uit bed komen, reden om op te staan, reden om uit bed te komen
waar kom ik mijn bed voor uit, iets te doen overdag, iets te doen hebben, overdag iets te doen, iets omhanden, iets om handen, niks omhanden, hele dag niks te doen, thuis zitten, zit hele dag thuis, zit de hele dag thuis, thuis op de bank, hangt de hele dag op de bank, doet de hele dag niks
weet niet wat ik moet doen overdag, overdag bezig zijn, bezig blijven, zinvol bezig, nuttig bezig zijn, zinvolle daginvulling, daginvulling, zinvolle dagbesteding, arbeidsmatig, werkbegeleiding, productiewerk, inpakwerk, atelier dagbesteding, houtwerkplaats, houtatelier, kaarsenatelier
keramiekatelier beperking, winkel met producten van cliënten, cadeauwinkel dagbesteding, lunchroom beperking, lunchroom met begeleiding, mensen met een beperking werken, bakkerij beperking, mensen met een beperking bakken, bakken en bedienen, bediening door mensen met, zorgbakkerij, sociale onderneming
sociale firma, sociaal bedrijf, sociale coöperatie, sociaal werkbedrijf, sw bedrijf, sociale werkvoorziening, wsw, werkvoorziening, werkcentrum, herstelwerkplaats, ontwikkelplek, dagopvang, dagverzorging, ontmoetingsgroep overdag, dagbehandeling, ouderen dagopvang, dagje weg van huis met opvang
groepsbegeleiding, begeleiding groep, na hersenletsel iets doen, overdag na hersenletsel, verveling, ik verveel me, vervelen, verveel me dood, dagen duren lang, dagen zijn lang, dag komt niet om
en: day programme, day program, day care for adults, day activities for disabled, daytime for disabled, something to do during day, routine, bored at home, sheltered workshop, sheltered work
tr: gündüz merkezi, gündüz bakım, gündüz etkinlik, engelli için gündüz, günlük uğraş, bütün gün evde

parttimefarm: daytime-activity
stallen uitmesten, stal uitmesten, stallen schoonmaken, meewerken op de boerderij, op de boerderij werken, werken met dieren, boerderij voor mensen met, zorgboer, zorgboerin, groene dagbesteding, tuinderij, zorgtuinderij, zorgtuin, werken in het groen, werken in de natuur
kas en tuin, moestuin met begeleiding
en: farm work, work on a farm, work with animals
tr: çiftlikte çalışmak

courses: learning-course
volgen lessen, lessen engels, zaterdagschool, leren reanimeren, reanimeren en de aed, aed gebruiken, iets bijleren, geest voeden, iets voor mijn hoofd, hersengymnastiek
alsnog iets wil leren, voor iedereen die alsnog iets, wil leren van, iets wil leren
hartstilstand, red ik iemand met, colleges volgen, opfrissen, duits opfrissen, engels opfrissen, cursus die niks kost, vertelt over haar vak, vertelt over zijn vak
diploma gehaald, nooit mijn diploma, alsnog mijn diploma, over kunst of geschiedenis, iets over geschiedenis
cursus, cursusje, cursusaanbod, cursusjaar, korte cursussen, gratis cursus, les krijgen, lessen volgen, lesgeven aan elkaar, geven elkaar les, elkaar les, kennis delen, kennis opdoen, kennis doorgeven, kennisbar, iets leren, wat leren, nieuwe dingen leren, nieuwsgierigen, nieuwsgierig blijven
een vak leren, leven lang leren, leven lang ontwikkelen, bijscholing, opleiding, opleidingen, avondopleiding, avondschool, avondcursus, avondles, volwassenenonderwijs, tweedekansonderwijs, alsnog een diploma, diploma alsnog, diploma halen, school afmaken, terug naar school, middelbare school afmaken
staatsexamen vavo, colloquium, vavo, mbo, havo halen, hovo, hoger onderwijs voor ouderen, seniorenacademie, seniorenuniversiteit, universiteit voor ouderen, volkshogeschool, volksuniversiteit, buurtacademie, wijkacademie, leerkring, leerkringen, studiegroep, studiekring
lezing, lezingen, lezingenreeks, lezing bijwonen, lezing over, college, colleges, collegereeks, hoorcollege, hersens laten kraken, hersenen trainen, brein trainen, grijze cellen, hersens scherp houden, geest scherp, sterrenkunde, sterrenwacht, sterren kijken, sterrenkijken
wetenschap, wetenschapscafé, techniek leren, geschiedenis van de stad, kunstgeschiedenis, architectuurlezing, filosofiegroep, politiek café, stamboom, stamboomonderzoek, genealogie, stamboom uitzoeken, presenteren leren, spreken voor publiek, spreken in het openbaar
spreekangst, debatteren, debat, assertiviteit, assertiviteitstraining, weerbaarheid volwassenen, leren programmeren, typecursus, typen leren, blindtypen, theorie rijbewijs, theorie auto, rijtheorie, theorie oefenen, verkeerstheorie, fotografiecursus, fotografie leren
fotocursus, kookcursus leren, naailes, boekhouden leren, excel leren, word leren, timmeren leren, zelfverdediging, arabisch voor volwassenen, workshopmiddag, masterclass, e-learning, online cursus
en: evening classes, night school, learn something, free courses, study group, lecture, lectures, get a diploma, adult school, public speaking, photography course, driving theory, self defence
tr: akşam kursu, ücretsiz kurs, seminer, ders almak, bir şey öğrenmek, okula dönmek, diploma almak, ehliyet teorisi

volunteer: helping-others
agenda is leeg en, wie kan mij gebruiken, kan mij gebruiken, heb energie en, heb energie over, help een keer per week, team van vrijwilligers, vrijwilligers versterken, kom ons team, handen gezocht, een buur met iets kleins, uur voor een ander, tijd te veel, te veel tijd
zit thuis en wil helpen, wil ook helpen, zou graag helpen, waar kan ik helpen, waar kan ik me aanmelden als, aanmelden als vrijwilliger
bijstaan, een ander wil bijstaan, ander bijstaan, uurtje een ander, vrijwilligersplekken, vrijwilligersplek kiezen, kiezen vrijwilligerswerk, volunteer without speaking dutch, oude mensen helpen, ik helpen oude mensen, helpen oude mensen graag
iets zinnigs doen, zinnigs te doen, zinnigs te doen voor anderen, dag klussen voor een goed doel, voor een goed doel, word maatje, word chauffeur, word gastvrouw, goed luisteren en vrij, heb de woensdag vrij, like old people and have time
zoeken ze nog handjes, nog handjes nodig, handjes nodig, wat betekenen, wil wat betekenen, iets goeds doen, koppelen mensen met tijd, mensen met tijd, mensen met een vraag, vraag en aanbod van hulp
heb tijd over, ik heb tijd, tijd om te helpen, vrije tijd nuttig, nuttig zijn, nuttig maken, wil nuttig zijn, me nuttig maken, iets nuttigs doen, iets terugdoen, iets terug doen voor, iets betekenen, wat kan ik betekenen, van betekenis zijn, betekenen voor een ander, wat betekenen voor
wil wat doen, wil iets goeds doen, iets goeds doen, goede daad, handen jeuken, mijn handen jeuken, handen uit de mouwen, de handen uit de mouwen, steentje bijdragen, mijn steentje, bijdragen aan de buurt, wil me inzetten, handje helpen, handje toesteken, een handje helpen
bijspringen, af en toe bijspringen, af en toe helpen, eenmalig helpen, eenmalige klus, eenmalige klussen, uurtje over, uurtje vrijwilligerswerk, kort vrijwilligerswerk, flexibel vrijwilligerswerk, los vrijwilligerswerk, vrijwilligersklus, klus die past, klus die bij je past, een klus die bij je past
vrijwilligersbank, vrijwilligersvacatures, vrijwilligersvacature, vrijwilligerscentrale, vrijwilligerspunt, vrijwilligersmakelaar, vrijwilligersmarkt, vrijwilligersplek, vrijwilligerscentrum, vrijwilligerswerk zoeken, vrijwilligerswerk met dieren, vrijwilligerswerk in de natuur, vrijwilligerswerk met kinderen
vrijwilligerswerk met ouderen, vrijwillig werk, vrijwillige inzet, vrijwilligers gezocht, vrijwilligers welkom, vrijwilligers nodig, team versterken, ons team te versterken, ons team versterken, kom ons helpen, kom bij ons team, word vrijwilliger, wil vrijwilliger worden, als vrijwilliger aan de slag
onbetaald werk, maatschappelijke stage, maatschappelijke diensttijd, mdt, mas stage, nldoet, nl doet, burendag, beursvloer, maatschappelijk betrokken ondernemen, mbo bedrijven, teamuitje, teamuitje goed doel, bedrijfsuitje, bedrijfsuitje vrijwilligers, met collegas iets doen, collega's helpen
bestuurslid, bestuursleden, bestuursfunctie, penningmeester, secretaris gezocht, voorzitter gezocht, bestuurslid gezocht, gastvrouwen welkom, gastvrouw worden, gastheer worden, koffie schenken als vrijwilliger, collectant, collectanten, collecteren, collecte lopen, collectebus
kookvrijwilliger, chauffeur worden, buddy worden, maatje worden, taalmaatje worden, taalcoach worden, voorleesvrijwilliger, met pensioen en wil, gepensioneerd en wil, sociale activering, tegenprestatie, toeleiding naar vrijwilligerswerk, vrijwilligerswerk met uitkering
vrijwilligerswerk voor jongeren, jongeren helpen mee, burgerinitiatief, buurtinitiatief, bewonersinitiatief, idee voor de wijk, idee voor de buurt, iets organiseren voor de buurt
en: want help people, want to help people, free time help, i have time, spare time, volunteer opportunities, become a volunteer, do something useful, be useful, give something back, help out, volunteer with animals, volunteer without dutch
tr: gönüllü olmak istiyorum, yardım etmek istiyorum, insanlara yardım, gönüllü iş, boş zamanım var, faydalı olmak

languageother: learning-course
spaans kunnen praten, spaans praten, frans praten, engels praten, engels spreken, italiaans praten, een vreemde taal, vreemde taal leren, taal voor op vakantie
want learn english, learn english
engels, engels leren, engelse les, engelse taal, spaans, cursus spaans, cursus engels, cursus frans, cursus italiaans, cursus duits, frans, italiaans, duits leren, arabische taal leren, koreaans leren, japans leren, chinees leren, papiaments leren, fries leren, friese les, talencafé, talencursus
en: learn spanish, learn french, language course, english lessons
tr: ispanyolca, almanca öğrenmek, ingilizce
`
