/**
 * Dutch words for synthetic texts. Common ones first: they are picked by Zipf's law, so the first of a list stands in many
 * listings and the last in few.
 */
const words = (text: string) => text.trim().split(/\s+/)

/** What a title begins with. */
export const GATHERINGS = words(`
  koffie inloop spreekuur maatje eetclub wandelgroep cursus huiskamer buurttafel werkplaats praatgroep lunch creaclub
  taalcafé hulpdienst avondeten repaircafé moestuin zangkoor leeskring gym bezoekdienst spelletjesmiddag ontbijt yoga
  fietstocht kookgroep rouwcafé huiswerkklas ruilkast klusdienst filmavond dansmiddag schaakclub rommelmarkt jeugdhonk
  vaderkring moedergroep natuurwandeling boekenbus`)

/** Glued to each other they make compounds, the way Dutch does: buurtkeuken, wijkatelier, seniorenkring. */
export const FIRST_PARTS = words(`
  buurt wijk senioren jeugd ouder vrouwen mannen dorps gezins tuin taal kook zomer winter eet spel muziek beweeg kinder
  rouw kerk moskee school sport zorg steun hobby kunst fiets wandel muziek thee soep film dans schilder brei naai boeken
  ruil droom stads straat plein park dieren honden hulp samen`)
export const SECOND_PARTS = words(`
  kamer tafel groep huis kring club punt plek werkplaats keuken tuin café middag avond ochtend maaltijd dienst team loket
  school atelier markt feest koor uurtje salon bus winkel kast netwerk project wandeling gesprek les praatje hoek lab`)

export const NOUNS = words(`
  mensen buurt koffie huis tijd week hulp groep vrijwilliger kinderen dag gesprek plek tafel buren eten ouderen thee tuin
  vraag maatje spullen muziek ochtend middag brief boodschappen familie geld taal fiets spel verhaal soep handen boek
  straat keuken hond kaart bezoek cursus wandeling papieren telefoon zaal kerk school park avond contact steun idee
  klus formulier gezin vriendin afspraak stoel deur verhuizing fruit groente jas schilderij liedje museum bos strand
  trein auto rolstoel ziekenhuis dokter recept materiaal gereedschap naaimachine wol computer scherm wachtwoord krant
  bibliotheek begeleider docent coördinator deelnemer bewoner moeder vader kleinkind puber baby kat kip bloemen zaden
  onkruid regen zon feest kerst zomer vakantie verlies troost hoop geloof stilte gebed kaars adem lichaam spieren
  balans pijn slaap energie moed toekomst baan sollicitatie diploma ervaring talent droom wens dromenvanger`)

export const VERBS = words(`
  komt helpt eet praat drinkt gaat maakt leert ontmoet luistert wandelt kookt speelt zoekt vindt brengt zingt deelt leest
  schrijft fietst belt bezoekt repareert tekent schildert breit tuiniert oefent danst bakt regelt vult vertelt lacht
  schuift begeleidt plant oogst knutselt timmert naait zwemt rust mediteert ruilt sorteert versiert organiseert`)

export const ADJECTIVES = words(`
  samen gezellig warm gratis nieuw klein rustig vast open lekker eenvoudig vrolijk persoonlijk veilig gezond mooi licht
  praktisch huiselijk stil groen betaalbaar vertrouwd creatief sportief ruim eerlijk vers handig kleurrijk bijzonder`)

export const SMALL = words(
  `de en een in het van je met voor we op te is dat die er ook als aan of bij om niet naar wie uit`,
)

export const STREETS = words(`
  Dorpsstraat Kerkstraat Schoolstraat Molenweg Stationsweg Beatrixlaan Julianastraat Lindelaan Eikenlaan Markt
  Nieuwstraat Hoofdstraat Parallelweg Wilhelminaplein Vondelstraat Merelstraat Zonnebloemhof Havenkade Brink Singel`)

/** What organisations are called, with a word in between. */
export const ORGANIZATION_FORMS = words(`
  Stichting Buurthuis Vereniging Wijkcentrum Kerk Moskee Dorpshuis Inloophuis Welzijn Werkgroep Zorgboerderij Bibliotheek
  Diaconie Speeltuin Volkstuin Ontmoetingscentrum`)
export const ORGANIZATION_NAMES = words(`
  Brug Linde Ontmoeting Regenboog Haven Schakel Bron Kring Eik Zonnebloem Wegwijzer Vuurtoren Hoeksteen Waaier Spil
  Ankerplaats Boog Draad Tweede_Thuis Open_Deur Goede_Buur Koperen_Ketel Blauwe_Bank Halte Merel Lantaarn Parel Poort
  Molen Toekomst Samenklank Handreiking Noorderlicht Meeuw Kastanje Veerpont`).map((name) => name.replace('_', ' '))
