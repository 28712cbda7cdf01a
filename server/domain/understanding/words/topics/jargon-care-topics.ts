/** The language of professionals about body, mind, caring and being among people. */
export const JARGON_CARE_TOPICS = `
lonely: loneliness
sociaal isolement, sociaal geïsoleerd, sociaal geïsoleerde, isolement, isolement doorbreken, in een isolement, isoleert zich, isoleert me, isolement oudere, vereenzaming, vereenzaamt, vereenzaamde, vereenzaamde oudere, dreigt te vereenzamen, emotionele eenzaamheid, sociale eenzaamheid, existentiële eenzaamheid
eenzaamheidsproblematiek, eenzaamheidsaanpak, eenzaamheidsbestrijding, een tegen eenzaamheid, coalitie tegen eenzaamheid, klein sociaal netwerk, klein netwerk, beperkt netwerk, geen netwerk, zonder netwerk, steunend netwerk, steunsysteem, weinig steunsysteem, netwerkversterking, netwerk versterken
sociaal netwerk versterken, sociaal netwerk vergroten, sociaal netwerk opbouwen, netwerkvergroting, netwerkopbouw, netwerkcoach, netwerkcirkel, natuurlijke netwerkcoach, ondersteunend netwerk, sociale contacten uitbreiden, contactarm, contactarme, sociaal kwetsbaar, creatief leven, geluksbudget
en: social isolation, isolated elderly, widen social network

buddy: visit-buddy
maatjesproject, maatjescontact, maatjestraject, maatjeskoppeling, koppeling vrijwilliger, vrijwilliger koppelen, informele zorg, informele steun, inzet informele zorg, inzet van een vrijwilliger, inzet maatje, zorgvrijwilliger, bezoekvrijwilliger, bezoekvrouw, bezoekteam, bezoekgroep, bezoekwerk, huisbezoeker, huisbezoekers, =iemand om mee op stap te gaan
huisbezoek, huisbezoeken, huisbezoek ouderen, huisbezoeken aan ouderen, huisbezoekproject, preventief huisbezoek, informatief huisbezoek, activerend huisbezoek, signalerend huisbezoek, seniorenbezoek, huisbezoek 75 plus, huisbezoek 80 plus, 75-plus bezoek, poh ouderen, poh ouderenzorg, kwetsbare ouderen
kwetsbare oudere, ouderenwerk, ouderenwerker, levensmaatje, levensboek vrijwilliger, aandachtsmaatje, vriendendienst, vriendendiensten, vriendschappelijk huisbezoek
vrijwilliger die wekelijks, wekelijks een vrijwilliger, vrijwilliger die langsgaat, humanitas vriendschappelijk, zonnebloem bezoek, bondgenoot, presentiebeoefening, presentie, student en oudere, oma s soep, mantelaar
en: befriending service, home visiting, volunteer visitor

callcircle: loneliness visit-buddy
telefooncirkel, telefoonster, telefoonketen, belcirkel, belkring, belketting, belmaatje, belmaatjes, belteam, =bellen elke ochtend, =bellen elke dag, belt elke ochtend, elke ochtend gebeld, dagelijks telefoontje, dagelijks gebeld, goedemorgen telefoon, telefonisch contact, telefonisch maatje, horen of alles goed is
=of alles goed is, alarmcirkel, zilverlijn, luisterlijn, sensoor, telefonische hulpdienst, alleen wonen bellen, steunlijn ouderen
en: telephone circle, daily phone call, phone buddy

livingroom: drop-in
algemene voorziening, voorliggende voorziening, voorliggend veld, voorliggend aanbod, laagdrempelige inloop, laagdrempelige ontmoeting, wijkhuiskamer, =huiskamer van de wijk, huiskamerproject, inloopvoorziening, inloopfunctie, ontmoetingsfunctie, ontmoetingsvoorziening, ontmoetingsruimte, zorgzame buurt, zorgzame gemeenschap
wijkaccommodatie, multifunctioneel centrum, MFA, MFC, kulturhus, wijksteunpunt, steunstee, dienstencentrum, lokaal dienstencentrum, LDC, welzijnswerk, welzijnsorganisatie, opbouwwerk, opbouwwerker, samenlevingsopbouw, sociaal beheer

newhere: meeting-people
sociale cohesie, ontmoeting bevorderen, sociale contacten opdoen, sociale participatie, maatschappelijke participatie, buurtverbinder, buurtverbinders, verbinder, sociale basis, community builder, gemeenschapskracht, stadsdorp, buurtcirkel, buurtgemeenschap, abcd methode

stress: stress-rest
positieve gezondheid, positieve gezondheid, mentale veerkracht, veerkracht, veerkrachttraining, draagkracht, draaglast, draagkracht draaglast, overspannen, spanningsklachten, SPSK, burn out preventie, stressregulatie, mindfulness, leefstijlcoach, vitaliteit, vitaliteitscoach

wellbeingprescription: low-mood loneliness
welzijn op recept, welzijnsrecept, welzijnscoach, recept voor welzijn, verwijzing welzijn, verwijzing welzijnscoach, sociaal recept, welzijnsconsulent, welzijnsmakelaar, psychosociale klachten, psychosociale problematiek, psychosociale problemen, psychosociaal, SOLK, ALK, somatisch onvoldoende verklaarde
en: social prescribing, link worker

depression: low-mood
stemmingsklachten, stemmingsproblematiek, sombere stemming, depressieve klachten, depressieve stemming, depressieklachten, POH-GGZ, poh ggz, poh ggz, praktijkondersteuner ggz, wachttijd overbruggen, wachtlijst overbruggen, wachtlijst ggz, wachttijd ggz, wachtlijst voor een psycholoog, overbrugging ggz
overbruggingszorg, overbruggingsgroep, wachttijdondersteuning, laagdrempelige steunpunten ggz, BGGZ, SGGZ, GBGGZ, AMW, algemeen maatschappelijk werk, GMW, maatschappelijk werk, schoolmaatschappelijk werk, eerstelijns, nuldelijns, suïcidepreventie, SUPRANET
en: mental health waiting list

psychosis: psychological-vulnerability
EPA, epa patiënt, epa cliënt, epa doelgroep, ernstig psychiatrische aandoening, ernstige psychiatrische aandoening, fact team, fact cliënt, act team, IHT, iht team, bemoeizorg, ggz, GGZ, ggz cliënt, ggz inloop, inloop ggz, ggz nazorg, psychiatrische kwetsbaarheid, psychiatrische problematiek, psychiatrisch patiënt, ggz achtergrond
ambulantisering, ambulante ggz, beschermd wonen, BW, bw locatie, RIBW, klinische opname, na opname, na ontslag ggz, terugvalpreventie, WVGGZ, zorgmachtiging, crisiskaart, crisisdienst, verward gedrag, verwarde personen, verward persoon, onbegrepen gedrag, personen met onbegrepen gedrag, meldpunt zorgwekkend gedrag
herstelacademie, herstelcollege, herstelgericht, herstelgroep, herstelondersteuning, herstelwerkplaats, zelfregiecentrum, zelfregietool, ervaringsdeskundige, ervaringsdeskundigen, ervaringsdeskundigheid, ervaringswerker, ervaringswerkers, wrap groep, hee cursus, herstellen doe je zelf
honest open proud, stigma, destigmatisering, kwartiermaken, enik, ixta noa, LPGGZ, maatje ggz, ggz maatje, maatjesproject ggz, buddyproject ggz, lotgenotencontact ggz, peersupport, peer support, peersupporter, resourcegroep, resourcegroepen
en: recovery college, peer support, severe mental illness, lived experience

trauma: psychological-vulnerability low-mood
PTSS, CPTSS, complexe ptss, ptss klachten, posttraumatische stress, traumagerelateerd, vroegkinderlijk trauma, EMDR, traumaverwerking, herbelevingen, dissociatie

intellectual: living-with-disability
LVB, lvb er, lvb cliënt, lvb jongere, lvb problematiek, licht verstandelijk beperkt, licht verstandelijke beperking, VB, VG, vg cliënt, vg doelgroep, verstandelijk gehandicapt, zwakbegaafd, zwakbegaafdheid, moeilijk lerend, moeilijk lerende, MLK, ZMLK, zmlk leerling, EMB, ZEVMB, ernstig meervoudig beperkt, meervoudig beperkt, MVB, MCG
SGLVB, gehandicaptenzorg, vrijetijdsbesteding vg, vrijetijdsclub, VTC, vrije tijd beperking, buddy beperking, soos beperking, lfb, ikoontje, ouderinitiatief, ouderinitiatieven, kansplus, sociaal netwerk lvb
en: learning disability, mild intellectual disability

autism: living-with-disability
ASS, ass vrije tijd, ass cliënt, ass jongere, autismespectrum, autisme spectrum stoornis, autismespectrumstoornis, autisme inloophuis, autismecafé, autismepunt, autiroze, neurodivers, neurodivergent, neurodiversiteit, prikkelarm, prikkelarme, levensloopbegeleiding autisme, autismevriendelijk, mas traject autisme
en: neurodivergent, asd, autism spectrum

adhd: parenting living-with-disability
ADHD, ADD, AD(H)D, adhd café, volwassenen met adhd

braininjury: living-with-illness living-with-disability
NAH, nah cliënt, nah groep, niet aangeboren hersenletsel, hersenletsel, hersenletselteam, hersenletselcentrum, breincafé, nah café, CVA, cva nazorg, cva patiënt, THL, traumatisch hersenletsel, afasie, afasiecentrum, afasiegroep, afasiecafé, afasiekoor, hersenz, revalidatie nazorg, neglect, cognitieve klachten nah
en: acquired brain injury, abi, stroke group, aphasia

aids: living-with-disability
hulpmiddelen, hulpmiddelenuitleen, hulpmiddelendepot, thuiszorgwinkel, uitleen rolstoel, ergotherapeut, ergotherapie thuis, woningaanpassing, woonaanpassing, traplift, domotica, e-health, personenalarmering, alarmknop, valdetectie, wmo hulpmiddel

lungs: living-with-illness
COPD, copd patiënt, astma, longpunt, longfonds, longrevalidatie, gold 3, zuurstof thuis, harmonicakoor, zingen met copd, adembenemend koor

illnessgroups: living-with-illness
patiëntenvereniging, patiëntenverenigingen, patiëntenorganisatie, lotgenotencontact, lotgenotengroep, chronisch zieken, chronische aandoening, chronische aandoeningen, chronisch ziek, comorbiditeit, multimorbiditeit, polyfarmacie, poh somatiek, praktijkverpleegkundige, leven met een chronische ziekte, zelfmanagement
zelfmanagement chronisch zieken, dialyse, nierfalen, hartfalen, decompensatio cordis, CVRM, DM2, dm type 2, RA, MS, ALS, HIV, IBD, PDS, long covid, Q koorts, PAIS, ME/CVS, OSAS, oncologie nazorg, oncologisch, oncorevalidatie, inloophuis kanker, ipso

careathome: living-with-illness carer-support
wijkverpleging, wijkverpleegkundige, wijkziekenverzorgende, thuiszorg, verpleging thuis, thuisbegeleiding, ambulante begeleiding, ambulant begeleider, individuele begeleiding, begeleiding individueel, ELV, eerstelijnsverblijf, GRZ, geriatrische revalidatie, transferverpleegkundige, ontslag uit het ziekenhuis, na ziekenhuisopname
ADL, bADL, adl hulp, zorgmijding ouderen, nazorg na opname, =herstel na opname

householdhelp: odd-jobs
huishoudelijke hulp, hulp in de huishouding, HBH, HH1, HH2, huishoudelijke ondersteuning, hulp bij het huishouden, schoonmaakhulp, alfahulp, huishoudhulp, werkster, poetshulp, schoon huis, ramen lappen, wasverzorging, schoonmaken lukt niet meer, huishouden lukt niet meer, stofzuigen lukt niet
woningvervuiling, vervuilde woning, verwaarloosde woning, klusteam, klussenteam, klusdienst, klussendienst, klusbus, handje helpen, hand en spandiensten, praktische hulpdienst, buurthulp, wijkhulp, opruimcoach, opruimhulp, ontspullen

hoarding: psychological-vulnerability
hoarding, hoarder, verzamelstoornis, verzamelwoede, verzameldwang, problematische verzamelaar, diogenes, diogenessyndroom, woningvervuiling, huis staat vol spullen

carer: carer-support
mantelzorg, mantelzorgconsulent, mantelzorgondersteuning, mantelzorgmakelaar, mantelzorgcoach, mantelzorgspreekuur, mantelzorglunch, mantelzorgdag, mantelzorgcompliment, mantelzorgwaardering, mantelzorgpas, mantelzorgsalon, mantelzorghuis, mantelzorglijn, overbelaste mantelzorger, dreigende overbelasting
overbelasting mantelzorger, overbelasting mantelzorg, EDIZ, draagkracht mantelzorger, ontlasten van de mantelzorger, ontlasting mantelzorger, familieondersteuning, familiezorg, naastenondersteuning, naasten van, naastbetrokkenen, triadekaart, werkende mantelzorger, mezzo, mantelzorgnl, sandwichgeneratie
mantelzorgnetwerk, spilzorger, mantelzorgdruk, familiegroep, naastengroep, ypsilon
en: carer support, carers centre, overburdened carer

respite: carer-respite
respijtzorg, respijt, respijthuis, respijtvoorziening, respijtweekend, respijtlogeren, respijtvrijwilliger, vervangende zorg, vervangende mantelzorg, mantelzorgvervanging, mantelzorgvervanger, handen in huis, handen-in-huis, kortdurend verblijf, KVB, logeeropvang, logeerhuis, logeerzorg, logeren in een zorghuis
naaste logeert, logeert een paar nachten, op adem komt, op adem komen, ontlasten mantelzorger, mantelzorger ontlasten, ontlasten thuissituatie, zorg even overnemen, oppas thuis oudere, oppas bij dementie, aanwezigheidsdienst, deeltijdverblijf, dagopvang dementie, nachtopvang oudere
en: respite, respite stay, short break for carers

dementiahome: dementia
casemanager dementie, casemanagement dementie, CMD, dementieconsulent, dementievriendelijk, samen dementievriendelijk, geheugensteunpunt, geheugenpoli, MCI, pg dagbesteding, psychogeriatrie, psychogeriatrisch, DHZ, dhz groep, ontmoetingscentrum dementie, ontmoetingscentra dementie, mensen met geheugenproblemen, geheugenproblemen
odensehuis, odensehuizen, alzheimer café, alzheimercafé, alzheimer trefpunt, alzheimertheehuis, dementietafel, dementie trefpunt, demenTalent, jonge mensen met dementie, jong dementerenden, vroege dementie, beginnende dementie, vasculaire dementie, lewy body, FTD, BPSD, probleemgedrag dementie, koffer vol herinneringen
reminiscentie, herinneringskoffer, herinneringsmuseum, participatie dementie, doc team, dementiezorg, dementieketen, dwaaldetectie, vergeetachtige ouderen
en: memory clinic, dementia friendly, dementia cafe, reminiscence

gym: exercise adapted-sport
BVO, bewegen op recept, beweegrecept, bewegen valt goed, GLI, gli leefstijl, gecombineerde leefstijlinterventie, beweegkuur, leefstijlloket, leefstijlinterventie, beweegmakelaar, buurtsportcoach, beweegcoach, vitaal 65, valpreventie, valpreventiecursus, valrisico, verhoogd valrisico, valgevaar
valanalyse, vallen verleden tijd, in balans, otago, thuis onbezorgd mobiel, zicht op evenwicht, stevig staan, evenwichtstraining, sarcopenie, MBvO, meer bewegen voor ouderen, nederland beweegt, bewegen met een aandoening, fitness 55 plus, stoelgym, stoelyoga, zitgym, rollatorloop
en: fall prevention, exercise referral, seated exercise

adaptedsports: adapted-sport
G-sport, gsport, g-voetbal, gvoetbal, g-team, vg zwemmen, vg sport, aangepast sporten, uniek sporten, special olympics, aangepast zwemmen, sport en beperking, regiocoach aangepast sporten, special heroes, fun care, boccia, rolstoelhockey, sitzvolleybal
`
