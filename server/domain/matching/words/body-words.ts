import type { Mobility } from '../situation.ts'

/** How people say that getting somewhere is hard. The first that is found counts. */
export const MOBILITY_WORDS: [mobility: Mobility, pattern: string][] = [
  [
    'stays-at-home',
    '(?:komt|kom|kan|gaat|ga)(?: \\w+){0,3} (?:deur|huis|bed|stoel) niet(?: meer)? uit|(?:komt|kom)(?: bijna)?(?: mijn| zijn| haar)? (?:deur|huis|bed) (?:bijna )?niet(?: meer)? uit|(?:komt|kom) bijna (?:mijn|zijn|haar) bed niet uit|(?:kan|kunnen)(?: zelf)? niet(?: meer)? (?:weg|naar buiten|de deur uit)|(?:komt|kom|komen) (?:\\w+ ){0,2}(?:niet|nooit|nauwelijks|amper) (?:(?!alleen|zonder|zelfstandig|vaak|veel|genoeg|elke|iedere)\\w+ ){0,2}buiten|(?:kan|kunnen) (?:\\w+ ){0,2}(?:niet|nooit) (?:(?!alleen|zonder|zelfstandig|vaak|veel|elke|iedere)\\w+ ){0,2}(?:naar buiten|het huis uit|van huis|buitenshuis)|(?:kan|komt|kom) (?:\\w+ ){0,2}(?:het|haar|zijn|mijn) (?:huis|woning) niet (?:\\w+ ){0,2}(?:uit|verlaten)|cannot leave (?:the |his |her |my )?(?:home|house)|aan huis gebonden|bedlegerig|aan bed gebonden|housebound|bedridden',
  ],
  ['wheelchair', 'rolstoel\\w*|scootmobiel|wheelchair'],
  ['walking-aid', 'rollator|slecht ter been|moeilijk lopen|loopt moeilijk|loopt slecht|kan niet ver lopen|walker'],
]

export const FEMALE =
  'mevrouw|mevr|mw|vrouw|dame|meisje|meid|weduwe|moeder|echtgenote|dochter|oma|moslima|mum|mom|mother|woman|girl|lady|kadin'
export const MALE = 'meneer|heer|dhr|man|jongen|weduwnaar|vader|zoon|opa|father|dad|boy|gentleman|erkek'
/** Before these, the word is about somebody else: "haar man", "zijn vader". */
export const ELSES = 'haar|zijn|hun|mijn|m|mn|een|de|met|diens|my|his|her|their|zieke'
/** Whose the age is, when it is a child's: of a family the children are not the one who asks. */
export const CHILD_FIRST =
  '(?:meisje|jongen|kind|jongere|tiener|puber|zoon|dochter|kleuter|scholier|leerling|\\d{1,2} jarige?|boy|girl|teenager)'
export const PARENT_FIRST =
  '(?:gezin|moeder|vader|ouders?|mevrouw|meneer|vrouw|man|oma|opa|echtpaar|stel|mother|father|family|parents?)'
