/** As the other words that tell only together: situations of families, the mind, the street and belonging, in two lists or three. */
export const TOGETHER_MOODS = `
cryingbaby!: pregnancy-baby parenting
baby kraamhulp kraamweek zuigeling
slapen geslapen uur uren weg wanhoop alleen

postnatal!: pregnancy-baby low-mood
kind baby
kijk hou
voel niks leeg vreemd bang vallen

newborn!: pregnancy-baby
baby kindje zuigeling
bang durf
vallen badje dragen verschonen kapot fout

parentingtalk!: parenting
straf regels grenzen opvoeding aanpak
oneens ruzie verschillend lijn
vriend man vrouw partner

parentingtalk!: parenting
kind dochter kinderen zoon
vloekt vloeken scheldt schelden spuugt bootwerker

parentingtalk!: parenting
zusje broertje zus broer kat hond
duwt slaat trekt schopt knijpt pest
hij ze trap staart kind

bullying!: parenting
fietsenhok schoolplein bushalte klas school
opgewacht gepest geduwd filmpje uitgelachen foto rondgestuurd bedreigd

kidsfriends!: family-buddy children-play
school klas
alleen eenzaam
eet pauze nieuwe overgestapt speelt

puberty!: parenting
dochter puber zoon
grom kamer
weg hooguit antwoordt praat alleen

puberty!: parenting
vriend vriendje
veertien vijftien dertien twintig oudere ouder
dochter ze meisje zoon

screens!: addiction parenting youth-place
online potje gamen game telefoon headset
wereld eet bestaat avond leeft midden rest
ie hij man vrouw ze

youthtalk!: youth-place low-mood
bemoeizucht gezeik gezeur controle preken
thuis ouders moeder vader

separation!: divorce
man vrouw
alleen apart weg
verder dertig twintig huwelijk zonder wonen

separation!: divorce
apart
wonen elkaar
zomer straks binnenkort kinderen huis

contactvisits!: divorce
kinderen kind dochter zoon
vader moeder ex dagen weekend weken
huilen twee bezoek wisselen ophalen

estrangement!: family-buddy grief
kleinzoon kleindochter kleinkind kleinkinderen oma opa
kent schoondochter schoonzoon ken weigert foto's

depression!: low-mood
toneel masker lach
speel vroeger buitenkant binnen

depression!: low-mood
huilt huilen jankt
minste niks alles geringste zomaar dagen

depression: low-mood
douchen aankleden opstaan koken tuin
moeite lukt zin kost

anxiety!: low-mood
trein metro bus vliegtuig auto snelweg
aanval paniekaanval
durf bang

anxiety!: low-mood
slikken eten praten trillen
mensen publiek anderen restaurant
durf angst benauwd

worrying!: low-mood stress-rest
check kijk voel
ademt hart adem slot gas
tien steeds elke nacht

psychosis!: psychological-vulnerability
uitverkorene messias profeet jezus god boodschapper
denkt gelooft

psychosis!: psychological-vulnerability
praat praten fluistert stem
muur stopcontact mensen radio lucht
niet tegen

autism!: living-with-disability
afspraak onverwacht onverwachts bezoek gebeld aangebeld
slag overstuur dag herstellen leeg
zonder

autism!: living-with-disability
dezelfde hetzelfde zelfde
beker bord stoel route
altijd anders wereld

eatingdisorder!: psychological-vulnerability
maaltijd avondeten eten elke
toilet wc badkamer
dochter zus meteen vriendin zoon

alcohol!: addiction
fles glas wijn
leeg halfvol wegbreng gootsteen tweede
avond elke schaam begin eten gooi

alcohol: addiction
vrijdag weekend feestjes
dagen dag elke
vroeger alleen borrel

gambling!: addiction
studiefinanciering spaargeld vakantiegeld loon salaris erfenis
ingezet gejaagd verspeeld vergokt voetbal casino mobiel paarden

addictedfamily!: addiction carer-support
kind dochter broer zus man vrouw zoon
gebruikt afkickkliniek verslaafd verslaving terugval
beloftes beloofd gehoord hoop wanhoop grenzen schuldig

neighbours!: neighbour-trouble
buurjongen buurmeisje buurkinderen buurman buurvrouw
drumstel drums trompet piano saxofoon hasj rookt brommer klussen

neighbours!: neighbour-trouble
heg schutting boom tuin raam deur
omgezaagd gooien gegooid gesloopt vernield glas afgezaagd gekapt
buurman buren ze hij

neighbourwatch!: neighbour-trouble helping-others
banden spiegel spiegels raam ruit
lekgestoken afgebroken ingegooid vernield bekrast

neighbourwatch!: neighbour-trouble helping-others
scooters brommers auto's fatbikes
plein stoep park straat
tienen avond nacht gecrosst crossen scheuren hard

cleanneighbourhood!: helping-others neighbour-trouble gardening
plastic blikjes troep zwerfafval rommel
bosjes berm school sloot speeltuin stoep bushalte

cleanneighbourhood!: helping-others neighbour-trouble gardening
bak container prullenbak
puilt uitpuilt overvol bomvol

residents!: helping-others meeting-people
trapveldje veldje gras grasveld plein hofje
modderpoel niks saai treurig kaal dood
samen gebeurt

residents!: helping-others meeting-people
speelstraat geveltuin straatboek leefstraat
straat aanvragen woensdag regelen beginnen

streetlife!: meeting-people
portiek flat straat galerij hof
drinken borrel koffie eten
mensen buren samen

detainedfamily!: detention
vriend man vader papa broer
anderhalf maanden
brommen vast cel straf

detained!: detention
werkstraf taakstraf enkelband voorwaardelijk reclassering proeftijd
been vrij uren werken thuis

lgbt!: meeting-people youth-place
mannen jongens meisjes vrouwen
val hou
durf club werk familie kerk voetbalclub kroeg

lgbtparents!: parenting meeting-people
kleinzoon kind kleinkind
nagellak jurk rok make-up meisjeskleren
draagt snappen begrijpen steunen

meaningtalk!: meaning
ouder oud tachtig ziek gestopt pensioen
betekent betekenis waarvoor nut
vraag leven alles

discrimination!: legal-advice
makelaar bewaker portier verhuurder werkgever winkelier
achternaam hoofddoek kleur uiterlijk accent
weg hoorde volgt vol keek afgewezen

complaints!: legal-advice
gemeente uwv belastingdienst thuiszorg ziekenhuis instelling
hangen ophangen onaardig onbeschoft grof afgesnauwd klacht onbeleefd
bel tegen melden

hoarding!: psychological-vulnerability odd-jobs
keuken bed bank gang kamer tafel
spullen dozen rommel troep yoghurtbakjes
gebruiken gebruik bereiken vol bewaart

gardenhelp!: garden-help
gras heg tuin
maaier knieën enkels ontploft kniehoog heggenschaar
hoog

eattogether!: eating-together
kerst kerstavond oudjaar oudejaarsavond kerstdag paasdag oliebollen
alleen eentje tv niemand familie uppie
`
