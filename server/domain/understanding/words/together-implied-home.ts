/** As the other words that tell only together: what people leave to be understood of home and days. Wide, so each is a maybe. */
export const TOGETHER_IMPLIED_HOME = `
hospitalcompany?: accompany-hospital
dokter specialist ziekenhuis poli huisarts onderzoek uitslag
alleen bang zenuwachtig eng zeg durf vergeet vertalen begrijp volgen mee dinsdag woensdag donderdag maandag vrijdag

lifts?: rides
bus trein metro tram halte station
rollator rolstoel instappen overstappen laatste laat uur trap vol

lifts?: rides
auto rijbewijs rijden stuur
verkocht weg kwijt ogen leeftijd keuring bang donker snelweg kapot oud niet

lifts?: rides
polder dorp buitengebied gehucht boerderij
vervoer bus auto winkel dokter weg kom vast

groceryhelp?: groceries
winkel winkels supermarkt markt
benen ver lopen rollator stok gips operatie ziek ochtend bekaf moe rij dragen

groceryhelp?: groceries
koelkast voorraad
ziek griep bed leeg gips buiten

housekeeping?: odd-jobs
huis keuken kamer badkamer wc slaapkamer
vies puinhoop zooi zwijnenstal bijhouden bijbenen aankan schimmel opgeruimd schoonhouden rug knie operatie moe

handyman?: odd-jobs
man vader zoon
klussen klusjes timmerde repareerde handig

handyman?: odd-jobs
ladder trapje keukentrap stoel hoogte
durf klim klimmen duizelig oud bang bij

handyman?: odd-jobs
verwarming radiator ketel thermostaat gordijn stop stoppen zekering stroom
ontluchten bijvullen koud uitgevallen gesprongen slaat verstand draai

repaircafe?: repair
radio wekker broodrooster stofzuiger naaimachine lamp mixer koffieapparaat strijkijzer fiets klok speelgoed pop
kapot stuk gemaakt maken repareren weggooien zonde vlooienmarkt doet draadje oma

movinghouse?: moving-furnishing
spullen meubels huisraad inboedel dozen
scheiden scheiding verhuizen verplaatsen opslag sjouwen busje weg ergens alleen verdieping

movinghouse?: moving-furnishing
moeder vader ouders oma schoonouders tante
huis leeg leegruimen opruimen verhuizen flat kleiner verzorgingshuis boedel zolder

goods?: clothing-goods moving-furnishing
huis kamer flat woning
kaal leeg bed stoelen tafel matras grond vloer

gardenhelp?: garden-help
tuin tuintje hof erf voortuin achtertuin
rug knieën oud man overleden aankan bijhouden lente zwaar buren schaam verwaarloosd

communitygarden?: gardening
lente zon buiten grond
handen vingers kriebelen zaaien planten bloemen groen balkon

petcare?: animals
hond kat poes konijn vogel beestje beestjes huisdier
bejaard oud rug been trekken omver wandelen uitlaten drie keer flat mag laten afstaan plek thuis

eattogether?: eating-together
koken kook eten maaltijd warm
leeftijd eentje nut zin eraan moeite bakje alleen tv stil zielig

eattogether?: eating-together
tafel tafelen hapje pan stamppot soep pannenkoeken barbecue
stel groep samen gezellig mis mensen lekker lang

mealservice?: meal-at-home
eten eet maaltijd koken
vergeet mager vermagerd afgevallen bakjes weggooit bederft beschimmeld zelf gips ziek operatie

walks?: walking
stappen frisse bos park buiten
samen maatje lopen lucht neus

learncycling?: cycling
fiets fietsen
durf weer komen leren roesten roest evenwicht opstappen bang driewieler

dayout?: outings
museum film concert markt winkelen terras strand theater stad kroeg dierentuin kerstmarkt
alleen mee samen ooit jaren keertje durf gezelschap ver

wheelchair?: wheelchair-outing
rolstoel
duwen duwt buiten bos strand wandelen zon rondje

hobby?: crafts arts-culture
zolder kast schuur garage stof
wol verf kwasten gereedschap klei naaimachine breinaalden doeken

cards?: games
potje kaarten spelletje dammen schaken domino pesten
mis samen donderdag zaterdag zaterdagse vroeger vier

instrument?: music-singing
spelen zingen muziek
vroeger samen alleen weer band koor mis

digital?: computer-phone
telefoon tablet computer laptop scherm ding app
snap begrijp weet meter bang druk kwijt foto's adressen zetten vol traag kleinzoon kleindochter uitleg uitleggen flikkert

digital?: computer-phone
bank berichtje mailtje smsje appje link
echt nep oplichting geklikt vertrouw raar vreemd

digid?: digital-government
man vrouw zoon dochter
online internet deed regelde inlogde wachtwoorden

digid?: digital-government
kaartje afspraak recept parkeren bankzaken belasting aangifte
app online internet computer digitaal mobiel

lettershelp?: forms-letters
brief brieven papier papieren formulier envelop post
snap begrijp instantie dezelfde verschillende kruisje invullen weggooien bang eng stapel klopt uitleggen

literacy?: reading-writing
borden letters krant boek appjes briefje
lezen hoofd kinderen beter plaatjes raden doe fouten

dutchlessons?: learning-dutch
kinderen vrouw man collega's buren juf winkel
nederlands taal snap terugpraten verstaan praat vertalen kletsen woordjes

budgeting?: making-ends-meet
kamer bed trui kachel douche warm
duur betalen koud zuinig rest verwarmen stoken gas

volunteer?: helping-others
gestopt pensioen vut uren ochtend middag weduwe
zinnigs nuttig meedraaien helpen zoek betekenen

volunteer?: helping-others
rolstoel honden kinderen ouderen oudjes mensen
wandelen voorlezen helpen uitlaten duwen vrijwillig
`
