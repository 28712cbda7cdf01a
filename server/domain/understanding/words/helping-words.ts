/** Whom somebody wants to help. Never "mijn": who cooks for their own children helps nobody else. */
const HOW_OTHERS_ARE =
  'andere|oud|oude|oudere|eenzaam|eenzame|ziek|zieke|jonge|arme|dakloze|stervende|kwetsbare|alleenstaande|gehandicapte|blinde|demente|nieuwe|other|old|older|elderly|lonely|sick|poor|young|homeless|disabled'
const OTHER_PEOPLE =
  'ander|anderen|mensen|iemand(?: anders)?|ouderen?|oudere|oudjes|bejaarden?|senioren|daklozen|dakloze|zieken|gehandicapten|asielzoekers?|nieuwkomers?|vluchteling|vluchtelingen|statushouders?|kinderen|jongeren|tieners|jeugd|leerlingen|scholieren|gezin|gezinnen|vrouwen|moeders|mantelzorgers?|stervenden|gevangenen?|gedetineerden?|eenzamen|armen|lotgenoten|dieren|buurtgenoten|buurtbewoners|(?:mijn |onze )?(?:buren|buurt|wijk|straat)|samenleving|others|people|somebody|someone|kids|children|families|mothers|elderly|homeless|newcomers|refugees|seniors|neighbou?rs|animals'
export const OTHERS = `(?:(?:een|de|het|die|wat|the|an?) )?(?:(?:${HOW_OTHERS_ARE}) )*(?:${OTHER_PEOPLE})(?= )`

/** Done to people, so that it is help whoever says it: "mensen wegbrengen". */
export const DONE_TO_OTHERS =
  '(?:mee)?helpen|help|bijstaan|ondersteunen|steunen|begeleiden|bezoeken|opzoeken|vervoeren|rijden|rondrijden|wegbrengen|brengen|halen|ophalen|voorlezen|(?:\\w*les|huiswerkhulp|nederlandse les) geven|lesgeven|gezelschap houden|blij maken|wegwijs maken|coachen|visit|drive|teach|support|assist'
/** Help where it is done for others, and a pastime or a chore where it is not. */
export const DONE_FOR_OTHERS = `${DONE_TO_OTHERS}|koken|bakken|klussen|repareren|maken|doen|betekenen|bijdragen|lezen|tolken|vertalen|schrijven|opschrijven|breien|naaien|organiseren|regelen|zingen|spelen|optreden|opknappen|schoonmaken|uitleggen|geven|uitdelen|rondbrengen|bezorgen|boodschappen halen|cook|bake|make|do|read|write|sing|play|give|walk|clean|fix`
/** Help by what it is, where the writer does it. */
export const GIVING =
  'tolken|waken|voorlezen(?! (?:aan|voor) mijn)|oppassen(?! op mijn)|lesgeven|\\w*les geven(?! aan mijn)|advies geven|gastvrouw zijn|gastheer zijn'

/** Where people live who are cared for, and are sung to. */
export const HOUSES = '(?:verzorgings|verpleeg|bejaarden)(?:te)?huis|hospice|azc'

/** What somebody becomes who helps. */
export const ROLES =
  '(?:\\w*vrijwilliger|\\w*begeleider|\\w*maatje|buddy|chauffeur|gastvrouw|gastheer|voorlezer|waker|klusbuur|bezoeker|tolk|mentor|gastgezin|lijnwacht|nachtwacht|taalcoach|collectant|bestuurslid|penningmeester|fietsdocent|volunteer|driver)'
/** Where somebody helps; "helpen bij de belastingaangifte" is asked for. */
export const PLACES_OF_HELP =
  '(?:voedselbank|kledingbank|speelgoedbank|keuken|tuin|moestuin|kinderboerderij|boerderij|(?:dieren)?asiel|buurthuis|wijkcentrum|school|bejaardenhuis|verzorgingshuis|verpleeghuis|ziekenhuis|hospice|kerk|moskee|bieb|bibliotheek|kringloop\\w*|weggeef\\w*|inloop\\w*|\\w*opvang|soep\\w*|kook\\w*|eetgroep|buurtmaaltijd|speeltuin|dagbesteding|wandelgroep|azc|taalcafe|repaircafe|jeugdhonk|\\w*evenement(?:en)?|\\w*feest(?:en)?)'

/**
 * What whom, or what with, says of the kind of help: calls for it are for these needs. Beside what the words point to by themselves, as
 * "kinderen" is no need, and who was a nurse has none.
 */
export const KINDS_OF_HELP: [pattern: string, needs: string[]][] = [
  ['kinderen|kids|children|leerlingen|scholieren|cocuk\\w*', ['homework-help', 'family-buddy']],
  ['jongeren|tieners|jeugd|teenagers', ['youth-place', 'homework-help']],
  [
    '(?:oude|oudere|bejaarde|old|elderly|older) (?:mensen|people)|ouderen?|oudere|oudjes|bejaarden?|senioren|elderly|seniors|yasli\\w*',
    ['visit-buddy', 'carer-respite'],
  ],
  ['eenza\\w+|lonely|bezoek\\w*|langs|visit\\w*|gezelschap', ['visit-buddy']],
  ['dieren\\w*|hond|honden|poes|katten|paarden|animals?|dogs?|hayvan\\w*', ['animals']],
  [
    'vluchteling\\w*|nieuwkomers?|statushouders?|asielzoekers?|refugees?|newcomers|multeci\\w*',
    ['refugees', 'learning-dutch'],
  ],
  ['dakloz\\w+|homeless|evsiz\\w*', ['homelessness']],
  ['gezin|gezinnen|families|family', ['family-buddy']],
  ['moeders|mothers|babys?|kraam\\w*', ['pregnancy-baby', 'family-buddy']],
  ['mantelzorg\\w*|dementie|demente', ['carer-respite']],
  ['verpleeg\\w+|verzorgende|nurse|hemsire', ['end-of-life', 'living-with-illness', 'carer-respite']],
  ['zieken?|zieke mensen|sick', ['living-with-illness', 'accompany-hospital']],
  ['sterv\\w+|wak\\w+|hospice', ['end-of-life']],
  ['boekhoud\\w*|administra\\w+|accountant|papieren|paperwork|schulden', ['forms-letters']],
  ['jurist\\w*|rechten|advocaat|lawyer|law', ['legal-advice']],
  ['tolk\\w*|vertal\\w+|translat\\w+|interpret\\w*', ['accompany-hospital']],
  ['leraar|lerares|docent\\w*|juf|onderwijzer\\w*|teacher', ['homework-help', 'learning-dutch']],
  ['koken|kook\\w*|kok|keuken|bakken|cook\\w*|kitchen|yemek', ['cooking-together']],
  ['rijbewijs|auto|busje|chauffeur\\w*|\\w*rijd\\w*|wegbrengen|vervoer\\w*|drive\\w*|car|sofor\\w*', ['rides']],
  ['timmer\\w*|fietsenmaker|repar\\w+|vakman|monteur|elektricien|loodgieter|lassen', ['repair', 'odd-jobs']],
  ['klus\\w*|handig\\w*|gereedschap|rechterhanden|handyman', ['odd-jobs', 'repair']],
  ['sjouw\\w*|sterke?|tillen|verhui\\w+', ['moving-furnishing']],
  ['\\w*tuin\\w*|garden\\w*|snoeien|wieden', ['gardening']],
  ['computers?|laptops?|ict', ['computer-phone']],
  ['taal|taalles|nederlandse les|teach dutch', ['learning-dutch']],
  ['gevangen\\w*|gedetineerd\\w*|prison\\w*', ['detention']],
  ['wandel\\w*', ['walking']],
  ['fietsles\\w*|leren fietsen', ['cycling']],
  ['voedsel\\w*|kerstpakket\\w*', ['food-parcel']],
  ['levensverhal\\w*|levensboek\\w*', ['meaning', 'arts-culture']],
  // What a group does together in a day.
  ['bedrijf|team|collegas|afdeling|company|colleagues', ['moving-furnishing', 'cooking-together']],
]
