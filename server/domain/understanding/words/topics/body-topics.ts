/** Illnesses and bodies. */
export const BODY_TOPICS = `
cancer: living-with-illness
kanker, kankerpatiënten, borstkanker, darmkanker, longkanker, prostaatkanker, huidkanker, leukemie, lymfeklierkanker, tumor, tumoren, uitzaaiingen
chemo, chemokuur, chemotherapie, bestraling, bestralingen, oncologie, oncologisch, geraakt door kanker, leven met kanker, borst geamputeerd
knobbeltje in mijn borst, net gehoord dat het kwaadaardig is, kwaadaardig gezwel, de grote k, k woord, stamceltransplantatie
en: cancer, breast cancer, chemo, chemotherapy, tumour, tumor, leukemia, oncology
tr: kanser, kanser hastası, kanser hastaları, meme kanseri, kemoterapi, tümör

diabetes: living-with-illness
diabetes, diabeet, diabetici, diabetespatiënten, suikerziekte, suikerpatiënt, type 2 diabetes, insuline, insuline spuiten, bloedsuiker, bloedsuikerspiegel
te hoge suiker, ik heb suiker, suiker in mijn bloed, glucose meten, in mijn vinger prikken
en: diabetes, diabetic, blood sugar, insulin
tr: diyabet, şeker hastalığı, şeker hastası, şeker hastasıyım, şekerim var, insülin

heart: living-with-illness
hartpatiënt, hartpatiënten, hartinfarct, hartaanval, hartaanval gehad, hartfalen, hartklachten, hart en vaatziekten, hartrevalidatie, gedotterd, dotteren, bypass, pacemaker, stent
bang na mijn hartinfarct, hartritmestoornis, boezemfibrilleren, hoge bloeddruk, vaatziekte, hartoperatie, hartziekte, aan het hart geopereerd
en: heart patient, heart disease, after a heart attack, heart failure
tr: kalp hastası, kalp hastalığı, kalp krizi geçirdim

braininjury: living-with-illness living-with-disability
NAH, CVA, TIA, hersenletsel, niet aangeboren hersenletsel, beroerte, hersenbloeding, herseninfarct, afasie, hersenschudding, hersentumor, hersenoperatie
na een beroerte, na een hersenbloeding, half verlamd, praten lukt niet meer na de beroerte, niet meer uit de woorden komen, op de woorden komen, gevolgen van een ongeluk
getroffen door een beroerte, hoofdletsel, whiplash, schedelletsel, moeite met praten na een beroerte
en: stroke, brain injury, aphasia, after a stroke, stroke survivor
tr: felç, felçli, felç geçirdi, inme, beyin kanaması, beyin hasarı

ms: living-with-illness
MS, multiple sclerose, ALS, spierziekte, spierziekten, spierdystrofie, duchenne, zenuwziekte, neurologische ziekte
en: multiple sclerosis, muscular dystrophy
tr: multipl skleroz, kas hastalığı

parkinson: living-with-illness
parkinson, ziekte van parkinson, parkinsonpatiënten, parkinsonisme, handen trillen, tremor
en: parkinson, parkinsons disease, shaking hands
tr: parkinson, parkinson hastalığı

rheumatism: living-with-illness
reuma, reumapatiënten, reumatisch, reumatoïde artritis, artrose, artritis, jicht, fibromyalgie, bechterew, gewrichten, pijnlijke gewrichten, versleten knieën
versleten heup, gewrichtspijn, stijve gewrichten, spierpijn overal, overal pijn in mijn lijf, weke delen reuma
en: arthritis, rheumatism, fibromyalgia, joint pain
tr: romatizma, eklem ağrısı, kireçlenme, fibromiyalji

chronicpain: living-with-illness
chronische pijn, altijd pijn, pijnpatiënten, bekkenpijn, zenuwpijn, dystrofie, CRPS
elke dag pijn, leven met pijn, de pijn gaat niet weg
en: chronic pain
tr: kronik ağrı

lungs: living-with-illness
COPD, astma, longpatiënt, longpatiënten, longziekte, longfibrose, longemfyseem, kortademig, benauwd, buiten adem, zuurstoffles, ademhalingsproblemen
en: asthma, lung disease, short of breath
tr: astım, akciğer hastalığı, nefes darlığı

fatigue: living-with-illness
long covid, postcovid, post covid, corona klachten, sinds corona moe, na corona, PAIS, ME, CVS, ME/CVS, chronisch vermoeid, chronische vermoeidheid, vermoeidheidssyndroom
q koorts, energie verdelen, weinig energie, altijd moe, geen energie meer, doodmoe van een trap, na een trap kapot, sinds corona kapot, nooit hersteld van corona
zo moe dat ik niets kan, snel uitgeput, post infectieus, postinfectieus, postvirale vermoeidheid
en: long covid, chronic fatigue, always exhausted, no energy since covid
tr: uzun kovid, kronik yorgunluk, sürekli yorgunum

epilepsy: living-with-illness
epilepsie, epilepsiepatiënten, epileptisch, toevallen, epileptische aanvallen
en: epilepsy, seizures
tr: epilepsi, sara hastalığı

rare: living-with-illness
zeldzame ziekte, zeldzame aandoening, stofwisselingsziekte, lupus
auto immuunziekte, schildklier, schildklierziekte, hepatitis, syndroom van sjögren
en: rare disease, lupus
tr: nadir hastalık

lifestyle: exercise living-with-illness
overgewicht, afvallen, ik ben te zwaar, ~ is te zwaar, obesitas, leefstijl, gezonde leefstijl, leefstijlcoach, gezonder leven, gezond gewicht, kilo te zwaar, kilos kwijt, dieet volgen, gezond eten en bewegen
en: lose weight, overweight, obesity, healthy lifestyle
tr: kilo vermek, fazla kilo

amputation: living-with-disability
amputatie, geamputeerd, been kwijt, been geamputeerd, beenprothese, kunstbeen, dwarslaesie, spina bifida, polio, kinderverlamming, spasme, spastisch
en: amputee, prosthesis, spinal cord injury
tr: ampute, protez

wheelchair: wheelchair-outing living-with-disability
rolstoel, rolstoelgebruiker, rolstoelers, in een rolstoel, rolstoel duwen, rolstoelwandeling, rolstoelwandelen, met de rolstoel naar buiten, scootmobiel, rolstoelpool
duofiets, rolstoelfiets, riksja, riksjarit, tandem, elektrische tweezitter, naast elkaar fietsen, samen op de fiets naar buiten
en: wheelchair, wheelchair walk, duo bike, push the wheelchair
tr: tekerlekli sandalye

blind: living-with-disability
blind, blinde, blinden, slechtziend, slechtziende, slechtzienden, visuele beperking, visueel beperkt, visueel gehandicapt, slechte ogen, slecht zicht, bijna niets meer zien
ogen worden slechter, ogen gaan achteruit, kan de krant niet meer lezen, kan de letters niet meer zien, zie bijna niks meer, macula, maculadegeneratie, staar, glaucoom, kokerzicht
witte stok, blindenstok, blindengeleidehond, braille, oogziekte, oogaandoening, oogproblemen, zien steeds minder, =gesproken boeken, gesproken krant, kranten inspreken
en: blind, visually impaired, poor eyesight, losing my sight, blind people
tr: görme engelli, görme engelliler, görmüyor, gözleri görmüyor, az görüyor

readaloud: living-with-disability visit-buddy
voorlezen aan huis, komt voorlezen, iemand die voorleest, voorleesvrijwilliger, de krant voorlezen, post voorlezen, voorlezen aan ouderen, boeken voorlezen aan huis
en: read to me, reading aloud to blind people

deaf: living-with-disability
doof, dove, doven, slechthorend, slechthorende, slechthorenden, gehoorproblemen, auditieve beperking, gehoorverlies, gehoorapparaat, gehoorapparaten, hoortoestel, hoorapparaat
gebarentaal, gebaren, gebarencafé, NGT, ik hoor slecht, hoort bijna niets meer, hoor bijna niets, versta niemand meer, kan het niet verstaan
plotsdoof, liplezen, cochleair implantaat, ringleiding, doofblind, gesprekken niet volgen
en: deaf, hard of hearing, sign language, hearing loss, hearing aid, hearing problems
tr: sağır, işitme engelli, işitme kaybı, işaret dili, duymuyor, işitme cihazı

intellectual: living-with-disability
verstandelijke beperking, verstandelijk beperkt, verstandelijk gehandicapt, LVB, licht verstandelijke beperking, zwakbegaafd, moeilijk lerend, down, downsyndroom, syndroom van down
ZMLK, mongool, mongooltje, laag IQ, moeite met leren, ontwikkelingsachterstand, VG, LVG, een beetje langzaam van begrip, soos voor mensen met een beperking, begeleid wonen
gehandicaptensoos, vrijetijdsclub voor mensen met een beperking, disco voor mensen met een beperking, vrijetijdsbesteding voor mensen met een beperking, prader willi, fragiele x
en: down syndrome, intellectual disability, learning disability, special needs adults
tr: zihinsel engelli, down sendromu, down sendromlu

autism: living-with-disability
autisme, autist, autisten, autistisch, ASS, asperger, PDD-NOS, autismespectrum, prikkelarm, overprikkeld, prikkels, te veel prikkels, kan niet tegen drukte, autismecafé, structuur nodig
drukte in winkels te veel, neurodivers, neurodivergent
en: autism, autistic, asperger, on the spectrum, sensory overload
tr: otizm, otizmli, otistik, asperger

adhd: parenting living-with-disability
ADHD, ADD, hyperactief, druk kind, drukke kinderen, kan niet stilzitten, nog geen vijf minuten stilzitten, geen minuut stilzitten, concentratieproblemen, stuiterbal, stuitert door het huis
altijd aan het stuiteren, kan zich niet concentreren, zo druk op school, ritalin, impulsief
en: adhd, hyperactive, cannot sit still, attention deficit
tr: dehb, hiperaktif, dikkat eksikliği, yerinde duramıyor

dyslexia: homework-help reading-writing
dyslexie, dyslectisch, dyscalculie, woordblind, letters dansen
en: dyslexia, dyslexic
tr: disleksi

specialchild: parenting living-with-disability
zorgenkind, zorgintensief, zorgintensief kind, zorgintensieve kinderen, gehandicapt kind, kind met een beperking, kinderen met een beperking, meervoudig beperkt, EMB, ZEVMB, EVMB
kind met een handicap, kind met een chronische ziekte, ouders van een gehandicapt kind, ouders van een kind met een beperking, brussen, zusjes en broertjes van, speciaal onderwijs
gehandicapte zoon, gehandicapte dochter, zoon met een beperking, dochter met een beperking, kind is gehandicapt, zorgkind, bijzonder kind, bijzondere kinderen, langdurig ziek kind
en: disabled child, special needs child, parents of disabled children, child with a disability
tr: engelli çocuk, engelli çocuğum var, özel çocuk

weekendcare: carer-respite
logeerhuis, logeeropvang, logeerweekend, logeren, weekendopvang, een weekend logeren, kind met een beperking logeren, kind een weekend uit huis, weekend opvang gehandicapt kind, logeerplek
gezin bijtanken, ouders even ontlasten, vakantieweek voor kinderen met een beperking
en: weekend respite, respite weekend, respite care for disabled child
tr: hafta sonu bakım

aids: living-with-disability
hulpmiddelen lenen, hulpmiddelen, rollator, krukken, krukken lenen, rolstoel lenen, rolstoel huren, rollator lenen, looprek, looprekje, toiletverhoger, douchestoel, po stoel, badplank
ziekenhuisbed lenen, bed verhogen, uitleen hulpmiddelen, uitleenpunt, leenpunt, thuiszorgwinkel, been in het gips, gips om mijn been, trippelstoel, scootmobiel lenen, scootmobiel te leen
=na een operatie tijdelijk, na mijn heupoperatie, been gebroken, heup gebroken, enkel gebroken
en: borrow a wheelchair, borrow crutches, walking frame, loan of aids, crutches
tr: koltuk değneği, yürüteç, tekerlekli sandalye ödünç

dementiahome: dementia
dementie, dement, alzheimer, geheugenproblemen, vergeetachtig, geheugen, geheugenverlies, geheugenpoli, alzheimercafé, alzheimer café, lewy body, vasculaire dementie, odensehuis, MCI, =vraagt waar mijn moeder is
herkent mij niet meer, herkent ons niet meer, weet niet meer wie ik ben, weet mijn naam niet meer, kent de kinderen niet meer, herkent me niet, herkent haar kleinkinderen niet, weet zijn eigen adres niet
verdwaalt in de buurt, loopt weg van huis, dwaalt op straat, dwaalt rond, raakt de weg kwijt, zet de sleutels in de koelkast, vergeet het gas uit te doen, laat het gas aan, laat de pan droogkoken
vraagt tien keer hetzelfde, vraagt steeds hetzelfde, stelt telkens dezelfde vraag, vertelt steeds hetzelfde, weet niet meer welke dag het is, is in de war, raakt in de war, de kluts kwijt
vergeet alles, vergeet afspraken, vergeet of ze gegeten heeft, vergeet haar medicijnen, kan niet meer alleen thuis zijn, alles kwijt en beschuldigt mij, herinneringen verdwijnen
jonge mensen met dementie, dementievriendelijk, zijn hoofd gaat achteruit, haar hoofd gaat achteruit, achteruit in haar hoofd, geheugen laat hem in de steek
en: dementia, alzheimer, forgets everything, memory loss, does not recognise me, gets lost, keeps asking the same
tr: demans, alzheimer, bunama, bunama hastası, unutkan, unutkanlık, her şeyi unutuyor, beni tanımıyor, hafıza kaybı
`
