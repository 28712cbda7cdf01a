import type { Line } from './line.ts'
import type { Span } from './tokens.ts'
import { AFTER_A_DENIAL } from './words/denial-words.ts'

const NOT = 'niet|geen|nooit|behalve|not|no|never|dont|doesnt|except'
const BETWEEN = [...AFTER_A_DENIAL, 's', 'by', 'over', 'as', 'want', 'like', 'during', 'every'].join('|')
const DAY =
  '\\w*dag(?:en|s)?|\\w*(?:ochtend|middag|avond)(?:en|s)?|weekend(?:en|s)?|\\w*days?|mornings?|afternoons?|evenings?'
/** "Niet op zaterdag of zondag" denies both. */
const BEFORE = new RegExp(
  `(?<= )(?<!(?:werk|werkt|werken|work|working|alleen) )(?:${NOT}) (?:(?:${BETWEEN}|(?:${DAY}) (?:of|en|or|and|noch)) )*$`,
)
/** "Zaterdag kan ik niet", "online wil ik niet", "gönüllü olmak istemiyorum": a denial that ends what was said. */
const AFTER =
  /^(?:(?:(?:kan|wil|kom|lukt|gaat|hoef|hoeft|doe|kunnen|willen|heb|is)(?: (?:ik|we|wij|hij|zij|ze|dat|het|mij|me))? )?(?:liever |echt |ook )?(?:niet|not)(?= [.,] | maar | $|$)|(?:yok|degil|istemi|olma[mz])\w*)/
const MOST_LETTERS_BEFORE = 80
/** Help in a form that is not wanted: "geen | bezoek aan huis". Who has none may want it. */
const HELP_BEFORE =
  /(?<= )(?<!(?:heb|hebt|heeft|hebben|had|krijg|krijgt|krijgen|is) )(?<!(?:heb|krijg) (?:ik|we) )(?:geen|niet|no) (?:bezoek|hulp|begeleiding|contact|gesprek(?:ken)?|les(?:sen)?|cursus|dingen|activiteit(?:en)?|gedoe|mensen|iemand|visits?|help) $/

/** Whether somebody says that they do not want this: "niet op zaterdag", "geen vrijwilligerswerk", "online wil ik niet". */
export function isDeniedWish({ text, starts }: Line, { from, to }: Span): boolean {
  const start = starts[from] ?? 0
  const end = starts[to] ?? text.length
  const before = text.slice(Math.max(0, start - MOST_LETTERS_BEFORE), start)
  return BEFORE.test(before) || HELP_BEFORE.test(before) || AFTER.test(text.slice(end))
}
