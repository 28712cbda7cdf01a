/** Names of languages as people write them, and the adjective for people of a country where nearly all speak it. */
export const LANGUAGE_WORDS: [code: string, pattern: string][] = [
  ['nl', 'nederlands|dutch'],
  ['en', 'engels|engelstalige?|english|ingilizce'],
  ['ar', 'arabische?|arabischtalige?|marokkaans arabisch|arabic|arapca'],
  ['tr', 'turks|turkse|turkstalige?|turkish|turkce'],
  ['pl', 'pools|poolse|poolstalige?|polish|polski|lehce'],
  ['uk', 'oekraiens|oekraiense|ukrainian|ukraynaca'],
  ['ru', 'russisch|russische|russian|rusca'],
  ['ti', 'tigrinya|eritrees|eritree?se|tigrinja'],
  ['am', 'amhaars|amharisch|amharic'],
  ['so', 'somalisch|somalische|somali'],
  ['fa', 'farsi|perzisch|dari|persian|farsca'],
  ['es', 'spaanse?|spaanstalige?|spanish'],
  ['fr', 'franse?|franstalige?|french'],
  ['de', 'duitse?|duitstalige?|german'],
  ['pt', 'portugees|portugese|portuguese'],
  ['it', 'italiaans|italiaanse|italian'],
  ['hi', 'hindi'],
  ['zh', 'chinees|chinese|mandarijn|kantonees'],
  ['ber', 'berbers|tamazight|riffijns'],
  ['pap', 'papiaments|papiamento'],
  ['ro', 'roemeens|roemeense|romanian'],
  ['bg', 'bulgaars|bulgaarse|bulgarian'],
  ['ku', 'koerdisch|koerdische|kurmanci|sorani|kurdish|kurtce'],
]

/** A language that is learned or missing is not one to be spoken to in. */
export const LEARNS =
  'leren|leert|leer|beter|les|lessen|cursus|oefenen|oefent|geen|niet|nauwelijks|learn|learning|improve|practi[cs]e'
/** "Spaans leren", "Franse les": said right after a language that is learned. */
export const NOT_LEARNED = '(?! (?:leren|leer|les|lessen|cursus|oefenen))'
