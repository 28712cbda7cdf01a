/** Of the mind, of habits that hold somebody, of belonging, faith, feasts and helping, as it is told without its name. */
export const INSIDE_HEARD = `
depression: low-mood
=alles is grijs, =alles grijs, =alles voelt grijs, alles grauw, lol is eraf, lol is er af, lol ervan af, de lol eraf, geen lol meer in, geen lol meer, nergens lol in, nergens meer plezier, geen plezier meer, nergens zin in, nergens meer zin in, nergens zin meer in, tot niks komen, kom nergens toe, kom tot niks, nergens aan toe, krijg niks gedaan, krijg niks voor elkaar, krijg mezelf niet in beweging, kan me nergens toe zetten, me er niet toe zetten, =lig tot de middag in bed, lig tot twaalf uur in bed, =tot de middag in bed, =blijf in bed liggen, =in bed liggen met, bed niet uit, =uit bed komen lukt niet, waarom zou ik opstaan, waarvoor zou ik opstaan, waarvoor sta ik op, gordijnen dicht, gordijnen niet meer open, gordijnen blijven dicht, doe de gordijnen niet open, =zwaar gevoel, =steen op mijn maag, =steen in mijn maag, brok in mijn keel, moet steeds huilen, =moet om alles huilen, =tranen zitten hoog, =tranen zitten zo hoog, sta zomaar te huilen, zit zomaar te huilen, in een dip, in een dipje, zit in een dip, in een dal, diep dal, in een put, in de put, diepe put, zit in de put, kom er niet uit die put, in een zwart gat, =donkere wolk, =donker in mijn hoofd, zak steeds dieper, wegzak, =herfst en winter, najaar word ik, novemberdip, wintertijd somber, =het zit niet goed in mijn hoofd, =zit niet lekker in mijn vel, =niet lekker in je vel, =niet lekker in zijn vel, =niet lekker in haar vel, =zit niet goed in mijn vel, ben mezelf kwijt, mezelf kwijt, zichzelf kwijt, voel niks meer, voelt niks meer, als een zombie, leef op de automatische piloot, automatische piloot, doe alsof het goed gaat, doe maar alsof, hou me groot, houd me groot, =zet een masker op, glimlach op maar

anxiety: low-mood
durf de deur niet uit, durf de deur niet meer uit, durf het huis niet uit, durf het huis niet meer uit, durf niet naar buiten, durf niet meer naar buiten, durft niet naar buiten, durft de deur niet, durf nergens heen, durf nergens meer heen, durf de bus niet in, durf niet in de bus, durf niet in de trein, durf de lift niet, durf niet met de lift, durf niet meer te rijden, durf niet over de snelweg, benauwd in de winkel, benauwd in de supermarkt, ineens benauwd, krijg het benauwd, krijg het zo benauwd, moet ik ineens weg, hart gaat tekeer, hart bonkt, hart bonst, hartkloppingen van, hart in mijn keel, klamme handen, zweethanden, tintelingen, denk dat ik doodga, denk dat ik een hartaanval, denk dat ik flauwval, bang om flauw, bang om gek te worden, =bang om dood te, raak in paniek, paniekerig, hyperventileren, hyperventileer, adem te snel, krijg geen lucht, stik zowat, =bang in het donker, =bang alleen thuis, =bang om alleen, durf niet alleen te zijn, durf niet alleen thuis, durf niet te bellen, =bang om te bellen, durf niet te praten in een groep, durf niks te zeggen in een groep, klap dicht, =iedereen kijkt naar me, =iedereen kijkt naar mij, word rood, =krijg een rode kop, blozen, =bang wat anderen denken, bang voor wat anderen

worrying: low-mood stress-rest
pieker me suf, pieker me gek, pieker de hele, lig te piekeren, =lig te malen, maal maar door, =hoofd maalt, =blijf maar malen, =gedachten malen, gedachten gaan maar door, hoofd gaat maar door, =hoofd staat niet stil, =hoofd staat nooit stil, kan mijn hoofd niet uitzetten, kan het niet loslaten, kan niks loslaten, niet kunnen loslaten, =blijft maar in mijn hoofd, spookt door mijn hoofd, spoken door mijn hoofd, wat als er iets gebeurt, wat als het misgaat, altijd het ergste, denk altijd het ergste, ga altijd uit van het ergste, overal beren, beren op de weg, =maak me overal zorgen, =maak me druk om alles, zorgen om niks, altijd bezorgd, =zie overal gevaar

stress: stress-rest
strak van de zenuwen, =strak van de stress, op van de zenuwen, stijf van de stress, =hoofd zit vol, =hoofd zo vol, =hoofd zit zo vol, =vol hoofd, hoofd loopt over, =emmer is vol, emmer loopt over, =emmertje vol, ontplof om niks, ontplof om elk, ontplof om het minste, kan niks meer hebben, kan er niks meer bij, kan er niet meer bij hebben, alles me te veel, wordt me te veel, het wordt me allemaal te veel, groeit me boven het hoofd, boven mijn hoofd, =water tot aan de lippen, water staat me aan, ren maar door, ren en vlieg, ren de hele dag, hol maar door, altijd aan staan, kan niet stilzitten van, kan niet ontspannen, kan niet meer ontspannen, =geen rust in mijn lijf, =geen rust in mijn kop, =geen rust in mijn hoofd, onrust in mijn lijf, onrustig in mijn lijf, opgejaagd, gejaagd, voel me opgejaagd, draai niet vinden, kan mijn draai niet, kom niet tot rust, =geen moment rust, geen rust meer, =alle ballen in de lucht, ballen hooghouden, =ballen in de lucht, knallende hoofdpijn van de drukte, tanden knarsen, =schouders vast van de, =schouders tot mijn oren

sleeplessness: stress-rest
lig naar het plafond, naar het plafond te staren, staar naar het plafond, =lig te staren, =slaap voor geen meter, =slaap slecht, =doe geen oog dicht, =geen oog dicht, geen oog dichtgedaan, =lig wakker, =hele nacht wakker, =halve nacht wakker, klaarwakker, =om vier uur wakker, =om drie uur wakker, =midden in de nacht wakker, =val niet in slaap, kan niet in slaap, in slaap komen, =in slaap vallen lukt, draai me om en om, lig te draaien, lig te woelen, woelen, woel, =schaapjes tellen, =nachten duren lang, =zie op tegen de nacht, zie alle uren, dag en nacht omgedraaid, ritme omgedraaid, =moe maar slaap niet, doodmoe en slaap niet

psychosis: psychological-vulnerability
=hoort stemmen, =hoor stemmen, =stemmen in mijn hoofd, =stemmen in zijn hoofd, =stemmen in haar hoofd, zie dingen die er niet, ziet dingen die er niet, hoort dingen die er niet, via de tv in de gaten, via de televisie, in de gaten gehouden, houden hem in de gaten, houden haar in de gaten, afgeluisterd, ze luisteren hem af, ze luisteren me af, wordt gevolgd, word gevolgd, achtervolgd, achterdochtig, zo achterdochtig, =vertrouwt niemand meer, denkt dat ze hem vergiftigen, denkt dat het eten vergiftigd, camera's in huis, chip in zijn, chip in mijn, complotten, praat over complotten, complot tegen hem, hele wereld in het complot, =denkt dat hij jezus, =denkt dat hij god, is in de war, in de war en, =raakt in de war en praat, verward, loopt verward over straat, verward persoon, praat in zichzelf, in zichzelf te praten, loopt in zichzelf te praten, in zichzelf praten, praat wartaal, slaat wartaal uit, wartaal, raaskalt, =ziet overal tekens, geen besef van wat echt is, wil zijn pillen niet, =neemt zijn pillen niet, =neemt haar pillen niet, slikt zijn medicijnen niet, =hele nachten druk en praat, geeft ineens al zijn geld uit, manisch, =zo hoog en dan zo laag

psychiatryfamily: carer-support psychological-vulnerability
=zoon hoort stemmen, =dochter hoort stemmen, zoon denkt dat ze, dochter denkt dat ze, zus is in de war, broer is in de war, zoon is in de war, moeder is weer opgenomen, zoon is weer opgenomen, dochter is weer opgenomen, broer is opgenomen, buurman praat in zichzelf, buurvrouw is in de war

autism: living-with-disability
=kan niet tegen drukte, =niet tegen drukte, =niet tegen drukte en, =kan niet tegen verandering, =niet tegen veranderingen, =kan niet tegen harde geluiden, =kan niet tegen geluid, anders dan gepland, anders gaat dan, als het anders gaat, als het anders loopt, overstuur als het, in paniek als het anders, moet altijd hetzelfde, alles hetzelfde, altijd dezelfde volgorde, volgorde moet, vast ritueel, =alles op zijn manier, =alles op haar manier, niet in mij verplaatsen, zich niet verplaatsen, niet inleven, kan zich niet inleven, =leeft in zijn eigen wereld, =in zijn eigen wereldje, =in haar eigen wereldje, =in zijn eigen wereld, maakt geen oogcontact, =neemt alles letterlijk, =weet alles van treinen, =praat alleen over treinen, =praat alleen over, =zet alles op een rij, fladdert, wappert met zijn handen, snap mensen niet, snap andere mensen niet, snap grapjes niet, weet nooit wat mensen bedoelen, =altijd anders geweest dan, =altijd al anders, van een andere planeet, eindelijk snap waarom, op mijn 45e ontdekt, laat de diagnose, pas op latere leeftijd diagnose, ontploft na school, =helemaal op na school, na een feestje dagen bijkomen, moet dagen bijkomen, moet bijkomen van een verjaardag, =mijden van drukte, niet bij de kapper te houden

sensitive: stress-rest living-with-disability
prikkels komen, alle prikkels, =elk geluid komt binnen, =geluiden komen zo hard binnen, =komt zo hard binnen, kriebellabels, labels in zijn kleren, labels in kleren, =trek me alles aan, =neem alles over van anderen, =voel alles van een ander, sponsje, =zuig alles op

adhd: parenting living-with-disability
geen seconde stilzitten, geen seconde stil, =geen minuut stil, =zit geen moment stil, stuitert de hele dag, stuitert door, altijd aan het rennen, =te druk in de klas, =druk in de klas, =druk op school, =te druk voor de klas, =te druk op school, kan niet opletten, let niet op, let nooit op, kan mijn aandacht niet bij, aandacht niet bij houden, dwaalt af, =droomt weg, =droomt weg in de klas, dromer in de klas, =altijd alles kwijt, =alles kwijt sleutels, =raak alles kwijt, =sleutels kwijt altijd, overal te laat, kom altijd te laat, kom overal te laat, =vergeet al mijn afspraken, =vergeet alle afspraken, honderd dingen tegelijk, =begin aan honderd, =begin aan alles, =aan alles beginnen, maak niks af, niks afmaken, maakt nooit iets af, maak nooit iets af, van de hak op de tak, hak op de tak, flapt alles eruit, flap alles eruit, doet voor hij denkt, doe voor ik denk, hoofd vol kermis, stuiterhoofd, chaoot, chaotisch in mijn hoofd, =pilletje voor drukte

eatingdisorder: psychological-vulnerability
vreet alles leeg, vreet de kast leeg, =eet de kast leeg, eet de koelkast leeg, vreetbui, vreetbuien, eetbui, prop alles naar binnen, prop me vol, prop alles erin, spuug het uit, spuug ik het uit, spuug alles uit, spuugt het eten, spuugt alles uit, vinger in mijn keel, vinger in haar keel, kots mijn eten, na het eten naar de wc, =na het eten meteen naar, verstopt haar eten, verstopt het eten, verstopt eten, gooit haar brood weg, gooit haar eten weg, gooit zijn brood weg, piepkleine stukjes, kleine stukjes snijden, boterham in kleine, weegt alles af, =weegt haar eten, telt calorieën, op de weegschaal, weegschaal, tien keer per dag op de weegschaal, staat elke dag op de weegschaal, eet bijna niks, =eet haast niks, eet niks meer, wil niks meer eten en, alleen komkommer, zegt dat ze dik is, vindt dat ze dik is, vindt haar benen dik, zo mager geworden, steeds magerder, wordt steeds dunner, kleren slobberen, sport tot ze erbij neervalt, sport als een gek en eet, eet stiekem 's nachts, =eet 's nachts alles, eet uit verdriet, =eten om niks te voelen

compulsion: psychological-vulnerability low-mood
drie keer controleren, tien keer controleren, alles controleren, controleer alles, alles nakijken voor, =tien keer terug, =steeds terug naar huis of, gas uit of deur, of het gas uit is, =deur wel op slot, =of de deur dicht is, wast haar handen tot, wast zijn handen tot, =handen wassen tot, =handen stuk van het wassen, handen kapot gewassen, uren onder de douche, durft geen deurklink, bang voor bacteriën, =bang voor vuil, smetvrees, =vies van alles, =moet alles tellen, even getallen, =alles moet recht, alles symmetrisch, als ik het niet doe gebeurt er

trauma: psychological-vulnerability low-mood
=schrik van elk geluid, =schrik van ieder geluid, =schrik van alles, schrik van elke knal, schrik bij elke knal, =schrik me dood bij elk, sinds die overval, sinds de overval, sinds het ongeluk durf, sinds dat ongeluk, na dat ongeluk, sinds het gebeurd is, beleef het opnieuw, beleef het allemaal opnieuw, beleef het steeds, zie het steeds voor me, zie het telkens voor me, zie het weer voor me, beelden komen terug, de beelden gaan niet weg, krijg de beelden niet, beelden in mijn hoofd, droom er nog van, =droom er elke nacht, schreeuwt in zijn slaap, gilt in zijn slaap, schreeuw in mijn slaap, badend in het zweet, =wakker in het zweet, =praat nooit over de oorlog, =praat nooit over vroeger, nooit over wat hij heeft meegemaakt, wat ik heb meegemaakt, dingen meegemaakt, veel meegemaakt, te veel meegemaakt, ergs meegemaakt, naars meegemaakt, =gezien wat niemand, vroeger is er iets gebeurd, iets gebeurd vroeger, vroeger gebeurd en, het verleden achtervolgt, =verleden laat me niet los, op mijn hoede altijd, altijd met mijn rug naar de muur

listeningline: loneliness low-mood
=mijn verhaal kwijt, =verhaal kwijt, =ei kwijt, =mijn ei kwijt, =kan het bij niemand kwijt, =bij niemand kwijt, nergens kwijt, kan het nergens kwijt, het zit me hoog, zit me hoog, zit me dwars, =hart luchten, =mijn hart luchten, hart uitstorten, =eens goed praten, gewoon even praten, gewoon praten met iemand, met iemand praten die, iemand die me niet kent, iemand die mij niet kent, =kan het niet tegen mijn familie zeggen, wil mijn kinderen niet belasten, kinderen niet lastig vallen, =luisterend oor, =een luisterend oor, iemand die luistert, iemand die gewoon luistert, op een wachtlijst, wachtlijst van maanden, wachtlijst van acht, =maanden wachten op, wachtlijst psycholoog, =moet maanden wachten, pas over een half jaar terecht

selfesteem: low-mood learning-course
mezelf niks waard, niks waard, vind mezelf niks, ben een mislukking, voel me een mislukking, mislukt in alles, stel niks voor, =iedereen is beter, =iedereen beter dan ik, anderen beter dan ik, ben te dom, =te dom voor alles, =voel me dom, =voel me minder, minder dan anderen, minderwaardig, kan niks goed doen, =doe alles fout, durf nooit voor mezelf, kom niet voor mezelf op, niet voor mezelf opkomen, durf niks te vragen, durf niets te zeggen, =zeg altijd ja, =altijd ja zeggen, =zeg overal ja, kan geen nee, geen nee zeggen, pleaser, doe alles voor een ander en niks, cijfer mezelf weg, cijfert zich weg, =sta altijd voor iedereen klaar, =altijd klaar voor iedereen, =laat over me heen lopen, deurmat, haat de spiegel, durf niet in de spiegel, durf mezelf niet te laten zien, schaam me voor mezelf

alcohol: addiction
=fles wijn per avond, =fles per avond, =flesje wijn per avond, fles is gewoon geworden, =drink meer dan goed, drink meer dan ik wil, drink te vaak, drink in mijn eentje, =drink alleen thuis, begin al 's morgens, =begin al om twaalf, =al om elf uur aan de wijn, eerste biertje om, zonder borrel, zonder biertje, niet zonder wijn, niet zonder bier, niet zonder drank, niet zonder een borrel, kan niet zonder borrel, kom de avond niet door zonder, kater, elke ochtend een kater, katers, weer dronken, =altijd dronken, =elke dag dronken, =elk weekend dronken, =zat op de bank, weet niet meer wat ik gisteren deed drank, black-out, flessen verstopt, verstopt flessen, verstopte flessen, flessen in de kast verstopt, drankadem, adem ruikt naar drank, =ruikt naar drank, =stinkt naar drank, pintje, pintjes, pintje na het werk, biertje na het werk, biertjes na het werk, krat bier, kratje bier, krat per dag, halve krat, liter wijn, jenever, borreltje te veel, =na het eerste glas, het blijft niet bij één, blijft nooit bij één, kan niet bij eentje, trillende handen 's ochtends, tril 's ochtends, =drink om te slapen, drink me suf, zuipen, zuip me klem, laveloos, ladderzat, bezopen

drugs: addiction
joint, joints, jointjes, =rook jointjes, joint om te slapen, elke avond een joint, zonder wiet, niet zonder wiet, wiet om te slapen, kan niet zonder wiet, zonder blow, elke dag stoned, hele dag stoned, is weer aan het gebruiken, weer gaan gebruiken, terug bij af met gebruiken, trekt weer, het trekt weer, trek in coke, =elk weekend een lijntje, snuift, snuiven, =pilletje in het weekend, =elk weekend een pilletje, pilletjes, =elk weekend los, poppers, aan de rommel, shotje, bij de dealer, slaappillen, niet zonder slaappillen, zonder die slaappillen, zonder slaappillen, slik te veel, slik steeds meer, steeds meer pillen, pillen nodig om, niet zonder pillen, kalmeringspillen, pijnstillers niet zonder, paracetamol de hele dag

gambling: addiction
verspeelt al ons geld, verspeelt zijn geld, verspeel mijn geld, verspeeld, geld verspelen, alles verspeeld, vergokt, vergok, alles vergokt, =win het wel terug, terugwinnen, het geld terugwinnen, verlies terugwinnen, =win ik het terug, nog één keer inzetten, casino site, casinosite, zo'n casino site, online casino, =spelletjes om geld, op de fruitautomaat, fruitautomaten, fruitautomaat, gokkast, krasloten, kraslot, kras me arm, weddenschappen, wed op voetbal, bookmaker, bingo om geld, hele loon erdoor, loon erdoor gejaagd, erdoor gejaagd, uitkering gaat eraan, geld gaat naar het casino, roulette, blackjack, =elke nacht op zo'n, aandelen gokken, crypto alles kwijt

smoking: addiction exercise
van de sigaretten af, van het roken af, van de peuken af, van de shag af, =rook een pakje, =pakje per dag, =pakjes per dag, rook als een ketter, rook als een schoorsteen, =kan niet stoppen met roken, =lukt niet te stoppen met roken, =keer gestopt met roken, =weer begonnen met roken, weer gaan roken, zonder sigaret, vapes, niet van het vapen af, =hoest van het roken, longen piepen van het roken

addictedfamily: addiction carer-support
als vader gedronken heeft, als hij gedronken heeft, als ze gedronken heeft, als papa gedronken heeft, als mama gedronken heeft, heeft weer gedronken, gedronken heeft durf ik, is weer dronken, =dronken thuis, =komt dronken thuis, =ligt dronken op de bank, =dronken in slaap, tel hoeveel hij drinkt, tel stiekem, tel hoeveel, =ruik of hij gedronken, hoeveel hij drinkt, giet zijn drank weg, gooi zijn drank weg, gooi de flessen weg, lieg voor hem, lieg tegen iedereen dat, dek hem af, dek het af voor zijn werk, =meld hem ziek, =bel zijn werk dat hij ziek, steelt uit mijn portemonnee, =steelt geld uit, pikt geld uit, geld uit mijn portemonnee, steelt van ons, steelt van zijn moeder, =steelt voor die troep, verkoopt onze spullen, verkoopt zijn spullen, sieraden weg voor, zoon is verslaafd, zus is aan de coke, broer is aan de drugs, leven draait om zijn drank, alles draait om zijn gebruik, belooft dat hij stopt, belooft te stoppen, belooft elke keer te stoppen, hij wil niet inzien dat hij drinkt, =ziet zelf het probleem niet van drank

statusholder: refugees
kom uit syrië, kom uit eritrea, kom uit afghanistan, kom uit irak, kom uit iran, kom uit somalië, kom uit jemen, kom uit soedan, =kom uit turkije en ken niemand, ben gevlucht, zijn gevlucht, gevlucht uit, huis gekregen van het azc, net uit het azc, vanuit het azc, azc uit, weten niks van nederland, weten niet hoe het hier gaat, hoe het hier gaat in nederland, =eerste huis in nederland, =gezin uit syrië, =gezin uit eritrea, gezin naast ons komt uit, =buren komen uit syrië

residency: refugees legal-advice
=wacht op mijn papieren, =wachten op papieren, =wacht al jaren op papieren, =wacht op mijn verblijf, wacht op de IND, IND laat niks horen, brief van de IND, of we mogen blijven, weten niet of we mogen blijven, asiel afgewezen, asiel is afgewezen, asielaanvraag, procedure duurt, =moet terug naar mijn land, willen me terugsturen, teruggestuurd worden, uitgezet worden naar

familyreunion: refugees legal-advice
vrouw en kinderen zijn nog daar, wil ze laten komen, laten komen naar nederland, laten overkomen, over laten komen, hierheen halen, kinderen hierheen halen, gezin hierheen, gezin herenigd

citizenship: refugees learning-dutch
=moet dat examen halen, =examen halen maar begrijp, inburgeren maar, moet inburgeren, hoe moet ik inburgeren, niet hoe ik moet inburgeren, inburgering lukt niet, boete inburgering, op tijd inburgeren, =lessen begrijp ik niet, =examen nederlands, =examen van nederland, B1 halen, A2 halen, KNM

undocumented: refugees homelessness
zonder papieren, =zonder papieren naar de dokter, heb geen verblijf, geen verblijf, zonder verblijf, zonder bsn, geen bsn, =werk zwart en, =zwart werken en, uitgeprocedeerd, niet verzekerd dokter, niet verzekerd naar de dokter, kan niet terug en mag hier niet

labourmigrants: refugees legal-advice homelessness
=slapen met tien man, =tien man in een huis, =met acht man in een huis, =huis van de baas, =kamer van de baas, kamer van het uitzendbureau, huis van het uitzendbureau, =werk en kamer kwijt, =werk kwijt en kamer kwijt, =werk en huis kwijt, kom uit polen, komen uit polen, kom uit roemenië, kom uit bulgarije, komen uit roemenië, uitzendbureau betaalt niet, uitzendbureau houdt geld in, =werk in de kas, =werk in de kassen

detainedfamily: detention
man zit vast, zoon zit vast, broer zit vast, vader zit vast, papa zit vast, vriend zit vast, moeder zit vast, zit in de bajes, zit in de bak, zit in de lik, zit achter tralies, in de gevangenis zit, papa zit in, vader zit in de gevangenis, kinderen vragen waar papa is, wat zeg ik tegen de kinderen over papa, op bezoek in de gevangenis, bezoek in de bajes, =komt volgende maand vrij, =komt binnenkort vrij, vrijkomt, als hij vrijkomt, opgepakt door de politie, zoon is opgepakt, zoon opgepakt

detained: detention
net uit de gevangenis, uit de bajes, uit de bak, uit de lik, net vrijgekomen, =ben net vrij, heb vastgezeten, vastgezeten, jaren binnen gezeten, heb een enkelband, enkelband, met een enkelband, loop bij de reclassering, reclassering, taakstraf

criminalrecord: detention finding-work
strafblad, met een strafblad, door mijn strafblad, geen VOG, VOG niet, krijg geen VOG, na de gevangenis werk, uit de gevangenis en niemand, nergens binnen met een strafblad

lgbt: meeting-people youth-place
val op meisjes, =val op vrouwen, val op jongens, =val op mannen, valt op meisjes, valt op jongens, op jongens val, op meisjes val, ervoor uitkomen, er voor uitkomen, er voor uit te komen, ervoor uit te komen, durf ervoor uit te komen, eindelijk ervoor uit, durf er eindelijk voor uit, uit de kast, uit de kast komen, zit nog in de kast, zit zit nog in de kast, weer de kast in, =terug de kast in, een vriend heb en ik ben een jongen, ben een jongen en heb een vriend, vriend heb ik ben een jongen, een vriendin heb en ik ben een meisje, verliefd op mijn beste vriendin, verliefd op een meisje en ben, verliefd op een jongen en ben, geen man en ook geen vrouw, geen man en geen vrouw, geen jongen en geen meisje, voel me geen man, voel me geen vrouw, voel me geen meisje, voel me geen jongen, voel me een vrouw, voel me eigenlijk een man, in het verkeerde lichaam, verkeerde lichaam, met een vrouw geleefd, met een man geleefd, vrouw was mijn vriendin, mijn vriend was mijn man, uitgescholden voor homo, schelden me uit voor homo, homo genoemd, als homo

lgbtparents: parenting meeting-people
zoon wil een meisje, dochter wil een jongen, zoon zegt dat hij een meisje, dochter zegt dat ze een jongen, zoon is homo, dochter is lesbisch, zoon is op mannen, dochter valt op meisjes, zoon valt op jongens, kind is trans, kind wil andere naam

zingeving: meaning
waar doe ik het allemaal voor, waar doe ik het voor, waarvoor doe ik het, waar doen we het voor, wat is de zin, wat de zin ervan is, de zin ervan, zin ervan niet, de zin van, =de zin van alles, wat heeft het voor zin, waartoe ben ik hier, is dit nou alles, is dit alles, is dit het nou, was dit het nou, waarom leven we, wie ben ik eigenlijk, weet niet meer wie ik ben, niet meer wie ik ben, zonder mijn werk wie ben ik, waar leef ik voor, =doel in mijn leven, geen doel meer, iets missen maar weet niet wat, er is meer dan dit, na dit leven, meer na dit leven, is er meer na, wat komt er na de dood, is er iets na de dood, =leven na de dood, hiernamaals, terugkijken op mijn leven, =kijk terug op mijn leven, =heb ik het goed gedaan in mijn leven, =spijt van mijn leven, grote vragen, de grote vragen, levensvragen, vergeving, kan niet vergeven, mezelf niet vergeven

meaningtalk: meaning
=geloof kwijt, geloof kwijtgeraakt, =mijn geloof kwijt, niet meer geloven, kan niet meer geloven, =twijfel aan god, =twijfel over geloof, =boos op god, met een dominee praten, met een pastoor praten, met een priester, met een imam praten, bijbel lezen met, bijbel lezen samen, samen bidden, bidden met anderen, bidden met iemand, voor mij bidden, iemand die voor mij bidt, kaarsje branden, kaarsje opsteken, een kaarsje aansteken, =over het leven praten, praten over wat er echt toe doet, =over de dood praten, over doodgaan praten

church: meaning
weer naar de kerk, kom niet in de kerk, kom niet meer in de kerk, kan niet meer naar de kerk, =niemand brengt me naar de kerk, =mis de kerk, =mis de dienst, mis het zingen in de kerk, =onze kerk is dicht, kerk is gesloten, kerkdienst, =zondagse mis, =op zondag naar de kerk, =de dienst op zondag

mosque: meaning
mis de moskee, vrijdaggebed, suikerfeest vieren, samen suikerfeest, suikerfeest alleen, samen iftar, =samen vasten, ramadan alleen, offerfeest vieren, =samen eten na het vasten

lonely: loneliness
=kerst alleen, =alleen met kerst, =met kerst alleen, =met kerst zit ik alleen, kerstdag alleen, kerstdag zit ik, tweede kerstdag, eerste kerstdag, kerstdagen alleen, kerstdagen in mijn eentje, =oud en nieuw alleen, oudejaarsavond alleen, =met oud en nieuw, =oud en nieuw is iedereen, feestdagen alleen, feestdagen zijn, zie op tegen de feestdagen, =zie op tegen kerst, hekel aan kerst, =mijn verjaardag alleen, =niemand op mijn verjaardag, =verjaardag komt niemand, =met pasen alleen, =zondagen duren, zondagen zijn het ergst, =op zondag is het stil

eattogether: eating-together
kerstdiner voor, kerstdiner, =kerst samen eten, =samen kerst, =kerst vieren met, =samen kerst vieren, =kerst vieren niet alleen, =ergens kerst vieren, ergens aanschuiven met kerst, =niet alleen met kerst eten, paasontbijt

men: meeting-people
mannen onder mekaar, =mannen onder elkaar, mannen onder ons, kerels, een paar kerels, met andere kerels, mannenclub, mannendingen, klussen en ouwehoeren, klussen en kletsen, klussen met andere mannen, ouwehoeren met, beetje ouwehoeren, mijn vrouw in de weg, =loop mijn vrouw in de weg, =vrouw in de weg thuis, =in de weg thuis sinds, mijn man loopt in de weg, als man praat je, =mannen praten niet, praat je als man niet, als man zeg je, =mannen over praten, =een vent huilt niet, =mannen huilen niet, geen maten meer, geen maten over, mijn maten zijn, =oude maten

women: meeting-people
=alleen met vrouwen, =alleen met andere vrouwen, vrouwen onder mekaar, =vrouwen onder elkaar, vrouwen onder ons, met andere vrouwen zijn, andere vrouwen ontmoeten, =alleen voor vrouwen, waar geen mannen zijn, geen mannen bij, =zonder mannen erbij, nergens heen waar mannen, waar mannen zijn, mag niet van mijn man, van mijn man mag ik, =vrouwen uit de buurt, eens zonder man en kinderen, =weg met vriendinnen

volunteer: helping-others
iets goeds doen, iets nuttigs doen, nuttig maken, me nuttig maken, nuttig zijn, nuttig voelen, iets betekenen voor, iets betekenen, wil iets betekenen, wat betekenen voor, iets terugdoen, iets terug doen, wat terugdoen, =handen uit de mouwen, de handen uit, steentje bijdragen, mijn steentje, heb tijd over, zeeën van tijd, tijd zat, =middagje missen, =middagje in de week missen, =middag missen voor een ander, =uurtjes missen, =paar uur missen, =paar uurtjes over, =paar uur in de week over, voor een ander klaarstaan, klaarstaan voor een ander, voor een ander doen, doen voor een ander, voor anderen doen, andere mensen blij maken, ouderen blij maken, =een oudje blij, best klusjes doen voor, klusjes doen voor mensen, klusjes doen voor ouderen, kan goed klussen en wil, met een ouder iemand wandelen, met een oudere wandelen, met een oud iemand wandelen, ouder iemand willen wandelen, oudere gezelschap houden, een oudere bezoeken, bij ouderen langs gaan, koffie schenken, ergens koffie schenken, kan ik ergens koffie schenken, kan ik ergens helpen, kan ik ergens meehelpen, wie kan mij gebruiken, waar kan ik meehelpen, uren maken bij een, =uren maken voor school, =voor school uren, =voor school bij een goed doel, maatschappelijke stage, =kinderen de deur uit en wil, =kinderen zijn uit huis en wil

holidaycare: outings making-ends-meet
nog nooit op vakantie, nooit op vakantie, nooit op vakantie geweest, nooit weggeweest, nergens heen met vakantie, nergens geweest in de vakantie, nergens zijn geweest, nergens heen in de zomer, vakantie zit er niet in, vakantie niet betalen, =vakantie te duur, weekje tussenuit, weekje er tussenuit, er tussenuit, ertussenuit, er even tussenuit, =weekje weg, =weekendje weg, =paar dagen weg, midweek weg, =even weg van alles, =eventjes weg, met mijn kwaal op vakantie, kwaal op reis, =op vakantie met zorg, vakantie met een rolstoel, =op vakantie als je ziek bent

dayout: outings
=alleen op reis, in mijn eentje op reis, =alleen op vakantie, =niemand om mee op vakantie, =niemand om mee op reis, vakantiemaatje, reismaatje, reisgenoot, =alleen naar het strand, =dagje weg met anderen, =avondje weg, avondje uit, =alleen uit eten

choir: music-singing
zing graag, zing zo graag, graag zingen, zing onder de douche, onder de douche zingen, vroeger in een koor, zong vroeger, vroeger gezongen, zing vals, meezingen, lekker meezingen, =uit volle borst

instrument: music-singing
gitaar staat te verstoffen, gitaar te verstoffen, piano staat te verstoffen, =stof op mijn gitaar, trompet in de harmonie, in de harmonie, in de fanfare, =vroeger speelde ik, speelde vroeger trompet, =speelde vroeger piano, speelde vroeger accordeon, =weer gaan spelen gitaar, =niemand om mee te spelen gitaar, jammen, =bandje beginnen, in een bandje, =samen muziek maken

listenmusic: music-singing arts-culture
weer eens naar een concert, naar een concert maar, niemand gaat mee naar het concert, mee naar een concert, alleen naar een concert, alleen naar het theater, =alleen naar de bioscoop, =alleen naar de film

painting: arts-culture crafts
altijd al willen schilderen, =altijd al willen tekenen, willen schilderen, wil leren schilderen, =wil leren tekenen, =met kwast en verf, lekker kliederen, kliederen, creatief bezig, met klei, iets met mijn handen maken, wat maken met mijn handen

writing: arts-culture
gedichtjes, schrijf gedichtjes, schrijf gedichten, gedichten voorlezen, gedichtjes voorlezen, =schrijf verhaaltjes, schrijf voor mezelf, dagboeken vol, mijn leven opschrijven, levensverhaal opschrijven, opschrijven voor de kleinkinderen

books: arts-culture
boeken zijn op, niks meer te lezen, niets meer te lezen, lezen is mijn lust, =over een boek praten, =praten over boeken, niet meer naar de bieb, niet naar de bieb, bieb aan huis, =boeken aan huis, boeken thuis bezorgd

readaloud: living-with-disability visit-buddy
iemand me voorlezen, me voorlezen, mij voorlezen, voorlezen aan mij, mijn krant voorlezen, krant voorlezen, ogen willen niet meer, =ogen worden slecht en lees, =letters te klein, =letters worden te klein, =kan de krant niet meer lezen, =krant niet meer lezen, =boek niet meer lezen

needlework: crafts
brei me suf, brei voor niemand, voor wie brei ik, weet niet meer voor wie ik brei, sokken breien, dekentjes breien, bollen wol, =restjes wol, handwerken met anderen, samen breien, =samen haken, bij een kopje thee breien

cards: games
niemand wil klaverjassen, =niemand wil kaarten, niemand meer om mee te klaverjassen, =niemand meer om mee te kaarten, =niemand om mee te kaarten, vierde man, vierde man zoeken, kaartmaat, kaartmaatje, kaartmaten, kaartclub opgeheven, klaverjassen sinds

chess: games
maatje om te schaken, iemand om mee te schaken, niemand om mee te schaken, potje schaken, schaak tegen de computer, =potje dammen, iemand om mee te dammen

billiards: games exercise
mee te biljarten, biljarten, potje biljarten, biljartmaat, potje darten, darten met

sewing: crafts
=wil leren naaien, =zou willen leren naaien, naaimachine staat, naaimachine gekregen, zelf kleren maken, =eigen kleren maken

newhere: meeting-people
=hier net komen wonen, =net komen wonen, =nieuw hier komen wonen, pas komen wonen, hier pas wonen, wonen hier pas, woon hier pas, =woon hier net, ken geen kip, ken hier geen kip, =kennen geen mens, =ken geen mens hier, =ken hier niemand, =kennen hier niemand, =ken nog niemand, nog niemand hier, je komt er niet tussen, komt er hier niet tussen, kom er niet tussen, kom er maar niet tussen, =vreemde in het dorp, wij zijn import, blijft import, naar dit dorp verhuisd, vanuit de stad hierheen, =van de stad naar het dorp, hier komen wonen voor mijn man, =hier komen wonen voor zijn werk, dichter bij mijn dochter komen wonen

studentcare: youth-place homework-help
zit op kamers, =op kamers en ken niemand, op mijn kamertje, op mijn studentenkamer, =alleen op mijn kamertje, =hele dag op mijn kamertje, achter met mijn studie, loop achter met studie, studie loopt niet, studie lukt niet, studie valt tegen, studie te zwaar, studeren lukt niet, kan niet studeren, verkeerde opleiding, verkeerde studie, verkeerde studie gekozen, verkeerd gekozen studie, stoppen met mijn studie, stoppen met studeren, studie stoppen, derde keer tentamen, keer aan dat tentamen, tentamen weer niet gehaald, tentamens niet gehaald, tentamen, scriptie loopt vast, vast met mijn scriptie, scriptiestress, bsa niet gehaald, studieschuld en, studentenleven valt tegen, =eerste jaar en ken niemand, huisgenoten zie ik nooit

discrimination: legal-advice
om mijn hoofddoek, door mijn hoofddoek, een hoofddoek draag, hoofddoek en, kijken me aan door mijn hoofddoek, kijken me erop aan, aangekeken op, aangekeken om mijn geloof, door mijn achternaam, om mijn achternaam, niet aangenomen door mijn naam, met mijn naam kom je, naam niet uitgenodigd, vanwege mijn achternaam, =terug naar mijn eigen land, =ga terug naar je land, =rot op naar je eigen land, riepen dat ik terug, racistische opmerkingen, anders behandeld, anders behandeld omdat, niet binnen gelaten

complaints: legal-advice
=kastje naar de muur, van het kastje naar, =bel en bel, bel me suf, =hang uren in de wacht, =in de wacht hangen, =krijg niemand te pakken, =niemand aan de lijn, =krijg niemand aan de lijn, ambtenaar luisterde niet, ambtenaar luistert niet, ambtenaar deed uit de hoogte, niet naar mij geluisterd, =luisterde helemaal niet naar mij, niet serieus genomen, word niet serieus genomen, nemen me niet serieus, behandeld als een nummer, ben maar een nummer, onbeschoft behandeld, onbeleefd behandeld, niemand neemt verantwoordelijkheid, afgescheept, word afgescheept

hoarding: psychological-vulnerability odd-jobs
=huis staat zo vol, je kan er niet meer lopen, kan niet meer lopen van de spullen, gooit niks weg, gooit nooit iets weg, gooi niks weg, kan niks wegdoen, kan geen afstand doen van, bewaart alles, bewaart elke krant, stapels kranten, kranten tot het plafond, tot aan het plafond, =paadje naar het bed, kamers vol spullen, =niet toe zetten om op te ruimen, niet toe komen om op te ruimen, krijg het niet opgeruimd, krijg mijn huis niet opgeruimd, =bende in huis, =bende thuis, zooi in huis, teringzooi, zwijnenstal in huis, vervuild, ontzettend vies in huis, schaam me als er iemand komt, =laat niemand binnen, durf niemand binnen te laten

petcare: animals
voer van de kat, voer van de hond, voer voor de kat, voer voor de hond, hondenvoer, kattenvoer, voer niet betalen, dierenarts niet te betalen, dierenarts is niet te betalen, dierenarts te duur, dierenarts niet betalen, dierenarts kan ik niet, =wie zorgt er dan voor de hond, =wie zorgt voor mijn hond, =wie zorgt voor mijn kat, =zorgt er dan voor mijn hond, =hond als ik naar het ziekenhuis, =kat als ik naar het ziekenhuis, hond niet meer uitlaten, kan de hond niet uitlaten, hond uitlaten lukt niet, wie laat mijn hond uit, hond moet uit en ik, konijn verzorgen als ik, =kat eten geven als ik

gardenhelp: garden-help
tuin is een oerwoud, tuin een oerwoud, tuin is een jungle, onkruid tot mijn knieën, kan niet meer bukken in de tuin, kan niet bukken tuin, niet meer bukken voor het onkruid, gras tot mijn knieën, =gras staat zo hoog, heg is te hoog, heg niet meer knippen, tuin groeit me boven, =tuin te veel werk, tuin wordt me te veel, tuin verwilderd

handyman: odd-jobs
lamp vervangen, lamp moet vervangen, lampje vervangen, peertje, peertje indraaien, durf niet op de trap, durf niet meer op de trap, durf niet op een trapje, niet meer op de ladder, mag niet meer op een trapje, twee linkerhanden, geen gereedschap, plankje ophangen, schilderijtje ophangen, gordijnrails, =kraan lekt, wc loopt door, klemt de deur, deur klemt

decorating: moving-furnishing odd-jobs
behang eraf, behang er niet af, behang krijg ik, behang laat los, verf bladdert, plafond witten, schilder niet betalen, geen geld voor een schilder, behangen lukt me niet, =zelf verven lukt niet, laminaat leggen

digital: computer-phone
alles met zo'n code, met zo'n code, steeds een code, code op mijn telefoon, snap er niks van computer, snap niks van die telefoon, snap niks van dat ding, snap dat ding niet, dat ding doet niks, =geen geduld om het uit te leggen, =geen geduld om uit te leggen, =leggen het te snel uit, doen het te snel voor, uitleggen op de tablet, =foto's van mijn telefoon, foto's van mijn telefoon af, foto's van mijn mobiel, =foto's op de computer, =foto's kwijt op, =druk op een knopje, =knopje en dan is alles weg, =alles weg op mijn, ineens alles weg computer, verkeerd gedrukt, =bank is geen mens meer, bank alleen nog via de app, alles via de app, moet via de app, moet allemaal via internet, alles via internet, alles via de computer, alles gaat via internet, alles online, alles moet online, zonder internet kan je niks, zonder smartphone kun je, skype aan de praat, beeldbellen aan de praat, aan de praat krijgen tablet, wachtwoord vergeten, wachtwoorden vergeten, weet mijn wachtwoord niet, whatsapp doet het niet, geen whatsapp, kleinkinderen appen, =bang iets kapot te maken, =bang dat ik iets kapot, =bang om iets verkeerds te drukken

digid: digital-government
geen digid, heb geen digid, digid vergeten, digid kwijt, digid verlopen, digid lukt niet, kan niet inloggen bij, kan nergens inloggen, kom niet in mijn digid, inloggen bij de gemeente, inloggen bij het uwv, afspraak bij de gemeente online, alles bij de gemeente online

dutchlessons: learning-dutch
=praat slecht nederlands, =praat nog slecht, =praat nog steeds slecht, =spreek slecht nederlands, =spreek nog niet goed, =mijn nederlands is slecht, =nederlands is niet goed, =beter nederlands praten, =wil beter praten, beter praten met de juf, praten met de juf, =praten met de school van mijn kind, =praten met mijn buren, verstaat me nooit, verstaat me niet, verstaan me niet, =begrijpen me niet als ik praat, =lachen als ik praat, lachen om hoe ik, lachen om mijn accent, =lachen om mijn nederlands, durf niet te praten want, durf geen nederlands, durf niet nederlands te praten, =zo leer ik het nooit de taal, =leert de taal nooit, =leert zo de taal, =mijn vrouw leert de taal, praat thuis alleen turks, praat thuis alleen arabisch, de hele dag alleen eigen taal, iedereen praat engels tegen me, iedereen praat meteen engels

literacy: reading-writing
=kan niet goed lezen, =lees niet goed, =niet goed lezen en, =weet niemand dat ik niet kan lezen, =niemand weet dat ik niet kan lezen, =niet goed lezen dat weet niemand, =bril vergeten, =mijn bril vergeten, =bril vergeten ben, verzin het verhaaltje, verzin het maar, voorlezen verzin ik, voorlezen kan ik niet, kan niet voorlezen, kan mijn kind niet voorlezen, kan mijn kleinkind niet voorlezen, =letters dansen, letters draaien, =schrijf vol fouten, =laat alles door mijn vrouw lezen, =mijn vrouw leest alles, =rekenen nooit geleerd, rekenen heb ik nooit, wisselgeld, wisselgeld teruggeven, =niet goed rekenen, =klok niet lezen, kan de ondertiteling niet, ondertiteling gaat te snel, formulieren laat ik altijd

courses: learning-course
school nooit afgemaakt, school niet afgemaakt, mijn school afgemaakt, nooit mijn school, nooit doorgeleerd, mocht niet doorleren, mocht vroeger niet doorleren, wil nog iets leren, =wil iets nieuws leren, =iets nieuws leren, alsnog leren, alsnog mijn diploma, =nooit te oud om te leren
`
