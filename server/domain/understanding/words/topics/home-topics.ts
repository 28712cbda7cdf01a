/** Houses, gardens, things, food and getting about. */
export const HOME_TOPICS = `
handyman: odd-jobs
klusjes, klusje, klussen, klusser, klussers, klusdienst, klusjesman, klussendienst, handige man, handyman, kleine reparaties, lamp ophangen, lamp vervangen, lamp vervangen plafond, gordijnen ophangen, gordijnrails, schilderij ophangen
plankje ophangen, kraan lekt, lekkende kraan, druppende kraan, kraan druppelt, wc verstopt, afvoer verstopt, gootsteen verstopt, rookmelder, rookmelder ophangen, batterij van de rookmelder, stopcontact, deurbel kapot, deur klemt, slot vervangen
kan de trap niet meer op, durf niet op een trapje, durf niet op de ladder, op een ladder, gaatje boren, boormachine, behangen, behang, schilderwerk in huis, muur schilderen, kast in elkaar zetten, kast in elkaar, ikea kast, meubels in elkaar zetten
tv instellen, drempel weghalen, handgrepen plaatsen, beugel in de badkamer, tochtstrips, opknappen van het huis, huis opknappen, ramen wassen, ramen zemen, schoonmaken, schoonmaakhulp, poetsen, stofzuigen, huishoudelijke hulp, huishouden
en: odd jobs, handyman, hang a lamp, leaking tap, change a light bulb, smoke alarm, cleaning help, put up a shelf, assemble furniture
tr: tamirci, ampul değiştirmek, musluk akıtıyor, musluk damlıyor, ev temizliği, temizlik yardımı, küçük tamirat, perde takmak

gardenhelp: garden-help
tuinhulp, tuinonderhoud, tuin onderhoud, tuinklussen, tuinman, tuin opknappen, onkruid, onkruid wieden, heg, heg snoeien, haag, haag knippen, snoeien, gras maaien, grasmaaien, gras kniehoog, gras tot aan mijn knieën, gras staat hoog
tuin een oerwoud, tuin een jungle, overwoekerde tuin, verwilderde tuin, tuin overwoekerd, tuin bijhouden, tuin niet meer bijhouden, bladeren harken, blad ruimen, tegels eruit, tuinploeg, kan niet meer bukken in de tuin, voortuin, heg te hoog
tuin is te zwaar, brandnetels, boom snoeien, terras schoonmaken
en: garden help, gardener, mow the lawn, weeds, hedge, garden maintenance, overgrown garden
tr: bahçe bakımı, bahçe işleri, çim biçmek, bahçemi düzenlemek

repaircafe: repair
repair café, repaircafé, repareren, reparatie, reparaties, kapot apparaat, kapotte spullen, stuk apparaat, broodrooster stuk, broodrooster kapot, stofzuiger kapot, koffiezetapparaat kapot, radio kapot, lamp kapot, rits kapot, strijkijzer kapot
mixer kapot, naaimachine kapot, föhn kapot, speelgoed kapot, zonde om weg te gooien, zonde weg te gooien, niet weggooien maar maken, herstelcafé, doet het niet meer, broek verstellen, kleding herstellen, verstelwerk, gat in mijn trui
waterkoker kapot, platenspeler kapot, fiets kapot, lekke band, fietsreparatie, fiets repareren, fietsenmaker
en: repair cafe, repair, fix my toaster, broken vacuum cleaner, broken appliance, mend clothes, bike repair, fix my bike
tr: tamir, tamir kafe, bozuk alet, bozuldu, bozuk ütü, bisiklet tamiri, tamir ettirmek

clothes: clothing-goods
kleding, tweedehands kleding, kledingbank, kleren, kleertjes, kinderkleding, winterjas, winterjassen, jas voor mijn kind, jas winter, winterkleren, schoenen, schoenen voor mijn kind, laarzen, ruilwinkel kleding, kledingruil
geen geld voor kleren, geen geld voor een jas, geen geld jas, kinderen groeien uit hun kleren, uit zijn kleren gegroeid, kleren gratis, gratis kleding, kleren voor weinig geld, nette kleren voor sollicitatie, kledingwinkel, kledingkast
en: clothes, free clothes, winter coat, second hand clothes, clothing bank, shoes for my children, warm clothes
tr: giysi, kıyafet, kıyafet yardımı, mont, kışlık mont, ikinci el kıyafet, ayakkabı, çocuk kıyafeti

goods: clothing-goods moving-furnishing
meubels, meubel, gratis meubels, meubelbank, tweedehands meubels, bankstel, bankstellen, kasten, tafel en stoelen, bed en matras, matras, matrassen, geen bed, geen meubels, slapen op de vloer, slapen op de grond, slaap op de vloer
slaap op de grond, leeg huis, lege woning, lege flat, lege woning inrichten, woning inrichten, huis inrichten, huisraad, huisraad gratis, wasmachine, koelkast, fornuis, witgoed, wasmachine tweedehands, sleutel gekregen en niks in huis, inboedel
kringloop, kringloopwinkel, weggeefwinkel, ruilwinkel, spullenbank, inrichting huis geen geld, niks in huis, =huis is leeg, meubels ophalen, spullen ophalen, spullen kwijt, spullen doneren, vloerbedekking, gordijnen
en: furniture, free furniture, second hand furniture, mattress, empty house, empty apartment, bed and mattress, household goods, washing machine, fridge, thrift store
tr: mobilya, ücretsiz mobilya, ikinci el mobilya, yatak, ev eşyası, eşya yardımı, buzdolabı, çamaşır makinesi, evim boş

movinghouse: moving-furnishing
verhuizen, verhuizing, verhuishulp, verhuiswagen, dozen sjouwen, dozen inpakken, sjouwen, spullen tillen, tillen van meubels, hulp bij verhuizen, aanhanger, bus lenen, busje lenen, verhuizing ouderen
en: moving house, help moving, moving help, move boxes
tr: taşınma, taşınmak, taşınma yardımı, nakliye

lending: clothing-goods repair
spullen lenen, gereedschap lenen, boormachine lenen, leenwinkel, deelwinkel, gereedschapsbibliotheek, spullenbibliotheek, bakfiets lenen, partytent lenen, aanhanger lenen, instrumentendepot
en: borrow tools, tool library
tr: alet ödünç

bikegift: clothing-goods cycling
fiets krijgen, gratis fiets, tweedehands fiets, kinderfiets, kinderfietsen opgeknapt, =kinderfietsen, =fietsje voor ~, fiets voor mijn zoon, fiets voor mijn dochter, fiets voor mijn kleinkind, fietsenbank, fietsbank, fiets voor mijn kind, geen geld voor een fiets, kind heeft geen fiets, opgeknapte fietsen, fiets te duur
en: free bike, bike for my child, second hand bike
tr: ücretsiz bisiklet, çocuğuma bisiklet, ikinci el bisiklet

learncycling: cycling
fietsles, fietslessen, leren fietsen, fietsen leren, leren op de fiets, vrouwen leren fietsen, kan niet fietsen, nooit leren fietsen, verkeersregels, verkeersles, veilig fietsen, e-bike training, fietsvaardigheid, nooit fietsen geleerd
en: learn to cycle, cycling lessons, learn to ride a bike, bike lessons
tr: bisiklet öğrenmek, bisiklet kursu, bisiklete binmeyi öğrenmek, bisiklet sürmeyi öğrenmek

neighbours: neighbour-trouble
buurtbemiddeling, burenruzie, ruzie met de buren, burenoverlast, overlast van de buren, geluidsoverlast, lawaai, harde muziek, muziek hele nacht, boven mij herrie, bovenburen, onderburen, bovenbuurman, buren houden me wakker, wakker van de buren
blaffende hond, hond van de buren, hond blaft de hele dag, schutting, schuttingen, boom van de buren, overhangende takken, parkeren voor mijn deur, rooklucht van de buren, wietlucht, stampen, bonken op de muur, schreeuwende buren
ruzie met de buurman, ruzie met de buurvrouw, buurman scheldt, bemiddelaar, bemiddelaars, bemiddeling, conflict met buren, boven mij wakker, muziek tot diep in de nacht, buren maken herrie
en: noisy neighbours, noise, loud music, neighbour dispute, conflict with neighbours, neighbour mediation, loud neighbours, barking dog
tr: komşu kavgası, gürültü, gürültülü komşu, komşularla sorun, komşu sorunu, üst komşu, yüksek sesli müzik

neighbourwatch: neighbour-trouble helping-others
buurtpreventie, buurtwacht, wijkwacht, buurt whatsapp, buurtapp, veilige buurt, onveilig in de buurt, inbraken in de buurt, rondje door de wijk, buurtvaders, surveilleren, wijkagent, verdachte situaties, hangjongeren overlast, buurtveiligheid
verkeersbrigadier, verkeersbrigadiers, klaar over
en: neighbourhood watch, safe street
tr: mahalle güvenliği

cleanneighbourhood: helping-others gardening
zwerfafval, afval prikken, troep opruimen in de buurt, schone buurt, buurt schoonmaken, plantsoen, groen in de straat, geveltuin, geveltuinen, boomspiegel, bloembakken in de straat, buurtinitiatief, straatfeest, buurtfeest, burendag, leefbaarheid
buurtvereniging, buurtcomité, wijkraad, speeltuin opknappen, wijkvereniging, dorpsraad, iets organiseren in de straat
en: litter picking, neighbourhood party, street party, clean up the neighbourhood
tr: mahalle temizliği, sokak partisi

housesearch: finding-home
woning zoeken, huis zoeken, kamer zoeken, woningzoekende, urgentie, urgentieverklaring, wachtlijst woning, wachtlijst huis, sociale huurwoning, woningnood, kamer huren, hospita, hospitaverhuur, antikraak, tijdelijke woning, woonruimte
kleiner wonen, seniorenwoning, aanleunwoning, woongroep, woongemeenschap, samenwonen met anderen, hofje, knarrenhof, uit huis moeten, moet mijn huis uit, van flat naar gelijkvloers, wooncoach, doorstromen, jongeren huisvesting, huis aanpassen
dakloos worden, kind nog thuis wonen geen huis, spoedzoeker, woningruil
en: find a house, housing, looking for a room, housing waiting list, room to rent, social housing, affordable housing
tr: ev arıyorum, ev bulmak, kiralık ev, oda arıyorum, konut, kiralık oda

mealservice: meal-at-home
maaltijd aan huis, maaltijdservice, tafeltje dekje, tafeltje-dek-je, warme maaltijd thuis, warme maaltijd aan huis, warm eten brengen, eten aan huis, eten bezorgd, eten bezorgen, eten thuisbezorgd, maaltijd brengen, maaltijd bezorgen, warme prak
kan niet meer koken, niet meer zelf koken, kookt niet meer voor zichzelf, eet alleen boterhammen, eet bijna niks omdat koken niet lukt, thuisgekookt, iemand die voor me kookt, kookt voor een buur, bordje eten van de buren, pannetje eten
moeder eet slecht en kookt niet meer, eten over de vloer, maaltijd aan de deur, maaltijdbezorging
en: meals on wheels, meal delivery, hot meal at home, meals at home, cannot cook anymore, deliver meals
tr: eve yemek, yemek servisi, sıcak yemek, yemek pişiremiyorum, eve sıcak yemek

eattogether: eating-together
samen eten, mee eten, mee-eten, meeëten, mee-eten in de wijk, eettafel, open tafel, buurtmaaltijd, buurtrestaurant, wijkrestaurant, eetclub, eetclubje, eetcafé, aanschuiven, aanschuifmaaltijd, schuif aan, aan tafel, driegangenmaaltijd, driegangenmenu
warme maaltijd samen, gezamenlijke maaltijd, gezamenlijke lunch, buurtlunch, brunch, ontbijten met anderen, samen ontbijten, soep eten, soeplunch, eet altijd alleen, altijd alleen eten, eet elke dag alleen, alleen aan tafel, niet alleen eten
magnetronmaaltijd in mijn eentje, bord op schoot, altijd in mijn eentje eten, kerstdiner, kerst alleen, niet alleen met kerst, resto, resto van harte, stamppot eten
en: eat together, community dinner, shared meal, eating alone, dinner with others, community meal, lunch together
tr: birlikte yemek, beraber yemek, birlikte yemek yemek, ortak yemek, yalnız yemek yiyorum, kahvaltı, kadınlar kahvaltısı

cook: cooking-together
samen koken, kookclub, kookgroep, kookworkshop, kookcursus, leren koken, kookles, koken leren, mannen koken, kookcafé, wereldkeuken, =koken met elkaar, bakken met elkaar, taarten bakken, gezond koken, recepten uitwisselen, kan niet koken, kan geen ei bakken
sinds mijn vrouw er niet is moet ik koken, kookstudio
en: cook together, cooking class, cooking club, learn to cook
tr: birlikte yemek pişirmek, yemek kursu, yemek yapmayı öğrenmek, aşçılık kursu

groceryhelp: groceries
boodschappen doen, boodschappenhulp, boodschappendienst, boodschappenmaatje, boodschappenbus, mee naar de winkel, naar de supermarkt, boodschappen tillen, tassen sjouwen, boodschappen brengen, iemand die boodschappen doet, winkelen met iemand
kan de boodschappen niet tillen, kan niet naar de winkel, medicijnen ophalen, winkelhulp, boodschappen aan huis, samen boodschappen doen, boodschappen niet meer zelf, winkelbus
en: grocery shopping help, do my shopping, carry my groceries, groceries for me, shopping help
tr: alışveriş yardımı, alışverişimi yapacak biri, market alışverişi, alışverişe gidemiyorum

lifts: rides
vervoer, vervoersdienst, vrijwilligersvervoer, anwb automaatje, automaatje, meerijden, meerijdienst, buurtbus, belbus, wensbus, plusbus, wegbrengen, iemand die mij rijdt, iemand die me rijdt, iemand die me brengt, chauffeur, vrijwillige chauffeur
bus rijdt niet meer, bus stopt hier niet meer, geen bus meer, geen auto meer, rijbewijs kwijt kan nergens heen, mag niet meer autorijden, mag niet meer rijden, niet meer zelf rijden, met de auto naar familie, auto brengen, ov te moeilijk
naar de kapper brengen, wie kan me brengen, wie kan me wegbrengen, wie brengt mij, wie rijdt mij, gebracht en gehaald, halen en brengen, kilometervergoeding, eigen auto vrijwilligers, minder mobiele, minder mobiel, rolstoelbus, rolstoeltaxi, regiotaxi
kom nergens meer zonder auto, leren reizen met ov, ov ambassadeur, reizen met de bus leren
en: ride, lift to, transport for elderly, driver, cannot drive anymore, need a ride, volunteer driver, no bus
tr: ulaşım, beni götürecek biri, araba ile götürmek, arabam yok, beni arabayla götürmek, otobüs yok

hospitalcompany: accompany-hospital
mee naar het ziekenhuis, mee naar ziekenhuis, meegaan naar het ziekenhuis, ziekenhuis begeleiding, begeleiding ziekenhuis, ziekenhuisbegeleiding, ziekenhuismaatje, zorgmaatje ziekenhuis, mee naar de dokter, mee naar de huisarts
mee naar de specialist, mee naar een afspraak, meegaan naar de dokter, iemand mee naar de dokter, alleen naar het ziekenhuis, in mijn eentje naar het ziekenhuis, niet alleen naar de dokter, uitslag bij de dokter, uitslag horen, slecht nieuws gesprek
durf niet alleen naar de dokter, wachtkamer, mee in de wachtkamer, gesprek met de arts onthouden, meeluisteren bij de dokter, aantekeningen bij de arts, begeleiding naar de polikliniek, begeleiding bij doktersbezoek, voor een operatie iemand mee
na de narcose iemand ophalen, staaroperatie ophalen, vergeet wat de dokter zegt, tolk bij de dokter, tolk
en: go with me to the hospital, company to the hospital, hospital appointment, someone to come to the doctor, accompany to hospital, doctor appointment with me
tr: benimle hastaneye, hastaneye eşlik, doktora eşlik, doktora benimle, hastane randevusu, tercüman
`
