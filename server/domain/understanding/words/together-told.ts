/** As the other words that tell only together: of leisure, getting about and the house. */
export const TOGETHER_TOLD = `
eattogether: eating-together
stamppot hutspot boerenkool pannenkoeken gourmetten gourmet kerstdiner kerstmaaltijd bord aanrecht
gezelschap eentje alleen samen anderen gezellig uppie staand

eattogether: eating-together
eet eten
mee aanschuiven

walks: walking
lopen loop wandelen wandeling ommetje
uppie eentje aansluiten uurtje kwartiertje

swim!: exercise
zwembad zwemmen zwemles zwemlessen
diploma zwemdiploma baantjes

cyclegroup: cycling
trappen getrapt
zondagochtend kilometers rondje eind fietsmaten

petcare: animals
hond hondje herder labrador teckel
trekt trekken schouder knie rollator gips pols

history: arts-culture
voorouders afkomst overgrootvader overgrootmoeder overgrootouders familienaam verzet onderduik oorlog
uitzoeken napluizen onderzoek archief archieven

writing: arts-culture
verhalen herinneringen levensverhaal memoires
papier boekje nageslacht bewaren verloren

dayout: outings
dagje middagje
eropuit

dayout: outings
bollen bollenvelden keukenhof kerstlichtjes
busje bus touringcar rijden kijken

holidaycare: outings making-ends-meet
vakantie vakanties weggeweest zomervakantie
bijstand minima cent centen arm arme geld

lifts!: rides
rijbewijs autorijden
ingenomen ingeleverd inleveren weggedaan ogen staar oogarts beroerte tia epilepsie

lifts: rides
staaroperatie ingreep narcose roesje dialyse nierdialyse bestraling bestralingen chemo
rijden rijdt rijd terug taxi brengen heen vervoer

groceryhelp: groceries
melk brood vriezer kastjes
griep gips been heup koorts haalt

handyman!: odd-jobs
schilderij schilderijtje schilderijtjes fotolijst fotolijstje lijstje
ophangen opgehangen

repaircafe: repair
strijkbout grammofoon staafmixer tosti-ijzer wekker transistorradio bladblazer naaimachine
gebroken kapot stuk raar vonkt doorgebrand hapert

communitygarden!: gardening
sla bonen boontjes tomaten aardappels aardappelen groente groenten kruiden aardbeien courgettes pompoenen
verbouwen kweken telen zaaien oogsten grond lapje balkon

communitygarden: gardening
plein pleintje stoep speelplaats schoolplein gevel
groens groener vergroenen beplanten geveltuintje

cleanneighbourhood: helping-others gardening
rommel troep rotzooi vuilnis zwerfvuil
buurt wijk plein veldje speeltuin

streetlife!: meeting-people
buren buurtbewoners straat flat galerij portiek
barbecueen barbecue bbq straatfeest kerstborrel nieuwjaarsborrel pannenkoeken

neighbourwatch!: neighbour-trouble helping-others
gedeald dealen dealt dealers drugsdealers junks inbraak inbraken ingebroken inbrekers
straat buurt wijk deur portiek

neighbourwatch!: neighbour-trouble helping-others
racen racet scheuren scheurt hardrijders
straat wijk buurt auto's scooters speeltuin

gardenhelp: garden-help
takken boom tak
snoeien snoei zagen gezaagd afgezaagd storm omgewaaid hangen weghalen

fraud!: legal-advice digital-government
pinpas bankpas pincode
meegenomen afgegeven aangebeld oplichter oplichters

woodwork: crafts
hout houtwerk
slag bezig werken zagen schaven schuurtje werkbank gereedschap

men: meeting-people
vent kerels kerel mannen
pensioen gepensioneerd vut schuurtje onderling

bullying: parenting family-buddy
scheld uitgescholden pest pesten gepest uitlachen uitgelachen buitengesloten buitensluiten klikken
school klas klasgenoten klasgenootjes schoolplein pauze juf meester

veterans!: psychological-vulnerability meeting-people
uitzending missie leger soldaat militair
rotje knal knallen vuurwerk schrik herbelevingen opspring

addictedfamily!~: addiction carer-support
kroeg café flessen drank fles
liegt verstopt stiekem schuur beloften

jobsearch: finding-work
afgewezen afwijzing afwijzingen afgeschreven
ontslag ontslagen solliciteren sollicitatie sollicitaties brieven baan vacature

widows: grief loneliness
partner levenspartner echtgenoot echtgenote wederhelft
overlijden overleed verloren verlies ontvallen

cancer!: living-with-illness
kanker
verdriet bang moeilijk vader moeder papa mama vrouw zus broer vriendin kinderen

aftershelter: violence
schouder achterom
weggegaan weggelopen gevlucht ex verlaten gescheiden

lettershelp!: forms-letters
brief brieven post formulier formulieren envelop mail mailtje papier papieren belastingbrief
versta verstaan snap snappen begrijp begrijpen begrijpt wazig onduidelijk onbegrijpelijk chinees abracadabra

hoarding!: psychological-vulnerability
dozen kranten stapels spullen tijdschriften
zitten lopen bewegen propvol paadje

clothes!: clothing-goods
gesprek sollicitatie sollicitatiegesprek baas werkgever
joggingbroek joggingbroeken kleren kleding overhemd pak aantrekken schoenen

residents!: helping-others meeting-people
burenfeest buurtfeest straatfeest buurtbarbecue buurtbbq burendag straatborrel buurtborrel
subsidie geld budget potje aanvragen vergunning organiseren

holidaykids!: children-play making-ends-meet
vakantie
klasgenootjes klasgenoten klas klasgenootje
`
