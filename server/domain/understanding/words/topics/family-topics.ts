/** Children, parents, youth and who care for somebody. */
export const FAMILY_TOPICS = `
fostering: family-buddy parenting
pleegouder, pleegouders, pleeggezin, pleeggezinnen, pleegkind, pleegkinderen, pleegzorg, pleegzoon, pleegdochter, netwerkpleegzorg, crisispleegzorg, gezinshuis, kind van een ander in huis
kind in huis nemen, kleinkind in huis genomen, steungezin, steunouder, steunouders, voogd, voogdij
en: foster care, foster parents, foster child, foster family
tr: koruyucu aile, evlatlık çocuk

adoption: meeting-people parenting
adoptie, geadopteerd, geadopteerde, geadopteerden, adoptiekind, adoptieouders, adoptiegezin, adoptiefamilie, biologische moeder zoeken, biologische ouders, echte ouders zoeken, op zoek naar mijn roots
roots zoeken, mijn wortels, afkomst zoeken, donorkind, donorkinderen, DNA verwant, afgestaan als baby, afstandsmoeder, afstandskind
en: adopted, adoption, adoptee, birth mother, searching for my roots
tr: evlat edinme, evlat edinildim, evlat edinilen, köklerimi arıyorum, biyolojik annem

newborn: pregnancy-baby
zwanger, zwangerschap, in verwachting, hoogzwanger, kraamtijd, pas bevallen, net bevallen, kersverse moeder, borstvoeding, borstvoedingscafé, huilbaby, baby huilt, baby huilt de hele nacht, kleine huilt de hele nacht
de kleine slaapt niet, baby slaapt niet, houdt ons iedere nacht wakker, houdt ons elke nacht uit bed, nachten gebroken door de baby, mamacafé, babycafé, moedergroep, moeders met babys, zwangere vrouwen
jonge moeder, tienermoeder, tienermoeders, ongepland zwanger, onbedoeld zwanger, ongewenst zwanger, postnatale depressie, roze wolk, geen roze wolk, keizersnee, verloskundige, doula, buik vol baby, babymassage
en: pregnant, pregnancy, newborn, new mother, breastfeeding, crying baby, baby does not sleep, unplanned pregnancy
tr: hamile, hamileyim, hamilelik, bebek, yeni anne, emzirme, bebeğim ağlıyor, doğum

babygoods: clothing-goods pregnancy-baby
babyspullen, babykleding, babykleertjes, babyuitzet, uitzet, babypakket, babypakketten, babybox, rompertjes, luiers, kinderwagen, wieg, ledikant, box en bed, babybedje, kinderstoel, maxi cosi, flesvoeding, melkpoeder
baby komt en ik heb niks, spullen voor de baby, niks voor de baby, kan geen luiers betalen, kan geen kinderwagen betalen, baby op komst geen geld, babyspullen geen geld
en: baby clothes, baby stuff, baby items, nappies, diapers, pram, stroller, stuff for a newborn, baby things
tr: bebek eşyası, bebek kıyafeti, bebek bezi, bebek arabası

playgroup: children-play parenting
peuters, peuter, dreumes, dreumesen, peutergroep, peuterochtend, ouder en kind ochtend, ouder kind groep, peuterspeelzaal, peuteropvang, spelinloop, speelinloop, kind van 2, kind van 3, kind van twee, kind van drie
peutergym, muziek op schoot, spelen met mijn peuter, iets met mijn peuter, iets met mijn dreumes, zingen met peuters, voorschool, kruipgroep, baby en peuter
en: toddlers, toddler, playgroup, parent and toddler, activities for toddlers, two year old
tr: oyun grubu, küçük çocuk, anne çocuk grubu, 2 yaşında

toylibrary: children-play
speelotheek, speelgoed lenen, speelgoeduitleen, speelgoed uitleen, leen speelgoed, speelgoed ruilen, spelletjes lenen, puzzels lenen, speelgoedbank
en: toy library, borrow toys
tr: oyuncak ödünç, oyuncak kütüphanesi

birthday: making-ends-meet
verjaardagsbox, verjaardagsbox kind, verjaardag vieren, verjaardagscadeau, geen geld voor een cadeau, geen cadeau kunnen kopen, kan geen taart kopen, wordt jarig en ik heb niks, wordt 7 en ik kan niks kopen, is jarig geen geld
kinderfeestje geen geld, trakteren op school, traktatie, traktaties, kind is jarig, slingers, sinterklaascadeau, sinterklaascadeautjes, jarige jop, jarig geen geld, verjaardag geen geld, pakje van sinterklaas
en: birthday box, birthday present no money, cannot afford a birthday party
tr: doğum günü, doğum günü hediyesi, hediye alamıyorum

sportmoney: making-ends-meet exercise
jeugdfonds, jeugdfonds sport, contributie, contributie betalen, sportclub te duur, voetbalclub te duur, lidmaatschap te duur, zwemles betalen, zwemles te duur, kan de zwemles niet betalen, kan de voetbal niet betalen
kind wil op voetbal geen geld, wil op voetbal te duur, wil op hockey te duur, wil op dansen te duur, wil op judo te duur, kan bruin niet trekken, bruin niet trekken, voetbalschoenen betalen, muziekles betalen, leergeld
sporten geen geld kind, dansles betalen, sportkleding kind
en: football club too expensive, pay for sports club, swimming lessons too expensive, sports fees for children
tr: spor kulübü pahalı, yüzme dersi parası

schoolmoney: making-ends-meet homework-help
schoolspullen, schoolkosten, schoolreis, schoolreisje, schoolreisje betalen, schoolkamp betalen, kamp van school, laptop voor school, laptop school, chromebook, rekenmachine, schoolboeken betalen, ouderbijdrage
fiets voor school, fiets naar de middelbare, geen laptop voor school, school wil een laptop, brugklas laptop, rugzak en etui, leergeld, stichting leergeld, gymspullen
en: school supplies, laptop for school, school trip money, school costs
tr: okul malzemeleri, okul masrafları, okul gezisi, okul için dizüstü bilgisayar

homework: homework-help
huiswerk, huiswerkbegeleiding, huiswerkhulp, huiswerkklas, huiswerkplek, bijles, bijlessen, bijles wiskunde, bijles rekenen, bijles engels, hulp met wiskunde, hulp met rekenen, onvoldoende voor wiskunde, blijft zitten
blijft misschien zitten, slechte cijfers, kan niet meekomen op school, komt niet mee op school, loopt achter op school, snapt de sommen niet, sommen, breuken, tafels leren, examentraining, plannen van huiswerk, studieplek, citotoets
moeilijk met rekenen, moeilijk rekenen, moeite met rekenen, moeilijk school, weekendschool, schoolmaatje, mentor voor scholieren, studiebegeleiding, =rustige plek om te leren, doorstroomtoets
en: homework, homework help, tutoring, help with maths, bad grades, exam training, falling behind at school
tr: ödev, ödev yardımı, matematik dersi, özel ders, derslerinde zorlanıyor, okulda zorlanıyor

readtochildren: family-buddy homework-help
voorleesexpress, voorlezen, voorlezen bij gezinnen, voorlezer, voorlezen aan kinderen, voorlezen kind, kind taalachterstand, taalachterstand kind, boekjes lezen met mijn kind, kinderen voorlezen thuis, voorleesuurtje
voorleesvrijwilliger gezin, taalplezier, taalontwikkeling, kind praat nog niet goed nederlands, thuis weinig nederlands
en: read to my children, reading to children
tr: çocuğuma kitap okumak, çocuğa kitap okuma

homestart: family-buddy
homestart, home-start, homestart gezin, gezinsmaatje, gezinsbuddy, gezinsvriend, gezinshulp vrijwilliger, vrijwilliger in het gezin, steuntje in het gezin, thuisstart, opvoedmaatje, moeder met drie kinderen alleen
handen vol aan de kinderen, handen vol aan drie kinderen, alleenstaande moeder, alleenstaande ouder, alleenstaande vader, sta er alleen voor met de kinderen, kinderen onder de vier, tweeling, drukke jonge kinderen
gezin met jonge kinderen, gezinnen met jonge kinderen, ik trek het niet met de kinderen, alleen met mijn kinderen, eenoudergezin, mama is op
en: family volunteer, single mum, single mother, struggling with my kids, home start
tr: tek başıma çocuk büyütüyorum, yalnız anne, bekar anne, ailede destek

parentingtalk: parenting
opvoeden, opvoeding, opvoedvragen, opvoedcursus, opvoedondersteuning, opvoedspreekuur, luistert niet, kind luistert niet, kinderen luisteren niet, driftbui, driftbuien, kleuter driftig, schreeuw tegen de kinderen, grote mond
puber doet wat hij wil, puber luistert niet, puber, pubers, puberdochter, puberzoon, liegt en steelt, spijbelt, wil niet naar school, schoolweigering, ouderavond, ouders praten over opvoeding, vadergroep, vaders, moedercentrum
triple p, samengesteld gezin, stiefkinderen, stiefouders, CJG, kind bijt, bedplassen, slaapt niet door, zindelijk, ruzie met mijn puber
en: parenting, parenting course, child does not listen, tantrums, teenager does not listen, raising children
tr: çocuk yetiştirme, ebeveynlik, çocuğum söz dinlemiyor, ergen çocuğum, çocuk eğitimi

fathers: parenting meeting-people
vaders, vadergroep, vadercafé, vader en kind, vaderschap, vadercentrum, papadag, mannen praten over opvoeding, rol als vader, actieve vaders
en: fathers, fathers group, dads
tr: babalar, babalar grubu

divorcekids: divorce
kinderen van gescheiden ouders, KIES, gescheiden ouders, =ouders uit elkaar, papa en mama uit elkaar, ouders niet meer samen, kinderen in echtscheiding, villa pinedo, =twee huizen, zoontje lijdt onder de scheiding
kind lijdt onder de scheiding, kind verdrietig door scheiding, dochter verdrietig door de scheiding, kinderen scheiding, praatgroep kinderen scheiding, papa woont ergens anders, bij papa en bij mama, co ouderschap
en: children of divorce, children of divorced parents, kids and divorce
tr: boşanmış ailelerin çocukları, boşanma ve çocuk

separation: divorce
scheiding, scheiden, echtscheiding, gescheiden, uit elkaar, relatie uit, relatie verbroken, man bij me weg, vrouw bij me weg, bij me weggegaan, heeft me verlaten, verlaten door mijn man, vechtscheiding, omgangsregeling
mag mijn kinderen niet zien, zie mijn kinderen niet meer, kinderen niet zien van mijn ex, ruzie met mijn ex, alimentatie, ouderschapsplan, omgangshuis, mijn ex werkt tegen, man is vreemdgegaan, liefdesverdriet
alleen verder na de scheiding, verder na een scheiding, rechtbank scheiding, mediation, mediator
en: divorce, separated, my husband left me, custody, breakup, separation, my ex
tr: boşanma, boşanıyorum, boşandım, eşim beni terk etti, velayet, ayrıldım

youngcarer: young-carers
jonge mantelzorger, jonge mantelzorgers, KOPP, KOAP, KOV, KVO, KOPP/KOV, brusjes, brussen, broertje is ziek, zusje is ziek, broer is ziek, zus is gehandicapt, broer is gehandicapt, moeder is ziek en ik zorg, mama is ziek
papa is ziek, mijn moeder is altijd ziek, vader depressief thuis, moeder depressief thuis, moeder psychisch ziek, kind van een zieke ouder, kinderen van zieke ouders, kinderen met een zieke ouder, opgroeien met een zieke ouder
opgroeien met een zieke broer, alles draait om mijn broertje, alles draait om mijn zusje, alles draait om mijn broer, ik zorg voor mijn broertjes, ik doe het huishouden thuis, ik zorg voor mijn moeder en ik zit op school
ouders met psychische problemen, ouders met een verslaving
en: young carer, young carers, my mum is ill, sick parent, sick brother
tr: annem hasta ona ben bakıyorum, hasta anne baba, genç bakıcı

youthcentre: youth-place
jongerencentrum, jongerenwerk, jongerenwerker, jongerensoos, chillen, chillplek, hangplek, hangplekken, hangjongeren, rondhangen, rond te hangen, gamen, gamehonk, honk, tienerclub, tienersoos, tiener, tieners, tienerruimte
jeugdhonk, jeugdsoos, niks te doen voor jongeren, vervelen zich op straat, zoon hangt op straat, hangt rond op straat, zoon verveelt zich, op straat rondhangen, studio muziek opnemen, rappen, kickboksen, pooltafel
waar kan je chillen, vrienden ontmoeten na school, jeugd, iets voor jeugd, jongerenplek
en: youth centre, youth club, teenagers, place for teenagers, hang out, hanging out, youth worker
tr: gençlik merkezi, gençler için, gençler, genç oğlum sokakta

girls: youth-place
meiden, meidengroep, meidenclub, meidenwerk, alleen voor meiden, meisjesgroep, meiden onder elkaar, girls only, meisjes, meidenavond
en: girls club, girls only, teenage girls
tr: kızlar için, genç kızlar

scouting: children-play youth-place
scouting, padvinders, padvinderij, welpen, scouts, bevers, buitenavontuur, kampvuur, het bos in, kamperen met de groep, hutten bouwen, buiten ravotten, avontuur buiten, natuurclub kinderen, jeugdnatuurwacht, vuurtje stoken
waterscouting, kabouters, verkenners, knopen leren
en: scouts, scouting, outdoor adventure kids, camping with kids group
tr: izcilik, izciler

holidaykids: children-play making-ends-meet
nooit op vakantie met de kinderen, nooit op vakantie met de kids, vakantieweek kinderen, zomerkamp, kindervakantie, vakantiekamp, kinderkamp, vakantie voor kinderen, kindervakantieweek, timmerdorp, hutbouw, vakantieactiviteiten, ponykamp, bouwdorp, niet op vakantie kunnen
geen geld voor vakantie, vakantiegeld gezin, dagje uit met de kinderen geen geld, vakantiepas, gezinsvakantie, kinderen vervelen zich in de vakantie, pretpark geen geld
en: summer camp, holiday for children, cannot afford a holiday
tr: yaz kampı, çocuklar için tatil, tatile gidemiyoruz

carer: carer-support
mantelzorg, mantelzorger, mantelzorgers, mantelzorgsteunpunt, mantelzorgondersteuning, mantelzorgmakelaar, overbelaste mantelzorger, mantelzorgcafé, mantelzorgwaardering, zorgen voor een zieke
alles komt op mij neer, komt alles op mij neer, alles op mij neer, ik doe alles alleen voor mijn moeder, zorg dag en nacht voor mijn man, zorg dag en nacht voor mijn vrouw, dag en nacht zorgen, zorg voor mijn zieke man, ik zorg voor mijn moeder
zorg voor mijn zieke vrouw, zorg voor mijn vader, zorg voor mijn ouders, trek het niet meer met mijn moeder, trek het niet meer met mijn vader, trek het niet meer met mijn man, elke dag naar mijn moeder, ik ben mantelzorger, langdurig zorgen
zorgen voor een naaste, zorg voor je naaste, wie zorgt er voor mij, zorgt al jaren voor haar man, zorgt voor haar zieke man
en: carer, caregiver, caring for my mother, caring for my husband, informal carer, look after my mother, look after my parents
tr: hasta bakımı, anneme bakıyorum, babama bakıyorum, eşime bakıyorum, hasta bakıcı, bakım veren

respite: carer-respite
respijtzorg, respijt, mantelzorgvervanging, vervangende mantelzorg, vervangende zorg, oppas voor mijn man, oppas voor mijn vrouw, oppas voor mijn moeder, even weg kunnen, er even tussenuit, er even uit, even op adem komen, adempauze
iemand die bij mijn man blijft, iemand die bij mijn vrouw blijft, iemand die bij mijn moeder blijft, iemand die het even overneemt, =een middag vrij, een middagje voor mezelf, kan mijn man niet alleen laten, kan mijn vrouw niet alleen laten
kan mijn moeder niet alleen laten, kan geen uur weg, zorg overnemen, neemt de zorg over, even de zorg uit handen, kom de deur niet meer uit door de zorg, nooit een avond weg, kan hem geen minuut alleen laten
dagopvang, dagverzorging, een dagje vrij van zorgen
en: respite, respite care, take a break from caring, sit with my husband, someone to stay with my mother
tr: bakıma ara, nefes almak istiyorum, anneme bakacak biri, eşimin yanında kalacak biri
`
