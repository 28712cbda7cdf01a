/** As the other words that tell only together: of children, parents, couples and kin, and of a few things at home, in two lists or three. */
export const TOGETHER_HEARTS = `
parentingtalk!: parenting
peuter kleuter dreumes dochtertje kindje kleine kleintje kids ventje tweeling jongste oudste
gooit gilt krijst slaat bijt schopt weigert luistert driftig bord brutaal tandenpoetsen aankleden groente slapen bed krabt spuugt liegt stampvoet stampt razend ontploft zin strijd gevecht zindelijk

parentingtalk!: parenting
tandenpoetsen aankleden badtijd bedtijd avondeten douchen haren groente etenstijd
gevecht strijd oorlog drama ruzie gillen krijsen theater
peuter dochter kind kinderen elke iedere steeds altijd zoon

parentingtalk!: parenting
tandenpoetsen avondeten bedtijd aankleden opvoeding opvoeden
gevecht strijd oorlog drama botst botsen

parentingtalk!: parenting
schreeuw schreeuwen gil geduld uitval ontplof schaam
kinderen kids kind dochter tien moeder vader ze zoon

parentingtalk!: parenting
man vrouw partner vader moeder opa oma
streng zacht verwent grenzen regels toegeven consequent
kinderen kind opvoeden botst ze botsen

parentingtalk: parenting
luistert luisteren gehoorzaamt
niet nooit geen
dochter hij ze kind kinderen zoon

homestart!: family-buddy parenting
kinderen kids baby peuter tweeling gezin
uitgeput kapot overzicht rompslomp huishouden handen trek puf doodmoe
alleen red niet tekort trek hulp

cryingbaby!: pregnancy-baby parenting
baby zuigeling newborn kleine kleintje hummeltje wurm
krijst huilt krijsen slaapt wakker spuugt middernacht uren troosten stil nachten getroost

mothers!: pregnancy-baby parenting
baby hummeltje kleintje zuigeling bevalling bevallen kraamtijd
eenzaam alleen thuis muren niemand verteld zwaar gedoucht gewassen pyjama

postnatal!: pregnancy-baby low-mood
bevalling bevallen baby moederschap kraamtijd
huil somber leeg spijt genieten verdrietig angstig niks donker voel

unplanned!: pregnancy-baby
zwanger zwangerschapstest zwangerschap condoom pil ongesteld verwachting
ex durf ongepland gescheurd scheurde ongeluk bang houden vergeten schrik vriend ouders abortus

singleparents!: family-buddy parenting
vader moeder ouder ouders
ineen tegelijk alleenstaand alleenstaande uppie eentje

singleparents!: family-buddy parenting
vriend man vader ex
weggelopen vertrokken verdwenen weg pleite
zwanger kinderen baby kind uppie alleen meiden

singleparents!: family-buddy parenting
kinderen kind meiden jongens dochter zoon
uppie alleen eentje niemand oppas
kapper tandarts ziek werken dienst opvangt moment

babysitting!: family-buddy children-play
oppas oppassen opvang bso crèche kinderdagverblijf gastouder schoonmoeder oma naschoolse peuterspeelzaal
dienst nachtdienst avonddienst werk werken stopt ziek dicht vol duur wachtlijst zes vroege uitgevallen vrij

bullying!: parenting
school klas schoolplein gymles kleedkamer klasgenoten klassenapp groepsapp boterhammen schooltas
gepest pesten uitgelachen gegooid toilet wc afgepakt duwen geduwd opgewacht gescholden buitengesloten uitgesloten schoppen bang belachelijk stank

kidsfriends!: family-buddy children-play
partijtje kinderfeestje feestje verjaardagsfeestje schoolplein pauze lunch speelkwartier
enige alleen niemand toilet uitgenodigd niet gevraagd overgeslagen kring

kidsfriends!: family-buddy children-play
verlegen verstopt kruipt schuw
kind dochter dochtertje zoon
durft niemand binnen weg

kidsclub!: children-play
regen regent vakantie woensdagmiddag zondagmiddag zomervakantie herfstvakantie
kinderen kids apen koters kleintjes jongens
binnen huis stuiteren vervelen afbreken breken muren

playground!: children-play
buurt wijk dorp straat
kleintjes kinderen kleuters peuters
niks nergens spelen saai gevaarlijk speelplek

puberty!: parenting
puber dochter tiener zoon
aansteker vloeitjes condooms mes geld kamer deur nachts zwijgt stiekem voorgelogen liegt gelogen eenlettergrepige grommen gromt weggelopen uitgaan vriendje make-up brutaal respect ogen

puberty!: parenting
ze hij dochter zoon
nachts nacht twee drie
deur thuis stiekem weg feest

youthtalk!: youth-place low-mood
thuis ouders pa ma moeder vader pap mam
lui snappen begrijpen zeuren zeurt gezeik schreeuwen praten verstaan boos teleurgesteld vertrouwen streng druk cijfers telefoon
ik mij

youthcentre!: youth-place
vrienden matties jongens chillen hangen skaten voetballen gasten
plek weggestuurd zeuren rustig nergens buurt politie boete vervelen saai

screens!: addiction parenting youth-place
gamen game games computer playstation xbox console headset schermpje scherm fortnite roblox spelletje minecraft telefoon mobiel tablet tiktok youtube
verslaafd uren nachts nacht wakker stoppen boos driftig weg honderden slaapt school altijd vastgeplakt leeft tafel razend gek liegt stiekem opstaan kamer vrienden buiten

screens: addiction parenting youth-place
spelletje game skins lootboxes v-bucks
geld euro creditcard honderden uitgegeven

separation!: divorce
man vrouw partner vriend vriendin ex
vreemd weg koffer sloten verlaat verlaten vertrekt vertrokken bedrogen appjes minnares minnaar affaire uitgekeken elkaar

separation!: divorce
huwelijk relatie getrouwd samen
stuk voorbij kapot sleur liefde uitgeblust praten zwijgen ruzie crisis redden vast klem

separation!: divorce
we samen elkaar
bank bed tafel kijken slapen
zwijgen langs niks apart ander andere stil kant ruzie

divorcekids!: divorce
ouders papa mama vader moeder
apart elkaar scheiden scheiding verhuist kiezen weekend twee koffer
kies kiezen pendel steeds ik kind kinderen

contactvisits!: divorce
ex vader moeder
kinderen dochter kind zoon
weekend ophalen houdt weigert omgang stookt kwaad rechter mis brengt spelen afspraken alimentatie

estrangement!: family-buddy grief
dochter kinderen kleinkinderen kleinkind zus broer zoon
contact verbroken antwoord opneemt spreken kaart blokkeert geblokkeerd weigert
nooit geen niet mij

estrangement!: family-buddy grief
zus broer broers zussen familie kinderen
erfenis testament huis begrafenis ruzie
ruzie bonje spreken breuk mot verdeeld boos

homesick!: loneliness refugees
moeder mama vader ouders kleindochter kleinzoon kleinkinderen dochter familie kinderen zoon
australië canada amerika nieuw-zeeland damascus marokko turkije syrië suriname curaçao buitenland indonesië engeland spanje polen
mis alleen ver gemis scherm groeit missen

stepfamily!: parenting divorce
nieuwe vriend vriendin man stief stiefdochter stiefzoon
kinderen dochter kind zoon
accepteren kijkt negeren negeert haat jaloers ex botsen

grandparenting!: parenting family-buddy
kleinkind kleinzoon kleindochter kleinkinderen
wonen woont voed opvoeden opvoeding voogd
leeftijd oud moeder dochter verslaafd zwaar 68 70 zoon

fostering!: family-buddy parenting
kamer plek huis hart weekend
kind kinderen kindje pleegkind
leeg opvangen ruimte thuis

fostering: family-buddy parenting
kamer huis
leeg vrij
hart groot kind

youngcarer!: young-carers
mama papa zusje broertje zusjes broertjes
zorg zorgen troost kook let oppassen medicijnen wassen huilt regel vertalen tolken bed

youngcarer!: young-carers
mama papa moeder vader
kamp logeren schoolreis uitgaan vrienden feestje
niet durf zorg let bang alleen

volunteer!: helping-others
gestopt pensioen auto dinsdag
mensen anderen ander
rijden betekenen

boardgames: games
rummikubben rummikub yahtzee scrabbelen kolonisten
samen fijn niemand

singleparents!: family-buddy parenting
kinderen kind tweeling
werken werk baan koken huishouden
alleen vader partner man ex niemand

babysitting!: family-buddy children-play
dochter zoon kind peuter kinderen
school crèche tandarts training zwemles
halen brengen ophalen meenemen been

detainedfamily!: detention
papa vader
boot buitenland reis cel
denkt verteld gelogen dochter zoon kind

youngcarer!: young-carers
moeder vader mama papa
boodschappen pillendoos medicijnen koken was eten
bed ziek depressief

handyman!: odd-jobs
rookmelder lamp lampje gordijn klok plank kraan wc-bril batterij rookmelderding
piept durf trapje hoog ophangen vervangen druppelt los ladder

hoarding!: psychological-vulnerability odd-jobs
dozen spullen kranten tassen troep rommel stapels zooi bed
vol opgestapeld weggooien wegdoen plafond gang slaap stoel
monteur bezoek niet niks alles slaap schaam

petcare!: animals
hond kat poes konijn papegaai cavia hondje katten poezen
dierenarts voer ziekenhuis uitlaten opname operatie heup gebroken betalen duur inenten verzorgen oppas logeren vakantie breek eten oren brood voeren
`
