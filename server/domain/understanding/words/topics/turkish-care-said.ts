/** How people who speak Turkish say it: the other topics, of getting about, care, families, minds and bodies. */
export const TURKISH_CARE_SAID = `
hospitalcompany: accompany-hospital
tr: doktora benimle gelecek, doktora benimle, benimle doktora, hastaneye benimle, benimle hastaneye, hastaneye birlikte gitmek, doktora birlikte gitmek, doktora eşlik, hastaneye eşlik, refakatçi, hastanede refakatçi, doktora yalnız gitmek istemiyorum, doktoru anlamıyorum, doktorun dediğini anlamıyorum, ameliyattan sonra eve, dokter e benimle

interpreter: accompany-hospital refugees
tr: tercüman, tercüman lazım, hastanede tercüman, doktorda tercüman, çevirmen, doktorda çevirecek, tolk, tolk lazım, tercüme etmek

wheelchair: wheelchair-outing living-with-disability
tr: tekerlekli sandalye, tekerlekli sandalye gezmek, tekerlekli sandalyemi itecek, tekerlekli sandalyeyle dışarı, rolstoel, rolstoel itmek, rolstoel ile gezmek, duo bisiklet, ikili bisiklet, akülü araba

carer: carer-support
tr: anneme bakıyorum, babama bakıyorum, eşime bakıyorum, kocama bakıyorum, karıma bakıyorum, kayınvalideme bakıyorum, hasta anneme bakıyorum, hasta babama bakıyorum, hasta eşime bakıyorum, hastaya bakıyorum, hasta bakmak, hasta bakımı, bakıma muhtaç, bakmaktan yoruldum, bakım yükü, yaşlı anneme bakıyorum, mantelzorg, mantelzorg yapıyorum, mantelzorger, bakıcıyım, engelli çocuğuma bakıyorum, her şeyi ben yapıyorum, anneme bakmak zor

respite: carer-respite
tr: anneme bakacak biri, babama bakacak biri, eşime bakacak biri, kocama bakacak biri, birkaç saat bakacak, anneme birkaç saat, anneme biri baksın, annemi yalnız bırakamıyorum, babamı yalnız bırakamıyorum, eşimi yalnız bırakamıyorum, biraz nefes almak, nefes almak istiyorum, biraz dinlenmek bakıcı, geçici bakım, bakıcı lazım, yaşlı bakıcısı, respijtzorg, bakımı devretmek

dementiahome: dementia
tr: demans, demans hastası, annem demans, babam demans, alzheimer, alzaymır, alzheimer hastası, bunama, bunadı, bunuyor, unutkanlık, unutkan, unutuyor, her şeyi unutuyor, annem unutuyor, babam unutuyor, adımı unutuyor, hafıza, hafıza kaybı, hafıza sorunu, beni tanımıyor, annem beni tanımıyor, evi bulamıyor, yolunu kaybediyor, kayboluyor, aynı şeyi soruyor, dementie

youngcarer: young-carers
tr: annem hasta ben bakıyorum 15, hasta annesine bakan çocuk, genç bakıcı, kardeşim engelli ben bakıyorum, anneme tercümanlık yapıyorum

parentingtalk: parenting
tr: çocuk yetiştirme, çocuk yetiştirmek, çocuk eğitimi, çocuk terbiyesi, çocuğum dinlemiyor, oğlum dinlemiyor, kızım dinlemiyor, oğlum beni dinlemiyor, kızım beni dinlemiyor, çocuğum beni dinlemiyor, çocuklarım beni dinlemiyor, söz dinlemiyor, laf dinlemiyor, inatçı çocuk, çocuğum yemek yemiyor, çocuğum uyumuyor, ergenlik, ergen, ergen oğlum, ergen kızım, kızım ergenlikte, oğlum ergenlikte, okula gitmek istemiyor, okula gitmiyor, okuldan kaçıyor, çocuğum çok sinirli, oğlum çok sinirli, çocuğuma bağırıyorum, çocuğumla sorun, oğlumla sorun, kızımla sorun, ebeveyn, ebeveynlik, aile danışmanlığı, opvoeding, tablet bırakmıyor, telefonu bırakmıyor, davranış bozukluğu, kardeş kavgası, çocuk psikoloğu

bullying: parenting family-buddy
tr: zorbalık, okulda zorbalık, dışlanıyor, oğlumla dalga geçiyorlar, pesten yapıyorlar

specialchild: parenting living-with-disability
tr: özel çocuk, engelli çocuk, engelli çocuğum, engelli oğlum, engelli kızım, otizmli çocuk, otizmli oğlum, otistik oğlum, hiperaktif

playgroup: children-play parenting
tr: oyun grubu, anne çocuk, anne çocuk grubu, anne bebek grubu, küçük çocuklar, kreş, yuva, anaokulu, peuterspeelzaal

kidsclub: children-play
tr: çocuk kulübü, çocuk klübü, çocuklar için kulüp, çocuklar için oyun, çocuklar için etkinlik, çocuk etkinliği, çocuk oyun, çocuklar oynasın, çarşamba çocuklar için, okuldan sonra çocuklar, yaz kampı, tatilde çocuklar, çocuk şenliği

playground: children-play
tr: oyun parkı, oyun yeri, çocuk oyun yeri, çocuk parkı, oyun bahçesi

homework: homework-help
tr: ödev, ödev yardımı, ödevlere yardım, ödevine yardım, ödevlerine yardım edemiyorum, odev yardimi, huiswerk, huiswerk yardımı, huiswerk yapamıyor, ders yardımı, derslerine yardım, dersleri kötü, dersleri zayıf, okul dersleri zor, okulda zorlanıyor, okulda geri kalıyor, özel ders, bijles, matematik dersi, rekenen zor, okulda başarısız, cito, sınava hazırlık

homestart: family-buddy
tr: aile desteği, aileye destek, aileme yardım, ailelere yardım, anne yardım, çocuklarla yardım, çocuklara bakacak biri yok, çocuklarla çok zor, dört çocuğum var yetişemiyorum, yetişemiyorum çocuklara, çok çocuk yardım, çocuklarla başa çıkamıyorum

singleparents: family-buddy meeting-people
tr: yalnız anne, tek başına anne, tek anneyim, bekar anne, yalnız ebeveyn, çocuklarla tek başıma, çocuklarla yalnızım, çocukları tek başıma büyütüyorum, dul anne, alleenstaande anne

newborn: pregnancy-baby
tr: hamile, hamileyim, hamilelik, gebe, gebeyim, gebelik, bebek bekliyorum, yeni doğum, doğum yaptım, yeni doğum yaptım, doğum, doğuma hazırlık, doğum sonrası, lohusa, lohusalık, yeni anne, yeni anne oldum, ebe, emzirme, emzirmek, emziremiyorum, süt yetmiyor, bebeğim ağlıyor, bebeğim sürekli ağlıyor, bebek çok ağlıyor, bebek masajı, kraamzorg, zwanger

babygoods: clothing-goods pregnancy-baby
tr: bebek eşyası, bebek için eşya, bebek kıyafeti, bebek elbisesi, bebek arabası, beşik, bebek bezi, mama lazım

youthcentre: youth-place
tr: gençlik merkezi, gençler için yer, gençler için, gençlik, gençlik kulübü, gençlik evi, gençler, jongerencentrum, oğlum sokakta, oğlum sokakta geziyor, oğlum sokaktan gelmiyor, kötü arkadaşlar, kötü arkadaşları var, kızlar için kulüp, takılacak yer

separation: divorce
tr: boşanma, boşanmak, boşanmak istiyorum, boşandım, boşanıyorum, boşanıyoruz, kocamdan ayrıldım, karımdan ayrıldım, eşimden ayrıldım, eşimden ayrılmak, kocamdan ayrılmak istiyorum, ayrıldık, ayrılık, kocam beni terk etti, karım beni terk etti, eski eşim, eski kocam, nafaka, velayet, çocuklarımı göremiyorum, scheiden, evlilik sorunları, eşimle sorun, eşimle anlaşamıyorum

depression: low-mood
tr: depresyon, depresyondayım, depresyona girdim, depresif, çok üzgünüm, üzgünüm, hep üzgünüm, mutsuzum, çok mutsuzum, hep ağlıyorum, sürekli ağlıyorum, ağlıyorum, ağlamak geliyor, içim sıkılıyor, içim daralıyor, moralim bozuk, moralim çok bozuk, hiçbir şeyden zevk almıyorum, hiç bir şey istemiyorum, enerjim yok, yataktan kalkamıyorum, hayattan zevk almıyorum, umutsuzum, kendimi kötü hissediyorum, kendimi iyi hissetmiyorum, psikolojim bozuk, psikolojim bozuldu, ruh halim, karamsarım

anxiety: low-mood
tr: korkuyorum, korkularım, korku, kaygı, kaygılıyım, endişe, endişeliyim, panik atak, panik, dışarı çıkamıyorum korkudan, dışarı çıkmaya korkuyorum, evden çıkamıyorum korku, fobi

selfesteem: low-mood learning-course
tr: özgüven, özgüvenim yok, kendime güvenim yok

stress: stress-rest
tr: stres, stresli, stresliyim, çok stresliyim, stres yaşıyorum, kafam dolu, kafam çok dolu, bunaldım, çok bunaldım, daraldım, tükendim, tükenmişlik, burn out, rahatlamak, rahatlama, dinlenmek, dinlenmek istiyorum, huzur bulmak, sakinleşmek, meditasyon, nefes egzersizi, sinirlerim bozuk, çok yorgunum, hep yorgunum

sleeplessness: stress-rest
tr: uyuyamıyorum, uyku yok, uykum yok, uykusuzluk, gece uyuyamıyorum, uyku sorunu, uykularım kaçıyor

cancer: living-with-illness
tr: kanserim, kansere yakalandım, kanser oldum, kanser tedavisi, kanser teşhisi, lösemi, annem kanser

diabetes: living-with-illness
tr: şeker, şeker hastası, şeker hastalığı, şekerim var, şekerim yüksek, diyabet, insülin

chronicpain: living-with-illness
tr: ağrı, ağrılarım, her yerim ağrıyor, belim ağrıyor, bel ağrısı, sırt ağrısı, dizlerim ağrıyor, başım ağrıyor, kronik ağrı, fibromiyalji

rheumatism: living-with-illness
tr: romatizma, romatizmam var, kireçlenme, eklem ağrısı

heart: living-with-illness
tr: kalp, kalp hastası, kalp krizi, kalbim hasta, tansiyon, tansiyonum yüksek

lungs: living-with-illness
tr: astım, nefes darlığı, koah, akciğer

illnessgroups: living-with-illness
tr: hastayım, hasta, hastalık, hastalığım var, kronik hasta, kronik hastalık, hastalarla konuşmak, hasta grubu, böbrek hastası, diyaliz, tiroid, karaciğer

deaf: living-with-disability
tr: sağır, sağırım, duymuyorum, duyamıyorum, işitme, işitme engelli, işitme cihazı, işaret dili, kulaklarım duymuyor

blind: living-with-disability
tr: görme engelli, görmüyorum, göremiyorum, gözlerim görmüyor, gözüm görmüyor, kör oldum, az görüyorum

intellectual: living-with-disability
tr: zihinsel engelli, down sendromu, zihinsel özürlü

autism: living-with-disability
tr: otizm, otistik, otizmli

aids: living-with-disability
tr: engelli, engelliyim, engelliler, özürlü, özürlüyüm, sakat, sakatım, yürüyemiyorum, yürümekte zorlanıyorum, rollator, merdiven çıkamıyorum, asansör lazım, bastonla yürüyorum

meaningtalk: meaning
tr: hayatın anlamı, maneviyat, manevi destek, manevi, felsefe

church: meaning
tr: kilise, hristiyan

mosque: meaning
tr: cami, camii, namaz, cuma namazı, kuran, kuran kursu, imam, hoca, dini sohbet, din, islam, müslüman, ramazan, bayram namazı

psychosis: psychological-vulnerability
tr: ruhsal sorunlar, ruhsal hastalık, ruh hastası, ruh sağlığı, psikiyatrik, psikiyatri, psikolojik sorunlar, psikolojik rahatsızlık, şizofreni, bipolar, sesler duyuyorum, psikoz, takıntı, akıl hastanesi

trauma: psychological-vulnerability low-mood
tr: travma, kabus, kabus görüyorum, savaş travması

bereavement: grief
tr: =eşim öldü, eşim vefat etti, =kocam öldü, kocam vefat etti, =karım öldü, karım vefat etti, =annem öldü, annem vefat etti, =babam öldü, babam vefat etti, =kardeşim öldü, vefat etti, vefat, yas, yas tutuyorum, yastayım, acım büyük, kaybettim, eşimi kaybettim, kocamı kaybettim, annemi kaybettim, babamı kaybettim, ölüm acısı, çok özlüyorum onu, cenaze sonrası, başsağlığı

widows: grief loneliness
tr: dul, dul kaldım, dul kadın, dulum

childloss: grief
tr: =çocuğum öldü, =oğlum öldü, =kızım öldü, çocuğumu kaybettim, oğlumu kaybettim, evlat acısı

prenatalloss: grief pregnancy-baby
tr: düşük yaptım, bebeğimi kaybettim, =bebeğim öldü

alcohol: addiction
tr: alkol, alkolik, alkol bağımlısı, alkol sorunu, içki, içki içiyor, içki problemi, içki sorunu, içkiyi bırakmak, içki bırakmak, kocam içiyor, kocam çok içiyor, kocam içki içiyor, babam çok içiyor, her gün içiyor, sarhoş

drugs: addiction
tr: uyuşturucu, uyuşturucu kullanıyor, uyuşturucu bağımlısı, oğlum uyuşturucu, esrar, esrar içiyor, kokain, ot içiyor, hap kullanıyor, madde bağımlısı, bağımlı, bağımlıyım, bağımlılık, tedavi bağımlılık, uyuşturucuyu bırakmak

gambling: addiction
tr: kumar, kumar oynuyor, kumar bağımlısı, kumar borcu, kocam kumar oynuyor, bahis, bahis oynuyor, iddaa, casino, gokken

screens: addiction youth-place
tr: oyun bağımlısı, bütün gün oyun oynuyor bilgisayarda, telefon bağımlısı, gece gündüz oyun, internet bağımlısı, bilgisayar başından kalkmıyor, telefon elinden düşmüyor, tablet elinden düşmüyor

quitting: low-mood learning-course
tr: sigara, sigarayı bırakmak, sigara bırakmak

abuse: violence
tr: şiddet, aile içi şiddet, ev içi şiddet, kocam dövüyor, kocam beni dövüyor, dövüyor, dayak, dayak yiyorum, beni dövüyor, vuruyor bana, kocamdan korkuyorum, eşimden korkuyorum, babamdan korkuyorum, abimden korkuyorum, tehdit, tehdit ediyor, kocam tehdit ediyor, kocam bağırıyor, evden çıkmama izin vermiyor, telefonumu kontrol ediyor, zorla evlendirmek, zorla evlilik, namus, taciz, tecavüz, kadın sığınma evi

statusholder: refugees
tr: mülteci, mülteciyim, mülteciler, sığınmacı, iltica, iltica başvurusu, oturum, oturum izni, oturum almak, oturma izni, vize, vatandaşlık, vatandaşlık başvurusu, hollanda pasaportu, göçmen, göçmenler, savaştan kaçtım, ülkemden kaçtım, aile birleşimi, eşimi getirmek, ailemi getirmek, hollandaya yeni geldim, yeni geldim hollandaya, verblijfsvergunning, ind mektubu, suriyeli, ukraynalı

undocumented: refugees homelessness
tr: kağıtsız, kaçak, oturumum yok, kaçağım

dying: end-of-life
tr: ölüyor, ölüm döşeğinde, ölmek üzere, son günleri, son günlerinde, son dönem, palyatif, hospis, hospice, doktorlar umut kesti

funeral: end-of-life
tr: cenaze, cenaze masrafı, cenaze fonu, cenaze işlemleri, defin

detained: detention
tr: hapisten çıktım, hapisten çıktı, cezaevinden çıktım, hapis yattım, hapis, cezaevi, eski mahkum, sabıka, sabıkam var

detainedfamily: detention
tr: oğlum hapiste, kocam hapiste, eşim hapiste, babam hapiste, hapiste, cezaevinde, kocam cezaevinde, oğlum cezaevinde, hapiste ziyaret
`
