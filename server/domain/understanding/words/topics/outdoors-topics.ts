/** Moving, outings, green and animals. `~` stands for whoever it is about. */
export const OUTDOORS_TOPICS = `
walks: walking
ommetje met gezelschap, ommetje maken, ommetje met iemand, ommetje in de buurt, ommetjes, ommetje samen, blokje om met, =rondje buurt, =rondje wijk, =rondje park, =rondje dorp, =rondje door de wijk, =rondje om de kerk, straatje om, straatje omlopen, eindje om, endje lopen, endje wandelen, effe lopen, =effe buiten lopen, benen strekken
beentjes strekken, =luchtje scheppen, =frisse lucht, luchtje happen, uitwaaien, uitwaaien met anderen, frisse neus halen, buitenlucht, naar buiten met anderen, naar buiten met iemand, =samen naar buiten, =samen een luchtje, stap voor stap samen lopen, kuieren, kuierclub, kuiertocht, kuierroute, slenteren, flaneren
flaneurs, banjeren, struinen, strunen, stap met ons mee, =gaan stappen in de natuur, wandelaars, wandelliefhebbers, wandelvrienden, wandelvriendinnen, wandelgenoot, wandelgenoten, wandelgezelschap, wandelgroepje, wandelclubje, wandelkring, wandelvereniging, wandelsport, wandelsportvereniging
wandelen met rollator, wandelen met een rollator, met de rollator, met rollator, rollatorclub, rollatorgroep, rollatortocht, rollatortraining, wandelstok, wandelen met stok, wandelen met de kinderwagen, kinderwagen wandelen, buggywandeling, mamawandeling, wandelen voor mensen die slecht lopen, =langzaam lopen, langzaam wandelen
=langzaam door de wijk, rustig tempo, =rustig lopen, op eigen tempo wandelen, korte wandeling, korte wandelingen, halfuurtje wandelen, half uur wandelen, uurtje wandelen, uurtje lopen, 5 kilometer lopen, 5 km wandelen, tien kilometer wandelen, kilometers maken
lopen we vijf kilometer, samen op pad lopen, lange afstand wandelen, langeafstandswandelen, langeafstandspad, pieterpad, trektocht, trektochten, wandelvakantie, wandelreis, dagwandeling, avondwandeling, ochtendwandeling, zondagwandeling, maanwandeling, lunchwandeling, lunchwandelen, koffiewandeling
soepwandeling, praatwandeling, wandelgesprek, wandelgesprekken, wandelend praten, wandelen en praten, =wandelen en koffie, koffie en wandelen, wandelen met koffie na, wandel mee, loop mee, wie loopt er mee, wie wandelt er mee, wie gaat er mee lopen, iemand om mee te kuieren, wandelafspraak, wandeluur, wandeluurtje
wandeldag, wandeldriedaagse, avondvierdaagse, avond4daagse, vierdaagse, trimwandelen, powerwalken, powerwalk, sportief wandelen, stevige wandeling, nordic walkers, stokken wandelen, wandelen met stokken, bospad, blotevoetenpad, strandwandeling, strandwandelen, duinwandeling, boswandelen, heidewandeling, wandelroute
wandelroutes, wandelnetwerk, wandelcoach, wandelcoaching, wandelfit, diabeteswandeling, wandel je fit, tienduizend stappen, 10.000 stappen, stappenteller, stappen tellen samen, klompenpad, klompenpaden, durf niet meer alleen naar buiten te lopen, durf niet alleen te wandelen, durf niet alleen te lopen, alleen wandelen
niet alleen wandelen, alleen wandelen is niks, alleen wandelen vind ik niks, durf niet alleen de straat op, durf niet alleen te gaan wandelen, =arm om te lopen, iemand die me een arm geeft, aan iemands arm, gearmd
en: walk with others, walks, walkers, walking club, walking buddy, someone to walk with, stroll, strolling, rambling, walk and talk, ramblers, get some fresh air, fresh air, hikes, slow walk, walk with my walker, walk with a rollator
tr: yürüyüşe çıkmak, beraber yürüyüş, beraber yürümek, yürüyüş arkadaşı, yürüyüş kulübü, temiz hava, dolaşmak, gezinti

running: exercise
hardlopen, hardloop, hardlopers, hardloopclub, hardloopgroep, hardlopen voor beginners, hardlopen beginners, hardloopmaatje, hardlooptraining, joggen, joggers, rondje rennen, rondje hardlopen, loopclub, looptraining, loopgroep hardlopen, loopclinic, start to run, start2run, bootcamp, bootcampen, atletiek, trimclub
trimgroep, trimmers, van bank naar 5 kilometer, 5 kilometer hardlopen, marathon, parkrun, triatlon
en: running, running club, jogging, parkrun, couch to 5k, learn to run, athletics, bootcamp
tr: koşu, koşu grubu, koşmak

falls: exercise
valpreventie, valpreventiecursus, valcursus, valtraining, valrisico, valangst, valgevaar, valgevaarlijk, vallen en opstaan, in balans, in balans cursus, =vallen verleden tijd, zicht op evenwicht, otago, thuis onbezorgd mobiel, halt u valt, =bang om te vallen, =bang dat ik val, =bang voor vallen, =bang om weer te vallen, =angst om te vallen
twee keer gestruikeld, gestruikeld, al twee keer gestruikeld, over het kleed gestruikeld, gestruikeld thuis, =al twee keer gevallen, =al drie keer gevallen, keer gevallen, vaker gevallen, vorige week gevallen, weer gevallen, onlangs gevallen, =van de trap gevallen, =gevallen op straat, gevallen in de badkamer, uitgegleden
~ valt steeds, ~ valt vaak, ~ is gevallen, ~ is weer gevallen, ~ valt de laatste tijd, ~ valt om, ~ staat wankel, ~ loopt slecht, ~ loopt wankel, ~ loopt onzeker, onzeker ter been, onzeker op de been, onzeker lopen, onvast op mijn benen, onvast ter been, niet stevig ter been, niet vast op mijn benen, stevig op de been
steviger op de been, stevig staan, stevig op je benen, stevig in je schoenen staan fysiek, steady staan, veilig opstaat, veilig opstaan, =veilig vallen, =leren vallen, leren opstaan, opstaan na een val, opstaan uit een stoel, hoe je opstaat, evenwichtstraining, evenwichtsoefeningen, evenwicht oefenen, evenwicht kwijt
evenwichtsstoornis, duizelig en vallen, balanstraining, balansoefeningen, balans en kracht, balans trainen, balanscursus, =op de been blijven, staande blijven, sta stevig, blijf overeind, overeind blijven, spierkracht en balans, kracht en balans, sterk en stabiel
en: falls prevention, fall prevention, i keep falling, keep falling, afraid of falling, balance class, balance exercises, fell twice, unsteady on my feet, fear of falling
tr: düşme, düşmekten korkmak, denge kursu, sürekli düşüyorum

gym: exercise
gym voor oude mensen, gym voor ouderen, gym voor 65 plussers, gym voor senioren, gymclub, gymclubje, gymgroep, gymuur, gymuurtje, gymles, gymlessen, gymzaal, gymnastiekvereniging, gymnastiek voor ouderen, lichte gymnastiek, rustige gymnastiek, ouderengymnastiek, seniorengymnastiek, seniorenfit, fit 65
fit op leeftijd, fit en vitaal, vitaal ouder worden, vitaal blijven, vitaliteit, vitaliteitsclub, soepel blijven, lenig, lenig blijven, stramme spieren, stramme botten, stijve spieren, stijve gewrichten, stijve botten, krakende knieën, roestige botten, losmaken spieren, spieren losmaken
GALM
meer bewegen, meer bewegen van de dokter, dokter zegt bewegen, dokter zegt dat ik moet bewegen, moet meer bewegen, moet bewegen van de dokter, bewegen op recept, bewegen onder begeleiding, =sporten onder begeleiding, bewegen met begeleiding, beweegprogramma, beweegprogramma's, beweeguurtje, beweegmoment, beweegochtend
beweegmiddag, beweegactiviteiten, beweegaanbod, beweegpleintje, beweegplein, beweegroute, beweegmakelaar, beweegconsulent, beweegdocent, beweegcoach, beweegcoaches, beweegteam, bewegen in het park, bewegen in de buitenlucht, buitengym, buiten gymmen, =buiten sporten, parkfit, parkgym, fittoestellen, fitnesstoestellen buiten
calisthenics, calisthenicspark, buitenfitness, fit worden, fit zonder dure sportschool, sportschool te duur, goedkope sportschool, =goedkoop sporten, =gratis sporten, gratis bewegen, conditie is nul, conditie verbeteren, conditietraining, uithoudingsvermogen, hijg na de trap, buiten adem, snel moe en wil bewegen
krachttraining voor ouderen, krachttraining, spierversterkend, spierversterking, spieren versterken, spiermassa, lichaam in beweging, vrouwen in beweging, ouderen in beweging, samen in beweging, kom in beweging, blijf in beweging, lichaamsbeweging, lichamelijke oefening
bankzitter, couchpotato, =sport voor ouderen, =sport voor iedereen, sportles, sportlessen, sportuurtje, sportinstuif, sportinloop, sportclubje, sportgroep, recreatief sporten, recreatiesport, buurtsportcoach, sportcoach, buurtsport, buurtsportwerk, sportaanbod, sportloket, sportbuurtwerk
sportpas, sportstimulering, kennismaken met sport, =sporten proberen, sport uitproberen, =sporten in de wijk, sportpark, omnivereniging, multisport, vrouwensport, =vrouwen sporten, sporten met hoofddoek, dames gym, damesgym, damesfit, herengym, herenfit, mannenfit, aerobic, aerobics, bodyfit, spinning, circuittraining, bbb buik billen
en: gentle exercise, gym for elderly, exercise for seniors, keep moving, free gym, cheap gym, outdoor gym, women's fitness, stretching, get moving, exercise group, fitness group
tr: egzersiz grubu, yaşlılar için spor, spor dersi, kadınlar için spor, ücretsiz spor, hareket etmek

chairgym: adapted-sport exercise
gymnastiek op de stoel, =op en rond de stoel, op en om de stoel, oefeningen op en rond de stoel, oefeningen op de stoel, vanuit de stoel, zittend oefenen, zittend bewegen, zittende oefeningen, stoelfit, stoelpilates, stoelbewegen, stoelaerobics, stoelgymnastiek, stoelen yoga, zityoga, zitdans, zitten en bewegen
en: chair exercise, seated exercise
tr: sandalye egzersizi

mindfulmoves: exercise stress-rest
yoga, yogales, yogalessen, yoga voor ouderen, yoga voor senioren, yogagroep, hatha yoga, yin yoga, zwangerschapsyoga, vrouwenyoga, yoga in het park, tai chi, taichi, tai-chi, tai chi in het park, qigong, chi kung, chi gong, pilates, feldenkrais, mensendieck, ademgym, rek en strek, rekken en strekken, stretchen
en: yoga, tai chi, qigong, pilates, free yoga
tr: yoga, pilates, tai chi

swim: exercise
zwemt, zwemmers, zwemclubje, zwemgroep, zwemvereniging, zwemmaatje, zwemavond, zwemochtend, zwemuur, zwemuurtje, zwemuren, zwemmen alleen vrouwen, zwemmen voor alleen vrouwen, dameszwemmen, vrouwen zwemmen, zwemmen zonder mannen, zwemmen voor ouderen, seniorenzwemmen, ouderenzwemmen, zwemmen 55, vijftigplus zwemmen
baantjes trekken, baantjes zwemmen, baantje trekken, banenzwemmen, banen zwemmen, duiken in het zwembad, bubbelbad, recreatief zwemmen, trimzwemmen, aquafitness, aquarobics, aqua fit, aqua jogging, aquasport, meer bewegen in water, zwemmen in warm water, reddingszwemmen, waterpolo, buitenzwemmen, koud water zwemmen
kan niet zwemmen, niet kunnen zwemmen, nooit leren zwemmen, nooit zwemmen geleerd, volwassenen zwemles, zwemles voor vrouwen, zwemles voor volwassenen, zwemles statushouders, leren zwemmen als volwassene, watervrij maken, watervrees, a-diploma volwassenen, zwemlesproject, zwemvangnet, zwemdiploma te duur
en: swim group, women swimming, swimming for women, adult swimming lessons, aqua aerobics, swim lessons for adults, i can't swim, swimming for seniors
tr: yüzme bilmiyorum, bayanlar yüzme, kadın yüzme, hanımlar yüzme, yüzme havuzu

football: exercise
voetbalvereniging, voetballen op een pleintje, =balletje trappen, =balletje trap, potje voetballen, pannaveld, panna, cruyff court, cruijff court, johan cruijff veldje, krajicek playground, voetbalkooi, trapveld, vrouwenvoetbal, meidenvoetbal, meisjesvoetbal, veteranenvoetbal, recreatief voetbal, 35+ voetbal, 45+ voetbal, futsal, tafelvoetbal
voetbaltraining, voetbaltrainer, voetbalschool, buurtvoetbal, wijkvoetbal, voetbaltoernooi, daklozenvoetbal, street soccer, oldstars, old stars voetbal, wandelend voetballen, wandelvoetballen
en: football team, play football, five a side, women's football, kick a ball, street football, old stars
tr: futbol takımı, halı saha, kadın futbolu, yürüyerek futbol

racketsports: exercise
tafeltennis, tafeltennissen, tafeltennistafel, pingpongen, pingpongtafel, batje, batjes, badminton, badmintonnen, badmintonclub, badminton 50, shuttle en racket, tennis, tennissen, tennisclub, tennisvereniging, tennisles, tennisbaan, walking tennis, padel, padellen, padelbaan, squash, squashen, pickleball, pickleballen, racketsport
en: table tennis, ping pong, badminton, tennis, padel, squash, pickleball
tr: masa tenisi, badminton, tenis

teamsports: exercise
volleybal, volleyballen, volleybalclub, volleybalteam, volleybal recreanten, recreantenvolleybal, beachvolleybal, basketbal, basketballen, basketbalclub, streetball, handbal, handballen, korfbal, korfballen, walking basketball, walking handball, fithockey, hockey, hockeyen, trimhockey, rugby, rugbyen, honkbal, softbal, cricket, frisbee
ultimate frisbee, waterpolo, ijshockey, american football, trefbal, slagbal
en: volleyball, basketball, handball, hockey, rugby, cricket, softball
tr: voleybol, basketbol, hentbol

combat: exercise
boksen, boksschool, bokstraining, boksclub, boksles, kickboksen, kickboxen, thaiboksen, boksen voor vrouwen, vechtsport, vechtsporten, judo, judoclub, judovereniging, judoles, karate, aikido, taekwondo, krav maga, jiu jitsu, worstelen, zelfverdediging, zelfverdedigingscursus, weerbaarheid sport, budo, kungfu
en: boxing, kickboxing, judo, karate, martial arts, self defence, self defense, wrestling
tr: boks, karate, judo, dövüş sanatları, güreş

skating: exercise
schaatsen, schaatsclub, schaatsbaan, kunstschaatsen, schaatsles, skeeleren, skeelers, inline skaten, rolschaatsen, rolschaats, skateboard, skateboarden, skatepark, longboard, klimmen, klimmuur, boulderen, klimhal, paddelen, suppen, suppen op de plas, kanoën, kajak, roeien, roeiclub, zeilen, skiën, bergsport
en: ice skating, skating, rollerblading, climbing, bouldering, rowing, sailing, canoeing, skateboarding
tr: paten, kaykay, tırmanış, kürek

adaptedsports: adapted-sport
=sporten met één been, =sporten met een been, sporten met een prothese, sporten met prothese, sporten met een handicap, =sporten met een beperking, =sporten voor mensen met een beperking, sporten voor mensen met een handicap, =sport voor mensen met een beperking, sport voor mensen met een verstandelijke beperking
sport voor kinderen met een beperking, sport voor kinderen met een handicap, sport voor kinderen met een verstandelijke beperking, sport voor rolstoelers, sport voor rolstoelgebruikers, sport voor gehandicapten, sporten voor gehandicapten, sporten als gehandicapte, =sport voor blinden, sport voor doven, dovensport
blindenvoetbal, blindensport, blindentandem, showdown, goalbal, goalball, torbal, blind voetbal, voetbal voor blinden, voetbal voor kinderen met een beperking, voetbal met een beperking, g team, G-team, g-teams, g elftal, G-elftal, g-voetbal, gvoetbal, G voetbal, g-hockey, G-hockey, g-judo, G-judo, g-tennis, g-korfbal, g-sporter
g-sporters, G-sport, g-zwemmen, g-turnen, g-dans, g-atletiek, g basketbal, e-hockey, LG hockey, rolstoelhockey, rolstoelrugby, rolstoeltennis, rolstoelbadminton, rolstoeltafeltennis, rolstoeldans, rolstoeldansen, rolstoelers sport, rolstoelvaardigheid, rolstoelvaardigheidstraining, racerunning, framerunning, frame runner
handbiken, handbikers, handbike, paralympisch, paralympische, parasport, para sport, parasporten, special olympics, special heroes, uniek sporten, aangepaste sport, aangepaste sporten, aangepast sport, aangepast voetbal, aangepast judo, aangepast paardrijden, aangepast zeilen, aangepast bewegen, aangepast fitnessen
zitskiën, zitski, zitsport, boccia, sporthulpmiddel, sporthulpmiddelen, sportprothese, sport met autisme, sporten met autisme, sport voor kinderen met autisme, judo voor kinderen met autisme, sport met een verstandelijke beperking, zwemmen voor gehandicapten, zwemmen met handicap, paardrijden voor gehandicapten
=dansen met een beperking, dansen in een rolstoel, =beperking en sporten, handicap en sport, sporten na een beroerte, bewegen na beroerte, sporten na hersenletsel, sporten met MS, bewegen met MS, sporten met reuma, sporten met artrose, sporten met COPD, =sporten na kanker, sporten tijdens chemo, sporten na een hartinfarct
hartsport, hart in beweging, corefit, cardiofit, fysiofitness, revalidatiesport, revalideren en sporten, sport na revalidatie, medisch fitness, beweeggroep longpatiënten, beweeggroep hartpatiënten, oefengroep, inclusief sporten, inclusieve sport, sport inclusief
en: sport for disabled, sports for disabled child, wheelchair sports, para sports, special olympics, blind football, sport for autistic child, sports with a disability, adaptive sports, exercise after stroke
tr: engelli çocuk spor, tekerlekli sandalye basketbol, engelli yüzme

cyclegroup: cycling
fietsen met een clubje, fietsclubje, fietsvrienden, fietsgroepje, fietsers, =fietst samen, =fietsen samen, fietsen we, we fietsen, fietsdag, fietsochtend, fietsmiddag, fietsavond, fietsronde, fietsrondje, fietsroute, fietsroutes, fietsuitje, fietsuitstap, fietsvierdaagse, fietsvakantie, fietsgezelschap, fietsende senioren, =senioren fietsen
iemand om mee te fietsen, trappers, =samen trappen, rit van dertig kilometer, ritten op de fiets, dertig kilometer fietsen, kilometer fietsen, toerclub, toertocht, toertochten, toerfietsers, toerrijders, wielerclub, wielerclubje, wielervereniging, wielrenners, wielrennen, wielertoeristen, racefietsers
racefiets, racefietsen, mountainbike, mountainbikes, mountainbiken, mountainbiker, mountainbikers, mtb, MTB, mountainbikeclub, gravelbike, gravelen, e-bikers, ebike tocht, ebike, e-bike, elektrisch fietsen, tandem, tandemmen, tandemclub, tandemtocht, ligfietsers, velo, met de velo, vélo, peddelen op de fiets, koffiestop fietsen
en: bike club, cycle group, cyclists, cycling club, bike tour, mountain biking, road cycling, tandem, ebike
tr: bisiklet kulübü, bisiklet gezisi, bisiklete birlikte binmek

learncycling: cycling
fietsen leren als volwassene, kan niet fietsen, nooit leren fietsen, fietsen nooit geleerd, nooit geleerd te fietsen, =leert fietsen, =leren fietsen, =leren hier fietsen, =leer fietsen, leren fietsen in het verkeer, =fietsen in het verkeer, fietslesgroep, fietslesproject, fietsschool, fietsdocenten, fietsinstructeurs, fietsvaardig, zijwieltjes
fietsen met zijwieltjes, durf niet meer op de fiets, niet meer durven fietsen, =bang op de fiets, eng op de fiets, =gevallen met de fiets, opstappen en afstappen, e-bike cursus, ebike cursus, e-bike training, e-biketraining, omgaan met e-bike, veilig op de e-bike, elektrische fiets leren, e-bike leren
veilig op weg fiets, verkeersregels fiets, verkeersregels leren, opfriscursus verkeer, driewieler proberen, driewielfiets proberen, doortrappen
en: learn cycling, i can't cycle, i cant ride a bike, bike lessons, learn to ride a bicycle, adult bike lessons
tr: bisiklet dersi, bisiklet öğrenmek istiyorum, bisiklet sürmeyi bilmiyorum, kadınlara bisiklet
`
