/** Of rights, work that went wrong, wills, staying in the country, landlords and neighbours: beside the words of other lists. */
export const RIGHTS_SPOKEN = `
law: legal-advice
handtekening vervalst, handtekening is vervalst, vervalst, fraude met mijn naam, identiteitsfraude, gratis juridisch, uur gratis juridisch, oneerlijk behandeld, niet eerlijk gegaan, dat is niet eerlijk, mag dat zo, wie helpt mij met mijn recht, naar de rechtbank
moet voorkomen, dagvaarding gekregen, gedagvaard
kosteloze eerste hulp bij conflicten, conflict met een instantie, conflicten met werkgever, conflict met werkgever verhuurder of instantie, kostenloze jurist, kosteloze jurist, jurist gratis, gratis rechtshulp, sociaal advocaat, sociaal advocaten, boete niet betalen politie
brief politie boete
zomaar mag, dit zomaar mag, of dit mag, of dat mag, of de gemeente dit, wat zijn mijn plichten, gratis vragen stellen over wet en recht, wet en recht, vragen over recht
er vandoor met, vandoor met mijn geld, op mijn naam afgesloten, abonnement op mijn naam, aanbetaling kwijt, aanbetaling, aanvraag geweigerd, aanvraag is geweigerd, hulp geweigerd, advocaten klaar voor
rechtenstudenten, rechtswinkel, rechtsadvies, rechtsvraag, juridische vraag, juridische vragen, juridische bijstand, juridisch spreekuur, juridisch inloopspreekuur, juristen, inloopspreekuur juristen, wetswinkel, wetten en regels, sociaal raadslieden, sociaal raadsman
sociaal raadsvrouwen, raadslieden, raadsvrouw, raadsman, sociaal juridisch, sociaal juridische dienstverlening, advocatenspreekuur, advocateninloop, pro deo, prodeo, toevoeging aanvragen, rechtsbijstand, mediation rechtbank, kantonrechter, voor de rechter, naar de rechter
rechtszaak, zitting rechtbank, proces aanspannen, aangeklaagd, aansprakelijk, schadevergoeding, letselschade, besluit aanvechten, vecht een besluit aan, besluit van de gemeente, niet eens met besluit, niet mee eens met de gemeente, niet eens met de gemeente
het niet eens met de gemeente, oneens met, beschikking, afwijzing gekregen, afgewezen aanvraag, aanvraag afgewezen, in bezwaar, bezwaarschrift, bezwaartermijn, in beroep, beroepschrift, hoger beroep, mijn recht halen, recht halen, opkomen voor je rechten, opkomen voor mijn rechten
ken uw rechten, rechten en plichten, waar sta ik in mijn recht, sta ik in mijn recht, mag dat zomaar, kan dat zomaar, wat zegt de wet, wat mag wel en niet, onterechte boete, boete onterecht, onrechtvaardig behandeld, onterecht, geschil, geschillen, geschillencommissie
contract nakijken, contract laten nakijken, contract opzeggen lukt niet, consumentenzaken, webwinkel levert niet, koop ongedaan, aannemer levert niet, garantie geweigerd, energiebedrijf klopt niet, zorgverzekeraar weigert, verzekering keert niet uit
opgelicht op marktplaats, opgelicht via marktplaats, opgelicht op internet, bestelling nooit gekregen, niet geleverd, nepwebshop
en: know your rights, law student, appeal, objection letter, court, court hearing, legal question, legal clinic, consumer rights, go to court, sue, not agree with the municipality, decision of the municipality
tr: hukuk danışmanlığı, mahkeme, dava, itiraz, itiraz dilekçesi, yasal yardım, hak aramak, avukat yardımı

lastwill: legal-advice
oud-notaris, erfzaken, erfeniskwestie, vragen over erven
testament, testament opstellen, testament maken, levenstestament, volmacht, volmacht regelen, volmacht voor mijn moeder, notarisspreekuur, erfenis, erfrecht, erfdeel, nalatenschap, onterfd, executeur, verklaring van erfrecht, wilsverklaring, erfgenaam
zaken regelen voor later, alles goed regelen voor later, regelen voor als ik er niet meer ben, nalatenschapsplanning
en: last will, inheritance, notary, power of attorney, testament
tr: vasiyet, miras, noter, vekalet

workexploit: legal-advice
werkgever wil mij kwijt, werkgever wil van me af, baas wil van me af, weggepest op mijn werk, weggepest, werknemers die ziek worden, ziek of ontslagen, werknemers die ontslagen zijn, steun voor werknemers
fired me, boss fired me, my boss fired me, contract niet getekend, zonder contract werken, werk zonder contract
ontslagen terwijl ik ziek, ontslagen terwijl ik ziek ben, ziek en ontslagen, overuren, chef betaalt
baas betaalt mijn loon niet, loon niet uit, loon niet gekregen, krijg mijn loon niet, krijg mijn geld niet van mijn baas, salaris niet betaald, salaris te laat, uitzendbureau, te weinig betaald, te weinig loon, onderbetaald, nulurencontract, nul uren, oproepcontract, overuren niet betaald
baas heeft me eruit gegooid, baas gooit me eruit, eruit gegooid door mijn baas, eruit gegooid op mijn werk, mijn baas wil dat ik, baas dreigt, ruzie met mijn baas, ruzie met de baas, ruzie op het werk, gepest op het werk, pesten op het werk, arbeidsconflict, arbeidsrecht
mijn contract wordt niet verlengd, ontslag op staande voet, op staande voet, ontslagbrief, ontslagvergoeding, transitievergoeding, vaststellingsovereenkomst, proeftijd ontslagen, ziek en baas, ziek gemeld en baas, vakantiegeld niet gekregen, vakantiedagen, schijnzelfstandig
arbeidsuitbuiting, uitgebuit op mijn werk, uitbuiting, concurrentiebeding, werkgever houdt in, arbeidsinspectie, arbeidsrechtspreekuur, vakbondsspreekuur, slechte arbeidsomstandigheden
en: boss does not pay, not paid, wages, my boss, fired from work, contract not extended, exploitation at work, labour rights, workers rights
tr: patron para vermiyor, patronum, maaşım ödenmedi, işten çıkarıldım, tazminat, işçi hakları

residency: refugees legal-advice
verblijfsvergunning, verblijfsvergunning verlengen, verblijfsvergunning aanvragen, verblijfsrecht, verblijfsstatus, verblijfsdocument, IND, brief van de ind, visum verlengen, naturalisatie, naturaliseren, paspoort nederlandse nationaliteit, optieverklaring, gezinshereniging
gezin overkomen, mijn man uit het buitenland, partner uit het buitenland, terugkeren naar mijn land, terugkeer naar land van herkomst, remigratie, geen papieren, zonder papieren, ongedocumenteerd, illegaal, asielprocedure, afgewezen asiel, uitgeprocedeerd
vreemdelingenrecht, migratierecht, asieladvocaat, dublin
en: residence permit, visa extension, immigration lawyer, no papers, undocumented, citizenship application
tr: oturum izni, oturma izni, vize uzatma, kağıtsız, göçmenlik avukatı

complaints: legal-advice
over een klacht, denken mee over een klacht, niet tevreden over, niet tevreden over uw behandeling, ontevreden over de zorg, ontevreden over mijn behandeling, meldpunt zorg
klacht over jeugdzorg, klacht over de huisarts, klacht over het ziekenhuis, klacht over de thuiszorg, klacht over de zorg, klacht over de school, klacht over de gemeente, klacht tegen, klachtenbemiddeling, klachtenloket, klachtencommissie, klachten over zorgverleners, ontevreden over
niet serieus genomen, medische fout, medische missers, tuchtcollege, patiëntenvertrouwenspersoon, cliëntvertrouwenspersoon, PVP, CVP, AKJ, vertrouwenspersoon jeugd, patiëntenfederatie, belangenorganisatie
en: complaint about doctor, complaint about hospital, medical mistake, file a complaint
tr: şikayet etmek, doktordan şikayet

discrimination: legal-advice
geweigerd door mijn kleur, geweigerd bij de disco, geweigerd om mijn naam, afgewezen om mijn naam, afgewezen om mijn achternaam, om mijn huidskleur, om mijn afkomst, om mijn geloof, ongelijk behandeld, gelijke behandeling, ongelijke behandeling, gelijk recht, uitsluiting
uitgescholden om mijn kleur, uitgescholden op straat, vooroordelen, antidiscriminatie, ADV, meldpunt discriminatie, haat, islamofobie, moslimhaat, seksisme, leeftijdsdiscriminatie
en: treated unfairly, refused because of my colour, islamophobia, because of my headscarf
tr: ırkçı, dışlandım, başörtüsü

victims: legal-advice psychological-vulnerability
slachtoffer van oplichting, slachtoffers, na een overval, beroofd, straatroof, ingebroken bij ons, inbrekers, oplichters, bankhelpdeskfraude, spoofing, phishing geld kwijt, geld kwijt aan oplichters, schrik na een inbraak, aanrijding, schadefonds, spreekrecht
slachtofferloket, schade verhalen op de dader, aangifte doen bij de politie
en: victim support, mugged, scam, lost money to scam
tr: mağdur desteği, hırsızlık, tehdit

tenant: legal-advice neighbour-trouble
huur zomaar verhogen, huur verhogen, huur omhoog, huur gaat omhoog, huurbaas zomaar, komt zomaar binnen, wil ons eruit hebben
komen op voor bewoners, onderhoud sloop en huurverhoging, onderhoud sloop, huurders sterk, bewonersbelangen
huurbaas wil dat ik, huurbaas wil dat ik eruit, verhuurder zet verwarming uit, huurders tegen verhuurders, staan huurders bij, woning is vochtig, huis is vochtig, vochtige woning, vochtig huis
borg, borg niet terug, borg niet teruggekregen, borg terugkrijgen, waarborgsom, huisbaas weigert, verhuurder weigert, huisbaas dreigt, huisbaas komt zomaar binnen, verhuurder komt binnen, lekkage, verhuurder maakt niks, woningbouw maakt het niet, woningbouw doet niks
woningcorporatie doet niks, corporatie luistert niet, puntentelling, huurprijscheck, huurpunten, te veel huur, huur is te hoog, huurverlaging, huurbevriezing, huurdersrechten, huurrecht, huurders helpen, huurders komen op, huurdersspreekuur, huurdersbond, bewonersgroep
verwarming doet het niet huisbaas, geen warm water, douche kapot verhuurder, schimmelwoning, ongedierte, muizen, ratten, kakkerlakken, wandluizen, bedwantsen, achterstallig onderhoud, slecht onderhouden woning, tochtig huurhuis, huis slecht onderhouden, gebreken
servicekosten te hoog, =contract huur, tijdelijk huurcontract, onderhuur, illegale onderhuur, huur opgezegd, verhuurder wil verkopen, sloop renovatie, stadsvernieuwing, wisselwoning, bemiddelingskosten
en: my landlord, landlord wont, landlord refuses, deposit, get my deposit back, rent too high, rent check, no heating landlord, mice, rats, cockroaches, tenant union
tr: depozito, depozitomu, ev sahibi tamir etmiyor, kira çok yüksek, fare, hamamböceği

neighbours: neighbour-trouble
trommelen op de muur, bonken op de muur, gooien met deuren, met deuren gooien, slaan met deuren, slepend conflict, slepend conflict tussen buren, conflict tussen buren, overlast of een conflict, last van mijn buurman, last van mijn buurvrouw
last van de onderbuurman, last van de bovenbuurman, buurman pikt, buurman gluurt, buurvrouw roddelt, roddelt over mij in de straat, ruzie om een parkeerplek, ruzie over de heg, ruzie over een boom, boom van de buurman
in gesprek met buren, met u en uw buren, muziek te hard, muziek staat te hard, praten met de buren lukt niet, praten niet lukt, neighbours complain, neighbour complains, downstairs neighbours, buurman boos, buurman altijd boos, kind lawaai buurman
buurt bemiddelaar, bemiddelt tussen buren
schotelantenne, andere kant van de muur, geschreeuwd aan de andere kant, zeggen elkaar geen gedag, elkaar geen gedag meer, geen gedag meer, rennen boven mij, kinderen boven mij, herrie tussen bewoners, ruzie tussen bewoners, ruzie of herrie, ruzie over de was
gemeenschappelijke tuin ruzie
bas van de buren, flat galmt, voetballen tegen mijn raam, praat niet meer met me sinds, botst in de straat, botst met de buren, het even botst, hele portiek, hele flat klaagt
last van de buren, herrie van boven, herrie hiernaast, herrie van hiernaast, lawaai van de buren, stampen boven mij, bovenburen stampen, bovenburen, gestamp, gebonk, gedreun, muziek hiernaast, buren feesten, hond hiernaast, blaft hiernaast
kippen van de buren, haan van de buren, barbecue van de buren, rook van de buren, stank van de buren, camera van de buren, boom hangt over, takken hangen over, heg van de buren, =schutting van de buren, erfgrens, erfafscheiding, overpad
gepest door de buurman, gepest door de buren, pesterijen, buurman pest, buurvrouw pest, buurman dreigt, buurvrouw scheldt, buurman bedreigt, buren schelden, buurman maakt, buurman is gek, buurman spoort niet, ruzie hiernaast, ruzie in de portiek, ruzie in de flat
ruzie in het trappenhuis, vuilniszakken in het portiek, fietsen in het portiek, parkeerruzie, ruzie over parkeren, parkeren van de buren, door een deur met, niet meer door een deur, die van hiernaast, lui van hiernaast, buren hiernaast
vereniging van eigenaren, VVE, vve ruzie, beide partijen, twee partijen, samen niet uitkomt, er samen niet uitkomen, komen er samen niet uit, komt u er samen niet uit, buurtbemiddelaars, bemiddelen tussen buren
neutrale bemiddelaars, beide kanten van een ruzie, onafhankelijke bemiddelaars, bemiddelingsgesprek, vredestichters, woonoverlast, overlastmelder, burengerucht, airco van de buren, warmtepomp van de buren, airbnb hiernaast
en: upstairs neighbours, music at night neighbours, smell from neighbours, neighbour shouts, neighbours fighting, fence dispute, next door
tr: komşum rahatsız ediyor, üst kat gürültü, komşu müzik, komşunun köpeği, apartmanda kavga

neighbourwatch: neighbour-trouble helping-others
hangjongeren, hangjeugd, jongeren voor de deur, rondhangende jongeren, scooters op straat, drugsdealers in de straat, dealen voor de deur, onveilig op straat, onveilig in mijn buurt, durf niet over straat in mijn buurt, s avonds niet over straat, niet meer over straat in de buurt
niet veilig in mijn straat, veiligheid in de wijk, vandalisme, vuurwerkoverlast, vuurwerk, te hard rijden in de straat, drempels in de straat, straatvertegenwoordiger, wijkteam veiligheid, nachtpreventen, buurtpreventieteam, burgerwacht
en: unsafe street, gangs in street, youth nuisance
tr: sokak güvenli değil, sokakta gençler
`
