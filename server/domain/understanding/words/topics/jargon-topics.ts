/** The language of professionals about people and their money, papers, work and homes: abbreviations and reduced forms. */
export const JARGON_TOPICS = `
debt: debts
wsnp, wsnp traject, MSNP, minnelijk traject, minnelijke schuldregeling, schuldregeling, schuldsanering, schuldsaneringstraject, schuldhulpverlening, SHV, GSHV, gemeentelijke schuldhulpverlening, schuldenaanpak, schuldenproblematiek, schuldenlast, problematische schulden, schuldhulpverlener
schulddienstverlening, schuldbemiddeling, saneringskrediet, sociale lening, kredietbank, GKB, PLANgroep, stabilisatie schulden, stabilisatiefase, budgetbeheer, inkomensbeheer, beschermingsbewind, bewindvoerder, bewindvoering, onder bewind, bewind, curatele, mentorschap, uit bewind, doorstroom uit bewind
beslaglegging, beslagvrije voet, loonbeslag, bvv, BKR, bkr registratie, bkr notering, deurwaarder, deurwaarders, incasso, incassobureau, CJIB, wanbetaler, wanbetalersregeling, betalingsregeling, betalingsachterstand, betalingsachterstanden, huurachterstand, vroegsignalering, vroegsignalering schulden
vroegsignaleringsmelding, vroegop, schone lei, finaal kwijtschelding, moratorium, noodstop, nazorg schulden, wsnp afgelopen, schuldenrust, schuldhulpmaatje, schuldmaatje, budgetmaatje, budgetcoach, geldmaatje, geldfit, moneyfit, zelfhulp schulden, recidive schulden, jongerenperspectieffonds, JPF, schuldenknooppunt
en: debt restructuring, debt counselling, bailiff, debt collector, payment arrangement

budgeting: making-ends-meet
minimabeleid, minimaregeling, minimaregelingen, minima, armoedebeleid, armoedebestrijding, kinderarmoede, armoede, werkende armen, energiearmoede, energiecoach, energietoeslag, energiefixer, bestaanszekerheid, bestaansminimum, sociaal minimum, financiële zelfredzaamheid, financieel fit, financiële educatie
financiële zorgen, financiële problemen, budgetteren, budgetcursus, budgettering, omgaan met geld, rondkomen, stadspas, meedoenregeling, meedoenpas, kindpakket, kindregeling, kindregelingen, noodfonds, noodhulp, noodhulpbureau, fonds bijzondere noden, urgente noden, kansfonds, individuele noden, fondsaanvraag
kinderhulp, nationaal fonds kinderhulp, stille armoede, mobility mentoring, generatiearmoede, schulden en armoede
en: poverty, emergency fund, low income schemes

foodbank: food-parcel
voedselhulp, voedselpakket, voedselpakketten, kerstpakket, boodschappenkaart, supermarktbon, voedselzekerheid, sociale supermarkt, sociale kruidenier, buurtkastje, weggeefkast eten, minibieb eten, gratis maaltijdbon, voedselnoodhulp

allowances: benefits-schemes
bijzondere bijstand, bb aanvraag, individuele bijzondere bijstand, individuele inkomenstoeslag, IIT, inkomenstoeslag, IOAW, IOAZ, AIO, aio aanvulling, AOW, aow gat, pw uitkering, participatiewet, participatiewet uitkering, bijstandsuitkering, levensonderhoud aanvraag, kostendelersnorm
WIA, wia keuring, WAO, WAJONG, wajong, wajonger, WGA, IVA, ziektewet, zw uitkering, ww uitkering, UWV, SVB, herbeoordeling, keuring uwv, TOESLAGEN, zorgtoeslag, huurtoeslag, kindgebonden budget, KGB, kinderopvangtoeslag, KOT, AKW, kinderbijslag, dubbele kinderbijslag, toeslagenaffaire
studietoeslag, tegemoetkoming chronisch zieken, TONK, CAK, eigen bijdrage, eigen bijdrage wmo, abonnementstarief, inkomensondersteuning, inkomensvoorziening, niet gebruik regelingen, niet-gebruik, potjescheck, voorzieningencheck, rechtenscan, bereken uw recht, minimascan, nibud
en: benefits, welfare benefits, disability benefit, allowances, child benefit

clientsupport: legal-advice benefits-schemes
onafhankelijke cliëntondersteuning, cliëntondersteuning, cliëntondersteuner, cliëntondersteuners, onafhankelijke cliëntondersteuner, OCO, oco er, oco inzetten, mee consulent, mee samen, keukentafelgesprek, wmo gesprek, wmo aanvraag, wmo aanvragen, wmo melding, wmo indicatie, wmo indicatie aanvragen
wmo loket, wmo consulent, wmo beschikking, wmo voorziening, wmo keuring, WMO, WLZ, wlz aanvraag, wlz indicatie, wlz toegang, CIZ, ciz indicatie, indicatiestelling, zorgindicatie, herindicatie, indicatie verlopen, PGB, pgb aanvragen, pgb beheer, pgb budgethouder, budgethouder, per saldo, zorg in natura, ZZP, zorgzwaartepakket
zorgprofiel, VPT, MPT, maatwerkvoorziening, maatwerk wmo, toegang wmo, jeugdwet aanvraag, zorgkantoor, zorgverzekeringswet, wijkteam, sociaal wijkteam, gebiedsteam, buurtteam, meitheal, ouderenadviseur, ouderenadviseurs, ouderenadvies, ouderenconsulent, onafhankelijk adviseur, vrijwillig ouderenadviseur
VOA, seniorenvoorlichter, seniorenadviseur, woonadviseur senioren, cliëntadvies, bezwaar wmo, afwijzing wmo, tweede paar ogen bij het gesprek, iemand bij het keukentafelgesprek, hulp bij gesprek met de gemeente, mee naar de gemeente, =gesprek met de gemeente, geschillencommissie zorg
en: client support, advice for older people, care assessment

lettershelp: forms-letters
thuisadministratie, administratieve ondersteuning, administratie op orde, administratie ordenen, administratiehulp, administratiecafé, administratiemaatje, ordening administratie, postachterstand, formulierenbrigade, formulierenhulp, formulierenspreekuur, formulierenpunt, papierwinkel, papieren op orde, post ordenen
post openmaken, ongeopende post, brieven niet openen, enveloppen stapel, brievenhulp, sociaal administratief spreekuur, geldloket, geldzaken spreekuur, vraagwijzer, informatiepunt, infopunt, adviespunt, steunpunt papieren, financieel café, startpunt geldzaken

law: legal-advice
sociaal raadslieden, sociaal raadsman, sociaal raadsvrouw, raadslieden, raadsvrouw, raadsman, SRW, sociaal juridische dienstverlening, sociaal juridisch, sjd, juridische hulp, juridisch spreekuur, juridisch loket, JL, rechtswinkel, wetswinkel, rechtshulp, rechtsbijstand, toevoeging advocaat, pro deo, bezwaar en beroep
bezwaarschrift, vrijwillige juristen, jurist, juristen, inloopspreekuur advocaat, ombudsman, ombudsfunctionaris, klacht over de gemeente, klacht over jeugdzorg, AKJ, vertrouwenspersoon wmo, vertrouwenspersoon jeugd, PVP, patiëntvertrouwenspersoon, familievertrouwenspersoon, CVP
en: legal aid, pro bono lawyer, free lawyer, ombudsman

jobsearch: finding-work
re-integratie, reïntegratie, re-integratietraject, reïntegratietraject, werkfit, werkfit traject, participatiecoach, participatieplek, participatiebaan, participatietraject, arbeidsparticipatie, arbeidstoeleiding, toeleiding naar werk, toeleiding arbeid, arbeidsmarkt, afstand tot de arbeidsmarkt
grote afstand tot de arbeidsmarkt, doelgroepregister, doelgroep banenafspraak, banenafspraak, garantiebaan, loonkostensubsidie, loonwaarde, jobcoach, jobcoaching, jobcarving, jobhunter, jobhulpmaatje, IPS, individuele plaatsing en steun, beschut werk, beschutte werkplek, SW, sociale werkvoorziening, WSW
werkervaringsplaats, werkervaringsplek, werkstage, leerwerktraject, leerwerkplek, leerwerkbedrijf, proefplaatsing, werkgeversservicepunt, WSP, leerwerkloket, tweede spoor, spoor 2, LKV, no risk polis, tegenprestatie, tegenprestatie vrijwilligerswerk, sollicitatieplicht, dress for success, loopbaanbegeleiding
arbeidsfit, arbeidsritme, werkritme, social return, sociaal ondernemer, basisbaan, meedoen in werk, NUGGER, nug er, nuggers, niet uitkeringsgerechtigd
en: reintegration, job coach, sheltered work, work placement, career coaching

daycenter: daytime-activity
dagbesteding, dagbesteding wmo, dagbesteding wlz, arbeidsmatige dagbesteding, belevingsgerichte dagbesteding, ontwikkelingsgerichte dagbesteding, recreatieve dagbesteding, ouderendagbesteding, dagactiviteiten, dagactiviteitencentrum, DAC, dagstructuur, dagstructurering, dagritme, dag en nachtritme, structuur in de dag
structuur nodig, zoekt structuur, zinvolle daginvulling, zinvolle dagbesteding, daginvulling, dagvulling, activeringscentrum, activering, sociale activering, vrijwillige inzet als activering, activeringscoach, vrijwilligerswerk met begeleiding, begeleid vrijwilligerswerk, toeleiding vrijwilligerswerk
meedoen naar vermogen, meedoenplek, ontwikkelplek, werkplaats dagbesteding, dac werkplaats, dagbesteding zonder indicatie, dagbesteding op eigen kracht, inloop dagbesteding, zorgboerderij, groepsbegeleiding, bg groep, voorliggende dagbesteding, laagdrempelige dagbesteding
en: day structure, structured day, meaningful day, day care centre adults

volunteer: helping-others
burgerinitiatief, burgerkracht, bewonersinitiatief, vrijwillige inzet, vrijwilligersinzet, vrijwilligerscoördinator, vrijwilligersmakelaar, vrijwilligersbeleid, maatschappelijke stage, mbo maatschappelijke diensttijd, MDT, mdt traject, maatschappelijke diensttijd, nl doet, nldoet, maatschappelijk betrokken ondernemen, mbo uitje, =iets doen voor een ander, =iets doen voor anderen, =iets doen voor kinderen, =nieuwe vrijwilligers, =mensen helpen
bedrijfsvrijwilligers, teamuitje maatschappelijk, informele hulp geven
en: corporate volunteering

housesearch: finding-home
urgentie, urgentieverklaring, urgentie aanvragen, urgentie woning, medische urgentie, sociale urgentie, woonurgentie, spoedzoeker, spoedzoekers, omklapwoning, doorstroomwoning, uitstroomwoning, uitstroom beschermd wonen, uitstroom bw, bw uitstroom, uitstroom maatschappelijke opvang, begeleid wonen
zelfstandig wonen met begeleiding, woonbegeleiding, ambulante woonbegeleiding, gemengd wonen, magic mix, kamers met aandacht, jongerenhuisvesting, studentenkamer, hospitaverhuur, tijdelijke woonruimte, woningnet, inschrijving woning, sociale huur, woningcorporatie, corporatiewoning, woonruimteverdeling
seniorenwoning, levensloopbestendig, levensloopbestendige woning, doorstroming senioren, verhuiscoach, wooncoach, woonconsulent, wooncoöperatie, hofje, woongroep, kangoeroewoning, mantelzorgwoning, pre mantelzorgwoning, geclusterd wonen, aanleunwoning, beschut wonen, thuishuis
en: housing urgency, social housing, supported housing, senior housing

homeless: homelessness
MO, maatschappelijke opvang, mo instelling, opvang dak en thuislozen, dak- en thuislozen, dth, 24 uursopvang, 24-uursopvang, crisisopvang, noodopvang, winternoodopvang, nachtopvang, zelfredzame daklozen, economisch daklozen, economisch dakloos, economisch thuislozen, bankslapers, verborgen dakloosheid
housing first, huisvesting eerst, skaeve huse, sociaal pension, domus, begeleid wonen mo, centrale toegang mo, regiobinding, postadres, briefadres, briefadres aanvragen, ambtshalve uitgeschreven, uitgeschreven brp, spookbewoner, OGGZ, oggz, oggz melding, oggz client, bemoeizorg, zorgmijder, zorgmijders
zorgmijdend, zorgmijdend gedrag, outreachend werk, straatdokter, straatverpleegkundige, dreigende ontruiming, preventie huisuitzetting, huisuitzetting, laatste kans, tweede kans woning, ethos telling
en: rough sleepers, sofa surfing, shelter, eviction prevention
`
