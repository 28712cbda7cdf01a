/** As the other words that tell only together: what bodies do and who is near, as people tell it aloud. Each is a maybe. */
export const TOGETHER_SPOKEN = `
accessibility?: living-with-disability
trap trappen traplopen bovenverdieping badkuip badrand
lukt durf kom haal haalt red achterstevoren kruip kruipend billen zittend vasthouden hijs buiten knieën benen begeven begeeft

accessibility?: living-with-disability
slaapkamer wc toilet badkamer douche boven
haal red traplift onbereikbaar uitgegleden uitglijden vastgrijpen omhoog trekken glibberig steunen instap opstap

careadvice?: living-with-disability
dop doppen deksel potje potjes pot flesje blik blikje knoop knoopjes rits veter veters sok sokken kous kousen beha
krijg krijgt lukt los open dicht kracht vingers strikken

falls?: exercise adapted-sport
val valt gevallen struikel struikelen struikelde languit gleed uitgegleden grond
keer maand week steeds telkens weer alweer wankel duizelig evenwicht benen drempel stoep trap badkamer

careadvice?: living-with-disability
meubels kasten muur muren leuning tafel wastafel stoel aanrecht
vasthou vasthouden vastgrijpen vastgrijp vastklampen overeind omhoog steunen steun trek optrekken

illnessgroups?: living-with-illness
been benen arm armen hand handen vinger vingers voet voeten knie knieën heup schouder nek lijf lichaam borst kaak tenen spieren gewrichten
zakt zakken trilt trillen tintelt tintelen tintelingen gevoelloos zwelt zwellen opgezwollen dik gezwollen brandt branden brand steekt steken krampt kramp stijf krom kromgegroeid wit blauw slap verkrampt watten slaapt ontstoken versleten begeeft begeven

illnessgroups?: living-with-illness
infuus chemokuur kuur bloedtransfusie spuit spuiten prikken injectie injecties dialyse bestraling pillen medicijnen
weken week maand keer dag leven levenslang eeuwig elke iedere rest

illnessgroups?: living-with-illness
lijf lichaam
afweten steek weigert kapot gesloopt protesteert werkt

fatigue?: living-with-illness
uur uren dag dagen
liggen bijkomen bijslapen uitrusten herstellen plat

cancer?: living-with-illness
oksel borst lies hals huid oncoloog
gevonden gevoeld bult knobbel plekje verdacht biopt punctie molen draait

unexplained?: living-with-illness
dokters dokter artsen arts specialist specialisten
tussen oren aanstel psychisch stress weten raadsel verklaring schouders

deaf?: living-with-disability
mensen groep gezelschap feestje verjaardag gesprek kring
haak afhaken versta verstaan hoor opvangen flarden gemompel mompelen

deaf?: living-with-disability
oren oor gehoor
afweten minder slechter achteruit slecht weg dicht piept piepen suist suizen

blind?: living-with-disability
ogen oog zicht gezicht wereld
mistig wazig troebel waas nevel dof minder slechter achteruit afweten staar schemer vlekken vlek

blind?: living-with-disability
letters handschrift krant boek borden busnummers bordjes etiket etiketten prijsjes ondertiteling wijzers loep vergrootglas
zien zie onderscheiden lezen herkennen ontcijferen klein kleine

intellectual?: living-with-disability
dochter zoon kind broer zus kleinkind
langzaam traag praten woorden achter achterstand serieus meekomen klimmen begrijpt instelling woonvorm begeleid

accessibility?: living-with-disability
wielen rolstoel scootmobiel rollator hulphond blindengeleidehond
lift station ingang deur winkel restaurant stoep drempel helling toegankelijk binnen ramp trein

hospitalcompany?: accompany-hospital
specialist arts dokter cardioloog oncoloog neuroloog chirurg internist longarts uroloog
meekrijg opschrijven opschrijft meeschrijft meeschrijven meeschrijf onthou onthouden onthoud thuis moeilijk latijn vaktaal ja meeluisteren meeluistert bijzit goedaardig uitslag

hospitalcompany?: accompany-hospital
scan onderzoek kijkonderzoek narcose roesje staaroperatie ingreep prik operatie uitslag
stuur rijden alleen ophalen thuisbrengen bijblijven goedaardig kwaadaardig

carer?: carer-support
man vrouw moeder vader pa ma ouders zoon dochter
verpleegster zuster verzorgster verzorger luier luiers verschoon verschonen tillen til aankleden voer voeren optillen wassen

carer?: carer-support
ouders moeder vader schoonouders schoonmoeder schoonvader
dichtst dichtste bijwoon regelen regel overneem opdraai opdraaien

respite?: carer-respite
man vrouw moeder vader pa ma
achterlaten alleenlaten seconde minuut oppas koor kapper vakantie avondje middagje weekend overnemen aflossen bekaf

youngcarer?: young-carers
mam mama pap papa moeder vader ouders broertje zusje zusjes
school juf meester mentor huiswerk klas

dementiahome?: dementia
koelkast oven vriezer wasmachine prullenbak magnetron
schoenen portemonnee sleutels bril melk post kleren tas krant

dementiahome?: dementia
vader moeder man vrouw opa oma pa ma
verdwaalde verdwaald verdwaalt ingebroken verstopt werk aangekleed jas nacht vreemden klok koffieapparaat afstandsbediening naam

sleeplessness?: stress-rest
nacht nachten bed uur uren
wakker klaarwakker lig slaap slapen malen maalt piekeren draaien woelen voorbijkomen plafond

gym?: exercise
broek broeken kleren spijkerbroek
strak past passen krap knellen

gym?: exercise
lichaam lijf botten heup spieren gewrichten
soepel kraak kraakt kraken stram stijf roest losmaken

lonely?: loneliness
niemand mens sterveling
weken dagen binnen buren buurt flat heten kassa rij jarig praten horen

lonely?: loneliness
stil doodstil stilte leeg
huis dagen maand avond avonden koelkast dochter zoon kinderen

newhere?: meeting-people
buren flat straat dorp galerij
heten ken kent kliekje kliekjes langs elkaar

buddy?: visit-buddy
moeder vader oma opa tante oom buurvrouw buurman pa ma
kluizenaar kijkt langsgaat omkijkt bezoekt langskomt niemand ver

bereavement?: grief
tandenborstel kopjes sloffen bril nummer voicemail slaapkamer jas pet kussen
hangt ademt
`
