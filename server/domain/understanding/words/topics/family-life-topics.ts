/** Family life as it is said at the kitchen table, from the wish for a child to the empty nest. */
export const FAMILY_LIFE_TOPICS = `
pottytraining: parenting
=op het potje, kind zindelijk, zindelijk worden lukt niet kind, peuter zindelijk, dreumes zindelijk, zindelijkheid, zindelijkheidstraining, plast nog in bed, plast in bed, plast in zijn bed, plast in zijn broek, broekplassen, bedplasser, bedplassen, plaswekker, nog in de luiers, uit de luiers, poept in zijn broek
en: potty training, toilet training, wets the bed, bedwetting
tr: tuvalet eğitimi, altını ıslatıyor, yatağını ıslatıyor

cryingbaby: pregnancy-baby parenting
huilbaby, huilbabys, baby huilt, baby blijft huilen, baby huilt de hele dag, kleine huilt, kleine weent, baby weent, kleintje huilt, krijst de hele nacht, ontroostbaar, onrustige baby, baby is onrustig, baby wil niet slapen, baby slaapt niet
inbakeren, krampjes, reflux, excessief huilen, huilen en onrust, regulatieproblemen baby, gebroken nachten, doorwaakte nachten, nog geen nacht doorgeslapen, kind slaapt niet door, ons kindje slaapt niet
en: crying baby, baby cries all night, baby won t stop crying, colic
tr: bebek ağlıyor, bebeğim uyumuyor, gaz sancısı

babyblues: pregnancy-baby low-mood
postnatale depressie, postpartum depressie, postpartum, PPD, zwangerschapsdepressie, babyblues, kraamtranen, roze wolk, geen roze wolk, na de bevalling alleen maar huilen, na de bevalling huilen
somber na de bevalling, down na de bevalling, depressief na de bevalling, ongelukkig na de bevalling, voel niks voor mijn baby, voel niks voor mijn kindje, geen band met mijn baby, kan niet genieten van mijn baby, niet blij met mijn baby
na de geboorte niet blij, moeders die niet kunnen genieten, bevallingstrauma, traumatische bevalling, nare bevalling, heftige bevalling, bevalling verwerken, moederschap valt tegen, moederschap valt zwaar, moeder worden valt tegen
pop poli, spijt van het moederschap, spijt dat ik moeder ben, geen moedergevoel
en: postnatal depression, postpartum depression, baby blues, traumatic birth, depressed after giving birth
tr: doğum sonrası depresyon, lohusalık depresyonu

breastfeeding: pregnancy-baby
borstvoeding, borstvoeden, borstvoedingscafé, borstvoedingsvragen, voeden aan de borst, aan de borst, borstvoeding lukt niet, baby hapt niet aan, kolven, kolf, tepelkloven, stuwing, lactatiekundige, la leche league
moedermelk, borst geven, afbouwen borstvoeding, te weinig melk, flesweigeraar, melkgroep
en: breastfeeding, lactation, pumping milk, nursing my baby, la leche league
tr: emzirme, emziremiyorum, anne sütü

unplanned: pregnancy-baby
onbedoeld zwanger, ongewenst zwanger, ongepland zwanger, per ongeluk zwanger, onverwacht zwanger, week over tijd, dagen over tijd, over tijd en, ben over tijd, positieve test, weet niet of ik het wil houden, wil het kindje niet houden, kindje niet houden, baby niet houden, baby houden of niet
abortus, abortus gehad, na een abortus, abortusverwerking, zwangerschap afbreken, afbreken van de zwangerschap, laten weghalen, spijt van abortus, zwanger en alleen, zwanger zonder partner, zwanger en hij is weg, zwangere zonder netwerk
aanstaande moeder, aanstaande moeders, aanstaande moeders zonder partner, alleen de zwangerschap door, keuzegesprek zwangerschap, siriz, FIOM, VBOK, er is hulp, beschermde wieg, vondelingenluik, geheim bevallen, afstand ter adoptie
mijn ouders weten niet dat ik zwanger ben, kan dit kind er niet bij hebben
en: unplanned pregnancy, unwanted pregnancy, pregnant and alone, abortion, pregnant and scared, expecting a baby alone
tr: istenmeyen gebelik, kürtaj, plansız hamilelik, hamileyim ve yalnızım

birthprep: pregnancy-baby
zwangerschapsyoga, zwangerschapscursus, zwangerschapsgym, zwangerfit, bevallingscursus, pufcursus, bevalling voorbereiden, bevallingsplan, geboorteplan, doula, vroedvrouw, verloskundige, verloskundigen, kraamzorg, kraamhulp
kraambed, kraamweek, kraamvisite, geen kraamzorg, geen geld voor kraamzorg, eigen bijdrage kraamzorg, centeringpregnancy, babymassage, babyzwemmen, zwangere vrouwen ontmoeten, zwangerencafé
eerste duizend dagen, eerste 1000 dagen, kansrijke start, nu niet zwanger, stevig ouderschap, kwetsbare zwangere, kwetsbare zwangeren, hulp na de bevalling
net een kind gekregen, net een kindje gekregen, net moeder geworden, pas moeder geworden, net vader geworden, ons eerste kindje, eerste kind, kraamkado, moeders informeren moeders, moeder informeert moeder, MIM
en: antenatal class, prenatal class, giving birth, birth preparation, midwife, postnatal care, new parents, just had a baby, expecting
tr: doğum hazırlığı, ebe, gebelik kursu, yeni doğum yaptım, lohusa

fertility: pregnancy-baby grief
kinderwens, onvervulde kinderwens, zwanger worden lukt niet, niet zwanger kunnen worden, maar niet zwanger, word maar niet zwanger, wil graag zwanger worden, ivf, iui, fertiliteit, vruchtbaarheid, verminderd vruchtbaar, onvruchtbaar
ongewenst kinderloos, kinderloos, kinderloosheid, ongewenste kinderloosheid, geen kinderen gekregen, geen kinderen kunnen krijgen, graag kinderen gewild, kinderen gewild en niet gekregen, nooit moeder worden, nooit oma worden, lege wieg, freya
iedereen krijgt kinderen behalve ik, mislukte ivf, draagmoeder, donorzaad, bewust ongehuwd
en: infertility, cannot get pregnant, trying for a baby, ivf, childless, childless not by choice
tr: kısırlık, hamile kalamıyorum, tüp bebek, çocuğum olmuyor

mothers: parenting pregnancy-baby
moedergroep, moedergroepen, moedercafé, mamacafé, mamacafe, mama café, mamagroep, mamaclub, mamapraat, voor mama s, mama s onder elkaar, moeder en kind groep, moeder kind groep, moeder en kind ochtend, mama s ontmoeten, andere mama s, andere mamas, andere moeders, moeders ontmoeten, moeders onder elkaar, verse moeders
kersverse moeders, jonge moeders, prille moeders, nieuwe moeders, moeders met een baby, moeders met hun kleintje, met hun kleintje, kleintje op schoot, baby op schoot, met je baby op schoot, buggy wandelen, buggywandeling, buggyfit, mamafit, kinderwagenwandeling
koffie met baby, moederochtend, moederkring, moeders koffie, moeders praten, moederhuis
en: mothers group, mum group, mom group, moms, mums, meet other mums, mother and baby, mother and child, baby group
tr: anne grubu, anneler, annelerle tanışmak, anne bebek, anneler grubu, anne çocuk

fathers: parenting meeting-people
voor papa s, papa s en kinderen, papa s onder elkaar, papagroep, papacafé, papaclub, papadag, alleen voor papa s, papa s met kinderen, vaders met kinderen, vader met kind, vaders en kinderen, vaderkamp, vaderweekend, vaderochtend, =vaders koken samen, betrokken vaders, jonge vaders
stoere vaders, vaders voor vaders, aanstaande vaders, mannen als opvoeder, vaderbetrokkenheid, emancipatie vaders, vader worden
en: dad group, dads club, father and child, fatherhood
tr: babalar grubu, baba çocuk, babalık

singleparents: family-buddy parenting
alleenstaande ouders, eenouders, eenoudergezin, eenoudergezinnen, alleenstaand ouder, alleenstaand moeder, solomoeder, solomama, solo ouder, bommoeder, bom moeders, bewust ongehuwde moeder, bewust alleenstaand, vrijgezelle moeder, vrijgezelle vader
alleenstaand met kinderen, in mijn eentje met de kinderen, in mijn eentje de kinderen, =alleen voor de kinderen, =alleen voor de kids, doe alles alleen met de kinderen, =er alleen voor met de kinderen, sta er alleen voor met, vader is uit beeld
vader uit beeld, vader is weg en ik heb de kinderen, moeder alleen met, moeder met drie kinderen, moeder met drie koters, moeder met kroost, vader alleen met, eenoudergezin vakantie, bijstandsmoeder, bijstandsmoeders, gezin zonder vader
en: single mom, single moms, single mum, single mums, single dad, lone parent, single parent, solo parent, raising kids alone
tr: yalnız anne, yalnız ebeveyn, tek başına anne, çocuklarımla yalnızım

homestart: family-buddy
gezinsvrijwilliger, vrijwilliger aan huis gezin, vrijwilliger voor het gezin, ervaren ouder, ervaren moeder komt, =ouder met ervaring, even te veel, met de kinderen even te veel, kinderen groeien me boven het hoofd, groeien me boven het hoofd
verzuip in de kinderen, verzuipen in het gezin, drukke gezinnen, overbelaste ouder, overbelaste moeder, overbelast gezin, kwetsbaar gezin, kwetsbare gezinnen, gezinnen in een lastige periode, gezin in een moeilijke periode, kroostrijk gezin
kroostrijke gezinnen, =groot gezin, =grote gezinnen, drie kinderen onder de vier, ontlasten van moeder, ontlasten van het gezin, gezin ontlasten, moeder ontlasten, =even lucht in het gezin
multiprobleemgezin, multiprobleemgezinnen, MPG, gezinsproblematiek, gezinsondersteuning, praktische gezinsondersteuning, praktische ondersteuning gezin, opvoedmaatje, moeder isoleert zich, moeder kent niemand, humanitas tandem
ontregeld gezin, chaos thuis, chaos in huis kinderen, ochtendspits, avondspits met de kinderen, geen rust in huis kinderen, kinderen vliegen me aan, kids vliegen tegen de muren op, trek het niet meer met mijn kleintje, trek het niet meer met de kleine
trek het niet met de kids, ik ben een slechte moeder, ben ik een goede moeder, moeder op instorten, moeder is op, mama op haar tandvlees, ouder aan het eind van zijn latijn
en: family volunteer, exhausted mother, overwhelmed mum, overwhelmed with my kids, help at home with kids, large family
tr: çocuklarla baş edemiyorum, bunalmış anne, kalabalık aile

babysitting: family-buddy
oppas, oppassen, oppas gezocht, babysit, babysitten, oppasadres, oppascentrale, oppas voor een paar uurtjes, iemand die oppast, even oppassen, op de kinderen passen, op de kinderen past, op mijn kind passen, op mijn kind past, op mijn baby past, op de kleine passen
kinderen opvangen, opvang voor mijn kind, kinderen wegbrengen, kinderen naar school brengen, kinderen van school halen, uit school halen, wie haalt mijn kind op, vakantieopvang, =opvang na school, opvang in de vakantie, oppas vrijwilliger
leenoma, leenopa, reserve oma, oppasoma, oppasopa, oma op afstand, opa en oma wonen ver, geen opa en oma dichtbij
en: babysitter, babysitting, someone to watch my kids, look after my kids, childminder, pick up kids from school
tr: bebek bakıcısı, çocuğuma bakacak biri, çocuk bakıcı, çocukları okuldan almak

supportfamily: family-buddy
steungezin, steungezinnen, steunouder, steunouders, buurtgezin, buurtgezinnen, vraaggezin, gastgezin, gastgezin voor een kind, meeleefgezin, meeleefouder, meeleefouders, logeergezin, weekendgezin, vakantiegezin, weekendpleeggezin
logeren bij een ander gezin, logeert bij een ander gezin, bij een ander gezin, =bij een ander gezin spelen, =ander gezin in het weekend, =warm gezin, tweede thuis voor een kind, een dag per week bij een gezin, deeltijdpleegzorg
kind mag bij ons komen, kinderen uit drukke gezinnen, vast gastgezin, kinderen gaan logeren
en: support family, host family for child, weekend family
tr: destek aile

fostering: family-buddy parenting
pleegouder, pleegoudercafé, pleegouderavond, pleegbroer, pleegzus, kinderen van pleegouders, pleegmoeder, pleegvader, pleegzorgouders, pleegoudersupport, pleegplaatsing, uithuisplaatsing, =uit huis geplaatst, kinderen afgepakt
kinderen uit huis geplaatst, kind uit huis geplaatst, onder toezicht gesteld, ondertoezichtgesteld, ondertoezichtstelling, OTS, UHP, gezinsvoogd, jeugdbescherming, raad voor de kinderbescherming, kinderbescherming, dreigen met uithuisplaatsing, ze willen mijn kind weghalen
mijn kind is weggehaald, jeugdzorg heeft mijn kind, mijn kind woont in een pleeggezin, neefje in huis genomen, kleinkind in huis, kleinkinderen in huis genomen, netwerkpleegouder
en: my child was taken away, child protection services, kinship care, fostering
tr: çocuğumu aldılar, çocuk esirgeme, koruyucu anne

estrangement: family-buddy grief
contactbreuk, contact verbroken, contact verbroken met mijn dochter, geen contact meer met mijn zoon, geen contact meer met mijn dochter, geen contact meer met mijn kinderen, geen contact meer met mijn ouders, kleinkinderen niet zien, kleinkinderen niet meer
zie mijn kleinkinderen niet meer, mag mijn kleinkind niet zien, kleinkinderen onthouden, ouderverstoting, oudervervreemding, verstoten ouder, verstoten ouders, verstoten grootouders, kind wil mij niet meer zien, zoon praat niet meer tegen mij
dochter wil geen contact, zoon wil geen contact, kinderen willen niks meer met me te maken hebben, familieruzie, familie in onmin, gebrouilleerd, ruzie in de familie, verzoenen met mijn zoon, verzoenen met mijn dochter
en: estranged, estranged from my son, estranged from my daughter, no contact with my kids, parental alienation
tr: çocuklarım benimle konuşmuyor, torunlarımı görmüyorum

grandparenting: parenting family-buddy
grootouders, grootouder, opa en oma, opa en oma passen op, oma past op, grootouders passen op, oppassende grootouders, oppasgrootouders, grootouders opvoeden, opvoeden van kleinkind, kleinkind opvoeden, kleinkinderen opvoeden
voed mijn kleinkind op, kleinkind woont bij ons, kleinkinderen wonen bij ons, grootouders als opvoeders, pleeggrootouders, opa oma cursus, opa en oma worden, net oma geworden, net opa geworden, kleinkind logeert, vragen over mijn kleinkind
en: grandparents, grandparents raising, raising grandchildren, raising my grandchild, becoming a grandparent
tr: büyükanne, büyükbaba, torun bakmak, torunuma bakıyorum

stepfamily: parenting divorce
samengesteld gezin, samengestelde gezinnen, stiefgezin, stiefouder, stiefouders, stiefmoeder, stiefmoeders, stiefvader, stiefvaders, stiefkind, stiefkinderen, plusouder, plusmoeder, plusmama, plusvader, pluskind, pluskinderen, bonusmoeder, bonusmama, bonusvader
patchworkgezin, nieuw samengesteld, kinderen van mijn nieuwe vriend, zijn kinderen accepteren mij niet, kinderen van mijn man accepteren mij niet, nieuwe vriend en de kinderen, nieuwe relatie met kinderen
en: stepfamily, stepmother, stepfather, stepkids, blended family
tr: üvey anne, üvey baba, üvey çocuk

divorcekids: divorce
ouders gaan scheiden, mijn ouders gaan scheiden, ouders gescheiden, =ouders uit elkaar, =van wie de ouders uit elkaar zijn, van wie de ouders gescheiden zijn, papa en mama ruzie, papa en mama maken ruzie, ouders maken altijd ruzie, kind tussen twee ouders
kind zit klem, klem tussen ouders, loyaliteitsconflict, kind van gescheiden ouders, scheidingskind, scheidingskinderen, kies training, kies groep, jes het brugproject, dappere dinos, dappere dino s, stoere schildpadden, zandkastelen, =twee huizen
kinderen uit de knel, ouderschap blijft, buddy bij scheiding, kinderen in scheiding, scheiding en kinderen, kinderen vertellen dat we gaan scheiden, hoe vertel je kinderen over de scheiding, weekend bij papa, wisselen tussen twee huizen
en: my parents are getting divorced, kids of divorced parents, telling the kids about the divorce
tr: annem babam boşanıyor, ayrılan anne baba

contactvisits: divorce
omgang, omgangshuis, omgangsbegeleiding, begeleide omgang, begeleide omgangsregeling, BOR, bor humanitas, omgangsregeling, kind mogen zien, mijn kinderen niet zien, kinderen niet mogen zien, kind weer zien, je kind weer ziet, contact met mijn kind na scheiding
=ontmoeten onder begeleiding, begeleid bezoek kind, neutrale plek kind, kind overdragen, overdracht kinderen, ex doet moeilijk over de kinderen, ex werkt niet mee, ex houdt de kinderen weg, houdt mijn kind bij mij weg, ruzie over de kinderen
voogdij kwijt, ouderlijk gezag, eenhoofdig gezag, co ouderschap, co ouder, co ouders, co parent, coouderschap, parallel ouderschap, complexe scheiding, complexe scheidingen, conflictscheiding, hoogconflictscheiding, ouders in strijd
=ouders die niet meer praten, niet meer samen over de kinderen praten, ouders na de breuk, na de breuk ouders blijven
en: supervised contact, co parenting, parenting after separation, custody battle, access to my kids, ex won t let me see my kids
tr: velayet davası, çocuğumu göremiyorum, çocuğumu göstermiyor

separation: divorce
wil van me af, man wil van me af, vrouw wil van me af, wil scheiden, gaan scheiden, lig in scheiding, ligt in scheiding, in scheiding, huwelijk kapot, huwelijk voorbij, huwelijk op de klippen, huwelijk is over, relatie is over, relatie is voorbij, relatiebreuk
vreemdgegaan, vreemdgaan, man gaat vreemd, vrouw gaat vreemd, bedrogen door mijn man, heeft een ander, man heeft een ander, man is ervandoor, vrouw is ervandoor, hij is bij me weg, zij is bij me weg, ingeruild voor een jonger
alleen na dertig jaar huwelijk, gedumpt, hij heeft het uitgemaakt, verkering uit, hartzeer, gebroken hart, scheidingscafé, scheidingsspreekuur, scheidingsloket, scheidingspunt, scheidingsgroep, gescheiden vrouwen, gescheiden mannen
na de breuk, leven na de scheiding, ex partners, verdelen van het huis, alimentatie, grijze scheiding, relatieproblemen, relatietherapie, huwelijksproblemen, huwelijkscrisis, relatiecrisis, ruzie met mijn man, ruzie met mijn vrouw, mot met mijn vrouw
en: getting divorced, divorcing, my wife left me, marriage is over, marriage problems, relationship problems, he cheated on me, heartbreak, splitting up
tr: evliliğim bitti, eşim aldattı, eşimden ayrıldım, boşanma süreci
`
