/** Words of daily life, as those in `signs.ts`: each after the needs that people speak of with them. */
export const SIGNS_OF_DAYS = `
loneliness visit-buddy: stil stilte doodstil leegte leeg alleen eenzaam niemand geen mens sterveling gezelschap aanspraak praatje kletsen babbelen bezoek visite aanbellen deurbel bel telefoon zondag zondagen weekend kerst feestdagen avond avonden verjaardag muren raam vensterbank geraniums gordijnen kijken tv televisie radio koelkast klok tikt voorbijgangers vergeten verlaten buitengesloten weggevallen uitgestorven kwijnen verpieteren stoel zitten wachten kinderen kleinkinderen ver buitenland langskomen aanwippen binnenvallen aanloop uppie eentje zonder verzorgster thuiszorg postbode kassiere apotheek brievenbus binnen hunkeren verlangen gemis knuffel arm schouder gezelligheid tante oom tehuis flat kamer kamertje kijkt omkijken

meeting-people drop-in: kennissen vrienden vriendinnen vriendschap kring clubje dorp verhuisd nieuw buurt straat flat galerij portiek trappenhuis gedag zwaaien groeten uitgenodigd leeftijdsgenoten gelijkgestemden aansluiting erbij horen ontmoeten kletsen koffie bakkie thee kopje aanschuiven binnenlopen inloop buurthuis plein bankje hangen opwarmen gezellig krant tafel praatje mensen

grief: dood overleden gestorven stierf begraven begrafenis graf as urn crematie uitvaart kist rouw verdriet gemis missen mis huilen tranen weggebracht verongelukt ongeluk verloren verlies kwijtgeraakt achtergebleven weduwe weduwnaar nabestaande foto spullen kleren jas stoel bed plek leeg herinneringen herinnering sterfdag trouwdag troost slijten afscheid zonder haarlok scheerapparaat parfum voicemail slaapkamer kopjes borden ademt plotseling hartstilstand motor opgehangen einde toekomst samen altijd

end-of-life: sterven sterft doodgaan dood doodgaat terminaal uitbehandeld opgegeven palliatief hospice morfine waken wake sterfbed afscheid laatste weken maanden einde voorbij thuis bed aflossen nacht nachten waakt adem euthanasie uitvaart testament wens zee behandelen behandeling behandelingen stoppen rest lijden

living-with-disability: trap traplift traplopen bovenverdieping boven slaapkamer badkamer bad douche douchen douchestoel wc toilet drempel drempels opstapje leuning beugel handgreep vastgrijpen vasthouden steun steunpunt benen been lopen staan bukken tillen opstaan overeind rollator rolstoel stok kruk krukken scootmobiel prothese verlamd halfzijdig spastisch spierziekte aankleden veters sokken kousen knoopjes rits wassen potjes deksel knijpen greep aangestaard staren nagekeken aangepast aanpassing toegankelijk lift helling stoep wmo hulpmiddel blind slechtziend ogen oog zicht zien zie wazig mistig mist vlek loep bril lenzen vergrootglas letters lettertjes handschrift braille stok doof slechthorend horen hoor gehoor gehoorapparaat oren oor verstaan versta geroezemoes koptelefoon ondertiteling gebaren liplezen piep suis langzaam traag begeleider instelling woonvorm verstandelijk beperkt beperking handicap gehandicapt down autistisch autisme prikkels drukte anders achterloopt zelfstandig begeleiding stotteren

exercise: vallen gevallen val struikel struikelen languit evenwicht balans wankel duizelig omvallen stijf stram soepel lenig spieren conditie hijgen zweten kilo kilos zwaar dik lui afvallen gewicht bewegen sporten sport gym gymnastiek oefeningen fitness sportschool trainen training zwemmen baantje baantjes zwembad bad water dansen dans yoga rennen hardlopen voetbal tennis tafeltennis bal balletje trappen team club wedstrijd energie uitleven heup knieen botten

walking: wandelen wandeling lopen ommetje blokje rondje bos park stappen hond wandelschoenen kuieren slenteren

cycling: fiets fietsen fietstocht trappen ebike banden fietspad roesten driewieler zadel

rides: rijden rijdt rijd auto autorijden rijbewijs bus bushalte halte trein taxi regiotaxi busje chauffeur brengen brengt ophalen ophaalt halen lift meerijden vervoer reizen ver kilometer kilometers stuur keuring polder buitenaf afgelegen dorp overstappen bestraling dialyse graf begraafplaats heen terug stad

accompany-hospital: specialist arts dokter chirurg oncoloog cardioloog neuroloog ziekenhuis poli polikliniek uitslag scan onderzoek kijkonderzoek narcose roesje operatie ingreep gesprek wachtkamer meeschrijven onthouden onthoud begrijpen uitleg moeilijk vragen stellen naast mee meegaan tweede oren zenuwachtig gang route

groceries: winkel winkels supermarkt boodschap boodschappen tas tassen krat kratten flessen statiegeld kar karretje sjouwen dragen tillen zwaar melk water lidl aldi jumbo appie albert markt bakker slager apotheek medicijnen koelkast leeg lijstje bezorgen bestellen

odd-jobs: klus klusje klussen schroef schroeven boor boren hamer spijker zaag ladder trapje keukentrap dakgoot lamp lampje licht peertje stopcontact stekker stoppenkast kraan lekt drupt druppelt afvoer verstopt gootsteen wasbak stortbak slot sleutel deur deurtje klemt raam kozijn scharnier gordijn gordijnen gordijnrails douchegordijn rolgordijn schilderij spiegel plank plankje kast muur muurtje verf verven schilderen witten gewit kwast behang behangen plafond vloer laminaat tapijt monteren inelkaar monteur handig handige onhandig rookmelder batterij schoonmaken schoon stof stofzuigen stofzuiger dweilen gedweild dweil zemen lappen ramen afwas afwassen vaat aanrecht was wasgoed strijken strijk bed verschonen opmaken vies vuil plakt kleverig rommel rommelig troep bende zooitje puinhoop slagveld opruimen opgeruimd huishouden poetsen poetsvrouw schrobben kalk schimmel plank bovenste tocht

moving-furnishing: verhuizen verhuizing verhuisd dozen inpakken ingepakt uitpakken busje aanhanger sjouwen tillen loodzwaar zwaar bank bankstel kast wasmachine koelkast verdieping hoog leeghalen leegruimen leeg ontruimen zolder kelder schuur garage spullen stort milieustraat grofvuil afval inboedel meubels inrichten vloerbedekking eiken matras kleiner

garden-help: tuin hof erf gras gazon maaien grasmaaier heg haag hegge knippen snoeien snoei struik struiken conifeer boom bomen tak takken onkruid brandnetels distels bramen klimop mos tegels stenen voegen schoffelen schoffel wieden spitten harken hark bladeren blad rimboe jungle oerwoud wildernis verwilderd woekert overwoekerd bukken

gardening: tuinieren moestuin groente groenten tomaten sla aardappels kas zaaien zaad planten plantjes stekjes bloemen bloembollen aarde grond scheppen wroeten balkon balkonnetje volkstuin volkstuintje geveltuin kruiden bijen oogst oogsten groen

animals: hond hondje kat katten poes kitten kittens konijn cavia parkiet vogel vogeltje duif duiven kip kippen egel egeltje vis vissen hamster paard ezel geit beest beestje beesten beestjes dier dieren huisdier baas baasje riem uitlaten uitlaat oppas voer brokken kattenbak dierenarts prik inenting castreren chip chippen asiel gewond vleugel pootje inslapen aaien snuffelen blaft

eating-together meal-at-home cooking-together: eten eet at gegeten koken kookt kook gekookt maaltijd maal hap hapje prak prakje bord pan pannetje pannen fornuis keuken aanrecht magnetron blik bakjes kliekjes diepvries oven brood boterham boterhammen beschuit soep stamppot pannenkoek aardappels piepers schillen groente vlees chips ei pap trek honger smaakt smaak zin tafel aanschuiven warm warme recept kookles bezorgd vermagerd mager valt af ondervoed

carer-support carer-respite: zorgen zorg verzorgen verzorg verzorging verpleegster verpleger zuster mantelzorger mantelzorg man vrouw vader moeder pa ma ouders schoonmoeder wassen aankleden verschoon verschonen luier optillen voeren pillen roept roepen nacht nachten slaap wakker seconde minuut uur alleen laten weg vrij vakantie achterlaten overnemen aflossen oppas adempauze moe op kapot uitgeput schuldig schuldgevoel geduld boos broers zussen broer zus neer schouders taken combineren werk tehuis verpleeghuis opname kapper tijd mezelf

young-carers: mama papa moeder vader broertje zusje school juf meester klas huiswerk thuis ziek rolstoel bed depressief zorgen helpen koken was boodschappen oppassen aandacht niemand weet praat schaam vriendinnen vrienden afspreken bang stil druk tolken

dementia: vergeet vergeten vergeetachtig geheugen onthouden onthoudt kwijt zoek zoeken sleutels portemonnee bril gas fornuis oven koelkast vriezer verdwaald verdwaalde verdwaalt dwaalt dolen weglopen straat pyjama nacht herkent herkennen naam namen noemt dezelfde hetzelfde herhaalt vraag verhaal oorlog vroeger verleden dag datum klok verward verwarring war achterdochtig beschuldigt gestolen stelen verstopt raar rare kinds seniel briefjes werk moet koffieapparaat afstandsbediening weet niet meer hoofd bovenkamer veranderd alzheimer dement casemanager

living-with-illness: ziek ziekte diagnose ziekenhuis behandeling behandelingen infuus kuur chemo bestraling bestralingen kanker tumor gezwel knobbel knobbeltje bult bulten oksel borst uitzaaiing operatie geopereerd litteken stoma zakje pillen medicijnen spuiten prikken bloed suiker insuline hart dotteren hartaanval longen adem benauwd kortademig lucht hoesten zuurstof beroerte hersenbloeding infarct uitgevallen verlamming reuma gewrichten vingers knokkels handen polsen rug nek schouder knie heup been voet voeten tintelen tintelt gevoelloos zwel zwelt zwellen dik opgezet vocht stijf krom trillen beven beeft trilt pijn zeer steken brandt zeurt kramp krampen moe moeheid vermoeid uitgeput op energie batterij liggen rusten bank corona griep koorts jeuk huid uitslag eczeem darmen buik maag diarree misselijk spugen plassen plas blaas nieren lever schildklier hormonen overgang opvliegers toevallen epilepsie migraine hoofdpijn duizelig lijf lichaam klachten kwaal chronisch zeldzaam aanstellen tussen oren dokters specialist onbegrepen herstel herstellen lotgenoten

stress-rest: slapen slaap slapeloos wakker klaarwakker nacht nachten bed kussen woelen draaien malen piekeren gapen moe uitgerust wekker rust druk stress spanning ontspannen

outings wheelchair-outing: uitje uitjes dagje tochtje tocht tochtjes ritje rit boot bootje varen zee strand duinen bos markt stad terras terrasje kroeg cafe restaurant film bioscoop theater voorstelling concert museum dierentuin bollen kermis bus busreis reis reizen vakantie weekendje hotel eropuit weg buiten natuur frisse wind pannenkoek ijsje kijken zien straat muren duwen rolstoel rolstoelbus gezelschap

crafts: breien haken wol draad naald naalden garen naaien naaimachine stof lapjes patroon borduren quilten klei pottenbakken boetseren hout houtsnijden figuurzagen timmeren zagen lijm papier kaarten maken knutselen handen creatief solderen modelbouw kralen sieraden

music-singing: zingen zong zang liedjes liedje koor noten stem piano gitaar viool orgel accordeon trompet fluit drum drums harmonica fanfare orkest band bandje spelen muziek instrument luisteren

arts-culture: schilderen tekenen verf penseel doek kwast toneel acteren rol museum kunst boek boeken lezen leesclub gedicht gedichten dichten dichtte dichter schrijven verhaal verhalen foto fotograferen camera film geschiedenis levensverhaal

games: kaarten klaverjassen bridge rikken jokeren rummikub scrabble domino schaken dammen bingo sjoelen biljart biljarten darten dobbelen spel spelletje spelletjes puzzel puzzelen potje tegenstander winnen

computer-phone digital-government: computer laptop tablet ipad telefoon smartphone mobiel mobieltje scherm beeld zwart knop knopje knoppen toets toetsen toetsenbord muis klik klikken druk drukken weggedrukt app appen apps whatsapp mail mailtje mailadres wachtwoord inloggen inloggen code pincode internet wifi online website site digitaal digid qr formulier foto foto's printer printen usb opslaan geheugen vol update virus gehackt phishing bankieren bankapp videobellen beeldbellen zoom facebook ingesproken spraakberichten instellen afstandsbediening decoder

forms-letters: brief brieven post envelop enveloppen stempel papieren papier paperassen formulier formulieren invullen ingevuld handtekening ondertekenen bijlage kopie bewijs bewijzen map mappen ordner bewaren administratie gemeente belasting belastingdienst uwv svb toeslag toeslagen aanvraag aanvragen bezwaar afgewezen beslissing loket instantie instanties telefoon wacht menu ambtelijk taal moeilijke woorden begrijpen snappen lezen vakjes bsn

reading-writing: lezen lees letters letter spellen spelling schrijven schrijf fouten foutloos typen tikken woorden zin zinnen voorlezen voorleest bril vergeten smoes schaamte rekenen sommen uitrekenen klokkijken alfabet dyslexie laaggeletterd bijsluiter ondertiteling

learning-dutch: uitspraak woorden woord accent les lessen cursus oefenen oefening conversatie inburgeren inburgering examen vertalen vertaler verstaan begrijpen juf school winkel buren

making-ends-meet: koud kou warm warmer verwarming kachel stoken stook thermostaat gas stroom licht energie rekening jaarafrekening voorschot maandbedrag duur dure betalen kleedje deken trui tocht kieren isolatie isoleren enkel glas voordeur tochtstrip zuinig besparen rondkomen geld

helping-others: helpen vrijwilliger vrijwillig vrijwilligerswerk nuttig betekenen bijdragen terugdoen omhanden tijd over vrij agenda pensioen gepensioneerd energie handig handen aanpakken inzetten diensten ander anderen gebruiken zinvol

meaning: zin zinloos doel waarom waartoe leven levensvragen god geloof geloven bidden kerk ziel hemel bijbel dominee pastoor spijt vergeving hoop geestelijk nuttig overbodig oud nadenken
`
