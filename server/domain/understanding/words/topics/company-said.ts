/** Of company, and of what people do together: whole situations as they are told, and the sentences with which organisations tell what they do. */
export const COMPANY_SAID = `
lonely: loneliness
dag dat de vuilnisman komt, plafond kijken, naar het plafond kijken, naar het plafond staren, =staar naar buiten, zwaait er iemand, niemand zwaait, niemand heeft een reservesleutel, =niemand die mijn sleutel heeft, niemand die voor me klaarstaat, =niemand die ik kan bellen, niemand om op terug te vallen
niemand om op terug te kunnen vallen, wie moet ik bellen als er iets is, taart zelf opeten, taart alleen, =verjaardag vergeten, =niemand komt op mijn verjaardag, geen mens op mijn verjaardag, ~ komt nooit meer buiten, ~ komt niet meer buiten, ~ zit daar maar, ~ zit maar, ~ zit maar te zitten, ~ zit in de stoel
=~ zit de hele dag in de stoel, ~ doet niks meer, ~ doet niets meer, ~ komt er niet meer uit, ~ gaat nergens meer heen, =~ ziet niemand meer, =~ kent niemand, ~ wil nergens meer naartoe, ~ verveelt zich thuis, ~ verveelt zich en belt, =~ belt de hele dag, ~ belt me tien keer per dag, ~ moet onder de mensen
~ moet er eens uit, ~ mag wel eens onder de mensen, heeft afleiding nodig, afleiding en gezelschap, zoekt afleiding, behoefte aan sociaal contact, =behoefte aan contact, behoefte aan aanspraak, behoefte aan gezelschap, gemis aan contact, contactbehoefte, =sociale behoefte
hele avonden in mijn eentje, =avond aan avond alleen, alle avonden, als het donker wordt, winteravonden, wintermaanden zijn zwaar, donkere dagen alleen, feestdagen zijn zwaar, zie op tegen de feestdagen, =zie op tegen het weekend, =zie op tegen kerst, =kerst is zwaar, vakantie alleen thuis
=iedereen is op vakantie, thuiszitten, =zit al maanden thuis en zie, gezin heeft iedereen behalve ik, =mis mijn land, heimwee, =mis mijn familie, familie ver weg, =familie in ander land, mijn familie is niet hier, =familie woont in, zonder familie hier, geen familie hier, geen familie in nederland
voor wie weinig aanloop heeft, weinig aanloop hebben, weinig aanloop, ouderen die weinig aanloop hebben, =die zich alleen voelen, =mensen die zich alleen voelen, mensen die zich eenzaam voelen, voor eenzame mensen, voor mensen die alleen zijn, stilte doorbreken, stilte doorbroken, uit de eenzaamheid
en: he just sits in his chair, just sits at home, sits at home all day, sits alone all day, stares at the wall, no family here, my family is far away, miss my family, homesick, no one remembers my birthday, nobody to call, no visitors, feel forgotten, afraid of being alone
tr: kimseyle konuşmuyorum, evde sıkılıyor, annem evde sıkılıyor, babam evde sıkılıyor, evde tek, ailem uzakta, ailem burada değil, gurbet, gurbette yalnız, hasret, kapımı çalan yok

buddy: visit-buddy
bij ~ langs, bij ~ langsgaat, bij ~ langs gaan, langs ~ gaan, eens langs bij ~, even langs bij ~, bij ~ op de koffie, bij ~ op bezoek, bij ~ op visite, iemand die ~ gezelschap houdt, ~ gezelschap houden, gezelschap houden, houdt gezelschap, houden gezelschap, =een ouder mens, =tijd voor een oud mens
die met ~ praat, die met ~ kletst, die met ~ wandelt, die met ~ kaart, die met ~ een kopje, die met ~ koffie, =die met ~ tv kijkt, =die met ~ voetbal kijkt, die met ~ optrekt, die met ~ erop uit, die met ~ een spelletje, die met ~ leest, =met ~ over de oorlog praten, =met ~ over vroeger praten, om met ~ te praten
=~ wil praten over vroeger, =~ praat graag over vroeger, ~ wil graag praten, ~ kletst graag, ~ vertelt graag, ~ wil bezoek, ~ wil graag bezoek, =~ vindt bezoek leuk, ~ zou graag bezoek, =bezoek zou fijn zijn, wie bezoekt, wie wil op bezoek, wie komt er bij mij, wie komt er bij ~, wie gaat er langs bij ~
iemand om tegen te kletsen, iemand om mee te kletsen, iemand om mee te ouwehoeren, =iemand om koffie mee te drinken, =iemand om mee koffie te drinken, =iemand om thee mee te drinken, =iemand die mee koffie drinkt, iemand die een bakkie komt doen, komt een bakkie doen, bakkie bij mij komen doen
zoeken ouderen op, zoekt ouderen op, =zoeken ouderen thuis op, zoeken oudere wijkgenoten op, wijkgenoten thuis op, buurtgenoten thuis op, zoekt mensen thuis op, zoeken mensen thuis op, zoeken zieken op, zieken opzoeken, =bezoeken zieken, bezoeken zieken en ouderen, ziekenbezoekgroep, =zieken en ouderen, zieken en alleenstaanden
=thee bij ouderen, thee drinken bij ouderen, drinken thee bij ouderen, drinken koffie bij ouderen, koffie bij ouderen thuis, bij ouderen thuis langs, =bij ouderen aan huis, bij oudere buren, oudere buurtgenoten bezoeken, =trek je op met een vrijwilliger, trek je wekelijks op, wekelijks op met een vrijwilliger
wekelijks op pad met, =twee uur per week met, een uur per week gezelschap, uurtje per week gezelschap, vrijwilliger die tijd heeft, tijd heeft voor een praatje, tijd voor een praatje, =tijd voor een goed gesprek, tijd voor elkaar, samen een spelletje of wandeling, praatje wandeling of spelletje, voor een praatje of wandeling
praatje of een wandeling, praatje en een wandeling, wandelen praten of een spelletje, gezelschap en een luisterend oor, luisterend oor aan huis, vriendschap tussen, bijzondere vriendschap, nieuwe vriendschap tussen, =band tussen vrijwilliger en, langdurig maatjescontact, maatjestraject, tijdelijk maatje
voor wie niet meer buiten komt, mensen die niet meer buiten komen, mensen die aan huis gebonden zijn, aan huis gebonden, huisgebonden, aan bed gebonden en bezoek, kan niet meer naar buiten en wil bezoek, bewoners zonder bezoek, bewoners die geen bezoek krijgen, geen bezoek krijgen in het verpleeghuis
en: someone for my mother to talk to, someone for my father to talk to, someone who has time for, company for an old man, company for an old lady, friend for my mother, friend for my father, elderly neighbour needs company, drop by once a week, come over for a chat, housebound
tr: yaşlı babam için arkadaş, yaşlı annem için arkadaş, annem için arkadaş, babam için arkadaş, anneme uğrayacak biri, haftada bir ziyaret

callcircle: loneliness visit-buddy
telefonisch gezelschap, gezelschap per telefoon, gezelschap aan de telefoon, =praatje aan de telefoon, =praatje per telefoon, babbel aan de telefoon, kletsen via de telefoon, iemand aan de lijn, moeilijk de deur uit en bellen, =stem aan de telefoon, =bellen met ouderen, =ouderen bellen, =bellen ouderen

livingroom: drop-in
=staat de pot klaar, =pot staat klaar, pot koffie staat klaar, koffiepot, koffiepot staat klaar, ketel staat op, plek om neer te ploffen, neerploffen, even neerploffen, uitblazen met koffie, even aanschuiven, even binnenwippen, kom er gewoon bij, kom er gezellig bij, kom erbij zitten
waar schenken ze koffie, =onder dak en een praatje, zitten als het regent, schuilen voor de regen, binnen zitten met anderen, plek met koffie, koffie met buurtgenoten, koffie met anderen, koffie met mensen, =koffie drinken met mensen, koffie met bewoners, bewoners drinken koffie, buurtgenoten drinken koffie, =samen aan de koffie
aan de koffie, bij de koffie, =rond de koffie, =elke ochtend koffie, =elke dag koffie, gastvrije plek, gastvrij huis, =open huis, huis met open deuren, =thuis in de wijk, =thuis in de buurt, =tweede thuis, tweede huiskamer, verlengde huiskamer, gezellige huiskamer, huiselijke sfeer
ongedwongen ontmoeten, ongedwongen sfeer, ontmoetingscentrum voor bewoners, ontmoetingsplek voor bewoners, ontmoetingsplek voor de buurt, plek voor bewoners, =plek voor iedereen in de wijk, =hart van de wijk, =hart van de buurt, kloppend hart, taart en koffie, stuk taart, =koffie en gebak, gebakje
=koffie met gebak, =lachen en koffie, kletsochtend, kletsmiddag, kletsuurtje, kletshoek, kletstafel, kletskop, keuveltafel, keuvelen, keuvelochtend, babbelhoek, babbelbox buurt, babbelmiddag, babbeluurtje, =praatje maken bij de thee, tegen iemand kletsen, beetje ouwehoeren, ouwebetten, buurten bij
en: drink coffee with people, place to sit when it rains, somewhere to sit, somewhere to talk to people, pop in, pop in for a cup of tea, friendly place, open door

newhere: meeting-people
=delen hun verhalen, =verhalen delen, verhalen met elkaar delen, bewoners ontmoeten, ontmoeting voor bewoners, ontmoeting en gezelligheid, gezelligheid en ontmoeting, ontmoeting in de wijk, ontmoeting in de buurt, ontmoeting tussen, ontmoetingen tussen, ontmoetingsmiddag, ontmoetingsavond, ontmoetingsochtend, ontmoetingsdag
brengen buren met elkaar in contact, buren met elkaar in contact, bewoners met elkaar in contact, met elkaar in contact brengen, brengt mensen met elkaar in contact, =mensen met elkaar verbinden, verbindt mensen, verbindt bewoners, =verbinden buren, bewoners leren elkaar, niemand kent elkaar, kent niemand elkaar
kennen elkaar niet in de straat, straat waar niemand elkaar kent, =nieuwe mensen in de stad, de stad leren kennen, culturen ontmoeten, culturen ontmoeten elkaar, ontmoeting van culturen, tussen culturen, interculturele ontmoeting, intercultureel, mensen uit alle landen, mensen van overal, alle nationaliteiten
vluchtelingen en buurtbewoners, nieuwe en oude bewoners, wereldcafé, wereldhuis, wereldhuiskamer, nieuwe nederlanders ontmoeten, =nederlandse vrienden, =nederlandse vrienden maken, nederlandse mensen leren kennen, =vrienden die nederlands zijn, ik wil vrienden, wil vrienden, vrienden willen, ik wil vriend
en: dutch friends, want dutch friends, make dutch friends, meet locals, find a community, my kind of people, like-minded people, intercultural

seniorscircle: meeting-people
wie oud wordt, ouder wordende mens
ouderen ontmoeten elkaar, =ouderen komen samen, ouderen treffen elkaar, iets voor ouderen, iets voor oude mensen
=gezelligheid voor ouderen, =iets gezelligs voor ouderen, =ouderen gezelligheid, =oude dag, =op mijn oude dag, =op hun oude dag, advocaatje met slagroom, borrelnootjes en een advocaatje, ouwetjes, besjes, =oude vandaag, ouden van dagen
en: something for old people, elderly people meet, where do retired people hang out, retirees

men: meeting-people
boven de vijftig knappen, kerels met koffie, schuur vol kerels, =schuur met koffie, mannen onder mekaar, =praten mannen, =praten mannen over, mannen over wat hen bezighoudt, mannen bezighoudt, =mannen uit de wijk, =mannen uit de buurt, =mannen van alle leeftijden, mannengesprek, mannengesprekken
mijn vrouw in de weg, zit mijn vrouw in de weg, loop thuis in de weg, ik loop in de weg thuis, gepensioneerd en ik verveel me, verveel me sinds mijn pensioen, na mijn pensioen verveel ik me, na mijn pensioen zit ik thuis, sinds mijn pensioen verveel ik me, sinds mijn pensioen zit ik thuis, sinds ik met pensioen ben

women: meeting-people
wij dames, wij vrouwen, dames bij elkaar, dames bij elkaar komen, clubje dames, clubje vrouwen, groepje dames, =groepje vrouwen, =vrouwen van overal, =vrouwen uit de hele wereld, =vrouwen van alle leeftijden, =vrouwen en thee, =vrouwen lachen, =vrouwen praten, vrouwen eten samen, wereldvrouwen, =vrouwen in de wijk
vrouwen uit verschillende culturen, internationale vrouwen, internationaal vrouwencentrum, internationale vrouwengroep, plek waar vrouwen, veilige omgeving voor vrouwen, in een veilige omgeving met vrouwen, alleen voor dames, enkel dames

lgbt: meeting-people
niet hetero, wie niet hetero is, niet-hetero, buiten de hokjes, hokjes van man en vrouw, tussen man en vrouw, man noch vrouw, geen man geen vrouw, jurk aan en is een jongen, kleinzoon wil een jurk, zoon wil een jurk, wil een jurk aan, weet niet of hij een jongen is, verliefd op mijn vriendin en ik ben een meisje
hou van mannen, houd van mannen, hou van vrouwen als vrouw, oudere lesbiennes, oudere lesbische vrouwen, oudere homo's, bejaarde homo, bejaarde homo's, homo op leeftijd, anders geaard, andere geaardheid, roze gemeenschap, kleurrijke mensen, kleurrijke gemeenschap, fluïde, love is love
iedereen ongeacht gender, ongeacht geaardheid
en: gay christian, gay christians, gay muslims, not straight, rainbow community, older gay men, older lesbians, gender questioning

streetlife: meeting-people
iets met de straat, =samen met de straat, met de hele straat, =hele straat aan tafel, in onze straat kent niemand, straat gezelliger, =straat gezellig maken, =straat met lichtjes, straat versieren, =lichtjes in de straat, =vlaggetjes in de straat, =kerst in de straat, kerstborrel met de straat
=samen met de buren, met de buren iets, buren kennen elkaar, buren kennen elkaar niet, buren leren elkaar kennen, buren drinken koffie, burenborrel, burenetentje, buurtetentje, straatetentje, =verbinding in de straat, =verbinding in de buurt, gemeenschapsgevoel, saamhorigheid, saamhorigheid in de buurt, dorpsgevoel

neighbourhelp: helping-others odd-jobs groceries
mijn buur is ziek, buur is ziek, mijn buurman is ziek, mijn buurvrouw is ziek, buurvrouw ligt in het ziekenhuis, als straat helpen, straat helpen, als straat iemand helpen, als buurt iemand helpen, hoe helpen we de buurvrouw, hoe help ik mijn buurman, hoe help ik mijn buurvrouw, buurman helpen, buurvrouw helpen
praatje of een klusje, een praatje of klusje, klusje of praatje, boodschap of klusje, boodschap klusje of praatje, kopje suiker lenen, =kopje suiker, hulp om de hoek, hulp van om de hoek, helpende buur, helpende buren, helpende handen in de buurt, voor en door buurtgenoten, voor en door buren, voor en door bewoners hulp

dayout: outings
gaan samen naar, samen naar film concert of strand, =samen naar het strand, =samen naar het bos, nog een keer de bollen zien, de bollen zien, bollenvelden zien, heide zien, de hei op, hei op, naar de hei, zee op, duinen in, eendjes voeren, naar de dierentuin met anderen, ritje door de polder, ritje met de auto, autoritje, autoritjes, toertje, =even iets anders zien, =samen de stad in
toertje met de auto, toertocht met ouderen, stukje rijden voor de gezelligheid, rondje toeren, =iets leuks doen op zondag, iets doen op zondag, =zondag iets leuks, zondagsuitje, weer eens iets leuks, weer eens iets anders, weer wat meemaken, wil iets meemaken, wil iets beleven, iets beleven, =leuke middag uit, middagje uit
avondje uit, =avondje weg, niet in mijn uppie naar, niet alleen ergens heen, ergens heen met anderen, iemand om mee op pad, iemand om mee erop uit, leuke uitjes, gezellig uitje, groepsuitje, bewonersuitje, flatuitje, concertgebouw, theaterbezoek, theaterbezoekjes, museumuitje
en: something to do on sunday, go somewhere with others, an afternoon out, day by the sea, drive in the countryside, getting out of the house, take my mother out, take my father out
`
