/**
 * Everyday words of other languages with the Dutch words they stand for, as `word=dutch` or `word=dutch+dutch`. For words that the
 * thesaurus does not have: they are read and searched as the Dutch ones. Letters as `fold` leaves them.
 */
export const ENGLISH_WORDS = `
cancer=kanker diabetes=diabetes+suikerziekte stroke=beroerte blind=blind deaf=doof autism=autisme autistic=autisme adhd=adhd depression=depressie
depressed=depressie anxiety=angst panic=paniek trauma=trauma ptsd=ptss psychosis=psychose burnout=burnout stress=stress sleep=slapen
swim=zwemmen swimming=zwemmen walk=wandelen walking=wandelen hike=wandelen bike=fiets bicycle=fiets cycling=fietsen dance=dansen dancing=dansen yoga=yoga
gym=gymnastiek sport=sport sports=sport football=voetbal soccer=voetbal chess=schaken cards=kaarten games=spelletjes bingo=bingo choir=koor sing=zingen
singing=zingen music=muziek guitar=gitaar piano=piano instrument=instrument paint=schilderen painting=schilderen draw=tekenen drawing=tekenen knit=breien
knitting=breien crochet=haken sew=naaien sewing=naaien craft=handwerken crafts=handwerken theatre=toneel theater=toneel drama=toneel museum=museum
book=boek books=boeken read=lezen reading=lezen write=schrijven library=bibliotheek garden=tuin gardening=tuinieren vegetable=groente plant=planten
dog=hond cat=kat pet=huisdier pets=huisdieren animal=dieren animals=dieren farm=boerderij cook=koken cooking=koken meal=maaltijd dinner=eten lunch=lunch
breakfast=ontbijt eat=eten food=eten soup=soep coffee=koffie tea=thee bread=brood grocery=boodschappen groceries=boodschappen shop=winkel shopping=boodschappen
clothes=kleding clothing=kleding shoes=schoenen coat=jas furniture=meubels bed=bed fridge=koelkast washing=wassen machine=machine toys=speelgoed toy=speelgoed
secondhand=tweedehands used=tweedehands cheap=goedkoop money=geld debt=schulden debts=schulden bills=rekeningen bill=rekening rent=huur landlord=verhuurder
tax=belasting taxes=belasting benefit=uitkering benefits=uitkering allowance=toeslag budget=budget letter=brief letters=brieven form=formulier forms=formulieren
paperwork=administratie administration=administratie lawyer=advocaat legal=juridisch house=huis housing=woning home=thuis room=kamer apartment=woning
homeless=dakloos shelter=opvang neighbor=buren neighbour=buren neighbors=buren neighbours=buren noise=lawaai moving=verhuizen move=verhuizen repair=repareren
fix=repareren broken=kapot handyman=klussen chores=klusjes lamp=lamp job=werk jobs=werk work=werk resume=cv cv=cv interview=sollicitatie
unemployed=werkloos volunteer=vrijwilliger volunteering=vrijwilligerswerk course=cursus class=les classes=les lesson=les lessons=les learn=leren
study=studeren school=school homework=huiswerk math=rekenen maths=rekenen tutor=bijles tutoring=bijles exam=examen language=taal dutch=nederlands english=engels
speak=spreken practice=oefenen practise=oefenen conversation=gesprek computer=computer laptop=laptop phone=telefoon internet=internet email=mailen
lonely=eenzaam loneliness=eenzaamheid alone=alleen friend=vriend friends=vrienden buddy=maatje company=gezelschap visit=bezoek visitor=bezoek talk=praten
talking=praten chat=praten listen=luisteren meet=ontmoeten meeting=ontmoeting group=groep club=club community=buurt trip=uitje outing=uitje
elderly=ouderen senior=senioren seniors=senioren old=oud older=ouder grandmother=oma grandfather=opa mother=moeder mom=moeder mum=moeder father=vader dad=vader
parent=ouder parents=ouders child=kind children=kinderen kids=kinderen kid=kind son=zoon daughter=dochter baby=baby toddler=peuter teen=tiener teenager=tiener
youth=jongeren young=jong girl=meisje girls=meisjes boy=jongen boys=jongens woman=vrouw women=vrouwen man=man men=mannen husband=man wife=vrouw
partner=partner widow=weduwe widower=weduwnaar widows=weduwen family=gezin families=gezinnen pregnant=zwanger pregnancy=zwangerschap birth=geboorte
divorce=scheiding divorced=gescheiden separation=scheiding parenting=opvoeden autistic=autisme grief=rouw grieving=rouw died=overleden death=overlijden
dying=sterven hospice=hospice funeral=uitvaart sick=ziek ill=ziek illness=ziekte disease=ziekte hospital=ziekenhuis doctor=dokter appointment=afspraak
wheelchair=rolstoel disabled=gehandicapt disability=beperking dementia=dementie alzheimer=alzheimer memory=geheugen forgetful=vergeetachtig caregiver=mantelzorg
carer=mantelzorg caring=zorgen care=zorg ride=vervoer transport=vervoer transportation=vervoer driver=chauffeur drive=rijden car=auto bus=bus
alcohol=alcohol drinking=drinken drink=drinken sober=nuchter drugs=drugs weed=wiet gambling=gokken addiction=verslaving addicted=verslaafd violence=geweld
abuse=mishandeling abused=mishandeld safe=veilig prison=gevangenis jail=gevangenis prisoner=gevangene refugee=vluchteling refugees=vluchtelingen
asylum=asiel newcomer=nieuwkomer newcomers=nieuwkomers immigrant=nieuwkomer ukrainian=oekraine ukraine=oekraine polish=pools syrian=syrisch arabic=arabisch
church=kerk mosque=moskee faith=geloof pray=bidden prayer=gebed meditation=meditatie mindfulness=mindfulness gay=homo lesbian=lesbisch trans=trans
queer=lhbti support=steun free=gratis weekend=weekend evening=avond morning=ochtend summer=zomer holiday=vakantie camp=kamp playground=speeltuin play=spelen
curtain=gordijn curtains=gordijnen lightbulb=lamp bulb=lamp shelf=plank shelves=plank wall=muur ceiling=plafond tap=kraan faucet=kraan leaking=lekt leaks=lekt leak=lekt dripping=druppelt
sink=gootsteen toilet=wc shower=douche bathroom=badkamer kitchen=keuken stairs=trap ladder=ladder window=raam windows=ramen door=deur lock=slot drill=boren hang=ophangen hanging=ophangen
assemble=monteren tighten=vastmaken screw=schroef carpet=tapijt wallpaper=behang sofa=bank couch=bank mattress=matras table=tafel chair=stoel cupboard=kast wardrobe=kast closet=kast drawer=la
dishes=afwas laundry=was ironing=strijken vacuum=stofzuigen vacuuming=stofzuigen cleaning=schoonmaken clean=schoonmaken tidy=opruimen declutter=opruimen messy=rommel mess=rommel
grass=gras lawn=gras mow=maaien mowing=maaien hedge=heg weeds=onkruid weeding=wieden prune=snoeien pruning=snoeien tree=boom trees=bomen leaves=bladeren backyard=tuin yard=tuin flowers=bloemen
supermarket=supermarkt pharmacy=apotheek medicine=medicijnen medication=medicijnen pills=medicijnen bags=tassen carry=dragen fetch=halen deliver=brengen delivered=brengen delivery=brengen
dialysis=dialyse chemo=chemo surgery=operatie operation=operatie specialist=specialist physio=fysiotherapie physiotherapy=fysiotherapie nurse=verpleegkundige clinic=ziekenhuis gp=huisarts
knee=knie hip=heup shoulder=schouder leg=been pain=pijn hurts=pijn hurt=pijn tired=moe exhausted=uitgeput weak=zwak walker=rollator cane=wandelstok crutches=krukken eyesight=zicht
forgets=vergeet forget=vergeten forgot=vergeten forgetting=vergeten confused=verward wanders=dwaalt recognise=herkent recognize=herkent remembers=onthouden remember=onthouden
bored=verveel boring=saai useless=nutteloos worthless=waardeloos sad=verdrietig sadness=verdriet cry=huilen crying=huilen cries=huilt tears=huilen angry=boos anger=boosheid scared=bang afraid=bang
worried=bezorgd worry=zorgen worries=zorgen nightmares=nachtmerries nightmare=nachtmerrie sleepless=slapeloos insomnia=slapeloosheid awake=wakker calm=rustig quiet=rustig rest=rust relax=ontspannen
grandma=oma grandpa=opa granny=oma grandson=kleinzoon granddaughter=kleindochter grandchild=kleinkind grandchildren=kleinkinderen grandkids=kleinkinderen nephew=neef niece=nicht uncle=oom aunt=tante
sister=zus brother=broer siblings=broers+zussen stepson=stiefzoon stepmother=stiefmoeder ex=ex girlfriend=vriendin boyfriend=vriend fiance=verloofde neighborhood=buurt neighbourhood=buurt street=straat
town=stad city=stad village=dorp council=gemeente municipality=gemeente government=overheid envelope=envelop envelopes=enveloppen document=papieren documents=papieren papers=papieren application=aanvraag
apply=aanvragen claim=aanvraag rejected=afgewezen refused=geweigerd appeal=bezwaar complaint=klacht contract=contract court=rechtbank judge=rechter police=politie fine=boete fines=boetes salary=loon
wage=loon wages=loon boss=baas employer=werkgever fired=ontslagen dismissed=ontslagen pension=pensioen retired=gepensioneerd retirement=pensioen savings=spaargeld loan=lening loans=leningen owe=schuld
overdue=achterstand arrears=achterstand unpaid=onbetaald pay=betalen paying=betalen paid=betaald afford=betalen expensive=duur poor=arm poverty=armoede electricity=stroom gas=gas water=water
heater=kachel radiator=verwarming cold=koud warm=warm evicted=uitgezet eviction=huisuitzetting tenant=huurder mould=schimmel damp=vocht mice=muizen rats=ratten bedbugs=bedwantsen roommate=huisgenoot
rebellious=opstandig naughty=stout tantrum=driftbui tantrums=driftbuien bullied=gepest bullying=pesten autism=autisme toddlers=peuters babies=baby newborn=baby breastfeeding=borstvoeding crib=babybed
stroller=kinderwagen pram=kinderwagen diapers=luiers nappies=luiers midwife=verloskundige miscarriage=miskraam teenagers=jongeren teens=jongeren adolescent=puber puberty=puberteit student=student
college=school university=universiteit studies=studie degree=diploma diploma=diploma certificate=diploma spelling=spelling grammar=grammatica pronunciation=uitspraak translate=vertalen translation=vertalen
translator=tolk interpreter=tolk accent=accent foreigner=buitenlander foreigners=buitenlanders permit=vergunning passport=paspoort visa=visum citizenship=naturalisatie residence=verblijf war=oorlog fled=gevlucht
password=wachtwoord website=website app=app apps=apps screen=scherm printer=printer wifi=wifi tablet=tablet video=video photos=fotos photo=foto camera=camera typing=typen scam=oplichting scammed=opgelicht
picnic=picknick zoo=dierentuin beach=strand cinema=bioscoop movie=film movies=films concert=concert festival=festival market=markt exhibition=tentoonstelling photography=fotografie poetry=gedichten
poem=gedicht poems=gedichten story=verhaal stories=verhalen stage=toneel acting=toneel drum=drummen drums=drummen violin=viool flute=fluit song=liedje songs=liedjes band=band orchestra=orkest
wool=wol yarn=wol embroidery=borduren quilt=quilten pottery=pottenbakken clay=klei wood=hout woodwork=houtbewerking bake=bakken baking=bakken cake=taart recipe=recept recipes=recepten spicy=pittig
vegetarian=vegetarisch halal=halal hungry=honger hunger=honger thirsty=dorst puzzle=puzzel puzzles=puzzels billiards=biljart snooker=biljart darts=darts tennis=tennis judo=judo boxing=boksen karate=karate
basketball=basketbal volleyball=volleybal running=hardlopen run=hardlopen jogging=hardlopen fitness=fitness pool=zwembad horse=paard horses=paarden riding=rijden pony=pony goats=geiten rabbit=konijn rabbits=konijnen
cats=katten dogs=honden vet=dierenarts bird=vogel birds=vogels fish=vissen fishing=vissen forest=bos woods=bos nature=natuur park=park stroll=wandelen strolling=wandelen tandem=duofiets
imam=imam priest=pastoor bible=bijbel quran=koran christmas=kerst easter=pasen ramadan=ramadan funeral=uitvaart cremation=crematie buried=begraven stillborn=doodgeboren stillbirth=doodgeboren grave=graf
drunk=dronken beer=bier wine=wijn cocaine=cocaine smoking=roken smoke=roken quit=stoppen cigarettes=sigaretten casino=casino betting=gokken hits=slaat hit=slaan beats=slaat beaten=geslagen threatens=bedreigt
threatened=bedreigd stalking=stalken stalker=stalker raped=verkracht rape=verkrachting inmate=gevangene probation=reclassering arrested=opgepakt criminal=crimineel wheelchairs=rolstoel scooter=scootmobiel
amputee=amputatie stutter=stotteren stutters=stotteren dyslexia=dyslexie dyslexic=dyslexie epilepsy=epilepsie asthma=astma copd=copd arthritis=artrose rheumatism=reuma migraine=migraine kidney=nieren heart=hart
lung=long lungs=longen obesity=overgewicht overweight=overgewicht menopause=overgang bipolar=bipolair schizophrenia=schizofrenie borderline=borderline therapy=therapie therapist=therapeut counselling=gesprekken counseling=gesprekken
counsellor=hulpverlener psychologist=psycholoog support=steun advice=advies information=informatie useful=nuttig purpose=zin meaning=zingeving together=samen alone=alleen someone=iemand bring=brengen sit=zitten
stay=blijven leave=weggaan sing=zingen company=gezelschap accompany=meegaan accompanies=meegaan carpool=meerijden taxi=taxi train=trein tram=tram licence=rijbewijs license=rijbewijs
haircut=kapper hairdresser=kapper dentist=tandarts glasses=bril birthday=verjaardag party=feest gift=cadeau gifts=cadeaus vacation=vakantie
gambler=gokken energy=energie heating=stoken mold=schimmel fall=vallen balance=balans falling=vallen hearing=slechthorend
`

export const TURKISH_WORDS = `
kanser=kanker seker=suikerziekte felc=beroerte kor=blind sagir=doof otizm=autisme depresyon=depressie kaygi=angst panik=paniek uyku=slapen
yuzme=zwemmen yuzmek=zwemmen yurumek=wandelen yuruyus=wandelen bisiklet=fiets dans=dansen spor=sport futbol=voetbal satranc=schaken kagit=kaarten oyun=spelletjes
koro=koor sarki=zingen muzik=muziek gitar=gitaar resim=schilderen orgu=breien orgü=breien dikis=naaien nakis=handwerken tiyatro=toneel muze=museum kitap=boek
okumak=lezen yazmak=schrijven okuma=lezen yazma=schrijven kutuphane=bibliotheek bahce=tuin sebze=groente kopek=hond kedi=kat hayvan=dieren yemek=eten
pisirmek=koken corba=soep kahve=koffie cay=thee kahvalti=ontbijt ekmek=brood alisveris=boodschappen giysi=kleding kiyafet=kleding elbise=kleding ayakkabi=schoenen
mobilya=meubels esya=spullen yatak=bed buzdolabi=koelkast oyuncak=speelgoed ucuz=goedkoop bedava=gratis ucretsiz=gratis para=geld borc=schulden fatura=rekening
kira=huur vergi=belasting odenek=toeslag yardim=hulp mektup=brief belediye=gemeente form=formulier evrak=papieren avukat=advocaat hukuki=juridisch ev=huis
konut=woning oda=kamer evsiz=dakloos barinak=opvang komsu=buren gurultu=lawaai tasinmak=verhuizen tasinma=verhuizen tamir=repareren bozuk=kapot
is=werk calismak=werken issiz=werkloos gonullu=vrijwilliger kurs=cursus ders=les ogrenmek=leren okul=school odev=huiswerk matematik=rekenen sinav=examen
dil=taal hollandaca=nederlands felemenkce=nederlands ingilizce=engels konusmak=praten konusma=spreken sohbet=praten bilgisayar=computer telefon=telefoon internet=internet
yalniz=alleen yalnizlik=eenzaamheid arkadas=vriend ziyaret=bezoek dinlemek=luisteren tanismak=ontmoeten bulusma=ontmoeting grup=groep kulup=club gezi=uitje
yasli=ouderen anne=moeder baba=vader dede=opa nine=oma buyukanne=oma cocuk=kinderen bebek=baby genc=jongeren kiz=meisje erkek=mannen kadin=vrouwen koca=man
karim=vrouw aile=gezin hamile=zwanger gebelik=zwangerschap bosanma=scheiding yas=rouw  olum=overlijden cenaze=uitvaart hasta=ziek hastalik=ziekte
hastane=ziekenhuis doktor=dokter randevu=afspraak tekerlekli=rolstoel engelli=beperking bunama=dementie unutkan=vergeetachtig bakim=zorg araba=auto
perde=gordijn perdeler=gordijnen perdemi=gordijn lamba=lamp ampul=lamp avize=lamp duvar=muur tavan=plafond musluk=kraan akiyor=lekt damliyor=druppelt lavabo=gootsteen tuvalet=wc dus=douche banyo=badkamer mutfak=keuken
merdiven=trap pencere=raam cam=raam kapi=deur kilit=slot raf=plank dolap=kast dolabi=kast masa=tafel sandalye=stoel koltuk=bank hali=tapijt matkap=boren asmak=ophangen asamiyorum=ophangen asacak=ophangen asmaya=ophangen
takmak=ophangen takamiyorum=ophangen takacak=ophangen kurmak=monteren kuramiyorum=monteren boyamak=verven boya=verven bulasik=afwas camasir=was utu=strijken supurge=stofzuigen temizlik=schoonmaken temizlemek=schoonmaken
toplamak=opruimen daginik=rommel cim=gras ot=onkruid otlar=onkruid bicmek=maaien agac=boom cicek=bloemen cicekler=bloemen domates=tomaten toprak=grond ekmek=brood market=supermarkt pazar=markt eczane=apotheek ilac=medicijnen
ilaclar=medicijnen poset=tassen tasimak=dragen tasiyamiyorum=dragen getirmek=brengen getirecek=brengen goturmek=brengen goturecek=brengen goturse=brengen almak=halen diyaliz=dialyse ameliyat=operatie fizik=fysiotherapie
diz=knie dizim=knie dizlerim=knie kalca=heup omuz=schouder bacak=been bacagim=been ayak=voet ayagim=voet bel=rug belim=rug sirt=rug agri=pijn agriyor=pijn agrim=pijn yorgun=moe yorgunum=moe yoruldum=moe zayif=zwak baston=wandelstok
goz=ogen gozlerim=ogen kulak=oren unutuyor=vergeet unutmak=vergeten unuttum=vergeten hatirlamiyor=vergeet tanimiyor=herkent sikiliyorum=verveel sikiliyor=verveelt uzgun=verdrietig uzgunum=verdrietig aglamak=huilen agliyorum=huilen
agliyor=huilt kizgin=boos sinirli=boos ofkeli=boos korkuyorum=bang korkuyor=bang korku=angst endise=zorgen kabus=nachtmerries uyuyamiyorum=slapeloos uykusuz=slapeloos sessiz=rustig sakin=rustig dinlenmek=ontspannen rahatlamak=ontspannen
torun=kleinkinderen torunum=kleinkind torunlarim=kleinkinderen yegen=neef amca=oom teyze=tante hala=tante abla=zus abi=broer kardes=broer kardesim=broer gelin=schoondochter damat=schoonzoon kayinvalide=schoonmoeder kaynana=schoonmoeder
kaynanam=schoonmoeder kayinpeder=schoonvader es=partner esim=partner oglum=zoon ogul=zoon oglan=zoon kizim=dochter mahalle=buurt sokak=straat sehir=stad koy=dorp devlet=overheid zarf=envelop kagit=papieren belge=papieren belgeler=papieren
basvuru=aanvraag basvurmak=aanvragen reddedildi=afgewezen reddettiler=afgewezen itiraz=bezwaar sikayet=klacht sozlesme=contract mahkeme=rechtbank hakim=rechter polis=politie ceza=boete maas=loon maasim=loon ucret=loon patron=baas patronum=baas
isveren=werkgever kovuldum=ontslagen emekli=pensioen emekliyim=pensioen birikim=spaargeld kredi=lening odemek=betalen odeyemiyorum=betalen odeyemiyoruz=betalen oduyorum=betalen pahali=duur fakir=arm elektrik=stroom dogalgaz=gas su=water
kalorifer=verwarming soba=kachel isinma=verwarming soguk=koud sicak=warm kiraci=huurder kuf=schimmel fare=muizen hamam=badhuis yaramaz=stout dislaniyor=gepest zorbalik=pesten bebegim=baby bebekler=baby emzirme=borstvoeding
emzirmek=borstvoeding bez=luiers ebe=verloskundige dusuk=miskraam ergen=puber ergenlik=puberteit ogrenci=student universite=universiteit diploma=diploma heceleme=spelling telaffuz=uitspraak tercume=vertalen cevirmek=vertalen cevirir=vertalen
tercuman=tolk cevirmen=tolk yabanci=buitenlander yabancilar=buitenlanders izin=vergunning pasaport=paspoort vize=visum vatandaslik=naturalisatie oturum=verblijf savas=oorlog kactim=gevlucht sifre=wachtwoord sifremi=wachtwoord ekran=scherm
yazici=printer fotograf=foto dolandirildim=opgelicht piknik=picknick plaj=strand sinema=bioscoop film=film konser=concert festival=festival sergi=tentoonstelling siir=gedichten hikaye=verhaal sahne=toneel davul=drummen keman=viool ney=fluit
turku=liedjes yun=wol nakis=borduren seramik=pottenbakken ahsap=hout pasta=taart borek=bakken tarif=recept ac=honger aclik=honger bulmaca=puzzel bilardo=biljart tavla=spelletjes okey=spelletjes satranc=schaken boks=boksen kosu=hardlopen
kosmak=hardlopen havuz=zwembad at=paard atlar=paarden keci=geiten tavsan=konijn kus=vogels balik=vissen orman=bos doga=natuur park=park gezmek=uitje gezmeye=uitje hoca=imam incil=bijbel kuran=koran namaz=bidden bayram=feest
mezar=graf mezarlik=begraafplaats sarhos=dronken bira=bier sarap=wijn esrar=wiet sigara=roken dovuyor=slaat dovdu=geslagen vuruyor=slaat bagiriyor=schreeuwt tehdit=bedreigd taciz=misbruik mahkum=gevangene otistik=autisme disleksi=dyslexie
kekeme=stotteren kekeliyor=stotteren epilepsi=epilepsie astim=astma romatizma=reuma migren=migraine bobrek=nieren kalp=hart akciger=longen kilo=overgewicht sisman=overgewicht menopoz=overgang psikolog=psycholoog terapi=therapie
destek=steun bilgi=informatie danisma=advies danismanlik=advies faydali=nuttig beraber=samen biri=iemand birisi=iemand oturmak=zitten kalmak=blijven gitmek=gaan refakat=meegaan eslik=meegaan taksi=taxi tren=trein otobus=bus ehliyet=rijbewijs
kuafor=kapper dis=tandarts disci=tandarts gozluk=bril dogum=geboorte parti=feest hediye=cadeau ariyorum=zoek ariyoruz=zoek istiyorum=wil istiyoruz=wil lazim=nodig gerek=nodig gerekiyor=nodig yardim=hulp yardimci=hulp
bakiyorum=zorgen bakmak=zorgen bakiyoruz=zorgen bakacak=oppas bakici=oppas yavas=traag laptop=laptop tablet=tablet computer=computer bozuldu=kapot calismiyor=kapot
alkol=alcohol icki=drinken uyusturucu=drugs kumar=gokken bagimlilik=verslaving siddet=geweld hapis=gevangenis multeci=vluchteling gocmen=nieuwkomer kilise=kerk
cami=moskee dua=bidden inanc=geloof oyun=spelen tatil=vakantie aksam=avond sabah=ochtend birlikte=samen
`

export const POLISH_WORDS = `
praca=werk pracy=werk prace=werk pieniadze=geld pieniedzy=geld dlug=schulden dlugi=schulden dlugow=schulden rachunek=rekening list=brief listy=brieven pismo=brief formularz=formulier urzad=gemeente
podatek=belasting podatki=belasting mieszkanie=woning mieszkania=woning pokoj=kamer bezdomny=dakloos bezdomni=dakloos jedzenie=eten jedzenia=eten zywnosc=voedsel zywnosci=voedsel
ubrania=kleding odziez=kleding meble=meubels jezyk=taal jezyka=taal niderlandzki=nederlands niderlandzkiego=nederlands holenderski=nederlands holenderskiego=nederlands nauka=leren nauczyc=leren kurs=cursus
samotny=eenzaam samotna=eenzaam samotnosc=eenzaamheid przyjaciel=vriend ludzi=mensen poznac=ontmoeten spotkanie=ontmoeting spotkania=ontmoeting rozmowa=praten rozmawiac=praten dziecko=kind dzieci=kinderen dziecka=kind
szkola=school lekcje=huiswerk matka=moeder ojciec=vader rodzina=gezin kobiety=vrouwen kobieta=vrouw ciaza=zwanger ciazy=zwanger chory=ziek chora=ziek choroba=ziekte szpital=ziekenhuis lekarz=dokter
alkohol=alcohol alkoholu=alcohol alkoholik=verslaving narkotyki=drugs przemoc=geweld smierc=overlijden zaloba=rouw depresja=depressie pomoc=hulp pomocy=hulp wolontariat=vrijwilligerswerk
komputer=computer telefon=telefoon rower=fiets polska=pools polski=pools polskie=pools polacy=pools polakow=pools szukam=zoeken kosciol=kerk prawnik=advocaat dlugami=schulden samochod=auto
`

export const UKRAINIAN_WORDS = `
робота=werk роботу=werk роботи=werk работа=werk работу=werk гроші=geld деньги=geld борг=schulden борги=schulden долги=schulden лист=brief письмо=brief форма=formulier
житло=woning жилье=woning квартира=woning квартиру=woning кімната=kamer бездомний=dakloos їжа=eten їжу=eten еда=eten еду=eten продукти=voedsel одяг=kleding одежда=kleding
меблі=meubels мебель=meubels мова=taal мову=taal язык=taal нідерландська=nederlands нідерландську=nederlands голландський=nederlands голландский=nederlands вчити=leren учить=leren курс=cursus
самотній=eenzaam самотня=eenzaam самотність=eenzaamheid одинокий=eenzaam одиноко=eenzaam друзі=vrienden друзья=vrienden люди=mensen зустріч=ontmoeting розмова=praten дитина=kind
дитини=kind дитину=kind діти=kinderen дітей=kinderen дети=kinderen детей=kinderen школа=school мати=moeder мама=moeder батько=vader родина=gezin вагітна=zwanger хворий=ziek хвороба=ziekte лікарня=ziekenhuis
лікар=dokter врач=dokter алкоголь=alcohol насильство=geweld насилие=geweld допомога=hulp допомогу=hulp помощь=hulp волонтер=vrijwilliger волонтером=vrijwilliger компютер=computer
телефон=telefoon велосипед=fiets україна=oekraine українці=oekraine українців=oekraine українською=oekraine украинцы=oekraine украинцев=oekraine біженець=vluchteling біженці=vluchtelingen біженців=vluchtelingen беженцы=vluchtelingen
`

export const ARABIC_WORDS = `
عمل=werk مال=geld ديون=schulden دين=schulden رسالة=brief نموذج=formulier سكن=woning بيت=huis مشرد=dakloos طعام=eten اكل=eten ملابس=kleding اثاث=meubels لغة=taal اللغة=taal هولندية=nederlands الهولندية=nederlands
تعلم=leren وحيد=eenzaam وحدة=eenzaamheid الوحدة=eenzaamheid اصدقاء=vrienden طفل=kind اطفال=kinderen مدرسة=school ام=moeder اب=vader عائلة=gezin نساء=vrouwen حامل=zwanger مريض=ziek مرض=ziekte مستشفى=ziekenhuis
طبيب=dokter عنف=geweld مساعدة=hulp متطوع=vrijwilliger كمبيوتر=computer هاتف=telefoon دراجة=fiets لاجئ=vluchteling لاجئين=vluchtelingen مسجد=moskee اكتئاب=depressie
flous=geld fluus=geld khedma=werk khdma=werk makla=eten hwayej=kleding wehda=eenzaamheid taalim=leren
`

export const OTHER_WORDS = `
arbeit=werk geld=geld schulden=schulden einsam=eenzaam hilfe=hulp essen=eten kleidung=kleding sprache=taal lernen=leren kinder=kinderen krank=ziek
travail=werk argent=geld dettes=schulden seul=alleen seule=alleen solitude=eenzaamheid aide=hulp manger=eten nourriture=voedsel vetements=kleding langue=taal apprendre=leren
enfants=kinderen enfant=kind malade=ziek logement=woning meubles=meubels
trabajo=werk dinero=geld deudas=schulden solo=alleen soledad=eenzaamheid ayuda=hulp comida=eten ropa=kleding idioma=taal aprender=leren ninos=kinderen hijo=kind enfermo=ziek
`
