/** As the other words that tell only together: of little money, what is needed at home, rights, work and language; in Turkish too. */
export const TOGETHER_MEANS = `
birthday: making-ends-meet
feestje partijtje kinderfeestje verjaardagsfeestje jarig verjaardag trakteren traktatie taart cadeautje cadeautjes cadeaus slingers
betalen geld duur arm uitkering bijstand rondkomen budget minimum

birthday: making-ends-meet
trakteren traktatie uitdelen
niks niets school klas

sportmoney: making-ends-meet exercise
paardrijden gymles atletiek korfbal volleybal turnles
betalen geld duur uitkering bijstand contributie

schoolmoney: making-ends-meet homework-help
schoolkamp schoolreisje schoolreis excursie werkweek brugklas schoolboeken chromebook schoolspullen studieboeken
betalen geld duur euro kosten uitkering bijstand

babygoods: clothing-goods pregnancy-baby
babyspullen babykleertjes babykleren kinderwagen ledikant ledikantje wiegje babybedje babyuitzet kraampakket kraamspullen luiers rompertjes
betalen geld duur gratis tweedehands minima nodig bijstand uitkering krap

goods: clothing-goods moving-furnishing
wasmachine koelkast fornuis gasfornuis kookplaat droger matras bankstel eettafel bedden
betalen gratis tweedehands betaalbaar

clothes: clothing-goods
winterkleren winterkleding zomerkleren sokken ondergoed sneakers gympen pyjama muts handschoenen winterschoenen
geld betalen versleten klein kapot lek nodig duur gratis

foodbank: food-parcel
koelkast ijskast voorraadkast keukenkastjes vriezer
leeg lege

neighbours: neighbour-trouble
balkon galerij portiek
blowen blowt wiet wietlucht rookt barbecue bbq scheldt schelden bedreigt troep hangjongeren

neighbours: neighbour-trouble
bovenwoning plafond benedenwoning hiernaast trapportaal
stampen stampt bonken gebonk rennen getrippel hakken herrie lawaai

neighbours: neighbour-trouble
parkeert parkeren auto fietsen
inrit oprit uitrit

housesearch: finding-home
sloop slopen gesloopt renovatie gerenoveerd verkocht
flat huis woning heen terugkeren

housesearch: finding-home
huurwoning huurwoningen huurhuis kamers studio sociale
vinden aanmerking reageren reageer loting afgewezen volwassen

law: legal-advice benefits-schemes
uitkering bijstand ww wia ziektewet toeslag zorgtoeslag huurtoeslag
stopgezet ingetrokken gekort terugvordering teruggevorderd onterecht geblokkeerd

law: legal-advice
webshop webwinkel winkel verkoper sportschool incassobureau reisbureau
teruggeven terugbetalen terugbetaalt garantie opzegging ontbinden aankoop

law: legal-advice
abonnement contract sportschool lidmaatschap
opgezegd opzegtermijn stilzwijgend

law: legal-advice
alimentatie kinderalimentatie partneralimentatie
betaalt betalen ex hoeveel weigert stopt

lettershelp: forms-letters
bewijsstukken bewijsstuk loonstroken loonstrook jaaropgave jaaropgaven bankafschriften
opsturen sturen inleveren aanleveren welke kwijt uploaden

clientsupport: legal-advice benefits-schemes
gesprek huisbezoek
wmo wlz ciz zorgkantoor jeugdwet pgb onafhankelijk onafhankelijke keukentafel

jobsearch: finding-work daytime-activity
wajong wajonger wia arbeidsongeschikt afgekeurd
aankan aankunnen past passend passends werkplek

jobsearch: finding-work
sollicitaties sollicitatie sollicitatiebrief sollicitatiebrieven open
reageert antwoord afwijzing afwijzingen niks honderd tientallen

literacy: reading-writing
spellen spelling zinnen zin woorden
spelfouten taalfouten volwassene schaam

digital: computer-phone
app apps appje qr updates update pincode
snap begrijp uitleg uitleggen leren lukt moeilijk telefoon

digital: computer-phone
foto fotos filmpje filmpjes bericht berichtje
doorsturen opslaan versturen terugvinden telefoon

digital: computer-phone
telefoon laptop computer tablet scherm
gek raar vast meldingen melding hangt vastgelopen knopje

dutchlessons: learning-dutch
collega collegas werkvloer winkel juf schoolplein
versta verstaan nederlands taal

dutchlessons: learning-dutch
praten praat spreken spreekt
nl taalbarrière hollands

statusholder: refugees
azc asielzoekerscentrum opvang
huis woning gehuisvest gehuisveste inburgeren regelen

en foodbank: food-parcel
food fridge bread milk meal meals cupboard
empty hungry hunger skip skipping

en birthday: making-ends-meet
birthday present presents party cake turns
afford buy pay money expensive

en schoolmoney: making-ends-meet homework-help
trip school schoolbooks excursion
costs cost afford expensive money

en emergencyfund: making-ends-meet
fridge washing machine glasses dentist
afford replace buy

en debt: debts
power electricity gas water heating
shut cut disconnected off

en homeless: homelessness
couchsurfing couch crashing
friends lost flat apartment kicked

en tenant!: legal-advice neighbour-trouble
landlord
kick leave out throw raise raised dangerous repair

en neighbours: neighbour-trouble
neighbour neighbours neighbor neighbors upstairs
stomp stomping yells yell shouts barking drums

en literacy: reading-writing
spell spelling alphabet letters
struggle ashamed properly embarrassed grownup

en digid: digital-government
online digid website
apply appointment municipality government log

en residency: refugees legal-advice
permit visa asylum papers residence
denied rejected expires expired appeal extend

tr foodbank: food-parcel
yemek yiyecek ekmek mutfak erzak gıda
param paramız aç yok alamıyorum alamıyoruz bitti

tr birthday: making-ends-meet
doğum pasta hediye
alamıyorum yapamıyorum alacak yapacak param

tr clothes: clothing-goods
mont ayakkabı kıyafet giysi elbise kışlık
param alamıyorum alamıyoruz lazım küçük yırtık ucuz

tr goods: clothing-goods moving-furnishing
buzdolabı yatak koltuk masa dolap çamaşır fırın eşya
yok lazım bozuldu alamıyorum alamıyoruz boş

tr debt: debts
kira fatura faturam faturaları ceza kredi taksit elektrik
ödeyemiyorum ödeyemiyoruz borç birikti gecikti kesildi kestiler

tr sustainability: making-ends-meet odd-jobs
ev evim gaz doğalgaz ısınma kalorifer
soğuk üşüyoruz üşüyorum pahalı açamıyorum

tr lettershelp: forms-letters
mektup mektubu kağıt kağıdı kağıtlar form formu evrak belediyeden brief
anlamıyorum anlamadım okuyamıyorum dolduramıyorum bilmiyorum doldurmak yardım

tr workexploit: legal-advice
patron patronum işveren iş işten
ödemiyor vermiyor maaşımı attı attılar çıkardı çıkardılar kovuldum

tr tenant: legal-advice neighbour-trouble
ev sahibi sahibim
çıkarıyor çıkarmak tamir depozito yapmıyor

tr neighbours: neighbour-trouble
komşu komşum komşular üst
gürültü kavga bağırıyor müzik köpek şikayet

tr dutchlessons: learning-dutch
hollandaca nederlands dil
konuşamıyorum konuşmak pratik öğrenmek anlamıyorum bilmiyorum kurs

tr familyreunion: refugees legal-advice
eşimi eşim çocuklarımı ailemi annemi
getirmek getirebilirim

tr digital: computer-phone
telefon telefonum bilgisayar tablet internet uygulama whatsapp
kullanamıyorum kullanmayı bilmiyorum öğrenmek açamıyorum anlamıyorum
`
