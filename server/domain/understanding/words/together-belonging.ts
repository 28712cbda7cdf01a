/** As the other words that tell only together: of a roof, work, school, a new country and who belongs where. */
export const TOGETHER_BELONGING = `
seniorhousing!: finding-home
trap trappen etage verdieping bovenwoning portiekflat
heup knie knieën oud beneden kleiner gelijkvloers gelijkvloerse lift ouder wonen woning

homeless!: homelessness
slaap slapen overnacht crash logeer bivakkeer pit
auto busje bestelbus caravan tent station bankje portiek garagebox park straat schuurtje opvang collega's kennissen

homeless!: homelessness
tas koffer spullen rugzak slaapzak
station kluisje straat nergens slapen bank

homeless: homelessness
scheiding ruzie ontslag brand
slaap slapen bank vrienden straat adres onderdak

homeless: homelessness
man vrouw jongen dakloze zwerver
portiek bankje slaapt tunnel kartonnen

movinghouse!: moving-furnishing
verhuizen verhuizing verhuis verhuisd ouderlijk sleutel oplevering flat
busje dozen rug sjouwen lift leeg tillen hoog helpen sterke inpakken leeghalen trap

jobsearch!: finding-work
solliciteren solliciteer sollicitatie sollicitaties sollicitatiebrief cv vacature vacatures baan werkgever
afgewezen afwijzing suf antwoord team oud leeftijd ervaring durf niemand diploma gat uitleggen teruggebeld

jobsearch!: finding-work
lasser verpleegkundige chauffeur kok timmerman metselaar monteur boekhouder secretaresse lerares docent ingenieur elektricien bakker schoonmaakster
papieren verlopen vroeger diploma certificaat terug

jobsearch!: finding-work
bedrijf fabriek zaak winkel filiaal afdeling
dicht failliet sluit ontslagen ontslag weg opgeheven
zonder straks werk

jobsearch: finding-work
lang
thuis ziek mantelzorg kinderen
werken werk solliciteren uitleggen cv

stress!: stress-rest
werk baas kantoor collega's maandagochtend maandag leidinggevende manager dienst rooster deadline
huilen overgeven misselijk buikpijn weekend belt toilet trillen wakker opzien instorten trek mailtjes hoofdpijn zenuwen knap knapt druk kotsen

stress: stress-rest
hoofd kop lijf oog ooglid schouders
druk vol trilt knapt knap springt springen gespannen tolt suist

daycenter!: daytime-activity
thuis bank tv televisie kamer bed dag dagen
hangt verveelt doelloos nutteloos invulling structuur ritme lummelt niksen zinloos
jongen man broer dochter zus werk school vader zoon

daycenter!: daytime-activity
hersenbloeding ongeluk beroerte psychose burnout afgekeurd arbeidsongeschikt pensioen wajong wia
werken uren dagen bezigheid nuttig handen collega's raad bezig

daycenter: daytime-activity
collega's werk koffieautomaat kantine
mis gemis missen pensioen gestopt

daycenter!: daytime-activity
speciaal vso praktijkschool school stage
klaar afgelopen uitgeleerd thuis niks daarna achttien

literacy!: reading-writing
lezen schrijven letters spellen spelling ondertiteling formulier menukaart brief krant bijsluiter
schaam verberg verbergen bril plaatjes smoes nooit geleerd gok dochter vrouw moeilijk dansen kleinkind zoon

literacy!: reading-writing
spraakberichtjes spraakberichten spraakbericht inspreken voicememo
typen schrijven spelling alleen fouten

literacy: reading-writing
dochter vrouw man kind zoon
invult vult leest schrijft voorleest
alles formulieren brieven altijd

literacy!: reading-writing
supermarkt winkel etiket verpakking pak
plaatjes plaatje kleur lezen

digital!: computer-phone
app apps scherm telefoon mobiel tablet ipad laptop computer printer wifi whatsapp videobellen facetime mail email account wachtwoord
snap begrijp opa oma moeder vader vast hannesen geduld knoeien verdwenen uitleggen leren lukt weg plaatjes piepjes vreemde zweet bang kwijt instellen pruts

digital: computer-phone
parkeerautomaat parkeren kaartjesautomaat zelfscan ov-chipkaart treinkaartje pinautomaat
app hannesen snap scherm lukt digitaal

digid!: digital-government
portaal portal digid mijnoverheid patiëntenportaal inlogcode machtiging
dokter ziekenhuis huisarts gemeente snap lukt inloggen begrijp

dutchlessons!: learning-dutch
nederlands nederlandse taal
praten oefenen durf slecht begrijp versta collega's werk verbeteren moeilijk thuis beter accent woorden spreken

dutchlessons!: learning-dutch
dokter juf buren buurvrouw baas collega
versta begrijp half taal vertalen vertaalt woorden nederlands verstaat
taal nederlands man zelf vreemd land

dutchlessons!: learning-dutch
pools turks arabisch engels spaans berbers tigrinya oekraïens roemeens somalisch farsi
praten praat werk thuis alleen nederlands leer

languagebuddy: learning-dutch
vertaalt vertalen tolkt tolken
man dochter alles zelf zoon

homework!: homework-help
spreekbeurt werkstuk boekverslag wiskunde rekenen breuken tafels begrijpend engels proefwerk toets toetsen cito natuurkunde scheikunde economie staartdelingen
snapt snap begrijpt dochter kind ze hij morgen helpen moeilijk slecht bakt leert onvoldoende oefenen zoon

homework!: homework-help
juf meester school leraar mentor rapport advies
achterblijft achterloopt blijft lezen rekenen zwak onvoldoende taal onvoldoendes bijles

schoolrefusal!: parenting homework-help
school klas schooldagen lessen
weken maanden buikpijn huilend weigert bed thuis verzuim geschorst spijbelt overstuur paniek leerplicht
dochter kind hij ze ochtend doordeweeks zoon

studentcare!: youth-place homework-help
tentamen tentamens studie studeren scriptie hertentamen universiteit hogeschool hbo colleges bul
gezakt stress durf ouders alleen verkeerd stoppen lukt vast druk niemand slaap eenzaam tegen

studentcare!: youth-place meeting-people
studentenkamer studentenhuis studentenflat kamertje huisgenoten
alleen niemand eenzaam praat laptop stil

statusholder!: refugees
nederland
gevlucht oorlog azc syrië eritrea afghanistan iran irak jemen soedan somalië congo
nieuw niemand ken huis

statusholder: refugees
dokter leraar advocaat ingenieur architect
iran syrië afghanistan eritrea turkije soedan irak
niemand

citizenship!: refugees learning-dutch
inburgering inburgeren inburgeringsexamen examen diploma
boete begrijp lukt halen gezakt DUO lessen
inburgering nederlands inburgeren boete

undocumented!: refugees homelessness
papieren verblijf vergunning verblijfsvergunning paspoort bsn
zonder geen illegaal dokter bang uitgeprocedeerd
nederland bang dokter werk ziek

undocumented!: refugees homelessness
nederland wet
besta bestaan illegaal uitgezet onzichtbaar

labourmigrants!: refugees homelessness legal-advice
uitzendbureau baas werkgever tomaten kas kassen slachthuis aardbeien paprika distributiecentrum magazijn kwekerij
kamer bed caravan huisvesting huis slapen paspoort uitzetten ziek roemenië polen bulgarije

detained!: detention
gezeten vastgezeten cel celstraf gevangenis bajes straf
opnieuw beginnen vrij buiten werk spijt fout terug huis leven start

detainedfamily!: detention
vader man broer papa vriend
gevangenis bajes cel vast opgepakt gearresteerd straf celstraf arrestatieteam vrijkomt politiebus

lgbt!: meeting-people youth-place
verliefd vriendin vriend vriendje vriendinnetje getrouwd kus
jongens meisjes mannen jongen meisje vrouwen
durf geheim niemand stiekem val hetzelfde zelf

lgbt!: meeting-people youth-place
homo lesbisch bi trans gay biseksueel transgender non-binair
durf ouders alleen geloof familie kerk moskee geheim vertellen ontmoeten klas niemand zorg

lgbtparents!: parenting meeting-people
dochter kind kleinkind zoon
homo lesbisch transgender non-binair jongensnaam borstbinder jurken vriendin

discrimination!: legal-advice
hoofddoek kleur achternaam accent afkomst geloof huidskleur rolstoel uiterlijk
geweigerd aangenomen uitgescholden nagestaard nageroepen weigeren discrimineren binnengelaten afgewezen uitgelachen

discrimination: legal-advice
club discotheek kroeg winkel bewaker portier politie
kleur blonde witte marokkaan marokkaanse turk turkse zwart zwarte buitenlander aangehouden gecontroleerd

complaints!: legal-advice
telefoon loket wacht lijn balie ambtenaar gemeente uwv instantie instanties medewerker
doorverbonden verschillende kastje muur luistert afgescheept niemand onbeleefd bot klacht uren serieus
`
