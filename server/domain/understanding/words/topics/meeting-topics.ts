/** Being alone, and being with others: how people say it, and how organisations call it. `~` stands for whoever it is about. */
export const MEETING_TOPICS = `
lonely: loneliness
geen sterveling, zie geen sterveling, spreek geen sterveling, geen levende ziel, geen mens spreken, =niemand spreken, =niemand gesproken, =niemand over de vloer, weken niemand over de vloer, nooit iemand over de vloer, =enige die ik spreek, enige stem die ik hoor
kassajuffrouw, kassière, caissière, alleen de postbode, postbode is de enige, pakketbezorger is de enige, alleen de wijkverpleging komt, =alleen de zuster komt, hele week geen woord gesproken, geen woord gewisseld, mijn stem niet gebruikt, stem verleerd
=kinderen de deur uit, kinderen zijn uitgevlogen, kinderen uitgevlogen, =kinderen het huis uit, =kinderen zijn het huis uit, =leeg nest, legenestsyndroom, zo leeg hier, =leeg om me heen, leegte, =stilte in huis, =stilte om me heen, wat is het stil, oorverdovend stil, =doodse stilte
zondagen duren zo lang, zondag duurt een eeuw, zondagen zijn het ergst, =zondag is lang, weekenden zijn het ergst, avonden vallen lang, avonden niet doorkomen, dag niet door, dag niet doorkomen, kom de dag niet door, dagen rijgen zich aaneen, tel de uren, uren kruipen
dagen kruipen voorbij, tijd kruipt, de klok tikt, =alleen met de klok, =alleen met mijn gedachten, =elk weekend alleen, =elke avond alleen, =hele week alleen, =alle dagen alleen, =heel de dag alleen, heel den dag alleen, ganse dagen alleen, altijd in mijn eentje, alles in mijn eentje
alleen tussen vier muren, =tussen vier muren, zit binnen met de gordijnen dicht, gordijnen dicht, luiken dicht, sluit zich op, =sluit zich af, =trekt zich terug, teruggetrokken, leeft teruggetrokken, leef als een kluizenaar, kluizenaar, leven is klein geworden, =wereldje is klein
wereld is klein geworden, wereld wordt kleiner, wereldje wordt kleiner, =niemand die op me wacht, niemand thuis die wacht, =niemand om iets mee te delen, =niemand om mee te lachen, =niemand om mee te eten, =niemand die me mist, wie mist mij, word vergeten, =vergeten groep, onzichtbaar
=niemand die me ziet, voel me onzichtbaar, voel me overbodig, overbodig, =ben niemand tot last, =iedereen heeft iemand behalve ik, =iedereen heeft vrienden, iedereen heeft het druk met zijn eigen leven, niemand heeft tijd voor mij, kinderen hebben geen tijd, zoon komt nooit
dochter komt nooit, kinderen wonen aan de andere kant, kinderen wonen in het buitenland, mijn kinderen zijn geëmigreerd, kleinkinderen ver weg, =buren zijn allemaal weg, buren zijn veranderd, ken de buren niet meer, alle buren overleden, vriendinnen zijn overleden
vriendinnen vallen weg, laatste vriendin, mijn laatste vriend, als laatste over, laatste die over is, ben als enige over, alleen overgebleven, alleen achtergebleven, kring wordt kleiner, vriendenkring valt weg, vrienden vallen weg, oude vrienden zijn weg
vrienden zijn afgehaakt, vrienden haken af, vrienden laten niks meer horen, raakte iedereen kwijt, iedereen kwijtgeraakt, =sta er alleen voor in het leven, snak naar gezelschap, snak naar contact, snak naar een gesprek, hunker naar contact, honger naar contact, mis een arm om me heen
mis een knuffel, nooit aangeraakt, huidhonger, =mis warmte, mis menselijk contact, verlangen naar contact, menselijke warmte, verjaardag vierde ik alleen, =niemand op mijn verjaardag, vier nooit mijn verjaardag, geen kaartje gekregen, nooit een kaartje, =alleen met pasen
=alleen met de kerst, kerst zonder familie, alleen tijdens de feestdagen, feestdagen zonder familie, oudjaar alleen, kerstavond alleen, alleen op oudejaarsavond, durf niemand te bellen, =heb niemand om te bellen, geen noodcontact, geen contactpersoon, niemand als contactpersoon
wie belt mij, telefoon gaat niet, mobiel blijft stil, geen appje, nooit een appje, geen berichtje, niemand appt, niemand stuurt me een bericht, =sta overal buiten, er niet bij horen, hoor er nergens bij, hoor nergens bij, vijfde wiel, buitenbeentje, mensen ontwijken mij
voel me verlaten, in de steek gelaten door iedereen, mensenschuw geworden, niet meer gewend aan mensen, ons moeder zit alleen, ons ma alleen, ons pa alleen, =~ zit alleen thuis, =~ zit heel de dag alleen, ~ heeft niemand, ~ heeft niemand meer, ~ ziet geen mens, ~ is eenzaam
=~ voelt zich alleen, ~ voelt zich eenzaam, ~ komt de deur niet uit, ~ komt de deur niet meer uit, ~ komt nooit buiten, ~ wil nergens heen, ~ verpietert, ~ zit maar thuis, =~ zit de hele dag binnen, ~ zit de hele dag voor de tv, =~ zit de hele dag achter het raam, ~ leeft in een isolement
=~ heeft weinig contacten, ~ heeft geen contacten, ~ heeft geen netwerk, ~ heeft geen vrienden, ~ heeft weinig aanspraak, ~ heeft geen aanspraak, ~ mist gezelschap, ~ mist aanspraak, ~ isoleert zich, ~ vereenzaamt, weinig aanspraak, geen aanspraak, beetje aanspraak
=beperkt netwerk, beperkt sociaal netwerk, steunnetwerk, beperkt steunnetwerk, sociaal netwerk vergroten, sociaal netwerk versterken, versterken sociaal netwerk, klein steunsysteem, ontbreken van een netwerk, mijdt contact, contactarm, contactarmoede, sociale armoede, sociaal kwetsbaar
isolement, isolement doorbreken, uit het isolement, eenzaamheidsgevoelens, eenzaamheidsproblematiek, eenzaamheid onder ouderen, eenzaamheid onder jongeren, eenzame jongeren, coalitie tegen eenzaamheid, samen tegen eenzaamheid, week tegen eenzaamheid, actieplan eenzaamheid
mensen die weinig mensen zien, weinig mensen zien, =weinig mensen ziet, =weinig mensen spreekt, mensen die alleen zijn, wie alleen is, alleen zijn, niet meer alleen., =niemand alleen, nooit meer alleen, =minder alleen, niet alleen zijn, voor wie alleen is, =wie zich alleen voelt
=alleen op mijn kamer, =alleen op kamers, weekend alleen op mijn kamer, student en eenzaam, eenzame student, geen vrienden op school, geen vrienden op de studie, sta altijd alleen in de pauze, pauzes alleen, niemand wil met mij omgaan, word nooit gevraagd, nooit uitgenodigd
zonder vrienden, enige zonder vrienden, heb geen matties, geen matties, geen maten, geen bro's, geen besties, nul vrienden, zero vrienden, geen vriendengroep, geen vriendinnen, =lig uit de groep, forever alone, fomo, ben een loner, loner
en: nobody to talk to, no one visits me, i talk to no one, haven't spoken to anyone, nobody calls, so alone, all by myself, by myself all day, on my own all day, home alone all the time, empty house, empty nest, i feel invisible, left out, feel isolated, no friends here, i have no friends
en: i have no friends here, don't know anyone, i know nobody, weekends are lonely, lonely at christmas, alone at christmas, spend christmas alone, my mother is lonely, my father is lonely, my mum is alone all day, my dad is alone all day, lonely old people, loneliness project, socially isolated
tr: yapayalnız, yapayalnızım, yalnız kaldım, çok yalnız kaldım, yalnızlık çekiyorum, kimse aramıyor, kimse yok, kimsesiz, kimsesizim, çevrem yok, arkadaş yok, hiç arkadaşım yok, annem yalnız, babam yalnız, annem çok yalnız, dertleşecek kimse yok, dertleşmek, evde tek başıma

newhere: meeting-people
ken geen kip, ken hier geen kip, ken geen hond, ken hier nog geen mens, ken nog geen mens, ken nog geen hond, ken mijn buren niet, ken de buurt niet, =hoe leer ik mensen kennen, hoe ontmoet ik mensen, waar ontmoet ik mensen, =waar leer ik mensen kennen, mensen met dezelfde interesse
contact met leeftijdsgenoten, =mensen van mijn eigen leeftijd, zoek leeftijdsgenoten, aansluiting vinden, aansluiting bij anderen, geen aansluiting hier, nieuw dorp en geen contact, nieuwe inwoners, nieuwe bewoners, =nieuwe buren, nieuwkomers in de wijk
welkom in de wijk, welkom in de buurt, kennismaken met de buurt, kennismaken met buren, =net in deze stad, =net in deze wijk, sinds kort hier, verhuisd voor werk, verhuisd naar mijn kinderen, dichter bij mijn kinderen gaan wonen en ken niemand, opnieuw beginnen in een nieuwe stad
vriendschapscafé, vriendschapskring, vriendschapsbank, nieuwe vriendschappen, nieuwe vriendschap, vriendschap op latere leeftijd, vrienden op latere leeftijd, vriendinnengroep, vriendinnenclub, vriendin om mee te shoppen, vriendin om dingen mee te doen, iemand om leuke dingen mee te doen
vriendin gezocht, vriend gezocht, maten maken, =nieuwe mensen in mijn leven, =sociale kring, sociale kring vergroten, vriendenkring opbouwen, kring vergroten, =contacten in de buurt, connecties, connectie met anderen, verbinding met anderen, verbinding tussen bewoners, bewoners verbinden
elkaar ontmoeten, elkaar leren kennen, in contact komen, in contact met anderen, in contact met buurtbewoners
=gezelligheid en contact, =gezellig contact, =gezellige club, =gezellige groep, gezellig clubje, =gezellig samen zijn, =gezellig samen, leuke mensen, =leuke groep mensen, mensen om me heen, weer mensen om me heen, mensen zien, wil mensen zien, wil weer mensen zien, onder volk, onder de mense
internationals, international community, kenniswerkers, buitenlandse studenten, internationale studenten
en: how to meet people, how do i make friends, i want friends, need friends, new to the area, new to the city, newcomers, internationals, expat group, expat meetup, meetup, social meetup, making friends as an adult, get to know my neighbours, know my neighbours, social life, hang out with people
tr: arkadaş bulmak istiyorum, arkadaş grubu, çevre edinmek, komşularla kaynaşmak, buraya yeni geldim, yeni geldim, kimseyi tanımıyorum burada, insan tanımak, sosyalleşmek, yeni arkadaşlar

buddy: visit-buddy
1 op 1 contact, een op een contact, één op één met een vrijwilliger, vaste bezoeker, bezoeker aan huis, =bezoek brengen, bezoek afleggen, visite, =visite thuis, op visite, koffievisite, theevisite, komt op bezoek
komen op bezoek, komt op de koffie, komen op de koffie, komt buurten, komen buurten, iemand die komt buurten, iemand die een uurtje komt, uurtje op bezoek, uurtje gezelschap, gezelschap overdag, gezelschap voor mijn oma, gezelschap voor mijn opa, gezelschap voor mijn tante
gezelschap voor ~, bezoek voor ~, maatje voor ~, iemand voor ~ om mee te praten, iemand die met ~ praat, iemand die met ~ wandelt, iemand die met ~ een spelletje doet, iemand die bij ~ langsgaat, iemand die bij ~ op bezoek gaat, iemand die ~ bezoekt, iemand die ~ opzoekt
~ zoekt gezelschap, ~ zoekt een maatje, ~ wil een maatje, ~ krijgt nooit bezoek, krijgt nooit bezoek, krijg nooit bezoek, krijgt geen bezoek, krijg geen bezoek, nooit bezoek, =weinig bezoek, =bezoek aan ouderen, bezoek bij oudere, =ouderen bezoeken, oudere bezoeken, eenzame ouderen bezoeken
bezoek aan alleenstaanden, bezoeken van alleenstaanden, =langs bij zieken, elke week langs bij ouderen, langs bij alleenstaanden, komt bij u langs
vaste vrijwilliger die langskomt, wekelijks langskomen, wekelijks bezoekje, wekelijks een bezoekje, maandelijks bezoek, =bezoekt ouderen, =bezoeken ouderen, =bezoekt mensen thuis, =bezoeken mensen thuis, bezoekgroep, bezoekteam, bezoeksters, bezoekmannen
bezoekwerk, bezoekproject, bezoekcontact, parochiebezoek, wijkbezoek, verjaardagsbezoek, verjaardagsfonds, verjaardagsfruit, =jarigen bezoeken, tachtigplussers bezoeken, huisbezoek ouderen, huisbezoek 80 plus, huisbezoeken, 75 plus bezoek, bezoek 75 plussers, informatief huisbezoek
huisbezoek voor 80 plussers, huisbezoek voor senioren, attentiebezoek, omzien naar elkaar, omkijken naar elkaar, naar elkaar omkijken, bakkie doen bij een oude, bakkie doen bij een oudere, bakkie doen bij een ouder iemand, koffie bij een oudere, koffie drinken bij een oudere, kopje koffie bij u thuis
koppelen een oudere aan, koppelen ouderen aan, koppels van, match met een vrijwilliger, matching van maatjes
=trekt samen op, samen optrekken, optrekken met iemand, iemand om mee op te trekken, iemand om mee op pad te gaan, =op pad met een maatje, =iets leuks met een maatje, =samen iets leuks doen met iemand, samen iets leuks doen met een vrijwilliger, iemand aan mijn zijde
iemand die naast me staat, iemand die naast je loopt, loopt een jaar met je mee, =een jaar lang maatje, steun en toeverlaat, kameraad, compagnon, maatje ggz, ggz maatje, maatje autisme, =maatje voor mensen met een beperking, =maatje met een beperking, netwerkmaatje
eenzaamheidsmaatje, ouderenmaatje, seniorenmaatje, koffiemaatje, theemaatje, kookmaatje, wijkmaatje, buurtmaatje, belmaatje, chatmaatje, e-maatje, penvriend, penvriendin, penvrienden, pennenvriend, brieven schrijven met ouderen, kaartjes sturen aan ouderen, =kaartje voor ouderen, kaartjesactie
=iemand om een brief aan te schrijven, adopteer een opa, adopteer een oma, adoptie oma, adoptie opa, gezelschapsheer, gezelschapsjuffer, hulp en gezelschap, oppas en gezelschap, =praten met ouderen, verhalen van ouderen aanhoren, iemand die tijd heeft, iemand met tijd, tijd en aandacht
=aandacht voor ouderen, =iemand die luistert naar mijn verhalen, gezelschap aan huis, potje kaarten thuis, =spelletje bij mij thuis, iemand die met me schaakt, =iemand die met me kaart thuis, iemand die meegaat, iemand die met mij meegaat
en: one to one contact, one on one volunteer, visit my grandmother, visit my grandfather, visit the elderly, visiting elderly, visit old people, visiting service, home visitor, someone to keep me company, company for my grandmother, company for my uncle, companion, companionship, friendly visitor
en: buddy for my uncle, buddy project, buddy system, befriender, someone to hang out with, somebody to hang out with, volunteer who visits, pen pal, weekly visitor
tr: anneme arkadaşlık, babama arkadaşlık, anneme eşlik, refakat, refakatçi, yaşlı ziyareti, eve ziyaret, gönüllü arkadaş, sohbet edecek biri

callcircle: loneliness visit-buddy
telefooncontact, telefonisch contact, telefonische huisbezoeken, telefoongesprek, wekelijks telefoontje, wekelijks gebeld, belt u wekelijks, bellen wekelijks, =belt elke ochtend, =belt elke dag, belt iedere dag, =bellen elkaar, belt de een de ander, elkaar opbellen, =elke ochtend bellen
=elke morgen een telefoontje, iedere ochtend een telefoontje, =dagelijks gebeld, dagelijks contact per telefoon, =belletje per dag, =belletje per week, belvrijwilliger, belvrijwilligers, bellijst, belgroep, belbuddy, belteam, telefoonmaatje, telefoonketting, telefoonrondje, belrondje
goedemorgentelefoon, zilverlijn, zilverlijn ouderen, ouderentelefoon, seniorentelefoon, alles goed dienst, alles goed telefoon, iemand die af en toe belt, iemand die me belt, iemand die mij af en toe belt, iemand die vraagt hoe het gaat, vragen hoe het gaat, of ik nog leef, of het goed gaat
of iedereen goed is opgestaan, goed is opgestaan, niemand merkt het als ik dood lig, dood in huis lig, dood in huis gevonden, bang dat ik dood in huis lig, =bang dat niemand me vindt, wie vindt mij als ik val, als er iets gebeurt merkt niemand het, =stel dat ik val, =niemand die het merkt
=dat ik er weken lig, weken dood in huis, alleen wonen en bang, oogje in het zeil, oogje in het zeil houden
en: phone buddy, telephone befriending, phone friend, weekly phone call, someone to call me, someone to phone me, call me every day, a call every morning, chat on the phone, nobody would notice if i fell
tr: telefon arkadaşı, beni arayan biri, her sabah telefon

men: meeting-people
men's shed, =mannen hok, mannenhok, mannenschuur, =schuur voor mannen, =heren onder elkaar, heren onder mekaar, herenclub, herensociëteit, herensoos, herenochtend, heren ontmoeten elkaar, gepensioneerde heren, probus, rotary, lions, kiwanis, =ronde tafel, mannenochtend, mannenmiddag
mannenavond, mannenkring, mannenhuis, mannenontmoeting, mannenactiviteiten, mannenhonk, =mannen bij elkaar, =mannen die samen, =mannen praten over, mannen klussen samen, mannen samen klussen, mannen drinken koffie, mannen delen verhalen, mannen die graag klussen, mannen klussen en kletsen
klussen en kletsen, kerels, kerels onder elkaar, mannenpraatgroep, =mannen in gesprek, vaderschap en mannelijkheid, mannelijkheid, mannenemancipatie, =mannen en gevoelens, mijn man verveelt zich, man verveelt zich sinds zijn pensioen
~ verveelt zich sinds zijn pensioen, mijn man zit maar thuis sinds zijn pensioen, gepensioneerde man loopt in de weg, =loopt me in de weg sinds hij thuis is, mijn man weet niet wat hij moet sinds zijn pensioen
en: mens shed, men's club, retired men's group, husband is bored since he retired, men talking, men's circle
tr: erkekler kahvesi, erkekler kulübü, kahvehane, erkekler buluşması

women: meeting-people
=vrouwen bij elkaar, vrouwen ontmoeten elkaar, =vrouwen komen samen, =vrouwen uit de wijk, =vrouwen uit de buurt, =vrouwen uit alle landen, =vrouwen met elkaar, door en voor vrouwen, voor en door vrouwen, vrouwen leren van elkaar, =vrouwen praten bij, vrouwen drinken thee
vrouwenhuis, vrouwensalon, damessalon, damesochtend, damesmiddag, dameskransje, theekransje, theesalon, vrouwenclub, vrouwenkring, vrouwennetwerk, vrouwenvereniging, vrouwenbeweging, vrouwenactiviteiten, vrouwenmiddag, vrouwenavond, vrouwenontmoeting, vrouwen van nu, plattelandsvrouwen
passage vrouwen, vrouwengilde, katholiek vrouwengilde, zij actief, NVVH, soroptimisten, inner wheel, KVG, christelijke vrouwen, moslimvrouwen, moslima's, moslima vrouwen, islamitische vrouwengroep, vrouwen met een hoofddoek, waar geen mannen bij zijn, zonder mannen erbij, geen mannen erbij
zonder mannen, alleen dames, =enkel vrouwen, =enkel voor vrouwen, =veilige plek voor vrouwen, plek voor vrouwen, empowerment vrouwen, =vrouwen in hun kracht, emancipatie vrouwen, zelfredzame vrouwen, migrantenvrouwen, vrouwenstudio, moederochtend, mama's onder elkaar, =zusters onder elkaar
sisterhood, zusterschap, femma, vrouwengemeenschap, vriendinnen onder elkaar, =meiden onder elkaar
en: ladies only, ladies club, ladies group, sisters group, women empowerment, muslim women, a place without men, women's circle, women's club
tr: kadınlar kulübü, kadınlar toplantısı, kadınlar buluşması, hanımlar, hanımlar günü, hanımlar toplantısı, kadınlar günü, sadece hanımlar, kadın kahvaltısı, müslüman kadınlar

lgbt: meeting-people
lhbt, lhbt'ers, lhbti'ers, lhbti+, lhbtqia, LHBT, LHBTI, LHBTIQ, LHBTQIA, lhbtiqa, lhbtiqa+, holebi, homo's, holebi's, roze, roze ontmoeting, roze borrel, roze senioren, roze jongeren, roze 50, roze 50 plus, roze loper, roze zaterdag, roze lunch, roze buurt, roze netwerk, roze koor
regenboog, regenboogborrel, regenboogavond, regenbooggroep, regenbooghuis, regenbooggezin, regenboogouders, regenboogjongeren, regenboogambassadeur, GSA, gender and sexuality alliance, çavaria, queers, queer jongeren, queer borrel, queer avond, =jong en out, out and proud, out & proud
twijfelt over gender, twijfel over gender, twijfels over gender, gendertwijfels, gender twijfels, twijfelt over geaardheid, twijfelt over je geaardheid, twijfel over mijn geaardheid, genderdiversiteit, genderdiverse, genderqueer, genderfluïde, genderidentiteit, geslacht veranderen
transpersoon, transpersonen, transvrouw, transman, transjongeren, transgenderjongeren, trans kind, transkind, ouders van transkinderen, ouders van transgender kinderen, ouders van homo, hij zij hen, non-binair, nonbinair, panseksueel, aseksueel
biseksuele, bi'ers, dragqueen, pride, canal pride, ik ben gay, mijn zoon is gay, mijn dochter is gay, ~ is gay, ~ is homo, ~ is lesbisch, ~ is transgender, ~ is bi, ~ is non-binair, ~ voelt zich een jongen, ~ voelt zich een meisje, wil een jongen zijn, wil een meisje zijn
voel me een man, voel me een vrouw in een mannenlichaam, uit de kast komen, =uit de kast gekomen, zit nog in de kast, niet uit de kast, hoe vertel ik dat ik, =hoe vertel ik mijn ouders dat ik, val op hetzelfde geslacht, =mannen die op mannen vallen, =vrouwen die op vrouwen vallen, =val op mannen
=ik val op mannen, =ik val op vrouwen, ik val op jongens, ik val op meisjes, van hetzelfde geslacht, twee moeders, twee vaders, twee mama's, homo en gelovig, homo en moslim, homo en christelijk, gelovig en homo, queer moslims, secret garden, maruf, homojongeren, homocafé, gaycafé, gay bar
en: rainbow cafe, rainbow group, queer meetup, queer group, trans group, trans support, non binary, nonbinary, my son is gay, my daughter is gay, i am gay, i think i am gay, coming out to my parents, lgbtqia, pride group, same sex, gay and muslim
tr: lgbtq, eşcinselim, oğlum eşcinsel, kızım lezbiyen, gökkuşağı, kuir

seniorscircle: meeting-people
bejaardensoos, bejaardenclub, bejaardenmiddag, bejaardenbond, gepensioneerden onder elkaar, gepensioneerden bijeen, gepensioneerdenclub, gepensioneerdenvereniging, gepensioneerden, ouderenclub, ouderenvereniging, ouderencontact, ouderenactiviteiten, ouderenochtend, ouderencafé
ouderensociëteit, senioren ontmoeten, seniorenmiddag, seniorenochtend, seniorencafé, seniorenraad, seniorenkring, senioren bijeen, seniorenactiviteiten, seniorenbond
soos voor 65, soos 65 plus, grijze golf, grijze panters, grijze haren, zilveren generatie, =zilveren kracht, =gouden jaren, =derde leeftijd, wie de zeventig gepasseerd is, wie de zestig gepasseerd is, zeventig gepasseerd
bewoners op leeftijd, wijkbewoners op leeftijd, oudere wijkbewoners, oudere buurtbewoners, oudere inwoners, oudere dorpsgenoten, OKRA, okra activiteiten, neos, S-plus, vlaamse actieve senioren, Unie KBO, KBO-PCOB, FASv, NVOG
ontspanningsmiddag, ontspanningsmiddag voor ouderen, recreatiesoos, woensdagmiddagsoos, dinsdagmiddagsoos, donderdagmiddagsoos, gezellige middag voor ouderen, gezellige middag voor senioren, =middag voor ouderen, =ochtend voor ouderen, contactmiddag, contactochtend, contactmiddagen
stadsdorp, zorgcoöperatie, zorgzame buurt, dorpscoöperatie, seniorenstadsdorp, opa's en oma's
en: over sixties, over 60s, over 65, older people's club, pensioners, senior club, seniors meet, elderly club, senior citizens
tr: yaşlılar derneği, emekliler kulübü, emekliler kahvesi, emekliler buluşması, yaşlılar buluşması

seniorswork: finding-work meeting-people
gepensioneerd en dan, pensioen en dan, =val in een gat, in een gat gevallen na mijn pensioen, gat na pensioen, zwarte gat, zwart gat, =gestopt met werken en nu, werkzame leven voorbij, geraniums wachten, aow en nu, met de vut, met prepensioen, geen werk meer en veel tijd
mis mijn collega's, mis mijn werk sinds pensioen, vrije dagen vullen, dagen vullen na pensioen, wat nu met al die tijd
en: just retired, retired and bored, retired what now, after retirement
tr: emekli oldum, emekli oldum sıkılıyorum

generations: meeting-people
oudere en jongere, jong en oud samen, =oud en jong, jongeren en ouderen samen, jong leert van oud, kleuters in het verzorgingshuis, kinderen en bewoners, kleuters en ouderen, wijsheid van ouderen, leenopa en leenoma, leenoma gezocht
en: young and old together, across generations
`
