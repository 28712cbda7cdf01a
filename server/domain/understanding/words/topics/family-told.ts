/** What happens at home, as parents, children and who care for somebody tell it. */
export const FAMILY_TOLD = `
parentingtalk: parenting
strijd aan tafel, elke avond strijd, ruzie aan tafel, gevecht aan tafel, elke avond gevecht, elke maaltijd strijd, gedoe met eten kind, op één lijn thuis, op één lijn over de kinderen, op één lijn met opvoeden, niet op één lijn ouders, altijd de boeman, ben de boeman, de strenge ouder
krijg mijn zoon niet zover, krijg mijn dochter niet zover, win elke discussie, overal een discussie over, komt alleen beneden om te eten, alleen beneden om te eten, komt haar kamer niet uit, weet niet waar ze uithangt, weet niet waar hij uithangt, weet nooit waar hij uithangt
liegt dat hij barst, dochter liegt over alles, zoon liegt over alles, puber slaat met de deuren, puber praat niet meer, verkeerde vrienden, foute vrienden, foute vriendengroep, komt stoned thuis, wil niet in zijn eigen bed, wil niet in haar eigen bed, elke nacht bij ons in bed, kruipt bij ons in bed, slaapt nog bij ons, weet me geen raad met mijn zoon, weet me geen raad met mijn dochter, weet me soms geen raad met de kinderen
als ze haar zin niet krijgt, als hij zijn zin niet krijgt, gooit zich op de grond, gooit zich op de vloer, ligt krijsend op de grond, verlies mijn geduld met de kinderen, verlies mijn geduld kind, kort lontje tegen de kinderen, ontplof tegen de kinderen, schreeuw vaak tegen de kinderen, te streng voor de kinderen
en: throws himself on the floor, throws herself on the floor, refuses to eat anything, talks back all the time, lose my temper with the kids, yell at my kids, shout at my kids, my teenager will not talk to me, does not leave his room, toddler does not sleep
tr: çocuğum laf dinlemiyor, çocuğuma bağırıyorum, çocuğumla baş edemiyorum, kızım benimle konuşmuyor, oğlum odasından çıkmıyor

screens: parenting
krijg hem van die telefoon, krijg haar van die telefoon, hem van de telefoon af, haar van de telefoon af, hem achter de computer vandaan, van het scherm krijgen, van zijn scherm krijgen, zit tot diep in de nacht te gamen, zit tot 's nachts te gamen, zit hele nacht te gamen, zit de hele dag te gamen, zit hele dag op tiktok, zit hele dag op zijn telefoon, zit hele dag op haar telefoon, hoeveel schermtijd
tr: telefonu bırakmıyor, sürekli telefonda, tabletten ayrılmıyor

schoolrefusal: parenting homework-help
van school gestuurd, van school getrapt, geschorst van school, leerplichtambtenaar, leerplichtambtenaar belt, buikpijn als hij naar school moet, buikpijn als ze naar school moet, 's morgens buikpijn school, gaat al weken niet naar school, gaat al maanden niet naar school, durft niet meer naar school, krijg hem niet naar school, krijg haar niet naar school, thuiszitter, thuiszitters
tr: okula gitmek istemiyor, okula gitmiyor
en: refuses to go to school, suspended from school, expelled from school

stepfamily: parenting divorce
stiefzoon, stiefdochter, stiefzoontje, stiefdochtertje, bonuszoon, bonusdochter, plusdochter, pluszoon, accepteert mij niet als stiefmoeder, jij bent mijn vader niet, jij bent mijn moeder niet, dochter van mijn nieuwe man, zoon van mijn vriend

childplacement: parenting
jeugdzorg over de vloer, kinderen weghalen, mijn kinderen afpakken, bang dat ze mijn kinderen, uit huis geplaatst, uithuisplaatsing, gezinsvoogd, ondertoezichtstelling, kind terug naar huis jeugdzorg, raad voor de kinderbescherming
en: take my children away, child protection services
tr: çocuğumu elimden almak, çocuklarımı alacaklar

specialchild: parenting living-with-disability
ouders van een kind met downsyndroom, kind met downsyndroom, dochter met downsyndroom, zoon met downsyndroom, kind met down, ouders van zorgenkinderen, raar aangekeken met mijn kind, wat als wij er niet meer zijn gehandicapt

newborn: pregnancy-baby
=bij de bevalling, niemand die meegaat bevalling, alleen bevallen, niemand bij de bevalling, sinds de bevalling alleen, sinds de bevalling zit ik, sinds de geboorte alleen thuis, alleen thuis met de baby, alleen thuis met een baby, hele dag alleen met de baby, wil de hele dag gedragen worden, wil de hele dag op de arm, kan hem niet wegleggen, kan haar niet wegleggen, krijg hem niet stil, krijg haar niet stil
krijgen een kindje, er komt een kindje, ben uitgerekend, uitgerekende datum, twintig weken zwanger, weken zwanger
en: at home alone with the baby, alone with a newborn, alone all day with the baby, give birth alone
tr: bebekle yalnızım, doğumda yanımda kimse yok

unplanned: pregnancy-baby
zwanger en durf het niet, zwanger en durft het niet, zwanger en niemand weet het, zwanger thuis niet zeggen, zwanger weet niet of ik het wil houden, zwanger van een onenightstand, zwanger vader wil niks

fertility: pregnancy-baby grief
test weer negatief, weer negatieve test, zwangerschapstest negatief, weer ongesteld, weer niet zwanger, zwanger worden lukt niet, wordt maar niet zwanger, proberen al jaren een kind, proberen al jaren zwanger, iedereen om mij heen zwanger

kidsfriends: children-play family-buddy
hij heeft geen vriendjes, ze heeft geen vriendjes, ze heeft geen vriendinnetjes, zij heeft geen vriendinnetjes, geen vriendjes om mee te spelen, geen vriendje om mee te spelen, kind heeft niemand om mee te spelen, zoontje heeft niemand om mee te spelen, dochtertje heeft niemand om mee te spelen, speelt altijd alleen op het plein, wordt nooit gevraagd om te spelen, mag nooit meespelen, geen kinderen in de straat om mee te spelen

kidsclub: children-play
waar kunnen de kleintjes heen, waar kan ik met de kinderen heen, waar kan ik heen met de kinderen, waar kunnen de kinderen heen, kleindochter verveelt zich, kleinzoon verveelt zich, kleinkinderen vervelen zich, kinderen vervelen zich thuis, weet niet wat ik met de kleinkinderen moet doen

holidaykids: children-play making-ends-meet
vakantie hele dag binnen, vakantie de hele dag thuis kinderen, vakantie zitten ze hele dag binnen, geen geld om weg te gaan kinderen, iedereen gaat op vakantie behalve wij, zes weken vakantie kinderen, hele zomer thuis kinderen

supportfamily: family-buddy
iemand die met de kinderen naar buiten gaat, iemand die eens met de kinderen, iemand die iets leuks doet met de kinderen, iemand die iets leuks doet met mijn zoon, iemand die iets leuks doet met mijn dochter, iemand die met hem iets leuks doet, iemand die met haar iets leuks doet, middagje met de kinderen naar buiten, middag met de kinderen op stap, zodat ik even kan ademen, zodat ik kan ademen, zodat ik even lucht heb
=niemand om op te passen, niemand die op de kinderen past, niemand die op de kinderen kan passen, geen familie die op de kinderen past, geen opa en oma in de buurt, opa en oma wonen ver weg, opa en oma wonen in het buitenland, reserve opa, reserve oma, oma in de buurt voor mijn kinderen, red het niet met de kinderen, red het niet alleen met de kinderen, niemand brengt de kinderen naar school, niemand die de kinderen naar school brengt
en: nobody to babysit, no family nearby to help with the kids, no grandparents nearby
tr: çocuklara bakacak kimse yok, çocuklarıma yardım edecek kimse yok

youthcentre: youth-place
geen reet te doen, geen ene reet te doen, geen zak te doen, geen flikker te doen, niks te doen voor ons jongeren, ik ben 13 en niks te doen, ik ben 14 en niks te doen, ik ben 15 en niks te doen, ik ben 16 en niks te doen, ik ben 17 en niks te doen, jeugd kan nergens heen, jongeren kunnen nergens heen, onze jeugd staat, staan elke avond bij het winkelcentrum

homework: homework-help
staat onvoldoendes, staat een onvoldoende, raakt in paniek van toetsen, toetsen paniek, paniek van het leren, thuis kan niemand het uitleggen, niemand thuis kan uitleggen, wij kunnen hem niet helpen met school, wij kunnen haar niet helpen met school, kan zich thuis niet concentreren school, kan thuis niet leren, te druk thuis om te leren, achter met lezen, achter met rekenen, gaat zittenblijven, dreigt te blijven zitten

separation: divorce
heeft een ander en nu, is er met een ander vandoor, vandoor met een ander, bij ons weggegaan, vader is vertrokken, hij heeft een ander., zij heeft een ander., ze heeft een ander., mijn man heeft een ander., mijn vrouw heeft een ander., mijn man wil van mij af, mijn vrouw wil van mij af, gaan uit elkaar, als vrienden uit elkaar, netjes uit elkaar, hoe vertellen we het de kinderen, de kinderen vertellen dat we
tr: eşimden ayrılıyorum, kocamdan ayrılıyorum, eşim beni aldattı, boşanmak istiyorum

contactvisits: divorce
rechter heeft gezegd dat ik mijn zoon, rechter heeft gezegd dat ik mijn dochter, rechter omgang, mag ik mijn zoon zien, mag ik mijn dochter zien, =zoon om het weekend, =dochter om het weekend, =kinderen om het weekend, kinderen om de week, om de week bij hem, om de week bij haar, om de week bij hun vader, om de week bij hun moeder, kinderen steeds te laat terug, ex brengt de kinderen te laat, zij houdt de kinderen bij mij weg, weg met de kinderen, betaalt niks voor de kinderen, betaalt geen cent voor de kinderen, wisseldag, wisseldagen, als de kinderen bij hun vader zijn

divorcekids: divorce
papa woont nu ergens anders, papa woont nu in een ander huis, mama woont nu in een ander huis, mama woont nu ergens anders, moet kiezen tussen papa en mama, moet steeds kiezen papa mama, papa en mama maken ruzie, mama en papa maken ruzie, papa en mama schreeuwen, ruzie via mij, boodschapper tussen mijn ouders, papa heeft een nieuwe vriendin, mama heeft een nieuwe vriend, papa is weggegaan, papa is bij ons weg, mijn ouders gaan scheiden, heen en weer tussen papa en mama

abuse: violence
onder de blauwe plekken, blauwe plekken en zegt dat ze gevallen is, zegt dat ze van de trap gevallen blauwe, kind dat huilt bij de buren, geschreeuw en een kind dat huilt, geschreeuw en gehuil bij de buren, klappen bij de buren, man gooit met spullen naar me, vrouw gooit met spullen naar me, vrouw gooit spullen naar mij, partner gooit met spullen, gooit dingen naar mijn hoofd, blauwe plekken zegt tegen de deur gelopen, gooit borden naar me, niemand gelooft een man, mannen worden ook geslagen, staat elke dag voor mijn deur, ex staat voor mijn deur, mijn vrouw slaat mij en niemand

coercion: violence
durf thuis niks te zeggen, als hij gedronken heeft durf ik, als hij boos is durf ik niks, als hij thuiskomt durf ik niks, één verkeerd woord, bij het minste ontploft hij, als hij boos wordt ben ik bang, bang als hij thuiskomt, moet om elke euro vragen, moet om elke cent vragen, mag niet met vriendinnen, mag niet met vriendinnen afspreken, mag mijn vrienden niet zien, vriend die haar klein houdt, houdt haar klein, schoonfamilie laat mij niet, mag niet naar buiten van mijn schoonfamilie, schoonfamilie bepaalt alles
en: he checks my messages, i have to ask him for money, my husband keeps my money, scared when he comes home
tr: kocam para vermiyor, kocam telefonumu karıştırıyor, kayınvalidem beni dışarı bırakmıyor

aftershelter: violence
steeds over mijn schouder, hele dag over mijn schouder, kijk over mijn schouder, nog steeds bang dat hij me vindt, bang dat hij me vindt, bang dat hij voor de deur staat, zit nu in de opvang met de kinderen, zit met de kinderen in de opvang, met mijn kinderen in de opvang gevlucht, met mijn kinderen in een opvanghuis, vanuit de opvang weer beginnen, kinderen slapen slecht sinds we gevlucht zijn voor, weg bij hem en toch bang, sinds ik weg ben bij hem

eldersabuse: violence
neemt mijn pinpas af, pakt mijn pinpas, haalt geld van mijn rekening, kleinzoon haalt geld van mijn rekening, zoon neemt mijn pinpas, dochter neemt mijn pinpas, zoon duwt mij, zoon van dertig duwt

dementiahome: dementia
vraagt twintig keer, vraagt tien keer, vraagt dertig keer, vraagt honderd keer, vraagt duizend keer, vraagt wel tien keer, vraagt steeds hoe laat het is, vraagt steeds hetzelfde, vader die de weg kwijtraakt, moeder die de weg kwijtraakt, raakt de weg kwijt, weet niet meer waar hij woont, weet niet meer waar ze woont, denkt dat ik haar zus ben, denkt dat ik haar moeder ben, denkt dat ik zijn moeder ben, denkt dat ik zijn broer ben, herkent me soms niet, herkent mij niet meer, herkent zijn eigen vrouw niet, herkent haar kinderen niet
beschuldigt mij van stelen, beschuldigt dat ik haar geld, zegt dat ik haar geld steel, vergeet het gas uit te zetten, zet het gas aan en vergeet, melk in de kast, vergeet dat opa dood is, vergeet dat vader dood is, vraagt waar vader is en die is dood, haalt dag en nacht door elkaar, draait dag en nacht om

respite: carer-respite
bij ~ zitten zodat ik, bij ~ zitten dan kan ik, avondje bij ~ zitten, middagje bij ~ zitten, uurtje bij ~ zitten, iemand bij ~ zitten, iemand bij ~ blijven, avond bij ~ blijven, wie let er op ~, wie past er op ~, wie zorgt er voor ~ als ik, wie neemt het over als ik, als ik zelf in het ziekenhuis moet, als ik zelf geopereerd word wie, ~ kan thuis niet alleen blijven, ~ kan niet alleen blijven, ~ kan niet alleen thuis, ~ kan niet alleen zijn, kan niet weg want ~
zodat wij bijtanken, ergens logeren zodat wij, paar dagen logeren zodat ik, middag voor mezelf, dag voor mezelf zorg, ~ is bang als ik de deur uitga, nooit weg want ze is bang, nooit weg want hij is bang, ~ raakt in paniek als ik wegga, weekend weg maar wie let, oppas aan huis voor ~, houdt ~ gezelschap als ik werk, roept de hele nacht, roept 's nachts steeds
en: sit with my wife, sit with my mother, sit with my mum, sit with my dad, someone to sit with
tr: kocamı yalnız bırakamıyorum, babamı yalnız bırakamıyorum

carer: carer-support
word er zelf ook ziek van, word er zelf ziek van, ga er zelf aan onderdoor, ga eraan onderdoor zorg, laten alles aan mij over, laat alles aan mij over moeder, broers en zussen doen niks, mijn broers doen niks voor moeder, mijn zus doet niks voor moeder, meer verpleegster dan vrouw, meer verpleegster dan echtgenote, meer verzorger dan partner, sinds het herseninfarct is ~, ~ is een heel ander mens, ~ is een ander mens
schuldig dat ik ma naar het verpleeghuis, schuldig verpleeghuis moeder, vrij moet nemen voor mijn zieke, vrij vragen voor mijn zieke vrouw, werk en zorg voor mijn ouders, gezin en werk en mijn ouders, doe alles voor mijn buurman, doe alles voor mijn buurvrouw, wassen en eten geven vader, wassen en aankleden moeder, anderen die ook voor hun partner zorgen, anderen die ook voor hun ouders zorgen, wordt me te veel met vader, wordt me te veel met moeder

psychiatryfamily: carer-support psychological-vulnerability
op onze tenen voor zijn buien, op mijn tenen om zijn buien, lopen op onze tenen, loop op mijn tenen om haar stemming, weet niet hoe ik haar moet helpen bed, ~ ligt al weken in bed, ~ komt het bed niet uit, gordijnen dicht bed ~, denkt dat de buren hem afluisteren, denkt dat hij wordt afgeluisterd, denkt dat ze wordt afgeluisterd, doet de deur niet open voor ons, wil geen medicijnen nemen ~, weigert zijn medicijnen, weigert haar medicijnen, ~ is opgenomen op de paaz, ~ zit op de paaz, ~ is weer opgenomen, als ouder hoor je niks, als ouder word je nergens, durf haar niet alleen te laten
~ snijdt zichzelf, ~ krast zichzelf, ~ eet niets meer, ~ eet bijna niets, ~ geeft alles over na het eten, ~ weegt nog maar, ~ heeft al ons geld uitgegeven, ~ heeft smetvrees, ~ heeft dwanggedachten, ~ is paranoïde, ~ heeft wanen, ~ heeft een angststoornis

addictedfamily: addiction carer-support
~ zit elke avond aan de fles, ~ zit iedere avond aan de fles, ~ zit elke dag aan de fles, ~ zit elke avond aan de wijn, ~ zit elke dag aan de drank, ~ was altijd dronken, ~ was verslaafd toen ik klein was, ~ dronk toen ik klein was, ~ dronk vroeger, drinkende vader, drinkende moeder, drinkende ouder, opgegroeid met een drinkende, opgegroeid met een alcoholist, ~ drinkt stiekem, hij drinkt stiekem, ze drinkt stiekem, vind overal flessen, overal lege flessen
verstop de wijn voor, verstop de drank voor, giet de drank door de gootsteen, ~ kan niet van de gokkast afblijven, ~ heeft ons spaargeld vergokt, spaargeld vergokt, ~ jat geld, ~ steelt geld voor zijn drugs, hoe help ik ~ van de drank af, hoe help ik ~ van de pillen af, hoe help ik ~ van de drugs af, hoe krijg ik ~ van de drank af, durven haar niet binnen te laten drugs, durven hem niet binnen te laten drugs, mijn ouders gaan eraan kapot, we gaan kapot aan zijn verslaving
en: hides bottles, my mum drinks, my dad drinks, he drinks too much and i, she drinks too much and i
tr: eşim her gün içiyor, oğlum kumar oynuyor, kızım uyuşturucu

youngcarer: young-carers
moeder is ziek en ik doe het huishouden, ik kook voor mijn broertjes, kook voor mijn broertjes en zusjes, moet op mijn zusje passen, moet op mijn broertje passen, moet altijd op mijn broertje letten, breng mijn broertje naar school, breng mijn zusje naar school, eerst haar moeder uit bed, eerst zijn moeder uit bed, eerst mijn moeder uit bed, moeder uit bed helpt leerling, te laat omdat ze haar moeder helpt, leerling zorgt voor haar moeder, leerling zorgt voor zijn moeder
ga niet mee omdat mama alleen is, dan is mama alleen, papa ligt veel op bed, mama ligt veel op bed, mama ligt de hele dag in bed, papa ligt de hele dag in bed, mama huilt de hele dag, mama huilt veel, papa huilt veel, nooit met vrienden afspreken omdat, studie loopt vast want ik zorg voor, studeren lukt niet want ik zorg voor, tolk voor mijn ouders, dochter spreekt voor haar ouders bij de dokter, zoon spreekt voor zijn ouders bij de dokter, tolk altijd voor mijn ouders, vertaal alles voor mijn ouders, thuis gaat alles over haar, thuis gaat alles over hem, thuis draait alles om haar, thuis draait alles om hem, niemand in mijn klas snapt het, niemand in mijn klas weet het
en: i look after my little brother, i cook for my brothers, my mum cries all day, i translate for my parents
tr: anne babama tercüme yapıyorum, kardeşlerime ben bakıyorum

parentingtalk: parenting
thuis een engel maar op school, thuis lief maar op school, slaat andere kinderen, slaat iedereen op school, slaat kinderen in de klas, vliegen elkaar in de haren, kinderen vliegen elkaar in de haren, jongens vliegen elkaar in de haren, broers maken altijd ruzie, kinderen maken de hele dag ruzie, komt midden in de nacht pas thuis dochter, dochter komt pas 's nachts thuis, zoon komt pas 's nachts thuis, houdt zich niet aan afspraken puber
drama met aankleden, strijd met aankleden, iedere ochtend drama, elke ochtend drama, elke avond drama, drama bij het naar bed gaan, strijd om naar bed te gaan, eet alleen maar witte boterhammen, eet alleen maar pasta, kind lust niks, kind eet niks, eet geen groente kind, moeilijke eter, slechte eter kind, te streng of te zacht, niet of ik te streng ben, kind gooit alles kapot, gooit dan alles kapot hij is

kidsclub: children-play
pas op de kleinkinderen, oppassen op de kleinkinderen wat doen, wat te doen met de kleinkinderen, met de kleinkinderen op pad, iets leuks met de kleinkinderen, lekker ravotten, ravotten met andere jongens

homework: homework-help
begrijpend lezen, werkstuk maken, werkstuk voor school, spreekbeurt oefenen, boekverslag maken, boekverslag lukt niet, wil leren maar altijd herrie, herrie in huis leren, geen rustige plek om te leren

cryingbaby: pregnancy-baby parenting
kindje niet neerleggen, kindje neer leggen krijsen, baby niet neerleggen, baby neerleggen krijst, begint te krijsen als ik hem neerleg

babyblues: pregnancy-baby low-mood
bevalling was een nachtmerrie, bevalling droom er nog van, bevalling laat me niet los, nog steeds van slag van de bevalling, bevalling spookt

illparents: family-buddy parenting
ik ben ziek en mijn kinderen, ik heb kanker en de kinderen, chronisch ziek en de kinderen, ik ben ziek en kan niets met de kinderen, mijn kinderen komen nooit meer buiten, kinderen komen niet buiten door mijn ziekte

homestart: family-buddy
gezin kent niemand, moeder komt de deur niet uit met de kinderen, gezin heeft geen netwerk, kom de deur niet uit met drie kinderen, kom nergens meer met de kinderen

contactvisits: divorce
huilt als hij naar zijn vader moet, huilt als ze naar haar vader moet, wil niet naar zijn vader, wil niet naar haar vader, wil niet meer naar haar moeder, elke keer als hij naar zijn vader moet, alles gaat via de advocaat, alleen nog via de advocaat met mijn ex

divorcekids: divorce
mijn ouders praten niet meer met elkaar, ouders praten niet met elkaar en ik, zit tussen mijn ouders in, sta tussen mijn ouders, papa en mama praten niet meer met elkaar

separation: divorce
na dertig jaar ingeruild, ingeruild voor een ander, ingeruild voor een jongere, sinds we niet meer samen zijn, sinds wij niet meer samen zijn, na twintig jaar huwelijk weg, laat mij achter met de kinderen

coercion: violence
nooit geslagen maar ik ben bang, ben zo bang voor hem, ben bang voor hem, bang voor zijn woede, bang voor zijn buien, zegt dat ik niks waard ben, zegt dat ik niets waard ben, zegt dat ik dom ben, zegt dat ik gek ben, zegt dat ik lelijk ben, moet altijd mijn locatie delen, moet mijn locatie delen, volgt mij met mijn telefoon, wil mijn wachtwoorden weten, vertrouw haar man niet, zonnebril op en blauwe, haar man laat haar niet alleen

aftershelter: violence
weg bij hem maar 's nachts, al jaren bij hem weg maar, luister nog of hij komt

eldersabuse: violence
kleinzoon wordt agressief, kleinzoon vraagt steeds geld, zoon vraagt steeds geld en wordt, zoon wordt agressief, zoon agressief als ik nee zeg, dochter agressief als ik nee zeg, bang voor mijn eigen zoon, bang voor mijn kleinzoon

dementiahome: dementia
weet niet dat het zondag is, weet niet welke dag het is, twee broeken over elkaar, drie broeken aan, trekt drie broeken, pakt haar koffer om naar huis, pakt zijn koffer om naar huis, pakt haar tas om naar huis, wil naar huis en ze is thuis, wil naar huis terwijl ze thuis is, zegt dat ze naar huis wil en ze is thuis, thee voor mensen die al dood zijn, =praat tegen mensen die dood zijn, praat met mensen die al dood zijn, mensen die al jaren dood zijn, dekt de tafel voor mensen die dood zijn
kan geen wisselgeld meer, kan niet meer met geld rekenen man, weet niet meer hoe de koffie gezet wordt, weet niet meer hoe het koffieapparaat werkt, belt mij keer per dag dezelfde vraag, keer per dag met dezelfde vraag, keer per dag dezelfde vraag, belt tien keer per dag dezelfde vraag

respite: carer-respite
=bij ~ zodat ik, =want dan is hij alleen, =want dan is ze alleen, =want dan zit hij alleen, =want dan zit ze alleen, =wie blijft er bij ~, wie komt er bij ~ zodat ik, niet op vakantie door de zorg voor, jaren niet op vakantie geweest zorg, durf niet weg want dan is hij alleen, durf niet eens naar de kapper, kan nergens heen door de zorg

carer: carer-support
moeder van mijn moeder, moeder van mijn eigen moeder, ouder van mijn ouders, vader van mijn vader geworden, alles komt bij mij terecht, komt allemaal bij mij terecht, leven draait om de ziekte van mijn man, leven draait alleen nog om mijn man, leven draait om zijn pillen, pillen en afspraken van mijn man, pillen en afspraken van mijn vrouw, huil in de auto moeder, huil in de auto vader

psychiatryfamily: carer-support psychological-vulnerability
~ wast zijn handen, ~ wast haar handen, handen honderd keer per dag wassen, berichten via de televisie, boodschappen via de tv, hij krijgt berichten via de tv, ~ is voor de derde keer opgenomen, ~ is voor de tweede keer opgenomen, ~ is gedwongen opgenomen, dochter is opgenomen en wij, zoon is opgenomen en wij

addictedfamily: addiction carer-support
~ ligt onder tafel, elk feestje onder tafel, ~ ligt elk feestje onder tafel, ruik drank aan hem, ruik de drank aan haar, ruik het aan haar als ik thuiskom, ruik het aan hem als hij thuiskomt, loon van mijn man op aan krasloten, loon van mijn man op goksite, loon op aan drank, ~ heeft zijn spullen verkocht voor drugs, verkocht voor wiet, verkocht voor drugs

youngcarer: young-carers
weet niemand dat mijn vader in een kliniek, vader in een kliniek zit, moeder in een kliniek zit, papa zit in een kliniek, mama zit in een kliniek, omdat mama niet kan, omdat papa niet kan, doe de was en het eten omdat, =ouders zijn doof en ik, moeder is blind en ik, slaap bij mijn broertje voor als er wat gebeurt, op school weet niemand van mijn moeder, op school weet niemand dat mijn moeder

parentingtalk: parenting
tiener aanpakken, puber aanpakken, hoe pak je een tiener aan, hoe pak ik mijn puber aan, bang om alleen te slapen kind, durft niet alleen te slapen kind, dochter bang om alleen te slapen, zoon bang om alleen te slapen

supportfamily: family-buddy
grote zus hebben, grote broer hebben, grote zus om dingen mee te doen, grote broer om dingen mee te doen, grote broer voor mijn zoon, grote zus voor mijn dochter, geen familie hier kleine kinderen

respite: carer-respite
op ~ letten als ik, iemand op ~ letten, zonder op hem te letten, zonder op haar te letten, steeds op ~ letten, dag en nacht op ~ letten

carer: carer-support
~ belt mij dag en nacht, ~ belt mij de hele dag, moeder belt mij tien keer, vader belt mij tien keer

coercion: violence
wordt woedend als ik, woedend als ik met een ander praat, man heeft alle pasjes, man heeft de pinpas en ik, vriend heeft mijn pinpas

abuse: violence
omdat mijn man mij sloeg, omdat hij mij sloeg, weggelopen bij mijn man, weggelopen van mijn man

contactvisits: divorce
heen en weer geslingerd, kind heen en weer tussen, ex laat mijn dochter niet bellen, ex laat mijn zoon niet bellen, niet met mijn kind bellen van mijn ex

separation: divorce
zegt ineens dat hij weg wil, zegt ineens dat ze weg wil, na jaren huwelijk zegt hij dat hij weg wil

dementiahome: dementia
~ weet niet meer hoe je een, ~ weet niet meer hoe je, ~ verstopt alles, verstopt alles en denkt, denkt dat er ingebroken wordt moeder
`
