/** Names of services and interventions under which people ask for them, and what such a service is called elsewhere. */
export const SERVICE_TOPICS = `
homestart: family-buddy
home-start, homestart, gezinsbuddy, buurtgezinnen, gezinscoach vrijwillig, doorstart, moeders voor moeders, stichting gezinsbuddy, samen opgroeien, match gezin, eigen kracht conferentie, EKC, netwerkberaad, familiegroepsplan, IAG, IPT, families first, signs of safety, gezinscoaching

parentingtalk: parenting
CJG, cjg er, OKT, ouder en kind team, ouder kindadviseur, jeugd en gezinscoach, jeugdteam, jeugdconsulent, cjg coach, gezinswerker, schoolcoach, jeugdpreventie, licht pedagogische hulp, pedagogisch adviseur, opvoedondersteuner, =kinderen en opgroeien, opvoedspreekuur, stevig ouderschap plus

neighbours: neighbour-trouble
buurtbemiddeling, buurtbemiddelaar, buurtbemiddelaars, bemiddelaar buren, bemiddelaars komen langs, bemiddelen buren, burenoverlast, woonoverlast, overlast, overlastmelding, hangjongeren overlast, hangjongeren geven overlast, geluidsoverlast, buurtconflict, burenconflict, burenruzie, burengerucht, tussen de muren
buurtpreventie, buurtwacht, wijkagent, leefbaarheid conflict
en: neighbour mediation, noise complaints

lifts: rides
automaatje, anwb automaatje, anwb automaatje, plusbus, plus bus, opstapbus, buurtbus, belbus, wijkbus, wensbus, servicebus, zorgvervoer, zorgtaxi, wmo vervoer, wmo taxi, wmo-taxi, wmo pas vervoer, regiotaxi, deeltaxi, valys, collectief vraagafhankelijk vervoer, CVV, kanteltaxi, vervoersvoorziening, vervoersarmoede
vrijwillig vervoer, vrijwilligersvervoer, vrijwillige chauffeur, vrijwillige chauffeurs, vrijwillige chauffeurs rijden, chauffeursdienst, rijdende vrijwilliger, boodschappenbus, boodschappenplusbus, golfkar, elektrokar, tuktuk, dorpsauto, autodelen dorp, ritten, rit naar de kapper, rijden u naar
en: volunteer drivers, community transport, car service for seniors

hospitalcompany: accompany-hospital
ziekenhuisbegeleiding, ziekenhuismaatje, ziekenhuisvrijwilliger, poli begeleiding, begeleiding naar ziekenhuis, begeleiding poli, medische begeleiding, mee naar de specialist, tweede paar oren, zorgbegeleider vrijwillig, begeleiding bij artsbezoek, doktersbezoek begeleiding

eattogether: eating-together
open eettafel, =open tafel, eetpunt, eettafel, eetgroep, wijkrestaurant, buurtrestaurant, buurtmaaltijd, =samen aan tafel, aanschuiftafel, aanschuiven, aanschuifmaaltijd, resto vanharte, van harte resto, resto van harte, sociaal eetcafé, eetmaatje, eetcafé buurt, lunchcafé, soepinloop, soepcafé, volkskeuken

mealservice: meal-at-home
tafeltje dekje, tafeltje dek je, maaltijdvoorziening, maaltijdservice, warme maaltijd thuis, maaltijd aan huis, maaltijdbezorging, maaltijdvrijwilliger, thuisgekookt, eten aan huis, ondervoeding oudere, vers vriesmaaltijden

dutchlessons: learning-dutch
NT2, nt2 les, nt2 a1, nt2 a2, nt2 docent, nt2 cursist, taalmaatje, taalmaatjes, taalbuddy, taalvrijwilliger, taalcoach, taalcoaching, taalcafé, taalhuis nt2, samenspraak, het begint met taal, spreek je uit, taalondersteuning, taaltraining, taalniveau, taalles voor vrouwen, alfabetiseren, alfa groep, analfabeet anderstalig
Z-route, taalstage, taalontmoeting, taalinloop, mama leert, conversatieles, conversatiegroep, praathuis taal, taalpunt anderstaligen, wereldvrouwenhuis, kns examen, pvt en taal, ONA

literacy: reading-writing
NT1, nt1 er, nt1 cursist, laaggeletterd, laaggeletterden, laaggeletterdheid, taalhuis, taalpunt, digitaalhuis, basisvaardigheden, basisvaardigheden volwassenen, web educatie, web taal, taalambassadeur, taalambassadeurs, abc ambassadeur, stichting lezen en schrijven, taalmeter, taalscholing, geletterdheid, functioneel analfabeet

digid: digital-government
IDO, informatiepunt digitale overheid, informatiepunt do, digitaal spreekuur overheid, digisterker, digitale overheid, digid, digid app, mijnoverheid, mijn overheid, berichtenbox, machtigen digid, vertegenwoordigen, digitale inclusie, digitale uitsluiting, niet digivaardig

digital: computer-phone
digicafé, digitaal café, digitaalcafé, digiwijs, digivaardig, digivaardigheid, digitale vaardigheden, digitaal vaardig, digibeet, digitaalpunt, digitaalhuis, DIGIHULPLIJN, klik en tik, klik & tik, welkom online, seniorweb, tabletcoach, tablethulp, ict spreekuur, computerspreekuur, beeldbellen, digicoach, digimaatje, online veiligheid senioren

cards: games
klaverjasclub, bridgeclub, sjoelclub, rummikubmiddag, spelmiddag senioren, kienen

meaningtalk: meaning
GV, gv er, gv thuis, geestelijk verzorger thuis, geestelijke verzorging thuis, centrum voor levensvragen, CVL, levensvragen, zinvragen, zingevingsvragen, zingevingsgesprek, existentiële vragen, levensbeschouwelijk, moreel beraad, raadsman humanistisch, humanistisch raadsvrouw, ouderenpastoraat, pastor, dominee, rouwpastoraat, voltooid leven
trage vragen, moreel leed

addictiongroups: addiction
AA, aa groep, aa meeting, na meeting, aca groep, al-anon, alanon, alateen, zelfhulpgroep verslaving, SOV, sov groep, AGOG, minnesota, 12 stappen, twaalf stappen, buitenveld, terugvalpreventie verslaving, verslavingszorg, verslaving en herstel, verslavingsreclassering, KOV, naasten verslaving, CRA
GHB, 3-MMC, snus, lachgas, middelengebruik, problematisch middelengebruik, middelenproblematiek, alcoholproblematiek, polydrugs, trippel ex, rookstopcoach, rookvrij, smart recovery, IkPas, dry january, gokproblematiek
en: alcoholics anonymous, narcotics anonymous, twelve steps, recovery group

generalhelp: helping-others
noaberschap, naoberschap, burenhulp, burendienst, buurthulpdienst, stichting present, present projecten, nlvoorelkaar, nl voor elkaar, zorgvoorelkaar, WeHelpen, vrijwilligershulpdienst, hulpvraag, hulpvragen

swapshop: clothing-goods
weggeefwinkel, weggeefkast, =gratis winkel, geefwinkel, ruilwinkel, ruilkast, repaircafe kleding, kledingbank, kledingbeurs, kledingruil, kringloop, kringloopwinkel, kledingcontainer, dress2impress, meubelbank, inboedel na opvang, inrichting woning statushouder, inrichtingskosten

respitekids: carer-respite family-buddy
logeeropvang kinderen, logeerweekend kind, kortdurend verblijf jeugd, speelopvang, buitenschoolse opvang beperking, BSO+, bso plus, zaterdagopvang, naschoolse dagbehandeling, ontlasten ouders zorgkind

daycarechild: family-buddy children-play
BSO, buitenschoolse opvang, bso te duur, bso plek, naschoolse opvang, TSO, overblijven, tussenschoolse opvang, SMI, sociaal medische indicatie, peuteropvang, kinderopvangtoeslag te laag

studentcare: youth-place homework-help
leerlingbegeleider, SMW, smw er, zorgadviesteam, mentor mbo, mbo coach, plusvoorziening, schoolwerkplaats, jongerenwerk in school, JWIS, brugfunctionaris, rijke schooldag, verlengde schooldag, gelijke kansen
`
