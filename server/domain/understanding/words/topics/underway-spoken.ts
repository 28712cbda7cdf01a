/** Of getting somewhere and of company at the doctor's: beside the words of `home-topics.ts`. */
export const UNDERWAY_SPOKEN = `
lifts: rides
halen u op, haalt u op, brengen u naar uw afspraak, naar uw afspraak, naar de pedicure rijdt, mij naar de pedicure, naar de kapper rijdt, die mij rijdt, moet ergens heen en kan niet rijden, kan niet zelf rijden, rij zelf niet meer, zelf niet rijden
zonder rijbewijs, dorp zonder bus, bus komt maar twee keer, ik kom hier niet weg, kom hier niet weg zonder auto
vaste ritten, ritten tussen, belt een dag van tevoren, rijden u naar, wij rijden u, chauffeurs rijden u, rijden naar dialyse, geen auto hoe hospital, geen auto hoe, hoe naar ziekenhuis, ride to eye doctor, needs a ride, OVA, PGV, regiovervoer, regiorijder, wmo-vervoerspas
collectief vervoer
in het umc komen, thuiskomen met de bus, laat thuiskomen, woont in buitengebied zonder rijbewijs, begeleid vervoer, zonder eigen vervoer, geen eigen vervoer, eigen vervoer, rijden ouderen
buurtgenoten met een auto, met een auto rijden, iemand naar de dagopvang brengen, naar mijn zus toe, naar mijn broer toe, naar familie gebracht, taxichauffeur vrijwillig, waar geen bus rijdt
vervoer naar, vervoer nodig, vervoer regelen, vervoer voor ouderen, ouderenvervoer, seniorenvervoer, vervoer zonder auto, zonder auto, heb geen auto, geen auto, auto verkocht, auto moeten wegdoen, geen rijbewijs, rijbewijs ingeleverd, rijbewijs kwijt, rijbewijs afgepakt
afgekeurd voor het rijbewijs, niet meer autorijden, niet meer achter het stuur, durf niet meer te rijden, durf niet meer auto te rijden, durf niet meer op de snelweg, bus rijdt hier niet, bus gaat niet, bus komt niet meer, bus is opgeheven, lijn is opgeheven, buslijn opgeheven, halte te ver
halte is weg, geen openbaar vervoer, slecht openbaar vervoer, slechte busverbinding, hoe kom ik bij, kan er niet heen komen, brengt me, brengt me naar, mij brengen, iemand die mij brengt, breng en haal, brengen en halen, halen en brengen, ophalen en thuisbrengen
ophalen en brengen, opgehaald en thuisgebracht, thuisgebracht, opgehaald worden, oma ophalen, ~ naar familie brengen, naar familie toe, naar een begrafenis, naar de kapper brengt, naar de pedicure, naar de kerk brengen, lift naar de kerk, lift naar
lift nodig, lift krijgen, meeliften, meerijplek, met iemand meerijden, rijden voor ouderen, rijden u, rijdt mensen, rijden mensen, mensen wegbrengen, autodienst, rijdienst, ritten, rit aanvragen, ritje, ritjes, automaatjes, automobiel, rijdersgilde, chauffeurs, chauffeursdienst
onze chauffeurs, vrijwillige chauffeurs, onkostenvergoeding per kilometer, tegen kilometervergoeding, van deur tot deur, deur tot deur, van huis tot huis vervoer, wijkbus, wijkbusje, buurtbusje, buurtmobiel, dorpsauto, dorpsbus, dorpsmobiel, deelauto, elektrisch karretje, golfkarretje
stadsmobiel, wijkmobiel, wijkhopper, haltetaxi, taxibus, taxibusje, taxi onbetaalbaar, taxi is te duur, regiotaxi komt te laat, regiotaxi te laat, deeltaxi, wmo taxi, wmo vervoer, doelgroepenvervoer, valys, leerlingenvervoer, zittend ziekenvervoer, ziekenvervoer, rolstoelvervoer
rolstoelbusje, bus met lift, aangepast vervoer, aangepaste bus, rolstoelbus huren, rolstoelbus lenen, naar de fysio, naar de dagbesteding, vervoer naar de dagbesteding, naar de bestraling, naar bestraling, rijden naar bestraling, naar dialyse, naar de dialyse, poli vervoer, vervoer naar de poli
vervoer naar ziekenhuis, vervoer naar het ziekenhuis, rit naar het ziekenhuis, wie rijdt, wie brengt, iemand die rijdt, iemand met een auto, vervoersarmoede, mobiliteitsarmoede, mobiliteit ouderen, mindermobielencentrale, minder mobielen centrale, mindermobielen
kan het niet lopen en rij niet, te ver om te lopen, loopt slecht en moet, niet zelfstandig reizen
en: get there, need transport, need a driver, drive me, pick me up, take me to, bring me to, lift to church, no car, no license, taxi too expensive, bus stop too far, ride to hospital, ride to appointment
tr: araç, arabası olan, götürüp getirmek, beni götürür, şoför, hastaneye götürecek, hastaneye götürmek, taksi pahalı, otobüs gitmiyor

travelhelp: rides
zelf met bus en trein, met bus en trein op pad, lessen bus en trein, leren met de bus, leren met de trein, zelf met de trein
reizen met trein, reizen met trein en bus, oefenen met reizen, leren reizen, reizen oefenen, reistraining, reismaatje, ov is te ingewikkeld, ov te ingewikkeld, ov te moeilijk, ov chipkaart, ov-chipkaart snap ik niet, inchecken en uitchecken, incheckpaaltje, in en uitchecken, reisplanner snap ik niet
durf niet met de trein, durf niet met de bus, zelfstandig reizen, zelfstandig leren reizen, ov-ambassadeur, ov ambassadeurs, ov hulplijn, bus leren nemen, hulp op het station, reizen met de ns, begeleider mee in het openbaar vervoer, ov begeleiderskaart, go ov, ov app leren
en: learn to use public transport, train travel, ov chipkaart help, travel buddy
tr: trenle gitmek, otobüse binmek, toplu taşıma

hospitalcompany: accompany-hospital
darmonderzoek, mag niet zelf naar huis, niet zelf naar huis, =ziekenhuis en huisarts, aan uw zijde, niemand die mij ophaalt, wie haalt mij op uit het ziekenhuis, ophalen uit het ziekenhuis, na een ingreep, kleine ingreep, coloscopie
maagonderzoek, puntje weggehaald, biopt, punctie, voor een infuus
gaat mee naar uw arts, mee naar uw arts, in de spreekkamer, spreekkamer, onthoudt wat u vergeet, afraid to go alone, alone for my surgery, afraid surgery, scared of hospital
slecht nieuws verwachten, in mijn uppie naar de dokter, dokter praat zo snel, dokter praat te snel, dokter gaat zo snel, poliklinische afspraak, luisteren mee, luisteren mee en maken notities, maken notities, geen netwerk voor begeleiding
moet onder het mes, kijkonderzoek, na een kijkonderzoek, nooit meer alleen in de wachtkamer, niet alleen in de wachtkamer, iemand hebben na, opschrijft wat er gezegd wordt, opschrijven wat de dokter zegt
gaat mee naar de specialist, mee naar specialist, mee naar de poli, naar de poli, poli, polikliniek mee, begeleiding naar de poli, mee naar de arts, bij de arts, arts uitleg, gesprek met de arts, gesprek met arts, gesprek bij de arts, mee naar het gesprek, meelezen bij de dokter, meeluisteren
schrijft mee, schrijven mee bij de arts, paar oren, extra paar oren, extra oren, vier oren, twee weten meer dan een, tweede paar oren, onthoud niks van de arts, vergeet de helft, helft van wat de dokter, =wat de dokter zegt, snap de arts niet, artsentaal, dokterstaal, moeilijke woorden van de dokter
uitslag krijgen, uitslag krijgen en niemand, uitslag en niemand, alleen naar de chemo, alleen naar chemo, mee naar de chemo, alleen naar de bestraling, mee naar de bestraling, alleen naar de operatie, staaroperatie, na staaroperatie, na de staaroperatie
na de operatie iemand, dagopname, narcose, onder narcose, na narcose, roesje, na een roesje, iemand moet me ophalen, moet iemand bij me blijven, mag niet alleen naar huis, niet alleen naar huis na, begeleider nodig na
iemand bij me in het ziekenhuis, ziekenhuismaatje, ziekenhuismaatjes, zorgmaatje, zorggids, patiëntengids, ziekenhuisgids, doktersmaatje, polibegeleiding, poli begeleiding, begeleiding bij ziekenhuisbezoek, begeleiding tijdens ziekenhuisbezoek, ziekenhuisbezoek begeleiding, ziekenhuisbezoek samen
alleen naar de mri, mri scan bang, mee naar de tandarts, bang voor de tandarts, mee naar de prik, mee naar de bloedafname, mee naar de oogarts, mee naar de psychiater, mee naar controle, controle in het ziekenhuis, afspraken in het ziekenhuis, ziekenhuisafspraak, doktersafspraak, doktersbezoek
begeleiden naar artsen, begeleiding naar artsen, begeleiding naar een afspraak, naar een medische afspraak, medische afspraken, medische afspraak, voorbereiden op gesprek met arts, wegwijs in het ziekenhuis, geen familie mee, geen familie om mee te gaan, kan niemand meenemen, niemand die mee kan
niemand die met me mee gaat, wie gaat er mee
en: come with me to the doctor, go with me to doctor, go to doctor with me, alone to hospital, hospital alone, after surgery someone, someone with me at the hospital, go with me to hospital, surgery pick up, doctor explain, two ears hear more
tr: hastanede yanımda, hastanede refakat, refakatçi, doktora yalnız, ameliyat sonrası, benimle doktora gelecek

interpreter: accompany-hospital refugees
vertaalhulp, vertaalhulp voor patiënten, patiënten die weinig nederlands spreken, tolk op de gang
tolk mee, tolk mee naar de huisarts, tolk bij huisarts, zorgtolk, zorgtolken, vrijwilligerstolk, informele tolk, taalhulp bij de dokter, spreek slecht nederlands en ziekenhuis, slecht nederlands en moet naar ziekenhuis, nederlands niet goed dokter, versta de dokter niet, dokter verstaat mij niet
vertalen bij de dokter, vertaalt bij de dokter, vertalen bij de huisarts, spreekt arabisch en gaat mee, spreken arabisch turks of tigrinya, sleutelpersoon, sleutelpersonen, zorgconsulent migranten, voorlichter eigen taal, in je eigen taal bij de dokter
en: translator doctor, interpreter hospital, speak arabic at hospital, translate for me
tr: hastanede tercüman, doktorda tercüman, çevirmen

wheelchair: wheelchair-outing living-with-disability
bewoners van het verpleeghuis in een rolstoel, wandelen met bewoners, wandelen met bewoners van, duofiets door de polder, een vrijwilliger stuurt, vrijwilliger stuurt, keukenhof rolstoel, zit in een rolstoel en wil, naar de keukenhof met rolstoel, er met de rolstoel uit
duwen de rolstoel, duwen de rolstoel u geniet, duofietsen staan klaar, trapt mee, vrijwilliger trapt mee
opa in de rolstoel, oma in de rolstoel, in de rolstoel door het park, eropuit met wie niet zelf kan lopen, fiets voor twee, vrouw naast mij zit op de fiets, wie niet zelf kan lopen
riksjafiets, riksjafietsen, ritje op de riksja, met zijn tweeën op een fiets, u voorin, niet meer kan sturen, met rolstoel naar de markt, in de rolstoel naar de markt, met de rolstoel naar het bos
rolstoel duwen, rolstoelduwer, rolstoelduwers, duwer, duwers, duwer gezocht, duwkracht, duwt mijn rolstoel, duwen van rolstoelen, iemand die duwt, rolstoelwandeling, rolstoelwandelen, rolstoelwandelaars, wandelen met rolstoel, wandelen met rolstoelen, wandelen met mensen in een rolstoel
met bewoners in rolstoelen, bewoners in rolstoelen, rolstoeltocht, rolstoelvierdaagse, rolstoeldriedaagse, avondvierdaagse rolstoel, in een rolstoel naar buiten, in rolstoel naar buiten, rolstoel naar buiten, rolstoel wil naar buiten, rolstoel wil naar, rolstoel de stad in, de stad in met de rolstoel
rolstoel naar het strand, met de rolstoel naar, met rolstoel naar, rolstoel op het strand, strandrolstoel, strandrolstoelen, strandrups, bosrolstoel, rolstoel te leen, rolstoel lenen, rolstoel uitlenen, scootmobiel te leen, scootmobiel lenen, scootmobielclub, scootmobieltocht
scootmobielles, scootmobielvaardigheid, rolstoelvaardigheid, duofiets, duofietsen, duofiets lenen, duofiets huren, duo fiets, duofietsmaatje, fietsmaatjes, tandem, tandemfietsen, tandem voor blinden, tandemvoorrijder, voorrijder, riksja, riksjarijder, riksjarijders, riksjatocht, rolstoelfiets
transportfiets, piloot riksja, fietspiloot, fietspiloten, fietsen zonder te trappen, hoeft niet mee te trappen, zelf niet meer trappen, kan zelf niet meer fietsen, kan niet meer zelf fietsen, naast elkaar fietsen, fietsen met een ander die trapt, wind door de haren, wind in de haren, wind door mijn haren
bakfiets door de stad, in een bakfiets door, toerfiets, fietstaxi, verpleeghuisbewoners naar buiten, bewoners naar buiten, bewoners van het verpleeghuis naar buiten, nog eens naar buiten rolstoel, een blokje om in de rolstoel, terrasje pakken met rolstoel, dorp in met rolstoel
en: wheelchair push, push wheelchair, push my wheelchair, wheelchair walk, wheelchair outside, wheelchair trip, duo bike, side by side bike, rickshaw, mobility scooter, tandem for blind, wheelchair beach
tr: tekerlekli sandalye gezinti, tekerlekli sandalye itmek, tekerlekli sandalye ile, akülü araç, ikili bisiklet
`
