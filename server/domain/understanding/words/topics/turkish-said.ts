/** How people who speak Turkish say it, Dutch words among them as they are used at home: cores of sentences, for topics that stand elsewhere. */
export const TURKISH_SAID = `
debt: debts
tr: borç, borcum var, borçlarım, borç içindeyim, borç batağı, borca girdim, borcumu ödeyemiyorum, borç para aldım, kredi borcu, kredi ödeyemiyorum, banka borcu, kira borcu, kiramı ödeyemiyorum, kira ödeyemiyorum, kirayı ödeyemedik, faturaları ödeyemiyorum, faturamı ödeyemiyorum, fatura birikti, ödenmemiş fatura, icra, icra geldi, icra memuru, haciz, haciz geldi, maaşıma haciz, deurwaarder geldi, deurwaarder kapıda, incasso mektubu, schuldhulp, schulden var, ceza ödeyemiyorum, taksit yapmak, ödeme planı, elektriği kestiler, elektrik kesildi, gazı kestiler, iflas

budgeting: making-ends-meet
tr: para yetmiyor, param yok, param bitti, parasızım, para yok, ay sonu gelmiyor, ay sonunu getiremiyorum, ay sonunu getiremiyoruz, geçinemiyorum, geçinemiyoruz, geçim sıkıntısı, geçim zor, az parayla geçinmek, az gelir, düşük gelir, gelirim az, maddi sıkıntı, maddi yardım, maddi destek, para sıkıntısı, para yardımı, parasal sorun, fakir, yoksul, yoksulluk, her şey pahalı, ısınma pahalı, doğalgaz pahalı, enerji faturası yüksek, ev soğuk, kaloriferi açamıyorum, doğalgaz ödeyemiyorum, elektrik pahalı, ilaç parası, bütçe yapmak, para biriktirmek, minima, weinig geld

lettershelp: forms-letters
tr: mektup geldi, mektup anlamıyorum, mektubu anlamıyorum, mektup okuyamıyorum, mektubu okuyamıyorum, mektup okuma, mektup okumak, mektup çevirmek, mektup yazmak, belediyeden mektup, belediye mektup, belediye kağıt yollamış, kağıt geldi, kağıt yollamış, mektup yollamış, gemeente den mektup, gemeenteden brief, brief geldi, brief okumak, brief anlamıyorum, brief okuyamıyorum, post geldi anlamıyorum, form doldurmak, form doldurma, formları doldurmak, formlar, formulier doldurmak, formulier anlamıyorum, evrak, evrak işleri, evraklar, kağıt işleri, resmi evrak, resmi mektup, başvuru formu, dilekçe yazmak, bu ne yazıyor, bu mektupta ne yazıyor, belgeler

allowances: benefits-schemes
tr: kira yardımı, kira yardımı başvurusu, toeslag, toeslag almak, toeslag başvurusu, huurtoeslag, zorgtoeslag, sağlık sigortası yardımı, sosyal yardım, sosyal yardım almak, sosyal yardım parası, uitkering, uitkering almak, uitkering başvurusu, uitkeringim kesildi, bijstand, bijstand almak, ödenek, çocuk parası, kinderbijslag, çocuk yardımı parası, kreş parası, aow, emekli maaşı, emekli parası, emeklilik parası, işsizlik parası, işsizlik maaşı, engelli maaşı, hastalık parası, belediyeden para yardımı, belediye yardımı, yardım başvurusu, haklarım neler, ne hakkım var, hangi yardımları alabilirim, bijzondere bijstand, wmo başvurusu, stadspas

tax: tax-return
tr: vergi, vergi beyannamesi, vergi beyanı, vergi iadesi, vergi dairesi, vergi formu, belasting, belasting aangifte, belastingaangifte yapmak, belastingdienst, mavi zarf

law: legal-advice
tr: avukat, ücretsiz avukat, avukata sormak, hukuk, hukuki danışma, hukuki yardım, hukuki destek, hukuki sorun, kanuni haklar, mahkeme, mahkemeye gitmek, dava açmak, itiraz etmek, itiraz dilekçesi, şikayet etmek, patronum para vermiyor, patron maaşımı vermiyor, maaşımı alamadım, maaş ödenmiyor, maaşımı vermiyor, işten atıldım, işten çıkarıldım, işten çıkardılar, sözleşme, iş sözleşmesi, dolandırıldım, dolandırıcı, juridisch loket

tenant: legal-advice neighbour-trouble
tr: ev sahibi, ev sahibim tamir etmiyor, ev sahibi evden çıkarıyor, evden çıkarıyorlar, küf, evde küf var, rutubet, çatı akıyor, depozito, kira çok yüksek, kira artışı

discrimination: legal-advice
tr: ayrımcılık, ırkçılık, ırkçı

housesearch: finding-home
tr: ev arıyorum, ev arıyoruz, ev bulamıyorum, ev bulmak, ev bulma, kiralık ev, kiralık daire, daire arıyorum, oda arıyorum, kiralık oda, woning arıyorum, woning lazım, huis arıyorum, konut, sosyal konut, ev sırası, ev için sıra, evimiz küçük, evimiz çok küçük, daha büyük ev, yaşlılar için ev, kalacak yer arıyorum, woningnet, urgentie, eve çıkmak istiyorum

homeless: homelessness
tr: evsiz, evsizim, evsizler, sokakta kaldım, sokakta yatıyorum, sokakta yaşıyorum, dışarıda yatıyorum, yatacak yerim yok, yatacak yer yok, yatacak yer, kalacak yerim yok, kalacak yer yok, gidecek yerim yok, arabada yatıyorum, arabada uyuyorum, arkadaşta kalıyorum, evden atıldım, evden kovuldum, kocam evden attı, barınak, sığınma evi, gece kalacak yer, posta adresi, adresim yok

neighbours: neighbour-trouble
tr: komşu gürültü, komşum gürültü yapıyor, komşular gürültü, gürültücü komşu, komşu kavgası, komşumla kavga, komşuyla kavga, komşuyla sorun, komşumla sorun, komşularla problem, komşu şikayet, buren gürültü, buren ile sorun, buren ile kavga, yan komşu, üst komşu, alt komşu, müzik çok yüksek, geceleri gürültü, komşunun köpeği

movinghouse: moving-furnishing
tr: taşınma, taşınmak, taşınıyorum, taşınacağım, taşınma yardımı, eşya taşımak, eşya taşıma, nakliye, verhuizing, verhuizen yapacağım, yeni eve taşındık, mobilya taşımak, duvar boyamak, duvar kağıdı

goods: clothing-goods moving-furnishing
tr: mobilya, ucuz mobilya, ikinci el mobilya, ikinci el eşya, eşya lazım, eşyam yok, evim boş, ev boş eşya yok, yatak lazım, buzdolabı lazım, çamaşır makinesi, çamaşır makinesi lazım, çamaşır makinem bozuldu, koltuk lazım, ev eşyası, bedava eşya, tencere tabak

clothes: clothing-goods
tr: ikinci el kıyafet, ikinci el giysi, ikinci el, giysi, giysi bankası, kıyafet, kıyafet bankası, çocuk kıyafeti, çocuk giysisi, bedava kıyafet, elbise lazım, elbise yardımı, mont, kışlık mont, kışlık elbise, kışlık kıyafet, ayakkabı lazım, çocuğuma ayakkabı, kleding lazım, kringloop

jobsearch: finding-work
tr: iş arıyorum, is ariyorum, iş arıyoruz, iş bulmak, iş bulamıyorum, iş bulma, iş lazım, iş istiyorum, çalışmak istiyorum, calismak istiyorum, werk arıyorum, werk lazım, werk bulmak, baan arıyorum, işsizim, işsiz, işsiz kaldım, işsizlik, cv hazırlamak, cv yazmak, cv yapmak, özgeçmiş, iş başvurusu, başvuru mektubu, iş görüşmesi, iş mülakatı, sollicitatie yapmak, diploma denkliği, diplomam geçerli mi, ek iş, temizlik işi arıyorum, yarım gün iş, meslek, iş koçu, tekrar çalışmak

startbusiness: finding-work
tr: kendi işimi kurmak, dükkan açmak, iş yeri açmak, zzp

daycenter: daytime-activity
tr: gündüz bakımı, gündüz merkezi, gündüz gidecek yer, gündüzleri gidecek yer, dagbesteding, dagopvang, bütün gün evde oturuyorum, bütün gün evde, evde canım sıkılıyor, evde sıkılıyorum, canım sıkılıyor, yapacak bir şey yok, gün geçmiyor, yaşlılar için gündüz, anneme gündüz bakım, babama gündüz bakım

courses: learning-course
tr: kurs almak, kurs arıyorum, kursa gitmek, meslek kursu, diploma almak, okula gitmek istiyorum, yeni bir şey öğrenmek, ingilizce kursu, ingilizce öğrenmek, cursus istiyorum, kadınlar için kurs, bilgilendirme toplantısı, bilgilendirme

volunteer: helping-others
tr: gönüllü, gönüllü olmak, gönüllü iş, gönüllü çalışmak, gönüllülük, gönüllüler, gonullu, vrijwilliger olmak, vrijwilligerswerk, vrijwilligerswerk yapmak, vrijwillig çalışmak, başkalarına yardım etmek, insanlara yardım etmek istiyorum, yaşlılara yardım etmek, yardımcı olmak istiyorum, faydalı olmak, mahalle için bir şey yapmak, boş zamanım var

dutchlessons: learning-dutch
tr: hollandaca, hollandaca kursu, hollandaca dersi, hollandaca öğrenmek, hollandaca öğrenmek istiyorum, hollandaca konuşmak, hollandaca konuşamıyorum, hollandaca bilmiyorum, hollandacam kötü, hollandacam iyi değil, hollandacam az, hollandaca pratik, felemenkçe, flemenkçe, flemenkçe konuşma, felemenkçe öğrenmek, nederlands öğrenmek, nederlands kursu, nederlandsça, taalles, taal öğrenmek, taalmaatje, dil kursu, dil öğrenmek, dil dersi, dilim yok, dil bilmiyorum, konuşma pratiği, entegrasyon kursu, uyum kursu, uyum sınavı, inburgering, inburgering sınavı, dil arkadaşı

literacy: reading-writing
tr: okuma yazma, okuma yazma bilmiyorum, okuma yazmam yok, okuma yazma öğrenmek, okuma yazma kursu, okumam yok, yazamıyorum, okuyamıyorum, okumayı öğrenmek, okula gitmedim, okula hiç gitmedim, okul görmedim, cahil kaldım

digital: computer-phone
tr: bilgisayar, bilgisayar kursu, bilgisayar öğrenmek, bilgisayar bilmiyorum, bilgisayarım bozuldu, bilgisayar yardım, computer kursu, laptop bozuldu, telefon kullanmak, telefon kullanmayı bilmiyorum, telefonu kullanamıyorum, telefonumu kullanmak, telefonumu nasıl kullanacağım, telefonum çalışmıyor, akıllı telefon, telefon kursu, whatsapp kullanmak, whatsapp nasıl kullanılır, görüntülü konuşmak, görüntülü arama, tablet öğrenmek, tablet kullanmak, internet kullanmak, internet öğrenmek, internet bilmiyorum, internetten alışveriş, e posta, mail atmak, mail göndermek, şifremi unuttum, internet bankacılığı, uygulama indirmek

digid: digital-government
tr: digid, digid almak, digid yapmak, digid açmak, digid şifremi unuttum, digid şifresi, digid kullanmak, digid yardım, digid nasıl alınır, mijn overheid girmek, e devlet, internetten randevu almak, internetten başvuru, online randevu, online başvuru, belediyeden randevu

lonely: loneliness
tr: yalnızım, çok yalnızım, yalnız hissediyorum, kendimi yalnız hissediyorum, yalnızlık, yalnızlık çekiyorum, yalnız kaldım, yalnız kalıyorum, yalnız yaşıyorum, yalnız yaşıyor, tek başıma, tek başımayım, tek başıma yaşıyorum, tek başıma oturuyorum, tek başıma kalıyorum, tek başına oturuyor, tek başına kalıyor, evde tek başıma, evde yalnız, kimsem yok, kimsesizim, kimsesiz, kimse yok, kimse gelmiyor, kimse aramıyor, kimse ziyaret etmiyor, konuşacak kimsem yok, konuşacak kimse yok, arkadaşım yok, hiç arkadaşım yok, dertleşmek, dertleşecek biri, çocuklarım gelmiyor, çocuklarım aramıyor, çocuklarım uzakta, gurbet, gurbetteyim, memleket özlemi, akşamlar çok uzun, bayramda yalnızım, evden çıkmıyor, evden hiç çıkmıyor, hiç dışarı çıkmıyor, kimseyle konuşmuyor, konuşacak biri

newhere: meeting-people
tr: yeni insanlar tanımak, yeni insanlarla tanışmak, insanlarla tanışmak, insan tanımak, tanışmak istiyorum, tanışma, arkadaş edinmek, arkadaş bulmak, arkadaş arıyorum, yeni arkadaş, yeni taşındım kimseyi tanımıyorum, kimseyi tanımıyorum, burada kimseyi tanımıyorum, mahalleye yeni geldim, buraya yeni geldim, hollandalılarla tanışmak, insan içine çıkmak, insan içine çıkmak istiyorum, sosyalleşmek, evden çıkmak istiyorum, biraz dışarı çıkmak

turkish: meeting-people
tr: türk kadınlar, türk kadınları, türk kadınlarla, türkçe konuşan, türkçe sohbet, türkler, türk derneği, türk erkekleri, türk yaşlılar, türkçe konuşmak istiyorum

women: meeting-people
tr: kadınlar için, kadınlar grubu, kadın grubu, kadınlar toplantısı, kadınlar için buluşma, kadınlarla tanışmak, kadınlar günü, hanımlar, hanımlar için, hanımlar grubu, annelerle tanışmak, başka annelerle, anneler grubu, bayanlar, bayanlar için

men: meeting-people
tr: erkekler grubu, erkekler için buluşma, erkekler kahvesi

seniorscircle: meeting-people
tr: yaşlılar grubu, yaşlılar için buluşma, yaşlılar kulübü, emekliler kulübü, emekliler buluşması

socialcafe: meeting-people drop-in
tr: kahve sabahı, kahve içmek, çay içmek, çay sohbeti, çay saati, çay içip sohbet, kahve içip sohbet, sohbet etmek, sohbet için yer, sohbet sabahı, muhabbet etmek, kahve sohbeti, koffie ochtend, koffie içmek

livingroom: drop-in
tr: mahalle evi, mahalle merkezi, buurthuis, buurthuis nerede, wijkcentrum, semt evi, semt merkezi, toplum merkezi, randevusuz, randevusuz gitmek, randevusuz gelebilirsiniz, oturup çay içmek, oturacak yer, gidip oturacak yer, uğramak, herkes gelebilir, herkese açık, kapımız açık

buddy: visit-buddy
tr: ziyaret, ziyaretçi, yaşlı ziyareti, yaşlılara ziyaret, anneme ziyaret, babama ziyaret, annemi ziyaret, babamı ziyaret, beni ziyaret, evde ziyaret, biri ziyaret etse, biri gelse, bana gelecek biri, evime gelecek biri, eve gelecek biri, anneme arkadaşlık, anneme eşlik, babama eşlik, bana arkadaşlık edecek, arkadaşlık edecek biri, benimle çıkacak biri, maatje arıyorum, maatje istiyorum, refakatçi arkadaş, hal hatır sormak

dayout: outings
tr: gezi, geziler, gezmek istiyorum, gezmeye gitmek, birlikte gezmek, gezi günü, günübirlik gezi, otobüs gezisi, yaşlılar için gezi, dışarı çıkmak birlikte, piknik, tatil yapmak ucuz, uitje, sinemaya birlikte gitmek, müzeye gitmek

boardgames: games
tr: okey, okey oynamak, tavla, tavla oynamak, satranç, satranç oynamak, dama oynamak, domino, masa oyunları, oyun oynamak, oyun akşamı, oyun günü, bilardo, tombala, dart

cards: games
tr: kağıt oynamak, iskambil, iskambil oynamak, kart oynamak, batak oynamak

eattogether: eating-together
tr: birlikte yemek, birlikte yemek yemek, beraber yemek, beraber yemek yemek, komşularla yemek, mahalle yemeği, yalnız yemek yiyorum, tek başıma yemek yiyorum, yalnız yemek istemiyorum, sofra, iftar, iftar yemeği, iftar sofrası, birlikte iftar, kahvaltı, birlikte kahvaltı, kadınlar kahvaltısı, ücretsiz yemek, bedava yemek, sıcak yemek, çorba, aşevi, yemek sofrası, bayram yemeği

foodbank: food-parcel
tr: gıda paketi, gıda yardımı, gıda bankası, gida yardimi, yemek yardımı, erzak, erzak yardımı, voedselbank, voedselbanka başvurmak, voedselpakket, yemek param yok, yiyecek param yok, yiyecek yok, yiyecek bir şey yok, evde yemek yok, evde yiyecek yok, dolap boş, buzdolabı boş, açım, çocuklar aç, alışveriş param yok, yiyecek yardımı, market parası yok

mealservice: meal-at-home
tr: eve yemek, eve yemek servisi, yemek servisi, eve yemek getirmek, eve yemek gelsin, yemek getirecek biri, yemek yapamıyorum, artık yemek yapamıyorum, yemek yapamıyor, anneme yemek getirmek, hazır yemek evde, tafeltje dekje

cook: cooking-together
tr: birlikte yemek yapmak, birlikte yemek pişirmek, beraber yemek pişirmek, beraber yemek yapmak, yemek pişirmek istiyorum, yemek kursu, yemek yapmayı öğrenmek, yemek pişirmeyi öğrenmek, yemek atölyesi, yemek tarifi, tarifler, pasta yapmak, börek yapmak, kadınlarla yemek yapmak, koken kursu, mutfakta birlikte

walks: walking
tr: yürüyüş, yürüyüş grubu, yürüyüş arkadaşı, yürüyüşe çıkmak, yürüyüş yapmak, yuruyus, beraber yürümek, birlikte yürümek, birlikte yürüyüş, yürümek istiyorum, benimle yürüyecek biri, parkta yürümek, sabah yürüyüşü, wandelen istiyorum, wandelen kadınlar

gym: exercise
tr: spor, spor yapmak, spor yapmak istiyorum, spor salonu, kadınlar için spor, kadınlara spor, bayanlara spor, sport yapmak, sportschool, jimnastik, yaşlılar için jimnastik, yaşlılar için spor, egzersiz, egzersiz yapmak, sabah sporu, hareket etmek, daha çok hareket, fitness, pilates, yoga, koşmak, koşu grubu

overweight: exercise living-with-illness
tr: kilo vermek, kilo vermek istiyorum, zayıflamak, çok kiloluyum, şişmanım, obezite, sağlıklı beslenme, diyet

swim: exercise
tr: yüzme, yüzmek, yüzme kursu, yüzme dersi, yüzmeyi öğrenmek, kadınlar için yüzme, kadınlar havuzu, havuz, zwemles, zwemmen kadınlar

football: exercise
tr: futbol, futbol oynamak, futbol takımı, oğlum futbol

ballsports: exercise
tr: basketbol, voleybol, tenis, masa tenisi, karate, boks, güreş

dance: exercise
tr: dans, dans kursu, dans etmek, halk oyunları, halay

adaptedsports: adapted-sport
tr: engelliler için spor, engelli sporu, tekerlekli sandalye basketbol, oturarak spor, engelli çocuk spor

learncycling: cycling
tr: bisiklet öğrenmek, bisiklet sürmek, bisiklet sürmeyi öğrenmek, bisiklet kursu, bisiklet dersi, bisiklet binmek, bisiklete binmeyi bilmiyorum, bisiklet bilmiyorum, fietsles, fietsen öğrenmek, fiets sürmek

cyclegroup: cycling
tr: bisiklet turu, birlikte bisiklet, bisiklet grubu

needlework: crafts
tr: örgü, örgü örmek, örgü kursu, tığ işi, dantel, nakış, oya, el işi, el işleri, elişi, el sanatları, kanaviçe, yün

sewing: crafts
tr: dikiş, dikiş dikmek, dikiş kursu, dikiş öğrenmek, dikiş makinesi, dikiş nakış, terzilik

woodwork: crafts
tr: ahşap işleri, marangozluk, çömlek, seramik, hobi atölyesi, hobi, takı yapmak

painting: arts-culture crafts
tr: resim, resim yapmak, resim kursu, boyama, çizim, ebru, sanat, sanat kursu, hat sanatı

theatre: arts-culture
tr: tiyatro, tiyatro grubu, tiyatro oynamak, sahne

books: arts-culture
tr: kitap, kitap okumak, kitap kulübü, kütüphane

writing: arts-culture
tr: şiir, şiir yazmak, hikaye yazmak

history: arts-culture
tr: müze, sergi, kültür, fotoğraf, fotoğrafçılık

film: arts-culture
tr: film akşamı, film izlemek

choir: music-singing
tr: koro, şarkı, şarkı söylemek, birlikte şarkı, türkü, türkü söylemek, ilahi, türk sanat müziği

instrument: music-singing
tr: müzik, müzik kursu, müzik dersi, saz, saz çalmak, saz kursu, bağlama, bağlama kursu, gitar, gitar çalmak, piyano, ney, darbuka, türk müziği, çalgı, enstrüman

communitygarden: gardening
tr: bahçe, bahçecilik, bahçede çalışmak, bahçe işleri birlikte, birlikte bahçe, sebze yetiştirmek, sebze ekmek, sebze bahçesi, domates yetiştirmek, çiçek ekmek, moestuin, toprakla uğraşmak, ortak bahçe

nature: gardening walking
tr: doğa, doğa yürüyüşü, ormanda

childrenfarm: animals
tr: çocuk çiftliği, çiftlik, hayvanları beslemek, keçi

petcare: animals
tr: köpeğimi gezdirmek, köpek gezdirmek, köpeğe bakmak, köpeğime bakacak, kedime bakacak, kediye bakmak, kedime bakmak, hayvanıma bakacak, evcil hayvan, hayvan barınağı, veteriner, veteriner pahalı, mama parası

horses: animals adapted-sport
tr: at binmek, atlar

handyman: odd-jobs
tr: tamirat, tamirat işleri, evde tamirat, ufak tamirat, ufak işler, küçük işler, evde ufak işler, ev işleri yardım, lamba takmak, lamba değiştirmek, lambayı takmak, ampul, ampul değiştirmek, avize takmak, perde asmak, perde takmak, perde asamıyorum, perdeleri asamıyorum, korniş, raf takmak, raf asmak, tablo asmak, dolap kurmak, dolap takmak, dolap montajı, mobilya kurmak, mobilya montajı, ikea dolabı, musluk akıyor, musluk damlıyor, musluk tamir, tesisatçı, delik delmek, duvar delmek, matkap, usta lazım, klusjesman, kapı kolu, merdivene çıkamıyorum, duman dedektörü, temizlik yardımı, ev temizliği, evimi temizleyemiyorum, temizlik yapamıyorum, cam silmek

groceryhelp: groceries
tr: alışveriş, alışveriş yapamıyorum, alışverişe gidemiyorum, alışveriş yardımı, alışveriş için yardım, alışverişimi yapacak, alışverişe gidecek biri, benim için alışveriş, anneme alışveriş, anneme alışveriş yapacak, markete gidemiyorum, market alışverişi, pazara gidemiyorum, poşet taşıyamıyorum, poşetleri taşıyamıyorum, boodschappen, boodschappen yapamıyorum, boodschappen yapmak, eczaneden ilaç almak, ilacımı almak

gardenhelp: garden-help
tr: bahçeme bakacak, bahçemi yapacak, bahçemi yapacak kimse, bahçemi yapamıyorum, bahçe bakımı, bahçe bakım, bahçe temizliği, bahçıvan, çim biçmek, çimleri biçmek, çim kesmek, otlar uzadı, ot yolmak, otları temizlemek, ağaç budamak, ağaç kesmek, çit kesmek, tuin yapmak, tuin bakımı, bahçem çok bakımsız

repaircafe: repair
tr: tamir, tamir etmek, tamir ettirmek, tamirci, bozuldu, bozuk, bozuk radyo, bozuk eşya, bisiklet tamiri, bisikletim bozuldu, bisiklet bozuk, lastiğim patladı, ütü bozuldu, süpürge bozuldu, kahve makinesi bozuldu, kapot oldu, repair cafe, fermuar bozuldu

lifts: rides
tr: arabam yok, araba yok, araba lazım, arabası olan biri, araba süremiyorum, araba kullanamıyorum, artık araba kullanamıyorum, ehliyetim yok, beni götürecek, beni götürecek biri, hastaneye götürecek, doktora götürecek, götürüp getirecek, otobüse binemiyorum, otobüs yok, taksi pahalı, ulaşım, nasıl gideceğim, vervoer, regiotaxi, alıp götürmek, arabayla götürmek
`
