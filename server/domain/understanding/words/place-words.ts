/** Words of which names of places are made that say nothing by themselves: "Oost", "Oude Haven". They need a cue. */
const GENERIC = `
noord oost zuid west noordoost noordwest zuidoost zuidwest centrum binnenstad kern dorp stad haven markt station buitengebied park
nieuw nieuwe oud oude groot grote klein kleine hoog hoge laag lage midden centraal buiten binnen wijk buurt polder bos heide duin
duinen veld velden berg bergen beek stein meer weide molen kapel sluis vaart kolk hoek hof hoven oever strand eiland noorder zuider
ooster wester rand punt kade plein straat weg laan dijk brug toren poort gracht haven werf burgwal zand goes best houten leek
heerde borne laren huizen epe ede gouda hulst buren beesd putten nes reek soest
`
export const GENERIC_PLACE_WORDS: ReadonlySet<string> = new Set(GENERIC.split(/\s+/).filter(Boolean))

/** After one of these stands a place. */
export const PLACE_CUES: ReadonlySet<string> = new Set(
  'in te uit omgeving rondom rond bij nabij naar regio gemeente stadsdeel wijk buurt dorp plaats stad near around from woon woont wonen'.split(
    ' ',
  ),
)
/** What may follow a place in small letters: "in oost wonen", "in stein op zaterdag". */
export const AFTER_PLACE: ReadonlySet<string> = new Set(
  'wonen woon woont wonend wonende zoek zoekt gezocht graag vandaag morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gratis'.split(
    ' ',
  ),
)

/** Before the name of a person. */
export const TITLES: ReadonlySet<string> = new Set(
  'mevrouw meneer dhr mevr mw heer familie fam dokter dr buurvrouw buurman oom tante juf meester pastoor dominee ds'.split(
    ' ',
  ),
)

/** Municipalities that nobody calls by their official name. */
export const OTHER_NAMES: Record<string, string[]> = {
  sgravenhage: ['Den Haag', 'The Hague', 'Lahey'],
  shertogenbosch: ['Den Bosch', 'Bosch'],
  sudwestfryslan: ['Sneek', 'Zuidwest-Friesland'],
  defryskemarren: ['De Friese Meren'],
  noardeastfryslan: ['Noordoost-Friesland'],
}

/** Endings that make "Haarlemse" and "Haarlemmer" of a place: its people and things, not the place. */
export const PEOPLE_ENDING = /^(s|se|sche|er|ers|mer|mers|aar|aars|naar|naars)$/
