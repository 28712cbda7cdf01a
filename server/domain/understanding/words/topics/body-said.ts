/** Illness, senses and disability as people say it who do not name it, and as organisations write it. `~` stands for whoever it is about. */
export const BODY_SAID = `
cancer: living-with-illness
kanker gehad, na kanker, leven na kanker, leven met kanker, geraakt door kanker, getroffen door kanker, diagnose kanker, kwaadaardig, goedaardig gezwel, gezwel, knobbel, knobbeltje, borstamputatie, borst eraf, borst verwijderd, borstreconstructie, mammacare, hersenkanker, alvleesklierkanker, eierstokkanker, baarmoederhalskanker, baarmoederkanker, blaaskanker, slokdarmkanker, maagkanker
keelkanker, melanoom, huidkanker, hodgkin, non hodgkin, schildklierkanker, nierkanker, botkanker, zaadbalkanker, gelaryngectomeerd, immuuntherapie, hormoontherapie kanker, de chemo, mijn chemo, chemokuren, kuren achter de rug, bestraald, bestralen, schoon verklaard, schone scan, scan en bang, controle en bang, bang dat het terugkomt, bang dat de kanker terugkomt, kanker terug
in een gat na de behandeling, na de behandeling in een gat, na de bestralingen in een gat, behandeling klaar en nu, moe na chemo, moe na kanker, vermoeid na kanker, werken na kanker, naaste van kankerpatiënt, mijn man heeft kanker, mijn vrouw heeft kanker, moeder heeft kanker, vader heeft kanker, kanker in de familie
IPSO, IPSO centrum, inloophuis kanker, inloophuis voor kanker, toon hermans huis, toon hermanshuis, vicki brownhuis, adamas inloophuis, centrum voor leven met en na kanker, leven met en na kanker, oncologische nazorg, oncologische revalidatie, herstel en balans, oncofysio, oncokompas, kanker nl, kwf, pink ribbon, look good feel better, borstkankervereniging, lotgenoten borstkanker, lotgenoten prostaatkanker
roze roeien, roeien na borstkanker, dragonboat borstkanker
en: cancer survivor, life after cancer, cancer patients, chemo support, tumour, prostate cancer, bowel cancer, lung cancer, radiotherapy, my wife has cancer, my husband has cancer
tr: kanser oldum, kanser tedavisi, kemoterapi gördüm, ışın tedavisi, göğüs kanseri, prostat kanseri, eşim kanser, annem kanser

diabetes: living-with-illness
suikerpatiënten, suikerziekte hebben, heb suiker, last van suiker, ouderdomssuiker, ouderdomsdiabetes, prediabetes, zwangerschapsdiabetes, diabetes twee, diabetes een, type 1, type 2, type een, hypo, hypo's, een hypo, insulinepomp, pompje diabetes, glucosesensor, prikken en spuiten, insuline prikken, hoge suikers, suikerspiegel, suiker onder controle
eten met diabetes, koken met diabetes, koolhydraten tellen, koolhydraatarm, keer diabetes om, diabetesvereniging, diabetescafé, diabetesverpleegkundige, diabeteszorg, diabetische voet, kind met diabetes type 1, suiker hoog
en: sugar disease, high sugar, type 2 diabetes, diabetic diet, insulin pump
tr: şeker yüksek, diyabet hastası, şekerim yüksek, insülin kullanıyorum

heart: living-with-illness
hart infarct, hartinfarct gehad, infarct gehad, hartaanval overleefd, na mijn hartaanval, na een hartaanval, na een hartinfarct, na een hartoperatie, hartoperatie gehad, hartklep, hartklepoperatie, hartkatheterisatie, gedotterd, ICD, icd drager, defibrillator geïmplanteerd, hartstilstand overleefd, hartkloppingen, hart klopt raar, hart slaat over, boezemfibrilleren, ritmestoornis, hartritme
hart en vaat, vaatproblemen, aneurysma, hartzwakte, zwak hart, zwakke hart, hartkwaal, angina pectoris, pijn op de borst gehad, aangeboren hartafwijking, hartafwijking, harteraad, hartpatiënten nederland, hartrevalidatie klaar, hart in beweging, hartcafé
en: heart problem, heart problems, heart attack, heart surgery, weak heart, heart operation
tr: kalp ameliyatı, kalp krizi, kalbim, kalp yetmezliği

braininjury: living-with-illness living-with-disability
niet aangeboren hersenletsel, hersenletsel opgelopen, hersenbeschadiging, hersenschade, hersenvliesontsteking, hersenvlies, klap op mijn hoofd, klap op het hoofd, klap gehad op mijn hoofd, op mijn hoofd gevallen, hersenschudding klachten, na een hersenschudding, postcommotioneel, PCS klachten, hoofd gestoten en nooit, na een ongeluk anders, na een ongeluk niet meer, na mijn ongeluk
na mijn auto ongeluk, auto ongeluk kan niet tegen, verkeersongeval en sindsdien, sinds het ongeluk, sinds mijn beroerte, na mijn beroerte, door een beroerte, beroerte gehad, beroerte getroffen, TIA gehad, cva gehad, attaque, attack gehad, herseninfarct gehad, hersenbloeding gehad, subarachnoïdaal, sab, arm doet het niet meer na, halfzijdig, half verlamd, halve kant verlamd, één kant verlamd
niet meer op woorden komen, kom niet op woorden, woordvinding, woorden kwijt, zijn woorden kwijt, haar woorden kwijt, taalverlies, spraak kwijt, kan niet meer praten, opnieuw leren praten, opnieuw leren lopen, afasiecentrum, afasiekoor, afasiecafé, afasievereniging, zingen met afasie, gesprekshulp afasie, hemianopsie, neglect, onzichtbaar letsel, onzichtbare gevolgen, hersenletsel onzichtbaar
breincafé, hersencafé, nah café, café brein, hersenz, hersenletsel nl, hersenletselteam, hersenstichting, interaktcontour, nah maatje, nah groep, leven oppakken na hersenletsel, hoe zij hun leven weer oppakken, partner met hersenletsel, partner van iemand met hersenletsel, man is veranderd na de beroerte, sinds hersenletsel een ander mens, cva nazorg, cva ketenzorg, hersentumor, glioom
en: concussion, head injury, brain damage, after my accident, cannot find words, tia, brain tumour, paralysed on one side
tr: beyin sarsıntısı, beyin tümörü, inme geçirdim, felç oldum, konuşamıyor felç, kafa travması

ms: living-with-illness
ms patiënten, ms patiënt, ms'ers, mensen met ms, diagnose ms, ms vereniging, ms café, ms lotgenoten, partner met ms, vrouw met ms, man met ms, schub, ALS, ALS patiënten, diagnose als, ziekte als, amyotrofische, spieren vallen uit, spieren worden zwakker, spierziekten nederland, spierzwakte, myasthenia gravis, guillain barré, polyneuropathie, neuropathie, dunnevezelneuropathie, zenuwen in mijn voeten, tintelende voeten
dystonie, ataxie, HSP spastische paraplegie, SMA, FSHD
en: ms patients, living with ms, als patient, motor neurone, neuropathy, muscle disease
tr: ms hastası, ms hastalığı, kas erimesi

parkinson: living-with-illness
trillende handen, handen trillen, trillende hand, mijn hand trilt, beven, bevende handen, beef, beeft, bibberen, bibberende handen, tremor, essentiële tremor, kan geen kopje vasthouden, morst met zijn koffie, stijf en traag, bevriezen bij het lopen, freezing, parkinson vereniging, parkinsonvereniging, parkinsoncafé, parkinson café, parkinsonnet, parkinson boksen, parkinson gym, parkinsongym, dansen met parkinson
parkinson en partner, partner met parkinson, beweeg parkinson, rock steady boxing, dance for health, yoga bij parkinson, pingpong parkinson, punch parkinson, young onset parkinson, jong en parkinson
en: trembling hands, my hands shake, tremor, parkinson boxing
tr: ellerim titriyor, titreme

rheumatism: living-with-illness
reumapatiënt, reumavereniging, reumanederland, youth r well, jongeren met reuma, jeugdreuma, jicht, slijtage, slijtage heup, slijtage knie, slijtage in mijn handen, artrose knie, artrose heup, versleten knie, versleten gewrichten, nieuwe heup, nieuwe knie, kunstheup, kunstknie, heup slijt, knieën, zere knieën, zere knie, zere handen, zere gewrichten, pijn in mijn knie, pijn in mijn heup, pijn in mijn handen
kromme vingers, kan de pot niet open, kan mijn veters niet, stijve vingers, ochtendstijfheid, stijve spieren, stijve gewrichten, stijf en pijn, spierreuma, polymyalgie, bechterew, sle, lupus, fibro, fibromyalgie, fibromyalgiepatiënten, spierpijn de hele dag, wekedelenreuma, poliklinische reuma
en: stiff joints, sore knees, painful hands, arthritis group, fibro
tr: eklemlerim ağrıyor, dizlerim ağrıyor, ellerim ağrıyor, kireçlenme

chronicpain: living-with-illness
pijn, pijn die niet overgaat, pijn gaat niet over, altijd zeer, alles doet zeer, alles doet pijn, overal zeer, mijn lijf doet pijn, hele lijf doet zeer, leven met pijn, leren leven met pijn, pijn de baas, pijnrevalidatie, pijncafé, pijnpoli, pijnpatiënten, pijnpatiënt, pijnkliniek, pijneducatie, zenuwpijn, fantoompijn, crps, dystrofie, whiplash, buikpijn chronisch, pijnstillers elke dag
niemand ziet dat ik pijn heb, niemand snapt mijn pijn, niemand gelooft mijn pijn, gek van de pijn, kapot van de pijn, sterf van de pijn, zo'n pijn
en: always in pain, in pain every day, living with pain, pain management
tr: her yerim ağrıyor, sürekli ağrı, ağrılarım var

lungs: living-with-illness
kort van adem, kortademig, snel buiten adem, buiten adem na, geen lucht bij traplopen, hijgen, hijg als een, piepende adem, benauwdheid, benauwd bij, longproblemen, longklachten, zieke longen, zwakke longen, slechte longen, stoflongen, longemfyseem, emfyseem, chronische bronchitis, bronchitis, pulmonale, sarcoïdose, longfibrose, longrevalidatie, astma, astmatisch, kind met astma, zuurstof, zuurstofslangetje
zuurstof thuis, aan de zuurstof, puffer, pufjes, pufje, longfonds, longpunt, copd groep, longformule, slaapapneu, apneu, CPAP, slaapmasker
en: out of breath, breathless, breathing problems, copd, oxygen at home, sleep apnea
tr: nefes alamıyorum çabuk, KOAH, uyku apnesi

fatigue: living-with-illness
doodmoe, altijd doodmoe, zo moe, altijd uitgeput, moe wakker, uitgerust wakker nooit, moe zonder reden, moeheid, chronische moeheid, vermoeidheid, vermoeidheidsklachten, vermoeidheidsziekte, energie op, energie is op, energie verdelen, energiemanagement, batterij is leeg na, lig de halve dag, lig de hele dag plat, lig plat, bedlegerig, bedgebonden, uitgeput na douchen, doodop, muug, altijd muug, bekaf van niks
longcovid, long covid, long corona, postcovid, post covid, na covid, sinds covid, na corona, sinds corona, covid klachten, coronaklachten, nooit opgeknapt na, nooit opgeknapt van covid, nooit hersteld van covid, niet hersteld van corona, reuk kwijt, smaak kwijt sinds, PEM, post exertionele, c support, postcovid nederland, pais, pais patiënten, ME CVS, me cvs patiënt, ziekte van pfeiffer, pfeiffer gehad, vaccinatieschade
en: long covid, post covid, chronic fatigue, always tired, tired all the time, no energy, bedbound, fatigue
tr: kovid sonrası, hep yorgunum, bitkinim, halsizim, sürekli halsiz

epilepsy: living-with-illness
epilepsie, aanval gehad mag niet rijden, epilepsieaanval, epilepsie aanval, insulten, absences, wegrakingen, flauwvallen, val steeds flauw, POTS, epilepsie vereniging, epilepsienl
en: seizure, fainting, epileptic
tr: epilepsi nöbeti

rare: living-with-illness
zeldzame ziekte, zeldzame aandoening, zeldzame ziektes, weesziekte, metabole ziekte, stofwisseling, schildklier, schildklierproblemen, hashimoto, graves, trage schildklier, bijnier, addison, cushing, hypofyse, sjögren, sclerodermie, auto immuun, auto immuunziekte, auto-immuunziekte, immuunziekte, geen weerstand, afweerstoornis, allergie, allergisch, vsop
en: rare disease, thyroid, autoimmune, allergy
tr: tiroid, nadir hastalık, alerji

amputation: living-with-disability
been kwijtgeraakt, arm kwijtgeraakt, onderbeen geamputeerd, arm geamputeerd, geamputeerden, prothese leren, beenprothese, verlamd, verlamming, dwarslaesie, dwarslaesiepatiënten, in een rolstoel beland, in de rolstoel beland, nek gebroken, rug gebroken, tetraplegie, paraplegie, klompvoet, dwerggroei, open rug, cerebrale parese, CP, spasticiteit, klein van gestalte
lichamelijke beperking, lichamelijk beperkt, lichamelijk gehandicapt, lichamelijke handicap, motorische beperking, invalide geraakt, gehandicapt geraakt
en: lost my leg, paralysed, paralyzed, physical disability, cerebral palsy, paraplegic
tr: bacağım kesildi, felçli, bedensel engelli, omurilik

wheelchair: wheelchair-outing living-with-disability
rolstoelmaatje, rolstoelvrijwilliger, rolstoelduwer, rolstoelduwers, duwen van een rolstoel, wandelen met rolstoel, rolstoelclub, scootmobielers, scootmobielmaatje, scootmobielclub, zit in een rolstoel, in mijn rolstoel, elektrische rolstoel, handbike, fiets voor twee, fietsen als je zelf niet kunt, fietsen naast elkaar, plofbike, fietstaxi, riksja fietser, wind in de haren, fietsmaatjes duofiets
en: rickshaw, bike for two, mobility scooter, wheelchair volunteer
tr: sandalyeyi itecek, tekerlekli sandalyedeyim

blind: living-with-disability
zie niks, zie bijna niets, zie weinig, zie slecht, zie het niet scherp, wazig zien, wazig zicht, zicht verliezen, zicht verliest, zijn zicht verliest, haar zicht verliest, zicht kwijt, zicht wordt minder, zicht gaat achteruit, gezichtsvermogen, gezichtsverlies, minder zien, minder goed zien, niet goed zien, niet meer goed zien, slecht zien en horen, slecht zien, slechte ogen, ogen achteruit, ogen laten me in de steek, ogen worden minder
blind geworden, blind aan één oog, langzaam blind, word blind, blind worden, nachtblind, netvlies, netvliesloslating, retinitis pigmentosa, oogziekte, oogbloeding, diabetische retinopathie, md, droge md, natte md, maculacafé, glaucoom, staar, blinde man, blinde vrouw, blinde mensen, blinden en slechtzienden, blinde maatje, wandelmaatje blind, tandem blind
grootletterboek, grootletterboeken, grote letters boeken, boeken met grote letters, grote letters, luisterboek, luisterboeken, daisyspeler, daisy speler, passend lezen, dedicon, aangepast lezen, audiodescriptie, oogvereniging, oogcafé, ooghulp, bartiméus, visio, koninklijke visio, loep, beeldschermloep, leesloep, vergrootglas, taststok, stoklopen, hemianopsie, gezichtsvelduitval, krant volgen, krant bijhouden, visus, visusverlies, verminderde visus, blindelings, sprekende klok, voorleessoftware, low vision, voorleesdienst
inscannen en voorlezen, post wordt voorgelezen, voorlezen van post, brieven voorlezen, brieven en boeken voor, lezen voor blinden, iemand leest voor, koken voor blinden, blinden koken, samen koken voor blinden
en: going blind, losing my eyesight, cannot see, cant see, bad eyes, bad eyesight, macular, low vision, audio books, large print
tr: gözlerim görmüyor, az görüyorum, gözüm bozuk, kör oldum

deaf: living-with-disability
hoor slecht, hoor niet goed, hoor niks, hoor niet alles, minder horen, slechter horen, gehoor gaat achteruit, gehoor wordt minder, gehoor kwijt, hardhorend, hardhorig, hardhorende, dovig, oostindisch doof, stokdoof, potdoof, aan één oor doof, doof geworden, laatdoof, plotsdoven, versta mensen niet, niet verstaan op een verjaardag, versta niemand op een feestje, kan gesprekken niet volgen, hoorproblemen, gehoorklachten, gehoorprobleem
hoortoestellen, hoortoestel piept, hoortoestel schoonmaken, gehoorapparaat piept, gehoorapparaat doet het niet, gehoorapparaten schoonmaken, gehoortest, hoorcafé, hoorspreekuur, hooroplossing, soloapparatuur, ringleiding, ondertiteling, schrijftolk, gebarentolk, doventolk, tolk gebarentaal, doofblind, doofblinden, doofblindheid, usher, CI, CI gebruikers, CI drager, cochleair, hoormij, plotsdoven, spraakafzien
dovenclub, doven ontmoeten, dovenvereniging, andere doven, dove jongeren, dove ouderen, dove kinderen, ouders van dove kinderen, CODA, welzijn doven, ggmd, kentalis, dovenschap, NmG, nederlandse gebarentaal, gebarentaalles, gebarencursus, gebaren cursus, gebarenles, praten met je handen, praten met handen, spreken met je handen, leren liplezen, spraakafzien cursus
en: hearing aids, cant hear, i cannot hear well, deaf people, deaf club, learn sign language, lip reading, deafblind
tr: duyamıyorum, iyi duymuyorum, işitme kaybı, işaret dili öğrenmek

tinnitus: living-with-disability
tinnitus, oorsuizen, suizen in mijn oor, suizen in mijn oren, suist in mijn oren, suizende oren, piep in mijn oor, piep in mijn oren, piepen in mijn oren, pieptoon, fluittoon, fluit in mijn oor, brom in mijn hoofd, altijd een toon horen, hoort altijd een toon, een toon horen, toon in mijn oor, ruis in mijn oren, geluid in mijn hoofd, hyperacusis, overgevoelig voor geluid, geluidsovergevoelig, oren suizen, duizelig, draaiduizelig, ménière, brughoektumor, BPPD
en: tinnitus, ringing in my ears, ringing ears, dizziness, vertigo
tr: kulak çınlaması, kulağım çınlıyor, baş dönmesi

intellectual: living-with-disability
verstandelijk beperkt, verstandelijk beperkte, mensen met een verstandelijke beperking, mensen met een verstandelijke handicap, lvb jongere, lvb jongeren, lvb ouders, lvb'er, licht verstandelijk, laagbegaafd, moeilijk lerende, moeilijk lerenden, down syndroom, dochter met down, zoon met down, kind met down, mensen met down, downies, upside downs, mongooltjes, angelman, williams syndroom
soos verstandelijk beperkt, disco gehandicapten, disco voor gehandicapten, dansavond voor mensen met een beperking, bingo voor mensen met een beperking, club voor mensen met een verstandelijke beperking, vriendenkring beperking, vrienden maken met een beperking, verstandelijk beperkt vrienden, dating beperking, prokkel, prokkelweek, special olympics, onderling sterk, LFB, sien, kansplus, VGN
wonen met begeleiding, begeleid zelfstandig wonen, zelfstandig leren wonen, thomashuis, ouderinitiatief wonen, woonbegeleider, ambulant begeleider, begeleiding lvb, ambulante woonbegeleiding, gehandicaptenzorg, gehandicaptenwerk
en: learning difficulties, intellectually disabled, mentally disabled, adults with down syndrome, disco for disabled
tr: zihinsel engelli çocuk, öğrenme güçlüğü, down sendromlu çocuk

autism: living-with-disability
ben ik autistisch, misschien autistisch, autisme op latere leeftijd, laat ontdekt autisme, autisme diagnose, diagnose autisme, in het spectrum, op het spectrum, autistisch spectrum, spectrumstoornis, autist zijn, autistische jongeren, autistische volwassenen, autistische vrouwen, autismevrouwen, vrouwen met autisme, jongeren met autisme, kinderen met autisme, mensen met autisme, partner met autisme, man met autisme
mijn partner is autistisch, PDD, PDDNOS, MCDD, klassiek autisme, camoufleren, maskeren, mijn masker op op het werk, overprikkeling, snel overprikkeld, hoofd vol prikkels, vol prikkels, prikkelgevoelig, prikkelarme, prikkelarm uur, prikkelvrij, prikkelloos, stille uurtje, zonder drukte en harde geluiden, rustig uurtje, stiltecoupé, niet tegen drukte en geluid, niet meer tegen drukte, kan niet tegen geluid, drukte en geluid
sociale regels snap ik niet, altijd buitenbeentje, buitenbeentje, net anders bedraad, anders bedraad, autismehuis, autisme info centrum, autisme informatiecentrum, AIC, NVA, autismepunt, autismesoos, autiroze, autipas, JADOS, auti, autimaatje, autismecoach, autisme activerend, a2 avond, gamen met autisme, soos autisme, club autisme, elke vrijdag gamen
en: autistic adults, adult autism, asd, sensory friendly, overstimulated, quiet hour
tr: otizm spektrumu, yetişkin otizm, otizmli çocuk, otizmli çocuğum

adhd: parenting living-with-disability
adhd'er, adhd'ers, adders, add'er, adder, adhd volwassenen, volwassenen met adhd, adhd vrouwen, adhd bij vrouwen, adhd op latere leeftijd, adhd café, adhd netwerk, chaos in huis en hoofd adhd, chaoshoofd, chaotisch hoofd, altijd chaos, altijd alles kwijt, begin aan alles maak niks af, maak niks af, stel alles uit, uitstelgedrag, kan niet plannen, niet kunnen plannen, plannen lukt niet, plan en organiseer, moeite met plannen
niet kunnen concentreren, nergens op concentreren, geen concentratie, concentreren lukt niet, snel afgeleid, dromerig kind, druk in mijn kop en lijf, rusteloos, concerta, methylfenidaat, dexamfetamine, impuls en woortblind, balans oudervereniging, druk jongetje, drukke zoon, drukke dochter, niet stil kunnen zitten, hyper kind
en: adhd adults, cannot focus, cant concentrate, always distracted, procrastination
tr: dehb yetişkin, odaklanamıyorum, dikkatimi toplayamıyorum, hiperaktif çocuk

tourette: living-with-disability
tourette, syndroom van tourette, tics, zenuwtrekjes, vloekt zonder het te willen, stotteren, stotter, stottergroep, stottervereniging, broddelen, vloeiend praten, bang om te praten door stotteren, selectief mutisme, praat niet op school, taalontwikkelingsstoornis, tos, spraakles, schisis, hazenlip
en: tourettes, tics, stuttering group
tr: tik bozukluğu, kekeliyorum

specialchild: parenting living-with-disability
zorgouders, zorgenouders, ouders van zorgkinderen, ouders van een zorgenkind, ouder van een zorgenkind, kind extra zorg, kind met extra zorg, kind met zorg, kind dat extra zorg nodig heeft, kind met een ontwikkelingsachterstand, kind loopt achter, kind ontwikkelt zich anders, kind praat nog niet, kind loopt nog niet, ernstig meervoudig beperkt, meervoudig gehandicapt, kinderdagcentrum, KDC, medisch kinderdagverblijf
mytylschool, tyltylschool, cluster 3, cluster 4, onderwijszorg, leerplichtontheffing, integrale vroeghulp, thuisbegeleiding kind, jeugdwet gehandicapt kind, verlof zorgkind, samenspeelplek, samenspeeltuin, spelen met een beperking, speeltuin gehandicapte kinderen, vakantieopvang gehandicapt kind, bijzondere gezinnen, gezin met een gehandicapt kind, opvoeden van een kind met een beperking
en: special needs parents, child with special needs, my son is disabled, my daughter is disabled, developmental delay
tr: özel gereksinimli çocuk, engelli çocuk annesi, gelişim geriliği

aids: living-with-disability
uitleen van hulpmiddelen, hulpmiddelenuitleen, hulpmiddel lenen, hulpmiddelen te leen, krukken te leen, bedverhoger, bedverhogers, postoel, po stoel, toilet verhoger, douchekruk, badlift, tillift, drempelplaat, transferplank, loophulp, loophulpmiddel, loopkar, wandelstok, rollator kapot, rollator stuk, rollator onderhoud, rollatorspreekuur, rollator keuring, rollatorcheck, rollatorwasstraat, nieuwe rollator, scootmobiel kapot, scootmobiel stuk
rolstoel kapot, lekke band rolstoel, rolstoel te leen, rolstoel voor een weekend, rolstoel een weekend, rolstoel tijdelijk, zes weken te leen, medipoint, vegro, wmo hulpmiddel, hulpmiddelen uitproberen, aangepast bestek, grijper, helping hand grijper, speciaal bed, hoog laag bed, antidecubitus, alarmknop, personenalarmering, valalarm, alarmhorloge, alarmketting
en: rent a wheelchair, loan wheelchair, crutches, walking aids, mobility aids, hospital bed, alarm button
tr: yürüteç ödünç, baston, hasta yatağı

waterexercise: adapted-sport living-with-illness
bewegen in warm water, oefenen in warm water, zwemmen in verwarmd bad, verwarmd bad, bad van 33 graden, bad van 34 graden, 33 graden, hydrotherapie, reumabad, therapiebad, zwemmen met artrose, zwemmen met reuma, zwemmen fibromyalgie, zwemmen voor mensen met pijn, zwemmen stijve gewrichten, fysiobad
en: heated pool, warm water pool
tr: sıcak havuz

adaptedsports: adapted-sport
g voetbal, g-sport, gehandicaptenvoetbal, gehandicaptensport, rolstoelsport, rolstoelrugby, rolstoelbasketbal, rolstoeltennis, rolstoelhockey, sporten in een rolstoel, sporten met een beperking, sport voor mensen met een beperking, zwemmen met een beperking, zwemmen voor mensen met een beperking, zwemmen met een lichamelijke beperking, blindenvoetbal, goalball, showdown, dovensport, zitvolleybal, framerunning, racerunning
g team, g-team, g hockey, g judo, g tennis, g atletiek, boccia, esther vergeer foundation, uniek sporten, aangepast sporten, onbeperkt sporten, sporten voor iedereen met een beperking, paralympisch, para sport, fysiek beperkt sporten, sportmaatje beperking, handbiken, ligfietsen, aangepast fietsen, zeilen met een beperking, sporten met autisme, judo autisme
bewegen met een chronische ziekte, sporten met een chronische ziekte, rustige gymles, sporten onder begeleiding, sporten onder begeleiding fysio, bewegen na ziekte, bewegen met pijn
en: wheelchair sports, disabled sports, adaptive sports, sport for disabled, exercise for heart patients
tr: engelli sporu, engelliler için spor
`
