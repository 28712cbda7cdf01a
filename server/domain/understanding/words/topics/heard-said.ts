/** What is heard at desks and doors: whole situations in few words, for topics that stand elsewhere. */
export const HEARD_SAID = `
listeningline: loneliness low-mood
iemands stem, =een stem horen, =stem horen, menselijke stem, anoniem gesprek, gesprek via telefoon of chat, via telefoon of chat, chatgesprek, chatten met een vrijwilliger, dag en nacht bereikbaar, dag en nacht een gesprek, midden in de nacht bellen, nachts bellen met, wie neemt nog op

nature: gardening
natuurgebied, natuurgebieden, natuurterrein, natuurbeheer, in het groen werken, werken in het groen, wilgen knotten, poelen schonen, paden vrijmaken, handen vies maken buiten, buiten de handen vies, snoeien in het bos, bos onderhouden, heide plaggen, natuurwerkdag, natuurwerkgroep, landschapsbeheer

homestart: family-buddy parenting
drukke kleintjes, nergens meer aan toe door de kinderen, kom nergens aan toe met de kinderen, twee kleintjes en geen hulp, overbelaste moeder, overbelaste ouders, jong gezin steuntje, gezin met jonge kinderen, wekelijks bij een gezin, kleintjes en geen familie, mijn handen vol aan de kleintjes, handen vol aan de kinderen, tweeling en geen hulp, opvoeding aan huis, steun bij opvoeden thuis, opvoedondersteuning aan huis

youngcarer: young-carers
doet alles in huis omdat, doet alles thuis omdat ik ziek, kind doet het huishouden, dochter doet het huishouden, zoon doet het huishouden, mijn dochter zorgt voor mij, mijn zoon zorgt voor mij, kind zorgt voor moeder, kind zorgt voor vader, kind van een zieke ouder, my mother is ill and i am, i look after my mum, i look after my dad
en: i look after my mum, i look after my dad, i take care of my sick mother, my mum is ill and i am

laptopgift: clothing-goods computer-phone
afgeschreven laptops, oude laptops, tweedehands laptop gratis, geeft laptops, laptops voor scholieren, gratis laptop, laptop voor school, laptop voor mijn kind, geen laptop voor school, tablet voor school, computer voor minima

gambling: addiction
zet alles op voetbal, gokt op voetbalwedstrijden, zet geld in op wedstrijden, wedden op wedstrijden, wedkantoor, sportweddenschappen, online wedden, loon vergokt, vergokt, vergokken, loon aan de gokkast, loon kwijt aan gokken, zijn loon vergokt, elke dag een kraslot, crypto verslaafd, alles op rood

alcohol: addiction
van de fles af, aan de fles, elke avond aan de jenever, aan de jenever, aan de wijn, aan de whisky, geen wijn te pakken, begin de dag met bier, elke dag een krat bier, kan de drank niet laten staan, laat de drank niet staan, neem me voor niet te drinken, een droge maand, nuchter worden, nuchter blijven, afblijven van de drank

addictedfamily: addiction carer-support
~ zit aan de jenever, ~ zit elke avond aan de drank, ~ drinkt te veel, ~ drinkt elke avond, ~ zit aan de drank, onze zoon blowt, onze dochter blowt, ~ blowt de hele dag, ~ steelt van ons, steelt geld uit mijn portemonnee, schaam me voor het drinken van, leven met een drinker, ~ is aan de drugs, ~ vergokt ons geld, ~ vergokt alles
en: my partner drinks too much, my husband drinks too much, my wife drinks too much, living with an alcoholic, my son is on drugs

deaf: living-with-disability
versta niemand op verjaardagen, versta het niet in een groep, ze verstaan mij niet, zit er voor spek en bonen bij, mis de helft van het gesprek, hoor het niet meer in gezelschap, tv moet zo hard, zet de tv zo hard, hoor de bel niet

blind: living-with-disability
zie de ondertiteling niet, ondertiteling niet meer lezen, krant niet meer lezen, kan de krant niet meer lezen, letters worden te klein, zie de letters niet meer, alles wordt wazig, grote letters, gesproken boeken, gesproken krant, voorleesapparaat, vlek in mijn oog

foodbank: food-parcel
niks meer om op tafel te zetten, niets op tafel te zetten, niks om te eten in huis, geen eten meer in huis, eten voor de rest van de maand, pakket met levensmiddelen, levensmiddelenpakket, eten halen zonder geld, laatste week van de maand geen eten

eattogether: eating-together
gezamenlijk eten, gezamenlijk warm eten, gezamenlijke maaltijd, warm eten met anderen, warme hap met anderen, mee-eten, aanschuiven voor een warme hap

wildlife: animals
gebroken vleugel, gewonde vogel, vogel gevonden, jong vogeltje gevonden, merel gevonden, egel gevonden, gewonde egel, zieke egel, gewond dier gevonden, eekhoorn gevonden, uit het nest gevallen, aangereden dier

accessibility: living-with-disability
niet rolstoelvriendelijk, rolstoelvriendelijk, kan met mijn rolstoel niet naar binnen, drempel te hoog voor rolstoel, winkel niet toegankelijk, geen lift voor rolstoel, geen rolstoelingang, toegankelijkheid meten

lungs: living-with-illness
hijg als een paard, naar adem happen, hap naar adem, geen stap zonder hijgen, buiten adem bij elke stap, snel buiten adem, benauwd bij het lopen, adem tekort

adhd: parenting living-with-disability
overal tegelijk, kind is overal tegelijk, zit geen seconde stil, stuitert de hele dag, stuiterbal, nergens meer uitgenodigd, wordt nergens meer uitgenodigd, nooit op een kinderfeestje gevraagd, altijd op de gang gezet

grandparents: family-buddy parenting
mijn kleinkind niet meer zien, kleinkinderen niet meer zien, kleinkind niet meer vasthouden, kleine van mijn zoon niet, kleinkind weggehouden, mag mijn kleinkind niet, mag mijn kleinkinderen niet, geen contact met mijn kleinkinderen, schoondochter houdt ze weg

psychosis: psychological-vulnerability
hoor dingen die een ander niet hoort, hoort dingen die er niet zijn, hoor dingen die er niet zijn, ziet dingen die er niet zijn, zie dingen die er niet zijn, denkt dat de tv tegen hem praat, denkt dat ze hem afluisteren, denkt dat hij gevolgd wordt, =de radio praat tegen mij, stemmen in mijn hoofd
en: hears things that are not there, thinks he is being followed

petvisit: animals visit-buddy
hond op de afdeling, met hond op bezoek, bezoek met een hond, hond op bezoek in het verpleeghuis, aaihond, knuffelhond, therapiehond op bezoek

bullying: parenting family-buddy
ze moeten haar hebben, ze moeten hem hebben, huilend uit school, elke dag huilend thuis, noemen hem dikke, schelden hem uit op het plein, schelden haar uit op school, uitgescholden op school, niemand wil met hem spelen, niemand wil met haar spelen, buitengesloten op school, staat alleen op het schoolplein

menopause: living-with-illness
krijg het bloedheet, om de haverklap bloedheet, ineens bloedheet, nat van het zweet wakker, snauw iedereen af en ben 50, de overgang, overgangsklachten

homework: homework-help
tr: ders çalıştıracak biri, oğluma ders, kızıma ders, çocuğuma ders verecek biri, ödevlerine yardım

dying: end-of-life
nog een paar dagen te leven, een paar dagen heeft ze nog, haalt het weekend niet, haalt de week niet, nog maar kort te leven, thuis sterven, in eigen bed sterven, in haar eigen bed blijven, in zijn eigen bed doodgaan, blijft er vannacht bij, waken bij een stervende, nachtwake

youthcentre: youth-place
iets te doen voor jongens van 15, iets doen na school, te doen na school, hangplek, plek om te chillen, niks te doen voor jongeren, voor tieners iets te doen, wat kunnen jongeren hier doen

woodwork: crafts
met gereedschap bezig, met gereedschap bezig zijn, aan de werkbank, werkbank, timmeren en zagen, hout bewerken, mannen die willen klussen, klussen met andere mannen, mannenwerkplaats, men's shed
`
