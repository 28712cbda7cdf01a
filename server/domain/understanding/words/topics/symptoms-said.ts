/** What is seen and felt before it has a name: behaviour of somebody at home, a body that does otherwise, days that change. */
export const SYMPTOMS_SAID = `
dementiahome: dementia
vreemde mannen in huis, vreemde mensen in huis, vreemden in huis, ziet vreemde mensen, er is iemand in huis zegt ze, pannen aanbranden en, laat pannen aanbranden, laat het eten verbranden, gebit kwijt, tanden in de koelkast, portemonnee in de vriezer, telefoon in de koelkast, afstandsbediening in de oven, melk in de oven, spullen op rare plekken, rare plekken in huis
vraagt hoe laat het is, =vraagt welke dag, om de vijf minuten vraagt, elke vijf minuten hetzelfde, vraagt elke vijf minuten, tien keer op een dag, tien keer per dag dezelfde, telkens hetzelfde verhaal, steeds hetzelfde verhaal, hetzelfde verhaal vertelt, dat heb je al gevraagd, al gevraagd heeft, al verteld heeft, vertelt alles dubbel, vertelt alles twee keer, valt in herhaling
truien over elkaar, broeken over elkaar, kleren verkeerd om, trui achterstevoren, verkeerde schoenen aan, in pyjama op straat, in pyjama naar buiten, pyjama op straat, in nachthemd op straat, op sloffen op straat, gaat 's nachts naar buiten, 's nachts de straat op, politie bracht mijn vader thuis, politie bracht hem thuis, politie bracht haar thuis, door de politie thuisgebracht, verdwaald op de fiets, verdwaald in zijn eigen straat, eigen huis niet meer terug
naar haar oude huis, naar zijn oude huis, naar zijn ouderlijk huis, terug naar haar ouderlijk huis, terug naar vroeger in haar hoofd, noemt mij bij de naam, noemt me bij de naam van, noemt mij mama, noemt me mama, haalt alles door elkaar, haalt namen door elkaar, haalt de kleinkinderen door elkaar, gooit alles door elkaar, weet de namen van de kleinkinderen, weet niet meer hoe oud, weet de datum niet, weet niet welk jaar, welk jaar het is
koopt steeds hetzelfde, koopt tien keer hetzelfde, zes pakken melk in de koelkast, bedorven eten in de koelkast, koelkast vol bedorven, vergeet boodschappen en afspraken, rekeningen blijven liggen pa, snapt de klok niet meer, niet meer klokkijken, klok niet meer lezen, kan niet meer met geld omgaan sinds, kan de magnetron niet meer, snapt de telefoon ineens niet meer, laat de voordeur openstaan, sluit mij buiten en weet het niet
de weg niet meer vinden, de weg niet meer zelf vinden, de weg naar huis niet meer, vindt de weg niet meer, vindt het toilet niet meer, vindt de wc niet meer, thuis steeds meer vergeten, steeds meer vergeten, die steeds meer vergeet, die dingen vergeten, mensen die vergeten, vergeten en herinneren, ouderen die vergeten, vergeet van alles, beginnende vorm, stuurt de thuiszorg weg, thuiszorg wegstuurt, laat de thuiszorg niet binnen
ontkent dat er iets aan de hand is, zegt dat er niks aan de hand is, wil niet naar de geheugenpoli, raak mijn vrouw kwijt, raak mijn man kwijt, raak mijn moeder kwijt, stukje bij beetje kwijt, verlies mijn man stukje bij beetje, verlies haar elke dag een beetje, gaat geestelijk achteruit, gaat achteruit in haar hoofd, niet goed in de bovenkamer, in de bovenkamer, verstand gaat achteruit, hoofd laat hem in de steek, brein laat me in de steek
en: gets lost, getting lost, keeps getting lost, lost on his way home, asks the same question, asks the same thing, keeps asking, repeats herself, repeats himself, puts things in strange places, leaves the stove on, does not know who i am, doesnt know who i am, doesnt know me, mixes everything up, thinks i stole, sees people who are not there
tr: her şeyi karıştırıyor, aklı karışık, kafası gitti, evin yolunu bulamıyor, aynı şeyleri soruyor, ocağı açık bırakıyor, beni tanımıyor, ismimi unutuyor, unutmaya başladı

carer: carer-support
verpleger van mijn man, verpleger van mijn vrouw, verpleegster van mijn man, ben alleen nog verpleger, ben alleen nog verzorger, ligt weer op de grond, moeder ligt op de grond, weer gevallen en ik moet erheen, slaap met één oor open, met één oor open, ogen druppelen, zijn ogen druppelen, steunkousen van mijn moeder, medicijnen van mijn moeder regelen, alles regelen voor mijn ouders, regel alles voor mijn ouders, regel alles voor mijn moeder, regel alles voor mijn vader
broer woont in het buitenland en ik, zus woont ver weg en ik moet, =niemand vraagt hoe het met mij, hoe het met hem gaat nooit met mij, vraagt nooit hoe het met mij gaat, hoe gaat het met jou vraagt niemand, thuis niet meer vol, volhouden thuis met, hou het thuis niet meer vol, niet meer vol te houden met, altijd voor een ander klaarstaat, klaarstaat voor een ander, voor een ander klaarstaat, voor een ander klaarstaan, altijd voor een ander zorgt
wie voor een naaste zorgt, thuiswonende zieke, drie keer per dag naar mijn vader, elke dag naar het verpleeghuis, elke dag naar mijn vader, bezoek mijn man elke dag in het verpleeghuis, ontbijt voor mantelzorgers, zorg voor mijn zieke broer, zorg voor mijn zus, zorgen voor mijn broer, geen vrienden meer over door de zorg, ik ben ook nog iemand, wie vraagt er naar mij
en: nobody asks how i am, nurse for my husband, nurse for my wife, my mother fell again, running between work and my parents
tr: annem düştü, her gün anneme gidiyorum, kimse bana sormuyor

respite: carer-respite
neemt het van me over, neemt het even van me over, weekend van me over, iemand die het overneemt, even overnemen, een weekend overnemen, paar dagen slapen met verzorging, paar dagen ergens slapen met zorg, paar nachten met verzorging, een week ergens met zorg, niet samen weg geweest, nooit samen weg, al jaren niet weg geweest, al jaren niet op vakantie door, zodat ik kan werken, zodat ik naar mijn werk kan, zodat ik even weg kan, zodat ik weg kan, zodat ik kan slapen
zodat ik boodschappen kan doen, zodat de verzorger, gasten met een zorgvraag, logeren met een zorgvraag, gasten die zorg nodig hebben, familie op krachten, op krachten komen, weer op krachten komen, kan niet alleen gelaten, geen moment alleen laten, niet alleen gelaten worden, iemand bij mijn zieke man, iemand bij mijn zieke vrouw, bij mijn zieke man zitten, gezelschap bij mijn zieke man, spelletje met mijn zieke man
en: leave my husband alone, cant leave my husband alone, cant leave my wife alone, cant leave my mother alone, leave her alone for an hour, take over for a weekend
tr: yalnız bırakamıyorum, annemi yalnız bırakamıyorum, eşimi yalnız bırakamıyorum

youngcarer: young-carers
mama doet raar, papa doet raar, moeder doet raar en ik schaam me, geen vriendinnen mee naar huis, geen vrienden mee naar huis, durf niemand mee naar huis, niemand mee naar huis nemen, op mijn zieke broer letten, op mijn zieke zus letten, op mijn broertje letten, thuis gaat het altijd over mijn zus, thuis gaat het altijd over mijn broer, =altijd over de ziekte van mijn, moeder met ms tentamens, studeren en voor mijn moeder zorgen, school en voor mijn vader zorgen
leeftijdgenoten die ook een zieke thuis, een zieke thuis hebben, zieke thuis en jong, ik ben 14 en mijn moeder, ik ben 12 en mijn vader, ik ben 15 en mijn broer, ik ben 16 en mijn moeder, mijn vader drinkt en ik ben
en: my mum is always in bed, i am 13 and my mum, i am 15 and my dad, cant bring friends home

dying: end-of-life
niet alleen zijn als ze gaat, niet alleen zijn als hij gaat, niet alleen is als ze gaat, alleen sterven, niet alleen sterven, niet alleen hoeft te sterven, laatste adem uitblazen, kamer om te sterven, rust afscheid nemen, in rust afscheid, huis om afscheid te nemen, afscheid van het leven nemen, bij wie gaat sterven, voor wie gaat sterven, als er geen familie is waken, behandeling gestopt, met de behandeling gestopt, artsen zijn gestopt, gestopt met de behandeling
voor ik er niet meer ben, als ik er straks niet meer ben, over mijn dood praten, over mijn dood, praten over mijn dood, kinderen over mijn dood, zelf bepalen wanneer het klaar is, zelf beslissen over het einde, waardig sterven, waardig einde, waardig afscheid, voor hij gaat nog één keer, nog één keer zien voor
en: stop treatment, treatment stopped, die alone, not die alone, when she dies, talk about my death
tr: tedavi kesildi, yalnız ölmesin

wishesforend: end-of-life legal-advice
geen slangen en machines, niet aan de slangen, niet aan de beademing, geen beademing, niet kunstmatig in leven, als ik niks meer kan zeggen, papieren voor als ik niet meer kan beslissen, wie mag beslissen als ik, wat ik wel en niet wil aan het einde, niet meer naar het ziekenhuis willen

sleeplessness: stress-rest
mijn nachten zijn kort, nachten zijn gebroken, nachten duren lang, wie wakker ligt, voor wie wakker ligt, mensen die wakker liggen, lig alweer wakker, wekker kijken in de nacht, om drie uur klaarwakker, moe maar niet slapen, bekaf en niet slapen

stress: stress-rest
knoop in mijn maag, steen in mijn maag, steen op mijn maag, brok in mijn keel, olifant op mijn borst, druk op de borst, spijkers op laag water, gejaagd gevoel, hartslag hoog van stress, kom er niet meer af na werk, na werk meteen op de bank, te lang te veel werken, te lang te hard gewerkt, te hard gewerkt, jaren te hard gewerkt, weer opbouwen na te veel, reorganisatie en stress, sinds de reorganisatie, doorgaan tot je erbij neervalt, alles kwam er ineens uit
doe eens iets leuks voor jezelf, iets leuks voor jezelf, hoofd tot rust, hoofd tot stilstand
en: knot in my stomach, full head, my head is full, head is full

depression: low-mood
glans is eraf, de glans eraf, kleur is weg, de kleur is weg, weet niet meer wat blij zijn is, blij zijn lukt niet, ga dood van binnen, dood van binnen, doodgaan van binnen, lach naar buiten, lach van buiten, van binnen huil ik, hele dag op haar kamer, hele dag op zijn kamer, licht uit op haar kamer, op de kamer met het licht uit, zit in het donker, alleen in mijn hoofd, als de dagen zwart zien, dagen zwart, grauwe dagen, donkere maanden, dagen zonder zin
huilt de hele tijd, huilt elke dag, trek me terug, trekt zich terug, sluit zich op, komt haar kamer niet uit, komt zijn kamer niet uit, slik antidepressiva, aan de antidepressiva, prozac
en: stays in her room all day, stays in his room all day, nothing makes me happy, dont enjoy anything, empty inside

anxiety: low-mood
sinds die aanval in de trein, aanval in de trein, aanval in de winkel, benauwd in de rij, bij de kassa benauwd, moet ik weg uit de winkel, moet naar buiten van benauwdheid, nergens meer heen van angst, doodsangst, doodsangsten, telefoneren met vreemden, bellen met vreemden, niet durven bellen, bellen durf ik niet, achter het stuur durf ik niet, durf niet meer achter het stuur, niet meer de snelweg op, angst vermijdt, uit angst vermijden, vermijd alles, alles vermijden
en: panic on the tram, panic on the bus, panic in the shop, cant go outside, scared to leave the house

compulsion: psychological-vulnerability low-mood
handen kapot van het wassen, kapot van het poetsen en wassen, poetsdwang, schoonmaakdwang, alles in even getallen, even getallen, drie keer aantikken, dingen aantikken, stoep zonder lijntjes, altijd in dezelfde volgorde, vaste rituelen, rituelen voor het slapen dwang

psychosis: psychological-vulnerability
buren bespioneren, bespioneren hem, bespioneren mij, bespied, afgeluisterd, denkt dat hij afgeluisterd wordt, camera's in huis denkt hij, via de wifi bespioneren, complot, complotten tegen mij, gesloten afdeling, op de gesloten afdeling, isoleercel, horen wat anderen niet horen, zien wat anderen niet zien, jaren ggz achter de rug, na jaren ggz, manische periodes, manische buien, na ontslag uit de kliniek, weken na ontslag, terug in de maatschappij na kliniek
ophalen na een opname, buddy na opname, thuis na opname ggz, even niet patiënt, niet patiënt maar mens, niet patiënt maar gewoon mens, gewoon mens zijn, meer dan je diagnose, meer dan mijn diagnose

eatingdisorder: psychological-vulnerability
eet alleen als niemand kijkt, eet stiekem, stiekem eten, verstopt haar eten, verstopt haar boterhammen, boterhammen verstopt, gooit haar brood weg, gooit haar eten weg, traint zich kapot, sport zich kapot, alleen kip en rijst, alleen sla, sla maaltijden over, slaat maaltijden over, over eten wegen, eten wegen en spiegels, eten en spiegels, wegen en spiegels, bang voor de weegschaal, weegschaal bepaalt mijn dag, weegt alles af, wil steeds dunner
en: hides her food, skips meals, obsessed with calories, afraid of gaining weight
tr: öğün atlıyor, yemeğini saklıyor

trauma: psychological-vulnerability low-mood
ruik het nog steeds, zie het nog steeds voor me, zie het elke nacht voor me, komt steeds weer boven, wat vroeger gebeurd is, toen ik klein was komt nu, komt nu boven, komt alles boven, komt naar boven van vroeger, achter me staat schrik, schrik als iemand achter me, altijd op mijn hoede, op mijn hoede, vertrouw niemand meer, sinds dat ongeluk durf ik niet, sinds het ongeluk durf, brand meegemaakt, steekpartij gezien, reanimatie gezien, dode gevonden

veterans: psychological-vulnerability meeting-people
diende in bosnië, diende in mali, gediend in mali, mali missie, bosnië missie, in dienst gediend, oud collega's defensie

alcohol: addiction
sixje, een sixje, flesje port, flesjes port, port per dag, wodka in mijn waterfles, tril tot ik gedronken heb, trillen tot ik drink, weer gedronken na, weer gaan drinken, toch weer gedronken, na drie maanden niks weer, glas gelaten, flessen in de glasbak, glasbak vol wijnflessen, feestje zonder drank, leven zonder drank, rondje zonder drank, uitgaan zonder drank, zonder alcohol leven, ouzo elke dag, ben weer gaan drinken
en: drink every evening, drink every night, bottle a day, wine every evening, i cant stop drinking

drugs: addiction
joint voor het slapen, joint om te slapen, niet slapen zonder joint, pillen poeders, poeder snuiven, los komen van pillen, los van de pillen, aan de oxy, aan de diazepam, jaren diazepam, jaren slaappillen, jaren aan de pillen, doorgebruikt na de operatie, gaat kapot aan de coke, kapot aan de drugs, kapot aan de drank, verslaafde vriendin, verslaafde vriend, roesmiddel, onder invloed

gambling: addiction
heb alles verwed, studiefinanciering verwed, huis kwijt door gokken, huis kwijt door roulette, blackjack, gokkast loskwamen, los van de gokkast, los van het gokken, laatste inzet, de inzet voorbij, elke avond op de goksites

screens: addiction youth-place
slaat eten over voor fortnite, niet kunnen stoppen tiktok, tiktok tot diep in de nacht, tiktok niet stoppen, kan niet stoppen met kopen, stoppen met kopen, kopen op temu, temu, shein, blijf kopen, pakjes bestellen niet stoppen, gamet door de nacht, slaat school over om te gamen, niet achter de computer weg te slaan, niet van zijn scherm, achter zijn scherm vandaan

smoking: addiction exercise
pakjes per dag, twee pakjes, marlboro, laatste peuk, de laatste peuk, vape af, van die vape af, van de vape af, hoest van het roken, weer begonnen met roken, sigaretje, rokershoest

cancer: living-with-illness
tumor in zijn hoofd, tumor in mijn, plekje op mijn long, plekje op de long, schaduw op de foto, haar komt terug na, haar komt eindelijk terug, hormoonkuur, hormoonkuur borst, spanning voor de scan, in spanning voor de scan, bang voor de controle, leven na de diagnose, na de diagnose, diagnose gekregen, slechte diagnose, litteken op mijn borst, prothese borst, weer van hun lijf houden, vertrouwd met je lijf na, mijn vrouw heeft borstkanker, mijn man heeft longkanker
en: tumour, brain tumor, waiting for the scan, my wife has breast cancer

heart: living-with-illness
stents, vijf stents, mijn pomp, pompfunctie, pomp werkt nog maar, hart werkt nog maar, hartje hapert, hart hapert, bang om te bewegen na, dotterbehandeling gehad, na een dotterbehandeling, omleiding, omleidingen gehad, kransslagader, hartpatiënt geworden, hart is zwak
en: stent, bypass, my heart is weak
tr: kalpten ameliyat, stent takıldı

braininjury: living-with-illness living-with-disability
half lam, linkerkant verlamd, rechterkant verlamd, linkerkant doet het niet, rechterkant doet het niet, arm hangt erbij, mond hangt scheef, mondhoek hangt, frontale schade, schade aan de hersenen, motorongeluk en hoofd, na een klap of bloeding, klap of bloeding, snel overvol, raak snel overvol, hoofd snel vol na, radio niet meer verdragen, muziek niet meer verdragen na, eigen naam niet meer uitspreken, woorden niet meer uitspreken, praten na een herseninfarct, praten na een beroerte, oefenen met praten na, ja en nee door elkaar
en: cannot speak since the stroke, left side paralysed, half my body

parkinson: living-with-illness
alles trilt eraf, trilt van mijn lepel, soep van de lepel trillen, kopje trilt, schuifelende pasjes, verkrampte tenen, verkrampt en stijf, lijf dat niet meer luistert, lijf luistert niet meer, handschrift wordt steeds kleiner, gezicht als een masker, parkinsonners, parkinsonner
en: hands are shaking, hands shake, small steps, stiff and shaking

rheumatism: living-with-illness
gewrichten voorspellen het weer, flessen opendraaien, potten opendraaien, potten en flessen open, kan geen dop openkrijgen, knopen dicht krijgen lukt niet, kraan opendraaien lukt niet, gewrichten protesteren, gewrichten opgezet, dikke vingers, dikke gewrichten, piepende gewrichten, pijnlijke gewrichten

fatigue: living-with-illness
lig twee dagen plat, twee dagen plat, dagen plat na, halve dag en dan plat, na boodschappen lig ik plat, covid heeft mijn leven, mijn leven voor covid, sinds ik covid had, spierpijn en moe altijd, douchen is topsport, douchen is te veel, licht en geluid verdraag ik niet, niet meer kunnen werken door moeheid

lungs: living-with-illness
hijg als een oud, hijg als een paard, inhalator, mijn inhalator, snel buiten adem, wie snel buiten adem is, zingen en ademen, zingen voor longpatiënten, longkoor, na drie treden moet ik stilstaan, halverwege de trap stilstaan, stilstaan om adem te halen, rochel, rochelen, slijm op de longen

gut: living-with-illness
zakje op de buik, zakje op mijn buik, zwemmen met een stoma, altijd weten waar een wc is, waar een wc is, weten waar de wc, toiletpas, hogenood, hoge nood pas, na elke maaltijd pijn, opgeblazen buik, buik altijd opgeblazen

womenshealth: living-with-illness
plat van de buikpijn, dagen plat van de buikpijn, verzakking, heb een verzakking, durf niet te tillen verzakking, bloed door alles heen, doorlekken ongesteld, menstruatie ziek melden

menopause: living-with-illness
bibberig en zwetend wakker, zwetend wakker, badend in het zweet wakker, wakker van het zweten, vijftigplus en zweten, hormonen op mijn vijftigste, het ene moment heet het andere

menshealth: living-with-illness
libido, libido is weg, na de prostaatoperatie, na mijn prostaatoperatie, mannen en prostaat, steeds plassen als man, nadruppelen

fertility: grief pregnancy-baby
icsi mislukt, ivf mislukt, poging mislukt, zesde poging, kind uitblijft, een kind uitblijft, kindje blijft uit, zwanger worden blijft uit, geen kinderen gekregen, stellen zonder kinderen gewenst, leeg kinderkamertje, babykamer blijft leeg

postnatal: pregnancy-baby low-mood
voel niks voor dit kind, niks voor dit kind, iedereen feliciteert me, feliciteren maar ik voel, na de bevalling in een zwart gat, zwart gat na de bevalling, moeders zwart gat, na de geboorte in een gat, durf niet alleen te zijn met de baby, bang dat ik mijn baby iets, jonge moeders die het zwaar hebben, zware kraamtijd

fallprevention: exercise adapted-sport
over de kop gegaan met mijn rollator, rollator over de kop, =hou me vast aan de meubels, vast aan de meubels, aan de muur vasthouden bij lopen, tegen struikelen, lessen tegen struikelen, struikelen en vallen, struikel over de drempel, durf na mijn val niet, op de grond en niet meer overeind, niet meer overeind komen, opkrabbelen na een val, benen begeven het, door mijn benen gezakt, benen zakken weg, knikkende knieën
en: hold on to the furniture, scared to fall, i fall often, my legs give way
tr: bacaklarım tutmuyor, sık sık düşüyorum, ayakta duramıyorum

deaf: living-with-disability
oren laten me in de steek, oren in de steek, oren doen het niet, iedereen mompelt, mensen mompelen, praten allemaal zo zacht, kleinkinderen moeten schreeuwen, moeten schreeuwen tegen mij, schreeuwen anders hoor ik, lampjes voor de deurbel, hoor de deurbel niet, hoor de bel niet, hoor de telefoon niet, toestellen en ondertiteling, ondertiteling altijd aan, gesprek in gebaren, praten in gebaren, mis de helft van het gesprek, mis de helft, knik maar wat, doe alsof ik het versta
en: everybody mumbles, have to shout at me, i only hear half
tr: kulağım duymuyor, kulaklarım duymuyor, kulakları duymuyor, işitmiyorum

blind: living-with-disability
ogen het opgeven, ogen geven het op, grijze vlek, vlekken voor mijn ogen, strepen voor mijn ogen, strepen en vlekken, mist voor mijn ogen, waas voor mijn ogen, lees met een vergrootglas, mag van de oogarts niet meer rijden, oogarts kan niks meer, herken mensen niet meer op straat, zie de stoeprand niet, zie drempels niet, zie het tramnummer niet, leven met weinig zicht, wie weinig ziet, wie slecht ziet, wie niet goed ziet, als zien niet vanzelf gaat
en: blurry, everything is blurry, spots before my eyes, cant read the mail, cant read small letters

tinnitus: living-with-disability
hoge toon, hoge toon maakt me gek, toon in mijn hoofd, het ruist in mijn oren, ruist, zoemt in mijn oor, gezoem in mijn oor, gepiep in mijn hoofd, altijd geluid in mijn hoofd

autism: living-with-disability
felle lampen en harde stemmen, felle lampen, harde stemmen, tl licht, snap grapjes niet, snap grapjes nooit, snap mensen niet, lees mensen niet goed, neem alles letterlijk, alles letterlijk, krijg altijd ruzie zonder te weten waarom, rustig en voorspelbaar, voorspelbaar, voorspelbare, altijd anders dan de rest geweest, oogcontact lukt niet, oogcontact, kan niet tegen onverwachte

adhd: parenting living-with-disability
hoofd als een bijenkorf, bijenkorf in mijn hoofd, twaalf dingen tegelijk, alles half af, sleutels altijd kwijt en te laat, vergeet elke afspraak en begin overal aan

intellectual: living-with-disability
traag van begrip, langzaam van begrip, sneller denken dan ik, ik begrijp dingen langzamer, simpel uitgelegd, gepest op mijn werkplaats, jongens en meiden met een beperking, jongvolwassenen met een beperking, disco voor mensen met, zoon van 30 die bij ons woont beperking, thuiswonende zoon met een beperking, thuiswonende gehandicapte

specialchild: parenting living-with-disability
kind praat niet, kind praat nog niet vier jaar, kind niet praten, kind loopt nog niet, kind blijft achter, blijft achter in ontwikkeling, ouders van een kind met tos, ouders van een kind met autisme, ouders van een kind met down, =ouders van kinderen met, ander kind dan verwacht, vanwege ons kind nooit weg
en: my child does not talk, child does not speak
tr: çocuğum konuşmuyor, konuşmayan çocuk

aids: living-with-disability
tillift lenen, leen ik een tillift, bed op klossen, bedklossen, na knieoperatie hulpmiddel, na heupoperatie bed, douchestoelen, looprekken, rolstoelen te leen, rolstoelen lenen, toiletstoel, kruk onder de douche, spullen voor zieken lenen

careadvice: living-with-disability
niet eens met mijn indicatie, oneens met de indicatie, bezwaar indicatie, zorgkantoor helpen, wie helpt met het zorgkantoor, gesprek met iemand van de gemeente, van de gemeente over hulp, wie zit er naast me bij, advies bij wmo, onafhankelijk advies wmo, wmo jeugdhulp wlz, zorgland, wegwijzer zorg

hospitalcompany: accompany-hospital
uitslag van de mri, uitslag mri, uitslag scan, uitslag van de scan, luistert mee bij, luistert mee bij de specialist, =vrijwilliger luistert mee, schrijft er op wat de arts, op wat de arts zegt, oren extra, extra oren, kan niemand mee naar het ziekenhuis, dochter werkt en ik moet naar het ziekenhuis, kinderen werken en ik moet naar het ziekenhuis

homecare: living-with-illness
verpleegkundige komt langs, verpleegkundige loopt binnen, verpleegkundige aan huis, medicijnen en verband, verband wisselen, verband verschonen, verpleger, verpleegster, verpleger aan huis, loopt bij u binnen voor medicijnen

firstaid: learning-course
hartkloppers, buren leren reanimeren, verslikken wat doe je, heimlich, brandwond eerste hulp

hoarding: psychological-vulnerability
weggooien niet lukt, als weggooien niet lukt, weggooien lukt niet, kan nergens meer zitten door de spullen, alles kan nog van pas komen, opruimen als weggooien

diabetes: living-with-illness
suiker schommelt, voeten doof door suiker, diabetische voeten, suikerclub, suikercafé, meten en recepten
`
