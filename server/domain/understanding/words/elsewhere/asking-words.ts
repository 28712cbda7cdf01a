/** Asks for help, company or a loan, whatever it is for: "mee naar de tandarts", "geen geld voor een bed". */
export const ASKS_FOR_HELP = [
  '(?:geen|weinig|te weinig|zonder|niet genoeg|nul|krap) (?:\\w+ )?(?:geld|centen|inkomen|eten|spullen|bed|matras|koelkast|wasmachine|kleding|kleren|fiets|laptop|internet|huis|woning|papieren|verzekering)',
  '(?:niet|niks|niets|nooit) (?:\\w+ ){0,3}(?:betalen|betaald|verzekerd|veroorloven)|onverzekerd|onbetaalbaar|te duur|bijstand|minima|minimumpas|stadspas|voedselbank|schulden',
  '(?:kan|kunnen|kon|lukt|lukken|durf|durft|snap|snapt|begrijp|begrijpt|weet|red|krijg) (?:\\w+ ){0,4}(?:niet|geen|niks|niets)|niet (?:meer )?(?:kunnen|lukken|durven|zelf|alleen)',
  'samen|met anderen|met (?:de )?buren|met elkaar|met mensen|met iemand|met vrouwen|gezelschap|maatje|buddy|gezellig|mee naar|meegaan|ga(?:at)? (?:er )?mee|mee gaan|met mij|lotgenoten|praatgroep|vrijwillig\\w*',
  'lenen|leen|ruilen|weggeven|doneren|uitwisselen|weggeefwinkel|buurthuis|wijkcentrum|buurtkamer|inloop',
  'hulp (?:bij|met|nodig)|help(?:t|en)? (?:mij|me|bij|met)|mij helpen|me helpen|wie helpt|wie wil|kan iemand|iemand die|brengen|begeleiding|begeleiden',
  'no money|cannot|can t|cant|afford|help|together|with me|somebody|someone|lonely|free',
  'yardim\\w*|birlikte|ucretsiz|param yok',
].join('|')

/** May ask for help; with a need beside it, it does. */
export const MAY_ASK_FOR_HELP = [
  'gratis+|goedkoop|goedkope|goedkoper|tweedehands|nodig|leren|les|lessen|cursus|uitleg|oefenen|aan huis|(?<! offerte )hulp|help|helpen|iemand|wie|kapot|stuk|overleden|gestorven|overlijden|repareren|reparatie|lukt|ophangen|instellen|aansluiten',
  '(?:voor )?(?:mijn|m n|mn) \\w+|ik (?:wil|zoek|heb|mis|moet|ben)|zoekt|ouderen|senioren|vluchtelingen?|nieuwkomers|asielzoekers?|beperking|gehandicapt\\w*|blind\\w*|slechtziend\\w*|dement\\w*|dementie|kinderen|alleenstaand\\w*|mantelzorg\\w*|my|for kids|need',
].join('|')
