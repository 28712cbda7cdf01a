/** How those who refer people write of them: symptoms and wishes in the words of a report, and names under which services are known. */
export const FIELD_TOPICS = `
debt: debts
dwangverrekening, verrekening belastingdienst, bronheffing, roodstand, aflosplan, vtlb, schuldenvrij, schuldensituatie, schuldensituatie stabiliseren, problematische schuldensituatie, schuldencoach, financieel maatje, huurschuld, energieschuld, zorgschuld, dreigende afsluiting, afsluiting van energie, afsluiting van water, doorbraakmethode
achterstand zorgverzekering, achterstand zorgpremie, postbus vol aanmaningen, aanmaningen, dwangbevel, kredietregistratie, achterop betalen, studieschuld, tikkies, schuldenwijzer, dagvaarding
en: arrears, enforcement agent, debt help

budgeting: making-ends-meet
budgetvaardigheden, financiële vaardigheden, financiële redzaamheid, geldstress, leefgeld, weekgeld, huishoudboekje, grip op je geld, geldcursus, inkomensterugval, inkomensdaling, armoedeval, doenvermogen, bestaansonzekerheid, leefbudget

foodbank: food-parcel
voedselonzekerheid, voedselnood, noodpakket, noodpakketten, noodboodschappen, eerste boodschappen, leefpakket, voedselverstrekking, voedselhulp aanvragen, verwijzing voedselbank, intake voedselbank, rode kruis boodschappenkaart

tax: tax-return
belastingaangifte, aangifte ib, aangifte inkomstenbelasting, IB aangifte, HUBA, belastingspreekuur, invulhulp belasting, t biljet, t-biljet, voorlopige aanslag, belastinghulp

benefitwaiver: benefits-schemes making-ends-meet
kwijtschelding, kwijtschelding gemeentelijke belastingen, kwijtschelding gemeentebelasting, kwijtschelding waterschap, kwijtschelding waterschapsbelasting

parentingtalk: parenting
pedagogisch spreekuur, pedagogische vragen, pedagogisch advies, pedagogische ondersteuning, pedagogische basis, orthopedagoog, pedagoog, ontwikkelingspsycholoog, opgroeiproblemen, opgroeien en opvoeden, kind en jeugd, opvoedklimaat, pedagogisch klimaat, responsief ouderschap, sensitief ouderschap
ouderschap onder druk, meedenkt over je kind, meedenken over je kind, vragen over je kind, vragen over hun kind, zorgen om je kind, zorgen over je kind, spreekuur ouders, spreekuur bij de school, =ouder en school, inloop ouders, hulp voor ouders

puberty: parenting
over tieners, spreekuur over tieners, kind wordt puber, eerste hulp bij puberteit, omgaan met je puber, tienerouders, in gesprek met je puber

homework: homework-help
taalachterstand kind, taalachterstand kleuter, taalachterstand peuter, schooltaal, onderwijsachterstanden, leerlingbegeleiding, leerproblemen, leerprobleem, dyscalculie, dyscalculie hulp, onderbouwleerlingen, bovenbouw, nieuwkomerkinderen schooltaal, begeleiding van nieuwkomerkinderen, toetsangst, plannen en organiseren

youthcentre: youth-place
jop, jongerenontmoetingsplek, hangjongere, jongerenkeet, tienerkeet, keet voor jongeren, frisdrank en dj, tienerdisco, jeugdraad, risicojongere, risicojongeren, overlastgevende jongeren, overlastgevende jeugdgroep, jeugdgroep, preventief jeugdbeleid, groepsaanpak jeugd, talentcoach, talentcoaching
jongerenparticipatie, jongerenraad, jongens en meiden van, jongens en meiden tussen

youthbuddy: youth-place family-buddy
coachtraject jongere, coachtraject, jongerencoaching, mentortraject, informele mentor, steunfiguur jongere, toekomstcoach, levenscoach jongeren, topgids

agingout: youth-place finding-home
netwerkgezin, netwerk nihil jongere, jongerenfoyer, jongerenwoning, begeleid op kamers, jongvolwassenen zonder netwerk, kwetsbare jongvolwassenen, 16-27, 16 tot 27

homestart: family-buddy
multistress gezin, multistress, =gezin onder stress, ouder ziek en kinderen, =ziekte ouder, informele opvang kinderen, =informele opvang, informele gezinshulp, gezin zonder familie, =optrekt met een gezin, opvoedsteun, gezinssteun, basisvoorziening gezin, thuissituatie ontlasten, thuissituatie gezin

contactvisits: divorce
ouderschap op afstand, hun kind weinig zien, kind weinig zien, =kinderen weinig zien, kind knel scheiding, kind knel in scheiding, kinderen in de knel scheiding, omgangsproblematiek, omgangsbemiddeling, uitvoeren omgangsregeling, ouderschapsbemiddeling, scheidingsbemiddeling, scheidingsproblematiek, complex ouderschap na scheiding
SCHIP aanpak, UHA, scheidingspoli, scheidingscoach

youngcarer: young-carers
mantelzorgende scholier, mantelzorgende scholieren, mantelzorgende student, mantelzorgende studenten, mantelzorgende jongeren, jmz, jmzpro, studerende mantelzorger, KOAP groep, parentificatie, geparentificeerd, geparentificeerd kind, zorgtaken thuis, brusjes groep, zussen en broers van

bereavement: grief
rouwklachten, rouwproblematiek, rouwreactie, persisterende rouw, nabestaandenzorg, nabestaandenondersteuning, verliesproblematiek, verliesverwerking, afscheid en rouw, geweldsverlies, steun na overlijden, na een overlijden, na het overlijden van

bereavedyouth: grief
kinderrouwgroep, kinderrouw, rouwende jongeren, kinderen na een overlijden, jongeren na een overlijden, =jong verlies, =kinderen en verlies

sexualabuse: violence psychological-vulnerability
overlevenden van incest, overlevenden van misbruik, overlevenden van seksueel, overlevers van incest, incestverleden, seksueel trauma, seksueel getraumatiseerd, misbruiksverleden, vroegkinderlijk misbruik, zeden slachtoffer, slachtoffer zeden

aftershelter: violence
geweldsverleden, vrouwen met een geweldsverleden, gewelddadig verleden, partnergeweld slachtoffer, slachtoffer partnergeweld, onveilige thuissituatie, onveiligheid thuis, geweld in relatie, geweld in de relatie, veiligheidsplan, ambulante hulp huiselijk geweld, herstelgroep geweld

eldersabuse: violence
financiële uitbuiting ouderen, financiële uitbuiting, verwaarlozing ouderen, signalen van ouderenmishandeling, signalen ouderenmishandeling, mishandeling in afhankelijkheidsrelatie

statusholder: refugees
vluchtachtergrond, vluchtverleden, met een vluchtachtergrond, statushoudersgezin, gevluchte, gevluchte vrouwen, gevluchte gezinnen, gevluchte jongeren, nieuwkomergezin, nieuwkomersgezin, nieuwkomerkinderen, nieuwkomersmaatje, kansrijke asielzoekers, meedoenbalie, meedoenbalie azc, inburgeringsplichtige, inburgeringsplichtigen, inburgeringsplichtig
asielmigrant, asielmigranten, vroege integratie, huisvesting statushouders, cultuuruitwisseling

amv: refugees youth-place
amver, amvers, amv er, amv jongere, amv jongeren, ex amv, ex-amv, nidos jongere, opvanggezin, opvanggezinnen

detained: detention
PI verlofganger, verlofganger, nazorg detentie, nazorgtraject detentie, detentienazorg, vijf leefgebieden detentie, justitiabele, justitieel kader, jeugdreclassering vrijetijdsbesteding, terugkeer uit detentie, terugkeer in de samenleving, ex justitiabelen, forensische nazorg, detentiekind

veterans: psychological-vulnerability meeting-people
uitgezonden militairen, uitgezonden militair, thuisfront militairen, partners van militairen, post actieven, beroepsmilitair, dienstslachtoffer, dienstslachtoffers, geüniformeerd beroep, politie ptss

buddy: visit-buddy
een op een contact, 1-op-1 contact, 1 op 1 contact, één op één contact, 1-op-1 maatje, een-op-een, welzijnsbezoek, welzijnsbezoeken, gezelschapsdienst, gezelschap aan huis, gezelschapsbezoek, sociaal steunfiguur, steunfiguur, steunmaatje, steungever, aandachtsbezoek, aandacht aan huis
vrijwillige bezoeker, huisvriend, huisvriendin, vriendin aan huis

callcircle: loneliness visit-buddy
telefonische gezelschapsdienst, telefonisch gezelschap, belvrijwilliger, belvriend, belvriendin, belcontact, telefoonmaatje, telefoonbuddy, dagelijkse belronde, belronde

lonely: loneliness
sociaal contactarm, alleenwonende oudere, alleenwonende ouderen, alleenwonend zonder netwerk, preventie eenzaamheid, eenzaamheidspreventie, eenzaamheidsgevoelens, eenzaamheidsinterventie, vereenzaming voorkomen, vereenzaming tegengaan, isolement voorkomen, netwerk nihil, hulpnetwerk nihil, sociale armoede

daycenter: daytime-activity
dagritme kwijt, dagstructuur na opname, mist dagstructuur, geen dagstructuur, gebrek aan dagstructuur, ritme en structuur, structuur en ritme, prikkelarme dagbesteding, dagbesteding buiten, groene dagbesteding, dagbesteding op de boerderij, vrij toegankelijke dagbesteding, dagbestedingsplek, time out plek, daginvulling jongere, =zit maar thuis, =thuis zitten, =bezig zijn

psychosis: psychological-vulnerability
time-out voorziening, time out voorziening, respijthuis ggz, crisiskamer, ontlading ggz, ggz in de wijk, ggz wijkteam, borderline, emotieregulatiestoornis, schizofrenie, bipolair, bipolaire, psychosegevoelig, psychotisch, zelfstigma, persoonlijkheidsstoornis, persoonlijkheidsproblematiek, dwangklachten, psychisch herstel, herstelproces

hoarding: psychological-vulnerability
verzamelproblematiek, verzamelaar met volle woning, verzamelgedrag, dwangmatig verzamelen, opruimstoornis

carer: carer-support
partner als mantelzorger, overspannen mantelzorger, mantelzorger overspannen, mantelzorger dreigt om te vallen, mantelzorger valt om, mantelzorger valt uit, mantelzorger zoekt lotgenoten, naasten ondersteunen, naastenavond, familieavond ggz, partnergroep, kvp groep, mantelzorgbalans

respite: carer-respite
spoedrespijt, spoed respijt, respijtaanbod, respijtmogelijkheden, oppas dementerende, oppas dementie, oppas bij demente, oppas voor dementerende, =toezicht thuis, toezicht in de thuissituatie, gezelschap bij afwezigheid mantelzorger, nachtrespijt, weekendrespijt, zorg een middag over, neemt de zorg een middag, logeerbed

dementiahome: dementia
geheugenklachten, geheugentraining, geheugenverlies, geheugenstoornis, cognitieve achteruitgang, cognitieve stoornis, cognitief kwetsbaar, cognitief kwetsbare, braintraining, dementerende alleenwonend, werkplek dementie, signaalhulp dementie, verdenking dementie, diagnose dementie, wacht op diagnose dementie, kleinschalig pg, levensboek dementie

gym: exercise adapted-sport
beweegaanbod, beweegprogramma, beweeggroep, beweeggroepen, valtraining, valpreventietraining, beweegles ouderen, hartrevalidatie, hartrevalidatie fase 3, artrosegym, artrose bewegen, bewegen na kanker, oncofit, fysiofit, medische fitness, sportspreekuur, sportloket, leefstijlgroep, leefstijlprogramma, gewichtsconsulent

adaptedsports: adapted-sport
g-judo, gjudo, g-hockey, g-tennis, g-zwemmen, gym vb, rolstoelbasketbal, rolstoeltennis, zitvolleybal, blindentennis, sport vg, sporten met een verstandelijke beperking, uniek sporten, sporthulpmiddel

careaccess: benefits-schemes living-with-disability
wlz, vv4, vv5, vg6, wmo, wmo voorziening, wlz vv4, zorgprofiel vv, indicatie wlz, zorgaanvraag, zorgtoewijzing

dutchlessons: learning-dutch
alfa traject, alfa-traject, alfabetiseringstraject, taal op de werkvloer, taalachterstand volwassene, conversatiemaatje, conversatiemaatjes, anderstaligen, anderstalige moeders, moeders leren nederlands, taalleerders, taaloefenplek, taalontmoetingsplek

literacy: reading-writing
leerbaarheid, analfabete, ongeletterd, ongeletterde, analfabetisme, leesvaardigheid volwassenen, schrijfvaardigheid, moeite met lezen en schrijven nt1

homeless: homelessness
dreigende dakloosheid, preventie dakloosheid, huurschuld en ontruiming, bankslaper, bankslapende, adresloos, geen vaste verblijfplaats, zvwovp, ZVWO, gezin op straat, time-out dakloosheid, flexkamer, hotel op kosten gemeente
`
