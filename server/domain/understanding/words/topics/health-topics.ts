/** What is the matter with bodies, where the other lists have no block of their own, and what helps. */
export const HEALTH_TOPICS = `
menopause: living-with-illness
overgangsklachten, in de overgang, overgangsconsulent, overgangscafé, hete vlammen, opvlieger, opvliegers, zweetaanvallen, nachtzweten, nat wakker van het zweten, hormonen in de war, hormonen slaan op hol, hormonen gieren, hormonale klachten, hormoonklachten, perimenopauze, vervroegde overgang, penopauze, vrouwen van 45 plus, vrouw in de overgang
hormonen en opvliegers, wisselende stemming overgang, vuurvrouw, overgangskliniek, hormoontherapie, in de war door hormonen
en: hot flushes, hot flashes, menopausal, perimenopause, hormones
tr: menopoza girdim, sıcak basması, ateş basması

womenshealth: living-with-illness
ongesteld, ongesteldheid, menstruatie, menstruatieklachten, menstruatiepijn, hevig bloedverlies, hevige menstruaties, pijn bij ongesteld, buikpijn elke maand, elke maand ziek van de pijn, endometriose, adenomyose, vleesbomen, cysten eierstokken, eierstokken, baarmoeder, baarmoederverzakking, verzakking, PCOS, PMS, PMDD
vrouwengezondheid, vrouwenziekte, vrouwenkwalen, vrouwenkwaal, vaginaal, vulva, vulvapijn, vulvodynie, lichen sclerosus, bekkeninstabiliteit, bekkenpijn na bevalling, siliconen ziek, vrouwenspreekuur, vrouwelijke arts, meisjesbesnijdenis, besneden vrouwen, genitale verminking, VGV
en: period pain, heavy periods, menstruation, womens health, fibroids, prolapse, female genital mutilation
tr: adet sancısı, regl, kadın hastalıkları, kadın sağlığı

continence: living-with-illness exercise
incontinentie, incontinent, urineverlies, urine verliezen, verlies urine, plas niet ophouden, plas ophouden lukt niet, plassen niet ophouden, plas in mijn broek, verlies plas, druppels verliezen, ongewild urineverlies, ongewild plasverlies, lekken bij hoesten, lekken bij niezen, lekken bij sporten, lekken bij hardlopen, lekken bij springen
bekkenbodem, bekkenbodemklachten, bekkenbodemspieren, bekkenbodemtraining, bekkenbodemoefeningen, bekkenbodemtherapie, bekkenfysiotherapie, overactieve blaas, blaaspijn, blaasontstekingen steeds, altijd naar de wc moeten, steeds naar de wc, elke tien minuten plassen, om het uur plassen, ontlasting verliezen, ontlasting niet ophouden, incontinentiemateriaal
inlegkruisjes urine, luier volwassene, bedplassen, bedplasser
en: incontinence, bladder problems, pelvic floor, leaking urine, wet the bed
tr: idrar kaçırma, idrarımı tutamıyorum, altını ıslatıyor

menshealth: living-with-illness
prostaat, prostaatklachten, prostaatproblemen, prostaatoperatie, prostaatvergroting, erectie, erectieproblemen, erectiestoornis, impotent, impotentie, teelbal, teelbalkanker, zaadbal, mannenkwaal, mannengezondheid, mannenziekte, testosteron, straal is zwak, plassen gaat moeilijk man
en: prostate, mens health, erection problems
tr: prostat, erkek sağlığı

sexualhealth: living-with-illness
seksuele gezondheid, seksualiteit, seksueel overdraagbaar, soa, soa testen, soapoli, chlamydia, seks vragen, vragen over seks, intimiteit na ziekte, seks na ziekte, seks na kanker, lukt niet meer in bed, geen zin meer in seks, pijn bij het vrijen, vrijen doet pijn, pijn bij seks, seksuoloog, seksuele problemen
sense spreekuur, niet zwanger worden nu, nu niet zwanger
en: sexual health, std test, sti test, sex problems
tr: cinsel sağlık, cinsel sorunlar, doğum kontrolü

fertility: grief pregnancy-baby
kinderwens, zwanger worden lukt niet, zwanger worden gaat niet, niet vanzelf zwanger, zwanger worden niet vanzelf, krijgen geen kindje, krijgen maar geen kindje, krijgen geen kinderen, kunnen geen kinderen krijgen, geen kinderen kunnen krijgen, onvruchtbaar, onvruchtbaarheid, vruchtbaarheid, vruchtbaarheidsproblemen, IVF, ICSI, IUI, fertiliteit
fertiliteitsbehandeling, eiceldonor, eiceldonatie, zaaddonor, donorkind, draagmoeder, draagmoederschap, wensouder, wensouders, wensmoeder, ongewenst kinderloos, ongewild kinderloos, kinderloos gebleven, elke maand weer teleurgesteld, iedereen is zwanger behalve ik, weer niet zwanger, freya, laatste ivf poging
en: infertility, trying to conceive, cannot get pregnant, ivf, childless
tr: çocuğumuz olmuyor, tüp bebek, kısırlık

postnatal: pregnancy-baby low-mood
postnatale depressie, postpartumdepressie, postpartum depressie, postpartum, kraambeddepressie, kraampsychose, zwangerschapsdepressie, depressief na de bevalling, huilen na de bevalling, somber na de geboorte, verdrietig na de geboorte, niet blij met mijn baby, niet genieten van mijn baby, niet kunnen genieten na de geboorte
voel niks voor mijn baby, geen band met mijn baby, hou niet van mijn baby, kan niet tegen het gehuil van mijn baby, moeders die niet genieten, moeder en niet gelukkig, moeder worden viel tegen, moederschap valt zwaar, moederschap valt tegen, na de geboorte niet kunnen genieten, geen roze wolk, grijze wolk, zwarte wolk na bevalling
traumatische bevalling, bevallingstrauma, heftige bevalling, nare bevalling, bevalling verwerken, somber zwanger, angstig zwanger, babyblues, depressie na geboorte, papa na de geboorte somber
en: postpartum depression, postnatal depression, baby blues, not happy with my baby, traumatic birth
tr: doğum sonrası depresyon, lohusa depresyonu, bebeğimle mutlu değilim

fallprevention: exercise adapted-sport
valpreventie, valrisico, valrisicotest, valtraining, valcursus, valkliniek, valangst, valanalyse, valscreening, valpreventief, vallen voorkomen, val voorkomen, niet meer vallen, bang om te vallen, angst om te vallen, bang dat ik val, bang te vallen, bang weer te vallen, gestruikeld, gestruikeld over, uitgegleden, ben gevallen en durf, gevallen en nu bang, na mijn val, na een val
onvast ter been, onvast op de benen, onzeker ter been, wankel op de benen, wankel ter been, wankel, wiebelig, staan te zwaaien op mijn benen, vertrouw mijn benen niet, vertrouw mijn eigen benen niet, benen vertrouw ik niet, stevig staan, stevig op de benen, stevig op je benen, stevig ter been, evenwicht oefenen, evenwicht trainen, evenwichtsoefeningen, balansoefeningen, balanstraining, balansles
veilig vallen, veilig omvallen, leren vallen, leren opstaan na een val, opstaan van de grond, opstaan uit de stoel, opstaan draaien en, otago, in balans cursus, vallen verleden tijd, thuis onbezorgd mobiel, zicht op evenwicht, stevig in je schoenen ouderen, zeker bewegen, sterk en stabiel, spierkracht en balans, balans en kracht, losse matjes in huis
en: fall prevention, fear of falling, afraid to fall, balance training, unsteady on my feet, falls prevention, i keep falling, lost my balance
tr: düşmekten korkuyorum, denge egzersizi, düşme korkusu

smoking: addiction exercise
stoppen met roken, stop met roken, stoppen met vapen, stoproken, rookstop, rookstopcursus, rookstopcoach, rookvrij, rookvrij leven, rookvrije generatie, van het roken af, van de sigaret af, van de sigaretten af, van de peuken af, sigaret laten liggen, sigaret laten staan, peuken, peuken opgeven, peuk, sjekkie, shag, pakje per dag, pakje sigaretten, nicotine, nicotineverslaving
vapen, vape, vapes, e sigaret, snus, waterpijp, ketting roken, kettingroker, rook als een ketter, zwaar roker, roker, rokers, ex roker, rookverslaafd, rookverslaving, sinefuma, ikstopnu, stoptober, puffen op een vape, snuss
en: quit smoking, stop smoking, smoker, vaping, cigarettes, smoke too much
tr: sigara, sigarayı bırakma, sigarayı bırakmak istiyorum, nikotin, sigara içiyorum

lifestyle: exercise living-with-illness
leefstijl, gezonde leefstijl, gezond leven, gezonder leven, gezonder eten, gezond eten, leefstijlgroep, leefstijlcoach, leefstijlcoaching, leefstijlprogramma, leefstijltraining, leefstijl op recept, GLI, gecombineerde leefstijlinterventie, cool programma, slimmer coach, beweegkuur, samen sportief in beweging, diëtist, dietist, voedingsadvies, voedingsconsulent, voeding en bewegen
cholesterol, cholesterol te hoog, hoog cholesterol, bloeddruk te hoog, hoge bloeddruk, bloeddruk omlaag, vetlever, zoutarm eten, afvallen, wil afvallen, kilo's kwijt, kilo kwijt, wat kilo's kwijt, kilo's eraf, kilootjes, ik ben te zwaar, ~ is te zwaar, veel te zwaar, overgewicht, obesitas, obees, te dik, moddervet, ik ben dik, gewicht verliezen, gewicht kwijt, weightwatchers
dieet, op dieet, jojoën, jojo effect, maagverkleining, gastric bypass, na een maagverkleining, obesitaskliniek, ozempic, gezond gewicht, kind te dik, kind is te dik, dochter is te dik, zoon is te dik, zoontje te zwaar, kinderen met overgewicht, overgewicht kinderen, JOGG, gezonde jeugd, dikke kinderen, kind met overgewicht, coach voor kind met overgewicht, lekker in je lijf
en: lose weight, weight loss, healthy eating, healthy living, dietician, dietitian, too heavy, obese, overweight child, high cholesterol, blood pressure
tr: zayıflamak, zayıflamak istiyorum, kilo vermek istiyorum, kilolu, sağlıklı beslenme, tansiyon, yüksek tansiyon, kolesterol, şişman

healthcheck: living-with-illness
bloeddruk meten, bloeddruk laten meten, suiker meten, suiker laten meten, gezondheidscheck, gezondheidstest, gezondheidsmeting, gezondheidsspreekuur, gezondheidsmarkt, vitaliteitscheck, fitheidstest, fitheidsmeting, preventief consult, preventiespreekuur, spreekuur wijkverpleegkundige, wijkverpleegkundig spreekuur, inloopspreekuur verpleegkundige, verpleegkundig spreekuur
consultatiebureau voor ouderen, seniorenconsult, vragen over mijn gezondheid, vragen over gezondheid, voorlichting over gezondheid, gezondheidsvoorlichting, gezondheidsvaardigheden, GGD
en: health check, blood pressure check, nurse consultation, health information
tr: sağlık kontrolü, tansiyon ölçümü, sağlık bilgisi

homecare: living-with-illness
thuiszorg, wijkverpleging, wijkverpleegkundige, wijkzuster, wijkzusters, zuster aan huis, zuster die komt, zuster thuis, verpleegster aan huis, verzorging thuis, verzorging aan huis, verpleging thuis, persoonlijke verzorging, wassen en aankleden, wassen aankleden, hulp bij wassen, hulp bij het wassen, hulp bij douchen, hulp bij aankleden, hulp bij het aankleden, help met douchen, wie kan mij douchen
wie kan mij wassen, kan mezelf niet wassen, kan mij niet meer wassen, kan niet alleen douchen, kan me niet aankleden, steunkousen, steunkousen aantrekken, elastische kousen, wondverzorging, wond verzorgen, medicijnen klaarzetten, pillen klaarzetten, pillen uitzetten, pillen vergeten, medicijnen vergeten, medicatie uitzetten, baxterrol, medicijndoosje, medido, oogdruppels
insuline prikken door, spuiten door de zuster, katheter, sondevoeding, infuus thuis, ADL, ADL hulp, ADL ondersteuning, thuiszorgorganisatie, buurtzorg, VVT, geclusterd wonen met zorg, zorgalarm, nachtzorg, terug uit het ziekenhuis hulp, kraamhulp na operatie, verpleging en verzorging, zorg aan bed thuis
en: home care, nurse at home, help washing, help me shower, district nurse, help with medication, personal care at home
tr: evde bakım, evde hemşire, hemşire, yıkanmak için yardım, ilaçlarını unutuyor

careadvice: living-with-disability
cliëntondersteuning, cliëntondersteuner, clientondersteuner, onafhankelijke cliëntondersteuning, OCO, MEE, keukentafelgesprek, gesprek met de wmo, wmo gesprek, wmo, wmo loket, wmo indicatie, wmo consulent, wmo afgewezen, wmo melding, WLZ, WLZ indicatie, CIZ, indicatie, indicatiestelling, zorgindicatie, zorgprofiel, ZZP indicatie, zorgzwaarte, zorgkantoor, zorgloket
pgb, pgb vaardig, PGB budgethouder, budgethouder, zorgbudget, persoonsgebonden, persoonsgebonden budget, per saldo, zorgovereenkomst, zorgbemiddeling, zorgbemiddelaar, zorgmakelaar, zorgwijzer, zorgwegwijzer, wegwijs in de zorg, =weg in de zorg, weg door de zorg, doolhof van de zorg, welke zorg kan ik krijgen, welke zorg, hoe vraag ik zorg aan, hoe regel ik zorg, zorg aanvragen, zorg regelen voor mijn
welke wet, welk loket zorg, wie betaalt de zorg, zorgwetten, eigen bijdrage CAK, CAK, overgang 18 min 18 plus, kind wordt achttien zorg, wajong en zorg, gesprek met de gemeente over hulp, iemand bij het gesprek met de gemeente, indicatie aanvragen, herindicatie, bewindvoerder mentor zorg, mentorschap, wettelijk vertegenwoordiger, zorgconsulent, ouderenadviseur, ouderenadvies
verpleeghuis zoeken, verzorgingshuis zoeken, wachtlijst verpleeghuis, plek in een verpleeghuis, opname verpleeghuis regelen
en: care assessment, client support, apply for care, care budget, personal budget, which care, nursing home place
tr: bakım başvurusu, bakım bütçesi, bakım hakkı

complaints: legal-advice
klacht over mijn dokter, klacht over de huisarts, klacht over de zorg, niet tevreden over mijn huisarts, niet tevreden over de thuiszorg, ontevreden over de zorg, ontevreden over het ziekenhuis, slecht behandeld in het ziekenhuis, medische fout, medische missers, fout van het ziekenhuis, PVP, cliëntenvertrouwenspersoon, patiëntvertrouwenspersoon, zorgverzekeraar vergoedt niet
en: medical mistake, complaint about doctor

headache: living-with-illness
hoofdpijn, elke dag hoofdpijn, hoofdpijn elke dag, hoofdpijnen, spanningshoofdpijn, clusterhoofdpijn, migraine, migraineaanval, migrainepatiënt, knallende hoofdpijn, barstende hoofdpijn, aangezichtspijn, trigeminus, met hoofdpijn in een donkere kamer
en: headache, headaches, migraine
tr: baş ağrısı, başım ağrıyor

backpain: living-with-illness exercise
rug, rugklachten, rugpijn, pijn in mijn rug, last van mijn rug, zere rug, door mijn rug gegaan, rug op slot, spit, lage rugpijn, hernia, ischias, nekklachten, nekpijn, stijve nek, nekhernia, zitten doet pijn, slechte rug, ruggymnastiek, ruggym, rugoefeningen, rugschool, rugtraining, scoliose, kromme rug, houding verbeteren, RSI, muisarm, schouderklachten, frozen shoulder
en: back pain, bad back, back exercises, neck pain
tr: bel fıtığı, sırt ağrısı, boyun ağrısı, belim ağrıyor

bones: living-with-illness exercise
osteoporose, botontkalking, broze botten, broos, zwakke botten, botbreuk, wervelbreuk, ingezakte wervel, sterke botten, heupbreuk, gebroken heup, gebroken pols, bewegen met osteoporose
en: osteoporosis, brittle bones
tr: kemik erimesi

kidney: living-with-illness
nieren, nierfalen, nierziekte, nierpatiënt, nierpatiënten, niertransplantatie, nierdonor, dialyse, nierdialyse, thuisdialyse, hemodialyse, dialyseren, aan de dialyse, nieren werken niet, transplantatie, transplantatie gehad, orgaantransplantatie, getransplanteerd, donornier, wachten op een donor, levertransplantatie, harttransplantatie, longtransplantatie, leverziekte, levercirrose
en: kidney, kidneys, kidney failure, transplant, dialysis
tr: böbrek, böbrek nakli, organ nakli

gut: living-with-illness
stoma, stomadrager, stomazakje, stoma café, stomavereniging, leven met een stoma, prikkelbare darm, PDS, spastische darm, buikkrampen, buikpijn altijd, altijd diarree, darmklachten, darmproblemen, buikklachten, crohn, ziekte van crohn, colitis, IBD, coeliakie, glutenallergie, glutenintolerantie, voedselallergie, lactose, histamine, maagklachten, reflux, slokdarm, divertikels, voedselintolerantie
en: stoma, ibs, crohns, colitis, celiac, gluten free, bowel disease, food allergy
tr: bağırsak, stoma torbası, çölyak

skin: living-with-illness
huidaandoening, huidziekte, huidproblemen, eczeem, psoriasis, vitiligo, littekens, brandwonden, brandwondenslachtoffer, littekengezicht, wijnvlek, alopecia, kaal, kale plekken, haarwerk, pruik, hidradenitis, netelroos, camouflage huid, paramedische tatoeage
en: skin disease, eczema, psoriasis, hair loss, burns, scars, wig
tr: egzama, sedef, saç dökülmesi, cilt hastalığı

hiv: living-with-illness
hiv, hiv positief, seropositief, aids, hivpositief, leven met hiv, hiv vereniging, hiv lotgenoten, poz
en: hiv positive, living with hiv
tr: hiv pozitif

blood: living-with-illness
sikkelcel, sikkelcelziekte, sikkelcelanemie, thalassemie, bloedziekte, bloedarmoede, bloederziekte, hemofilie, stollingsstoornis, trombose, OSCAR nederland, lymfoom, kahler
en: sickle cell, thalassemia, anemia, blood disease
tr: orak hücre, talasemi, kansızlık

lyme: living-with-illness
lyme, ziekte van lyme, lymeziekte, tekenziekte, tekenbeet gehad en moe, borrelia, lymepatiënten, qkoorts
en: lyme, lyme disease, q fever
tr: lyme hastalığı

swelling: living-with-illness
lymfoedeem, lipoedeem, lipedema, dikke benen, oedeem, vocht in de benen, vocht in mijn benen, zwachtelen, open been, open benen, etalagebenen, vaatlijden, vaatpatiënten, dikke arm na borstkanker
en: lymphedema, lipedema, swollen legs

hereditary: living-with-illness
huntington, ziekte van huntington, erfelijk, erfelijke aandoening, erfelijke ziekte, erfelijk belast, in de familie erfelijk, gentest, gendrager, dragerschap, brca, borstkankergen, hypermobiel, hypermobiliteit, ehlers danlos, marfan, cystic fibrosis, taaislijmziekte, bindweefselziekte
en: huntingtons, hereditary, cystic fibrosis, ehlers danlos
tr: kalıtsal hastalık

unexplained: living-with-illness
lichamelijk onverklaard, onverklaarde klachten, onbegrepen klachten, dokter vindt niks, dokters vinden niks, artsen vinden niks, dokters kunnen niks vinden, niks te vinden zeggen ze, tussen de oren, tussen mijn oren, tussen mn oren, alk, solk, ALK, SOLK, FNS, functionele klachten, functionele neurologische, conversiestoornis, somatisch onvoldoende verklaarde, somatoform, psychosomatisch
altijd ziek en niemand weet wat, vage klachten, geen diagnose, op zoek naar een diagnose
en: unexplained symptoms, no diagnosis, medically unexplained
tr: doktorlar bir şey bulamıyor

sickchild: living-with-illness parenting
ernstig ziek kind, ernstig zieke kinderen, ziek kind, =zieke kinderen, kind met kanker, kinderkanker, kind in het ziekenhuis, kind ligt in het ziekenhuis, kinderziekenhuis, chronisch ziek kind, chronisch zieke kinderen, langdurig ziek kind, kind met een ziekte, kind met diabetes, kind met epilepsie, kind met een hartafwijking, hartekind, couveusekind, couveuseouders, te vroeg geboren
prematuur, premature baby, gezinnen met een ziek kind, gezin met een ziek kind, ouders van een ziek kind, kind met een spierziekte, spierziekte kind, ronald mcdonald, make a wish, vrolijkheid voor zieke kinderen, zieke kinderen blij maken, zieke kinderen wens, villa pardoes, kind met een zeldzame ziekte, jongeren met een chronische ziekte, jongeren chronisch ziek, jong en ziek, jong en chronisch ziek
studeren met een chronische ziekte, jongvolwassenen met kanker, jongeren met kanker, AYA, AYA's
en: sick child, seriously ill child, child with cancer, premature baby, sick children, young adults with cancer
tr: hasta çocuk, hasta çocuğum, kanserli çocuk, erken doğum

patientgroup: living-with-illness
patiëntenvereniging, patientenvereniging, patiëntencontact, lotgenotengroep, lotgenotencafé, lotgenotencontact, zelfhulpgroep, ervaringen uitwisselen ziekte, mensen met dezelfde ziekte, chronisch ziek, chronisch zieken, =langdurig ziek, langdurig zieken, leren leven met een ziekte, leren leven met je ziekte, omgaan met ziekte, omgaan met een chronische ziekte, =ziek en werk
grip op ziekte, jezelf weer vinden na ziekte, herstellen van ziekte, revalideren, revalidatie, revalidatiecentrum, net uit revalidatie, weer opknappen, nog niet de oude na operatie, herstel na operatie, herstel na het ziekenhuis, PICS, na de intensive care, op de ic gelegen, ic gelegen, zelfmanagement chronisch ziek
en: patient group, chronic illness, chronically ill, support group illness, recovering from surgery, rehabilitation, after intensive care
tr: kronik hasta, hastalar derneği, ameliyat sonrası

buddysick: visit-buddy living-with-illness
buddyzorg, buddyzorg chronisch zieken, buddy voor chronisch zieken, maatje voor chronisch zieken, maatje voor een zieke, maatje voor zieke mensen, maatje bij ziekte, maatje voor mensen met een chronische ziekte, bezoek aan zieken, bezoek aan langdurig zieken, langs bij zieken, langs bij langdurig zieken, zieken bezoeken, ziekenbezoek, ziekenbezoeker, ziekenbezoekgroep, bezoek als je ziek bent
lang ziek en niemand komt, ziek en geen bezoek, buddy kanker, kankerbuddy, zorgbuddy
en: buddy for chronically ill, visit sick people
tr: hastayı ziyaret, hasta arkadaşı

assistancedog: living-with-disability animals
hulphond, hulphonden, assistentiehond, assistentiehonden, geleidehond, blindengeleidehond, blindengeleidehonden, signaalhond, buddyhond, PTSS hond, hulphond autisme, autismehond, therapiehond, opleiding hulphond, puppygezin hulphond
en: assistance dog, guide dog, service dog
tr: rehber köpek

accessibility: living-with-disability
rolstoelvriendelijk, invalidentoilet, gehandicaptenparkeerplaats, gehandicaptenparkeerkaart, invalidenparkeerplaats, parkeerkaart gehandicapten, drempels, kom nergens binnen met mijn rolstoel, stoep te smal rolstoel, ongehinderd, gehandicaptenraad, gehandicaptenplatform, platform gehandicapten, toegankelijke stad, VN verdrag handicap, drempelvrij
woningaanpassing, huis aanpassen, badkamer aanpassen voor, traplift, trap niet meer op, trap wordt lastig, drempelhulp, verhoogd toilet, douchestoel aanvragen, huis geschikt maken, langer thuis wonen, langer zelfstandig thuis, thuis blijven wonen, veilig thuis wonen ouderen, beugels in de douche, steunen in de wc
en: wheelchair accessible, accessibility, stairlift, home adaptation, disabled parking
tr: merdiven asansörü, engelli park

firstaid: learning-course
eerste hulp, eerste hulp bij kinderongevallen, kinder ehbo, EHBO aan baby's, EHBO diploma, EHBO les, EHBO vereniging, EHBOvereniging, reanimatie, reanimatiecursus, reanimeren, reanimeren leren, leren reanimeren, iemand in elkaar zakt, in elkaar zakt, iemand neervalt, hartmassage, AED, AED cursus, AED in de buurt, burgerhulpverleners, burgerhulpverlening, hartslagnu, hartslag nu, hartveilige wijk, levens redden, leven redden, BHV, verbandtrommel
en: first aid course, cpr course, defibrillator, resuscitation
tr: ilk yardım kursu, kalp masajı
`
