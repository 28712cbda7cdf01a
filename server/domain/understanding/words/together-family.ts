/** As the other words that tell only together: what families, young people and people in hard times tell of. */
export const TOGETHER_FAMILY = `
parentingtalk: parenting
kind kinderen kids zoon zoontje dochter dochtertje peuter kleuter dreumes puber ventje kleine menneke tiener
luistert driftig driftbui driftbuien brutaal bijt schopt liegt koppig dwars drammen jaloers ongehoorzaam zeurt gezeur verwend eenkennig onhandelbaar gehoorzaamt boterham hagelslag schreeuw opvoeden potje

resilience: parenting children-play
kind kinderen kids zoon zoontje dochter dochtertje klas
verlegen gepest pesten gepeste plagen uitgelachen weerbaar weerbaarder zelfvertrouwen onzeker faalangst

kidsfriends!: family-buddy children-play
kind kinderen kids zoon zoontje dochter dochtertje
uitgenodigd uitnodiging uitnodigingen vriendjes vriendinnetjes vriendinnetje speelkameraadje speelkameraadjes

babysitting: family-buddy
kind kinderen kids zoon zoontje dochter baby kleintje kleine
oppas oppassen oppast opvangen wegbrengen

respite!: carer-respite
oppas oppassen oppast gezelschap toezicht
dementie dementerende dement echtgenoot echtgenote alzheimer hulpbehoevende mantelzorger

homestart!: family-buddy
ouders gezin gezinnen kids kinderen
redden doodop uitgeput uitgeputte doodmoe overbelast overbelaste ontlasten ochtendritueel spitsuur

homework!: homework-help
leerling leerlingen scholier scholieren zoon dochter zoontje dochtertje kleinzoon kleindochter brugklasser kind kinderen school klas student gymnasiast havist kids
wiskunde rekenen scheikunde natuurkunde biologie spelling huiswerk bijles overhoren onvoldoendes taalopdrachten frans duits sommen bijspijkeren achterloopt achterlopen tafels breuken toetsen

newborn: pregnancy-baby
baby zwanger zwangere bevallen kraamtijd kraambezoek kraamtranen pasgeboren
alleen niemand eenzaam onzeker netwerk huilt hechten

babygoods!: clothing-goods pregnancy-baby
wieg wiegje kinderwagen buggy luiers romper rompertjes draagdoek maxicosi ledikant babykleren babykleertjes babybedje kinderstoel flesvoeding
nodig gratis geld betalen krijgen niks weinig zoek tweedehands pakket pakketten duur krap krijg

contactvisits!: divorce
ex exman exvrouw
kinderen kind zoon dochter kids omgang afspraken weekend ophalen alimentatie

divorcekids!: divorce
scheiding scheiden gescheiden uiteen breuk
kinderen kind zoon zoontje dochter dochtertje kids vertellen

bereavement!: grief
overleden overlijden gestorven gestorve overleje begraven begrafenis crematie uitvaart rouw gemis verongelukt weggevallen ontvallen
moeder vader broer zus zoon dochter opa oma vriend vriendin pap mam pa ma tante oom buurvrouw buurman zwager schoonmoeder beste

widows!: grief loneliness
overleden gestorven begraven dood weggevallen ontvallen crematie
man vrouw echtgenoot echtgenote partner vent levenspartner

petloss!: grief
hond hondje kat poes konijn huisdier paard dier
ingeslapen inslapen dood doodgegaan overleden verdriet rouw rouwen verloren

childloss!: grief
miskraam doodgeboren stilgeboren echo hartslag hartje zwangerschap
voorbij stopte stopt verdriet verwerken nazorg verloren verlies

coercion!: violence
man vriend ex partner echtgenoot verloofde
controle controleert smijt kleineert vernedert bepaalt knijpt uitscheldt scheldt opsluit spioneert tracker kleinerend

aftershelter!: violence
geweld mishandeling mishandeld mishandelde gewelddadig gewelddadige
moeders vrouwen kinderen mannen gevlucht vluchten opvang wonen lotgenoten relatie

detainedfamily!: detention
gevangenis cel bajes detentie tralies vastzit nor lik
vader papa man zoon kinderen broer partner vriend dochter kleinzoon moeder bezoek

criminalrecord!: detention finding-work
strafblad detentie gevangenis bajes gezeten vog
werk baan aannemen solliciteren baas werkgever

statusholder!: refugees
gevlucht vluchteling vluchtelingen vluchtelingengezin statushouder statushouders nieuwkomer nieuwkomers asielzoekers azc oekraïners syriërs eritreeërs
wegwijs buddy maatje ontmoeten gezin begeleiden vrienden buren kennismaken koffie samen hulp gezelschap

residency: refugees legal-advice
procedure verblijf status nareis visum
advocaat afgewezen afwijzing wachten jaar ind loopt verlengen overkomen

familyreunion!: refugees legal-advice
man vrouw gezin kinderen moeder broer
overkomen overgekomen nareizen

lgbtparents!: parenting
homo lesbisch lesbienne trans transgender queer lhbti jongens non gender
kind zoon ouders kleinkind

veterans!: psychological-vulnerability meeting-people
militair militairen marinier soldaat leger defensie missie uniform landmacht veteraan veteranen commando libanon bosnië afghanistan srebrenica uitzending
slaap nachtmerries praten gelijkgestemden maten kameraden diende diende gediend lotgenoten ontmoeten thuisfront dienst

youthcentre: youth-place
jongeren jeugd tieners pubers jongens
chillen hangen hangt uithangen uithangt gamen vervelen verveelt rondhangen plek rust

agingout!: youth-place finding-home
jeugdzorg pleeggezin pleegzorg tehuis woongroep internaat jeugdhulp kinderhuis
achttien 18 verlaten zelfstandig uitstroom volwassen jarigen uitkomt uitkomen

youthstuck: youth-place finding-work
school opleiding studie mbo
gestopt gekapt uitgevallen afgehaakt afgebroken vroegtijdig

holidaykids: children-play
vakantie zomervakantie herfstvakantie meivakantie kerstvakantie zomer
kinderen kids kind gezin gezinnen kroost timmeren hutten

kidsclub: children-play
kinderen kids kindjes peuters kleuters dreumesen kind zoontje dochtertje
spelen speelt knutselen verkleden kruipen timmeren hutten buitenspelen ravotten klimmen clubje vervelen verveelt kleien glijbaan springkussen

fathers: parenting
vader vaders papa mannen
opvoeding opvoeden aanstaande kroost

radicalisation: parenting family-buddy
zoon dochter broer zus man kind familie
complotten complot complottheorie radicaal geradicaliseerd sekte extreem

en parentingtalk: parenting
child son daughter kid kids toddler teenager teen
listen tantrum tantrums behaviour behavior bites lies screens gaming naughty discipline talk bully bullied

en homework!: homework-help
child son daughter kid kids school
math maths homework tutor grades exam exams reading behind failing study

en bereavement!: grief
husband wife mother father son daughter mum dad brother sister friend grandmother baby
died passed death funeral miscarried miscarriage grieving

en coercion!: violence
husband boyfriend partner ex
controls beats threatens shouts scared controlling jealous

en detainedfamily!: detention
husband son dad brother boyfriend father
prison jail

en statusholder!: refugees
refugee refugees fled asylum ukrainian syrian
friends meet help new community buddy settle

en kidsclub: children-play
toddler toddlers kids children
play activities playground rainy fun club

en newborn: pregnancy-baby
newborn baby twins pregnant
help alone clothes cry cries crying lonely
`
