/** As the other words that tell only together: of money, home, papers and work in English and Turkish. */
export const TOGETHER_ABROAD = `
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

en budgeting: making-ends-meet
heating food rent medicine
choose choosing between

en budgeting: making-ends-meet
salary wage wages paycheck
gone week weeks

en debt: debts
mortgage bills debts loans
hide hiding pay secret

en tenant: legal-advice neighbour-trouble
building flat house apartment
tearing demolish demolishing demolished renovating

en dutchlessons: learning-dutch
dutch
afraid scared shy dare ashamed

tr schoolmoney: making-ends-meet homework-help
okul okula okulun
para param gezi gezisi ödeyemiyorum pahalı

tr sportmoney: making-ends-meet exercise
futbol spor yüzme jimnastik kulüp
para param paramız pahalı ödeyemiyorum

tr emergencyfund: making-ends-meet
diş dişçi dişçiye gözlük
para param paramız pahalı

tr digital: computer-phone
uygulama telefona telefonuma
indiremiyorum indirmek yükleyemiyorum kuramıyorum

tr digid: digital-government
site sitesi sitesine devlet devletin
giremiyorum giriş şifre randevu

tr familyreunion: refugees legal-advice
kocam eşim karım çocuklarım
türkiyede suriyede gelemiyor getiremiyorum getirmek

tr allowances: benefits-schemes legal-advice
yardımım maaşım ödeneğim uitkering bijstand toeslag
kesildi kestiler durdu durduruldu
`
