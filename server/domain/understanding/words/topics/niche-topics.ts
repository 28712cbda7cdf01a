/** What few offer and few ask, and who asks has nowhere else to go. */
export const NICHE_TOPICS = `
stutter: living-with-disability
stotteren, stottert, stotteraar, stotteraars, spraakprobleem, taalontwikkelingsstoornis, TOS, moeilijk praten, hakkelen
en: stuttering, stammer
tr: kekeme, kekemelik

gifted: parenting
hoogbegaafd, hoogbegaafde, hoogbegaafdheid, hoogsensitief, hooggevoelig, HSP, slim kind verveelt zich, slim kind loopt vast, thuiszitter, thuiszitters, schooluitval, =zit thuis van school
en: gifted child, highly sensitive
tr: üstün zekalı

twins: family-buddy parenting
tweeling, tweelingen, meerling, drieling, tweelingouders
en: twins, triplets
tr: ikiz, ikizler

grandparents: family-buddy parenting
grootouders, opa en oma, oppasoma, oppasopa, kleinkinderen niet zien, zie mijn kleinkinderen niet, mag mijn kleinkinderen niet zien, geen contact met mijn kleinkinderen, contactbreuk, contactverlies, verbroken contact, gebroken gezin
geen contact met mijn dochter, geen contact met mijn zoon, geen contact met mijn kinderen, kind heeft het contact verbroken, verstoten ouders, zoon wil me niet meer zien, dochter wil me niet meer zien
en: estranged, no contact with my grandchildren, no contact with my children
tr: torunlarımı göremiyorum

childhoodwounds: psychological-vulnerability
jeugdtrauma, onveilige jeugd, verwaarloosd als kind, emotionele verwaarlozing, opgegroeid met een verslaafde ouder, volwassen kinderen van, VKA, KOPP volwassen, narcistische moeder, narcistische ouder, kind van een zieke ouder volwassen, moeder was er nooit
en: childhood trauma, adult children
tr: çocukluk travması

sects: meaning
sekte, uit een sekte, ex jehova, jehova getuigen verlaten, geloof verlaten, uit de kerk gestapt, ex moslim, ex-moslim, uittreders, geloofsverlaters, religieus trauma
en: left a cult, cult

singleparents: family-buddy meeting-people
alleenstaande ouders, eenoudergezinnen, alleenstaande moeders, alleenstaande vaders, alleenstaande mama, alleen met een kind, sta er alleen voor, bewust alleenstaande moeder
en: single parents, single mothers
tr: tek ebeveyn, bekar anneler

singles: meeting-people
alleengaand, alleengaanden, alleenstaand, alleenstaanden, single, singles, relatie zoeken, iemand leren kennen na mijn scheiding, nieuwe liefde, dating, daten, alleengaanden reis, alleengaande
en: singles, dating, find a partner
tr: bekarlar

sexuality: living-with-disability
seksualiteit en beperking, seksuele hulpverlening, intimiteit, relatie met een beperking, verkering met een beperking, datingbureau beperking, liefde met een beperking
en: intimacy

victims: legal-advice psychological-vulnerability
slachtoffer, slachtofferhulp, aangifte gedaan bij de politie, beroving, inbraak, ingebroken, verkeersongeluk, verkeersslachtoffers, nabestaanden van een misdrijf, bedrogen, opgelicht via whatsapp, whatsappfraude, vriend in nood fraude, datingfraude, bankpas gestolen, babbeltruc
aanrander, aangerand, zedenmisdrijf
en: victim of crime, scammed, robbed, burglary
tr: dolandırıldım, mağdur, soyuldum

onlineabuse: youth-place
sexting, naaktfoto, naaktfotos, foto verspreid, afgeperst, online afpersing, wraakporno, exposed, gehackt
en: nudes leaked, sextortion

bereavedyouth: grief
jongeren in rouw, kind rouwt, kinderen rouwen, mijn dochter mist haar vader, mijn zoon mist zijn vader, moeder dood en hij is tien, kinderen die een ouder verloren, kind verloor zijn vader, ouder verloren jong, vader van mijn kinderen overleden
en: grieving child, child lost parent

suicidebereaved: grief
zelfdoding, nabestaanden na zelfdoding, broer heeft zelfmoord gepleegd, zoon heeft een einde gemaakt, verloren aan zelfdoding, suïcide nabestaanden
en: lost to suicide

lasttrip: end-of-life outings
laatste wens, wensambulance, wensreis, nog een keer naar zee, nog een keer naar huis, bucketlist, laatste reis, wens vervullen, droom vervullen
en: last wish, make a wish

funeral: end-of-life
uitvaart regelen, begrafenis betalen, crematie betalen, uitvaart zonder geld, eenzame uitvaart, afscheid voorbereiden, uitvaartwensen, testament en uitvaart, levenstestament, executeur
en: funeral costs
tr: cenaze, cenaze masrafı

bedsidemusic: music-singing
muziek aan bed, live muziek voor zieken, muziek in het verpleeghuis, harpist, muzikant aan bed, optreden in het verzorgingshuis, cliniclowns, clown, clowns, zingen voor ouderen
en: music at the bedside

museumaccess: outings
museumbezoek met een beperking, museum met gids voor alzheimer, concertbegeleiding, theater met begeleiding, samen naar het theater, samen naar een concert, cultuurmaatje, mee naar het theater, cultuurbuddy, kunst kijken
en: go to the theatre together, concert buddy
tr: birlikte tiyatroya gitmek

boating: outings adapted-sport
zeilen, zeilen met een beperking, varen, bootje varen, sloep, rondvaart, kanoën, roeien, boot voor rolstoelen, zeilboot, op het water, watersport, vissen, hengelen, hengelclub, visvereniging
en: sailing, boat trip, fishing, rowing
tr: yelken, tekne gezisi, balık tutmak

holidaycare: outings
aangepaste vakantie, vakantie voor ouderen, zorgvakantie, vakantieweek ouderen, zonnebloem, vakantie met zorg, vakantie mantelzorgers, rode kruis vakantie, wil nog een keer op vakantie met hulp
en: assisted holiday

walkingfootball: exercise
wandelvoetbal, old stars, walking sports, sport voor ouderen, sporten voor vijftigplussers, senioren sporten
en: walking football, seniors sport

horses: animals adapted-sport
paardrijden, paarden, pony, paardencoaching, manege zonder drempels, huifkar, huifbedrijden, hippotherapie
en: horse riding, horses
tr: at binme, atlar

waterexercise: adapted-sport living-with-illness
warm water zwemmen, warmwaterzwemmen, reumazwemmen, oefenbad, bewegen in water, therapiebad, aquafit
en: warm water exercise
tr: sıcak suda egzersiz

tinkercomputers: computer-phone learning-course
programmeren, coderdojo, leren programmeren, robots bouwen, 3d printen, makerspace, fablab, techniekclub kinderen, gamen maken, drones, radioamateur, zendamateur
en: coding for kids, learn programming, makerspace
tr: kodlama, kodlama kursu

radio: arts-culture
lokale omroep, ziekenomroep, radio maken, podcast maken, wijkkrant, buurtkrant, dorpskrant, redactie, schrijven voor de wijkkrant, ziekenhuisomroep
en: local radio, neighbourhood newspaper

firstaid: learning-course
EHBO, EHBO cursus, reanimatie, AED, eerste hulp, ehbo vereniging, burgerhulpverlener, hartveilig
en: first aid, cpr
tr: ilk yardım

languageother: learning-course
engels leren, engelse conversatie, spaans leren, spaanse conversatie, frans leren, franse conversatie, duits leren, italiaans leren, arabisch leren, turks leren, gebarentaal leren, oefenen engels, talen leren, esperanto, moedertaal, eigen taal kinderen leren, poolse school, oekraïense school
en: learn english, english conversation, learn spanish
tr: ingilizce öğrenmek, türkçe kursu

citizenship: refugees learning-dutch
naturalisatie, nederlander worden, paspoort aanvragen nederlander worden, inburgeringsexamen oefenen, KNM, ONA, examen inburgering oefenen, gezinshereniging, gezin laten overkomen, vrouw laten overkomen
en: integration exam, family reunification, become dutch citizen
tr: aile birleşimi, vatandaşlık, uyum sınavı

labourmigrants: refugees legal-advice
arbeidsmigrant, arbeidsmigranten, oost europeaan, uitzendbureau betaalt niet, uitzendbureau huis kwijt, seizoenswerk, kassen, slachterij, barka, terug naar polen, terug naar roemenië, werk weg en huis weg
en: labour migrant, polish workers, employment agency does not pay

interpreter: accompany-hospital refugees
tolk, tolken, vertaler, vertalen, vertaling, vertaal hulp, tolkdienst, taalbegeleider dokter, iemand die vertaalt, brief vertalen
en: interpreter, translation, translator, translate a letter
tr: tercüman, çeviri, tercüme

sportsbuddy: exercise visit-buddy
sportmaatje, beweegmaatje, sportbuddy, beweegmaatjes, fietsmaatje, wandelmaatje, samen sporten, iemand om mee te sporten, hardloopmaatje, sportschoolmaatje
en: sports buddy, workout buddy
tr: spor arkadaşı

studentbuddy: visit-buddy
studentenmaatje, student op bezoek, student en oudere, samen wonen met een student, student in huis, inwonende student, hospita voor student, studentenhuisvesting bij ouderen
en: student buddy

languagebuddykids: family-buddy
maatje voor een kind, maatje voor mijn zoon, maatje voor mijn dochter, maatje voor kinderen, kindermaatje, weekendmaatje, buddy voor kinderen, oppasmaatje, speelmaatje, vriendje voor mijn kind, kind geen vriendjes, heeft geen vriendjes, geen vriendjes, geen vriendinnetjes
big brother, grote broer, zoon heeft geen vrienden, dochter heeft geen vrienden, nooit op een feestje gevraagd
en: buddy for my child, my child has no friends, big brother big sister
tr: çocuğumun arkadaşı yok
`
