import { TITLES as TITLES_OF_ALL } from './name-words.ts'

/** Words of which names of places are made that say nothing by themselves: "Oost", "Oude Haven". They need a cue. */
const GENERIC = `
noord oost zuid west noordoost noordwest zuidoost zuidwest centrum binnenstad kern dorp stad haven markt station buitengebied park
nieuw nieuwe oud oude groot grote klein kleine hoog hoge laag lage midden centraal buiten binnen wijk buurt polder bos heide duin
duinen veld velden berg bergen beek stein meer weide molen kapel sluis vaart kolk hoek hof hoven oever strand eiland noorder zuider
ooster wester rand punt kade plein straat weg laan dijk brug toren poort gracht haven werf burgwal zand goes best houten leek
heerde borne laren huizen epe ede gouda hulst buren beesd putten nes reek soest
`
export const GENERIC_PLACE_WORDS: ReadonlySet<string> = new Set(GENERIC.split(/\s+/).filter(Boolean))

/**
 * Words of every day, names of people and of countries that are also a town or village, and are hardly ever meant so: "Best", "Ens", "Leur".
 * Only of places: as words they keep all their weight.
 */
const TOWN_WORDS = `
almen amen america anderen andel annen asch assen axel baak baard baars balk bant bears beers beets belt bern best biest blokker boer
born borger broek brucht buchten bunde dalen darp deelen deest delden dieren dijken donderen doorn dorst duiven duizel echt echten een
eerde eind elim ell elp emmen ens enter erica est etten gaast gauw gees giessen glas goor graft grave groede groet hall halle handel
hank haren heeg heel heelweg heide helden hem hemmen herten hoeven hoorn horn horst huppel ingen joppe kaag kaart kampen kapelle kats
klimmen kotten langeweg leende leiden lengel lent leur lies lieren linde linden linne lith loo loon losser lutten made mander marken
marle meeden meijel mill miste monster mook mortel muiden mussel neede neer nieuwe nisse noorden notter onnen oranje oudorp overberg overslag
peest petten pesse putte raard ressen rhee rien rijen rijs rips roden roggel rolde ruinen rutten schijf schoot schore sinderen sleen
sloten smakt son spier spijk spui stroe sumar thorn tonden tuil tuk twisk varik veen velden velp veulen vinkel vlist vries vuren waal
waarde waarder wapse warder warns warten wateren wedde weert well wetering wier wierden wilp winde winkel winsum wons wormer wouw zeeland
zegge zenderen zetten zurich zwaag zweins hoef steeg punt krim lier lutte heen moer bilt blesse bult koog klomp groeve stapel wilgen
hout ham dolder rijp goorn zilk glind schiphorst vredepeel halfweg hoogland opende westhoek zandberg grashoek vijfhuizen overloon
`
export const TOWN_WORDS_OF_EVERY_DAY: ReadonlySet<string> = new Set(TOWN_WORDS.split(/\s+/).filter(Boolean))

/** Who types only this asks for the thing and not for the town. */
export const ASKED_ALONE: ReadonlySet<string> = new Set(
  'best buren dieren echt haren helden huizen kampen made monster putten zetten'.split(' '),
)

/** After one of these stands a place. */
export const PLACE_CUES: ReadonlySet<string> = new Set(
  'in te uit omgeving rondom rond bij nabij naar regio gemeente stadsdeel wijk buurt dorp plaats stad near around from woon woont wonen'.split(
    ' ',
  ),
)
/** After one of these even a word of every day is a place: "in Best", and not "bij buren". */
export const SURE_CUES: ReadonlySet<string> = new Set(
  'in omgeving regio gemeente stadsdeel wijk buurt dorp plaats stad woon woont wonen'.split(' '),
)
/** What may follow a place in small letters: "in oost wonen", "in stein op zaterdag". */
export const AFTER_PLACE: ReadonlySet<string> = new Set(
  'wonen woon woont wonend wonende zoek zoekt gezocht graag vandaag morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gratis'.split(
    ' ',
  ),
)

/** Parts of many a town, which a short question has with or without "in": "koffie noord", "centrum wandelen". */
export const PARTS_OF_A_TOWN: ReadonlySet<string> = new Set(
  'noord oost zuid west noordoost noordwest zuidoost zuidwest binnenstad centrum'.split(' '),
)

/** Before "centrum" these say what kind of house it is: "dag centrum", "cultureel centrum". */
export const KINDS_OF_CENTRUM: ReadonlySet<string> = new Set(
  `
dag wijk buurt dorps dorp jongeren jeugd tiener kinder kind ouderen senioren vrouwen moeder vader mannen gezins ontmoetings activiteiten
activerings inloop loop opvang diensten zorg woonzorg verzorgings verpleeg gezondheids gezondheid medisch herstel zelfregie revalidatie
autisme afasie expertise kennis informatie info advies steunpunt steun hulp vrijwilligers werk leer taal trainings training vormings
kunst cultuur cultureel culturele multicultureel multifunctioneel muziek dans sport sociaal sociale maatschappelijk islamitisch
islamitische joods christelijk parochie kerkelijk geestelijk turks marokkaans spiritueel yoga meditatie stilte natuur milieu dieren tuin
kringloop winkel party congres vergader bezoekers uitvaart crematie asielzoekers azc gemeenschaps tref wmo een het geen welk welke ander
groot grote nieuw nieuwe oude
`
    .split(/\s+/)
    .filter(Boolean),
)

/** After "noord" or "oost" these make a part of the world of it: "Oost-Europese vrouwen". */
export const PART_OF_THE_WORLD =
  /^(afrik|amerik|azi|europ|korea|holland|brabant|nederland|vlaa|vlam|fries|limburg|ierland|indi|pool|zee|kust|duits|frank)/

/** What the names of wijken and buurten end in, also as people spell it: "Europawyk", "Rivierenbuurd". */
export const ENDING_OF_AREA = /(?:w(?:ij|y|ei|ey|ji|i)c?k|b(?:uu|u)r[td]|dorp|kwart?ier|polder)$/

/** Before the name of a person, where it may be that of a place as well. */
export const TITLES: ReadonlySet<string> = new Set([
  ...TITLES_OF_ALL,
  ...'heer dokter dr buurvrouw buurman oom tante juf meester pastoor dominee ds'.split(' '),
])

/** Municipalities that nobody calls by their official name. */
export const OTHER_NAMES: Record<string, string[]> = {
  sgravenhage: ['Den Haag', 'The Hague', 'Lahey'],
  shertogenbosch: ['Den Bosch', 'Bosch'],
  sudwestfryslan: ['Sneek', 'Zuidwest-Friesland'],
  defryskemarren: ['De Friese Meren'],
  alphenaandenrijn: ['Alphen'],
  capelleaandenijssel: ['Capelle'],
  krimpenaandenijssel: ['Krimpen'],
  noardeastfryslan: ['Noordoost-Friesland'],
}

/** Endings that make "Haarlemse" and "Haarlemmer" of a place: its people and things, not the place. */
export const PEOPLE_ENDING = /^(s|se|sche|er|ers|mer|mers|aar|aars|naar|naars)$/
