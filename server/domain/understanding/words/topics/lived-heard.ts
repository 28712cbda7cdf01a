/** Of company, pastimes, children, school and meaning: what was still missing, in the words of every day. */
export const LIVED_HEARD = `
lonely: loneliness
nooit visite, geen visite, =geen vrouw geen kinderen, =geen man geen kinderen, kind noch kraai, dagen geen stem, dagen geen stem gehoord, =dagen niks dan de radio, alleen de radio als gezelschap, praat tegen de radio, praten tegen de radio, praat tegen de tv, praten tegen de televisie, praat tegen de planten, klok hoor tikken, de klok horen tikken, naar de klok te kijken, =naar de klok kijken, =op de klok zitten kijken, =dagen kruipen voorbij, =tijd kruipt, lege stoel tegenover, voor één persoon dekken, =telefoon gaat nooit, telefoon blijft stil, =als ik morgen doodval, dood in huis lig, =niemand mist mij, vijfde wiel, vijfde wiel aan de wagen, nergens bij horen, hoor nergens bij, iedereen heeft een relatie, =iedereen heeft iemand, iedereen heeft al vrienden, al mijn vrienden hebben een relatie, =alleen met de feestdagen, =leven gaat langs me heen, =leef langs iedereen heen, val in een gat, in een gat gevallen, =zwart gat na, gat na mijn pensioen, geen mens gezien, geen mens gesproken, geen mens over de vloer, geen sterveling over de vloer, =had een huis vol, vroeger een huis vol, spook in mijn eigen huis, spook in huis, iemand om mee te lachen, eens lachen met iemand, weer eens lachen, had ik maar een vriendin, had ik maar een vriend, tegen wie moet ik praten, =tegen wie praat ik, niemand zegt me gedag

buddy: visit-buddy
mens over de vloer, aanloop hebben, wat aanloop, iemand aan tafel bij, =op de thee bij ouderen, langs bij ouderen die, gaan langs bij ouderen, koppelen aan iemand, koppelen u aan een vrijwilliger, koppelt u aan een vrijwilliger, iemand met dezelfde interesses, weinig mensen zien
en: pop in on my nan, pop in on my mum, pop in on my grandad, look in on my mother, look in on my nan, on her own all day, on his own all day, grandad is on his own

cards: games
klaveren, klavert, geklaverjast, gerikt, rikt, rikavond, rikclub, rikmaatje, gejokerd, jokert, getoept, toept, gepandoerd, pandoert, gebridged, bridgede, gewiesd, hartenjaagt, kwartetten, kwartetspel, zwartepieten, schafkopf, couillonnen, couillon, tarok, kaarters, kaartvrienden, kaartmaten, vierde speler, vierde hand, =vierde erbij, =potje kaart, een kaartje leggen, kaartje leggen, kaartje gelegd, kaarten we, kaartje te leggen, =troef maken, slagen halen bij het kaarten

boardgames: games
cluedo, =risk spelen, =potje risk, =go spelen, memory spelen, weerwolven spelen, weerwolven van wakkerdam, =zoek spelers voor, quizzen, quizen, quizteam, spelcafé, spellencafé, speltafel, spellentafel, sjoelcompetitie, sjoelmiddag, sjoelavond, sjoeltoernooi, dobbelspel, dominospel, smash bros, mario kart, =partijtje schaak, =partijtje schaken, =partijtje dammen, =potje spelen, =een potje doen, =potje tegen, =een potje met, potje met anderen, iemand voor een potje, tegenspeler, tegenspelers, medespelers, medespeler, samen puzzelen, aan de speltafel, zin om te rummikubben, vriendinnen om mee te kaarten, kaartvriendinnen, kaartvriendin, tafels vol spellen, tafels vol bordspellen, bordspellen, kast vol spellen, =speel een spel mee, spelliefhebbers, spelbegeleider

instrument: music-singing
=bas spelen, basgitarist, bassist, fagot, panfluit, doedelzak, draailier, drumstel, bigband, big band, songwriter, =eigen nummers maken, eigen nummers schrijven, solfège, notenschrift, sitar, tabla, kazoo, bandlid, bandleden, bandmaatjes, toetsenist, trombonist, saxofonist, gitaristen, tokkel, tokkelen, tokkelt, =niemand om mee te spelen en gitaar, iemand om muziek mee te maken, niemand om muziek mee te maken, stoffig instrument, instrument op zolder, viool op zolder, op emmers slaan, op emmers te slaan, op pannen slaan, trommelt overal op, roffelt, ritmegevoel, muzikaal gezin, samen jammen

choir: music-singing
cantorij, oratorium, operette, koorlid, koorleden, tenoren, alten, =alt gezocht, neuriën, neuriet, =van zingen houdt, graag zingt, kerkkoor, zangstudio, zangstem, wijsje, liederen, volksliedjes, galmen, uit volle borst, meebrullen, meeblèren

dance: exercise arts-culture music-singing
tangoën, tangoot, quadrille, bollywood, capoeira, klompendansen, twirlen, shuffledance, tapdance, discoavond, =naar de disco, danspasjes, dansbenen, walsje, rondje dansen, dansparen, tienerdans

theatre: arts-culture
grimeren, grime, kostuums voor toneel, declameren, toneelstuk, figureren, figurant, bijrol, voetlicht, rekwisieten, clownen, clown worden

books: arts-culture
boekenwurm, boekenwurmen, =verslind boeken, boeken verslinden, =over boeken kletsen, leesvriendin, leesvrienden, boekenliefhebbers, =lees alles wat los en vast zit, alles wat los en vast zit, lezers onder elkaar, =boek besproken

film: arts-culture
filmliefhebbers, filmhuisavond, =monteren van filmpjes, filmpjes monteren

history: arts-culture
ansichtkaarten van vroeger, oude ansichtkaarten, streekdracht, klederdracht, monumenten, molens, molen draaien, =in de oorlog hier, oorlog hier gebeurd, oorlog hier in het dorp, in de oorlog in ons dorp, =hoe het vroeger was, hoe het vroeger was in, =vroeger in de wijk, =vroeger in het dorp, oude trekkers, trekkers opknappen, oude tractors, oude brommers opknappen, oldtimers opknappen, dodenherdenking, bevrijdingsfeest, keti koti, spoorwegverleden, =voorouders opzoeken, voorouders, =opa in de oorlog, =wat opa vroeger deed, verzamelaars, verzamelaar, verzameling laten zien, wie herkent deze foto, mensen van toen, plaatselijke geschiedenis

culture: arts-culture
eigen feesten vieren, eigen cultuur vieren, eigen gebruiken, muziek en dans uit, gerechten en dans uit, molukse avond, molukse cultuur

museumaccess: outings arts-culture
museum niet alleen, =niet alleen naar een museum, =niet alleen naar het theater

needlework: crafts
tricotage, smyrna, smyrnaën, bergen wol, restjes wol, restje wol, truien breien, =aan de haak bezig, =pennen en wol, breiwerk, haakwerk, haakwerkje, breiwerkje, batikken, steken opgezet, steek laten vallen, met naald en draad en koffie, met pen en wol, onder het breien, tijdens het haken

hobby: crafts arts-culture
pitriet, lasercutter, arduino, poppenhuis bouwen, speelgoed van hout, tassen van stof maken, carnavalswagen, praalwagen, praalwagens

nature: gardening walking animals
vogels kijken, =vogels kijken met, verrekijker en vogels, vogeltelling, wormenhotel, amfibieën, uilen spotten, wilde bloemen, kriebelbeestjes, slootje vissen met kinderen

walks: walking
wie gaat mee lopen, wie loopt er mee, =wie loopt mee, =gaat mee lopen, =samen lopen, =mee lopen met, 10000 stappen, tienduizend stappen, =aan mijn stappen, stappen halen, =stappen met anderen, loopmaatje, hiken, lopen met een groep, frisse neus halen, eindje lopen, eind lopen, stukje lopen met, stukje lopen met iemand, =niet alleen het bos in, alleen het bos in, beentjes strekken

gym: exercise
crossfit, freerunnen, parkour, bmx, obstakelrun, touwtrekken, mbvo, stijf als een plank, buikje kwijt, buik kwijt, buikje weg, lijf weer voelen, lekker in mijn lijf, buikspieren, kilootjes kwijt, conditie is weg, conditie van niks, die pens, mijn pens, bierbuik, buikvet, zwembandje, zwembandjes, =wat aan mijn lijf doen, uit mijn luie stoel, luie stoel uit

eattogether: eating-together
samen een pannetje, samen een hapje, hapje mee, hapje mee-eten, =hapje eten met, bordje bij, bordje mee, vorkje prikken, =vorkje meeprikken, pannetje delen, driegangenmenu, driegangen, drie gangen, tweegangenmenu, schuift iedereen aan, schuiven bewoners aan, lange tafel, aan de lange tafel, =kleine prijs eten, betaalbaar driegangenmenu

cook: cooking-together
wokken, samen wokken, kokkerellen, samen kokkerellen, =voor mezelf koken is, koken voor één, =voor eentje koken, =koken voor mijn eigen, =kook voor mijn eigen

streetlife: meeting-people
=ken mijn buren niet eens, =ken de buren niet eens, zegt elkaar goeiedag, wie woont er naast me, wie woont er naast mij, naaste buren leren kennen, buurvrouwen samen, met de hele portiek, met de hele flat, iets met de hele straat, voordeuren dicht, iedereen doet de deur dicht, langs elkaar heen leven, leven langs elkaar heen

youngadults: meeting-people
twintigers, dertigers, late twintiger, late dertiger, twintiger, dertiger, =twintigers en dertigers, jongvolwassenen, jong volwassenen, veertigers, vijftigers, =mensen van mijn leeftijd, mensen van mijn eigen leeftijd, =iedereen van mijn leeftijd, leeftijdsgenoten ontmoeten, studenten leren kennen, student en alleen, alleen op mijn studentenkamer, iedereen samenwonen en kinderen, als enige geen kinderen, na mijn studie geen vrienden, vrienden zijn gesetteld, vrienden zijn allemaal settled, vrienden zijn allemaal getrouwd, vrienden hebben allemaal kinderen, vrienden hebben allemaal een gezin
en: in my twenties, in my thirties, young professionals, people my age

lgbt: meeting-people
niet in hokjes, niet in hokjes past, zich niet in hokjes herkent, niet in een hokje past, hokjes voorbij, mijn man is nu mijn vrouw, mijn vrouw is nu mijn man, partner in transitie

supportfamily: family-buddy
naast vader of moeder, naast ouders staan, naast het gezin staan, staat naast het gezin

mothers: parenting pregnancy-baby
andere baby's, =andere baby's en moeders, moedergroep, mamaclub, mama's onder elkaar, moeders onder elkaar, spreek geen volwassene, geen volwassen gesprek, alleen maar babypraat, hele dag babypraat, alleen met de baby thuis

kidsclub: children-play
peutergym, kleutergym, peuterdans, kleuterdans, poppenkast, kampweek, na schooltijd, naschools, zaterdagclub voor kinderen, =klauteren en spelen, pannakooi, trapveldje, energie kwijt kinderen, kinderen moeten hun energie kwijt, zoon moet zijn energie kwijt, kids moeten naar buiten, kinderen moeten naar buiten, kinderen eens van de bank, kinderen kijken de hele dag tv, kinderen zitten de hele dag binnen

holidaykids: children-play making-ends-meet
zes weken vrij, zes weken vakantie, =hele zomer thuis, hele zomervakantie thuis, hele vakantie thuis, =vakantie thuis met de kinderen, lange vakantie en niks te doen, zomervakantie duurt te lang

youthcentre: youth-place
niks te beleven, =niks te beleven hier, niks te beleven in dit dorp, niks te beleven in dit gat, in dit gat, in dit gehucht, dooie boel, saaie boel voor jongeren, plek om na school te zitten, plek na school, =na school te zitten, na school naartoe, na school heen, =na school weet hij niet, pumptrack, overal weggestuurd, worden overal weggejaagd, overal weggejaagd, worden overal weggestuurd, zoon doet helemaal niks, zoon doet niks de hele dag, dochter doet niks de hele dag, =de jeugd van tegenwoordig vermaak

screens: parenting youth-place addiction
niet weg te slaan, niet bij die playstation weg, niet van de playstation af, niet van zijn telefoon af, niet van zijn spelcomputer, aldoor op zijn mobiel, altijd met zijn neus in de telefoon, neus in het scherm, vierkante ogen, achter dat scherm, zit maar te gamen, geen oog van zijn scherm

homework: homework-help
natuurkunde, scheikunde, tafels gaan er niet in, tafels leren, tafel van zeven, =de tafels niet, tafels oefenen, tafels stampen, rekenachterstand, boekverslag, leesmaatje, schoolwerk, mee in de klas, meekomen in de klas, kan niet meekomen in de klas, kan niet meekomen met de klas, komt niet mee in de klas, niet mee met de rest, kan het niet bijhouden op school, kan de klas niet bijhouden, achter op de rest van de klas, achter op de klas, lager niveau, naar een lager niveau, juf zegt dat, juf maakt zich zorgen, meester zegt dat, rapport is slecht, slecht rapport, rapport vol onvoldoendes, concentreren op school, concentreren in de klas, niet concentreren op school, niet concentreren in de klas, eindexamens, vast met engels, vast met wiskunde, nog niet lezen in groep, kan nog niet lezen in groep, vast op school, loopt vast op school, vastgelopen op school, haat school, hekel aan school, geen zin in school, niet leuk op school, lezen gaat moeizaam, moeizaam lezen op school, helpen met frans, helpen met duits, helpen met engels voor school, zelf weinig school gehad en helpen

bullying: parenting family-buddy
gepest, pispaal, pispaaltje, op hem gemunt, op haar gemunt, gemunt op mijn, =altijd de klos, uitgelachen in de klas, uitgelachen op school, uit de groepsapp gezet, uit de groepsapp gegooid, uit de appgroep, =mag niet meedoen op het plein, niet meedoen op het schoolplein, als laatste gekozen, noemen haar dikke, noemen hem dikke, schelden hem uit, schelden haar uit, jagen haar op na school, wachten hem op na school, opgewacht na school

onlineabuse: youth-place violence
filmpjes van haar, =filmpjes van haar op, filmpjes van haar op snap, filmpjes van mijn dochter, filmpje van mijn dochter online, foto's van haar op snap, op snap gezet, rondgestuurd op snap

parentingtalk: parenting
eten is elke dag een gevecht, =eten is een gevecht, elke hap een gevecht, aan tafel altijd strijd, elke maaltijd strijd, eet alleen maar friet, eet alleen maar witte boterhammen, =lust helemaal niks, kind lust niks, speen afleren, speen weg, druktemaker, belonen en straffen, ruzie tussen de kinderen, vechten elkaar de tent uit, streng opgevoed, anders opvoeden, anders doen dan mijn ouders, liegt alles bij elkaar, liegt dat het gedrukt staat, zin niet krijgt, =als hij zijn zin niet krijgt, zijn zin niet krijgt, stampvoetend, stampvoet, gooit zich op de grond, gilt de hele winkel bij elkaar, gilt de boel bij elkaar

newborn: pregnancy-baby
weeën, stuitligging, draagdoek, tweede kindje, couveusekindje, pufcursus, kindje komt te vroeg, weeënstorm, buik wordt dikker, =kleintje op komst, kleine op komst, kleine krijgen, baby huilt maar door, blijft maar huilen de baby, ga mama worden, word mama, ik word vader, word papa, ga papa worden, voor het eerst vader, =slaap niet door de baby, geen slaap door de baby, nachten met de baby, wakker van de baby, =eerste kindje

separation: divorce
uit elkaar en de kinderen, kinderen zitten ertussen, kinderen ertussenin, zitten er tussenin de kinderen, =relatie is uit, stiekem een ander, =om de week bij, om de week bij papa, koffers gepakt, zijn koffers gepakt, haar koffers gepakt, partneralimentatie, ze gooide me eruit, bonuskinderen, ga bij hem weg, ga bij haar weg, wil bij hem weg, wil van me af, =wil van mij af, alleen nog via de advocaat, praten via de advocaat, =kinderen om het weekend, =alleen in het weekend mijn kinderen, =elk ander weekend

youngcarer: young-carers
help mijn moeder met douchen, help mijn vader met douchen, help mama met wassen, moeder heeft me nodig thuis, mama heeft me nodig, papa heeft me nodig, en ik doe het huishouden, altijd oppassen op mijn zusje, altijd oppassen op mijn broertje, vertaal voor mijn ouders, vertaal alles voor mijn ouders, =niet naar training want mama, altijd voor mama zorgen, niet spelen want mama

zingeving: meaning
waar doe je het allemaal voor, waar doe je het allemaal nog voor, =waar doe je het nog voor, waar doe ik het nog voor, =waar doe ik het voor, waarvoor doe ik het nog, waar leef ik nog voor, glans verloren, zijn glans verloren, leven heeft geen glans, waarom overkomt mij, waarom overkomt mij dit, doel in mijn leven, waar gaat het om in het leven, =waartoe ben ik hier, twijfel aan alles, rust in mijn ziel, rust voor mijn ziel, ziel en zaligheid, waar leef ik voor, =leeg van binnen en zoek, wat er echt toe doet, wat er toe doet in het leven, wat echt van waarde is, verhalen over zin en onzin

church: meaning
=naar de mis, de mis bijwonen, =weer eens naar de mis, zondagsschool, avondmaal, eucharistie, gemeenteleden, kerkgangers, =in de kerkbanken, nachtmis, vieren samen de dienst, vieren de dienst, vieren wij de dienst, zondagse viering, zondagsviering, vesper, vespers, eredienst, stilte en gebed, stilte gebed, samenkomst op zondag, lofprijzing
`
