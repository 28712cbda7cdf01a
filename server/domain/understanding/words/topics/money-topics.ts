/** Money, papers, work and learning. */
export const MONEY_TOPICS = `
debt: debts
schulden, schuld, schuldhulp, schuldhulpmaatje, schuldhulpverlening, schuldsanering, bewindvoerder, onder bewind, bewindvoering, WSNP, deurwaarder, deurwaarders, incasso, incassobureau, incassos, aanmaning, aanmaningen
betalingsachterstand, achterstand, achterstanden, betalingsregeling, schuldeiser, schuldeisers, budgetmaatje, beslag, beslaglegging, loonbeslag, beslag op mijn loon, inboedel weghalen, halen de tv weg, halen de spullen weg, spullen weghalen
komen de spullen halen, komen mijn inboedel halen, staat voor de deur om spullen te halen, rood staan, sta rood, altijd rood, diep in het rood, lening, leningen, lenen van vrienden, geld geleend, klarna, achteraf betalen, postorder
huurachterstand, achterstand met de huur, energierekening niet betalen, rekeningen stapelen, stapels rekeningen, rekeningen stapelen zich op, boetes, cjib, studieschuld, geldproblemen, geldproblematiek, geldzorgen, gat in mijn hand
afgesloten van gas, afgesloten van stroom, licht afgesloten, geld lenen, schuld bij de belasting, toeslagenaffaire, toeslagenouders, dure lening, tot over mijn oren, verdrink in de rekeningen, kan de rekeningen niet meer betalen
en: debt, debts, bailiff, payment arrears, debt collector, cannot pay my bills, loan, loans, overdraft
tr: borç, borçlar, borcum var, borçlarım, borçlarım var, icra, icra memuru, haciz, faturalarımı ödeyemiyorum, kredi borcu

youthdebt: debts
jongeren met schulden, schulden jongeren, jongvolwassenen schulden, geldproblematiek jongvolwassenen, geldcoach jongeren, boetes en studieschuld, 18 en schulden, jongerenperspectieffonds, geldzaken jongeren
en: young people in debt, student debt

budgeting: making-ends-meet
rondkomen, krap bij kas, kom niet rond, niet rondkomen, einde van de maand geld op, geld is op, geld op, salaris op, halverwege de maand blut, blut, armoede, ik ben arm, minima, minimuminkomen, lage inkomens, kleine beurs, krappe beurs, bijstand
krappe portemonnee, elke cent omdraaien, geld te kort, te weinig geld, huishoudboekje, budgetcursus, budgetteren, budgetcoach, omgaan met geld, besparen, energiearmoede, energiecoach, kachel niet aan durven, verwarming te duur
energie besparen, noodfonds, noodhulp, financiële noodhulp, acute nood, kleine giften, bijdrage voor een wasmachine, wasmachine kapot geen geld, kan geen nieuwe wasmachine betalen, fonds bijzondere noden, AOW te weinig, armoedefonds
tandarts niet betalen, kan de tandarts niet betalen, uitkering te laag, koopkracht, dingen die ik niet kan betalen
en: low income, poverty, cannot make ends meet, no money left, broke, emergency money, energy poverty
tr: fakirlik, yoksulluk, geçinemiyorum, param yok, param bitti, ay sonunu getiremiyorum, düşük gelir

foodbank: food-parcel
voedselbank, voedselpakket, voedselpakketten, levensmiddelen, levensmiddelenpakket, pakket met eten, eten uitdelen, niks in de koelkast, lege koelkast, koelkast leeg, geen eten in huis, niks te eten, geen geld voor eten, honger
geen geld voor boodschappen, kan geen boodschappen betalen, kinderen zonder ontbijt, kinderen zonder eten, naar school zonder ontbijt, gratis eten, gratis boodschappen, weekpakket, buurtkast, weggeefkast eten, sociale supermarkt
sociale kruidenier, boodschappenpakket, buurtkoelkast, kan geen eten kopen, kerstpakket
en: food bank, food parcel, food parcels, free food, no food, nothing to eat, free groceries, hungry
tr: gıda bankası, gıda yardımı, gıda paketi, erzak, yiyecek yardımı, yiyecek yok, yemek parası yok

lettershelp: forms-letters
thuisadministratie, administratie, formulieren, formulieren invullen, formulierenbrigade, papieren, papierwinkel, paperassen, post, post openen, brieven niet open, enveloppen, enveloppen niet open, blauwe envelop, blauwe enveloppen
brief begrijp ik niet, snap de brief niet, snap de brieven niet, begrijp de post niet, moeilijke brieven, brief van de gemeente, brief van de belasting, brieven lezen, brieven schrijven, ordner, ordners, mappen ordenen, stapel post
berg post, stapel papieren, schoenendoos met papieren, papierberg, doos met ongeopende post, ongeopende post, durf de post niet open te maken, mijn man deed altijd de administratie, man deed altijd de papieren, man deed de bankzaken
administratie op orde, administratie ordenen, bezwaarschrift, financiële administratie, bankzaken, betalingen regelen, post ordenen, brief schrijven, post komt ik niet begrijp, brief niet begrijpen
en: paperwork, forms, fill in forms, government forms, help with letters, do not understand the letter, administration, fill out a form
tr: evrak işleri, form doldurma, formlar, form doldurmak, mektup anlamıyorum, mektupları anlamıyorum, resmi yazı, gelen mektup

allowances: benefits-schemes
toeslag, toeslagen, huurtoeslag, zorgtoeslag, kinderopvangtoeslag, kindgebonden budget, kinderbijslag, kwijtschelding, bijzondere bijstand, individuele inkomenstoeslag, AOW, uitkering aanvragen, bijstandsuitkering aanvragen
waar heb ik recht op, recht op toeslagen, regelingen, stadspas, minimaregelingen, meedoenregeling, gemeentepolis, WMO, WMO aanvraag, WLZ, PGB, huishoudelijke hulp aanvragen, WIA, wajong, ziektewet, WW, UWV uitkering
keukentafelgesprek, onafhankelijke cliëntondersteuning, cliëntondersteuner, cliëntondersteuning, sociaal raadslieden, sociaal raadsvrouw, AIO aanvulling, eigen bijdrage
en: benefits, allowance, allowances, housing benefit, rent allowance, healthcare allowance, welfare benefits, apply for benefits
tr: ödenek, kira yardımı, sosyal yardım, kira ödeneği, sağlık ödeneği, çocuk parası, uitkering başvurusu

tax: tax-return
belasting, belastingaangifte, aangifte, aangifte doen, aangifte invullen, belastingdienst, belastingpapieren, belastinghulp, HUBA, blauwe envelop van de belasting, voorlopige aanslag, belasting terugkrijgen
en: tax return, taxes, tax form, file my taxes
tr: vergi, vergi beyannamesi, vergi iadesi

law: legal-advice
jurist, juridisch, juridische hulp, juridisch advies, gratis jurist, advocaat, gratis advocaat, rechtswinkel, wetswinkel, rechtshulp, juridisch loket, rechten, rechtbank, dagvaarding, ontslag, ontslagen, op staande voet, contract
arbeidsconflict, arbeidscontract, baas betaalt niet, loon niet betaald, bezwaar maken, beroep aantekenen, klacht indienen, discriminatie, gediscrimineerd, antidiscriminatie, oplichting, opgelicht, koopcontract, erfenis, testament
klachten over zorg, klachtenbegeleiding, rechtsbijstand, mijn rechten, werkgever betaalt mij niet, consumentenrecht, boete aanvechten
en: lawyer, legal advice, free legal advice, legal help, lawyer free, discrimination, fired, employer does not pay
tr: avukat, hukuki yardım, hukuki danışma, ücretsiz avukat, işten atıldım, haklarım, ayrımcılık

tenant: legal-advice neighbour-trouble
huurder, huurders, huurdersvereniging, huurderscommissie, bewonerscommissie, huurteam, huurcommissie, verhuurder, huisbaas, huisbaas doet niks, verhuurder doet niks, woningcorporatie, woningbouw, woningbouwvereniging, schimmel
schimmel in huis, schimmel op de muur, zwarte muur, muren zijn nat, muur nat, lekkage, vocht in huis, lekkend dak, huurverhoging, huur te hoog, servicekosten, onderhoud woning, renovatie, sloop, gesloopt, sloopplannen, borg terug
huisbaas gooit me eruit, baas van huis, huurcontract, corporatie doet niks
en: landlord, tenant, tenants, mould, mold, rent increase, problem with my landlord, deposit back, rental contract
tr: ev sahibi, ev sahibim, kiracı, küf, duvar küflü, kira artışı, kira sözleşmesi, rutubet

jobsearch: finding-work
werk zoeken, baan zoeken, zoek baan, zoek werk, solliciteren, sollicitatie, sollicitatiebrief, sollicitatiegesprek, sollicitatietraining, cv, cv maken, motivatiebrief, werkloos, werkeloos, ontslagen en zoek werk, werkzoekend, werkzoekenden
arbeidsmarkt, re-integratie, reintegratie, jobcoach, banenmarkt, loopbaan, omscholing, werkervaringsplek, werkfit, afstand tot de arbeidsmarkt, weer aan het werk, aan de bak komen, steeds afgewezen, nooit een antwoord op mijn sollicitatie
wordt nergens aangenomen, niemand neemt mij aan, =netwerken werk, linkedin, herintreder, 50 plus geen werk, leerwerktraject, participatiewet, werkgever zoeken, baan vinden, stageplek, bijbaan
en: find a job, job search, looking for work, cv help, job interview, unemployed, application letter, find work
tr: iş arıyorum, iş bulmak, işsiz, işsizim, özgeçmiş, iş görüşmesi, iş ilanı

startbusiness: finding-work
eigen bedrijf, bedrijf beginnen, ondernemer worden, zzp, zzper, ondernemers in problemen, microkrediet, eigen zaak beginnen
en: start a business, self employed
tr: iş kurmak, kendi işim

daycenter: daytime-activity
dagbesteding, dagactiviteit, arbeidsmatige dagbesteding, zinvolle dag, invulling van de dag, structuur in de dag, dagritme, sociale werkplaats, beschut werk, zorgboerderij, werkplaats, iets om handen, doelloos thuis
en: day activities, daytime activities, day centre
tr: gündüz faaliyeti

dutchlessons: learning-dutch
nederlands leren, nederlandse les, nederlandse taal, taalles, taallessen, taalcursus, taalmaatje, taalcoach, taalvriend, taalcafé, taalhuis, taalpunt, praatcafé nederlands, NT2, inburgeringsexamen, nederlands oefenen, conversatieles
nederlands spreken, nederlands praten, beter nederlands praten, beter hollands, hollands praten, hollands leren, praten beter hollands, spreek slecht nederlands, spreekt geen nederlands, mijn nederlands is slecht, anderstalig, anderstaligen
nederlands niet goed, niet goed nederlands, =oefenen met praten, praten oefenen, spreken oefenen, taalstage, taalgroep vrouwen, taalachterstand, staatsexamen, B1 niveau, spreekvaardigheid, oefenen met de taal, dutch
en: learn dutch, dutch lessons, dutch class, speak dutch, practise dutch, practice dutch, dutch course, language buddy, language cafe, conversation practice, dutch conversation
tr: hollandaca, hollandaca öğrenmek, hollandaca kursu, hollandaca konuşmak, felemenkçe, dil kursu, hollandaca dersi, hollandacam kötü

literacy: reading-writing
laaggeletterd, laaggeletterdheid, laaggeletterden, analfabeet, analfabeten, alfabetisering, lezen en schrijven leren, leren lezen, leren schrijven, beter lezen, beter schrijven, kan niet lezen, kan niet goed lezen, niet kan lezen
kan niet schrijven, spelling, spelfouten, schrijf met fouten, basisvaardigheden, nooit leren lezen, nooit naar school geweest, taalvragen, moeite met lezen, rekenen voor volwassenen, niet lezen goed, lezen en rekenen, NT1
en: cannot read, learn to read, learn to read and write, illiterate, low literacy, reading and writing
tr: okuma yazma, okuma yazma bilmiyorum, okuma yazma kursu, okuyamıyorum

digital: computer-phone
computer, computerles, computerhulp, computercursus, tablet, tabletles, ipad, smartphone, mobieltje, telefoonhulp, telefoonles, telefoon instellen, nieuwe telefoon, whatsapp, beeldbellen, videobellen, internet, mailen, e-mail, wifi, windows
laptop, laptop instellen, digitaal, digitale vaardigheden, digitale hulp, digicafé, digihulp, digitaalhuis, digitaal spreekuur, apps, app installeren, fotos op de computer, kan niet met de computer omgaan, digibeet, digibeten, seniorweb
snap niks van mijn telefoon, alles moet tegenwoordig met een app, telefoon moeilijk, internetbankieren, virus op de computer, wachtwoord vergeten, printer, kleinzoon heeft geen tijd om de telefoon uit te leggen, tablet uitleg
en: computer help, computer course, smartphone help, tablet, help with my phone, computer lessons, set up my phone, learn computer
tr: bilgisayar, bilgisayar kursu, akıllı telefon, telefon kullanmayı öğrenmek, tablet, internet kullanmak, bilgisayar öğrenmek

digid: digital-government
digid, digid aanvragen, inloggen bij de overheid, inloggen overheid, inloggen bij de gemeente, inloggen, mijnoverheid, berichtenbox, mijn overheid, informatiepunt digitale overheid, IDO, online regelen, online afspraak maken
digitaal regelen, digitale overheid, machtiging digid, coronacheck, mijn toeslagen inloggen, patiëntenportaal, alles moet online, alles gaat via internet, online formulier, machtigen
en: digid, log in to the government, online government, digital government
tr: digid, e-devlet, internetten başvuru, dijital devlet

laptopgift: clothing-goods computer-phone
gratis laptop, tweedehands laptop, laptop krijgen, geen computer thuis, laptop te duur, kan geen laptop betalen, opgeknapte laptops, oude laptops, computer voor minima
en: free laptop, cannot afford a laptop
tr: ücretsiz bilgisayar, ücretsiz laptop

courses: learning-course
cursus, cursussen, workshop, workshops, leren voor volwassenen, volksuniversiteit, lezing, lezingen, diploma halen, vavo, mbo opleiding, studeren op latere leeftijd, engels leren, engelse les, spaanse les, EHBO, reanimatie, rekencursus
arabische les, turkse les, engels praten, bijleren, iets nieuws leren, buurtacademie, buurtuniversiteit, reanimeren, AED
en: course, workshop, lectures, adult education, english class, first aid course
tr: kurs, kurslar, atölye, ingilizce kursu, ilk yardım kursu
`
