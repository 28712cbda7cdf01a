/** What is said at a sickbed, after a fall, at the end and when somebody is gone: the idioms and the things of every day beside it. */
export const SICKBED_HEARD = `
falls: exercise
=weer onderuit, weer onderuit ga, onderuit te gaan, onderuitgaan, bang om te vallen, bang dat ik onderuit, val vindt niemand, gevallen en niemand, lang op de grond gelegen, uren op de grond, op de badkamervloer, op de keukenvloer gelegen, niet overeind, kwam niet meer overeind, kom niet meer overeind, tegen de vlakte, tegen de grond gegaan, haverklap op de grond, =weer op de grond, ~ ligt op de grond, ~ lag op de grond
van de trap gedonderd, van de trap gelazerd, van de trap geflikkerd, van de trap gekukeld, van de trap gekletterd, van de trap gesodemieterd, van de keukentrap, over het kleed gestruikeld, op mijn snufferd, op mijn gezicht gegaan, op mijn bek gegaan, op mijn plaat gegaan, flinke smak, lelijke smak, lelijke val, hard neergekomen, uitgegleden in de douche, uitgegleden in bad, sta te tollen, tol op mijn benen, zwabber op mijn benen, wiebelig op mijn benen, benen als pap, benen als pudding, vertrouw mijn benen niet, vertrouw mijn voeten niet, hou me vast aan de meubels, hou me overal aan vast, hang aan de meubels, sinds die val, sinds mijn val, sinds haar val, na die val
gleed uit, gleed uit in de, uitgegleden, viel gisteren, viel in de badkamer, viel op straat, al drie keer gevallen, al twee keer gevallen, weer gevallen, vaak gevallen, vloer lijkt te bewegen, de vloer beweegt, sta nergens meer vast op, sta niet vast op, sta niet meer vast, niet meer vast ter been, niet vast ter been, niet goed ter been en bang

hospitalcompany: accompany-hospital
onthoud daar niks van, onthoud er niks van, onthoud nooit wat, onthoud ik nooit iets, =onthoud de helft, =de helft onthouden, vergeten wat hij zei, vergeten wat ie zei, vergeten wat de dokter, vergeten wat de arts, vergeten wat de specialist, =wat de dokter zei, =wat de dokter zegt, =wat de arts zegt, =wat de specialist zei, =niet wat de dokter, =versta de dokter niet, =begrijp de dokter niet, dokter praat te snel, =praten zo snel, dokterstaal, doktersjargon, latijn voor mij, moeilijke woorden dokter, wat ze in het ziekenhuis zeggen, wat ze zeggen in het ziekenhuis
hoor de uitslag, volgende week de uitslag, krijg de uitslag, morgen de uitslag, uitslag van de scan, uitslag van het onderzoek, uitslag van de foto, uitslag van de punctie, uitslag van het bloed, uitslag alleen, alleen naar de uitslag, bang voor de uitslag, =hoor ik of het, hoor ik of het kwaadaardig, kwaadaardig of goedaardig, slecht nieuws gesprek, slechtnieuwsgesprek, slecht nieuws krijgen, uitslaggesprek, tweede paar oren, extra paar oren, twee horen meer dan een, vier oren, luistert mee bij de dokter, meeluisteren, meeluisteren bij, schrijft het op bij, opschrijft wat, aantekeningen bij de arts, hand vasthouden in het ziekenhuis
=durf er niet alleen heen, niet alleen naar de dokter, niet alleen naar de arts, niet alleen naar het ziekenhuis, onder narcose, in de wachtkamer zitten, alleen in de wachtkamer, moet onder het mes, ga onder het mes, kijkoperatie, nuchter komen voor, pretecho, =in de scan, =onder de scan, mri scan alleen, prik in mijn oog, prikken in mijn ogen, oogprikken
knijp hem voor de scan, ga onder de scanner, onder de scanner, in de scanner, in het apparaat, door de scan, papieren van het ziekenhuis, folder van het ziekenhuis, brief van het ziekenhuis snap, brief van de specialist, brief van de dokter snap, wie kijkt mee naar de brief van het ziekenhuis

lifts: rides
elke dag bestralen, dagelijks bestralen, dagelijkse bestraling, naar de bestraling, naar bestralingen, naar de bestralingen, naar de dialyse, naar de nierdialyse, naar de revalidatie, heen en weer naar het ziekenhuis, mag niet rijden na, mag niet zelf rijden, mag nog niet rijden, mag niet autorijden, mag niet achter het stuur, nog niet achter het stuur, druppels en dan niet rijden, niet zelf naar huis rijden, =hoe kom ik thuis, hoe kom ik weer thuis, hoe kom ik in het ziekenhuis, om acht uur in het ziekenhuis, voor dag en dauw in het ziekenhuis, naar de prikpost, naar de prikdienst, naar de trombosedienst, naar de tandarts brengen, naar de fysio brengen, =wie brengt me, =wie haalt me op

afterhospital: groceries meal-at-home odd-jobs
thuis van de operatie, uit het ziekenhuis en niemand, ontslagen en niemand, kom uit het ziekenhuis, uit het ziekenhuis en alleen, weer thuis uit het ziekenhuis, mag niks tillen, mag niets tillen, niet mag tillen, zes weken niks tillen, weken niet tillen, tilverbod, mag niet bukken, mag niet traplopen, mag niet belasten, been niet belasten, zes weken in het gips, in het gips, zit in het gips, lig in het gips, arm in het gips, been in het gips, gipsbeen, gipsarm, loopgips, gipsvlucht, mitella, arm in een mitella, arm in een sling, pols in het gips, op krukken, loop op krukken, loop met krukken, krukken boodschappen, been omhoog, plat moeten liggen, moet plat liggen, verplicht plat, moet rust houden van de dokter, geveld door griep, lig met griep, lig op bed met koorts

petcare: animals
bello, fikkie, minoes, bello uitlaten, hond moet eruit, hond moet er toch uit, hond moet zijn plas, =hond moet naar buiten, met de hond naar buiten, =~ gaat met de hond, aan de riem, aan de lijn lopen, keffertje, viervoeter, trouwe viervoeter, hond en gips, gips en de hond, krukken en de hond, gips en een hond, hond ziekenhuis, waar laat ik de kat, waar laat ik de hond, waar moet de hond heen, waar moet de kat heen, kattenbak verschonen, poes eten geven, kat te eten geven, poes te eten, voert de kat, voert de poes, dierendokter, beestenarts, veearts te duur, hond heeft iets aan, kat ziek, hond ziek, poes ziek, dier ziek, operatie van de hond, operatie van mijn kat, rekening van de dierenarts, dierenarts niet betalen, dierenarts te duur
en: who walks my dog, dog needs walking, vet bill, cant afford the vet

petloss: grief animals
hond dood, kat dood, poes dood, laten inslapen, moeten laten inslapen, spuitje gegeven, spuitje gekregen, hond ingeslapen, kat ingeslapen, mandje staat leeg, lege mand, lege mandje, riem hangt er nog, maatje verloren hond, doet zo raar zonder hond, huis is stil zonder hond

dying: end-of-life
niet lang meer maken, niet lang meer te maken, maakt het niet lang meer, gaat het niet lang meer maken, =gaat het niet redden, =gaat het niet meer redden, aflopende zaak, loopt op zijn laatste benen, loopt op haar laatste benen, op haar laatste benen, op zijn laatste benen, ligt op haar uiterste, ligt op zijn uiterste, op sterven na dood, het einde nadert, op het randje, kaarsje gaat uit, als een nachtkaars, nachtkaars, aan het wegglijden, glijdt weg, glijdt langzaam weg, teert weg, takelt af, aftakelen, aftakeling, haalt de kerst niet, haalt kerst niet, kerst niet haal, haalt de zomer niet, zomer niet halen, haalt het voorjaar niet, haalt zijn verjaardag niet, haalt haar verjaardag niet, haal de lente niet
=niks meer aan te doen, =niets meer aan te doen, dokters kunnen niks, niks meer voor hem doen, niks meer voor haar doen, niks meer voor me doen, =kunnen niks meer doen, =kunnen niets meer doen, dokters geven het op, opgegeven door de dokters, zijn opgegeven, stoppen met de chemo, stopt met de chemo, gestopt met de chemo, wil thuis dood, thuis doodgaan, in eigen bed sterven, wij waken, dokters geven hem nog, dokters geven haar nog, ligt op zijn einde, ligt op haar einde, ligt op haar eind, ligt op zijn eind, ligt te sterven, ik waak, waken bij, nachten waken, morfinepomp, aan de morfine, pompje, slapend houden, palliatieve sedatie, slechte prognose, euthanasie aangevraagd

nightcompany: carer-respite end-of-life
geen oog dicht naast, geen oog meer dicht naast, doe geen oog dicht naast, zit 's nachts bij, zitten 's nachts bij, wie zit er 's nachts, 's nachts bij hem zitten, 's nachts bij haar zitten, een nacht doorslapen, nacht overnemen, nachtje overnemen, neemt een nacht over, wie waakt er, iemand die waakt

homecare: living-with-illness
sokken niet aan, sokken niet meer aan, sokken aantrekken, schoenen niet dicht, veters niet, veters strikken lukt niet, kom niet bij mijn voeten, bij mijn tenen, knoopjes lukken niet, knoopjes niet dicht, beha niet dicht, haren wassen lukt niet

illnessgroups: living-with-illness
elke maand infuus, elke week infuus, aan het infuus, lever steeds meer in, lever elke dag in, inleveren door ziekte, ziet niet aan me dat, ziet niks aan me, ziet niets aan me, zie je niks aan me, ziek zijn niemand ziet, niemand ziet dat ik ziek, je ziet er goed uit zeggen, ken niemand die het ook heeft, ken niemand met dezelfde, wie heeft dit ook, wie heeft dat ook, dezelfde ziekte, zelfde ziekte, zelfde kwaal, wie het zelf heeft

braininjury: living-with-illness living-with-disability
arm doet niks meer, arm doet het niet meer, been doet niks meer, been doet het niet meer, linkerkant doet, linkerkant verlamd, rechterkant verlamd, alleen nog ja en nee, alleen maar ja en nee zeggen, weer leren praten, weer leren lopen, hersenschudding en, na de hersenschudding, sinds de hersenschudding, overprikkeld sinds

afterhospital: groceries meal-at-home odd-jobs
gebroken pols, gebroken arm, gebroken been, gebroken heup, pols gebroken, arm gebroken, been gebroken, heup gebroken, kan geen aardappel schillen, met een hand koken, één hand gebruiken, kan maar een hand, maar met een hand, net een nieuwe heup, net een nieuwe knie, pas geopereerd, net geopereerd, vers uit het ziekenhuis

wishesforend: end-of-life legal-advice
wanneer het genoeg is, zelf bepalen wanneer, zelf bepalen hoe ik ga, zelf mijn einde bepalen, iets regelen voor als ik, regelen voor als ik het niet meer weet, regelen voor als ik er niet meer ben, regelen voor na mijn dood, op papier zetten voor als, wie beslist er als ik, wie beslist straks voor mij, wat als ik het niet meer weet, niet gereanimeerd, niet reanimeren, reanimatieverklaring, volmacht voor later

wheelchair: wheelchair-outing living-with-disability
duwen in de rolstoel, mijn rolstoel duwen, kan haar niet duwen, kan hem niet duwen, wie duwt mij, wie duwt me, naar buiten in de stoel, mee naar buiten in mijn stoel, in een karretje zit, zit in een karretje, zit in een stoel op wielen, op wielen zit, geen kracht om te rijden in mijn rolstoel, met de rolstoel het bos in, strand met de rolstoel, rondje met de rolstoel, rolstoelers, niks te doen voor rolstoelers

hospitalvisit: visit-buddy
verdieping van het ziekenhuis, zaal in het ziekenhuis, lig in het ziekenhuis en, lig op zaal, lig alleen op zaal, krijg geen bezoek in het ziekenhuis, geen bezoek in het ziekenhuis, ziekenhuis en niemand komt, niemand komt kijken in het ziekenhuis, nooit bezoek in het ziekenhuis, ziekenbezoek

patientgroup: living-with-illness
pillen per dag van de dokter, hele waslijst pillen, handvol pillen en niet beter, medicijnen helpen niet, medicijnen en word niet beter, zo veel medicijnen, dokters vinden niks, word niet serieus genomen door de dokter, van het kastje naar de muur in het ziekenhuis

heart: living-with-illness
na mijn hartinfarct weer, weer fietsen na mijn hart, weer sporten na mijn hart, infarct gehad en weer
`
