/** Bodies, minds and care in everyday English and Turkish, and in the Dutch of who is learning it. */
export const HEALTH_ABROAD = `
sleeplessness: stress-rest
slapen niet, niet slapen nacht, nacht niet slapen, geen slapen, slapen niet goed, niet goed slapen, slapen moeilijk, slapen probleem
en: trouble sleeping, trouble with sleep, hard to sleep, difficulty sleeping, cannot fall asleep, cant fall asleep, fall asleep, wake up at night, wake up every night, lie awake, awake until, no sleep, nightmares every night, sleep course, sleepless nights
tr: uyku sorunum, uykum bozuk, uyku düzeni, gece uyumuyorum, uyku sorunu yaşıyorum

stress: stress-rest
veel stress hoofd, hoofd veel denken, veel denken hoofd, hoofd niet rustig, hoofd moe, lichaam is op, lijf is op, hoofd gaat door, hoofd gaat maar door, even weg van de drukte, weg van de drukte, weg uit de drukte, te lang te hard, te lang te hard gelopen, jezelf voorbij gelopen, mezelf voorbij gelopen, kalm aan, rustig aan doen lukt niet, gas terugnemen, rem kwijt, ga maar door
=ik kan niet meer., =kan echt niet meer., =ik kan het niet meer.
en: tired of everything, i cant take it anymore, cant take it anymore, i am done, too much to handle, everything is too much, i feel overwhelmed, under a lot of stress, stressful, work stress, burned out from work, need a rest, need some peace, peace and quiet, tense all the time, always tense, on edge, mental exhaustion, need to unwind
tr: çok yoğunum, kafam dolu, kafam şişti, dayanamıyorum, sabrım kalmadı, huzur arıyorum, rahatlamak istiyorum, gerginim

depression: low-mood
last voor iedereen, een last voor iedereen, ben een last, last voor mijn kinderen, iedereen tot last, niet blij, ben niet blij, nooit blij, altijd verdriet, veel verdriet hoofd, hart verdriet, huilen elke dag, ik huilen, bang afhankelijk te worden
en: feeling sad, i am sad, feel sad, always sad, feel so alone and sad, i feel nothing, feel hopeless, feel worthless, no energy to do anything, lost interest, i cry every day, i cry a lot, cant stop crying, feeling depressed, depression group, feel down, dark thoughts, dark place, not feeling well mentally, mental problems, struggling mentally, struggle with mental health
tr: hep üzgünüm, çok mutsuzum, hiç mutlu değilim, sürekli ağlıyorum, içimde boşluk, hayattan keyif almıyorum, isteksizim, ruhsal olarak kötüyüm

anxiety: low-mood
angst om te falen, bang om te falen, angst te falen, falen, trillende stem, stem trilt, bang voor bloed, bang voor naalden, bang nieuwe mensen, durf geen nieuwe mensen, nieuwe mensen durf ik niet, nieuwe mensen eng, mensen eng, bang buiten, bang straat, ik bang, altijd bang, ik veel bang
en: im scared, i am scared, always afraid, i am afraid, fear, fears, fear of people, afraid of crowds, afraid of leaving, scared to go out, i panic, panicking, heart racing, heart is racing, cant breathe when, social anxiety group, too shy, afraid to speak, afraid to talk to people, scared of the dark
tr: korkuyorum hep, dışarı çıkamıyorum, insanlardan korkuyorum, kalabalıktan korkuyorum, paniğe kapılıyorum, çok utangacım, endişeliyim, kaygılı

dementiahome: dementia
moeder vergeten, vader vergeten, vergeten alles, alles vergeten, vergeet veel dingen, hoofd vergeten, niet weten wie ik ben, steeds vaker iets kwijt, vaker iets kwijt, wie steeds meer vergeet, brein actief, brein actief houden
en: forgets, my dad forgets, my mum forgets, my mother forgets, my father forgets, my grandma forgets, forgets my name, doesnt remember, does not remember, cant remember things, cannot remember, bad memory, memory is getting worse, memory getting worse, confused, mum is confused, dad is confused, dementia support, dementia group, dementia day care, walking away from home, alzheimers group, alzheimer cafe
tr: annem unutuyor, babam unutuyor, unutkanım, hatırlamıyor, hiçbir şeyi hatırlamıyor, hafızam zayıf, alzheimerlı, alzheimer hastası, bunadı

carer: carer-support
ik zorg moeder, zorgen moeder ziek, moeder ziek ik alles doen, man ziek ik zorgen, ik zorgen voor moeder, ik zorgen voor man, demente man zorg, kapot aan de zorg, ga kapot aan de zorg, alleen maar aan het zorgen, geen leven door zorgen, voor een dierbare zorgen, zorgen voor een dierbare, altijd zorgen voor, helpen met wassen, wie kan mijn moeder helpen, wie kan mijn vader helpen, hulpbehoevende partner
en: carer burnout, carer stress, carer group, carers group, carers cafe, looking after my wife, looking after my sick, look after my sick, caring for someone with, caring for someone, care for my disabled, care for my husband, care for my wife, care for my mother, care for my father, care for my son, i care for my, exhausted from caring, tired of caring, support for family carers, my mum needs care, my dad needs care, my husband is ill, my wife is ill, family of patients
tr: hasta bakıyorum, anneme ben bakıyorum, babama ben bakıyorum, kocama bakıyorum, engelli çocuğuma bakıyorum, bakmaktan yoruldum, bakım çok ağır

respite: carer-respite
past een dagdeel op, dagdeel op uw, past op uw, past op je, even op uw partner, op uw partner passen, recht op pauze, pauze van zorgen, vakantieweken voor gezinnen met, mantelzorger valt uit, verzorger valt uit
en: respite for carers, someone to look after my, look after my mum for, stay with my mother, stay with my father, stay with my wife, sit with my wife, sit with my father, sit with my husband, few hours off, a few hours for myself, an afternoon off, holiday from caring, day off from caring, break for carers
tr: birkaç saat bakacak, eşime bakacak biri, babamın yanında kalacak, bir gün dinlenmek, bakımı devralacak

youngcarer: young-carers
vader of moeder die psychisch ziek, moeder die psychisch ziek, ouder die psychisch ziek, papa is anders sinds, mama is anders sinds, kids met een zieke ouder, kinderen met een vader of moeder die, club voor kinderen met een zieke
en: parent with mental illness, my mum has ms, my mum has cancer, my dad drinks, my mum drinks, look after my brother, i look after my little brother, i look after my mum and, kids with sick parents, children of alcoholics, children of addicts, children of parents with, brother with a disability, sister with a disability, my brother is sick
tr: kardeşime bakıyorum, annem hasta ve okul, babam hasta okul, hasta anneye bakan çocuk

dying: end-of-life
bang voor het sterven, niet bang voor de dood, mensen die niet meer beter worden, die niet meer beter worden, niet meer beter wordt, familie van mensen die niet meer beter, partner in een hospice, vrouw ligt in een hospice, man ligt in een hospice, ligt in het hospice, moeder bijna dood, vader bijna dood
en: dying father, dying mother, dying husband, dying wife, is dying, my dad is dying, my mum is dying, my husband is dying, my wife is dying, hospice care, end of life care, sit with the dying, night watch dying, last phase, life is ending, not long to live, talk about dying, afraid to die, afraid of dying, fear of death
tr: babam ölüyor, annem ölüyor, ölüyor, hospis bakımı, son günlerinde

eatingdisorder: psychological-vulnerability
verslaafd aan eten, niet eten kind, dochter niet eten
en: does not eat, doesnt eat, not eating, stopped eating, refuses to eat, wont eat, too thin, so thin, throws up her food, eats too much, overeating, overeaters, eating disorder group, recovery from eating disorder, afraid of food, hate my body
tr: yemek yemiyor, çok zayıf, kusuyorum, yeme krizi

psychosis: psychological-vulnerability
wachtlijst voor therapie, therapie wachtlijst, wachten op therapie, lang wachten op therapie, wachtlijst duurt, nazorg ggz, nazorg na opname, ervaring in de psychiatrie, mensen met ervaring in de psychiatrie, psychiatrisch verleden, gediagnosticeerd met borderline, gediagnosticeerd met schizofrenie
en: i hear voices, hears voices, mental hospital, psychiatric ward, just out of the clinic, out of the clinic, waiting list therapy, waiting for therapy, waiting list for a psychologist, bipolar group, living with bipolar, mental health group, peer group mental health, mental recovery, psychiatric patients, in recovery mental
tr: kafamda sesler, hastaneden yeni çıktım psikiyatri, terapi bekleme listesi, psikolog bekleme

psychiatryfamily: carer-support psychological-vulnerability
partner van iemand met borderline, leven met een bipolaire, kinderen met een eetstoornis ouders, ouders die een kind met een eetstoornis, ouders van iemand met een eetstoornis
en: living with a bipolar, bipolar husband, bipolar wife, depressed husband, depressed wife, depressed partner, depressed son, depressed daughter, son with schizophrenia, daughter with borderline, husband has depression, family of someone with mental illness

trauma: psychological-vulnerability low-mood
opnieuw leren leven na, verder leven na een trauma, oorlog in mijn hoofd, oorlog hoofd slapen niet
en: bad memories, war memories, what happened to me as a child, childhood abuse, after the accident i am afraid, robbery trauma, cant forget the war, trauma group

alcohol: addiction
stiekeme drinker, stille drinker, drinker, zware drinker, zit alleen nog maar te drinken, zit te drinken, alleen nog maar drinken, zonder te drinken, dag door zonder te drinken, niet drinken lukt niet, herstellende alcoholist, nul promille, leven zonder alcohol, alcoholvrij leven, drinkende partner, drinkende vader, drinkende moeder, drankzuchtig, veel drinken man
en: heavy drinker, problem drinking, quit alcohol, stop drinking alcohol, drink less, drinking less, want to stop drinking, recovering alcoholic, alcohol support group, sober group, alcohol free living
tr: içkiyi azaltmak, içki bağımlısı, ayık kalmak, alkolsüz yaşam

drugs: addiction
blowende, blowende zoon, blowende jongeren, slaapmedicatie, afhankelijk van slaapmedicatie, afhankelijk van pillen, afhankelijk van medicijnen, afhankelijk van pijnstillers, pillen die de dokter geeft, van die pillen af, wil van de pillen af, zelfde kant op verslaafd, dubbele diagnose
en: quit weed, stop smoking weed, quit drugs, get off drugs, off drugs, get off pills, hooked on pills, my son is using, using drugs again, relapsed, recovering addict, drug support group, rehab aftercare
tr: uyuşturucuyu bırakmak, hapları bırakmak, esrarı bırakmak

gambling: addiction
gokt alles weg, alles weggegokt, weggegokt, gokkende man, gokkende zoon
en: gambling problem, cant stop gambling, gambles, my husband gambles, gambled away, gambling debts, sports betting
tr: kumar problemi, kumar oynuyor, kocam kumar, parayı kumarda

addictedfamily: addiction carer-support
familieavond verslaving, naastenavond verslaving, ouders van gebruikende kinderen, gebruikende zoon, gebruikende dochter, blowende puber, buurman zit te drinken, zoon gaat dezelfde kant op
en: my brother is on drugs, my son is on drugs, my daughter is on drugs, on drugs, my brother drinks, my sister drinks, my mother drinks, my father drinks, husband gambles, family addiction group, parents of addicts, my ex is an addict

smoking: addiction exercise
en: quit smoking group, help to stop smoking, stop vaping, i smoke, chain smoker, nicotine
tr: sigarayı bırakma kursu, sigara içmek

hoarding: psychological-vulnerability
en: help with hoarding, cant throw anything away, too much stuff in my house, my house is full, clutter

cancer: living-with-illness
yoga bij kanker, yoga na kanker, kanker en bewegen, naasten van mensen met kanker, door ziekte kwijtgeraakt
en: i have cancer, had cancer, after cancer, my mum has cancer, my mother has cancer, my father has cancer, my child has cancer, cancer cafe, cancer walk in, leukaemia, chemo buddy, living beyond cancer
tr: kanserim, kanser atlattım, babam kanser, kanser sonrası, kanserli hastalar

diabetes: living-with-illness
en: i have diabetes, my sugar is high, sugar too high, diabetes group, diabetic cooking
tr: diyabetim var, şeker hastalığım, şekerim çıktı

heart: living-with-illness
lotgenoten na een hartstilstand, hartstilstand gehad, na een hartstilstand, hartstilstand overleefd, overleven hartstilstand
en: i had a heart attack, after heart surgery, heart patients group, cardiac
tr: kalp hastasıyım, kalbim hasta

braininjury: living-with-illness living-with-disability
na een ongeluk opnieuw leren, anders sinds zijn ongeluk, veranderd na een klap, na een klap op zijn hoofd, klap op zijn hoofd veranderd, gesprekspartner afasie, sinds zijn beroerte niks meer zelf, man kan sinds zijn beroerte, vrouw kan sinds haar beroerte
en: i had a stroke, had a stroke, stroke group, stroke cafe, aphasia group, aphasia choir, acquired brain injury, after brain injury
tr: inme sonrası, felç sonrası konuşma

ms: living-with-illness
heb ms, ik heb ms, heeft ms, met ms, heb als, heeft als
en: i have ms, have ms, has ms, with ms, multiple sclerosis group
tr: ms hastasıyım

parkinson: living-with-illness
en: my wife has parkinsons, my husband has parkinsons, has parkinsons, i have parkinsons, parkinson dance, parkinsons
tr: parkinson hastası, eşim parkinson, babam parkinson

chronicpain: living-with-illness
lijf wil niet meer, lichaam wil niet meer, pijn overal dokter, overal pijn dokter, pijn lichaam, lichaam pijn, alles pijn, veel pijn, veel pijn in lichaam
en: in pain, pain everywhere, body hurts, everything hurts, my back hurts, constant pain, pain group, nerve pain
tr: vücudum ağrıyor, ağrıyor, her yerim acıyor

fatigue: living-with-illness
concentreren sinds corona, concentratie sinds corona, geen smaak en reuk, smaak en reuk kwijt, reuk en smaak, altijd moe geen energie, ik veel moe, altijd moe lichaam, heel moe altijd
en: so tired, tired every day, no energy, since covid, after covid, since corona, brain fog, exhausted after nothing, lost my smell, lost my taste
tr: sürekli yorgun, enerjim yok, koronadan sonra, kovidden sonra

lungs: living-with-illness
longklachten, longpatiënten zingen, longproblemen zingen, zingen met copd
en: short of breath, copd group, lung patients, singing for lungs, wheezing
tr: nefesim yetmiyor, akciğer hastası

patientgroup: living-with-illness
al een jaar ziek, al jaren ziek, lang ziek, langdurig ziek thuis, =ziek en thuis, chronische aandoening en, meedoen met een chronische, leven met een aandoening, verlies van gezondheid, rouw om gezondheid, door ziekte kwijtgeraakt wie ze waren, ziek zijn en werk, ziekte verandert je leven, ineens ziek, van de ene op de andere dag ziek, je lijf laat je in de steek, lijf laat me in de steek, lichaam laat me in de steek
en: ill for a long time, long term illness, been ill for, sick for a long time, chronic condition, living with a chronic, health problems, my body gives up
tr: uzun süredir hastayım, kronik rahatsızlık, hep hastayım

homecare: living-with-illness
medicijnen innemen, hulp bij medicijnen, pillen innemen, hulp bij pillen, helpen met douchen, helpen met aankleden, helpen wassen en aankleden, wassen lukt niet meer, aankleden lukt niet meer, hulp bij verzorging, lichamelijke verzorging
en: help with washing, help getting dressed, help with bathing, take my medicine, take her pills, nurse visits
tr: ilaç almak, ilaçlarını vermek, yıkanmasına yardım, giyinmesine yardım

careadvice: living-with-disability
indicatie is ingetrokken, indicatie ingetrokken, indicatie stopgezet, minder uren thuiszorg, thuiszorg uren gekort, recht op zorg, recht op thuiszorg, welke hulp kan ik krijgen, zorg voor mijn moeder regelen, hoe kom ik aan hulp thuis, hoe kom ik aan zorg, pgb aan, een pgb aan
en: how to get care, apply for home care, care for my mother apply, help with care application, social support act
tr: bakım hakkım, evde bakım başvurusu, bakım için başvuru

blind: living-with-disability
niet zien goed, ogen niet goed, ogen slecht, ogen ziek, niet of slecht ziet, als je niet of slecht ziet, als je slecht ziet, slecht ziet, wie slecht ziet, letters niet meer lezen, kan de letters niet
en: i cannot see, cannot see well, read my mail i cannot see, cannot read because of my eyes, losing sight, eye disease, blind person, blind sports, blind and
tr: göremiyorum, iyi göremiyorum, gözlerim iyi görmüyor, göz hastalığı

deaf: living-with-disability
niet horen goed, oren niet goed, horen slecht, hoort niks, hoort niks meer, hoort bijna niks, dove zus, dove broer, dove vriend, dove man, dove vrouw
en: i am deaf, deaf friends, cannot hear, hearing loss group, hearing loss cafe, hearing group, hearing aid help, sign language cafe, my mother is deaf, deaf and
tr: duymuyor, iyi duymuyor, işaret dili kursu

tourette: living-with-disability
spraakgebrek, spraakstoornis, spraakproblemen, slecht verstaanbaar, praat onduidelijk, struikelt over woorden, struikel over mijn woorden
en: speech problem, speech impediment, i stutter, my son stutters
tr: konuşma bozukluğu

autism: living-with-disability
autisme in het gezin, omgaan met autisme, autistische man, autistische vrouw, autistische jongen, autistisch meisje, leeftijdgenoten met autisme
en: autistic son, autistic daughter, my son is autistic, my daughter is autistic, my child is autistic, autistic teens, autistic teenagers, parents of autistic, autism group, autism cafe, i am autistic
tr: oğlum otizmli, kızım otizmli, otizmli gençler, otizmli çocuğu olan

adhd: parenting living-with-disability
en: adhd group, adhd women, adhd adults group, i have adhd, my son has adhd, cant focus, hyperactive child
tr: oğlum hiperaktif, dehb grubu

intellectual: living-with-disability
en: disabled friends, mentally disabled son, son with down syndrome, daughter with down syndrome, learning disabled, club for disabled
tr: zihinsel engelliler için, engelliler kulübü, down sendromlu oğlum

housebound: visit-buddy living-with-disability
zit vast in mijn huis, zit vast in mijn flat, zit vast in huis, vast in mijn flat, vast in mijn eigen huis, aan huis gekluisterd, gekluisterd aan huis, aan huis gebonden, kom de trap niet af, kan de trap niet af, lift kapot en kom niet buiten, kom mijn flat niet uit, kan het huis niet uit door mijn benen, bedlegerig thuis, niet meer lopen en alleen thuis, drie hoog en geen lift, drie hoog zonder lift
en: housebound, cant leave the house because, cannot walk anymore, cant walk, stuck at home, stuck in my flat
tr: evden çıkamıyorum, yürüyemiyorum, eve bağlıyım

ageing: meaning low-mood
ouder worden, ouder worden en, oud worden, oud en der dagen zat, dingen niet meer kunnen, inleveren met de jaren, steeds meer inleveren, afhankelijk worden, bang om afhankelijk te worden, ouderdom, ouderdom komt met gebreken, gebreken van de ouderdom, nergens meer voor nodig, ik tel niet meer mee, tel niet meer mee, afgeschreven, overbodig, voel me overbodig, nutteloos op mijn leeftijd
en: getting old, growing old, getting older
tr: yaşlanmak, yaşlanıyorum

fallprevention: exercise adapted-sport
valt vaak, valt steeds, valincident, valincidenten, val gemaakt, beweegadvies, beweegadvies ouderen, vallen en niet meer opstaan
en: falls a lot, fall a lot, i fall, falls often, keeps falling, balance class, fear of falls, unsteady
tr: sık düşüyor, annem düşüyor, dengem bozuk

lifestyle: exercise living-with-illness
snoep te veel, te veel snoepen, snoepen, snoep de hele dag, eet ongezond, ongezond eten, ongezonde leefstijl, suikervrij, minder suiker, minder snoepen, minder zout, eten en bewegen, gezond worden, te zwaar om te sporten
en: too fat, overweight kids, healthy lifestyle group, eat healthier, healthier life, unhealthy food
tr: çok kiloluyum, sağlıklı yaşam, sağlıksız besleniyorum

menopause: living-with-illness
en: menopause cafe, menopause group, menopause support

aids: living-with-disability
waar kan ik een rolstoel krijgen, rolstoel krijgen, rollator krijgen, scootmobiel krijgen, hulpmiddel krijgen, rolstoel nodig, rollator nodig
en: get a wheelchair, need a wheelchair, borrow a walker, borrow a hospital bed

sickchild: living-with-illness parenting
kind met kanker, klasgenoot met kanker, zieke klasgenoot, ziek kind op school, ziek kind in het gezin
en: my child is ill, my son is ill, my daughter is ill, my child is sick, my son is sick, hospital with my child, families with a sick child
`
