/** Being among people, and groups of people. */
export const PEOPLE_TOPICS = `
lonely: loneliness
eenzaam, eenzaamheid, alleen, =voel me alleen, =altijd alleen, altijd alleen thuis, =hele dag alleen, =niemand om mee te praten, niemand om mee te kletsen, =spreek niemand, dagen niemand gesproken, zie geen mens, =zie dagen niemand
muren komen op me af, muren op me af, =staren naar de muur, =naar de muren staren, =muren te staren, praat tegen de muren, praat tegen de kat, praat tegen de tv, tv is mijn enige gezelschap, tv is mijn gezelschap, deurbel gaat nooit, telefoon gaat nooit
telefoon blijft stil, =niemand belt, niemand belt ooit, =niemand komt langs, niemand komt ooit langs, kinderen wonen ver weg, kinderen komen nooit, =kinderen hebben het druk, =het is stil in huis, =stil in huis, =lange dagen, dagen duren lang
geen sociaal netwerk, =klein netwerk, weinig mensen, =weinig contact, sociaal isolement, geïsoleerd, sociaal geïsoleerd, zit achter de geraniums, achter de geraniums, vereenzaamd, vereenzamen, kom de deur niet uit, nergens bij horen
zou het iemand merken als ik er niet was, weekend duurt lang, zondag is de ergste dag, geen vrienden, geen familie meer, heb niemand, ik heb niemand, =heb helemaal niemand, geen bezoek
en: lonely, loneliness, alone all day, no one to talk to, isolated, always alone, nobody visits, no friends
tr: yalnız, yalnızlık, yalnızım, kimsem yok, hep yalnızım, evde yalnızım, konuşacak kimsem yok, arkadaşım yok, kimse gelmiyor

newhere: meeting-people
net verhuisd, pas verhuisd, =nieuw in de stad, =nieuw in de buurt, =nieuw in de wijk, =nieuw in het dorp, =ken hier niemand, ken hier geen hond, ken hier geen mens, =niemand kennen hier, =nog niemand kennen, =ken nog niemand, vrienden maken, =nieuwe vrienden
=mensen leren kennen, nieuwe mensen leren kennen, =nieuwe contacten, contacten opdoen, buurtgenoten ontmoeten, buren leren kennen, vriendin zoeken, zoek vriendin, zoek vrienden, zoek een vriend, zoek een vriendin, vriendschap, vriendinnen maken
expat, expats, =sociale contacten, netwerk opbouwen, aanspraak, wil onder de mensen, weer onder de mensen
en: make friends, meet people, new in town, just moved here, meet new people, find friends, new here, moved here
tr: arkadaş edinmek, yeni insanlar tanımak, arkadaş arıyorum, yeni taşındım, insanlarla tanışmak, kimseyi tanımıyorum

buddy: visit-buddy
maatje, maatjes, maatjesproject, maatjescontact, buddy, buddyproject, =vaste vrijwilliger, bezoekvrijwilliger, bezoekdienst, huisbezoek, bezoekje, iemand die langskomt, iemand op de koffie, iemand op bezoek, =bezoek aan huis, gezelschap, =koffie en een praatje
=komt langs voor een praatje, vriendschappelijk huisbezoek, vriendendienst, vriendschappelijk contact, op de thee, iemand om mee te praten, bezoekmaatje, kletsmaatje, wandelmaatje, vrijwilliger die langskomt, wekelijks bezoek, =elke week langs
bezoek voor mijn moeder, bezoek voor mijn vader, gezelschap voor mijn moeder, gezelschap voor mijn vader, gezelschap voor oma, ziekenbezoek, =bezoek bij ouderen, =nieuwe stappen zetten, coach naast je, mentor, mentoraat
en: buddy, visitor, someone to visit, befriending, company for my mother, company for my father, weekly visit, home visits
tr: ziyaret, ziyaretçi, ev ziyareti, annemi ziyaret edecek biri, bana eşlik edecek biri, arkadaşlık edecek biri

livingroom: drop-in
inloop, inloophuis, huiskamer, buurthuis, wijkcentrum, buurtcentrum, dorpshuis, ontmoetingscentrum, ontmoetingsplek, koffieochtend, =koffie drinken, =kopje koffie, bakkie, bakkie doen, bakkie troost, koffiecorner, koffietafel, buurtkamer, buurthuiskamer
binnenlopen, =binnen lopen, zonder afspraak, =krantje lezen, =koffie en gezelligheid, inloopochtend, inloopmiddag, praatje maken, kletsen, =ergens koffie drinken, gezellig kletsen, plek om te zitten, even ergens anders zijn, onder de mensen
koffiepraat, stamtafel
en: drop in, community centre, cup of coffee, coffee morning, living room, place to sit, chat over coffee
tr: buluşma yeri, kahve içmek, sohbet, çay sohbeti, mahalle merkezi, uğranacak yer

dayout: outings
uitje, uitstapje, uitstapjes, dagje uit, dagtocht, dagtochten, busreis, bustocht, busuitje, boottocht, boottochtje, museum met anderen, samen naar het museum, =samen naar de film, terrasje pakken, =samen op vakantie, zorgvakantie
aangepaste vakantie, =vakantie met begeleiding, reisje, dagje strand, dagje naar zee, samen eropuit, erop uit, weer eens de stad uit, kom nooit meer ergens, kom nergens meer., naar de markt met anderen, uitstapjes voor ouderen, ouderenreis
en: day trip, outing, outings, trips for seniors, excursion, museum trip
tr: gezi, günübirlik gezi, geziler, yaşlılar için gezi

women: meeting-people
vrouwen, vrouwengroep, vrouwencentrum, vrouwencafé, vrouwenochtend, =alleen voor vrouwen, =vrouwen onder elkaar, vrouwen ontmoeten, ontmoeting voor vrouwen, damesclub, dames onder elkaar, vrouwenstudio, moedercentrum, allochtone vrouwen
vrouwen uit alle culturen
en: womens group, women only, women centre, women meeting
tr: kadınlar, kadın grubu, sadece kadınlar, kadınlar için, kadın merkezi, kadınlarla tanışmak

men: meeting-people
mannengroep, mannenclub, =mannen onder elkaar, mannenschuur, mens shed, men s shed, mannen ontmoeten, mannencafé, =alleen voor mannen, gepensioneerde mannen, werkplaats voor mannen, mannenpraat, mannen knutselen, =mannen sleutelen, mannenkoor
en: mens shed, men only, retired men, mens group, shed for men, woodworking shed
tr: erkekler için, erkek grubu, emekli erkekler

lgbt: meeting-people
lhbti, lhbtiq, LHBTI, homo, homos, homoseksueel, homoseksuele, lesbisch, lesbienne, lesbische, biseksueel, transgender, transgenders, trans, queer, non binair, roze ouderen, regenboog, gender, genderdysforie, geaardheid, seksualiteit, uit de kast
val op jongens, val op meisjes, =val op mannen, =val op vrouwen, verliefd op een jongen, verliefd op een meisje, op jongens, thuis weten ze niet dat ik, coming out, in het verkeerde lichaam, meisje in een jongenslichaam, voel me geen meisje, voel me geen jongen
regenboogcafé, roze salon, COC, intersekse
en: gay, lesbian, lgbt, lgbti, lgbtq, queer, transgender, bisexual, gay seniors, gay men, coming out, gender identity
tr: lgbt, eşcinsel, gey, lezbiyen, trans birey

seniorscircle: meeting-people
ouderensoos, seniorenclub, ouderenbond, KBO, PCOB, ANBO, seniorenvereniging, vijftigplussers, soos voor ouderen, ouderenmiddag, ontmoeting ouderen, ouderen ontmoeten, 65 plus club, seniorensoos
en: seniors club, retired people, pensioners club
tr: yaşlılar kulübü, emekliler, yaşlılar için buluşma

generations: meeting-people
intergenerationeel, intergenerationeel contact, =jong en oud, jong ontmoet oud, oud leert jong, opa en oma voor een dag, leenoma, leenopa, oppasoma, surrogaat oma, generaties, tussen generaties, =senioren en kinderen, =ouderen en kinderen
basisschoolkinderen en ouderen, studenten en ouderen
en: intergenerational, young and old, adopt a grandparent
tr: kuşaklararası, gençler ve yaşlılar

turkish: meeting-people
=turkse ouderen, =turkse vrouwen, =turkse mannen, =turkse gezinnen, turkse gemeenschap, turkssprekend, in het turks, =turkse vereniging
en: turkish, turkish community, turkish elderly
tr: türk, türkler, türkçe, türkçe konuşan, türk derneği, türk yaşlılar, anadolu

moroccan: meeting-people
=marokkaanse vrouwen, marokkaanse vaders, =marokkaanse ouderen, arabischtalig, arabisch sprekend, marokkaanse gemeenschap, =marokkaanse achtergrond
en: moroccan, arabic speaking
tr: faslı, arapça

surinamese: meeting-people
hindoestanen, antillianen, molukkers, arbeidsmigranten, migranten, migrantenouderen, migrantenvrouwen, bicultureel, oost europeanen
=surinaamse ouderen, =surinaamse vrouwen, =surinaamse vereniging, surinaamse gemeenschap, hindoestaanse ouderen, hindoestaanse vrouwen
hindoestaanse vereniging, hindoestaanse gemeenschap, antilliaanse ouderen, antilliaanse vrouwen, antilliaanse vereniging
antilliaanse gemeenschap, caribische ouderen, caribische vrouwen, caribische vereniging, caribische gemeenschap, molukse ouderen
molukse vrouwen, molukse vereniging, molukse gemeenschap, indische ouderen, indische vrouwen, indische vereniging, indische gemeenschap
=chinese ouderen, =chinese vrouwen, =chinese vereniging, chinese gemeenschap, somalische ouderen, somalische vrouwen, somalische vereniging
somalische gemeenschap, ghanese ouderen, ghanese vrouwen, ghanese vereniging, ghanese gemeenschap, afrikaanse ouderen, afrikaanse vrouwen
afrikaanse vereniging, afrikaanse gemeenschap, =poolse ouderen, =poolse vrouwen, =poolse vereniging, poolse gemeenschap, bulgaarse ouderen
bulgaarse vrouwen, bulgaarse vereniging, bulgaarse gemeenschap, roemeense ouderen, roemeense vrouwen, roemeense vereniging
roemeense gemeenschap, eritrese ouderen, eritrese vrouwen, eritrese vereniging, eritrese gemeenschap, =syrische ouderen, =syrische vrouwen
=syrische vereniging, syrische gemeenschap, =oekraïense ouderen, =oekraïense vrouwen, =oekraïense vereniging, oekraïense gemeenschap
=iraanse ouderen, =iraanse vrouwen, =iraanse vereniging, iraanse gemeenschap, kaapverdiaanse ouderen, kaapverdiaanse vrouwen
kaapverdiaanse vereniging, kaapverdiaanse gemeenschap, =spaanse ouderen, =spaanse vrouwen, =spaanse vereniging, spaanse gemeenschap
portugese ouderen, portugese vrouwen, portugese vereniging, portugese gemeenschap, filipijnse ouderen, filipijnse vrouwen
filipijnse vereniging, filipijnse gemeenschap
en: surinamese community, polish community, african women, chinese community, migrants
tr: göçmenler

volunteer: helping-others
vrijwilligerswerk, vrijwilliger worden, vrijwilligerscentrale, vrijwilligersvacatures, vrijwilligersvacaturebank, iets voor een ander doen, iets betekenen voor een ander, iets betekenen, heb tijd over, maatschappelijke stage, me inzetten, nuttig maken, iets nuttigs
vrijwilligers gezocht, vrijwilligerspunt, mij inzetten voor anderen, iets terugdoen, zinvol bezig, handen tekort
en: volunteer, volunteering, volunteer work, volunteer opportunities, want to help others
tr: gönüllü, gönüllü çalışmak, gönüllülük, gönüllü olmak, gönüllü işi

generalhelp: helping-others
burenhulp, burenhulpdienst, hulpdienst, noaber, naobershulp, stichting present, nlvoorelkaar, vraagbaak, wie kan mij helpen., vrijwillige hulpdienst, burenhulp centrale, wijkhulp, hulp van een buur, UVV, zonnebloem, =rode kruis, buurtzorg vrijwilligers
en: neighbourly help, neighbour help
tr: komşu yardımı
`
