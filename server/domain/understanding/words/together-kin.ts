/** As the other words that tell only together: who at home does what, told by the one who lives with it. */
export const TOGETHER_KIN = `
addictedfamily!~: addiction carer-support
zoon dochter broer zus vader moeder partner echtgenoot schoonzoon kleinzoon stiefzoon papa mama
dronken stoned bezopen vergokt vergokken gokkast blowt snuift coke cocaïne heroïne wiet hasj lachgas ghb drankfles junkie

parentingtalk: parenting
jongste oudste middelste puber tweeling dreumes kleuter peuter zoontje dochtertje stiefzoon stiefdochter
strijd strijden gilt gillen krijst krijsen stampt stampvoet spuugt schreeuwt opstandig dwingend ontploft brult scheldt gooit weigert zeuren weerwoord straf straffen belonen

parentingtalk: parenting
kind kinderen kids zoon dochter puber opvoeding
boeman streng strenger toegeeflijk consequent straffen

screens!: parenting
zoon dochter zoontje dochtertje puber stiefzoon stiefdochter jongste oudste
gamen gamet gamed tiktok fortnite roblox snapchat minecraft playstation xbox schermtijd

schoolrefusal!: parenting homework-help
zoon dochter zoontje dochtertje puber kind kleinzoon kleindochter
spijbelt spijbelen geschorst leerplicht leerplichtambtenaar thuiszitter schoolweigering schoolverzuim schoolangst

specialchild!: parenting living-with-disability
ouders ouder kind kinderen zoontje dochtertje
downsyndroom syndroom spierziekte ontwikkelingsachterstand meervoudig chromosoomafwijking zorgenkind

childplacement!: parenting
jeugdzorg jeugdbescherming gezinsvoogd voogd kinderrechter raad
weghalen weggehaald vloer afpakken afnemen afgepakt uithuisplaatsing ondertoezichtstelling

newborn!: pregnancy-baby
bevalling zwanger kraambed
meegaat bijstaat bijstaan erbij alleenstaand familie vriendinnen eentje

kidsclub: children-play
kleindochter kleinzoon kleinkinderen kleinkind zoontje dochtertje kleintjes peuter kleuter
verveelt vervelen logeert logeren regent

holidaykids!: children-play making-ends-meet
schoolvakantie zomervakantie kerstvakantie meivakantie herfstvakantie
kinderen binnen geld

supportfamily!: family-buddy
kinderen kids zoontje dochtertje kroost koters
bijkomen bijkom ontlasten oppasoma steungezin reserveopa reserveoma

homework: homework-help
toets proefwerk proefwerken eindexamen schoolexamen tentamen repetitie
wiskunde paniek zenuwen zoon dochter onvoldoende onvoldoendes

contactvisits!: divorce
ex exman exvrouw
stoep schreeuwen terugbrengt overdracht opstoken stookt zwartmaken

contactvisits!: divorce
kleinkinderen kleinkind
gescheiden scheiding scheidden

coercion!: violence
man vriend partner echtgenoot verloofde schoonfamilie schoonmoeder
tirannie ontploft tiranniseert opgesloten vernedering

dementiahome!: dementia
man vrouw vader moeder pa ma opa oma tante oom echtgenoot echtgenote schoonmoeder schoonvader buurman buurvrouw
dwaalt dwalen verdwaalt verdwaald verdwaalde kwijtraakt vergeetachtig geheugenpoli geheugenverlies geheugenproblemen

respite!: carer-respite
man vrouw moeder vader echtgenoot echtgenote partner
bijtanken respijt logeerhuis

weekendcare!: carer-respite
zoon dochter kind broer zus
logeerhuis logeeropvang bijtanken respijt logeerweekend

carer: carer-support
moeder vader ouders man vrouw partner broer zus schoonmoeder schoonvader buurman buurvrouw pa ma
verzorg verzorgen verzorging onderdoor schuldig schuldgevoel mantelzorg

youngcarer: young-carers
mama papa
ziek depressief huilt rolstoel kanker chemo verdrietig overspannen psychisch verslaafd opname opgenomen somber

youngcarer!: young-carers
broertje zusje broertjes zusjes
ziek autistisch autisme gehandicapt handicap kanker aandacht syndroom epilepsie letten

en addictedfamily!~: addiction carer-support
husband wife son daughter brother sister dad mum mother father
drunk alcoholic heroin cocaine gambles gambling weed stoned

en respite!: carer-respite
husband wife mother father mum dad
babysit sitter respite break

homework: homework-help
leren huiswerk studeren
herrie lawaai rustig rumoer

babyblues!: pregnancy-baby low-mood
bevalling
nachtmerrie nachtmerries droom trauma traumatisch flashbacks spookt

separation!: divorce
ex exman exvrouw
advocaat rechtbank

youthcentre: youth-place
zoon puber tiener neef kleinzoon dochter
zwerft rondzwerft rondhangt hangplek

psychiatryfamily!~: carer-support psychological-vulnerability
zoon dochter broer zus partner vader moeder
psychose psychotisch manisch wanen waanbeelden paranoïde borderline bipolair schizofrenie smetvrees boulimia crisisdienst
`
