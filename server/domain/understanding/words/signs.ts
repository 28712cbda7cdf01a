/**
 * Words of situations, each after the need they are signs of: what stands in sentences of who asks for nothing by its name. None proves
 * anything; two or three in one sentence point the same way (`word-weights.ts`). Only counted, never found by themselves.
 */
export const SIGNS = `
debts: aanmaning incasso deurwaarder aflossen afbetalen afbetaling lening leningen geleend lenen uitlenen schuld schulden krediet rood roodstaan termijn termijnen openstaand openstaande achterstand beslag loonbeslag bkr webwinkel webwinkels bestelling bestellingen bestellen bestel klarna boete boetes dagvaarding vonnis bewindvoerder schuldeiser rente verdubbeld kwijtschelden aanmaningskosten herinnering bureau wanbetaler afschrijving afschrijven storneren pandjeshuis terugbetalen voorgeschoten krijten schuldsanering overzicht enveloppen ongeopend stiekem meenemen inboedel postorder creditcard leasen failliet belastingschuld huurschuld zorgpremie

making-ends-meet: portemonnee knip geld centen dubbeltje stuiver tientje euro pinpas saldo rekening maand maandgeld leefgeld rondkomen bezuinigen zuinig aanbieding aanbiedingen duur duurder prijzen betalen onbetaalbaar uitkering bijstand aow loon salaris inkomen minimumloon krap arm armoede blut sparen spaargeld spaarpot hand achter kassa geweigerd terugleggen contributie schoolreisje schoolreis trakteren cadeau cadeautje verjaardag zwemles sportclub voetbalschoenen scheenbeschermers clubgeld verwarming kachel stoken stookkosten energierekening thermostaat trui truien deken dekens handschoenen jas kou koud voorschot maandbedrag stroom gas licht afsluiten kaarsen koelkast wasmachine bril tandarts gebit vakantie ijsje kermis fiets luxe tanken benzine boodschappen keuze kiezen

forms-letters: brief brieven envelop enveloppen formulier formulieren post postbus papieren papierwerk polis polissen verzekering verzekeringen administratie ordner map mappen stapel la schoenendoos bonnetjes handtekening invullen ingevuld ondertekenen kopie kopieën bewijsstuk bewijsstukken svb uwv duo cak gemeente belastingdienst instantie ambtelijk onbegrijpelijk snap snappen uitleggen raampje bijlage formuliertje pensioenfonds machtiging bankzaken geldzaken regelen uitzoeken ordenen sorteren

benefits-schemes: toeslag toeslagen huurtoeslag zorgtoeslag kinderbijslag kindgebonden aanvragen aanvraag recht regeling regelingen potje vergoeding tegemoetkoming kwijtschelding korting stadspas minimapas uitkering wajong wia bijstand ioaw afgewezen gekort stopgezet terugvorderen terugvordering inkomensgrens inkomensgrenzen laag gemeentebelasting waterschap bijzondere toeslagenaffaire duizend hoog huur loon samenwonend partner

tax-return: belasting belastingaangifte aangifte aftrekpost aftrekken blauwe envelop teruggave belastingdienst invullen uitstel mei aanslag vooringevuld zorgkosten hypotheekrente jaaropgave jaaropgaaf

food-parcel: honger hongerig brood beleg boterham boterhammen koelkast voorraadkast kastjes leeg eten maaltijd avondeten overslaan boodschappen crackers beschuit noedels macaroni rijst aardappelen pasta soep blikken pak melk luiers groente fruit container maag rammelt knort voedselpakket tas krat pakket monden voeden hongeren droog

clothing-goods: kleren kleding jas winterjas zomerjas schoenen gympies gympen gaten tenen versleten groeit gegroeid broek trui trui pakje babypakjes babykleertjes kinderkleding zakken tassen tweedehands afdankers pak jurk bruiloft sollicitatie netjes ondergoed sokken regenlaarzen muts sjaal maat past passen kinderwagen buggy ledikant luiers speelgoed fietsje laarzen schoentjes

repair: kapot stuk vonk lekke band blender mixer stekker snoer draadje radio lamp broodrooster stofzuiger koffiezetapparaat fiets naaimachine rits knoop repareren maken monteur hapert rammelt brom zonde weggooien handig vakman reparatie onderdeel schroefje wekker klok horloge

moving-furnishing: verhuizen verhuis verhuizing dozen doos sjouwen tillen busje aanhanger trap trappen lift etage verdieping bank bankstel kast kastje tafel stoel stoelen bed bedden matras gordijnen vloer laminaat behang verf muren schilderen inrichten inrichting meubels spullen inboedel huisraad wasmachine koelkast leeg kaal sleutel oplevering ouderlijk leeghalen boeltje hebben tuinstoelen luchtbed

legal-advice: contract getekend handtekening ontslag ontslagen werkgever baas loon uitbetaald rechter rechtbank advocaat zaak bezwaar beroep besluit beschikking verhuurder huisbaas borg huur huurverhoging schimmel lek lekkage gebrek gebreken woningbouw corporatie garantie verkoper winkel teruggeven geleverd bedrogen opgelicht oplichting abonnement opzeggen opgezegd sportschool klacht klagen onterecht oneerlijk discriminatie geweigerd bewaker hoofddoek kleur achternaam wet wettelijk recht rechten juridisch dagvaarding erfenis testament notaris alimentatie afspraak afscheeping onbeleefd kastje muur loket

finding-home: woning woningen huis kamer kamers flat appartement studio huren huurhuis koophuis kopen hypotheek inschrijving ingeschreven wachtlijst wachttijd reageren reactie nummer urgentie loting ouders inwonen zolder zolderkamer klein krap ruimte slaapkamer slapen gezin samenwonen zelfstandig plekje gelijkvloers trap lift kleiner groot ontvangen starter antikraak woningruil woonruimte betaalbaar onbetaalbaar makelaar

homelessness: straat auto busje tent park portiek bankje station schuurtje schuur garagebox caravan slaapzak rugzak kluisje vannacht morgen slapen slaap nacht nachten onderdak dak opvang bank logeren crash adres briefadres eruit gegooid gezet uitgezet ontruimd ontruiming zwerven zwerver dakloze douche uitzetting sloten

neighbour-trouble: buren buurman buurvrouw bovenburen onderburen hiernaast overbuurman overlast lawaai herrie muziek bonken stampen boren blaffen blaft hond schutting heg boom takken omgezaagd omgehakt stank rook hasj barbecue vuilnis glas gooien tuin parkeren parkeerplaats oprit schelden scheldt ruzie dreigen filmen gluren portiek galerij hangjongeren jongeren scooters dealen dealer inbraak ingebroken slot banden lekgestoken vernield autospiegel onveilig lantaarn donker racen hard verkeer plafond muren gehorig

finding-work: werk baan banen solliciteren sollicitatie sollicitatiebrief vacature vacatures cv werkgever uitzendbureau diploma certificaat ervaring werkervaring werkloos werkeloos ontslag ontslagen afgewezen afwijzing teruggebeld terugbellen gesprek leeftijd oud fulltime parttime uren rug beroep vak omscholen omscholing stage fabriek bedrijf dicht reorganisatie herintreden ziektewet uwv jobcoach klussen zzp opdrachten aannemen aangenomen vog strafblad

daytime-activity: dagen dag overdag dagbesteding afgekeurd arbeidsongeschikt wajong bezig bezigheid niksen lummelen vervelen verveelt hangt bank bed ritme structuur zinvol nuttig nutteloos werkplaats werkplek kwetsbaar beperking verstandelijke pensioen gepensioneerd collega's koffieautomaat invulling uren raam handen opstaan reden doel doelloos thuiszitten vso

learning-course: cursus les lessen leren leer diploma opleiding workshop school afgemaakt doorleren studie studeren avondschool kennis bijscholen vaardigheden certificaat schoolbank hersens

reading-writing: lezen schrijven letters spelling spellen fouten voorlezen verhaaltje bladzij ondertiteling menukaart brief bril plaatjes typen spraakbericht spraakberichten schaam verberg analfabeet laaggeletterd lagere wisselgeld rekenen kleinkind app-groep groepsapp woorden zinnen krant

computer-phone: telefoon mobiel smartphone tablet ipad laptop computer scherm app apps wifi internet mail e-mail whatsapp videobellen beeldbellen foto's wachtwoord knopje knop klikt klikken drukken virus pop-up qr-code code scannen printer printen toetsenbord instellen instellingen updates geüpdatet account inloggen batterij oplader toestel simkaart zoom skype googelen

digital-government: digid mijnoverheid inloggen inlog portaal berichtenbox machtigen code website gemeente afspraak aanvraag digitaal loket qr-code bsn patiëntenportaal

learning-dutch: nederlands taal woorden woordjes praten spreken oefenen accent verstaan versta begrijp uitspraak grammatica inburgeren inburgering examen examens lessen taalles vertalen vertaalt tolk keuken collega's langzaam hard dom juf dokter pools turks arabisch engels oekraïens moedertaal zinnen

homework-help: huiswerk toets toetsen citotoets cito proefwerk tentamen examen examens cijfers onvoldoende rapport rekenen sommen tafels breuken wiskunde engels spelling begrijpend lezen spreekbeurt werkstuk bijles leraar juf meester mentor klas school achter blijft zitten leren leert concentratie rust trap keukentafel advies vmbo havo brugklas

parenting: kind kinderen peuter kleuter puber zoon dochter opvoeden opvoeding luisteren luistert schreeuw schreeuwen gil boos driftig driftbui slaat bijt duwt schopt gooit vloekt vloeken brutaal regels grenzen straf straffen belonen streng geduld bedtijd slapen eten groente tandenpoetsen aankleden potje luier speen zusje broertje ruzie jaloers liegt steelt stiekem school buikpijn spijbelt schoolplein pesten gepest gescholden verlegen faalangst kamer deur vriend vriendje weglopen nachts matras weegschaaltje zakjes aansteker vloeitjes vape schermtijd juf onhandelbaar staart trekt voogd

children-play: spelen speeltuin glijbaan schommel trapveld speelplaats speelstraat kleuters peuters kinderen vakantie zomervakantie regen woensdagmiddag knutselen ravotten rennen stuiteren kinderclub kinderfeestje partijtje uitgenodigd vriendjes vriendinnetjes speelgoed binnenspeeltuin verkleden buitenspelen

family-buddy: gezin moeder vader kinderen alleenstaande alleen uppie oppas oppassen opvang bso peuter baby kleintje druk chaos uitgeput huishouden was koken bad bed brengen halen schoolplein vangnet opa oma kleinkind kleinkinderen tweeling handen tekort dienst werk kapper tandarts been stiefkinderen pleegkind logeren weekend heibel samengesteld

pregnancy-baby: baby zwanger zwangerschap bevalling bevallen kraam kraamtijd kraamzorg borst borstvoeding fles flesje melk luier luiers huilt krijst spuugt consultatiebureau verloskundige echo wieg wiegje kinderwagen kindje pasgeboren weken geboren geboorte verwachting uitgerekend test ongesteld abortus houden buik misselijk roze wolk genieten moederschap slaapt wakker vasthouden dragen vallen

youth-place: vrienden chillen hangen skaten jongeren jongerencentrum gast gozer bro matties puber tiener middelbare klas school boeit saai weggestuurd thuis pa ma ouders zeuren bemoeizucht gezeik streng vertrouwen kamer eruit zeventien zestien achttien snapchat tiktok insta stress cijfers studeren studie student studentenkamer kamertje huisgenoten tentamens introductieweek clubje

divorce: scheiden scheiding gescheiden apart uit elkaar ex man vrouw huwelijk relatie trouwring vreemdgaan vreemd affaire minnares koffer spullen sloten gepakt huis verdelen kinderen weekend omgang omgangsregeling alimentatie bezoekregeling papa mama ruzie zwijgen langs huisgenoten liefde verliefd appjes bedrog bedrogen slaapkamer bank therapie kiezen verlaten verlaat vertrokken

low-mood: somber grijs donker zwart verdriet verdrietig huilen huil tranen lachen lachte lacht vrolijk plezier lol zin moe moeite douchen bed dekens gordijnen deken opstaan leeg leegte zwaar zinloos hopeloos gevoel voel niks toneel masker kijken uitkijken stil paniek bang angst angstig angsten durf zweten trillen hartkloppingen benauwd adem ademt check checken piekeren pieker zorgen mensen menigte verjaardagen winkel bus lift trein roltrap straat blozen rood slikken flauwvallen dip inzinking onzeker lelijk waardeloos mislukking schaam sorry spiegel onzichtbaar

stress-rest: stress gespannen spanning hoofd kop vol druk drukte haast rennen springen knappen ontploffen overspannen overwerkt burn-out burnout uitgeput moe vermoeid werk werkdruk baas kantoor deadline mail weekend slapen slaap wakker nacht nachten plafond klok woelen draaien piekeren gedachten malen rust ontspannen ontspanning adem schouders nek trilt ooglid concentratie concentreren woorden hangen lontje prikkelbaar scherm staar

psychological-vulnerability: stemmen stem wanen waan psychose psychotisch verward verwarring achterdochtig gevolgd volgen afgeluisterd camera camera's straling complot uitverkorene boodschap tekens gedachten lezen muur praat televisie opgenomen opname medicatie pillen manisch borderline trauma herbeleven herbeleving nachtmerries schrik schrikken flashbacks vuurwerk knal helikopter diensttijd uitzending oorlog rug overval aanrijding dwang dwangmatig symmetrisch smetvrees eten braken overgeven spugen kilo mager dun ribben haartjes komkommer calorieën chips verpakking weegschaal dik eetbuien verzamelen bewaart bewaren yoghurtbakjes kranten stapels vol weggooien opruimen binnenlaten

living-with-disability: autisme prikkels geluid geluiden drukte licht routine structuur vaste planning verandering veranderingen onverwacht onverwachts afspraak gebeld slag overstuur oogcontact letterlijk grapjes dinosaurussen treinen beker korst dezelfde hetzelfde anders koptelefoon oordopjes adhd add stilzitten wiebelen concentreren vergeet kwijt chaos chaotisch hobby's afmaken tabbladen stuiteren stoel praat klas rolstoel blind doof gebaren hulphond

addiction: drank drinken drink dronken fles flessen wijn bier borrel whisky wodka kroeg slijter glasbak gootsteen kater nuchter wiet blowen joint hasj coke speed pillen xtc ketamine lachgas ghb dealer gebruikt gebruiken gebruik clean terugval afkicken verslaafd verslaving gokken gok casino inzet wedden poker kraslot krasloten gokkast studiefinanciering verspeeld gejaagd roken rook sigaret sigaretten saffie peuk shag vapen kortademig longen slaappillen oxazepam tramadol beloftes beloofd liegen liegt steelt verstopt verstoppen stoppen gamen game scherm online headset playstation wifi telefoon scrollen tiktok uren nachts

refugees: gevlucht vluchten vlucht oorlog azc asiel status statushouder verblijf vergunning ind papieren inburgeren syrië eritrea afghanistan oekraïne iran irak soedan jemen land thuisland gezinshereniging overkomen laten daar moeder familie nieuw nederland gewoonten gewoontes cultuur uitgeprocedeerd illegaal polen roemenië bulgarije kassen tomaten aardbeien uitzendbureau

detention: gevangenis cel bajes bak vast gezeten straf celstraf taakstraf werkstraf reclassering enkelband band been vrijkomen vrij bezoekuur justitie politie opgepakt gearresteerd rechter veroordeeld strafblad vog papa boot fout opnieuw tralies

meaning: god geloof geloven bidden bid gebed kerk dienst moskee imam dominee pastoor bijbel koran kaarsje zin zinvol zinloos leven dood sterven hiernamaals waarom vraag vragen betekenis doel nalaten uitgemaakt terugkijken ouderdom ziekte ziel geestelijk spiritueel stilte meditatie vergeven vergeving psalmen liedjes werken ramadan vasten

meeting-people: kennen ontmoeten mensen nieuw verhuisd dorp stad niemand kletsen praten vrienden vriendinnen vriendin kring clubje groepje gezellig contact buurt buren portiek drinken borrel straatfeest barbecue verliefd jongens meisjes homo lesbisch trans nagellak jurk geheim kast kerels mannen vrouwen theedrinken moeders pensioen weduwnaar postbode import vrijgezel

helping-others: helpen vrijwilliger vrijwilligerswerk tijd uurtje dinsdag auto rijden brengen koken blij ander anderen ouderen eenzame nuttig betekenen terugdoen gezelschap klusjes handig leren idee buurt straat wijk plantsoen gras veldje bankje speelstraat opfleuren geveltuin zwerfafval grijper prikstok zakken rondje bak puilt afval container schoonmaken opruimen organiseren bewoners subsidie

loneliness: pensioen sinds eenzaam alleen stil stilte niemand telefoon bel deurbel aanspraak gezelschap muren raam geraniums kerst kerstboom oliebollen oudejaarsavond zondag zondagen avonden weekend verjaardagskaart kaart foto canada australië buitenland ver kinderen scherm gemis postbode tafel bord

outings: vakantie reis reizen dagje zee strand uitje uitjes dierentuin bus touringcar camping weekje weekend bos pretpark museum tussenuit

young-carers: mama papa ziek pillendoos medicijnen zusje broertje zorgen koken boodschappen troosten bed huilt kamp school vrienden elf twaalf dertien veertien tolken vertalen opletten

animals: hond kat poes konijn cavia papegaai paard kippen dierenarts voer uitlaten rondje baasje aaien huisdier dieren pup kitten asiel

garden-help: tuin heg haag gras onkruid brandnetels snoeien maaien struiken bukken bladeren klimop terras tegels schoffelen ontploft verwilderd

odd-jobs: lamp peertje gordijnrail kraan deurbel rookmelder plank schilderij boren gat schroef stopcontact klem klemt trapje ladder handig linkerhanden klusje klussen kitten slot scharnier

music-singing: zingen zing liedjes lied koor muziek gitaar piano viool accordeon trompet fluit drum spelen speelde instrument noten concert orkest harmonie band optreden

arts-culture: schilderen tekenen toneel toneelspelen theater acteren gedicht gedichten schrijven verhaal verhalen boek boeken lezen leesclub museum kunst film voorstelling klei fotografie

crafts: haken haak breien brei dekentjes wol naaien borduren knutselen quilten stof garen sokken lapjes handwerken figuurzagen

games: kaarten klaverjassen bridge schaken dammen domino sjoelen bingo biljart darten spel spelletje spelletjes rummikub scrabble legpuzzel

meal-at-home: koken warm warme eten maaltijd bezorgen bezorgd thuisbezorgd magnetron kant-en-klaar diepvries prak pannetje gas fornuis alleenstaand dieet maaltijden opwarmen kookt

eating-together: samen aanschuiven eettafel diner tafel gezellig kerstdiner gourmetten stamppot eetcafé buurtmaaltijd gezelschap eter eters alleen bord
`
