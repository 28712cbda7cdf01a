/** What is said of days that are dark, of nights, of who is gone, of who is worn out with caring and of who came back another. */
export const LEFT_BEHIND_HEARD = `
bereavement: grief
sinds ~ dood is, nu ~ dood is, sinds ~ weg is gevallen, sinds ~ wegviel, ~ is weggevallen, ~ wegvallen, ~ is er geweest, ~ is uit de tijd, uit de tijd gekomen, =hij is niet meer, =zij is niet meer, ~ is niet meer onder ons, ~ is naar de hemel, ~ is in de hemel, ~ ingeslapen, ~ is ingeslapen, ~ is van ons heengegaan, ~ heeft ons verlaten voorgoed, ~ de pijp uit, ~ ligt op het kerkhof, ~ onder de grond, ~ weggebracht, net weggebracht, dek nog voor twee, dek voor twee, tafel dekken voor twee, =koffie voor twee, twee kopjes klaar, zijn jas hangt, haar jas hangt, zijn stoel is leeg, haar stoel is leeg, =lege stoel, =lege plek in bed, lege helft, andere kant van het bed, =bed is te groot, bed is zo leeg, naast me is het leeg, draag zijn trui, zijn stem op de voicemail, haar geur, haar kleren wegdoen, zijn kleren opruimen, ringen gedragen, eerste kerst zonder, eerste kerst alleen, verjaardag zonder, sterfdag, trouwdag alleen, na de begrafenis, na de uitvaart, na de crematie, kaarten op de schouw, moet het een plekje geven, een plekje geven, slijt het nooit, het slijt niet, verdriet slijt, =mis hem zo, =mis haar zo, mis mijn maatje, mijn maatje kwijt, =mijn alles kwijt
niet wegdoen van haar, kleren niet wegdoen, spullen niet wegdoen, kan zijn kleren niet, kan haar kleren niet, alsof hij er nog is, alsof ze er nog is, alsof hij nog leeft, alsof ze nog leeft, durft over haar te praten, durft over hem te praten, niemand noemt zijn naam, niemand noemt haar naam, mijn maatje is er niet meer, maatje van al die jaren, kook nog voor twee, kook nog te veel, kook nog steeds voor twee, voor twee gekookt, avonden zijn het ergst, de avonden alleen, weekenden zijn het ergst, op het kerkhof, naar het kerkhof, elke dag naar het graf
hij was mijn alles, zij was mijn alles, was mijn alles, de as staat, as staat nog, as in de kast, de urn, as uitstrooien, as verstrooien, beste vriend is dood, beste vriend verloren, beste vriendin is dood, beste vriendin verloren, vriendin overleden, vriend overleden, collega overleden, zus overleden, broer overleden

widows: grief loneliness
=jaar getrouwd en dan, =jaar getrouwd en nu, hele leven samen, altijd samen geweest, altijd met zijn tweeën, van twee naar een, =iedereen is met zijn tweeën, allemaal stelletjes, als enige over, alleen achtergebleven, achterblijven, wie achterblijft, bleef alleen achter, jonge weduwe met kinderen, weduwe met kinderen, weduwnaar met kinderen

depression: low-mood
zo zwart, allemaal zo zwart, alles zo zwart, alles is zwart, zwartgallig, zie alles zwart, alles grauw, grijs en grauw, geen lichtpuntje, geen lichtpuntjes, geen gat meer in, zie er geen gat in, geen licht meer, geen licht aan het eind, donkere wolk, zwarte wolk, zwarte hond, in een zwart gat, diep dal, kom mijn nest niet uit, nest niet uit, nest niet meer uit, blijf in mijn nest, kom mijn mandje niet uit, mandje niet uit, kom de bank niet af, bank niet meer af, lig maar te liggen, zit maar te zitten, zit maar wat voor me uit, staar voor me uit, staar naar de muur, staar naar het plafond, zak hooi, zoutzak, als een zombie, geen pit meer, geen puf, geen fut, fut eruit, futloos, lusteloos, lamlendig, kom tot niks, kom nergens meer toe, kom nergens toe, kom aan niks toe, kan me nergens toe zetten, kan mezelf niet aanzetten, zelfs douchen, zelfs tandenpoetsen, zelfs opstaan, zelfs aankleden, al dagen niet gedoucht, niet uit mijn pyjama, in mijn pyjama, in mijn badjas, dagen in bed, overdag in bed, onder de dekens, dekens over mijn hoofd, gordijnen dicht, dood van binnen, dood vanbinnen, leeg van binnen, leeg vanbinnen, voel niks meer, interesseert me niks meer, boeit me niks meer, kan niet meer lachen, lach niet meer, huil om niks, jank om niks, jank om alles, zit te janken, lig te janken, moed in de schoenen, moed in mijn schoenen, =moed verloren, zie overal tegenop, zie tegen de dag op, tegen de dag opzien, alles kost moeite, =alles te veel moeite, november somber, donkere dagen somber, winterdip, najaarsdip
ziel onder mijn arm, met mijn ziel, op gang komen, niet op gang komen, kom niet op gang, kom moeilijk op gang, ellende in mijn hoofd, ellende in mijn kop, een en al ellende, functioneer alleen nog, functioneer nog maar, functioneer niet meer, overleef alleen maar, leef niet ik overleef, zie overal tegen op, zie op tegen elke dag, zie op tegen morgen, sleep me door de dag, sleep mezelf door, kruip door de dag, elke dag een berg, alles is een berg, niets waard voel, ik ben niks waard, ben niks waard, ik stel niks voor, doe er niet toe, voor spek en bonen, een last voor iedereen, iedereen tot last, ben alleen maar tot last, ben een blok aan het been, faal in alles, mislukkeling, weken niet gelachen, niet meer gelachen, geen lach meer, glimlach is nep, doe alsof het goed gaat, masker op, masker dragen, zet een masker op, lach met een traan, kan niet blij zijn, kan niet meer blij zijn, niks is meer leuk, niks vind ik nog leuk, nergens van genieten, ingestort, ik stort in, zak steeds dieper

sleeplessness: stress-rest
geen oog dicht, doe geen oog dicht, geen oog dichtgedaan, oog niet dicht, geen oog meer dicht, tel schaapjes, schaapjes tellen, lig te staren, lig te draaien, lig te woelen, lig wakker van, nachten zijn lang, de nachten duren, nachten duren zo lang, draai in bed, spook door het huis, spook 's nachts rond, om vier uur wakker, om drie uur wakker, elke nacht om drie uur, hazenslaapje, gebroken nachten, gebroken nacht, slaap als een hazewind, kapot van het niet slapen
kop niet stil, hoofd niet stil, hoofd niet uit, kop niet uit, knop niet uit, uitknop van mijn hoofd, drie uur op een nacht, vier uur op een nacht, slaap maar drie uur, slaap maar vier uur, slaap maar een paar uur, luisteren naar de klok, licht aan slapen, met het licht aan, geen nachtrust, slaap niet meer, slapen lukt niet

lonely: loneliness
zit aan het venster, aan het venster, hele dag voor het raam, zit voor het raam, zit achter het raam, achter de ruit, geen kat gezien, geen kip gezien, zie geen kip, zie geen kat, geen sterveling gezien, iedereen van mijn leeftijd, leeftijdsgenoten zijn dood, vrienden zijn dood, al mijn vrienden zijn dood, vrienden op het kerkhof, vrienden liggen op het kerkhof, overleef iedereen, heb iedereen overleefd, iedereen overleefd, de laatste van de familie, de laatste van ons, klok hoor ik tikken, hoor de klok tikken, klok tikt, tv is mijn gezelschap, televisie is mijn gezelschap, radio is mijn gezelschap

listeningline: loneliness low-mood
niemand om tegenaan te praten, om tegenaan te praten, tegenaan praten, tegenaan kletsen, tegenaan te kletsen, niemand om bij uit te huilen, bij uit te huilen, bij uithuilen, =stem horen 's nachts, wie kan ik 's nachts bellen, bellen in de nacht, midden in de nacht bellen, een arm om me heen, arm om mijn schouder, schouder om op te huilen, mijn hart luchten, hart uitstorten, hart uitstorten bij, van me af praten, van me afpraten, =mijn ei kwijt

carer: carer-support
geen minuut weg bij, geen minuut meer weg, geen minuut weg van, geen vijf minuten weg bij, geen stap meer verzetten zonder, aan huis gebonden door, aan huis gebonden met, zit vast aan mijn moeder, zit vast aan mijn man, vast aan huis door, twee oudjes, die oudjes, oudjes verzorgen, mijn oudjes, voor mijn oudjes, trek het niet meer met mijn moeder, trek het niet meer met mijn man, trek het niet meer met mijn vader, trek het niet meer met mijn vrouw, =helemaal op van, ben op van de zorg, versleten van het zorgen, kan niet meer voor ~ zorgen, =zorg breekt me op, =breekt me op de zorg, sta altijd klaar, =dag en nacht klaar, dag en nacht in touw, dag en nacht zorg, in touw voor mijn moeder, =alles komt op mij neer, komt alles op mij neer, komt op mij neer, moe van het sterk zijn, moe van sterk zijn, =altijd sterk zijn, altijd de sterke, meer zuster dan, meer verpleegster dan, meer verzorger dan, zuster spelen, verpleegster spelen, de was van mijn moeder, luiers van mijn man, tillen van mijn man, mijn rug kapot van het tillen, zijn billen wassen
iedere dag naar het tehuis, elke dag naar het tehuis, dag naar het tehuis, zit in het tehuis, in het verpleeghuis en ik, mezelf kwijt door de zorg, zorgen ben ik mezelf kwijt, jarenlang zorgen, jaren gezorgd, heb altijd gezorgd, sta elke nacht op voor, elke nacht op voor mijn, keer per nacht eruit, drie keer per nacht op, nachten eruit voor, plast naast de pot, luiers verschonen van mijn, bed verschonen van mijn, wie zorgt er straks, wie zorgt er straks voor, als ik er niet meer ben wie zorgt, =man heeft als en, =vrouw heeft als en, zorgmoe, zorg nooit klaar, nooit eens klaar met zorgen, schuldgevoel verpleeghuis, schuldig dat hij in een tehuis, naar een tehuis gebracht
~ belt mij midden in de nacht, belt me midden in de nacht dat, ~ valt en belt, valt en belt mij, valt en ik moet, krijg de volle laag, de volle laag van mijn, chagrijnige zieke man, mopperende man, andere verpleger, steeds een andere zuster, elke dag een andere zuster

careathome: living-with-illness carer-support
me eigen niet wassen, me eigen niet meer wassen, mijn rug niet wassen, rug niet meer wassen, onder de douche helpen, in en uit bad helpen, steunkousen aan, steunkous aan, kousen niet aan, druppels in mijn ogen, ogen druppelen, oogdruppels, verband verwisselen, wond verzorgen, insuline spuiten door, katheter, sondevoeding, pillen klaarzetten, medicijnen klaarzetten

cancer: living-with-illness
iemand die het ook gehad, die het ook gehad heeft, die hetzelfde gehad heeft, die ook kanker, ook kanker gehad, knobbeltje gevonden, K gekregen, de grote k, schoon verklaard, schoon en toch, na de kanker

heart: living-with-illness
hart gerepareerd, hart is gerepareerd, gedotterd, omleiding, omleidingen, hart hapert, rikketik, mijn rikketik, schrik in mijn hart, bang voor weer een infarct, durf niks sinds mijn hart

parkinson: living-with-illness
schuifel, schuifelen, stokstijf staan, voeten plakken, plakken aan de vloer, bibberende handen, beeft zo, beven van handen, kopje niet vasthouden

respite: carer-respite
uurtje bij moeder, uurtje bij mijn moeder, uurtje bij mijn man, uurtje bij mijn vrouw, uurtje bij vader, middagje bij mijn man, wie past er op mijn moeder, wie past er op mijn man, wie past er op mijn vrouw, wie zit er bij mijn man, wie zit er bij mijn moeder, geen minuut meer weg bij mijn moeder, geen minuut meer weg bij mijn man, even naar de kapper kan, rustig naar de kapper, zonder zorgen naar de kapper
spontaan weg, nooit meer spontaan, zomaar weg kan ik niet, kan nooit eens weg, kan nooit meer weg, geen vakantie door de zorg, geen vakantie meer door, jaren geen vakantie door mijn man, weekendje niks, een weekend niks hoeven, een dag niks hoeven, even geen zorg, even niet zorgen, een dag niet zorgen, even ontlast
wie let er op mijn vader, wie let er op mijn moeder, wie let er op mijn man, wie let er op mijn vrouw, dagje op mijn vader, dagje op mijn moeder, dagje op mijn man, zodat ik naar een bruiloft, zodat ik naar een feest, zodat ik eens weg kan, zodat ik erheen kan

dementiahome: dementia
ken ~ niet meer terug, zoekt haar moeder, wil naar haar moeder die, denkt dat de oorlog, denkt dat het oorlog is, praat tegen de spiegel, zwaait naar de spiegel, eet bloemen op, verstopt haar tas, verstopt haar gebit, verstopt geld, tien keer naar de wc, tel de dagen niet meer, wartaal, praat wartaal, slaat wartaal uit, draait dag en nacht om, dag en nacht omgedraaid, spookt 's nachts, dwaalt 's nachts, 's nachts aan de wandel, in nachtpon over straat, in haar nachtpon, nachtpon, in zijn onderbroek naar buiten
weet hoe het koffieapparaat, hoe het koffieapparaat moet, weet niet meer hoe de magnetron, niet meer hoe de afstandsbediening, rijdt nog auto maar, weet de weg niet meer, beschuldigt de hulp, beschuldigt de thuiszorg, beschuldigt iedereen, beschuldigt mij van stelen, verstopt zijn portemonnee, verstopt haar portemonnee, verstopt haar sleutels, denkt dat er gestolen

braininjury: living-with-illness living-with-disability
sinds dat ongeluk drukte, drukte verdragen sinds, drukte niet meer verdragen, geen geluid meer verdragen, geen licht meer verdragen, =snel vol hoofd, klap op mijn hoofd, klap op zijn hoofd, val op mijn hoofd, val op zijn hoofd, op mijn hoofd gevallen, op zijn hoofd gevallen, ander mens na het ongeluk, =een andere man geworden, =een andere vrouw geworden, =ander mens sinds, niet meer de man die, kort lontje sinds zijn, woorden kwijt na, zoekt naar woorden, kan niet op woorden komen, niet meer op woorden komen, praat niet meer goed, niet meer goed uit zijn woorden

veterans: psychological-vulnerability meeting-people
wat ik daar gezien heb, wat ik daar heb gezien, wat ik daar meegemaakt heb, wat we daar meemaakten, gediend in, heb gediend, ik ben uitgezonden geweest, uitgezonden geweest, op uitzending geweest, op uitzending, op missie geweest, missie in het buitenland, als soldaat in, als militair in, als dienstplichtige naar, in dienst in libanon, zat in libanon, zat in bosnië, was in bosnië, terug uit bosnië, bosnië geweest, bosnië veteraan, terug uit afghanistan, terug uit irak, terug uit mali, kamp holland, tarin kowt, kunduz, camp smitty, al muthanna, cambodja missie, nieuw guinea geweest, nieuw guinea veteraan, korea veteraan, koreaveteraan, indië gediend, in indië gezeten, indië geweest in dienst, naar indië gestuurd, mijn maten verloren, maat verloren op missie, mijn maten van toen, de mannen van toen, mijn peloton, ons peloton, mijn compagnie, jongens van mijn lichting, mijn lichting, blauwe baret, blauwe baretten, blauwhelm, blauwhelmen, bermbom, bermbommen, uitzendgebied, oorlogsgebied gewerkt, oorlogsgebied gediend, mis de jongens van dienst, mis de kameraadschap, krijgsmacht gezeten, landmacht gezeten, landmacht geweest, bij de marine gevaren, marechaussee geweest, oud marinier, oud militair, oud soldaat, vuurwerk en dan lig ik, schrik van vuurwerk sinds, anders teruggekomen, anders terug gekomen
na bosnië, na libanon, na uruzgan, na srebrenica, na afghanistan, na mali, na irak, na kosovo, na mijn uitzending, na de missie, na zijn missie, sinds mali, sinds bosnië, sinds libanon, sinds afghanistan, sinds uruzgan, beschoten in, schoten op ons, onder vuur gelegen, onder vuur genomen, granaten, mortieren, daar in libanon, daar in bosnië, daar in afghanistan, met andere jongens die gediend, ook gediend hebben, wie ook gediend heeft
praat nooit over indië, praat nooit over de oorlog, praat nooit over zijn tijd in, zwijgt over de oorlog, zwijgt over indië, hele leven bij defensie, jaren bij defensie, uit dienst bij defensie, weg bij defensie, defensie en nu thuis
en: came back from deployment, back from the war

deaf: living-with-disability
dovencafé, dovensoos, dovenclub, dovenvereniging, doventreffen, dovenontmoeting, zo doof als, stokdoof, hoor er niet meer bij met mijn oren, versta de mensen niet, versta niemand meer, versta ze niet meer, alles is gemompel, hoor alleen gemompel, wat zeg je zeg ik steeds, steeds wat zegt u, knik maar ja, tv zo hard, televisie zo hard

blind: living-with-disability
zie alleen schimmen, zie nog schimmen, alleen nog schimmen, schimmen, zie de stoeprand niet, verschil niet tussen stoep en, zie het verschil niet meer, stoepranden, zie geen gezichten meer, geen gezichten meer zien, vlek in mijn oog, vlek in het midden, alles wazig, zie alles wazig, zie geen steek meer, geen steek meer zien, ogen laten me in de steek, mijn ogen gaan achteruit, ogen worden slechter, ziet niks meer, zie niks meer met, wie leest mijn post, krant niet meer lezen, met de stok over straat

intellectual: living-with-disability
stappen met mijn zus, stappen met mijn broer, stappen met een beperking, uitgaan met een beperking, uitgaan voor mensen met een, mijn zus met down, mijn broer met down, zus met down, broer met down, zoon met down, dochter met down, nicht met down, neef met down, gehandicapte broer, gehandicapte zus, gehandicapte zoon, gehandicapte dochter, gehandicapte neef, niet zo snugger, niet zo slim maar, blijft altijd een kind, altijd een kind gebleven, verstand van een kind, verstand van een kleuter

selfharm: psychological-vulnerability low-mood
kerft zich, kerft in, kerft in haar arm, kerven in armen, krast in haar armen, krast zich, krassen op haar armen, krassen op mijn armen, snijdt zich, snijdt in haar armen, snijden in armen, sneetjes op haar arm, littekens op haar armen, lange mouwen in de zomer, brandt zichzelf, bonkt met zijn hoofd

childloss: grief
lege wieg, wieg staat leeg, wieg staat er nog, babykamer staat er nog, babykamer leeg, maar even geleefd, dagen geleefd, uurtjes geleefd, uur geleefd, te vroeg geboren en gestorven, zwanger en verloren, hartje klopte niet, hartje klopt niet meer, geen hartslag meer, had nu zeven moeten zijn, hoe oud ze nu zou zijn, ouders zonder kind, sterrenouders, je eigen kind begraven, kind begraven, ouder overleeft kind

psychiatryfamily: carer-support psychological-vulnerability
~ heeft ptss, ~ is manisch, ~ is bipolair, ~ is borderline, ~ heeft borderline, ~ is psychotisch, ~ zit in een psychose, ~ hoort stemmen, ~ heeft waanideeën, ~ heeft wanen, op eieren lopen thuis, loop op eieren thuis, leven met een depressieve, partner met ptss, man met ptss, vriend met ptss, moeder met borderline, is opgenomen op de paaz, iedereen ontziet, hele gezin draait erom

compulsion: psychological-vulnerability low-mood
handen kapot wassen, handen kapot, was mijn handen kapot, handen stuk wassen, was mijn handen stuk, gas uit controleren, controleer het gas, deur op slot controleren, controleer de deur, tien keer controleren, tien keer kijken of, terug om te controleren, moet alles tellen, alles recht leggen, vies van deurklinken

anxiety: low-mood
geen hap door mijn keel, zenuwen gieren, zenuwen door mijn keel, hart in mijn keel, knoop in mijn maag, knikkende knieën, kriebels van angst, hart slaat over, hart gaat tekeer, hart bonkt, zweet breekt me uit, klam van het zweet, durf de winkel niet in, durf de bus niet in, durf de trein niet in, durf niet in een volle, benauwd in de winkel, adem zit hoog, lucht tekort door angst

alcohol: addiction
drink me in slaap, borreltje werd een fles, borreltje te veel, borreltjes te veel, glaasje te veel, te diep in het glaasje, te diep in het glas, fles per dag, fles per avond, fles op een avond, krat per dag, halve liters, kan niet van de fles, van de fles afblijven, aan de fles, weer aan de fles, elke dag in de kroeg, dagelijks in de kroeg, verstop de flessen, verstopt de flessen, lege flessen in de kast, trillen zonder drank, ochtends al een biertje, ochtends al drinken, lam elke avond, ladderzat, straalbezopen, dronken thuis, komt dronken thuis, kwaaie dronk, kwade dronk, van de drank af, weken van de drank, maanden van de drank

drugs: addiction
krijt bij de dealer, bij de dealer in het krijt, aan het spul, aan de troep, aan de dope, zit aan de pillen, steelt uit mijn portemonnee, jat geld voor, kind gebruikt, dochter gebruikt, zoon gebruikt, verslaafd kind, verslaafde zoon, verslaafde dochter, gebruikt weer, weer gaan gebruiken, teruggevallen, terugval gehad, altijd stoned

gambling: addiction
gok weer, gokt weer, spaargeld vergokt, spaargeld weg door, huur vergokt, loon vergokt, vergokt alles, alles verspeeld, weer alles verspeeld, weddenschappen, wedden op voetbal, gokapp, gokken op mijn telefoon, gokkast, in de gokkast, toto, aan de krasloten

specialchild: parenting living-with-disability
kind kan niks zelf, ons kind kan niks, nooit een oppas want hij heeft, oppas durft niet bij, oppas durft niet met, niemand durft op te passen, krijgen nooit een oppas, oppas voor een kind met, oppas voor een gehandicapt, school belt elke dag, school belt weer, school belt steeds, wij zijn doodop van ons kind, ons zorgenkind, zorgenkindje, mijn zorgenkind

adhd: parenting living-with-disability
druk in mijn hoofd krijg niks af, krijg niks af, maak niks af, begin aan alles, begin overal aan, alles tegelijk en niks af, stuiterbal, stuitert, stuitert door het huis, hoofd staat nooit stil, hoofd nooit stil

autism: living-with-disability
puzzelstukjes vallen, puzzelstukjes op hun plek, vallen de puzzelstukjes, pas gehoord dat ik autisme, laat ontdekt autisme, op latere leeftijd autisme, mensen snappen mij niet autisme

youngcarer: young-carers
enige op school die thuis, enige in de klas die thuis, thuis de was doen op school, thuis alles doen en school, thuis moet ik stil zijn, stil zijn voor mama, niemand zegt mij iets, niemand vertelt mij iets, niemand zegt me wat er met mama, niemand zegt me wat er met papa, mama opgenomen, papa opgenomen, mama in de kliniek, papa in de kliniek, moeder is opgenomen en ik ben, vader is opgenomen en ik ben, zorg voor mijn zusje, zorg voor mijn broertje, kook voor mijn broertjes, kook voor mijn zusjes, tijd voor hem en niet voor mij, alle aandacht naar mijn broertje, alle aandacht naar mijn zusje

stress: stress-rest
stort ik in, thuis stort ik in, als een robot, ben ik een robot, lijf zegt nee, lichaam zegt nee, lijf zegt stop, lichaam zegt stop, ren mezelf voorbij, loop mezelf voorbij, mezelf voorbij gelopen, mezelf voorbij gerend, rek is eruit, de rek is eruit, elastiek is geknapt, knapte er iets, batterij is leeg, accu laadt niet

menopause: living-with-illness
opvliegers en, opvliegers en huilbuien, nachtzweten, zweetaanvallen, de overgang in, in de overgang en
`
