/** Moods, minds and habits. */
export const MIND_TOPICS = `
depression: low-mood
depressie, depressief, depri, depressies, somber, somberheid, sombere periode, in een dip, dipje, zwart gat, in de put, geen fut
nergens zin in, nergens meer zin in, kom mijn bed niet uit, kom niet uit bed, lig de hele dag in bed, huil om niets, zit te huilen, huilbuien, nergens plezier in, alles is grijs, zie het somber in, winterdip
leeg vanbinnen, voel me leeg, voel niks meer, kan niet meer lachen, alles kost moeite, zwaarmoedig, neerslachtig, gordijnen dicht, met de gordijnen dicht
antidepressiva, lusteloos
en: depression, depressed, feeling down, cannot get out of bed, no energy for anything, crying all day
tr: depresyon, depresif, moralim bozuk, hiçbir şeyden zevk almıyorum, sürekli ağlıyorum, mutsuzum

anxiety: low-mood
angst, angsten, angstig, paniekaanval, paniekaanvallen, paniek, paniekstoornis, fobie, pleinvrees, dwang, dwangstoornis, OCS, OCD, durf niet naar buiten, durf de deur niet uit, durf de straat niet op
durf niet in de bus, durf niet in een winkel, sociale angst, faalangst, verlegen, bang voor mensen, bang voor alles, smetvrees, hartkloppingen van de zenuwen, straatvrees, hyperventilatie, alles controleren
mensenvrees, bang om te praten, verlegenheid
en: anxiety, anxious, panic attack, panic attacks, afraid to go out, social anxiety, phobia
tr: kaygı, kaygı bozukluğu, panik atak, korkuyorum, anksiyete, dışarı çıkmaya korkuyorum

sleeplessness: stress-rest
slecht slapen, slaap slecht, slapeloos, slapeloosheid, lig wakker, lig nachten wakker, kan niet slapen, doe geen oog dicht, lig te malen, lig te piekeren, piekeren, malen, slaapproblemen
hoofd staat niet stil, hoofd staat nooit uit, beter slapen, slaapcursus, nachten niet geslapen
en: cannot sleep, insomnia, sleeping problems, lying awake
tr: uyku, uyku sorunu, uykusuzluk, uyuyamıyorum

stress: stress-rest
stress, gestrest, burn-out, burnout, overspannen, ben overwerkt, spanning, gespannen, ontspannen, ontspanning, ademhaling, ademhalingsoefeningen, mindfulness, meditatie, yoga, meditatieles, stiltewandeling
opgebrand, alles te veel, het wordt me te veel, loop op mijn tandvlees, tandvlees, accu leeg, batterij leeg, rust in mijn hoofd, druk op mijn borst, ik sta strak, knallende koppijn van de drukte, kan niet ontspannen
tot rust komen, even bijkomen, hoofd loopt over, hooi op mijn vork, veel ballen in de lucht, tegen een burn-out
en: stress, burnout, overworked, relax, breathing exercises, meditation, mindfulness
tr: stres, tükenmişlik, rahatlamak, nefes egzersizi, meditasyon

listeningline: loneliness low-mood
luisterlijn, telefonische hulpdienst, sensoor, luisterend oor, iemand horen, iemand om mee te bellen, bellen of chatten, anoniem bellen, dag en nacht bellen
hulplijn, iemand bellen in de nacht, midden in de nacht met iemand praten, nachts bellen, nachts iemand spreken, mijn hart luchten, hart luchten, iemand die luistert, mijn verhaal kwijt, verhaal kwijt
even praten met iemand, telefonisch gesprek, chatten met iemand, drie uur in de nacht, het van me afpraten, van me af praten
en: someone to listen, helpline, listening ear, someone to call at night, talk to someone on the phone
tr: dinleyen biri, biriyle konuşmak, telefonda konuşmak, içimi dökmek

callcircle: loneliness visit-buddy
belcirkel, belkring, beldienst, telefooncirkel, dagelijks telefoontje, elke ochtend gebeld, elke dag even gebeld, telefoonster, goedemorgendienst, elkaar bellen elke ochtend, contactcirkel
iemand die elke dag belt, controle of alles goed is, bang dat ik val en niemand het merkt, niemand merkt het als ik val, dat iemand even checkt, horen of alles goed is
en: daily phone call, check on me every day, telephone circle
tr: her gün arayan biri

psychosis: psychological-vulnerability
bipolair, bipolaire stoornis, manisch, manisch depressief, stemming wisselt, dan weer hoog dan weer laag, psychose, psychoses, psychotisch, psychosegevoelig, schizofrenie, schizofreen, stemmen horen, hoor stemmen, borderline, EPA, persoonlijkheidsstoornis, psychiatrische problematiek, psychiatrie
verwarde mensen, in de war en opgenomen, opgenomen geweest, uit de kliniek, na een opname, ervaringsdeskundige, ervaringsdeskundigen, herstelacademie, herstelwerkplaats, herstelgroep, zelfregiecentrum
psychische kwetsbaarheid, draad weer oppakken, WRAP, GGZ
en: bipolar, psychosis, schizophrenia, borderline, hearing voices, mental illness, mental health recovery
tr: bipolar, psikoz, şizofreni, ruh sağlığı, psikolojik sorunlar

psychiatryfamily: carer-support psychological-vulnerability
familie van psychiatrische patiënten, naasten van mensen met psychische problemen, naasten van iemand met een psychose, broer hoort stemmen, zoon hoort stemmen, dochter hoort stemmen, zoon met borderline
zoon met een psychose, dochter met een psychose, zoon is psychotisch, man is bipolair, moeder is manisch, zoon met schizofrenie, broer met schizofrenie, partner is depressief, man is depressief, zoon is depressief
familieleden van iemand met een psychose, GGZ familie, familieondersteuning, familieondersteuning GGZ, naastenondersteuning, naastbetrokkenen, GGZ naasten, ypsilon
en: relative with mental illness, my son has schizophrenia, family of psychiatric patients
tr: oğlum psikolojik hasta

trauma: psychological-vulnerability low-mood
PTSS, PTSD, trauma, traumas, getraumatiseerd, nachtmerries, flashbacks, herbelevingen, schrik van elk geluid, schrik van knallen, beelden raak ik niet kwijt, seksueel misbruik, misbruik verwerken, aanranding verwerkt
incest, seksueel geweld verwerken, mishandeld in mijn jeugd, aanrijding verwerken, meegemaakt in mijn jeugd, slachtofferhulp, slachtoffer van een misdrijf, beroofd, inbraak gehad, overvallen
en: trauma, ptsd, nightmares, flashbacks, victim support
tr: travma, kabus görüyorum, kabuslar

veterans: psychological-vulnerability meeting-people
veteraan, veteranen, oud militair, oud militairen, oud-militairen, uitgezonden, uitgezonden geweest, op uitzending geweest, afghanistan gediend, srebrenica, dutchbat, libanon, defensie
uit dienst gekomen, ex militair, leger, marinier, in het leger gezeten, veteranencafé, oud politiemensen, uitzending naar afghanistan, teruggekomen van een missie
en: veteran, veterans, former soldier, army
tr: gazi, eski asker

eatingdisorder: psychological-vulnerability
eetstoornis, eetstoornissen, anorexia, boulimia, eetbuien, eetbui, anorexiapatiënten, ARFID, eet bijna niks meer, wil niet eten, geeft over na het eten, hongert zich uit, dochter eet niks, telt elke calorie
vinger in haar keel, overeet, overeten, overeters, snoept stiekem, vreetbui, vreetbuien, ziet zichzelf te dik
en: eating disorder, anorexia, bulimia, binge eating
tr: yeme bozukluğu, anoreksiya, bulimia

alcohol: addiction
alcohol, alcoholverslaving, alcoholist, alcoholisten, alcoholprobleem, AA, anonieme alcoholisten, drankprobleem, drank, drankverslaving, te veel drinken, drink te veel, stoppen met drinken, minder drinken
aan de drank, naar de fles, grijp naar de fles, fles wijn per dag, elke avond aan de wijn, elke dag dronken, dronken, kan de fles niet laten staan, alcoholvrij, nuchter, nuchter blijven, droog staan, jenever
biertjes per dag, kratje bier per dag, alleen nog drinken, drinkt stiekem, drankzucht, zuipen, zuipt, zuip, bezopen
en: alcohol, alcoholic, alcoholics anonymous, drinking problem, stop drinking, drinks too much, drunk every day, sober
tr: alkol, alkolik, içki, içki sorunu, çok içiyor, alkolü bırakmak, sarhoş

drugs: addiction
drugs, drugsverslaving, drugsverslaafd, verslaafd, verslaving, verslaafden, blowen, blowt, wiet, hasj, joint, joints, cocaïne, xtc, ghb, heroïne, lachgas, pillen slikken, snuiven, snuift
stoned, gebruikt drugs, in de drugs, afkicken, clean, clean blijven, methadon, jellinek, afkickkliniek, verslavingszorg, slaappillen verslaafd, verslaafd aan pillen, middelengebruik
en: drugs, drug addiction, addicted, weed, cocaine, rehab, stop using, smoking weed
tr: uyuşturucu, uyuşturucu bağımlısı, bağımlılık, madde bağımlılığı, esrar

gambling: addiction
gokken, gokverslaving, gokverslaafd, gokker, gokt, vergokt, fruitautomaat, fruitautomaten, gokkast, gokkasten, gokautomaat, casino, online casino, krasloten, wedden, weddenschappen, sportweddenschappen, roulette
poker, al mijn geld vergokt, salaris vergokt, loon in de gokkast, geld in de automaat, AGOG, cruks
en: gambling, gambler, gambling addiction, casino, betting, slot machines
tr: kumar, kumar bağımlılığı, kumar oynuyor, bahis

screens: addiction youth-place
gameverslaving, gameverslaafd, de hele dag gamen, gamet hele dagen, zit de hele nacht te gamen, telefoonverslaving, schermverslaving, seksverslaving, pornoverslaving, koopverslaving, koopverslaafd
en: gaming addiction, shopping addiction
tr: oyun bağımlılığı

addictedfamily: addiction carer-support
naasten van verslaafden, partners van verslaafden, kinderen van verslaafden, =van iemand met een verslaving, =iemand met een verslaving in, familie van verslaafden, partner van een alcoholist, kind van een alcoholist, ouders van verslaafden, al anon, alanon, alateen, mijn man drinkt, mijn vrouw drinkt, vader drinkt, moeder drinkt
zoon blowt, zoon zit te blowen, dochter blowt, zoon gebruikt drugs, zoon verslaafd, dochter verslaafd, man verslaafd, zoon aan de drugs, broer verslaafd, vriend gokt, man gokt, man zit aan de wijn, man aan de drank
vrouw aan de drank, moeder aan de drank, vader aan de drank, partner aan de drank, iemand die verslaafd is, verslaafde zoon, verslaafde dochter, verslaafde partner, zoon steelt geld voor drugs, naasten verslaving
en: my husband drinks, my son uses drugs, family of addicts, son addicted, living with an alcoholic
tr: kocam içiyor, oğlum uyuşturucu kullanıyor, eşim kumar oynuyor, eşim alkolik

hoarding: psychological-vulnerability
verzamelwoede, hoarding, hoarder, huis staat vol spullen, kan niks weggooien, huis vol rommel, kom om in de rommel, opruimhulp, opruimcoach, vervuild huis, huis uitmesten, ordenen van spullen
en: hoarding, decluttering
tr: istifçilik

selfesteem: low-mood learning-course
zelfvertrouwen, weinig zelfvertrouwen, onzeker, onzekerheid, grenzen stellen, grenzen aangeven, assertiviteit, assertiviteitstraining, voor mezelf opkomen, nee zeggen, weerbaarheid, weerbaarheidstraining, zelfbeeld
sterker in je schoenen, durf mijn mond niet open te doen, pleaser
en: self confidence, assertiveness, self esteem
tr: özgüven

bullying: parenting family-buddy
kanjertraining, pesten, gepest, word gepest, wordt gepest, pest mijn kind, rots en water, gepest op school, pesterijen, buitengesloten op school, cyberpesten, gepest worden
en: bullied, bullying
tr: zorbalık, okulda zorbalık
`
