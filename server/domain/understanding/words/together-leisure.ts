/** As the other words that tell only together: of being alone, company, eating, doing things and the street. */
export const TOGETHER_LEISURE = `
lonely!: loneliness
niemand
bellen belt gebeld langskomen langskomt bezoek bezoekt spreken spreek gesproken praten praat kletsen missen mist merkt zie ziet gezien wacht deurbel telefoon

lonely: loneliness
kinderen zoon dochter familie kleinkinderen kids vrienden
buitenland canada australië amerika emigreren geëmigreerd zelden uitgevlogen weggetrokken ver

lonely: loneliness
dagen avonden weekend weekenden zondag zondagen kerst feestdagen verjaardag oudjaar winter
alleen eentje uppie lang saai stil opzien eindeloos

buddy: visit-buddy loneliness
moeder vader oma opa tante oom buurvrouw buurman schoonmoeder schoonvader oma's ma pa mam omaatje
vereenzaamt verpietert verveelt kwijnt eenzaam aanspraak

buddy: visit-buddy
moeder vader oma opa tante oom buurvrouw buurman schoonmoeder schoonvader zus broer ouderen oudere bewoner bewoonster bejaarden zieken
bezoek bezoekje bezoeken bezoekt gezelschap visite langsgaan opzoeken opzoekt maatje kletsen

newhere: meeting-people
verhuisd nieuwkomer nieuwkomers nieuwe
kennen kennissen vrienden vriendinnen contact contacten kennismaken buren buurtgenoten

newhere: meeting-people
vrienden vriendinnen buren buurtgenoten leeftijdgenoten leeftijdsgenoten stadgenoten dorpsgenoten
ontmoeten ontmoet kennismaken maken vinden verbinden zoeken

livingroom: drop-in
koffie thee bakkie kopje
binnenlopen binnen aanschuiven praatje kletsen gezellig gezelligheid buurthuis buurtgenoten bewoners ontmoeten ontmoeting gesprek aanspraak wijkbewoners

dayout: outings
strand zee bos markt dierentuin museum musea theater film concert terras terrasje hei heide duinen pretpark efteling kerstmarkt tuincentrum boot bollenvelden bioscoop
samen dagje uitje bus busje touringcar groep groepje gezelschap uppie eentje ouderen senioren meegaat

dayout: outings
dagje middagje dag weekje
weg erop toeren varen bus boot

men: meeting-people
mannen heren kerels
koffie praten praat klussen ontmoeten timmeren gesprek gesprekken sleutelen kletsen gepensioneerd gepensioneerde schuur

women: meeting-people
vrouwen dames vriendinnen
koffie thee praten praat ontmoeten onderling culturen kletsen lachen bijkletsen gezellig

seniorscircle: meeting-people
ouderen senioren gepensioneerden zestigers zeventigers tachtigers bejaarden
ontmoeten ontmoeting gezellig gezelligheid soos instuif bijeenkomst middagprogramma

eattogether: eating-together
eten maaltijd lunch diner ontbijt avondeten avondmaaltijd hapje tafelen lunchen driegangenmenu
samen gezelschap gezellig gezelligheid eentje uppie alleen buren buurtgenoten buurtbewoners anderen wijk buurthuis aanschuiven stadgenoten dorpsgenoten

mealservice: meal-at-home
eten maaltijd maaltijden soep pannetje prak hap koken kookt maaltje
brengen brengt langsbrengt langsbrengen bezorgen bezorgd bezorgt thuisbezorgd rondbrengen ziek zieken zieke herstellende operatie geopereerd gips chauffeurs kraamvrouw afhalen

mealservice: meal-at-home
koken kookt fornuis
meer lukt staan moe ziek vergeet pols arm heup

foodbank: food-parcel
eten boodschappen levensmiddelen brood koelkast voedsel groente
betalen leeg honger gratis krat pakket pakketten minima armoede gezinnen uitdelen ophalen

cook: cooking-together
koken kookt gerechten recepten bakken maaltijd keuken
leren leert samen cursus les groep vrouwen mannen culturen landen wereld statushouders nieuwkomers gezond

choir: music-singing
zingen zing zingt liedjes lied
samen graag stem vals groep wekelijks repeteren noten bewoners ouderen

books: arts-culture
boek boeken roman romans gedicht gedichten
samen bespreken lezen groep kring thuis bezorgen brengen voorlezen ruilen lenen

writing: arts-culture
verhaal verhalen herinneringen leven
opschrijven opschrijft schrijven vertellen vastleggen optekenen

history: arts-culture
vroeger verleden
straat wijk dorp stad buurt haven foto's foto verhalen vertellen herinneringen

theatre: arts-culture
toneel voorstelling theater toneelstuk
spelen samen maken bewoners buurtbewoners wijk instuderen

walks: walking
lopen loop loopt wandelen wandeling rondje
samen bos park polder duinen hei natuur kilometer groep groepje gezelschap kletsen praten rollator iemand tempo

walks: walking
tocht tochten
polder duin bos hei wandelschoenen kilometer

falls: exercise
vallen val gevallen viel struikel struikelen evenwicht wankel wiebelig
bang oefenen oefeningen voorkomen vaker steeds weer angst trainen cursus alweer

gym: exercise
bewegen beweeg oefeningen sporten spieren gym
ouderen senioren leeftijd leeftijdgenoten stijf stram muziek samen gezellig fit lenig dokter begeleiding

learncycling!: cycling
fiets fietsen
leren les lessen durf verkeer bang onzeker geleerd nooit

cyclegroup: cycling
fietsen fietst fietsers
samen tocht tochtje rondje groep groepje kilometer rivier zondag koffiestop

communitygarden: gardening
tuin moestuin groente planten bloemen plantjes groen kruiden bakken perk perken aarde
samen buurtbewoners straat wijk buurtgenoten delen ruilen zaaien oogsten wieden kweken verbouwen telen schoolplein onderhouden

petcare!: animals
hond honden kat katten poes konijn parkiet dier dieren huisdier hondje poezen cavia
uitlaten uitlaat verzorgen verzorgt oppas oppassen ziekenhuis opname opgenomen dierenarts wegdoen asiel voer voeren onderbrengen logeren heup

petvisit!: animals visit-buddy
hond honden konijn konijnen dieren dier kat pony ezels alpaca alpaca's hondje
bezoek verpleeghuis verpleeghuizen verzorgingshuis bewoners schoot aaien knuffelen

cleanneighbourhood!: helping-others gardening
vuil afval zwerfafval plastic blikjes troep rommel rotzooi vuilnis
straat park strand berm sloot natuur oever oprapen opruimen rapen ruimen prikken prikker gracht bosjes

lending!: clothing-goods repair
lenen leen leent geleend uitlenen
gereedschap boormachine ladder tent partytent spullen aanhanger steekwagen boor tafels stoelen elkaar

streetlife: meeting-people
straat buurt wijk plein
feest barbecue bbq borrel organiseren organiseer leuks gezelliger lampjes versieren

residents: helping-others meeting-people
idee plan initiatief ideeën plannen
buurt straat wijk dorp bewoners

neighbourhelp: helping-others odd-jobs groceries
buren buur buurtgenoot buurtgenoten straat
helpen helpt hulp klaarstaan klaar handje

sustainability: making-ends-meet odd-jobs
energie gas stroom stookkosten verwarming energierekening tocht ramen kieren
besparen bespaart omlaag lager tips coach zuiniger tochtstrips isoleren dichten folie

meaningtalk: meaning
leven bestaan ouderdom
zin betekenis doel nut waarvoor zinvol

church: meaning
god geloof kerk bijbel
twijfel kwijt bidden praten gesprek vragen verdiepen samenkomen zondag

en lonely: loneliness
alone lonely nobody
home weekend weekends christmas evenings talk visits calls day

en newhere: meeting-people
friends people neighbours neighbors locals
make meet find new know making

en buddy: visit-buddy
mother father grandmother grandfather grandma grandpa mum dad neighbour aunt uncle elderly
visit visits lonely company visitor chat

en livingroom: drop-in
coffee tea
neighbours company chat people somewhere talk

en eattogether: eating-together
eat meal dinner lunch breakfast food
together alone company neighbours neighbors others

en foodbank: food-parcel
food groceries fridge meals
hungry money afford parcel free kids empty pay

en walks: walking
walk walks walking
someone together group park company stroll

en petcare!: animals
dog cat pet
walk feed hospital vet look care

en learncycling!: cycling
bike bicycle cycle
learn learned ride teach lessons

en communitygarden: gardening
garden vegetables plants
grow share together community neighbours plot

en dayout: outings
museum beach cinema concert theatre zoo sea
together someone trip group company

en cleanneighbourhood: helping-others gardening
litter rubbish trash garbage
pick street park clean
`
