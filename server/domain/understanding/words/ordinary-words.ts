/**
 * Common Dutch and English words. Whoever writes one of these meant it: it is never "corrected" into a word of a need or a
 * place, and by itself in a long text it is weak evidence. Not a dictionary; inflected forms are recognised by their stem.
 */
const DUTCH = `
dodelijk dodelijke
woonkamer tweeën drieën vieren drieen telefoonnummer huisnummer mailadres aan aandacht aanbod aanbieden aangeven aankomen aanleiding aanpak aantal aanvraag aardig achter achterkant achternaam adres advies
afdeling afgelopen afspraak afstand akkoord algemeen alleen allerlei alles altijd anders antwoord appel april arbeid arm armen auto
augustus avond baas bak bakker balkon band bang bank basis bed bedankt bedoelen bedoeling bedrag bedrijf been begeleiding begin
beginnen begrijpen behalve behandeling behoefte beide bekend bekende bel belang belangrijk bellen benen beneden beroep beslissen
besluit bestaan bestellen bestuur beter betekenen betrekken bevallen bezig bezit bezoek bij bijna bijzonder binnen binnenkort blauw
blij blijven bloem boek boeken boer boodschap boom boos bord bos bouwen boven brand breed brengen brief bril broek broer broeder brood
brug bruin buik buiten bus buur buren buurt buurman buurvrouw cadeau cafe centrum contact controle daar dag dagelijks dak dame
dames dank dansen datum december deel deken denken derde dertig deur dicht dichtbij dienen dienst diep dier ding dinsdag dit dochter
doen dokter dom donderdag donker dood doel doorgaan dorp dragen drie drinken droog druk duidelijk duur duwen echt echter eerder eerlijk
eerst eeuw eigen eind einde eindelijk elf elkaar eiland emmer energie enig enige enkel enorm erbij eruit ervaring eten euro even
extra familie februari feest fiets fijn film flat fles fout fris fruit ganse gang gast gebeuren gebied geboren gebouw gebruik
gedachte gedrag geel geen geest geheel geit geld geleden geliefd gelijk geloven geluid geluk gelukkig gemakkelijk gemeente genoeg
gesprek gevaar geval gevoel gevonden geweldig gewicht gewoon gezellig gezicht gezin gezond glas goed goedkoop goud graag gras gratis
grijs groen groente groep groeten grond groot haak haar haast halen half hals hand handen handig hangen hard hart haven heel heen heer heet hek
helaas helder helemaal help hemd herfst herinneren heten heuvel hier hoek hoesten hoeven hok hond honderd hoofd hoog hoop hopen horen hotel houden
hout houten huid huis huren huur ideaal idee ieder iedereen iemand iets ijs ijzer inderdaad informatie ingang inhoud inkomen inkopen jaar
jammer jarig jas jong jongen juist juli juni kaart kaas kalm kamer kans kant kantoor kapot kapper kast kat keer kelder kennen kennis
kerk kerst keuken keus keuze kiezen kijken kilo kind kinderen klaar klagen klas klein kleinkind kleur klok klein kloppen knie koek koffie
kok komen koning koningin koop kop kopen kopje kort koud kous kracht krant krijgen kruis kunst kunnen kwaad kwart kwartier laag laan laat laatst lachen lamp
land lang langs langzaam last laten later leeftijd leeg leek leggen lekker lelijk lente lepel leraar leren les letter leuk leven lezen
licht lid lief liefde liefst liggen lijken lijn lijst links lip logisch lokaal lopen los lotgenoot lotgenoten lotgenotengroep lotgenotencontact lucht lunch maal maaltijd maan maand maandag maart maat
 machine maken makkelijk man manier mannen markt mei meid meisje melk mens meer meest meestal melden meteen mening mes met meter midden middag minder
minst minuut misschien mis missen mode moe moeder moeilijk moeite mogelijk mogen moment mond mooi morgen muis muur muziek naaien naam naar naast nacht nat
natuur natuurlijk nee neef negen nemen net neus nicht niemand niet niets nieuw nieuws nodig noemen noord nooit normaal noot november nu nummer ochtend
oever oktober olie om oma onder ongeveer ons ontbijt oog ooit oom oor oorlog oost op opa open opeens openen opening ophalen oplossing
oranje oud ouder ouders overal overdag overdrijven overleg overmorgen paar paard pad pak pakken pan papa papier park partner pas passen pauze peer
pen per persoon piano pijn plaat plaats plan plank plant plastic plat plein plezier plotseling pols poort poot pop post pot praten precies prijs
prima proberen probleem problemen proces programma project punt raam raar raken recht rechts reden regel regelen regelmatig regen reis rekening rest richting rijden
rijk rijst ring rivier roepen rok rokken rond rood rook rots ruim ruimte rust rustig salon samen saai school scherp schip schoen schoenen schoon
schouder schrijven schuin sector seizoen september sfeer sinds sla slaan slag slang slapen slecht sleutel slot sluiten smaak smal sneeuw snel soep sok soms
soort spelen spel spiegel spier spijt spoed spoor sport spreken springen staan stad stap stappen start station steeds steen stem ster sterk
sterven steun stil stilte stoel stof stom stoppen straat straks strand streng strook stuk sturen suiker taak taal tafel tak tand tante tas team tegen telefoon
tellen teller tent terug terwijl thee thuis tien tijd titel toch toen toekomst toilet toneel tot totaal touw traan trap trein trekken trots trouwen
trui tuin tussen twaalf twee tweede twijfel uit uitkomst uitleg uitstekend uur vaak vader vak vakantie vallen van vandaag vandaan vanavond vangen vanmiddag vanmorgen varen vast vechten veel
veilig veld ver verandering verdienen verder verf vergadering vergeten verhaal verjaardag verkeer verkeerd verkopen verleden verliezen verschil vers
verschillend verstaan vertellen vertrek vertrouwen vervelend vet vier vierkant vies vijand vijf vinden vinger vis vlak vlakbij vlees vlieg vliegtuig vloer voelen voet vogel vol
volgen volgend voldoende voor vooral voorbeeld voorbij voorkomen voordeel voorstel vorige vork vorm vraag vragen vrede vreemd vreemde vriend vriendelijk vrij vrijdag vroeg
vroeger vrouw vrouwen vuil vuur waar waarde waarom wachten wagen wakker wand wang wanneer wapen warm wassen wat water week weekend weer weg
weinig weken welke wereld werk werken west weten wie wiel wij wijd wijk wijn wijs wild willen wind winkel winnen winter wit woensdag wolk wonder wonen woning woord
woordenboek worden wortel zaak zaal zacht zak zand zaterdag zee zeep zeggen zeker zelf zes zetten zeven ziek ziekte ziekenhuis zien zijn zilver zin zitten
zoals zoeken zoet zolder zomer zon zondag zoon zorg zorgen zout zuid zulk zullen zus zuster zwaar zwak zwart 
acht achtergrond beperkt bereiken bestaand beschikbaar bespreken bieden client contact deelnemen deelname eenmaal gedaan gaande geplaatst
gevraagd graden handel hulp huidig intake klacht koken komend kosten kost kwijt laptop leiden leider loket lukt lukken maatschappij mail mailen melding moment
nabij namens netwerk onderwerp onderzoek ontvangen ontwikkeling open opname opvang overleven patient periode persoonlijk plek positief praktijk praktisch
reageren reactie samenwerking situatie sociaal staat stap steun stuur tafels termijn traject uitgebreid uitnodigen verband verblijf verbinden verschillende
vervolg verwijzen verwijzing verzoek volwassen voorheen voorlopig voorzien vrijwillig wens wensen wisselen woont zelfstandig zoals zodra zowel
baby bad bakken balen bar basisschool bende beurt bioscoop blind boom boot bord borst bos broeken buik bui 
computer crisis cursus dief diploma drank dromen eend ei eieren eerste emotie examen fabriek foto foutje gaaf gala gebak gebed geduld gezang gitaar
grap griep grote haring helft hengel herrie heks huilen huishouden kader kamp kanker kapel kassa katoen kegel ketting kist klant
klimmen klimmer knop koe koken koffer kolom konijn kooi koorts kous kraan kring kudde kussen kwast laars lade lagere leider lening les liedje lijm lijf lijden lood lopend
luisteren maag mand masker meel meer merel merk merken mis moed mol moord mouw mug naald nagel neefje nest noten oven paling pap parade partij paus peper perk pet piek pil
pils pit plakken plas poes politie pols post prik pruik puin puur raad raden raken rand rat reep ridder riem rij ritme roer roman rond rot ruit ruiter saus schaal schaap
schade schat schatten schep schild schram schub schudden schuur smeren smid snor soldaat sop spannend sparen speer spek spin spons staart stal stam stank ster stier stip storen
stoornis storm strik stroom tang tank tapijt tarief tegel teken tekening teen tennis tong toren tram troep trommel truc tulp tuit vaas vak vat veer vel vent verf vest vlag vlek
vloot vouw vuilnis waaier wafel wagen wal warmte wasmachine weide wenk wesp wieg wiel winst wissel wol wolf worst zadel zage zalf zang zee zegel zeil zeug zeuren ziel zoen zool zwaan
zwager zwerm schrik schuld stress lopen maaien malen mager manden maten meten mijden mikken naden namen nemen paden paren peren plagen poten praat prat ramen
rapen rekenen remmen repen reizen richten rijp rijpen ruilen ruiken rusten schamen scheren schijnen schimmel schuiven slepen sloot smelten snoepen spuiten staren stelen stelt steken stinken
strijd strijken stelling tillen tonen traag trouw turen veters vegen verse vullen wekken wenden werpen wissen wonden wrijven zagen zaden zaken zenden zetel zieken zinken zuigen zweten zwijgen
gere gaarne kunde zijt oew tachtig zestien zeventien berekenen collega afloop ombouwen annuleren omwisselen polo data mijl series vitamine locaties getrokken opvragen onmiddellijk omzetten verticaal planeet
reist voorgoed meereizen paraat menus sorteert weggooit geldt chaoot overzien ontstaan actualiteit gelach bubbels vreselijk voorzorg onderbouw papas lieten rooster
bijslag makkelijker waarin terrein omringen logees besloten onderuit volgens installatie piepers opereren fysiek fysieke afdrukken opsluiting inductie afblazen
`

/** Places and peoples in an ordinary sentence: "uit Syrië", "Turkse koffie". There are buurten of these names. */
const COUNTRIES = `
nederland holland belgie duitsland engeland frankrijk spanje italie polen turkije marokko syrie oekraine eritrea somalie
suriname curacao aruba indonesie china rusland amerika afrika europa azie afghanistan irak iran egypte ghana india pakistan
vlaanderen limburg brabant friesland turks turkse marokkaans marokkaanse pools poolse syrisch surinaams nederlands nederlandse
engels engelse duits frans spaans arabisch berbers oekraiens russisch chinees allah god islam maria jezus
`

const ENGLISH = `
about after again all alone always and any anyone anything are around ask away back bad because been before being best better big both boy
bring but buy call can car care child children city class clean close clothes come could country day dear did different do does doing done
down drink each eat else english every family far father feel few find fine first food for free friend friends from fun get girl give go going good got great
group had happy hard has have he help her here him his home hope hour house how husband idea if ill important into job just keep kids kind know
language join joins joined last late learn leave left less letter life like little live living long look looking lot love made make man many may meet meeting money month more morning
most mother much must my near need never new next nice night no not nothing now number of off often old once one only open or other our out over own
parents part people person phone place play please post problem problems read ready real really right room run sad safe said same say school see she should
show sister small someone something sometimes son soon speak start stay still stop street study such sure talk teach tell than thank that the their them
there these they thing things think this those time tired today together tomorrow too town try two under until use very visit wait walk want was way week well
went were what when where which while who why wife will with without woman women wonder work world would write year years yes yet young your
`

export const ORDINARY_WORDS: ReadonlySet<string> = setOf(DUTCH, COUNTRIES, ENGLISH)
export const COUNTRY_WORDS: ReadonlySet<string> = setOf(COUNTRIES)

function setOf(...lists: string[]): Set<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/).filter(Boolean)))
}
