/** Loss, violence, flight, dying and prison. */
export const HARD_TIMES_TOPICS = `
bereavement: grief
rouw, rouwen, rouwcafé, rouwgroep, rouwverwerking, rouwbegeleiding, rouwproces, dierbare verloren, overlijden van een dierbare, na het overlijden, overleden, overlijden, nabestaanden, verlies verwerken, verliesverwerking
gemis, het gemis, mis hem elke dag, mis haar elke dag, huis is zo stil zonder hem, huis zo stil, sinds mijn moeder er niet meer is, sinds mijn vader er niet meer is, sinds zij er niet meer is, sinds hij er niet meer is
moeder verloren, vader verloren, zus verloren, broer verloren, begraven, begrafenis geweest, uitvaart geweest, herinneren na overlijden, verdriet om mijn moeder, jaren na de dood van, lotgenoten in rouw, jongeren en rouw, kinderen en rouw
er niet meer is, zelfdoding nabestaanden, nabestaanden van zelfdoding, lege stoel
en: grief, bereavement, lost my mother, lost my father, mourning, death of a loved one, passed away
tr: yas, kayıp, annemi kaybettim, babamı kaybettim, vefat etti, öldü, başsağlığı

widows: grief loneliness
weduwe, weduwen, weduwnaar, weduwnaars, weduwschap, man gestorven, man is gestorven, man is overleden, man overleden, vrouw gestorven, vrouw is gestorven, vrouw is overleden, vrouw overleden, partner verloren, partner overleden
mijn man verloren, mijn vrouw verloren, alleen achtergebleven, alleen verder na het overlijden van mijn man, zonder mijn man verder, zonder mijn vrouw verder, sinds mijn man dood is, sinds mijn vrouw dood is, man is dood, vrouw is dood
eet elke avond alleen sinds zijn dood, jonge weduwen
en: widow, widower, widows, my husband died, my wife died, lost my husband, lost my wife
tr: dul, dul kadın, eşimi kaybettim, eşim öldü, kocam öldü, kocam vefat etti, karım öldü, eşim vefat etti

childloss: grief
kind verloren, kind overleden, overleden kind, ouders van een overleden kind, doodgeboren, stilgeboren, stille geboorte, miskraam, miskramen, sterrenkindje, vlinderkind, vlinderkindje, zwangerschap verloren, baby verloren
baby overleden, baby is dood, kindje is dood, kindje leefde niet meer, kindje overleden, baby leefde niet meer, wiegendood, hartje klopte niet meer, hartje klopt niet meer, zoon overleden, dochter overleden, zoon verongelukt
dochter verongelukt, zoon verloren, dochter verloren, geen hartslag meer bij de echo, levenloos geboren, kinderloos, ongewenst kinderloos, kinderwens
en: miscarriage, stillborn, stillbirth, lost my child, lost our baby, my child died, infertility
tr: düşük yaptım, çocuğumu kaybettim, bebeğimi kaybettim

dying: end-of-life
hospice, bijna thuis, =bijna thuis huis, palliatief, palliatieve zorg, terminaal, terminale, sterven, stervend, stervende, stervensfase, laatste levensfase, laatste fase, waken, waakvrijwilliger, nachtwaken, waken bij een stervende, sterfbed
gaat dood, moeder gaat dood, vader gaat dood, pa gaat dood, ma gaat dood, ligt op sterven, ligt op haar laatste, nog maar een paar weken te leven, heeft niet lang meer, niet lang meer te leven, opgegeven door de dokter
VPTZ, nachten wakker aan zijn bed, thuis sterven, uitbehandeld, laatste wens, wensambulance, euthanasie, levenseinde, nadenken over het einde, wilsverklaring, afscheid nemen van het leven
en: hospice, palliative care, dying at home, terminally ill, end of life, dying
tr: ölüm döşeğinde, son günleri, hospis, ölmek üzere, palyatif bakım

abuse: violence
huiselijk geweld, partnergeweld, mishandeld, mishandeling, geweld in de relatie, relatie met geweld, gewelddadige relatie, na geweld, geweld achter de rug, weg bij mijn man, weggevlucht van mijn man, gevlucht voor mijn man
blijf van mijn lijf, blijfhuis, vrouwenopvang, narcist, narcistische ex, narcisme, psychische mishandeling, kleineert mij, maakt me klein, controleert mijn telefoon, mag niks van mijn man, stalking, stalker, gestalkt
eergerelateerd geweld, veilig thuis, man was slecht voor mij, vrij van geweld, toxische relatie, giftige relatie, ex laat me niet met rust, man sloeg, man slaan, loverboy, loverboys
en: domestic violence, abusive relationship, abusive husband, left my abusive husband, shelter for women, women shelter, narcissist
tr: aile içi şiddet, şiddet, şiddet gördüm, kadın sığınma evi, eski kocam rahat bırakmıyor

trafficking: violence
prostitutie, prostituee, prostituees, sekswerk, sekswerker, sekswerkers, klanten ontvangen, achter de ramen, mensenhandel, uitbuiting, uitstappen uit de prostitutie, uitstapprogramma, escort gewerkt, in de prostitutie
wil stoppen met sekswerk, raam huren, thuis klanten ontvangen, moet met mannen naar bed
en: prostitution, sex work, sex worker, sex workers, human trafficking
tr: seks işçisi, fuhuş, insan ticareti

statusholder: refugees
vluchteling, vluchtelingen, statushouder, statushouders, asielzoeker, asielzoekers, AZC, verblijfsvergunning gekregen, net in nederland, nieuw in nederland, pas in nederland, pas gevlucht, gevlucht uit, gevlucht, vluchtelingenwerk
inburgeren, inburgering, inburgeringstraject, maatschappelijke begeleiding, nieuwkomer, nieuwkomers, wegwijs maken, wegwijs in de stad, wij zijn nieuw hier, weten niet hoe alles werkt hier, hoe werkt nederland, niet weten hoe alles werkt
gezinshereniging, oekraïne, oekraïners, oekraïense, syrië, syriërs, eritrea, eritreeërs, afghanistan, opvangcentrum, gezinsherenigers, azc bewoners, participatieverklaring
en: refugee, refugees, asylum seeker, newcomers, new in the netherlands, just arrived in the netherlands, ukrainian refugees
tr: mülteci, mülteciler, sığınmacı, yeni geldim, hollandaya yeni geldim, uyum

undocumented: refugees homelessness
ongedocumenteerd, ongedocumenteerde, ongedocumenteerden, zonder verblijfsvergunning, geen verblijfsvergunning, zonder papieren, geen papieren, geen papieren van de ind, niet papier van ind, uitgeprocedeerd, uitgeprocedeerden
illegaal, illegalen, IND negatief, afgewezen asiel, asiel afgewezen, afgewezen door de IND, ongedocumenteerden opvang, bed bad brood, LVV, staatloos, geen BSN, verblijfsrecht, terugkeer naar mijn land, IND papieren, papier van de IND
en: undocumented, without papers, no papers, no residence permit, illegal migrant, rejected asylum
tr: kaçak, oturum iznim yok, kağıtsız, belgesiz, oturum izni yok

detained: detention
gevangenis, gedetineerd, gedetineerde, gedetineerden, gevangene, gevangenen, bajes, bajesklanten, in de cel, vastzitten, zit vast, gevangenisbezoek, bezoek in de gevangenis, detentie, bezoek aan gedetineerden, brieven met gevangenen
PI, penitentiaire inrichting, TBS, na detentie, uit de gevangenis, vrijgekomen, ex gedetineerd, ex gedetineerde, exodus, reclassering, strafblad, enkelband, celstraf, opnieuw beginnen na de gevangenis, nazorg detentie, net uit de bak
en: prison, jail, prisoner, prisoners, detention, ex convict, released from prison, visit prisoners
tr: hapis, hapishane, cezaevi, mahkum, tutuklu, hapisten çıktım

detainedfamily: detention
familie van gedetineerden, kind van een gedetineerde, kinderen van gedetineerden, vader zit vast, papa zit vast, man zit vast, vriend zit vast, zoon zit vast, man in de gevangenis, vader in de gevangenis, papa in de gevangenis, moeder zit vast
zoon in de gevangenis, vriend zit in de bak, man zit in de bak, vader zit in de bak, zoon zit in de bak, man zit in de bajes, partner zit vast, partner vast, man opgepakt, geliefde vast, op bezoek in de gevangenis met de kinderen
en: my husband is in prison, my son is in prison, dad in prison, partner in jail, families of prisoners
tr: kocam hapiste, oğlum hapiste, babam hapiste, eşim cezaevinde

homeless: homelessness
dakloos, daklozen, dak en thuislozen, thuisloos, daklozenopvang, nachtopvang, buiten slapen, slaap buiten, op straat slapen, slaap op straat, slaap in mijn auto, slaap in de auto, in mijn auto slapen, op straat gezet, slaapzak
op straat beland, op straat leven, zwerver, zwervers, geen dak boven mijn hoofd, geen slaapplek, nergens slapen, nergens om te slapen, slaapplaats, bankslaper, bankslapen, slaap op de bank bij vrienden, van bank naar bank
soepbus, straatpastoraat, straatkrant, briefadres, zonder adres, geen adres, dagopvang daklozen, douchen en kleren wassen, ergens douchen, warme plek overdag, winteropvang, uit huis gezet, ontruiming, ontruimd
zwerfjongere, zwerfjongeren, inloophuis daklozen, passantenverblijf
en: homeless, sleeping rough, sleeping in my car, nowhere to sleep, homeless shelter, living on the street, shelter tonight, evicted
tr: evsiz, evsizler, sokakta kalıyorum, sokakta yatıyorum, kalacak yerim yok, barınak, arabada uyuyorum

meaningtalk: meaning
zingeving, levensvragen, geestelijk verzorger, geestelijke verzorging, zin van het leven, waar doe ik het voor, filosofie, filosofisch café, stilte, stiltecentrum, bezinning, spiritualiteit, spiritueel, retraite, klooster, meditatie
humanist, humanistisch, wie ben ik, levenseinde gesprekken, trage vragen, levensverhaal, pelgrim, pelgrimage
en: meaning of life, spirituality, philosophy cafe, spiritual care
tr: hayatın anlamı, maneviyat

church: meaning
kerkdienst, pastoraat, diaconie, diaken, parochie, bijbel, bijbelstudie, bijbelkring, bidden, gebed, geloof, geloven, geloofsgesprek, kerkkoor, alphacursus, christelijk, christenen, kerkgenoten
en: bible study, prayer
tr: dua

mosque: meaning
islamitische vereniging, koranles, ramadan, iftar, moslima, halal
en: quran, ramadan
tr: kuran, kuran kursu, iftar, ramazan, namaz
`
