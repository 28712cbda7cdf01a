/** How people say it when they do not name it, beside the phrases of the other lists. `~` stands for whoever it is about. */
export const SPOKEN_TOPICS = `
lonely: loneliness
iedere dag hetzelfde, dagen lijken op elkaar, kijk de hele dag uit het raam, zit voor het raam, hele dag voor de buis, hele dag voor de tv, hele dag tv kijken, kijk de hele dag tv, alleen de thuiszorg komt, =niemand die vraagt hoe het gaat, =niemand vraagt hoe het gaat
niemand mist mij, niemand ziet mij, geen aanloop, nooit aanloop, stoel tegenover mij is leeg, praat in mezelf, praat tegen mezelf, praat tegen de planten, telefoon zwijgt, verjaardag alleen, mijn verjaardag alleen, feestdagen alleen, alleen met kerst, alleen met oud en nieuw
hoor dagen geen stem, kan een week dood liggen, enige die ik spreek is de kassière, alleen de kassajuffrouw, kassière spreek ik, avonden duren lang, avonden zijn lang, vrienden zijn dood, iedereen om me heen is dood, iedereen valt weg
~ zit altijd alleen, ~ ziet niemand, ~ spreekt niemand, ~ komt nergens meer, ~ vereenzaamt, ~ zit te verpieteren, ~ kwijnt weg, ~ zit hele dagen alleen, ~ is veel alleen

newhere: meeting-people
nog geen vrienden gemaakt, nog geen vrienden hier, geen kennissen hier, woon hier pas, woon hier net, kom van buiten, hier komen wonen, nergens aansluiting, geen aansluiting, kringetje uitbreiden, kennissenkring, kring klein geworden, nieuwe gezichten

dementiahome: dementia
~ weet niet meer wie ik ben, ~ weet mijn naam niet, ~ herkent mij niet, ~ herkent ons niet, ~ vergeet alles, ~ raakt de weg kwijt, ~ is de weg kwijt, ~ verdwaalt, ~ dwaalt, ~ wordt steeds vergeetachtiger, ~ wordt vergeetachtig, ~ is in de war
~ denkt dat ik haar moeder ben, ~ denkt dat ik een vreemde ben, ~ denkt dat er ingebroken is, ~ zoekt haar overleden moeder, ~ wil steeds naar huis, ~ belt tien keer per dag, ~ zet alles op de verkeerde plek, ~ vraagt steeds hetzelfde, ~ herhaalt zichzelf
bril in de koelkast, sleutels in de vriezer, schoenen in de oven, gas aan laten staan, hoofd als een zeef, geheugen als een zeef, ~ wordt een ander mens, ~ kan de klok niet meer lezen

carer: carer-support
ik doe alles voor ~, doe alles voor mijn moeder, doe alles voor mijn vader, moet alles alleen doen voor ~, zorgen voor ~ wordt me te veel, zorg voor ~ wordt te zwaar, zorg voor ~ valt me zwaar, zorg voor ~, zorg dag en nacht voor ~, ren van hot naar her
ren tussen werk en mijn moeder, werk en zorg combineren, heb geen leven meer door de zorg, geen eigen leven meer, ben verpleegster geworden van mijn man, sta dag en nacht klaar, altijd klaarstaan voor ~, ik was en voed mijn man, wie zorgt er voor de verzorger
trek het niet meer met ~, ik red het niet meer met ~, ik hou het niet vol met ~, ~ is volledig afhankelijk van mij, ~ wordt steeds afhankelijker, ~ laat niemand anders toe, ~ kan niks meer zelf, broers en zussen doen niks

respite: carer-respite
kan ~ niet alleen laten, kan ~ geen minuut alleen laten, kan niet weg van huis door ~, wie past er op ~, oppas voor ~, oppas voor demente, iemand die bij ~ blijft, iemand die op ~ past, kom nooit meer weg, wil een middag naar de kapper zonder zorgen
al jaren geen vakantie door de zorg, even geen zorg, een avondje uit zonder ~, wil zo graag een weekend weg, even eruit zonder ~, een paar uurtjes vrij

addictedfamily: addiction carer-support
~ drinkt, ~ drinkt te veel, ~ zuipt, ~ blowt, ~ gokt, ~ gebruikt, ~ snuift, ~ is aan de drank, ~ zit aan de drank, ~ zit elke avond aan de wijn, ~ zit aan de drugs, ~ is verslaafd, ~ kan niet van de fles afblijven, ~ ligt dronken op de bank
~ komt dronken thuis, ~ verstopt flessen, lege flessen gevonden, flessen in de kast gevonden, wiet gevonden op zijn kamer, pillen gevonden op de kamer, ~ jat geld voor drugs, ~ pikt geld uit mijn portemonnee, ~ vergokt ons geld, ~ vergokt alles

alcohol: addiction
elke avond een fles, de fles is mijn vriend, eerste borrel om tien uur, =al in de ochtend drinken, ochtends al drinken, kan niet zonder drank, kan niet zonder wijn, kan niet van de drank afblijven, te diep in het glaasje, biertje te veel elke dag, een borrel te veel

drugs: addiction
kan niet zonder wiet, kan niet zonder joint, elke dag stoned, lijntje, lijntjes snuiven, van de pillen af, slaappillen, kalmeringspillen, oxazepam, zit aan de pillen

gambling: addiction
geld op aan krasloten, huur vergokt, spaargeld vergokt, spaargeld kwijt door online gokken, goksite, goksites, fruitkast, automatenhal

detainedfamily: detention
~ zit vast, ~ zit in de gevangenis, ~ zit in de bak, ~ zit in de bajes, ~ zit in de cel, ~ zit achter de tralies, ~ is opgepakt, ~ is opgesloten, ~ moet zitten, ~ moet brommen, ~ zit binnen, ~ zit een straf uit, ~ heeft celstraf

detained: detention
achter slot en grendel, kom volgende maand vrij, kom binnenkort vrij, net uit de cel, uit de bajes, strafblad geen werk, gezeten en nu, heb gezeten, stempel van ex gedetineerde, bajesverleden

youngcarer: young-carers
ik moet altijd voor ~ zorgen en school, ik zorg voor ~ en ben 12, ~ is ziek en ik doe alles, thuis draait alles om ~, alle aandacht gaat naar ~, ik kook en was voor mijn broertjes, ik durf geen vriendjes mee naar huis, mama ligt altijd in bed, papa ligt altijd in bed

widows: grief loneliness
~ is overleden, man is gestorven, vrouw is gestorven, ~ is er niet meer, andere kant van het bed is leeg, bed is leeg, zijn stoel is leeg, haar stoel is leeg, zijn jas hangt nog aan de kapstok, na vijftig jaar samen alleen, getrouwd geweest en nu alleen, weet niet hoe ik alleen moet leven

bereavement: grief
~ is dood, ~ overleden, ~ verloren, afscheid genomen van ~, ~ begraven, kan het verlies niet verwerken, kan maar niet stoppen met huilen om ~, mensen zeggen dat ik verder moet, iedereen doet alsof er niks gebeurd is, rouwkaart, eerste kerst zonder ~, jaar geleden overleden

childloss: grief
mijn buik is leeg, buik leeg naar huis, zonder baby naar huis, lege wieg, kamertje blijft leeg, uitgerekend geweest, echo geen hartje, kindje kwam te vroeg en is overleden, ons dochtertje is gestorven, ons zoontje is gestorven, verongelukt kind, mijn kind is er niet meer

separation: divorce
~ is bij me weg, ~ heeft me verlaten, ~ is vertrokken met een ander, ~ heeft een ander, ~ ging vreemd, ~ is bij mij weggelopen, man is weggelopen, vrouw is weggelopen, partner is weggelopen, ex zit dwars, ineens alleenstaand, papieren van de scheiding, het huis moet verkocht door de scheiding, zie ~ om het weekend, mag ~ niet meer zien
hoor niks meer van mijn kinderen, in de steek gelaten door mijn man, kapot van de breuk, ex wil niet meewerken

divorcekids: divorce
papa en mama maken altijd ruzie, papa en mama gaan uit elkaar, zit tussen papa en mama in, kinderen de dupe van de scheiding, pendelt tussen twee huizen, om de week bij zijn vader, om de week bij haar vader

parentingtalk: parenting
kind is weggelopen, zoon is weggelopen, dochter is weggelopen, kinderen zijn weggelopen, loopt weg van huis, kind gooit met spullen, gilt de hele dag, krijst in de supermarkt, krijst de winkel bij elkaar, ligt gillend op de grond, krijg hem niet naar bed, krijg haar niet naar bed, wil niet eten kind, eet alleen frietjes, slaat andere kinderen, slaat met deuren
mijn puber zit de hele dag op zijn kamer, zegt geen woord meer thuis, hij komt laat thuis, zit de hele dag op zijn telefoon, dochter liegt, zoon liegt, scheldt mij uit, zoon scheldt me uit, dochter scheldt mij uit, ik sta te schreeuwen tegen de kinderen
de peuter luistert niet, nergens luisteren kind, geen grip meer op mijn zoon, geen grip meer op mijn kind, geen grip op mijn dochter, hoe doe je dat opvoeden, luisteren voor geen meter

homestart: family-buddy
ik heb geen oma in de buurt, geen opa en oma in de buurt, geen familie in de buurt met kinderen, drie kinderen onder de vijf, was stapelt zich op met de kinderen, kom aan mezelf niet meer toe met de kinderen, huis een bende met de kinderen, alleen met een baby en een peuter
niemand die even kan oppassen, even een handje met de kinderen, ren de hele dag achter de kinderen aan

newborn: pregnancy-baby
test was positief, positieve test, zwangerschapstest positief, over tijd, buik groeit, nog zes weken te gaan, uitgerekend, alleen bevallen, wie gaat er mee bevallen, de baby drinkt niet goed, baby wil niet drinken, borst wil niet, melk komt niet op gang, tepelkloven
pas moeder en zo onzeker, net moeder, net vader, moeder geworden, net een baby, had het me anders voorgesteld met de baby, geniet niet van mijn baby, voel niks voor mijn baby, de kleine huilt aan een stuk door, kleine houdt ons wakker, kleine houdt ons uit bed

homework: homework-help
rapport vol onvoldoendes, dikke onvoldoendes, haalt alleen vijven, blijft zitten dit jaar, snapt niks van breuken, haalt zijn toetsen niet, zakt voor wiskunde, moet naar lager niveau, kan mijn kind niet helpen met huiswerk, ik kan hem niet helpen met school, juf zegt dat hij achterloopt
geen plek om huiswerk te maken, thuis te druk om te leren, drie gehaald voor engels, toets verknald

youthcentre: youth-place
hangt altijd bij het winkelcentrum, hangt de hele dag op straat, hangen de hele dag op straat, hangt op straat, hangt buiten op straat, de jongens hangen bij het bankje, hangt met de verkeerde vrienden, verkeerde vrienden, plein is saai, er is hier niks voor jongeren, niks te beleven voor de jeugd, niks te doen hier voor pubers, zit alleen maar te gamen op zijn kamer
plek waar mijn zoon na school heen kan, waar kunnen wij heen na school

birthday: making-ends-meet
kind viert nooit zijn verjaardag, geen taart op tafel, ballonnen en taart, geen feestje voor mijn kind, kind mag niet naar feestjes want geen cadeau, partijtje te duur, kinderpartijtje te duur, sinterklaas zonder cadeautjes, geen cadeautjes met sinterklaas, de sint slaat ons over

sportmoney: making-ends-meet exercise
club kost te veel, kosten van de club, zit te zeuren om voetbal, wil zo graag op ballet, wil zo graag op voetbal, wil zo graag op zwemles, zwemdiploma te duur, kan de contributie niet ophoesten, iedereen uit de klas zit op sport behalve de mijne, voetbal kost te veel

schoolmoney: making-ends-meet homework-help
mag niet mee op schoolkamp, kan niet mee op schoolreis, briefje van school over de bijdrage, brugklas spullen, lijst met schoolspullen, rekening van school, kamp van 150 euro
`
