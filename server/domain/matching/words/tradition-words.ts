import type { Tradition } from '../../vocabulary.ts'

/** How people name traditions: patterns of plain words. "Hindoestaans" tells where somebody is from, and is left out. */
export const TRADITION_WORDS: [traditions: Tradition[], pattern: string][] = [
  [
    ['protestant', 'catholic', 'ecumenical'],
    'christelijke?|christelijks|christenen?|kerkelijke?|kerk|kerken|christian|church',
  ],
  [['protestant'], 'protestantse?|hervormde?|gereformeerde?|lutherse?|protestant'],
  [['catholic'], 'katholieke?|katholieks|rooms|roomskatholieke?|parochie|catholic'],
  [['ecumenical'], 'oecumenische?|ecumenical'],
  [['islamic'], 'islamitische?|islam|moslims?|moslima s|moslimas?|moskee|muslim|islamic|musluman'],
  [['jewish'], 'joodse?|joods|jood|synagoge|jewish'],
  [['hindu'], 'hindoes?|hindoeistische?|hindoeisme|mandir|hindu'],
  [['buddhist'], 'boeddhistische?|boeddhisten?|boeddhisme|buddhist'],
  [['humanist'], 'humanistische?|humanisten?|humanisme|humanist'],
  [['anthroposophic'], 'antroposofische?|antroposofie|anthroposophic'],
]

export const RELIGIOUS: Tradition[] = ['protestant', 'catholic', 'ecumenical', 'islamic', 'jewish', 'hindu', 'buddhist']

/** After these words in the same clause, a tradition is what somebody wishes. */
export const WISHING =
  'liefst|graag|voorkeur|bij voorkeur|wenst|wens|zoekt|zoek|zoeken|gezocht|wil|willen|wilt|thuis|hecht|aansluiting|prefers?|would like|wants?|looking for|rather'
/** Not wished, when a tradition or a word of faith follows within three words. */
export const DENYING = 'geen|niet|niks|niets|zonder|no|not|without'

/** Wants to do without faith. "Niet gelovig" in what somebody asks for is said for a reason. */
export const NOT_RELIGIOUS =
  '(?:niet|geen|zonder|niks|niets|liever niet|not|no)(?: \\w+){0,2} (?:gelovige?|geloof|religieuze?|religieus|religie|geestelijke?|godsdienst|religious|religion|faith)|ongelovige?|ongelovig|atheist\\w*|seculiere?'

/** Words that only tell of somebody's faith; that they pray or know an imam is no question about faith. */
export const FAITH_WORDS =
  'gelovige?|religieuze?|evangelische?|orthodoxe?|doopsgezinde?|remonstrantse?|dominee|pastoor|imam|rabbijn|ramadan|religious'

/** Wants somebody of the same faith, which is told elsewhere in the note. */
export const SAME_FAITH =
  '(?:zijn|haar|hun|mijn|ons|eigen|zelfde|hetzelfde) (?:eigen )?(?:geloof|religie)|geloofsgenoten?|(?:same|his|her|their|my) (?:faith|religion)'

export const WOMEN_AMONG_THEMSELVES =
  '(?:alleen (?:met )?)?vrouwen onder elkaar|onder vrouwen|alleen (?:met |voor |bij )?(?:andere )?(?:vrouwen|dames)|zonder mannen|geen mannen|andere vrouwen|women only|only (?:with )?women|with other women|sadece kadinlar'
