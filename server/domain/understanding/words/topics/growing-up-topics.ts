/** Children and young people: at home, at school, at play and on their own. */
export const GROWING_UP_TOPICS = `
parentingtalk: parenting
opvoedonzekerheid, opvoedspanning, opvoedingsproblemen, opvoedproblemen, opvoedstress, opvoedadvies, opvoedtips, opvoedparty, opvoedkring, opvoedgesprek, opvoedpunt, opvoedlijn, opvoedtelefoon, ouderkompas, oudertraining, oudercoach, ouderbijeenkomst
luistert voor geen meter, doet niet wat ik zeg, wil niet luisteren, luistert voor geen cent, doet precies waar hij zin in heeft, onhandelbaar, onhandelbaar kind, geen vat op mijn kind, geen grip op mijn kind, grenzen stellen, grenzen aangeven kind
moeilijke eter, eet niks, wil niet eten, naar bed gaan is drama, drama bij het slapen, wil niet naar bed, wil niet slapen, slaat en bijt, bijt op de opvang, gaat slaan en bijten, peuterpuberteit, ik ben twee en ik zeg nee, nee fase
bang in het donker, bang voor monsters, nachtmerries kind, eenkennig, verlatingsangst, hangt aan mijn rok, wil niet alleen slapen, ruzie tussen broers, ruzie tussen de kinderen, broertje en zusje ruzie, brutaal, grote mond, =schreeuw tegen mijn kinderen
verlies mijn geduld met mijn kind, word zo boos op mijn kind, seksuele opvoeding, praten over seks met je kind, met je kind over seks, bloemetjes en de bijtjes, mediaopvoeding, schermtijd, schermtijd kinderen, telefoonregels
geen huisregels, zakgeld, consequent zijn, samen opvoeden, opvoeden in twee culturen, opvoeden tussen twee culturen, islamitisch opvoeden, meertalig opvoeden, menneke luistert niet, kindje luistert niet, kids luisteren niet, koppig, tegendraads
schoolkeuze, =ouders en school, ouders onder elkaar, ouders wisselen uit, =ouders helpen ouders, koffie voor ouders, ouderkamer, ouderkring, oudergroep, hechting, hechtingsproblemen, ouder kind interactie, ouder-kind interactie, opvoedvaardigheden
triple p, positief opvoeden, incredible years, PMTO, VIPP, video hometraining, videohometraining, gordon cursus, hoe praat je zodat kinderen luisteren, JGZ, consultatiebureau, ggd jeugd, schoolarts, jeugdarts, jeugdverpleegkundige
en: discipline, child misbehaves, my toddler bites, my kid hits, picky eater, won t sleep, setting boundaries, parenting support, parent group, parents group, talk to other parents
tr: çocuğum yemek yemiyor, çocuğum vuruyor, inatçı çocuk, ebeveyn desteği, anne baba eğitimi

puberty: parenting
puber, pubers, puberteit, puberen, puberende, puberbrein, puberproof, puberzoon, puberdochter, puberend, tiener opvoeden, tieners opvoeden, opvoeden van pubers, opvoeden van tieners, ouders van pubers, ouders van tieners, ruzie met mijn puber, ruzies met mijn puber
foute vrienden, verkeerde vrienden, gaat om met foute jongens, gaat om met de verkeerde, verkeerde pad, verkeerde kant op, in de criminaliteit raakt, drugsrunner, wapen in zijn tas, spijbelt, spijbelen, liegt en spijbelt, liegt tegen mij
komt zijn bed niet uit, komt haar bed niet uit, =zit de hele dag op zijn kamer, zit alleen op haar kamer, zegt niks meer tegen mij, wil niet meer praten met ons, blijft hele nachten weg, komt te laat thuis, dochter heeft een oudere vriend
blowt, zoon blowt, dochter vapet, vapen, vape, vapet, gamet de hele dag, zit alleen maar te gamen, zit te gamen, de hele dag gamen, hele nacht gamen, zoon gamet, =alleen maar op zijn telefoon, alleen maar op tiktok, brutale puber, onmogelijke puber
niet te handhaven, niet meer te houden, thuiswonende twintiger, kind wil het huis niet uit, lege nest, legenestsyndroom, lege nest syndroom, kinderen het huis uit, kinderen zijn uitgevlogen
en: teenager trouble, parents of teenagers, wrong friends, my son only games, my son is always gaming, vaping, empty nest, teen lies
tr: ergenlik, ergen oğlum, ergen kızım, ergen dinlemiyor, oğlum sürekli oyun oynuyor, kötü arkadaşlar

schoolrefusal: parenting homework-help
thuiszitter, thuiszitters, thuiszittend, thuiszittende kinderen, thuis zonder school, =zit thuis van school, kind zit thuis, al maanden niet naar school, maanden zonder school, kind zonder school, gaat niet meer naar school, wil niet naar school, wil niet meer naar school
durft niet naar school, schoolweigering, schoolweigeraar, schoolangst, schooltrauma, schoolverzuim, verzuim school, leerplicht, leerplichtambtenaar, leerplichtig, RMC, schooluitval, uitgevallen op school, geen passende school, passend onderwijs, wachtlijst speciaal onderwijs
speciaal onderwijs, SBO, VSO, SWV, samenwerkingsverband passend onderwijs, van school gestuurd, buikpijn voor school, elke ochtend strijd om naar school te gaan, ib er, intern begeleider, thuisonderwijs
en: school refusal, won t go to school, not going to school, home from school, truancy, expelled from school, special education
tr: okula gitmek istemiyor, okula gitmiyor, okul reddi

resilience: parenting children-play
weerbaarheidstraining, rots en water, kanjertraining, sta sterk, sta sterk training, assertiviteit kind, sociale vaardigheden, sociale vaardigheidstraining, sova, sova training, voor zichzelf opkomen
zelfvertrouwen kind, kind met weinig zelfvertrouwen, meer zelfvertrouwen, verlegen kind, teruggetrokken kind, onzeker kind, faalangst kind, kind met faalangst, kind faalangst, faalangstig, faalangstige kinderen, faalangsttraining, faalangstreductie
faalangst op school, buitengesloten, worden buitengesloten, buitensluiten, uitgelachen, pesten, gepest, pester, pestkop, dader van pesten, mijn kind is een pester, pest andere kinderen, mijn kind pest, cyberpesten, online gepest, pest app, pestgedrag
sociaal emotionele ontwikkeling, emotieregulatie kind, boze kinderen, gevoelens leren uiten, bang kind, angstig kind, piekeren kind, kinderyoga, mindfulness kinderen, kindercoach, speltherapie, marietje kessels, alles kidzzz
en: bullied, bullying, my child is a bully, social skills for kids, shy child, low self esteem child, anxious child, fear of failure
tr: zorbalık, özgüven, utangaç çocuk, sosyal beceri

specialchild: parenting living-with-disability
zorgenkind, zorgenkindje, zorgintensief, zorgintensief kind, zorgintensieve gezinnen, zorgintensief gezin, zorgouder, zorgouders, kind met een beperking, kind met een handicap, kind met een stoornis, kind met een rugzakje, rugzakje, speciaal kind, bijzonder kind
kind met adhd, kind met autisme, zoon met autisme, dochter met autisme, zoon heeft adhd, kind heeft adhd, adhd kind, pdd nos, kind met down, kind in een rolstoel, kind is ernstig ziek, kind met een ziekte, kind met kanker
prikkelgevoelig, prikkelgevoeligheid, overprikkeld kind, snoezelen, snoezelruimte, snoezelhuis, snoezelkamer, sensorisch, ouders van een kind met een beperking, vijfstappenplan, copiloot, oco gezin, ontwikkelingsachterstand, loopt achter in ontwikkeling
en: special needs child, special needs kids, child with autism, child with adhd, child with disability, sick child, sensory play
tr: özel gereksinimli çocuk, engelli çocuğum, otizmli çocuk, hiperaktif çocuk, hasta çocuk

youngcarer: young-carers
brus, brusjes, brussen, brussencursus, brussengroep, brussenclub, brussendag, broer of zus met een beperking, broers en zussen van een kind, broers en zussen van, broertje is gehandicapt, zusje is gehandicapt, zus heeft een beperking, broertje heeft een beperking
broertje heeft autisme, zusje heeft autisme, broertje krijgt alle aandacht, zusje krijgt alle aandacht, krijgt alle aandacht, KOPP, kopp kind, kopp kinderen, kopp kov, KOPP/KOV, piep zei de muis, kopp groep, kind van ouder met psychische problemen
kind van een ouder met psychische problemen, mama drinkt, papa drinkt, mijn moeder drinkt, mijn vader drinkt, =ouder drinkt, moeder is depressief en ik zorg, mama is depressief, papa is depressief, mama ligt altijd in bed, mama huilt altijd
zieke vader of moeder, zieke ouder, zieke ouders, kind van een zieke, opgroeien met zorg, opgroeiende mantelzorger, mantelzorgende jongere, mantelzorgend kind, jongeren met zorgtaken, jonge zorger, moet voor mijn broertjes zorgen
zorgt voor haar zusjes, tolken voor mijn ouders, ik vertaal altijd voor mijn ouders
en: siblings of disabled child, sibling group, children of mentally ill parents, my mum drinks, my dad drinks, kids who care
tr: kardeşim engelli, annem depresyonda, babam içiyor

kidsfriends: family-buddy children-play
heeft geen vriendjes, geen vriendjes, geen vriendinnetjes, kind is alleen, kind erg alleen, kind alleen, eenzaam kind, eenzame kinderen, speelt altijd alleen, nooit uitgenodigd, nooit op een feestje gevraagd, geen speelkameraadjes, kind geen vriend, kind zoekt vriendje
maatje voor mijn kind, maatje voor een kind, buddy voor mijn kind, grote vriend, grote broer, big brother, big bro, big brothers big sisters, student trekt op met een kind, trekt op met een kind, op pad met een kind, samen met een kind leuke dingen
kind dat een steuntje, kind een steuntje, steuntje kind, kind in de knel, maatje voor een jongere, kindermaatje, kinderen een maatje
en: my child is lonely, my child has no friends, buddy for my kid, mentor for my child
tr: çocuğumun arkadaşı yok, çocuğum yalnız

playgroup: children-play parenting
dreumes, dreumesgroep, dreumesspeelgroep, andere kindjes, andere kindjes zien, andere peuters, speelgroepje, speelgroep, speel en ontmoet, ouder en kind, ouder kind activiteit, ouder peuter, peuterpret, peutermuziek, peuterdans, peuterinstuif, peuterspeelgroep, speelmorgen
kindje laten spelen met andere, instuif kinderen, VVE, vve indicatie, voorschoolse educatie, peuterarrangement, kleuterinloop, instapje, vve thuis, speel aan huis, rugzakmoeders
en: toddler group, playgroup, baby and toddler, parent and child group, nursery
tr: oyun grubu, yuva

holidaykids: children-play making-ends-meet
zomerpret, zomeractiviteiten kinderen, vakantiepret, vakantiespelen, vakantie met weinig geld kinderen, =kinderen in de vakantie, kinderen niet op vakantie, kinderen die niet op vakantie gaan, niet op vakantie gaan, vervelen in de zomer, vervelen zich in de zomervakantie
zomervakantie kinderen, zomervakantie, kinderen in augustus, kinderen in juli, kinderen de zomer, kinderen in de grote vakantie, grote vakantie, zomervakantie thuis, kindervakantieland, kindervakantiekamp, kindervakantieweken, dagkamp, zomerschool, speelplein, speelpleinwerking, speelstraat, bouwweek, herfstvakantie kinderen, meivakantie kinderen, kerstvakantie kinderen, =goedkoop kamp
dagje uit met kinderen, dagje weg kinderen, dagje pretpark, =gratis uitje kinderen
en: school holidays, summer activities for kids, free activities for kids
tr: yaz tatili çocuklar, tatilde çocuklar

birthday: making-ends-meet
jarig zonder geld, jarige job, kinderfeestje geen geld, kinderfeestje betalen, kinderfeestje te duur, feestje voor mijn kind geen geld, verjaardagspakket, verjaardagsdoos, verjaardagstas, feest in een doos, dozen met slingers, slingers en taart, taart en een cadeautje
ieder kind jarig, verjaardag van mijn kind niet betalen, verjaardag niet vieren, geen geld voor een feestje, geen geld voor sinterklaas, geen geld voor kerstcadeaus, cadeautjes voor kinderen in armoede
en: birthday party no money, birthday gift for poor kids

homework: homework-help
huiswerk, snapt de sommen niet, snapt rekenen niet, snapt wiskunde niet, snap mijn huiswerk niet, rekenhulp, rekenmaatje, taalhulp leerling, taal en rekenen leerlingen, leerlingen helpen, studenten helpen leerlingen, studenten geven bijles, stil plekje om te leren, rustig leren
rustig huiswerk maken, overhoren, overhoort, cito, cito toets, doorstroomtoets, toetsweek, examenstress leerling, examenklas, wiskunde havo, wiskunde vwo, wiskunde vmbo, voor de havo, voor het vmbo, havo leerling, vmbo leerling, brugklas, brugklassers, groep 8, overstap middelbare school, van groep 8 naar de brugklas
schoolkeuze middelbare, thuis niemand die kan helpen met huiswerk, kan mijn kind niet helpen, kind achterstand school, kind hulp nodig met school, hulp nodig met school, helpen met school, hulp met school, spreekbeurt, werkstuk, leerachterstand, leerachterstanden
basisvaardigheden kinderen, school s cool, schools cool, petje af, imc weekendschool, weekendschool, playing for success, mentor voor leerling, mentor op school, leesachterstand, leest slecht kind, kind leest slecht, zoon leest slecht, dochter leest slecht
kind kan niet goed lezen, leesmaatje kind, leeshulp op school, leesouder, leesbevordering, kind spelling, dictee oefenen, onderwijsassistent, kansengelijkheid onderwijs
en: help my child with school, help with school, child struggling at school, my son is failing, study place, reading help for child, maths for kids, school support
tr: çocuğuma okul yardımı, ders çalışmak, okuma yardımı çocuk, sınava hazırlık

readtochildren: family-buddy homework-help
voorlezen, voorlezer, voorleesexpress, voorleesvrijwilliger, voorlezen thuis, boekjes lezen, boekjes lezen met gezinnen, prentenboeken, boekstart, lezen met je kind, taalstimulering, taalstimulering thuis, taalrijke omgeving, gezinnen waar thuis weinig nederlands, waar weinig nederlands klinkt
voorlezen aan huis, thuistaal, taalarme omgeving, kind praat laat, kind praat nog niet, taalontwikkeling kind
en: reading aloud to kids, read to kids at home

youthcentre: youth-place
chillen, gechilld, chillen na school, chill plek, plek om te chillen, tafelvoetbal, tafelvoetballen, playstation, fifa toernooi, verveel me kapot, verveel me dood, niks te doen hier, hier is niks te doen, jongeren hangen, buurthuis jongeren, jongerenhub, jongerenplek
jeugdruimte, jeugdcafé, jongerencafé, jongerenavond, jongereninloop, jeugdinloop, jeugdhuis, jongerenhuis, jongerenkamer, mancave, skatebaan, skatepark, straatcoach, straathoekwerk, ambulant jongerenwerk, outreachend jongerenwerk, jongerenopbouwwerk, sociaal cultureel jongerenwerk
online jongerenwerk, jongerenproject, talenthub, talentontwikkeling jongeren, peer to peer, tos jeugd, hiphop, graffiti, dj les, studio voor jongeren, boksen voor jongens, boksen voor jongeren, jongens die snel boos worden
jongensgroep, jongenswerk, =jonge mannen, mocro, straatcultuur
en: teen hangout, hangout, teens, teen club, place to chill, bored teenager, young people hang out
tr: gençlik evi, gençlik kulübü, ergenler için

girls: youth-place
meidengroep, meidenclub, meidenkamer, meidenruimte, meidenmiddag, girlpower, girlzone, girlz, girlz only, meiden praten, meiden vanaf 12, meisjes vanaf 12, jonge meiden, jonge meisjes, meiden koken, meidenvenster, sisterhood

youthtalk: youth-place low-mood
me ouders, niemand snapt mij, snappen me thuis niet, thuis snappen ze me niet, kan niet met mijn ouders praten, niet met mijn ouders praten, praten maar niet met mijn ouders, met iemand praten die geen ouder is, iemand van jouw leeftijd, praat met een leeftijdgenoot, praten met leeftijdsgenoten
jongeren inloop mentaal, jongeren mentaal, mentale problemen jongeren, mentale gezondheid jongeren, mentaal welzijn jongeren, jongeren die niet lekker in hun vel zitten, jongeren eenzaam, eenzame jongeren, jonge eenzaamheid, join us, JIP, jongeren informatie punt
jongereninformatiepunt, @ease, at ease, mind us, kindertelefoon, anonieme chat, chat voor kinderen, chatten jongeren, jongerencoach, jongerentelefoon, jongerenlijn, alles oke supportlijn, ergens over praten jongeren, vertrouwenspersoon jongere
heb niemand om mee te praten ben 16, jongerenwerker spreken, praten met een jongerenwerker, studenten eenzaam, eenzame student, studentenwelzijn, prestatiedruk, keuzestress, quarterlife
en: teen mental health, talk to someone my age, youth counselling, lonely student, anonymous chat, young adults loneliness
tr: gençlerle konuşmak, genç psikoloji, ailem beni anlamıyor

runaway: youth-place homelessness
weglopen van huis, weggelopen van huis, weglopers, =wil weg thuis, =wil weg van huis, wil niet meer thuis wonen, uit huis gezet door mijn ouders, ouders hebben me eruit gegooid, eruit gegooid door mijn ouders, eruit gezet thuis, ruzie thuis en weg
=ruzie thuis, altijd ruzie thuis, thuis is het oorlog, houd het thuis niet meer uit, kan niet meer thuis wonen, zwerfjongere, zwerfjongeren, dakloze jongeren, jongerenopvang, kamers met aandacht, kamertraining, kamertrainingscentrum, fasehuis
en: run away from home, kicked out by my parents, youth homelessness, fight with my parents
tr: evden kaçmak, ailem beni evden attı

agingout: youth-place finding-home
uit de jeugdzorg, na de jeugdzorg, jeugdzorg verlaten, jeugdzorgverlaters, oud pleegkind, uit de pleegzorg, na pleegzorg, na de pleegzorg, uit de instelling, instelling verlaten, de instelling verlaten, 18 geworden, achttien geworden, 18 min 18 plus, 18-/18+, van 18 min naar 18 plus
18 plus jeugdzorg, jongvolwassenen jeugdzorg, uitstroom jeugdzorg, verlengde pleegzorg, zelfstandig worden, zelfstandig wonen na jeugdzorg, op mezelf wonen, voor het eerst op mezelf, de big five, steunfiguur, jim aanpak, JIM, kanskaart, ervaringsmaatje jeugdzorg
opgegroeid in een instelling, in een tehuis gezeten, internaat gezeten, zonder familie op jezelf, gezinshuis uit
en: care leaver, care leavers, leaving care, aged out of foster care, independent living youth
tr: yurttan ayrılan gençler

youthstuck: youth-place finding-work
gestopt met school, school gestopt, zonder diploma, geen diploma, van school af en, geen startkwalificatie, startkwalificatie, voortijdig schoolverlater, voortijdig schoolverlaters, schoolverlater, schoolverlaters, vsv, vsv er, neet, neet jongeren, neet jongere, RMC
ik weet niet wat ik wil worden, weet niet wat ik wil met mijn leven, =zit thuis op de bank, jongere thuis op de bank, zoon zit thuis op de bank, zoon doet niks, dochter doet niks, doet niks met zijn leven, geen school en geen werk, geen werk en geen school, jongeren zonder werk, jongeren zonder school, spookjongere, spookjongeren
entree opleiding, praktijkonderwijs, pro leerling, bbl, bbl plek, stageplek, stage zoeken, geen stage, mbo stage, tussenjaar, wat wil ik worden, studiekeuze, verkeerde studie, gestopt met studie, jongerenloket, jongerenpunt, kwetsbare jongeren, perspectiefjongeren, jongerencoach werk
en: dropped out, school dropout, neet, gap year, young unemployed, internship
tr: okulu bıraktım, okulu bıraktı, genç işsiz, staj

youthbuddy: youth-place family-buddy
coach voor tiener, coach voor een jongere, coach voor jongeren, coach jongere, mentor voor jongeren, mentor voor een jongere, mentor jongere, mentorproject, maatje jongere, maatje voor jongeren, jongerenmaatje, jongerenmaatjes, rolmodel, rolmodellen, credible messenger
credible messengers, peercoach, peer coach, studentmentor, buddy voor jongeren, buddy jongeren, jongerenbuddy, begeleiding jongere vrijwilliger, goalkeeper, doorstart humanitas, young mentor
en: youth mentor, mentoring young people, role model, peer coach
tr: gençlere mentor, genç mentor
`
