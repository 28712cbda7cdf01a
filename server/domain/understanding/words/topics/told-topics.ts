/** Told as it happens, without the word for it: what is going on in a family, after a loss, behind a front door, far from home. */
export const TOLD_TOPICS = `
parentingtalk: parenting
tegen zijn verlies, kan niet tegen verlies, =eet alleen nog maar, lust niks, eet geen groente, schreeuw tegen mijn kids, schreeuw de hele dag, schreeuw alleen nog maar, verlies mijn geduld, ik word gek van mijn kinderen, ik word gek van de kids, trekt mij uit de kleren, haalt het bloed onder mijn nagels
doet niet wat je zegt, doet alles wat niet mag, heel druk ventje, geen seconde stil, heeft een eigen willetje, wil zijn zin, krijgt altijd zijn zin, zet het op een krijsen, gooit zich op de grond, zin niet krijgt, om het minste boos, hoe pak ik dat aan als ouder, doe ik het wel goed als ouder
weet niet hoe ik hem moet aanpakken, weet niet meer wat ik met hem aan moet, weet niet wat ik met haar aan moet, met mijn handen in het haar, geen raad met mijn kind, geen raad met mijn zoon, geen raad met mijn dochter
en: my kid drives me crazy, my child won t eat, how to raise, naughty child
tr: çok yaramaz, yaramaz çocuk, çocuğum laf dinlemiyor, çocuklarıma bağırıyorum

puberty: parenting
ligt tot in de middag in bed, doet geen reet, doet geen bal, doet geen klap, voert niks uit, geeft grote mond terug, smijt met deuren, slaat met de deur, praat niet meer met ons, zit in een slechte groep, ik vertrouw zijn vrienden niet, dealt, dealen
wat spookt hij uit, gaat stiekem uit, komt dronken thuis, dochter zoekt ruzie, hangt de puber uit, mijn kind groeit op en luistert niet

kidsfriends: family-buddy children-play
clubje voor kinderen die moeite, moeite met vriendjes maken, moeite om vriendjes te maken, staat altijd alleen op het plein, alleen op het schoolplein, wordt nergens voor gevraagd, krijgt geen uitnodigingen, middagje met mijn zoon op pad, middagje met mijn dochter op pad, met mijn zoon op pad, met mijn dochter op pad
met mijn kind op pad, iets leuks met mijn zoon doen, iemand die met mijn zoon, iemand die met mijn dochter, leuke dingen met mijn zoon doet

babysitting: family-buddy
uurtje voor mezelf zonder kinderen, even zonder kinderen, even voor mezelf zonder de kinderen, =wie zorgt er voor de kinderen, wie past er op, op elkaars kinderen passen, passen om beurten op elkaars kinderen, oppasbank, oppasruil, kinderen naar school brengen als ik, mijn kinderen naar school brengen
mijn kinderen opvangen als ik, in het ziekenhuis lig en de kinderen, moet werken en geen oppas

homestart: family-buddy
het even niet meer redden als ouder, ouders die het niet meer redden, ouders die het even niet, gezin draaiende houden, thuis loopt alles in de soep, kom er thuis niet meer doorheen met de kinderen, gezin op zijn kop, lastige tijd thuis met kinderen, iemand die met mij meedenkt als ouder

homework: homework-help
begrijpend lezen, redactiesommen, staartdelen, extra les voor leerlingen, les voor leerlingen die achterlopen, leerlingen die achterlopen, snap geen zak van wiskunde, snap niks van wiskunde, kan er niks van met rekenen, mijn kinderen niet begrijpen school, begrijpen school taal niet, schooltaal
elke avond strijd om huiswerk, gezeur over huiswerk, ruzie over huiswerk, geen plek om te leren, thuis te veel herrie om te leren, loopt vast met plannen, =plannen voor school, hoe moet je leren, leren leren, zitten blijven, bijna blijven zitten, niet over naar de volgende klas

kidsclub: children-play
vervelen zich te pletter, verveelt zich te pletter, kinderen vermaken, kindjes die lekker kruipen, lekker kruipen, indoor spelen, binnen spelen, binnenspeeltuin, ballenbak, springkussen, kinderen een leuke middag, leuk met de kids, uitje voor de kids, middag met kinderen, kindermiddag, kinderclub
wat kan ik met de kinderen doen, iets doen met de kids, regenachtige dag met kinderen
en: indoor play, play area, rainy day activities

parentless: young-carers
=op mijn tenen lopen, loop op mijn tenen thuis, altijd rekening houden met mijn broer, mijn broer is altijd boos, moet altijd overal mee, moet overal mee om te vertalen, moet overal mee als tolk, moet vertalen voor mijn moeder, vertaal voor mijn moeder, mijn moeder spreekt geen nederlands dus ik
mijn moeder kan geen nederlands dus ik, ik doe thuis de was, ik doe de was en, =ik kook thuis voor, moet thuis blijven voor mijn moeder, kan niet naar school door mijn moeder, bang om mama alleen te laten

youngcarer: young-carers
vader heeft ms en ik, moeder heeft ms en ik, moeder heeft kanker en ik, vader heeft kanker en ik, papa heeft kanker, mama heeft kanker, papa ligt in het ziekenhuis, mama ligt in het ziekenhuis, mama is altijd moe, papa is altijd moe, mama huilt, als mama ziek is, als papa ziek is, zorgen om mijn moeder, =ik help altijd thuis, =zorgt voor zijn moeder

youthtalk: youth-place low-mood
voel me lelijk, voel me dik, papa zegt dat ik dik ben, ik pas nergens bij, hoor nergens bij op school, niemand op school vindt mij aardig, nep vrienden, fake friends, fake vriendinnen, stress van school, snijd mezelf, snijdt zichzelf
snijdt in haar armen, snijdt zich, krast in haar armen, krassen op haar arm, snijden in der armen, dochter automutileert, automutilatie

onlineabuse: youth-place violence
filmpje van mij online, foto van mij online, foto s van mij online, mijn foto staat online, filmpje doorgestuurd, foto doorgestuurd, ze hebben een filmpje van mij, hele school heeft mijn foto, gechanteerd, word gechanteerd, chantage, chanteren, nepaccount van mij

runaway: youth-place homelessness
jongeren die thuis ruzie, =thuis ruzie hebben, eruit geschopt thuis, mag niet meer thuis komen, =sta op straat en ben 17, =sta op straat en ben 19

separation: divorce
huwelijk naar de knoppen, huwelijk gestrand, gestrand huwelijk, op de klippen gelopen, huwelijk loopt niet, relatie op springen, ingeruild voor een ander, verlaten na jaren huwelijk, zij is vertrokken met een ander, hij is vertrokken met een ander, moet mijn huis uit door de scheiding, alles kwijt door de scheiding, =we gaan uit elkaar
wil bij hem weg, wil bij haar weg, ringen terug, trouwring af

contactvisits: divorce
niet meer bij elkaar wonen, ouders die niet meer bij elkaar wonen, vaders en moeders die niet meer bij elkaar, afspraken over de kinderen, komt de afspraken niet na, ex komt niet opdagen, =kind om het weekend, zie mijn zoon maar, zie mijn dochter maar, twee keer per maand mijn kind, samen ouder blijven, weekendvader, weekendpapa
kinderen meegenomen door ex, kinderen ontvoerd, internationale kinderontvoering

estrangement: family-buddy grief
houdt de kleinkinderen weg, houdt kleinkinderen bij mij weg, schoondochter houdt de kleinkinderen, dochter belt nooit meer, jaren niet gebeld, dochter niet gebeld, zoon niet gebeld, al jaren niet gesproken met mijn zoon, al jaren niet gesproken met mijn dochter, mijn kinderen willen mij niet zien
kinderen laten niks meer van zich horen, laat niks van zich horen, geblokkeerd door mijn dochter, geblokkeerd door mijn zoon

widows: grief loneliness
vorige maand weggebracht, ~ weggebracht naar het graf, ~ naar het kerkhof gebracht, praat tegen zijn foto, praat tegen haar foto, =praat nog tegen hem, praat nog tegen haar, zijn jas hangt er nog, haar jas hangt er nog, zijn kleren liggen er nog, kan zijn spullen niet wegdoen, huis voelt leeg zonder, zo leeg zonder haar, =ik mis haar zo
zo leeg zonder hem, huis is leeg zonder, =alleen verder moet, =alleen verder moeten, =wie alleen verder moet, verder zonder jou, verder zonder hem, verder zonder haar, alleen achter gebleven, samen oud worden ging niet door

childloss: grief
zijn kamer is nog zoals het was, kan niet meer naar zijn kamer, kan niet in haar kamer komen, echo en toen was het voorbij, kind verloren voor het ademde, voor het ademde, nooit thuis gekomen uit het ziekenhuis met mijn baby, verloren voor de geboorte

bereavedyouth: grief
snapt niet dat oma er niet meer is, snapt niet dat opa er niet meer is, kinderen die opa oma vader of moeder kwijt, vader of moeder kwijt, kwijt zijn geraakt opa, rugzakje verdriet, kind vraagt waar oma is

bereavement: grief
~ kwijtgeraakt aan kanker, ~ verloren aan kanker, ~ afgelopen jaar verloren, iemand die luistert nu mijn moeder weg is, nu mijn moeder weg is, nu mijn vader weg is, verhalen over wie er niet meer is, herdenkcafé, herinneringen ophalen aan wie er niet meer is, in een zwart gat na de uitvaart, na de uitvaart werd het stil
niemand noemt zijn naam nog, =niemand vraagt er nog naar

dying: end-of-life
gaat hard achteruit en ligt op bed, einde nadert, als het einde nadert, het einde is in zicht, dokter zegt dat het niet lang meer duurt, iemand die s nachts bij moeder blijft, iemand die s nachts bij vader blijft, s nachts bij moeder, s nachts bij vader
=~ heeft nog een paar weken, ~ heeft nog een paar maanden, nog een paar weken te leven, nachtlicht bij bed, geen kans meer, kanker is overal, uitzaaiingen

coercion: violence
man smijt met borden, smijt met spullen, gooit met spullen als hij boos is, elke bon laten zien, alle bonnetjes laten zien, moet elke cent verantwoorden, wil altijd weten waar ik ben, moet altijd zeggen waar ik ben, mag mijn familie niet zien, mag mijn vriendinnen niet meer zien, jaloerse vriend, jaloerse man, is zo jaloers
losgemaakt van een agressieve man, agressieve man, agressieve vriend, agressieve ex, agressieve partner, ik moet op mijn woorden passen, als hij drinkt slaat hij, weg uit een slecht huwelijk, niet meer de baas over mijn eigen leven

aftershelter: violence
bij hem weg maar, weg bij hem maar, eindelijk bij hem weg, wakker van wat er is gebeurd met mijn ex, nog steeds bang voor hem, nog bang alleen thuis na geweld, voelen zich onveilig vrouwen

sexualabuse: violence psychological-vulnerability
zat vroeger aan mij, oom zat aan mij, opa zat aan mij, buurman zat aan mij, kwam s nachts bij mij in bed, wat er vroeger met mij is gebeurd, met mij gebeurd als kind, nooit over gepraat misbruik, durf het niemand te vertellen misbruik

eldersabuse: violence
bestolen door, laat zich bestelen, door de thuishulp bestolen, thuishulp steelt, geld weg bij mijn moeder, geld verdwijnt van haar rekening, wordt onder druk gezet door haar zoon, dementerende bestolen, moeder tekent alles

offenders: violence
kook van woede, kookt van woede, door het lint tegen mijn gezin, schaam me voor mijn agressie, anders reageren als je boos, ik word te snel kwaad op mijn vrouw, =ik heb mijn vriendin pijn gedaan, =ik heb mijn vrouw pijn gedaan, ik wil niet worden als mijn vader

victims: legal-advice violence
overvallen in de winkel, overvallen op mijn werk, ben overvallen, overvaller, gewapende overval, in elkaar geslagen op straat, bang na een overval, bang na inbraak

fraud: legal-advice digital-government
spaargeld overgemaakt, geld overgemaakt aan een vrouw die niet bestaat, verliefd op een oplichter, vrouw die niet bestaat, man die niet bestaat, iemand op internet geld gestuurd, =geld gestuurd naar, bank gebeld en geld weg, pincode gegeven, pincode doorgegeven

undocumented: refugees homelessness
mag hier niet zijn, mag hier niet blijven, kan niet terug naar mijn land, =kan niet terug en, geen verblijf heeft, wie geen verblijf heeft, ben hier zonder vergunning, leef in de schaduw

statusholder: refugees
nieuw in nl, new in nl, nieuwe burgers, heb een status, status en een huis, pas een huis gekregen met status, =alles is anders hier, snap de nederlanders niet, hoe doen nederlanders dat, register with a doctor, wie pas in nederland woont, pas in nederland woont, woon nog niet lang in nederland
examen voor nieuwe burgers, inburgeringsexamen, inburgeringsdiploma
en: register with a doctor, how does it work here, just came to the netherlands, i came to the netherlands

refugeehosts: refugees
gezin om bij te eten, nederlands gezin om, nederlands gezin leren kennen, =bij een gezin eten, zoekt nederlands gezin

detainedfamily: detention
zit in vught, zit in zaanstad gevangenis, zit in krimpen, achter de muren, vader achter de muren, achter de muren zien, waar papa is maar hij zit, papa is weg want hij zit, hij zit nog twee jaar, moet nog twee jaar zitten, heeft levenslang, mijn man komt vrij, mijn zoon komt vrij
komt volgende maand vrij

criminalrecord: detention finding-work
niemand wil me aannemen vanwege mijn verleden, aannemen vanwege mijn verleden, verleden met justitie, verleden met de politie, fout verleden, door mijn verleden geen werk, vroeger fouten gemaakt en nu

detained: detention
oud gevangenen, oud-gevangenen, oudgevangene, schrijven met iemand buiten, iemand buiten om mee te schrijven, van de straat af na de bak

warsurvivors: psychological-vulnerability meeting-people
kamp zit nog in mijn hoofd, =in het kamp gezeten, het kamp overleefd, =zat in het kamp, als kind in het kamp, hongerwinter, bombardement meegemaakt, ondergedoken, onderduikadres

veterans: psychological-vulnerability meeting-people
in uniform diende, in uniform gediend, ooit in uniform, heb gediend, bij de landmacht, bij de marine, bij de commando s, op missie geweest, mijn tijd in dienst, sinds libanon, sinds bosnië, sinds afghanistan, blauwhelm, blauwhelmen

lgbt: meeting-people
vrouwen die van vrouwen houden, mannen die van mannen houden, man noch vrouw, geen man en geen vrouw, zich man noch vrouw voelt, kan niet zeggen wie ik ben, niemand weet wie ik echt ben, durf pas nu te zeggen dat ik, pink ladies, roze dames

lgbtparents: parenting meeting-people
kind geen jongen of meisje, geen jongen of meisje wil zijn, kind wil een jongen zijn, kind wil een meisje zijn, mijn zoon draagt jurken, andere naam voor mijn kind, kind andere voornaamwoorden

discrimination: legal-advice
om mijn kleur, vanwege mijn huidskleur, lachen me uit om mijn kleur, om mijn afkomst, vanwege mijn afkomst, vanwege mijn geloof geweigerd, niet binnengelaten club, ga terug naar je eigen land

agingout: youth-place finding-home
uitstroom ktc, ktc, kamertrainingscentrum, jongvolwassene zonder netwerk, 18 jarigen uit een woongroep, uit een woongroep, uit een woongroep komen, uit een pleeggezin en moet nu, moet nu alles zelf, jongvolwassene hulpnetwerk, geen ouders om op terug te vallen, niemand om op terug te vallen

professionalfamily: family-buddy
inzet vw gezin, vrijetijdsbesteding kind, vrije tijd kind in gezin, ochtendritueel, ochtendritueel gezin, spitsmomenten, praktische steun in het gezin, praktische pedagogische, opvoedbelasting, draagkracht ouders, draaglast ouders, gezinsplan, oog voor het gezin

newborn: pregnancy-baby
van toeten noch blazen baby, verwachten ons eerste, verwachten een kindje, verwachten een baby, =loop op alle dagen, uitgerekende datum, bijna uitgerekend, zwanger en niks in huis, kraamvisite, pasgeborene, pasgeborenen, moeders en hun pasgeborenen, klein baby niet slapen
prenataal huisbezoek, prenatale zorg, prenataal
tr: yeni doğum yaptım, bebeğim küçük

singleparents: family-buddy parenting
vier koters, drie koters, vijf koters, man die nooit thuis is, man is nooit thuis en de kinderen, man werkt in het buitenland en ik alleen met, zit met vier kinderen, schatten van kinderen maar, lieve kinderen maar ik ben op, kinderen maar ik ben op, ben op door de kinderen, kinderoppas gratis

playgroup: children-play parenting
wil niet meer naar de opvang, wil niet naar de opvang, huilt op de opvang, wennen op de opvang, huilt bij het wegbrengen

puberty: parenting
stapelverliefd, stapelverliefd op een gozer, vriendje is veel ouder, vriend van 24, appt met vreemde mannen, appt de hele nacht, chat met vreemde mannen, zit op snapchat met, loverboy in de buurt van mijn dochter, mag nooit wat, ik mag nooit wat, mag nooit iets van mijn ouders, te streng, mijn ouders zijn te streng

resilience: parenting children-play
uitgescholden op het schoolplein, uitgescholden op school, wordt uitgescholden, gepest op het schoolplein, schoppen hem op school, ze schoppen hem, ze sluiten haar buiten, staat altijd alleen op het schoolplein, nare appjes in de klassenapp, klassenapp

widows: grief loneliness
stilte sinds hij dood is, stilte sinds zij dood is, sinds hij dood is, sinds zij dood is, stil sinds zijn dood, vrouw dood, man dood, mijn vrouw dood, mijn man dood

suicidebereaved: grief
voor de trein gegooid, zich voor de trein gegooid, zich verhangen, heeft zich verhangen, van de flat gesprongen, zelf uit het leven, ik blijf achter met de vragen, blijf met de vragen, had ik het kunnen zien aankomen

petloss: grief
kat overreden, hond overreden, katje overreden, is overreden mijn kat, hond aangereden, kat aangereden, mijn oude hond moeten laten gaan

aftershelter: violence
schrik nog van elke deur, schrik nog van elk geluid sinds hij, al twee jaar weg maar schrik, nog steeds op mijn hoede, ik ga bij hem weg maar waarheen, waarheen als ik wegga

abuse: violence
duwt me tegen de muur, knijpt in mijn arm, trekt aan mijn haar, zegt dat het mijn schuld is, sorry na het slaan, belooft dat hij nooit meer slaat, ze noemen me hoer, noemt me hoer, slutshaming, =weg van mijn man

detainedfamily: detention
broer heeft gekregen half jaar, weer half jaar gekregen, half jaar cel gekregen, jaar cel gekregen, maanden cel, drie maanden brommen, broer moet zitten, zoon moet zitten, man moet zitten, uit zwaag, uit vught, uit krimpen, uit de PI

discrimination: legal-advice
zeggen ze moslim tegen me, moslim tegen me, lachen om mijn geloof, grapjes over mijn geloof, grapjes over mijn kleur, vuile moslim, vuile jood, vuile homo, racistische grappen, op mijn werk gediscrimineerd

youthtalk: youth-place low-mood
en: teenagers with problems, support for teenagers, teen support, help for teens

newborn: pregnancy-baby
niet weten zwanger, eerste keer zwanger, zwanger eerste keer
en: baby won t sleep, my baby won t sleep
tr: hamile kadınlar, hamile kadınlar için, gebeler

abuse: violence
en: abused by my husband
tr: şiddet gören, şiddet gören kadınlar, kocamdan kaçtım

newborn: pregnancy-baby
te vroeg geboren, te vroeg geboren kindje, te vroeg geboren kindjes, prematuur, prematuurtje, prematuurtjes, couveuse, couveusekindje, couveusekindjes, couveuseouders, eerste weken na de bevalling, weken na de bevalling
en: premature baby, preemie

illparents: family-buddy parenting
ouders met psychische klachten, ouders met psychische problemen, ouder met psychische problemen, ouders met een psychische kwetsbaarheid, ouder met een depressie, ouders met een depressie, moeder met een depressie en kinderen, ouders met een beperking, ouders met een verstandelijke beperking, ouder met lvb, ouders met lvb
moeder met lvb, zieke ouder met jonge kinderen, chemo en jonge kinderen, ziek en kleine kinderen
en: parents with mental illness, sick mother small children

homework: homework-help
examentijd, examenperiode, eindexamentijd, leerplek, leren in de examentijd, basisschoolleerlingen sommen, sommen met leerlingen

contactvisits: divorce
uitwonende ouder, uitwonende vader, uitwonende moeder, begeleide ontmoetingen ouder, ontmoetingen tussen kinderen en hun uitwonende, ouder bij wie het kind niet woont, niet bij wonen ouder

discrimination: legal-advice
uitsluiting, uitgesloten om, op grond van afkomst, op grond van geloof, op grond van huidskleur, meldpunt discriminatie, meldpunt uitsluiting, ongelijke behandeling

warsurvivors: psychological-vulnerability meeting-people
=uit de kampen, ouders uit de kampen, kinderen van ouders uit de kampen, oorlogsverhalen

holidaykids: children-play making-ends-meet
kinderen die thuisblijven, thuisblijvers vakantie, thuisblijfvakantie, thuisblijverstas, vakantietas, vakantietassen, vakantie thuis kinderen

adhd: parenting living-with-disability
nooit stilzitten, kan niet stilzitten, niet stil kunnen zitten, kinderen die nooit stilzitten, wiebelkont, stuiterbal
`
