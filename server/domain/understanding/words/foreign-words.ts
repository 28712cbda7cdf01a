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
karim=vrouw aile=gezin hamile=zwanger gebelik=zwangerschap bosanma=scheiding yas=rouw oldu=overleden olum=overlijden cenaze=uitvaart hasta=ziek hastalik=ziekte
hastane=ziekenhuis doktor=dokter randevu=afspraak tekerlekli=rolstoel engelli=beperking bunama=dementie unutkan=vergeetachtig bakim=zorg araba=auto
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
