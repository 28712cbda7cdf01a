/** Of going out, hobbies, screens, papers, letters, language and giving, as people say it aloud. `~` stands for whoever it is about. */
export const MATTERS_SPOKEN = `
dayout: outings
jaren niet weggeweest, niet weggeweest, =al jaren niet weg geweest, wil er eens uit, wil er zo graag uit, er zo graag uit, er eens uit, er es uit, er even uit, er even tussenuit, =even weg uit huis, zee niet gezien, zee al jaren niet gezien, nog eens naar het strand, nog eens naar zee, nog eens naar de markt, naar de markt met mijn moeder, de bollen zien, wil de bollen zien, een keer wat anders zien, andere muren, =deze vier muren, =niet verder dan de tuin, =komt niet verder dan de tuin, komt niet verder dan de voordeur, niet verder dan de voordeur
nooit ergens komen, komen nooit ergens, =we komen nergens meer, ritje door de polder, ritje maken, =eindje rijden, =met een bus vol, busreisje, busreis, =dagje met de bus, terrasje pakken, samen een terrasje, naar de kroeg, nog een keer naar de kroeg, biertje drinken met, iemand om mee naar de film, naar de film met iemand, =alleen naar de film, =naar een voorstelling maar niet alleen, =alleen naar een voorstelling, alleen naar een concert, alleen naar het concert, mee naar het museum, met me mee naar het museum, alleen naar het museum, alleen naar het theater, =stappen met een beperking, ook wel eens stappen, ook wel es stappen, wil ook uitgaan, ook gewoon uitgaan, kan nergens heen met een klein pensioen

holidaycare: outings making-ends-meet
=op vakantie maar heb zorg nodig, vakantie met zorg, vakantie met rolstoel, vakantie is de vensterbank, =vakantie op het balkon, jaren niet op vakantie, nooit op vakantie, vakantie zit er niet in, durf niet alleen op reis, =niet alleen op reis, alleen op reis, reizen alleen durf, klein pensioen en nergens heen, klein pensioentje

rickshaw: wheelchair-outing cycling
wind voelen, =de wind voelen, wind door de haren, wind in mijn haren, buiten de wind voelen, =lopen kan hij niet maar buiten

wheelchair: wheelchair-outing living-with-disability
wie duwt mijn rolstoel, wie duwt ~, iemand die duwt, rolstoel duwen, strand met mijn rolstoel, naar het strand met de rolstoel, dagje weg met die rolstoel, weg met de rolstoel, met de rolstoel naar het bos, met de rolstoel naar de markt

hobby: crafts arts-culture
hobby zoeken, hobby nodig, moet een hobby, zit maar met mijn handen, =met mijn handen bezig, altijd met mijn handen bezig, handen jeuken om, vingers jeuken, vingers jeuken om iets te maken, iets te maken met mijn handen, iets met mijn handen doen, iets met klei, klei of verf, verveel me dood, verveel me kapot, verveel me te pletter

needlework: crafts
brei alleen, brei maar altijd alleen, brei en niemand, breinaalden liggen stil, breinaalden, breipennen, haak dekentjes, haak en brei, wie breit er mee, wie haakt er mee, naaimachine maar niet alleen, achter de naaimachine, quilten

woodwork: crafts
plek om te timmeren, timmeren, hout bewerken, houtbewerken, zagen en timmeren, werkplaats missen, mis mijn werkplaats, mis mijn schuurtje, modeltreintjes, modeltrein, modelbouw

painting: arts-culture crafts
schilderen net als vroeger, weer gaan schilderen, =kan aardig tekenen, tekende vroeger, schilderde vroeger, verfdoos

choir: music-singing
zong altijd, vroeger zong ik, zingen maar kan geen noten lezen, geen noten lezen, mis het zingen, zing onder de douche

instrument: music-singing
oude gitaar, gitaar staat in de hoek, trekharmonica, accordeon, mondharmonica, samen muziek maken, wil in een bandje, in een band spelen, =speel maar alleen, speel alleen thuis

listenmusic: music-singing arts-culture
klassieke muziek en niemand, niemand om mee naar muziek te luisteren, samen naar muziek luisteren

theatre: arts-culture
toneel spelen, gere toneel spelen, graag toneel

books: arts-culture
mensen die van lezen houden, van lezen houden, =over boeken praten, schrijf gedichtjes, schrijf gedichten, gedichtjes

writing: arts-culture
levensverhaal opschrijven, mijn leven opschrijven, verhalen opschrijven voor de kinderen, herinneringen opschrijven

cards: games
kaartclubje, mis mijn kaartclubje, potje kaarten, potje klaverjassen, rikken, jokeren, pandoeren, bridgen, toepen, kaartmaten

chess: games
schaakt, tegen me schaakt, schaken met, dammen maar geen tegenstander, geen tegenstander, potje schaak, potje dammen

boardgames: games
rummikub, rummikuppen, scrabbelen, mens erger je niet, sjoelen, bingoavond, bingoavondje, samen puzzelen, legpuzzel, potje triominos

billiards: games exercise
biljarten, potje biljart, keu, biljartmaat

digital: computer-phone
iets in beeld, komt steeds iets in beeld, krijg het scherm niet weg, scherm zegt, scherm doet raar, scherm blijft zwart, krijg geen beeld, geen beeld op de tv, nieuwe tv en geen beeld, tv instellen, zenders kwijt, hoe zet ik dat ding aan, dat ding aan, dat ding aanzetten, dat ding van een telefoon, ding doet niks, =telefoon doet raar, sinds de update, update en snap, uploaden, iets uploaden, facetimen, vakantiefoto op de computer, foto op de computer krijgen, telefoon is vol, telefoon zit vol, =foto's van mijn telefoon, foto's eraf halen, =hoe stuur je een foto, foto sturen, foto opsturen met mijn telefoon, foto's van de kleinkinderen zien, appen, hoe moet ik appen, app downloaden, een app downloaden, whatsappen
=krijg de computer niet aan de praat, computer niet aan de praat, laptop niet aan de praat, tablet in de kast, tablet ligt in de kast, tablet gekregen, tablet gekregen en nu, ipad gekregen, kleinzoon gaf een tablet, kleinkind legt het uit, kleindochter legt het uit, onthoud het niet op de computer, =te snel met uitleggen, =leggen het te snel uit, jongeren leggen te snel uit, =gaan zo snel met uitleggen, durf nergens op te drukken, nergens op te drukken, verkeerde knopje, =op het verkeerde knopje, =kastjes en knoppen, =knoppen en kastjes, al die knoppen, al die knopjes, overal op accepteren, op accepteren drukken, accepteren drukken, =iets kapot maak aan de computer, =kapot maken op de computer, digibeet
kan mijn mail niet vinden, =mail kwijt, mail niet meer vinden, mailtjes oplichters, mailtjes opgelicht, opgelicht met die mailtjes, nepmail, nep mail, vreemde mailtjes, wachtwoord kwijt, wachtwoord doet het niet, wachtwoord vergeten, pincode van de telefoon kwijt, pincode telefoon, kan nergens meer bij, wifi is weg, wifi doet het niet, internet doet het niet, geen internet meer, printer, uitprinten, iets uitprinten, iets printen, beeldbellen, videobellen, skypen, beeldbellen met kleinkinderen, qr code, qrcode, qr codes, parkeren met de app, met een app moet, alles met een app, allemaal met een app, =zo'n telefoon niet, geen slimme telefoon, ouderwetse telefoon

digid: digital-government
inloggen lukt niet, kan niet inloggen, inloggen gaat niet, krijg een code die niet komt, code komt niet, code op mijn telefoon komt niet, alles op internet, alles gaat digitaal, alles is digitaal, alles via de computer, moet via de website, ga naar de website, ze zeggen ga naar de website, verwijzen naar de website, kan niet meekomen met internet, afspraak maken op de computer, online afspraak, bank is dicht en alles op internet, bankieren op de telefoon, internetbankieren, bankieren durf ik niet, geen computer en moet, snap niks van digid

lettershelp: forms-letters
bang voor de brievenbus, brievenbus niet open, durf de post niet open, durf niet open te maken, =post niet open te maken, stapel post, stapel brieven, stapel enveloppen, al die enveloppen, post ongelezen weg, gooi de post weg, gooit brieven weg, gooit alle brieven in een la, brieven in een la, post in een la, blauwe envelop, blauwe enveloppe, =post gekregen en weet niet, =brief gekregen en weet niet, snap die brief niet, snap de brief van de gemeente niet, =brief begrijp ik niet, moeilijke woorden in die brief, moeilijke woorden in een brief, moeilijke taal in brieven, ambtenarentaal, =wat bedoelen ze met die brief, wat willen ze van me, wat willen ze nou van me, meekijken naar een brief, =naar een brief kijken, brief schrijven naar de gemeente, =brief schrijven naar
papierwinkel, lap tekst, lap tekst gestuurd, verzuip in de papieren, verdrink in de papieren, zwem in de papieren, papierwerk, papieren rompslomp, paperassen, paperasserij, administratie is een puinhoop, administratie puinhoop, papieren niet op orde, papieren op orde, alles in een schoenendoos, kom er niet uit met papieren, papieren kom ik niet uit, man deed de papieren, man deed altijd de papieren, vrouw deed de rekeningen, vrouw deed de papieren, ~ deed de rekeningen, ~ deed de post, formulier voor me invullen, iets invullen, moet iets invullen, geen hout van, snap er geen jota van, snap er geen bal van, willen allemaal bewijzen, willen bewijzen van me, bewijzen opsturen, kopietjes opsturen, boete en snap het niet, boete gekregen en snap
=van het kastje naar de muur, kastje naar de muur, weet niet waar ik moet wezen, waar moet ik wezen, waar ik moet zijn met mijn vraag, waar moet ik zijn met, bij wie ik moet aankloppen, niet bij wie ik moet aankloppen, waar kan ik aankloppen, waar vraag je zoiets aan, waar vraag ik dat aan, bij wie moet ik zijn, kom er niet doorheen aan de telefoon, niet doorheen aan de telefoon, bel en krijg niemand te pakken, =krijg niemand te pakken, =aan de telefoon in de wacht, =krijg geen antwoord van de gemeente, =hoor niks van de gemeente, aanvraag afgewezen en snap, aanvraag afgewezen, bezwaar maken hoe, bezwaar maken, weet niet waar ik recht op heb

literacy: reading-writing
bijsluiter niet lezen, kan de bijsluiter niet lezen, bril vergeten zeg ik, zeg dat ik mijn bril vergeten ben, smoes bril vergeten, =letters gaan niet samen, letters en ik, menukaart voorlezen, kan de menukaart niet lezen, schrijf alles fout, maak fouten met schrijven, zoveel fouten schrijven, fouten in appjes, appje typen zonder fouten, alleen mijn naam schrijven, kan niet schrijven, niet kan schrijven, kan niet lezen en schaamt, kan niet lezen en schrijven, nooit leren lezen, nooit goed leren lezen, kan amper lezen, amper lezen, nauwelijks lezen, =leest alles voor omdat ik het niet kan, vrouw leest alles voor, kan niet voorlezen want kan het zelf niet, niet voorlezen want, kleinkind niet voorlezen, kind niet helpen met lezen, ondertiteling te snel, ondertiteling niet bijhouden, rapporten schrijven, rapport schrijven op mijn werk
rekenen nooit mijn ding, rekenen is niks voor mij, niet uitrekenen, kan niet rekenen, kan niet klokkijken of rekenen, sommen kan ik niet

dutchlessons: learning-dutch
nederlands is slecht, mijn nederlands is slecht, nederlands niet goed, mijn nederlands niet goed, durf geen nederlands, durf geen nederlands te praten, ken de taal niet, spreek de taal niet, taal niet machtig, =praat nog niet goed, spreekt geen woord, spreekt geen woord nederlands, =praat geen woord, lachen om mijn nederlands, =lachen om hoe ik praat, versta de juf niet, praten met de juf, met de juf praten, snap de juf niet, =mensen praten te snel, snap de mensen niet als ze snel praten, praten snel nederlands, schoonmoeder spreekt alleen turks, spreekt alleen arabisch, =alleen turks, praat thuis alleen arabisch, praat thuis geen nederlands, =vergeet mijn nederlands, =vergeet het nederlands, niet zeggen wat ik voel bij de dokter, woon hier jaren maar praten lukt niet, praten lukt niet in het nederlands

languagebuddy: learning-dutch
oefenen met praten, wil oefenen met praten, praten oefenen, nederlanders om mee te oefenen, geen nederlanders om mee te praten, niemand praat nederlands met mij, leer met app maar niemand praat, praten met de buren in het nederlands, beter praten met de buren

volunteer: helping-others
iets nuttigs doen, wil iets nuttigs, iets goeds doen, wil iets goeds doen, iets terugdoen, iets terug doen, iets betekenen, wil iets betekenen, wat voor een ander doen, iets voor een ander doen, iets voor anderen doen, heb tijd over, =twee middagen over, =een paar uurtjes over, zeeen van tijd, kunnen jullie mij gebruiken, kunnen jullie me ergens gebruiken, mij ergens gebruiken, kan ik ergens helpen, waar kan ik helpen, waar kan ik me nuttig maken, mezelf nuttig maken, me nuttig maken, =kan goed luisteren en heb tijd, =goed luisteren en tijd, met pensioen en fit, pensioen en nog fit, nog fit en wil wat, =handen zijn nog goed, handig en help graag, help graag iemand, oude mensen voorlezen, oude mensjes gezelschap, gezelschap houden aan oude mensen, wil oude mensen helpen, iets om te helpen voor school, dochter zoekt iets om te helpen, wil helpen voor school, heb een busje en kan helpen, =heb een auto en wil iemand rijden, wil wel iemand rijden, kan goed koken en wil delen, ergens honden uitlaten
`
