import type { Tradition } from '../vocabulary.ts'
import type { NeedFound } from './needs.ts'
import type { Token } from './tokens.ts'

const FAITH = 'meaning'
/** What is said of one tradition alone, in every language. */
const OF_TOPIC: Record<string, Tradition[]> = { mosque: ['islamic'] }
const CHRISTIAN: Tradition[] = ['protestant', 'catholic', 'ecumenical']
/** The first that is named counts: "katholieke kerk". Praying and faith are of all. */
const OF_WORD: [RegExp, Tradition[]][] = [
  [/^(?:protestants?e?|hervormde?|gereformeerde?|luthers?e?|remonstrants?e?|doopsgezinde?)$/, ['protestant']],
  [/^(?:katholieke?|katholieks|parochie|eucharistie|communie|catholic|mass)$/, ['catholic']],
  [/^(?:oecumenische?|taize|ecumenical)$/, ['ecumenical']],
  [
    /^(?:jood|joods|joodse|jodendom|synagoge|sjoel|rabbijn|sjabbat|chanoeka|jewish|synagogue|rabbi|sinagog)$/,
    ['jewish'],
  ],
  [/^(?:hindoe|hindoes|hindoeisme|hindoeistische?|mandir|pandit|puja|diwali|divali|holi|hindu)$/, ['hindu']],
  [/^(?:boeddha|boeddhis\w+|zengroep|zenmeditatie|sangha|vipassana|buddhis\w+|budizm)$/, ['buddhist']],
  [/^humanis\w+$/, ['humanist']],
  [/^(?:antroposof\w+|anthroposoph\w+)$/, ['anthroposophic']],
  [
    /^(?:kerk\w*|\w{4,}kerk|dominee|predikante?|pastoor|pastor|priester|bijbel\w*|eredienst\w*|kapel|kapelaan|jezus|christus|christen\w*|christelijke?|evangeli\w+|church|churches|bible|priest|vicar|christians?|kilise|incil|hristiyan|rahip|papaz)$/,
    CHRISTIAN,
  ],
]

/**
 * The traditions that somebody asks for, where faith is first of all what is asked: "naar de moskee". Who goes to church and looks for
 * somebody to walk with asks for none.
 */
export function traditionsAsked(tokens: Token[], [first]: NeedFound[]): Tradition[] {
  if (first?.code !== FAITH) return []
  const named = OF_WORD.find(([word]) => tokens.some(({ plain }) => word.test(plain)))
  return named?.[1] ?? [...new Set(first.topics.flatMap(({ topic }) => OF_TOPIC[topic] ?? []))]
}
