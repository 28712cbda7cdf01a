/** Of debts, little money, energy, papers, schemes and tax: what people and organisations say beside the words of `money-topics.ts`. */
export const MONEY_SPOKEN = `
debt: debts
moet betalen en heb het niet, moet veel betalen, moet zoveel betalen, euro moet betalen, niet kan afbetalen, kan het niet afbetalen, niet afbetalen, kan niet afbetalen, lening van de bank, zit met een lening, rekeningen niet aan, rekening ligt hier, rekeningen in een la
rekening niet voldaan, heb overal schuld, bij iedereen schuld, sta bij iedereen in het krijt, mensen die geld van me willen, krijg steeds boetes, boete op boete, boetes stapelen, telefoonabonnement niet betalen, belkosten, gokschuld thuis, met de deurwaarder
brief van de deurwaarder, deurwaarder geweest, deurwaarder voor de deur, deurwaarder komt, alles op de pof, op de pof, poffen, krabbel niet meer op, kom er niet meer uit met geld, kom er financieel niet uit, financieel de weg kwijt, ten einde raad met geld
zelf schulden hadden, samen schuldenvrij
VTLB, dwangakkoord, moratorium, WSNP verklaring, artikel 285 verklaring, 285 verklaring, wsnp-verzoekschrift, wsnp verzoek, schuldrust, inkomensbeheer, NVVK, schuldregelen, schulddienstverlening, schulddienstverlener, schuldtraject, traject schuldhulp, problematische schuldsituatie
schuldenproblematiek, schuldsituatie, betalingsonmacht, preferente schulden, CJIB, LBIO, VOW, voorkomen ontruiming, geen uitweg uit geldproblemen, ergens geld schuldig, deurwaarder gebeld, deurwaarder aan mijn deur, bailiff came, bailiff at my door, alles op tijd betaald wordt
in een keer alles betalen, in een keer alles betaal, op krediet, op krediet gekocht, krediet, doorlopend krediet, durf niet op mijn rekening te kijken, spullen opschrijven, komen spullen opschrijven, stroom dicht, draaien de stroom dicht, stroom eraf, gas eraf, betaalbevel, dwangbevel, exploot, krediet aflossen, geldzaken weer op de rit, op de rit met geld
pasje geblokkeerd, pas geblokkeerd, bankpas geblokkeerd, bankrekening geblokkeerd, auto verkopen vanwege schuld, vanwege schuld, bureau dat ik moet betalen, brieven van een bureau, moet betalen van een bureau, vaste lasten niet, rekeningen en post
achter met de huur, achter met betalen, lopen achter met, loop achter met, huur niet op tijd, in het krijt, dik in het rood, diep in de min, schulde, schuldje, schuldenberg, schuldenlast, schuldenvrij, schuldvrij, afbetalen, aflossen, aflossing, wanbetaler, wanbetalers
wanbetalersregeling, zorgverzekering achterstand, zorgpremie achterstand, CAK boete, beslagvrije voet, bankbeslag, beslag op mijn bankrekening, beslag gelegd, uitzetting wegens huurschuld, huurschuld, dagvaarding huur, betalingsherinnering, laatste waarschuwing
MSNP, minnelijk traject, saneringskrediet, kredietbank, schuldregeling, schuldbemiddeling, schuldhulpverlener, schuldhulpvrijwilliger, schuldpreventie, vroegsignalering, betalingsachterstanden, betaalachterstanden, budgetbeheer, nazorg schuldhulp, schuldenmaatje
schuldenlab, doorbraakmethode, collectief schuldregelen, schuldhulproute, nederlandse schuldhulproute, geldfit, afterpay, riverty, in termijnen betalen, koop nu betaal later, buy now pay later, spaarkas kwijt, schuld aan duo, duo schuld, studielening, lening bij vrienden
schulden op mijn naam, ex heeft schulden, schulden van mijn ex, schulden van ~, schulden geerfd, schulden na scheiding, zelfstandige met schulden, zakelijke schulden, failliet, faillissement, belastingschuld, toeslagschuld, terugvordering, vordering, vorderingen
ik moet nog veel betalen, moet iedereen geld betalen, geld schuldig, ben geld schuldig, wil van mijn schulden af, kan de termijnen niet betalen, post van het incasso, wurggreep van de schulden, financiële problemen, financieel in de knoop, in de knoop met geld
financiele nood, in financiele nood, in geldnood, geldnood, geld vragen, rekeningen liggen, rekeningen niet betaald, niet al mijn rekeningen betalen, onbetaald, openstaande schuld, van de regen in de drup met geld, weer op nul beginnen, schone lei
en: I owe, owe money, debt collectors, letters from bailiff, behind with rent, behind on rent, payment plan, debt counselling, bankrupt, bankruptcy, cannot pay back, credit card debt, student loan
tr: borca battım, borcum çok, haciz geldi, kirayı ödeyemiyorum, taksit ödeyemiyorum, borç yapılandırma, iflas, borclarim

guardianship: debts legal-advice
beschermingsbewindvoerder, bewindvoering aanvragen, kantonrechter bewind, curandus, mentor via de rechtbank, OVM, wilsbekwaamheid
kan niet meer tekenen wie beslist, wie beslist er, wie beslist voor ~, zelf niet meer beslissen, niet meer zelf tekenen
bewindvoerder, bewindvoering, onder bewind, beschermingsbewind, curatele, curator, onder curatele, mentorschap, mentor aanvragen, wettelijke vertegenwoordiging, wettelijk vertegenwoordiger, wilsonbekwaam, wilsonbekwaamheid, behartigen de belangen, belangen behartigen
weekgeld, van mijn bewindvoerder af, ruzie met mijn bewindvoerder, bewindvoerder reageert niet, uit bewind, familiebewind, kan zelf niet meer beslissen, kan niet zelf beslissen, beslissen voor ~, namens ~ beslissen
en: legal guardian, guardianship, power of attorney for my parent
tr: vasi, vesayet

youthdebt: debts
jong en schulden, schulden op mijn achttiende, 18 geworden en zorgverzekering, 18 worden geldzaken, jongeren perspectief fonds, schuldenvrije start, jongeren leren omgaan met geld, jongeren en geld, geld en jongeren, eigen geld leren beheren
en: young and in debt

moneyskills: making-ends-meet
spreekuur over geld, vragen over centen, meer overhoudt van je inkomen, overhouden van je inkomen, grip op inkomen, met geld omgaan, beter met geld omgaan, leren omgaan met je geld, financieel zelfstandig, financieel weerbaar, geldproblemen voorkomen, money matters
sparen, sparen lukt nooit, waar mijn geld blijft, waar blijft mijn geld, weet niet waar mijn geld blijft, meekijken in mijn bankzaken, meekijkt in mijn bankzaken, inkomsten, uitgaven en keuzes, zakgeld pubers
geldcoach, geldcoaches, geldmaatje, geldvraag, geldvragen, vragen over geld, vragen over je geld, geldcafé, geldloket, geldspreekuur, praten over geld, praten over poen, poen, financieel café, financieel spreekuur, financiën op orde, financieel fit, uitgaven bijhouden
uitgaven, inkomsten en uitgaven, grip op uitgaven, grip op je geld, potjes maken, vaste lasten, nibud, budgetkring, budgetplan, budgetplanner, spaargeld opbouwen, sparen leren, financiële educatie, financiële opvoeding, geldles, zakgeld, huishoudgeld, kasboek
huishoudpot, geldzaken op orde, geldzaken leren, omgaan met minder geld, minder uitgeven, zuinig leven, zuinig boodschappen doen, rondkomen met minder, consuminderen, bewust omgaan met geld, gat in mijn hand
en: money coach, financial advice, manage my money, household budget
tr: para yönetimi, bütçe yapmak

budgeting: making-ends-meet
door mijn geld heen, door me geld heen, door mn geld heen, geld zo op, altijd geld tekort, niks meer op mijn pas, pas leeg, pinpas leeg, kan niks kopen, kan niet eens, bijstandje, van een bijstandje, klein inkomentje
mensen die weinig te besteden, niet rijk, hebben het arm, arm gezin, arme kinderen, geldgebrek, tekort aan geld, kunnen niet rondkomen, komen niet rond, komt niet rond, kan er niet van leven, niet van te leven, houden te weinig over
over het randje, nauwelijks geld, bijna geen geld, amper geld, amper rondkomen
laag inkomen, lage inkomens, met een laag inkomen, klein budget, smal budget, krap budget, kleine portemonnee, kleine portemonnees, krap zitten, die krap zitten, die het krap hebben, die het niet breed hebben, gezinnen met een klein budget, sociaal minimum, 110 procent norm
nibud norm
elke maand tekort, iedere maand tekort, kom elke maand tekort, kom geld tekort, geld tekort, huur en boodschappen, geen cent over, niks over na de vaste lasten, financieel klem, klem zitten met geld, zitten financieel klem, financieel zwaar, financieel moeilijk, financieel krap, zuinig aan, te weinig inkomsten, minder te besteden, weinig te besteden, mensen met een minimuminkomen, rond het sociaal minimum
hoe kom ik rond, kom ik rond met, vaste lasten niet meer opbrengen, lasten niet opbrengen, niks meer op de rekening, niks op de rekening, geld is op, huur is hoger dan, meer uit dan er binnenkomt, niet te doen met mijn inkomen, niet te doen van een uitkering
geen vetpot, vetpot, doekoe, doekoes, geen doekoe, geen money, geen flappen, geen knaken, geen duiten, geen poen, skeer, pleite geld, op water en brood, leven op een minimum, bestaansminimum, bijstandsniveau, onder bijstandsniveau, minimumloon rondkomen, werkende armen, arme gezinnen, arme mensen
in armoede, armoede onder, stille armoede, kansarm, kinderarmoede, armoedebestrijding, armoedefonds, armoederegisseur, mensen met weinig geld, huishoudens met een laag inkomen, met een krappe beurs, met een smalle beurs, door de bodem zakken, door de bodem zakt
niet meedoen door geld, nergens aan meedoen, kan nergens aan meedoen, niet breed hebben, hebben het niet breed, heb het niet breed, moeten rondkomen van, van een klein pensioentje, alleen van aow, aow gat, broekriem, buikriem aanhalen, tering naar de nering
houd niks over, hou niks over, niets over aan het eind, geld vliegt weg, geld smelt, portemonnee is leeg, lege portemonnee, bank is leeg, rekening is leeg, nul op de bank, uitkering is op, loon is op, salaris is al weg, red het niet met mijn geld, niet redden met geld
prijzen stijgen, alles zo duur, boodschappen zo duur, leven is duur, duur leven, alles is te duur, niet te betalen allemaal, inkomen gekelderd, inkomensverlies, inkomen achteruit, op een houtje bijten, rooie cent, geen rooie rotcent, nooit iets leuks kunnen doen
en: no money for, run out of money, living on benefits, hard to pay, struggling with money, poor family, minimum wage, skint, can not afford, cannot afford
tr: para yetmiyor, para kalmadı, zor geçiniyoruz, ay sonu, param yetmiyor, geçim derdi, parasızım

emergencyfund: making-ends-meet
klein bedrag, bedrag ineens, klein bedrag ineens, door pech, pech gehad, in de knel, in de knel komt, in de knel zit, acute geldnood, duurzame gebruiksgoederen, stofferingskosten, urgente nood, vangnetfonds
eenmalige bijdrage, bijdrage voor een nieuwe, bijdrage voor een koelkast, bijdrage voor een bed, bijdrage in de kosten van, nieuwe koelkast betalen, nieuwe wasmachine betalen, gezinnen die financieel klem
noodfonds, noodpotje, noodhulp, individuele noodhulp, noodhulpfonds, fondsaanvraag, fondsen aanvragen, fonds aanvragen, fondswerving particulier, sun noodhulp, SUN nederland, noodhulpbureau, kleine giften, gift aanvragen, eenmalige gift, eenmalige bijdrage
eenmalige hulp geld, geld voor noodgevallen, dringende kosten, onverwachte kosten, onverwachte rekening, wasmachine stuk en geen geld, wasmachine kapot geen geld, geen geld voor nieuwe wasmachine, geen geld voor een nieuwe, koelkast stuk geen geld, bijzondere noden
stille hulp, kleine nood, diaconaal fonds, diaconie financiële hulp, steunfonds, rotary hulp, lionsclub hulp, bureau voor levensonderhoud, algemeen nut fonds, fonds voor wie nergens anders, voorschot, renteloze lening, sociaal leenfonds, micro lening, urgente noden
en: emergency fund, one time gift, urgent costs, crisis money
tr: acil para yardımı, acil yardım fonu

sportmoney: making-ends-meet exercise
lidmaatschap van de sportclub, lidmaatschap betalen, muziekschool betalen, kinderen van ouders met een laag inkomen
contributie te duur, contributie betalen, contributie van de club, contributie van de voetbal, voetbal te duur, zwemles te duur, zwemles betalen, zwemles niet betalen, geld voor zwemles, muziekles te duur, muziekles betalen, dansles te duur, sporten te duur voor mijn kind
jeugdfonds, jeugdfonds sport, jeugdfonds sport en cultuur, jeugdsportfonds, volwassenenfonds, volwassenenfonds sport, sportclub betalen, voetbalschoenen te duur, sportkleding betalen, sport voor kinderen uit gezinnen met weinig geld, kinderen mee laten doen, alle kinderen doen mee
=samen voor alle kinderen, fonds voor sport, wil op judo maar geld, wil op turnen maar geld, lidmaatschap te duur, sportpas
en: sports fees, pay for football club, swimming lessons too expensive, afford swimming lessons
tr: spor kulübü pahalı, yüzme kursu pahalı

schoolmoney: making-ends-meet homework-help
gevulde rugzak, rugzak voor brugklassers, brugklassers, start van het schooljaar spullen, schoolstart, nieuw schooljaar te duur, boekentas
leergeld, stichting leergeld, schoolreisje te duur, schoolreisje betalen, schoolreis te duur, schoolreisje, schoolkamp betalen, excursie betalen, ouderbijdrage, vrijwillige ouderbijdrage, schoolkosten, schoolspullen, schoolspullen betalen, schooltas, schooltas en schriften
schriften en pennen, rugzak voor school, rekenmachine te duur, laptop voor school, chromebook, schoolboeken betalen, fiets voor de middelbare, fiets voor de brugklas, naar de middelbare en geen, brugklaspakket, rugzakje vullen, etui, gymkleren
en: school trip money, school supplies, school bag, school costs
tr: okul gezisi parası, okul malzemesi, okul çantası

birthday: making-ends-meet
zoontje is jarig, dochtertje is jarig, kind is jarig, jarig en geen geld, is jarig maar geen geld
verjaardagspakketten, kind verdient een feestje, feestje voor elk kind, elk kind een feestje
sinterklaas betalen, kerstcadeaus betalen, cadeaus betalen
verjaardagsbox, verjaardagsdoos, verjaardagspakket, verjaardagstas, feestpakket, feestbox, jarige job, stichting jarige job, slingers en taart, slingers ballonnen, niet trakteren, cadeautje voor mijn kind, cadeautje kopen, cadeautjes te duur
sinterklaascadeautjes, sinterklaascadeaus, pakjesavond, sinterklaas te duur, kinderen die hun verjaardag niet vieren, verjaardag vieren te duur, verjaardag van mijn kind
en: birthday box, birthday present for my child, no money for birthday
tr: doğum günü kutusu, doğum günü hediyesi

hygiene: making-ends-meet clothing-goods
maandverbandjes, menstruatie, menstruatiearmoede, uitgiftepunt menstruatie, ongesteld geen geld, tampons te duur, luiers te duur, luiers, gratis luiers, luierpakket, schoonmaakmiddelen, toiletpapier, deodorant, tandpasta, hygiëneproducten, hygiënepakket
tandarts te duur, tandarts niet betalen, tandarts voor minima, gebit te duur, nieuwe bril te duur, geld voor een bril, gratis bril, gratis kapper, naar de kapper geen geld, knippen voor weinig
en: free diapers, diapers, period products, tampons, free glasses
tr: bebek bezi, ped, hijyen paketi, diş parası

sustainability: making-ends-meet odd-jobs
warmte weglekt, waar warmte weglekt, stookhulp, radiatoren koud, radiatoren blijven koud, knop van de verwarming niet, verwarmingsknop niet open, stook niet, niet stoken, zitten in de kou, met muts op in huis, adem zie je in huis, elektrische deken, energieslurper
oude koelkast slurpt
energienota verlagen, energie en tips, plakken folie, kieren en folie, dichten kieren, energy bills, cold in my house, house is cold, huis koud, huis is koud, geen geld voor gas, geen geld gas
graden binnen, 15 graden binnen, 14 graden binnen, huis tegen de kou, winterklaar huis, huis winterklaar, afrekening van de gas, afrekening van het gas, afrekening energie, kou buiten houden, koude slaapkamer, koude voeten in huis
energiearmoede, energiefixer, energiefixers, fixteam, fixteams, fixers, bespaarcoach, bespaarcoaches, bespaaradvies, bespaarbox, energiebox, energiebank, energieloket, energieverbruik, energie-advies, energieadvies, energierekening verdubbeld, energierekening, energienota
gasnota, jaarafrekening, jaarnota, eindafrekening gas, voorschot verhoogd, stroomrekening, rekening van eneco, rekening van vattenfall, rekening van essent, gas en licht te duur, gas en elektra, stookkosten te hoog, kachel uit, kachel niet aan, thermostaat laag
zit in de kou, koud huis, huis niet warm, huis wordt niet warm, krijg het niet warm, verwarming durf ik niet, verwarming niet aan, verwarming niet aan durven, verwarming uit, niet durven stoken, te duur om te stoken, dekentje op de bank, dekens op de bank
tocht in huis, tochtige ramen, tochtig, tochtstrip, tochtband, kieren, kieren dichten, kierdichting, ledlampen, led lampen, ledlamp, radiatorfolie plakken, waterbesparende douchekop, brievenbusborstel, brievenbusborstels, deurdranger
isolatie van mijn huis, huis isoleren, isolatiemaatregelen, isoleren met subsidie, energiezuinig, verduurzamen, verduurzaming, enkel glas, energielabel, slimme meter, meterkast nalopen, cv ketel zuinig, waterzijdig inregelen, kleine bespaarmaatregelen, warm en zuinig
duurzaam wonen, dynamisch contract, energiecontract te duur
en: energy bill too high, heating bill, gas bill, cannot afford heating, cold house, afraid to turn on heating, insulation, draught
tr: doğalgaz faturası, elektrik faturası, ısınma parası, ev soğuk, kaloriferi açamıyorum

lettershelp: forms-letters
papier van uwv, papier van de gemeente, papier gekregen, papieren gekregen, wat moet ik ermee papier, brief tikken, brief typen, brief maken, brief laten schrijven, post open te maken, post openen, komt wekelijks langs om de post, formulieren en brieven
brieven en formulieren, iets invullen, moet iets invullen, vragenlijst invullen, contract lezen, kleine lettertjes, lettertjes, moeilijk taalgebruik, snap er geen jota van, geen touw aan vast te knopen, krijg steeds post van, vraag over een brief
deze brief, met deze brief, help met brief, helpen met brief, brief niet snap, papier niet snap, ik papier niet snap, papieren niet snap, brieven doornemen, de brieven doornemen, papieren tijger, post en rekeningen, rekeningen en brieven, got a blue envelope, explain a letter
explain this letter, a letter from duo, mijn administratie doet, administratie doet
formulieren van de svb, formulieren van het uwv, mail opstellen, mail schrijven naar de gemeente, overziet haar post, overziet zijn post, overziet de post niet, weken oude brieven, oude brieven, ~ deed mijn papieren, deed mijn papieren, deed mijn administratie, heb een brief gekregen
geldzaken van ~, geldzaken niet meer, bankzaken niet meer, kan haar geldzaken niet, kan zijn geldzaken niet, rondje regelen, envelop van de rechtbank, bellen naar de belasting
snap geen hout van die brief, snap geen hout van de brief, snap niks van deze brief, snap niks van de post, brief van de instantie, brieven van instanties, brief van de woningbouw, brief van het uwv, brief van de svb, brief van het cak, brief van duo, brief van de rechtbank
leest mijn post, leest met mij mee, post meelezen, post voorlezen, post voorleest, post laten lezen, iemand die mijn post leest, meelezen met brieven, post doornemen, post sorteren, post uitzoeken, post blijft liggen, post ligt, post op een hoop, hoop post, post opgestapeld
administratie blijft liggen, administratie liggen, administratie loopt in de soep, administratie overnemen, administratie van mijn moeder, administratie van mijn vader, administratie van ouderen, administratie een zooitje, zooitje van papieren, rommel van papieren, chaos in mijn papieren
mappen en tabbladen, tabbladen, ordnen, orde in de papieren, orde op zaken, orde op zaken stellen, orde in je papieren, papieren sorteren, papieren op orde, papieren op volgorde, papiercafé, papieren café, papierwinkeltje, papiere, paperasserij, bureaucratie
papierhulp, papieren wirwar, papiermolen, papierwinkel op orde, papierloket, administratiemaatje, administratiecoach, administratiehulp, administratie aan huis, administratieve hulp, hulp bij administratie, hulp bij je administratie, thuisadministrateur, adminstratie, administatie
formulier, formulieren, formulierhulp, formulierenhulp, formulieren in te vullen, aanvraagformulieren, papieren in te vullen, papieren van de gemeente, papieren van uwv, aanvraag doen, aanvragen invullen, hulp bij aanvragen, handtekening zetten, brief opstellen, brief terugschrijven
brief beantwoorden, brieven beantwoorden, officiële brieven, officiële post, moeilijke woorden in brieven, brieven aan instanties, post van instanties, contact met instanties, vragen aan instanties, bellen met instanties, bellen naar instanties, durf instanties niet te bellen
iemand die voor mij belt, bellen met de gemeente, instanties bellen, in de wacht staan bij instanties, bankzaken van mijn moeder, geldzaken van mijn moeder, geldzaken van mijn ouders, rekeningen van mijn moeder, mijn man regelde alles, mijn vrouw regelde alles, regelde altijd alles
en: letter from, letter in dutch, letters in dutch, letter from tax office, letter from school, i not understand the letter, read my letters, read my mail, official mail, call the gemeente for me, write a letter, help filling in, paper work
tr: mektup okuma, mektubu okumak, mektup okumak, gelen mektubu anlamıyorum, mektup yazmak, resmi evrak, evrak, dilekçe, dilekçe yazmak, kağıt işleri, form yardımı, başvuru formu

allowances: benefits-schemes
67 geworden, 67 geworden wat krijg ik, wat krijg ik als ik, aow krijg ik, met pensioen wat krijg ik, als ik samenwoon, zorgtoeslag krijgen, huurtoeslag krijgen, check van regelingen, regelingen en toeslagen, recht op hebt, waar je recht op hebt, waar u recht op heeft
waar heb je recht op, geld van de gemeente, geld van de overheid, steun van de gemeente, tegemoetkoming chronisch zieken, geboortegeld, alleenstaande ouder toeslag, kopje bijstand
welke vergoeding, vergoeding of uitkering, uitkering bij uw situatie, vergoeding aanvragen, bijz bijstand, bijzondere bijstand duurzame gebruiksgoederen, IIT, IOAZ, IOW, AKW, TONK, BBZ uitkering, kwijtscheldingsverzoek, kwijtscheldingsaanvraag, P-wet
participatiewet uitkering, w en i, werk en inkomen, klantmanager, klantmanager inkomen, wijkteam inkomen, inkomensconsulent, get from the city, get from the government, what can i get from the city, what can i get from gemeente
uitkering gekort, gekort op mijn uitkering, korting op mijn uitkering, samenwonen en bijstand, samenwonen en uitkering, iets extra van de gemeente, nog iets extra krijgen, toeslagen na scheiding, wordt 18 wat moeten we regelen, wordt 18 regelen
pasje voor minima, pasje minima, toeslagen mislopen, toeslagen u misloopt, misloopt, mislopen, bijverdienen naast mijn uitkering, wat kan ik met mijn stadspas, nog iets van de gemeente
heb ik recht op, recht op allemaal, waar heb ik allemaal recht op, allemaal recht op, recht hebben op, geld laten liggen, geld laat liggen, waar u geld laat liggen, laat u geld liggen, regelingen die u laat liggen, potjes en regelingen, welke regelingen
regelingencheck, regelingen aanvragen, voorzieningenwijzer, voorzieningencheck, bereken uw recht, berekenuwrecht, geldcheck, geld terug regelingen, inkomenstoeslag, individuele studietoeslag, langdurigheidstoeslag, energietoeslag, minimabeleid, minimapas, stadspas, stadjerspas
ooievaarspas, u-pas, haarlempas, gelrepas, rotterdampas, dalpas, paspas, kortingspas, kindpakket, meedoenbudget, meedoenregeling, collectieve zorgverzekering, gemeentepolis, bijstand, bijstandsuitkering, in de bijstand, bijstand stopgezet, uitkering stopgezet, uitkering gestopt
uitkering, wachtgeld, ww, ww loopt af, ww stopt, mijn ww, ww uitkering, einde ww, ioaw, ziektewet, ziektegeld, toeslag stopgezet, zorgtoeslag stopgezet, toeslagpartner, toeslagen aanvragen, proefberekening, kinderbijslag aanvragen, anw, nabestaandenuitkering, weduwenpensioen
nabestaandenpensioen, pensioen aanvragen, pensioen uit het buitenland, aow aanvragen, aow leeftijd, svb, AIO, inkomensvraag, inkomensvragen, inkomensondersteuning, kwijtschelding aanvragen, kwijtschelding gemeentelijke, gemeentelijke belastingen, waterschap kwijtschelding
bijzondere bijstand voor, inrichtingskosten aanvragen, eigen bijdrage, CAK, tegemoetkoming, tegemoetkoming kosten, toelage, subsidie aanvragen, uitkeringsgerechtigd, uitkeringsgerechtigden, kostendelersnorm, vermogenstoets, voorschot toeslagen, inkomensregeling
en: entitled to, am i entitled, what can i get from government, unemployment money, child benefit, allowance stopped, apply for allowance, social benefits, social security, old age pension
tr: işsizlik parası, kira yardımı, sosyal yardım almak, hakkım var mı, emekli maaşı, yardım parası, bakım parası, çocuk parası

unfitforwork: benefits-schemes legal-advice
keuring, uwv keuring, keuringsarts, bedrijfsarts, verzekeringsarts, herkeuring, herbeoordeling, afgekeurd, afgekeurd en krijg minder, gedeeltelijk afgekeurd, arbeidsongeschikt, arbeidsongeschiktheid, WIA, WIA aanvraag, WIA keuring, WAO, wajong, twee jaar ziek, lang ziek van werk
ziek gemeld, ziekmelding, restverdiencapaciteit, IVA, WGA, onterecht goedgekeurd, loondoorbetaling, poortwachter
en: unfit for work, disability benefit, medical assessment
tr: malulen, iş göremez, maluliyet

careaccess: benefits-schemes living-with-disability
zorgaanvraag, zorgaanvraag en indicatie, onafhankelijk ondersteuner, bij het regelen van zorg, zorg regelen voor
GPK, GPK aanvraag, wmo-melding, wmo melding, wmo onderzoek, wmo consulent, wmo-consulent, onderzoek wmo, mee naar het gesprek met de gemeente, mee naar gesprekken met gemeente, gaan mee naar gesprekken, gesprekken met gemeente of, ZIN, CIZ-indicatie, vv pakket, zorgprofiel
trekkingsrecht, pgb vertegenwoordiger, pgb beheer, toegang tot zorg, hh1, huishoudelijke ondersteuning wmo
wmo, wmo aanvraag, wmo aanvragen, wmo loket, wmo gesprek, wlz, wlz aanvraag, wlz indicatie, CIZ, ciz aanvraag, pgb, pgb aanvragen, persoonsgebonden budget, zorg in natura, indicatie aanvragen, zorgindicatie, keukentafelgesprek, jeugdwet, jeugdwet aanvraag
clientondersteuner, clientondersteuning, cliëntondersteuning, onafhankelijke clientondersteuning, onafhankelijke ondersteuning, onafhankelijke ondersteuning bij het gesprek, gesprek met de gemeente, OCO, gewone cliëntondersteuner, MEE, mee consulent, zorgbemiddeling, zorg regelen
zorg aanvragen, zorg aanvragen voor ~, hulp aanvragen bij de gemeente, huishoudelijke hulp aanvragen, traplift aanvragen, woningaanpassing aanvragen, scootmobiel aanvragen, hulpmiddel aanvragen, gehandicaptenparkeerkaart, parkeerkaart gehandicapten, invalidenparkeerkaart
afwijzing wmo, wmo afgewezen, indicatie afgewezen, =weg in de zorg, wegwijs in de zorg, doolhof van de zorg, waar moet ik zijn voor zorg, zorgloket, van loket naar loket, sociaal loket, wijkloket
en: apply for care, care assessment, personal budget, disability parking card
tr: bakım başvurusu, evde bakım başvurusu

tax: tax-return
fiscus, geld terug van de fiscus, terug van de fiscus, belastingtijd, belastinghulpactie
doen uw aangifte, boekhouders doen uw aangifte, oud-boekhouders, boekhouder, belastingsamenwerking, aangifte door vrijwilligers
te laat met aangeven, te laat met aangifte, btw, btw aangifte, belastinggeld terugvragen, ziektekosten terugvragen, belasting terugvragen
aanslag, aanslag van, vullen gratis aangiften, aangiften, aangiftes
huba, hubahulp, huba hulp, belastinginvuller, belastinginvullers, invulmaatje, invulmaatjes, invulteam, invulservice, invuldagen, belastingspreekuur, belastingservice, belastingteam, belastingcafé, aangiftecafé, hulp bij aangifte, hulp bij de aangifte, de aangifte, jaarlijkse aangifte
aangifte voor, aangifte laten doen, aangifte 2024, aangifte 2025, belasting doen, belasting invullen, belastingformulier, belastingformulieren, belastingbrief, belastingbiljet, belastingaanslag, blauwe brief, blauwe brieven, blauwe brievenbus, inkomstenbelasting, inkomsten belasting
voor 1 mei, erfbelasting, aftrekpost, aftrekposten, zorgkosten aftrekken, ziektekosten aftrekken, giften aftrekken, belasting terug, geld terug van de belasting, belastingteruggave, middelen inkomen, m-biljet, p-biljet, uitstel aanvragen belasting, belastingvragen
en: tax help, tax letter, income tax, tax advice, tax declaration, do my taxes, tax office
tr: vergi yardımı, gelir vergisi, vergi dairesi, vergi formu, vergi iadesi almak
`
