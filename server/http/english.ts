import { MAX_HITS } from '#domain/search.ts'

/**
 * The Dutch sentences of problems, for who reads English: `*` is any text, and comes back where `*` stands again. The domain
 * speaks Dutch only, as its readers do; a sentence that is not here is answered in general words.
 */
const SENTENCES: [dutch: string, english: string][] = [
  ['dit kennen we hier niet', 'this is unknown here'],
  ['dit kennen we hier niet; bedoel je *?', 'this is unknown here; do you mean *?'],
  ['dit kennen we hier niet; wel: *', 'this is unknown here; known are: *'],
  ['hier horen geen parameters bij', 'there are no parameters here'],
  ['dit mag er maar één keer staan', 'this may be given only once'],
  ['dit is verplicht', 'this is required'],
  ['dit mag niet leeg zijn', 'this may not be empty'],
  ['hierin staat een teken dat niet kan', 'this contains a character that is not allowed'],
  ['dit zit te diep in elkaar', 'this is nested too deep'],
  ['* kennen we niet; kies uit: *', '* is unknown; choose from: *'],
  ['hoogstens * tekens', 'at most * characters'],
  ['hoogstens * waarden', 'at most * values'],
  ['hoogstens * per pagina', 'at most * per page'],
  ['hoogstens * meter', 'at most * metres'],
  ['hoogstens *', 'at most *'],
  ['minstens * tekens', 'at least * characters'],
  ['minstens * waarden', 'at least * values'],
  ['minstens *', 'at least *'],
  ['gebruik hoogstens * tekens', 'use at most * characters'],
  ['typ minstens één letter', 'type at least one letter'],
  ['geef een heel getal', 'give a whole number'],
  ['geef true of false', 'give true or false'],
  ['pagina’s beginnen bij 1', 'pages begin at 1'],
  [
    `verder dan de eerste ${MAX_HITS} resultaten bladeren kan niet; kies een filter, dan worden het er minder`,
    `paging goes no further than the first ${MAX_HITS} results; choose a filter to have fewer`,
  ],
  ['een straal heeft een plek nodig: geef ook near', 'a radius needs a place: give near too'],
  ['sorteren op afstand heeft een plek nodig: geef ook near', 'sorting by distance needs a place: give near too'],
  ['geef lat,lng, zoals 52.38,4.64', 'give lat,lng, such as 52.38,4.64'],
  ['geef de breedtegraad als getal, zoals 52.38', 'give the latitude as a number, such as 52.38'],
  ['geef de lengtegraad als getal, zoals 4.64', 'give the longitude as a number, such as 4.64'],
  ['de breedtegraad ligt buiten Nederland (*)', 'the latitude is outside the Netherlands (50.7 to 53.6)'],
  ['de lengtegraad ligt buiten Nederland (*)', 'the longitude is outside the Netherlands (3.2 to 7.3)'],
  ['lengte en breedte lijken verwisseld', 'latitude and longitude seem to be swapped'],
  [
    'lengte en breedte lijken verwisseld: geef west,zuid,oost,noord',
    'latitude and longitude seem to be swapped: give west,south,east,north',
  ],
  ['geef west,zuid,oost,noord', 'give west,south,east,north'],
  ['geef vier getallen: west,zuid,oost,noord', 'give four numbers: west,south,east,north'],
  [
    'west moet kleiner zijn dan oost, en zuid kleiner dan noord',
    'west must be smaller than east, and south smaller than north',
  ],
  ['dit kaartdeel ligt buiten Nederland', 'this part of the map is outside the Netherlands'],
  ['een code heeft kleine letters en streepjes', 'a code has lower case letters and hyphens'],
  ['geef een taalcode van *, zoals nl', 'give a language code of two or three letters, such as nl'],
  ['geen CBS-code, zoals *', 'not a CBS code, such as GM0392, WK039201 or BU03920101'],
  ['* is geen hulpvraag die we kennen; zie /needs', '* is not a need we know; see /needs'],
  ['* is geen thema dat we kennen; zie /themes', '* is not a theme we know; see /themes'],
  ['* is geen netwerk dat we kennen; zie /networks', '* is not a network we know; see /networks'],
  ['* is geen gebied dat we kennen; zie /neighbourhoods', '* is not an area we know; see /neighbourhoods'],
  ['Dit adres is er niet.', 'There is nothing at this address.'],
  ['Dit adres kan niet worden gelezen.', 'This address cannot be read.'],
  ['Deze organisatie staat niet (meer) op de kaart.', 'This organisation is not (or no longer) on the map.'],
  ['Deze activiteit staat niet (meer) op de kaart.', 'This activity is not (or no longer) on the map.'],
  ['Deze gemeente, wijk of buurt kennen we niet.', 'We do not know this municipality or neighbourhood.'],
  ['Dit netwerk is er niet.', 'There is no such network.'],
  ['Dit thema is er niet.', 'There is no such theme.'],
  ['Deze hulpvraag is er niet.', 'There is no such need.'],
  ['De hulpvraag klopt nog niet.', 'The need is not right yet.'],
  ['Iemand anders heeft deze hulpvraag net veranderd.', 'Somebody else has just changed this need.'],
  ['* staat er twee keer in', '* is there twice'],
  [
    '* staat ook bij de woorden die wél bij deze hulpvraag horen',
    '* is also among the words that do belong to this need',
  ],
  ['* heeft geen letters die we kunnen lezen', '* has no letters that we can read'],
  ['* staat hier niet, en kan er dus niet uit', '* is not here, so it cannot be taken away'],
  ['de code * is al in gebruik', 'the code * is taken'],
  ['zo heet ook de hulpvraag *', 'the need * is called so too'],
  ['dit thema is er niet', 'there is no such theme'],
  ['hoogstens * woorden bij één hulpvraag', 'at most * words for one need'],
  [
    'Er kan nu niets worden bewaard: de schijf van de server is bijna vol.',
    'Nothing can be saved now: the disk of the server is nearly full.',
  ],
]

const PATTERNS = SENTENCES.map(([dutch, english]) => ({
  pattern: new RegExp(`^${dutch.split('*').map(escaped).join('(.*?)')}$`, 's'),
  english,
}))

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/**
 * A Dutch sentence of a problem in English; null for one that is not here. The value it begins with, as in
 * `“x”: geen CBS-code`, stays as it is.
 */
export function inEnglish(dutch: string): string | null {
  const value = /^“.*?”: /s.exec(dutch)?.[0] ?? ''
  for (const { pattern, english } of PATTERNS) {
    const found = pattern.exec(dutch.slice(value.length))
    if (!found) continue
    let part = 0
    return value + english.replaceAll('*', () => found[++part] ?? '')
  }
  return null
}
