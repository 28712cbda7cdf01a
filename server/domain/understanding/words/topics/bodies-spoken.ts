/** Of care, forgetting, illness, ears, eyes, sleep and moving, as people say it aloud. `~` stands for whoever it is about. */
export const BODIES_SPOKEN = `
carer: carer-support
moet alles voor hem doen, =moet alles voor haar doen, moet alles voor ~ doen, doe alles voor ~, doe alles voor mijn man, doe alles voor mijn vrouw, vrouw is ziek en ik doe alles, man is ziek en ik doe alles, =hele dag draait om ~, =alles draait om ~, =leven draait om ~, zit dag en nacht klaar, dag en nacht klaar voor ~, sta dag en nacht klaar voor ~, kom niet aan mezelf toe, niet meer aan mezelf toe, =geen leven naast de zorg, geen leven meer naast, leven staat stil door de zorg
verpleegster dan vrouw, geen vrouw maar verpleegster, geen vrouw meer maar een verpleegster, verpleegster van mijn man, verpleger van mijn vrouw, meer zijn verpleegster, meer haar verzorger dan, ~ was haar en kleed haar aan, was haar kleed haar aan geef haar eten, was en kleed hem aan, help hem met douchen en aankleden, =til hem uit bed, =hele dag in touw voor ~, ren van hot naar her, van hot naar her, ren heen en weer, rij elke dag op en neer, op en neer naar mijn vader, op en neer naar mijn moeder, op en neer naar ons ma
broers doen niks, broers en zussen doen niks, zus helpt nooit, zus doet niks, broer doet niks, broer laat het afweten, komt alles op mij neer, alles op mij neer, alles komt op mij neer, sta er alleen voor met ~, =sta er alleen voor met mijn zieke, sta er alleen voor met mijn man, ik ben de enige dochter, enig kind en ouders, ouders bellen de hele dag, moeder belt de hele dag, vader belt de hele dag, werk en voor mijn moeder zorgen, werk lijdt onder de zorg, werk lijdt eronder dat ik
kapot van het zorgen, moe van het zorgen, moe van de zorg, op van het zorgen, gesloopt van het zorgen, janken van de zorg, =zorg al jaren voor ~ en ben op, zorg voor mijn man en ben op, trek het niet meer met mijn moeder, trek het niet met mijn man, trek het niet meer met pa, trek het niet meer met ~, redden het niet met ons pa, redden het niet meer met ~, redden het niet meer met moeder, houden het niet vol met ~, zit aan mijn plafond, =mezelf kwijt in de zorg, =mezelf kwijt in het zorgen, mezelf kwijtgeraakt in het zorgen, weet niet hoe lang ik dit volhoud met
boos op haar en schaam, =boos op ~ en schaam me, word boos op mijn man, boos op mijn demente, snauw tegen mijn man, snauw tegen mijn moeder, geduld is op met ~, schuldig als ik niet ga, schuldig als ik een dag niet ga, schuldig als ik hem alleen laat, nooit hoe het met mij gaat, =hoe het met mij gaat vraagt niemand, vragen naar hem nooit naar mij, vraagt hoe het met hem gaat, slorpt mijn tijd op, slorpt al mijn tijd, slurpt alle aandacht, slurpt alle aandacht op, vreet energie de zorg, =laat niemand anders toe, laat niemand toe dan mij, =wil geen vreemde over de vloer, wil niet dat er een vreemde komt, =geen vreemde aan zijn lijf, laat zich alleen door mij helpen
zorg voor mijn man van 83, zorg op mijn leeftijd voor mijn man, man naar een tehuis doen, moeder naar een tehuis doen, moet ik ~ naar een tehuis doen, man in een verpleeghuis doen, ~ opgenomen en ik voel me schuldig, wat als ik er niet meer ben, als wij er niet meer zijn en ons kind, als wij dood zijn en onze zoon, wat wordt er van mijn zoon als wij dood zijn, =zorgen als wij dood zijn, zieke man en kleine kinderen, man die ziek is en kinderen, zorg voor mijn vrouw, schoonmoeder slorpt, slaap op de bank zodat ik hem hoor, slaap op de bank om hem te horen, slaap met een half oor, met een half oor open slapen

respite: carer-respite
kan ~ niet alleen laten, kan hem niet alleen laten, =kan haar niet alleen laten, =geen uur alleen laten, =geen minuut alleen laten, =geen moment alleen laten, =niet een uurtje alleen, =kan geen stap zetten of, geen stap zetten of ze roept, kan niet weg want, durf het huis niet uit want ~, durf niet weg want ~, wie blijft er bij hem, wie blijft er bij ~, wie past er op ~, wie past er dan op pa, wie past er op hem, oppas voor mijn vader, oppas voor mijn moeder, oppas voor mijn man, oppas voor pa, oppas voor mijn demente, wie vangt hem op, wie vangt ~ op, =als ik griep heb wie zorgt, =als ik ziek word wie zorgt
neemt het eens over, neemt het een keer over, wie neemt het van me over, iemand die het overneemt, wie neemt het over, een middag voor mezelf, middagje voor mezelf, een uurtje voor mezelf, tijd voor mezelf, =naar de kapper en wie blijft, keer naar de kapper, even weg kunnen, =geen moment rust, =geen moment rust met, geen rust met mijn man, geen rust met mijn vrouw, nacht eruit voor mijn man, =keer per nacht eruit, nachts eruit voor mijn vrouw, =nachten zijn kapot door, vast aan huis door zijn ziekte, vast aan huis door haar ziekte, =zit vast aan huis door ~, aan huis gekluisterd door ~, =nooit samen op vakantie, =nooit meer samen op vakantie, weekend weg zonder zorgen, weekendje weg zonder zorgen, er even tussenuit met de zorg, overdag iets leuks doet met mijn man, iets leuks met mijn demente man

youngcarer: young-carers
ik ben 12 en zorg voor, ik ben 14 en zorg voor, zorg voor mijn moeder en zit op school, moeder is ziek en ik doe thuis alles, =ik doe thuis alles, =doe thuis alles, kook en doe de was, kook en doe de was voor mama, moet voor mama zorgen, moet voor papa zorgen, moet op mijn moeder letten, op mijn moeder letten, op mama letten, huiswerk want ik moet voor mama, huiswerk en voor mijn moeder zorgen, huiswerk door mijn zieke moeder, mama ligt op bed en ik kook, ma ligt op bed en ik kook, ligt hele dagen op bed dus ik kook
mama kan niks door haar ziekte, mama is ziek, papa is ziek, mn moeder ziek school, moet op mijn broertje passen omdat, broertje zo druk, altijd op mijn broertje passen, altijd op mijn zusje passen, alles draait om mijn zusje, alles draait om mijn broertje, alles gaat over mijn broer, draait alles om mn zusje, ouders hebben nooit tijd voor mij, zusje is gehandicapt, broertje is gehandicapt, zusje in de rolstoel, broertje met autisme, broer heeft autisme en alles
neem nooit vriendinnen mee naar huis, =niemand mee naar huis vanwege, schaam me voor mijn moeder thuis, niemand op school weet dat mijn moeder, =niemand op school weet het, kan niet afspreken want, niet afspreken door mijn moeder, bang dat mama doodgaat, bang dat papa doodgaat, papa drinkt en ik zorg, mama drinkt en ik zorg, =zorg voor de kleintjes, zorg voor mijn broertjes, tolk voor mijn ouders, altijd tolken, vertaal altijd voor mijn ouders, moeder heeft borderline en ik, moeder met borderline, moeder is depressief en ik, vader is depressief en ik, mn vader heeft ms, mijn vader heeft ms en niemand vraagt

dementiahome: dementia
=~ loopt weg, loopt steeds weg, =~ loopt steeds weg, weet niet waar hij woont, weet niet meer waar hij woont, niet meer waar ze woont, dwaalt rond, doolt door het huis, doolt rond, dwaalt door het huis, doolt nachts, spookt nachts, spookt door het huis, in pyjama de straat op, in zijn pyjama buiten, in haar nachthemd buiten, nachts aangekleed, draait dag en nacht om, keert dag en nacht om, wil naar huis terwijl hij thuis is, =wil naar huis maar is thuis, wil steeds naar huis
vraagt hetzelfde, vraagt vijf keer hetzelfde, vertelt steeds hetzelfde, steeds hetzelfde verhaal, tien keer hetzelfde, honderd keer hetzelfde, belt twintig keer, belt me twintig keer per dag, belt tien keer per dag, steeds dezelfde vraag, vraagt waar haar moeder is, vraagt naar haar moeder die dood is, denkt dat haar moeder nog leeft, =denkt dat het oorlog is, =leeft in het verleden, =denkt dat er mensen in de kamer zitten, ziet mensen die er niet zijn, ziet dingen die er niet zijn, denkt dat ik haar zus ben, =denkt dat ik een vreemde ben
weet niet welke dag het is, niet meer welke dag, weet niet wat voor dag, dag en datum kwijt, sleutels in de koelkast, portemonnee in de vriezer, legt alles op rare plekken, stopt alles op rare plekken, op gekke plekken, =rare plekken, raakt alles kwijt, zoekt de hele dag, zoekt de hele dag zijn portemonnee, zoekt steeds zijn bril, altijd aan het zoeken, verstopt haar tas, verstopt spullen, verstopt geld, verstopt haar portemonnee, auto niet terugvinden, auto niet meer vinden, =auto niet terug kunnen vinden, verdwaalt in zijn eigen buurt, de weg kwijt in zijn eigen, de weg kwijt geraakt, =~ is de weg kwijt, raakt de weg kwijt
herkent me niet, herkent mij niet meer, herkent haar kinderen niet, herkent haar eigen kinderen niet, herkent niemand meer, weet mijn naam niet meer, noemt me bij de verkeerde naam, verkeerde namen, haalt namen door elkaar, vraagt nachts hoe laat het is, kent ons niet meer, weet niet meer wie ik ben, beschuldigt me van stelen, geld gepikt, geld gestolen denkt ze, =denkt dat ik steel, achterdochtig, zo achterdochtig, =vertrouwt niemand meer, =wordt kwaad als je er iets van zegt, wordt meteen kwaad en vergeet
vergeetachtig, zo vergeetachtig, vergeet alles, ~ vergeet alles, vergeet afspraken, vergeet alles meteen, vergeet het gas, vergeet haar pillen, vergeet zijn pillen, geheugen laat in de steek, geheugen laat hem in de steek, geheugen laat me in de steek, korte geheugen, kortetermijngeheugen, onthoudt niks, onthoud niks meer, kan niet op namen komen, niet meer op namen komen, niet op een naam komen, kan niet klokkijken, niet meer klokkijken, kan niet meer rekenen sinds, laat het gas aan, laat het gas aanstaan, laat het fornuis aan, gas aan laten staan, fornuis aan laten staan, pan op het vuur vergeten
kinds, wordt kinds, is kinds, kinds aan het worden, kindser, wordt weer kind, wordt steeds meer een kind, de kluts kwijt, kluts kwijt, =hoofd gaat niet goed, in haar hoofd niet goed, =in zijn hoofd niet goed, mis in zijn bovenkamer, bovenkamer, =niet goed bij het hoofd, gaat achteruit in zijn hoofd, achteruit in haar hoofd, in de war de laatste tijd, steeds in de war, =helemaal in de war, warrig, zo warrig, doet raar de laatste tijd, doet zo raar, ~ doet zo raar, niet meer de oude, ze is niet meer de oude, plast in de prullenbak, =plast in de kast, plast op rare plekken, kleedt zich verkeerd aan, draagt haar kleren binnenstebuiten

illnessgroups: living-with-illness
=enige met deze ziekte, praten met anderen die dit hebben, anderen die dit ook hebben, wie heeft dit ook, wie heeft dat ook, wie heeft er ook, hoe doen anderen dat met, hoe anderen het doen met, leren leven met mijn ziekte, =leren leven met, mensen met dezelfde ziekte, zelfde ziekte, niemand snapt mijn ziekte, je ziet niks aan mij, je ziet niks aan me, zie er goed uit maar, ze zien niks aan me, van buiten zie je niks, =ziet er niet ziek uit, denken dat ik me aanstel, aanstel, aansteller, kunnen niks vinden, dokters vinden niks, niks te vinden maar, voel me elke dag ellendig, voel me ellendig, voel me beroerd
slecht nieuws gekregen in het ziekenhuis, slecht nieuws van de dokter, slechtnieuws, ~ kreeg slecht nieuws, na de operatie mezelf niet meer, niet meer mezelf na de operatie, bulten en de dokter, dokters weten het niet, =geen dokter van gehoord, ziekte waar niemand van gehoord heeft, ziekte die niemand kent, zo zeldzaam, vocht in mijn benen

cancer: living-with-illness
knobbeltje, knobbeltje in mijn borst, knobbel gevoeld, borst eraf, borst is eraf, =borst kwijt, haar uitgevallen, haar uitgevallen van de chemo, kaal van de chemo, chemo klaar, chemo is klaar en nu, =chemo klaar en val in een gat, =val in een gat na de chemo, genezen maar niet beter, schoon verklaard maar, net gehoord dat ik kanker, =te horen gekregen dat, uitzaaiingen, uitgezaaid

heart: living-with-illness
gedotterd, dotteren, hartaanval gehad, hartaanval en durf niks, stentje, stents, pacemaker, =hart slaat over, bypass, nog last van mijn hart

lungs: living-with-illness
geen lucht, geen lucht meer, krijg geen lucht bij, kortademig, steeds kortademig, =drie stappen en moet zitten, twee treden en hijg, hijg bij de trap, aan de zuurstof, zit aan de zuurstof, zuurstoffles, piepende longen, =hoest me kapot, pufjes

chronicpain: living-with-illness
elke stap doet zeer, alles doet zeer, alles doet pijn, altijd pijn, opstaan met pijn, sta op met pijn, =ga met pijn naar bed, pijn en niemand ziet het, =pijn waar niemand wat aan kan doen, pijnstillers helpen niet, lijf doet zeer, =hele lijf doet pijn

rheumatism: living-with-illness
handen staan krom, kromme vingers, kromme handen, vingers staan scheef, gewrichten stijf, gewrichten zijn stijf, ochtends stijf, vastgeroest, knieen zijn op, knieen versleten, heup versleten, versleten, gewrichten doen zeer

fatigue: living-with-illness
hoe moe ik ben, zo moe en niemand snapt, =altijd moe, =altijd moe wat ik ook doe, na een boodschap gesloopt, =na een boodschap kapot, batterij is leeg, batterij leeg na corona, geen energie sinds corona, nog steeds niet beter na corona, kom de bank niet af, kom de bank niet meer af, val overdag in slaap, val overdag om van de slaap

braininjury: living-with-illness living-with-disability
klap op mijn hoofd, klap op het hoofd, hoofd gestoten en sindsdien, sinds mijn ongeluk snel overprikkeld, overprikkeld sinds, geen drukte sinds, drukte niet meer hebben, kan geen drukte hebben, geen geluid verdragen sinds, beroerte ander mens, na die beroerte een ander mens, andere man na de beroerte, niet meer op woorden komen, niet op mijn woorden komen, =woorden vinden lukt niet, woorden niet vinden, kom niet uit mijn woorden na, niet meer praten na, niet praten na de beroerte, =halve kant doet niet mee, linkerkant doet het niet, rechterkant doet het niet

parkinson: living-with-illness
handen trillen, hand trilt, hand beeft, handen beven, beeft, bibberende handen, hand beeft bij de koffie, kleine pasjes, loopt met kleine pasjes, schudt en loopt, trilt de hele dag

gut: living-with-illness
darmen spelen op, darmen overhoop, maag en darmen, buik ligt overhoop, buikpijn elke dag, altijd buikkramp, diarree en durf niet weg, stoma en durf, stoma zwemmen

continence: living-with-illness exercise
altijd naar de wc, altijd naar de wc moet, steeds naar de wc, moet steeds plassen, verlies plas, verlies steeds plas, plas verliezen, druppels verliezen, kan mijn plas niet ophouden, haal de wc niet, =haal het toilet niet, te laat bij de wc, =keer per nacht plassen, nachts plassen, natte broek, plas in mijn broek als ik lach

diabetes: living-with-illness
heb suiker, ik heb suiker, suiker en voeten, voeten tintelen, prikken en suiker, suiker prikken, vier keer per dag prikken, =spuiten vergeten, bloedsuiker

epilepsy: living-with-illness
toevallen, heeft toevallen, kind heeft toevallen, wegrakingen, aanvallen en schuim

skin: living-with-illness
huid jeukt, jeuk, jeukt dag en nacht, krab mezelf open, rode plekken en schaam, huid zit onder

menopause: living-with-illness
opvliegers, overgang ken mezelf niet, sinds de overgang, de overgang, zweet nachts in de overgang

intellectual: living-with-disability
kan niet meekomen, niet meekomen met andere kinderen, kind loopt achter bij anderen, snapt niet alles, snapt niet alles zo snel, is wat trager, trager dan anderen, net een kind van, hij is 24 maar net een kind, volwassen maar een kind, denkt als een kind, verstand van een kind, heeft down, down en wil, met down, syndroom van down wil, zoon in een woonvorm, broer in een woonvorm, zus in een woonvorm, woonvorm, woont in een instelling, weekenden voor mijn verstandelijk beperkte, moeilijk lerend

autism: living-with-disability
kind is anders, anders dan anderen, past nergens bij, kind past nergens bij, nergens op zijn plek, kan niet tegen drukte, niet tegen drukte en geen vriendinnen, autist en geen vrienden, autisme en geen vrienden, autistisch en alleen, =in zijn eigen wereld, leeft in zijn eigen wereld

careadvice: living-with-disability
been geamputeerd, been eraf, =mis een been, =mis een arm, van mijn nek af verlamd, verlamd, halfzijdig verlamd, kan niet lopen en wil, spastisch, spast, zo klein dat iedereen kijkt, =iedereen kijkt naar me, mensen staren me aan, kijken me na, tegen mijn begeleider, praat tegen mijn begeleider, =praten over mijn hoofd, doen alsof ik gek ben omdat ik in een rolstoel, houdt rekening met mijn rolstoel, niemand houdt rekening met

stutter: living-with-disability
stotter en durf, stotter, durf niet te bellen omdat ik stotter

deaf: living-with-disability
versta de mensen niet, versta mensen niet meer op een verjaardag, versta ze niet op verjaardagen, op verjaardagen versta ik, op feestjes versta ik niks, =op feestjes hoor ik niks, hoort niks meer, =hoort niks en zegt ja, ja en amen, =zegt overal ja op, voor spek en bonen, spek en bonen want hoor niks, mis de helft van wat er gezegd wordt, mis de helft van het gesprek, =kan een gesprek niet volgen, =in een groep niet volgen, =gesprek in een groep, geroezemoes, praat wat harder, praat harder, =moet alles drie keer vragen, =alles twee keer vragen
gehoorapparaat, gehoorapparaat piept, gehoorapparaat in de la, gehoorapparaat is herrie, oorapparaatje, gehoortoestel, doof als een kwartel, zo doof als, stokdoof, hardhorend, hardhorig, tv zo hard, tv staat zo hard, tv hard omdat hij niks hoort, doof geboren, gebarentaal leren, kennen geen gebarentaal

tinnitus: living-with-disability
piep in mijn oor, piep in mijn oren, fluittoon, fluiten in mijn oor, suizen in mijn hoofd, suizen in mijn oren, gesuis, oorsuizen, gepiep in mijn oren, =toon in mijn hoofd

blind: living-with-disability
ogen worden slechter, ogen zijn op, ogen gaan achteruit, ogen worden minder, slechte ogen, met mijn slechte ogen, zie steeds slechter, zie bijna niks, zie amper, zie alles wazig, alles wazig, zie wazig, =vlek in het midden, =vlek in mijn oog, langzaam blind, word langzaam blind, word blind, zie geen gezichten, gezichten niet meer zien, zie de gezichten niet, stoot overal tegenaan, loop overal tegenop, loop overal tegenaan, bots overal tegen, kleine lettertjes niet lezen, kleine lettertjes, letters dansen met mijn bril, letters dansen ook met bril, knopjes van het fornuis niet zien, vind de knopjes niet, ondertiteling niet lezen, ondertiteling niet meer lezen, krant niet meer lezen, kan de krant niet lezen, =bril helpt niet meer, grote letters nodig, grotere letters

readaloud: living-with-disability visit-buddy
=iemand om voor te lezen mijn ogen, brieven voorleest, brieven voorlezen, post voorlezen, de krant voorlezen, post niet lezen door mijn ogen, iemand die mij voorleest, =kan mijn post niet meer lezen

sleeplessness: stress-rest
=lig te malen, =nacht te malen, =nachts malen, =malen in bed, lig te draaien, hele nacht te draaien, lig te woelen, woelen, lig wakker, lig elke nacht wakker, doe geen oog dicht, geen oog dicht, =oog dicht, drie uur 's nachts beneden, =nachts weer beneden, =nachts op de bank, word elke nacht wakker, =elke nacht wakker om, hoofd staat niet stil in bed, hoofd staat nachts niet stil, =slaap al weken niet, =slaap al maanden niet, pieker de hele nacht, nachts piekeren, nachten zijn het ergst, niet slapen zonder pillen, slapen zonder pillen, slaappillen, =schapen tellen

backpain: living-with-illness exercise
rug zit vast, nek zit vast, schouder zit vast, rug kapot, rug is kapot, rug is op, schouder is stuk, schouder kapot

gym: exercise
conditie is nul, conditie kwijt, zo stram, stram, stijf als een plank, stijve spieren, zit te veel, zit de hele dag, =zit de hele dag op kantoor, moet meer bewegen, moet afvallen van de dokter, moet bewegen van de dokter, te dik geworden, veel te dik, kilo te zwaar, durf niet naar de sportschool, alleen in de sportschool eng, hometrainer, gymnastiek voor oude botten, gymnastiek, oude botten, sterker worden in mijn benen, sterkere benen, spieren weg, moet van de bank af, man van de bank af, man moet van de bank, iets met sport voor mijn zoon, zit vol energie en moet iets met sport, buiten bewegen met, lekker buiten bewegen, balletje slaan, potje tafeltennis, potje badminton, alleen vind ik bewegen niks, =alleen is sporten niks, onder de mensen en bewegen

chairgym: adapted-sport exercise
op de stoel bewegen, zittend bewegen, oefeningen op de stoel, staan gaat niet maar bewegen, gymmen op een stoel

adaptedsports: adapted-sport
=wil sporten maar mis, =sporten zonder been, =sporten met een been, sporten in een rolstoel, sporten maar zit in een rolstoel, voetballen met een beperking, club voor mijn gehandicapte zoon, op geen enkele club, geen club wil hem, sportclub voor kinderen die anders zijn, blind en hardlopen, blind hardlopen, =blind en wil sporten

walks: walking
blokje om, samen een blokje om, eindje lopen, =een eindje lopen met, stukkie lopen, =stukje lopen met iemand, durf niet alleen in het bos, =alleen in het bos, wie wil er met me wandelen, wie loopt er mee, wie wandelt er mee, iemand om mee te lopen

cyclegroup: cycling
fietsmaatje, fietsen durf ik niet alleen, durf niet alleen te fietsen, fietsen met iemand, =rondje fietsen met, samen een rondje fietsen

learncycling: cycling
nooit leren fietsen, heb nooit leren fietsen, weer leren fietsen, opnieuw leren fietsen, durf niet meer te fietsen
`
