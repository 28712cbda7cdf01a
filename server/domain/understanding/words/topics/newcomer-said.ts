/** How people say it who learn Dutch: without articles, verbs as they come, nouns for verbs; cores of sentences, for topics that stand elsewhere. */
export const NEWCOMER_SAID = `
lettershelp: forms-letters
heb brief, brief gekregen wat, brief komt, brief niet begrijp, brief begrijp ik niet, snap brief niet, brief wat betekent, wat betekent brief, wat betekent deze brief, papier invullen, papier moeilijk, papier te moeilijk, papieren invullen, papieren niet begrijpen, post niet begrijp, post niet snap, brief moeilijk, brief te moeilijk, brief lezen moeilijk, brief nederlands moeilijk, wat staat in brief, wat zegt brief, gemeente stuurt brief, gemeente schrijft mij, formulier moeilijk, formulier niet begrijp, formulier begrijp niet, brief vertalen, brief uitleggen, veel papier, veel papieren thuis

debt: debts
kan niet betaal, kan betalen niet, rekening niet betaal, veel rekening, te veel rekening, rekening te hoog, rekening kan niet betalen, moet veel betalen, moet veel geld betalen, veel geld terug betalen, incasso komt, deurwaarder komt, man van rekening, bank wil geld terug, lenen geld niet terug, geld lenen niet terug

budgeting: making-ends-meet
weinig geld voor leven, geld niet genoeg, niet genoeg geld, geld is op, geld klaar, geen geld voor kinderen, geen geld genoeg, alles duur, alles te duur, leven te duur, hoe leven geen geld, kachel uit geen geld, huur heel duur, huur zo duur, huur duur, medicijnen niet betalen, medicijn te duur, tandarts te duur

allowances: benefits-schemes
geld van gemeente, geld krijgen van gemeente, welke geld krijgen, hulp geld gemeente, uitkering vragen, uitkering hoe doen, uitkering gestopt, toeslag vragen, toeslag hoe, kindergeld, geld voor kind aanvragen, huur geld toeslag

tax: tax-return
belasting papier, belasting brief, belasting doen hoe, blauwe brief

law: legal-advice
uitnodiging van rechter, brief van rechter, rechter brief, brief van rechtbank, moet naar rechter, baas betaalt niet, baas geeft geen geld, baas geeft geen loon, chef betaalt niet, baas betaalt mij niet, baas boos weg van werk, baas stuurt mij weg, advocaat nodig, advocaat gratis

housesearch: finding-home
zoek huis, huis nodig, huis zoeken, kamer huren, huur kamer, huis voor familie, huis voor gezin, waar kan ik wonen, wachten op huis, huis krijgen hoe, hoe krijg ik huis, huis te duur, personen 1 kamer, mensen in een kamer, groter huis nodig, huis te klein voor ons

homeless: homelessness
plek slapen, plek om te slapen, plek om slapen, geen plek voor slapen, waar slapen, waar kan ik slapen, moet weg van huis waar slapen, slaap bij vriend, slaap bij vrienden, =slaap bij familie, geen eigen huis, buiten slapen, geen huis meer, weg moeten uit huis, geen slaapplek, niet plek om slapen, niet plek slapen

neighbours: neighbour-trouble
buurman lawaai, buurman veel lawaai, buren veel lawaai, buren muziek hard, buurvrouw boos op mij, ruzie met buur, buur boos, buur niet aardig

movinghouse: moving-furnishing
spullen brengen nieuwe huis, spullen naar nieuwe huis, spullen dragen, nieuwe huis verven, huis verven

goods: clothing-goods moving-furnishing
huis maar niks, =huis is leeg, geen bed geen tafel, bed nodig, kast nodig, tafel nodig, stoel nodig, koelkast nodig, wasmachine nodig, meubel gratis, gratis meubel, tweede hand meubel, spullen voor huis

clothes: clothing-goods
kleren gratis, gratis kleren, kleren voor kind, kleren voor kinderen, jas voor winter, schoenen voor kind, tweede hand, tweede hand winkel, tweede hand kleren, goedkope kleren

jobsearch: finding-work
ik wil werken, wil graag werken, werk vinden, baan vinden, hoe vind ik werk, hoe vind ik baan, hoe ik vind werk, welke werk kan ik, diploma van mijn land, mijn diploma geldig, cv maken, brief voor werk, werk schoonmaak, werk in keuken, in mijn land was ik leraar, in mijn land ik was, in mijn land had ik werk, mijn vak hier, man werkt niet, mag ik werken, ik zoek baan, werk nodig

volunteer: helping-others
vrijwillig werk, vrijwillige werk, vrijwillig helpen, gratis werken, gratis helpen, werken zonder geld, werken zonder betaling, mensen helpen zonder geld, oude mensen helpen, ik wil mensen helpen, ook zonder betaling, ik wil ook helpen

daycenter: daytime-activity
hele dag thuis niks doen, hele dag thuis niets, hele dag niets doen, iets doen overdag, elke dag thuis niks te doen

dutchlessons: learning-dutch
leren praten, praten leren, leren nederlands, nederlands praten, nederlands oefen, nederlands praten oefenen, nederlands niet goed, mijn nederlands niet goed, nederlands slecht, mijn taal niet goed, taal leren, taal moeilijk, nederlands moeilijk, spreek niet goed, =spreek niet goed nederlands, =spreek beetje nederlands, beetje nederlands, kan niet nederlands, nederlands nog niet, iemand voor praten nederlands, zoek iemand voor praten, school voor nederlands, les nederlands, examen inburger, inburger examen, examen taal, woorden leren

literacy: reading-writing
niet kan lezen, kan niet lees, kan niet schrijf, niet lezen niet schrijven, lezen moeilijk, schrijven moeilijk, nooit school, nooit naar school geweest, nooit school geweest, geen school in mijn land, letters leren, alfabet leren

digital: computer-phone
email maken, mail maken, hoe email, telefoon begrijp niet, mijn telefoon begrijp ik niet, telefoon leren, telefoon moeilijk, computer moeilijk, computer niet begrijp, internet moeilijk, app op telefoon, foto sturen telefoon

digid: digital-government
digid maken, digid hoe, digid krijgen, inlog gemeente, niet inlog, kan niet inloggen gemeente, inloggen overheid, afspraak maken gemeente computer

lonely: loneliness
alleen hier, ik ben alleen hier, altijd alleen, altijd alleen thuis, alleen in nederland, geen familie hier, geen familie in nederland, geen vriend hier, geen vrienden hier, niemand hier, niemand praat met mij, niemand komt, mis mijn familie, mis mijn land, heimwee

newhere: meeting-people
ken geen mensen, ken niet mensen, ken niemand hier, geen mensen kennen, nieuwe vriendin, nieuwe vriend zoeken, vriendin zoeken voor praten, nederlandse mensen ontmoeten, nederlandse mensen kennen, nederlandse vrienden, praten met nederlandse mensen, contact met nederlandse mensen, mensen ontmoeten, ik wil mensen kennen

socialcafe: meeting-people drop-in
koffie met vrouwen, koffie drinken met vrouwen, =koffie drinken met mensen, thee drinken met vrouwen, praten met koffie, koffie drinken en praten

livingroom: drop-in
zitten en koffie, waar kan ik zitten, waar kan ik gaan zitten, plek voor zitten, warm zitten, zonder afspraak komen

buddy: visit-buddy
komt bij mij thuis praten, komt thuis praten, iemand komt thuis, iemand komt bij mij thuis, wie komt bij mij, wie komt bezoek, wie komt bij mijn moeder, bezoek bij mijn moeder, komt met mij praten, met mij naar buiten iemand

dayout: outings
leuke plek gaan, naar leuke plek, met bus naar leuke, met groep weg, uitje met mensen

eattogether: eating-together
eten samen, eten samen met buur, samen met mensen eten, eten met mensen, eten met andere mensen, eten met nederlandse mensen

foodbank: food-parcel
eten pakket, eten gratis, gratis eten, voedsel gratis, geen eten thuis, kinderen honger, honger en geen geld, geen geld voor eten, eten krijgen, geld op eten, eten voor kinderen niet

mealservice: meal-at-home
eten brengen, eten brengen naar huis, brengt eten, wie brengt eten, kan niet koken meer, eten koken kan niet, eten naar huis oude, moet eten hebben

cook: cooking-together
koken met vrouwen, koken met mensen, samen koken vrouwen, =eten maken samen, nederlands eten leren, nederlands eten koken, koken van mijn land

walks: walking
lopen met vrouwen, lopen met mensen, samen lopen, lopen in groep, wandel in groep, wandel met vrouwen, wandel groep, buiten lopen samen

gym: exercise
sport vrouw, sport voor vrouw, =sport alleen vrouw, sport met vrouwen, ik wil sport, ik wil sporten, sport doen, bewegen vrouw

swim: exercise
zwem les, zwemmen leren, zwemmen vrouw, zwemmen alleen vrouwen, zwem les voor grote mensen

adaptedsports: adapted-sport
sport met rolstoel, sport rolstoel, sport kind rolstoel, sport kind gehandicapt, sport voor gehandicapt

learncycling: cycling
fiets leren, leren fiets, kan niet fiets, kan niet fietsen, fietsen leren vrouw, fiets moeilijk

needlework: crafts
maken met hand, werken met handen, wat met mijn handen, iets met mijn handen, iets maken met handen

sewing: crafts
leren naaien, naai les, kleren maken leren

communitygarden: gardening
groente planten, planten samen, tuin samen werken, samen in tuin werken, werken in tuin met mensen, groente uit tuin

handyman: odd-jobs
lamp maken, lamp kapot, lamp hangen, lamp ophangen, hangt de lamp op, hangt een lamp op, nieuwe lamp nodig, nieuwe lamp wie hangt, gordijn hangen, gordijn ophangen, gordijnen hangen, kraan kapot, kraan druppel, kraan druppelt, deur kapot, kast maken, kast in elkaar, huis maken klein, gordijnrail vast, gordijnrail

groceryhelp: groceries
boodschap doen, boodschap kan niet, boodschappen kan niet, eten kopen kan niet, haalt eten van winkel, eten van winkel halen, naar winkel kan niet, winkel te ver, tas te zwaar, tassen te zwaar, boodschappen zwaar

gardenhelp: garden-help
veel gras, gras te hoog, gras lang, gras te lang, tuin te veel werk, tuin te groot voor mij, tuin kan niet, tuin doen kan niet

repaircafe: repair
fiets maken, fiets kapot, tv kapot, telefoon kapot maken, radio kapot, kapot maken, kapot repareren, wie maakt fiets

lifts: rides
geen auto, heb geen auto, met auto brengen, brengen met auto, brengt mij naar, wie brengt mij, wie kan mij brengen, moet naar ziekenhuis geen auto, niet met bus, bus moeilijk

hospitalcompany: accompany-hospital
mee dokter, mee met mij dokter, mee naar dokter, wie gaat mee dokter, iemand mee dokter, met mij naar dokter, met mij naar ziekenhuis, dokter begrijp niet, dokter begrijp ik niet, dokter praat moeilijk, dokter snel praten

wheelchair: wheelchair-outing living-with-disability
rolstoel naar buiten, rolstoel buiten, man rolstoel buiten, met rolstoel wandelen, in een rolstoel naar buiten, kan niet lopen wil buiten, kan niet lopen wil naar buiten

carer: carer-support
zorg voor moeder ziek, zorg voor zieke man, moeder ziek ik zorg, man ziek ik doe alles, ik doe alles alleen, altijd zorgen voor moeder, altijd zorgen voor vader

respite: carer-respite
er zelf eens uit, er zelf ook eens uit, er zelf even uit, zelf eens weg, zelf eens de deur uit, iemand die bij haar zit, iemand die bij hem zit, iemand die bij mijn man blijft, iemand die bij mijn vrouw blijft, iemand die bij mijn moeder blijft, even weg van mijn zieke, oppas voor mijn man, oppas voor mijn moeder, oppas voor mijn vader, oppas voor mijn zieke

dementiahome: dementia
weet niet meer mijn naam, kent mij niet meer, vergeet alles, alles vergeten, moeder vergeet, vader vergeet, hoofd vergeet alles

parentingtalk: parenting
kind luistert niet, kind niet luistert, kinderen niet luisteren, zoon luistert niet, dochter luistert niet, zoon boos, kind boos, zoon boos op school, kind heel boos, hoe opvoeden, kind slaat, kind huilt veel, moeilijk gedrag, kind moeilijk gedrag, school zegt kind, kind niet naar school, zoon niet naar school, kind slecht op school gedrag

kidsclub: children-play
spelen voor kinderen, kind wil spelen, kind spelen na school, kinderen spelen waar, iets voor kinderen, leuk voor kinderen

homework: homework-help
huiswerk kind, huiswerk niet helpen, huiswerk kan ik niet, kind huiswerk moeilijk, kind slecht rekenen, slecht rekenen school, kind slecht lezen school, kind leren moeilijk, les voor kind, school moeilijk kind, school moeilijk dochter, school moeilijk zoon

homestart: family-buddy
met veel kind, mama veel kinderen, hulp met kinderen, hulp voor mama, helpen met mijn kinderen, kinderen druk ik moe, ik moe van kinderen

singleparents: family-buddy meeting-people
alleen met kinderen, ik alleen met kinderen, alleen met kind, mama alleen, moeder alleen met kinderen

newborn: pregnancy-baby
baby komt, ik krijg baby, krijg een baby, baby in buik, baby huilt, baby huilt altijd, ik ben zwanger, vrouw zwanger

babygoods: clothing-goods pregnancy-baby
baby geen spullen, spullen voor baby, baby kleren, bed voor baby, baby komt geen spullen

youthcentre: youth-place
plek voor jongens, plek voor meisjes, jongens savonds, zoon op straat, zoon altijd buiten, zoon zit op straat, zit op straat met vrienden, foute vrienden zoon, slechte vrienden zoon

separation: divorce
man weg, man is weg, mijn man weg, vrouw weg, man en ik niet meer samen, niet meer samen met mijn man, ik wil scheiden, scheiden van man

depression: low-mood
altijd verdrietig, veel verdriet, veel huilen, altijd huilen, ik huil altijd, niet blij, nooit blij, hart moe, niet goed in mijn hoofd

trauma: psychological-vulnerability low-mood
denk aan oorlog, denk veel aan oorlog, oorlog in hoofd, oorlog in mijn hoofd, droom over oorlog, slechte dromen oorlog, elke nacht oorlog

stress: stress-rest
hoofd vol, hoofd te vol, veel stress, hoofd moe, veel denken, te veel denken

sleeplessness: stress-rest
niet slapen, kan niet slapen, slaap niet, slapen lukt niet

chronicpain: living-with-illness
altijd pijn, pijn in lichaam, veel pijn, pijn overal, pijn rug altijd

diabetes: living-with-illness
suiker ziekte, ik heb suiker

bereavement: grief
kind gestorven, dode man, dode zoon, dode dochter, dode moeder, dode vader, over mijn dode, man gestorven, moeder gestorven, vader gestorven, is gestorven, gestorven, man dood, vrouw dood, kind dood, moeder dood, vader dood, familie dood

alcohol: addiction
drinkt veel alcohol, drinkt veel, drinkt elke dag, veel alcohol

abuse: violence
bang van mijn man, bang voor mijn man, man slaat, man boos en slaan, man slaan, mijn man slaan, bang thuis, niet veilig thuis, man mag niet naar buiten

statusholder: refugees
verblijf gekregen, verblijf nieuw, nieuw verblijf, verblijf papier, verblijf papieren, status gekregen, papieren voor verblijf, familie naar nederland, familie naar nederland halen, vrouw naar nederland halen, man naar nederland halen, kinderen naar nederland halen, kom van syrie, kom van oorlog, gevlucht van, weg van oorlog, nieuw in nederland, azc, naturalisatie, nederlandse paspoort, ik ben gevlucht

detainedfamily: detention
man in gevangenis, man zit gevangenis, zoon in gevangenis, zoon zit gevangenis, vader in gevangenis, broer in gevangenis

dying: end-of-life
gaat dood, oma gaat dood, opa gaat dood, moeder gaat dood, bijna dood
`
