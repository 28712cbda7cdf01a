/** Of money, papers, a roof, chores, work and the street: short sayings and things of every day that were nowhere yet. */
export const ERRANDS_HEARD = `
emergencyfund: making-ends-meet
naheffing, naheffing van het gas, naheffing van de stroom, jaarafrekening, jaarafrekening van de stroom, eindafrekening van de energie, energie naheffing, termijnbedrag, termijnbedrag omhoog, voorschot omhoog, voorschot verdubbeld, maandbedrag van de energie, energievoorschot
ov te duur, ov kaart te duur, ov kaart niet betalen, bus te duur, trein te duur, buskaart te duur, buskaart niet betalen, treinkaartje niet betalen, reiskosten niet betalen, reiskosten te hoog

budgeting: making-ends-meet
armoe troef, armoede troef, armoei, armoe, het is armoe, armoede lijden, op zwart zaad, water en brood, geen rooie cent, geen rooie rotcent, kunnen het niet ophoesten, kan ik niet ophoesten, niet op te hoesten

allowances: benefits-schemes
pensioen niet aangevraagd, pensioen nooit aangevraagd, pensioen aanvragen, pensioen vergeten, pensioen uitzoeken, klein pensioentje, aanvulling op mijn aow, aanvulling op mijn pensioen, nabestaandenpensioen, nabestaandenuitkering

foodbank: food-parcel
uitgiftepunt, uitgifte, voedseluitgifte, eten uitgifte, uitgifte van eten, uitgifte van voedsel, uitgifte van voedselpakketten

homeless: homelessness
bank bij vrienden, bank bij een vriend, bank bij een vriendin, bank bij kennissen, van bank naar bank, van adres naar adres, elke nacht ergens anders, iedere nacht ergens anders, wonen op de camping, woon op een camping, op campings wonen, slaap op het station, slaap in het park, slaap in een tentje, nergens een bed, over twee weken op straat

housesearch: finding-home
nergens een ander huis, =huurcontract loopt af, tijdelijk huurcontract, huis uit en geen ander, niks anders te vinden om te wonen, steeds een ander voor op de lijst, altijd achter het net

livingtogether: finding-home meeting-people
niet alleen oud worden, samen oud worden, oud worden met anderen, oud worden met vrienden

goods: clothing-goods moving-furnishing
spullen wegdoen, inboedel wegdoen, meubels wegdoen, servies wegdoen, boedel weggeven, inboedel weggeven, spullen van overleden, spullen van moeder over, leeghalen en weggeven, zonde om weg te gooien en, =wie wil mijn bank, op de grond eten, alleen een matras

decorating: moving-furnishing odd-jobs
verf niet meer zelf, zelf niet meer verven, kamer verven, kamer sauzen, muren sauzen, plafond witten, muren witten

handyman: odd-jobs
schilderijtje ophangen, beugel bij de wc, beugel in de douche, handgreep in de douche, beugel ophangen, plankje ophangen, peertje vervangen, peertje indraaien, lampje indraaien

movinghouse: moving-furnishing
mens met een bus, iemand met een bus, iemand met een busje, iemand met een aanhanger, man met een bus, wie heeft een busje, wie heeft er een bus, busje om te verhuizen, niemand om te sjouwen, mensen om te sjouwen, sterke mannen nodig, steekwagen, flat leeg, flat leeghalen, flat moet leeg, huis leeghalen, flat van moeder leeg, uit moeders flat

groceryhelp: groceries
tassen niet meer dragen, tassen niet dragen, tassen niet meer tillen, tassen te zwaar, =tas te zwaar, kratten te zwaar, kan niet meer met tassen, boodschappentassen, boodschappen de trap op, boodschappen naar boven, kom niet meer bij de markt, kom niet meer bij de winkel, naar de markt komen

neighbours: neighbour-trouble
hangen voor de deur, hangen voor mijn deur, hangen voor het raam, hangen in het portiek, hangen in de portiek, jongens voor de deur, jeugd voor de deur, groepje voor de deur, schreeuwen snachts, schreeuwen s nachts, schreeuwen op straat, scheuren op scooters, scheuren door de straat, scheurt door de straat, muziek zo hard, muziek keihard, zet de muziek hard, in de fik gestoken, in brand gestoken, auto bekrast, banden lek gestoken, ruit ingegooid, roepen wat naar me, naar me roepen, nageroepen op straat, uitgescholden op straat, vuurwerk door de brievenbus, gasten op de hoek

clientsupport: legal-advice benefits-schemes
=wie ik moet bellen, =bij wie ik moet wezen, =bij wie ik moet zijn, welk loket, welke instantie, al die instanties, door de bomen het bos, =wie waarover gaat

lettershelp: forms-letters
deed altijd de bank, deed altijd de bankzaken, deed de bankzaken, deed alle papieren, deed de papieren, deed altijd de papieren, deed altijd de administratie, deed altijd de geldzaken, deed altijd de rekeningen, regelde alle papieren, regelde altijd de papieren, alle papieren regelen na, al die papieren na

jobsearch: finding-work
niet meer op de bouw, niet meer in de bouw, niet meer op de steiger, niet meer in de zorg werken, zwaar werk niet meer, ander beroep, ander beroep leren, ander werk met mijn rug, halve dagen werken, minder uren werken, rustig wennen aan werk, brieven gestuurd en nooit antwoord, brieven gestuurd en niks gehoord, honderd brieven gestuurd, afgewezen voor vakkenvuller, afgewezen voor een baan, afgewezen bij een sollicitatie, weer afgewezen na, =ga maar werken, diploma niks waard, diploma niet erkend, diploma van thuis, diploma telt hier niet
willen me niet meer op mijn, te oud gevonden, te oud voor een baan, te oud voor werk, niemand neemt me aan, niemand wil me aannemen, nemen geen ouderen aan

residency: refugees legal-advice
verblijf verlopen, verblijf loopt af, verblijfsvergunning verlopen, verblijfsdocument, verblijfskaart

internationals: meeting-people refugees
geen nederlandse vrienden, nederlandse vrienden maken, nederlandse vriendinnen, nederlanders leren kennen, ken geen nederlanders, contact met nederlanders

literacy: reading-writing
ondertekenen met een kruisje, tekenen met een kruisje, zet een kruisje, zet maar een kruisje, alleen mijn naam schrijven, bril vergeten zeg ik, zeg dat ik mijn bril, voorgelezen moet worden, hardop moet lezen, lagere school meer niet, alleen lagere school, alleen de lagere school, nooit naar school geweest, weinig school gehad, mijn kind kunnen voorlezen, mijn kind niet voorlezen

victims: legal-advice violence
bestolen, bestolen en bang, tas gestolen en bang, tas gestolen op straat, ze hebben mijn tas, ze hebben mijn portemonnee, portemonnee gerold, gerold op de markt, beroofd, beroofd van mijn, met een smoes, met een smoesje, smoes aan de deur, doorgereden na een aanrijding, dader reed door

fraud: legal-advice digital-government
dochter die om geld vraagt, zoon die om geld vraagt, appje om geld, appje dat om geld vraagt, appje van mijn dochter om geld, appje van mijn zoon om geld, computer hacken, computer gehackt, ben gehackt, account gehackt, ze hebben me gehackt, valse bank, nepbank, bank aan de lijn, haar pincode geven, geeft haar pincode, geeft iedereen haar pincode, pincode gegeven, man aan de deur die, verkopers aan de deur, verkopen aan de deur

volunteer: helping-others
bezigheid met zin, zinvolle bezigheid, nuttige bezigheid, nuttige tijdsbesteding, handig en zit thuis, ben handig en heb tijd, handen jeuken om weer, handen jeuken om iets te doen, soep scheppen

petvisit: animals visit-buddy
hond meenemen naar bejaardenhuis, hond meenemen naar het verzorgingshuis, met mijn hond naar het verzorgingshuis, met mijn hond naar ouderen, met mijn hond langs ouderen

detained: detention
=twee jaar gezeten, =drie jaar gezeten, =jaren gezeten en, =maanden gezeten, =tijdje gezeten, straf uitgezeten, weken buiten en dan, vrijkomen en dan, bajes uit, bak uit, buiten en ken niemand

detainedfamily: detention
vader zit hij, =vader zit en, zijn vader zit, haar vader zit, papa zit vast, papa is op reis zeggen

debt: debts
op mijn naam een telefoon, op mijn naam gekocht, op mijn naam afgesloten, op mijn naam besteld, op mijn naam geleend, schulden op mijn naam, abonnement op mijn naam, nog geld schuldig, mij nog schuldig, borg gestaan, sta borg, borg voor mijn zus

eviction: homelessness legal-advice debts
kamer opgezegd, huur is opgezegd, huur wordt opgezegd

tenant: legal-advice neighbour-trouble
lift doet het niet, lift doet het nooit, lift is kapot, lift is stuk, lift kapot, muizen van de verhuurder, boiler doet het niet en, verhuurder reageert niet, huisbaas reageert niet, huisbaas doet niks

housesearch: finding-home
met zijn vieren op een kamer, met vier man op, met vijf man op, veel te klein voor ons, huis barst uit

bikegift: clothing-goods cycling
uur lopen naar school, twee uur lopen naar school, lopend naar school want geen fiets

repaircafe: repair
naaimachine loopt vast, naaimachine vastgelopen, pootje van mijn bril, schroefje los, bril is los, ijzer doet het niet, apparaat doet het niet, mixer doet het niet, waterkoker doet het niet, stofzuiger doet het niet, lamp doet het niet meer, radio doet het niet

mendclothes: repair clothing-goods
knuffel gescheurd, beer gescheurd, beer is gescheurd, knuffel kapot, naad los, naad losgegaan, naad gescheurd, zoom los

gardenhelp: garden-help
rozen, rozen snoeien, zijn rozen, haar rozen, niet meer knielen tuin, mos op de oprit, mos op het terras, groeien over de schutting

languagebuddy: learning-dutch
meepraten op het schoolplein

travelhelp: rides
pasje in de trein, trein met zo'n pasje, inchecken in de trein, in en uitchecken, overstappen durf ik niet

afterdeath: forms-letters grief
abonnementen opzeggen van overleden, opzeggen na overlijden, al die papieren na zijn dood, al die papieren na haar dood
`
