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

gym: exercise adapted-sport
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

bullying: parenting
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
