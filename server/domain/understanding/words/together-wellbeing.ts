/** As the other words that tell only together: of bodies, minds and old age, of who is gone, and of days alone. */
export const TOGETHER_WELLBEING = `
callcircle!: loneliness visit-buddy
gevallen onderuit doodga doodgaat doodval neerval overlijd onwel flauwval struikel beroerte
merkt merken opmerkt opmerken ontdekt ontdekken

callcircle: loneliness visit-buddy
ochtend ochtends morgens avond dag dagelijks telefoontje
levensteken belrondje alarmeert opneem geruststellend belcirkel

lonely: loneliness
avond avonden zondag zondagen weekend weekenden kerst feestdagen uren
kruipen eindeloos doorkomen omkrijgen leeg eenzaam

lonely!: loneliness
thuiszorg postbode huisarts verpleegster kassière caissière pakketbezorger wijkverpleegster poetshulp
enige behalve

widows!: grief loneliness
stoel bed kast kant jas kleren sloffen pantoffels bril tandenborstel
overleden dood weduwe weduwnaar gestorven wegdoen

widows!: grief loneliness
vijftig veertig dertig zestig jarenlang huwelijk getrouwd
weggevallen achtergebleven ontvallen heengegaan

bereavement!: grief
moeder vader broer zus zoon dochter opa oma vriend vriendin pap mam pa ma tante oom man vrouw ouders mama papa wederhelft
heengegaan omgekomen verdronken stierf stierven overleed doodgebleven ontslapen

suicidebereaved!: grief
zoon dochter man vrouw broer zus vader moeder vriend vriendin collega neef nicht buurjongen
opgehangen verhangen zelfdoding

childloss!: grief
kind kindje zoontje dochtertje baby dochter zoon tweeling
verloren overleden gestorven doodgeboren stilgeboren

cancer!: living-with-illness
knobbel knobbeltje gezwel uitzaaiing uitzaaiingen biopt punctie
gevonden ontdekt borst kwaadaardig uitslag kwaadaardige longen lever botten

cancer!: living-with-illness
borst prostaat mammografie darm
punctie biopt afgezet uitgezaaid kwaadaardig uitslag

cancer!: living-with-illness
chemo chemokuur bestraling bestralingen kanker immuuntherapie
moe haar haren pruik kaal misselijk schoongemeld lotgenoten snapt sjaaltje eetlust smaak

dementiahome!: dementia
pan pannen gas fornuis kraan oven namen
vergeet vergat vergeetachtig

dementiahome!: dementia
moeder vader man vrouw oma opa pa ma schoonmoeder schoonvader tante oom
vergeetachtig warrig dwaalt dwalen verdwaalt verdwaald ronddwaalt kwijtraakt verdwaalde warriger

dementiahome!: dementia
koelkast vriezer diepvries oven prullenbak
schoenen sokken tanden gebit bril sleutels portemonnee afstandsbediening pantoffels sloffen

dementiahome!: dementia
belt gebeld vraagt gevraagd vertelt verteld gegeten
vergeet vergat

dementiahome!: dementia
nachts nacht
aangekleed spookt ronddwaalt rondloopt dwaalt

dementiahome!: dementia
herkent
kinderen kleinkinderen dochter zoon spiegel

deaf: living-with-disability
versta verstaan
bellen mompelen mompelt

blind!: living-with-disability
oogarts
autorijden rijbewijs rijden slechter achteruit

psychosis!: psychological-vulnerability
medicijnen antipsychotica pillen spuit
suf gek psychotisch manisch stemmen wanen

anger!: low-mood learning-course
woede kwaad boos driftig razend drift
gat muur gooi gegooid servies schaam spijt

stress!: stress-rest
werk baas kantoor collega
huil huilen huilend instort zondagavond

blind!: living-with-disability
zie ziet zien
treden trede stoeprand stoepranden busnummer prijskaartjes gezichten bordjes ondertiteling

accident!: living-with-illness living-with-disability
ongeluk aanrijding ongeval verkeersongeluk
lopen rolstoel revalideren revalidatie verlamd dwarslaesie arm been

depression: low-mood
herfst najaar winter november oktober
zak zakt inzak instort somber dip lusteloos

anxiety!: low-mood
durf durft
opnemen telefoneren bellen opbellen aanspreken mensen verjaardag vergadering feestje presentatie

anxiety!: low-mood
bloos blozen tril stotter
groep mensen zeggen praten presentatie

eatingdisorder!: psychological-vulnerability
eet
vies dik walg schuldig komkommer rijstwafels dunner overgeeft braakt kotst weegschaal calorieën

alcohol!: addiction
wijn bier borrel jenever pils wodka whisky biertje wijntje
ochtends

alcohol!: addiction
gedronken drink drinken drinkt
schaam trek trekt verleiding nuchter verstop stiekem minderen teveel

meaningtalk!: meaning
leven bestaan
zinloos nut doel waarvoor waartoe terugkijk doelloos

deaf!: living-with-disability
versta verstaan verstaat verstond volgen volg
verjaardag verjaardagen gezelschap groep drukte geroezemoes rumoer rumoerig feestje feestjes restaurant helft tegelijk achtergrondgeluid toneel kerkdienst

deaf: living-with-disability
gehoor gehoorapparaat gehoorapparaten oren hoortoestel
slechter achteruit wennen fluit piept batterijtje instellen werkt wen versta

blind!: living-with-disability
ogen oog zicht gezichtsvermogen netvlies staar macula glaucoom
achteruit slecht slechter krant boek boeken lezen wazig wazige minder letters letter vlek herken mistig

blind: living-with-disability
lettertjes krant ondertiteling prijskaartjes etiketten busnummer gezichten
zie ziet wazig loep vergrootglas onleesbaar

gym: exercise
stijf stram stijve stramme roestig lenig soepel
spieren lijf gewrichten plank knieën benen rug botten lichaam opstaan heupen

fallprevention!: exercise adapted-sport
wankel wankele onvast onvaste evenwicht evenwichtsgevoel instabiel zwalk zwabber
loop lopen benen sta staan val vallen gevallen struikel trap stoep duizelig opstaan

depression: low-mood
vrolijk vrolijke lach masker opgewekt toneel
instort huil huilen vanbinnen stort somber

depression!: low-mood
wereld dagen alles leven toekomst
grijs grauw kleurloos uitzichtloos zwart vlak somber

trauma!: psychological-vulnerability low-mood
inbraak ingebroken overval overvallen beroving ongeluk aanrijding brand aanranding steekpartij beschieting
durf slapen slaap bang schrik angst angstig nachtmerries nachtmerrie herbeleef beelden zenuwachtig droom dromen droomt

anxiety!: low-mood
supermarkt winkel bus trein metro rij kassa menigte drukte markt feestje tunnel winkelcentrum
benauwd paniek paniekerig zweten hyperventileer hyperventileren wegrennen trillen paniekaanval flauwvallen

anxiety!: low-mood
hart hartkloppingen handen adem borst
bonkt bonst tekeer zweten trillen hyperventileer angst paniek

psychosis!: psychological-vulnerability
emoties gevoelens stemming stemmingen buien
achtbaan kanten golven overspoelen beheersen controle schommelt schommelen schommelingen alle heftig

psychosis!: psychological-vulnerability
stem stemmen fluisteren gefluister
opdragen schelden commando opdrachten uitschelden

compulsion!: psychological-vulnerability low-mood
fornuis handen slot gas sloten tellen
terugrijden dwang checken check honderd dwangmatig

alcohol!: addiction
drank wijn bier borrel borrels alcohol jenever wodka whisky biertje biertjes pils wijntje wijntjes
trillen tril beef verstop verstopt stiekem afblijven minderen kater smoes lieg

drugs!: addiction
afgekickt clean afkicken afkickkliniek
terugval terugvallen vrienden gat verleiding trek gebruiken blijven maanden weken

drugs!: addiction
coke wiet speed joint joints pillen ghb ketamine drugs cocaïne heroïne
afblijven stoppen trek verslaafd minderen dagelijks craving stop

gambling!: addiction
gokken gok gokt casino gokkast kansspel wedden kraslot krasloten
geld loon salaris verloren leen geleend schulden stoppen huur spaargeld nacht stiekem

smoking!: addiction exercise
roken rook peuk peuken sigaretten vapen vape shag
stoppen afkomen stop gestopt pleisters minderen lukt

sects!: meaning psychological-vulnerability
kerk geloof sekte getuigen geloofsgemeenschap jehova
gestapt uitgestapt losgemaakt streng strenge uitgestoten uitgesloten

meaningtalk: meaning
gelovig gelovige kerkelijk religieus godsdienstig geloof
zoekende twijfel twijfels zoek diepgang bestaan troost

wishesforend!: end-of-life legal-advice
reanimeren gereanimeerd reanimatie beademing beademd
papier vastleggen vastgelegd verklaring opschrijven zetten penning
`
