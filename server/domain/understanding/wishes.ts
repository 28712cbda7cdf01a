import type { Evidence } from './evidence.ts'
import { saysNothing } from './phrases.ts'
import type { Token } from './tokens.ts'
import { COMPANY, FELT } from './words/kinds-of-needs.ts'

/** What of a text is asked for, and what is told of why: "ben 78 en | wil mijn gordijnrail vast". */
type Wishes = { wished: ReadonlySet<number>; because: ReadonlySet<number> }

/** What follows, to the end of the sentence or until the reason for it, is the wish. One word or two. */
const WISH = new Set(
  [
    'zou graag,wil graag,wilt graag,willen graag,zou willen,op zoek,zoekt,zoek,zoeken,gezocht,behoefte aan,aanmelden voor,aangemeld voor,vraagt om,vraag om,graag naar,wenst',
    'ik wil,wil ik,wil,we willen,wij willen,wil weer,willen weer,wie kan,wie wil,wie helpt,wie gaat,wie komt,wie heeft,wie brengt,wie doet,wie maait,wie hangt,kan iemand,is iemand,iemand die,hulp bij,hulp met,hulp voor,helpen bij,helpen met,help met',
    'ik moet,moet ik,en moet,we moeten,moeten we,nu moet,en kan,ik kan,kan ik,om te,om mee,om samen',
    'looking for,wants to,want to,would like,who can,can someone,can anyone,need someone,need help,help with,i need,needs a,need a,searching for,wil wel',
  ]
    .join(',')
    .split(','),
)
const WISHES_BEGIN = new Set([...WISH].map((wish) => wish.split(' ')[0]))
/** What follows, to the end of the clause or until something is wished for, is why. One word or two. */
const REASON = new Set('omdat,doordat,want,sinds,nadat,vanwege,wegens,aangezien,because,since'.split(','))
/** A reason only where it opens the sentence: "na de scheiding heb ik geen meubels", not "wandelen door de wijk". */
const OPENS_REASON = new Set(['door', 'na', 'met', 'toen', 'after'])
/** Ends a wish: the writer tells of themselves again, "zoek een wandelmaatje, ben 66 en net weduwe". */
const TELLS = new Set(
  'ik ben,ben ik,ik heb,maar heb,maar ben,en ben,en heb,mijn man,mijn vrouw,mijn moeder,mijn vader,i am,im,i have'.split(
    ',',
  ),
)
const TELLS_ALONE = new Set(['ben', 'heb', 'im'])
/** What professionals put before the next part of a note: "zoekt dagbesteding, indicatie wmo". */
const HEADINGS = new Set('indicatie wmo wlz zvw netwerk regio'.split(' '))
/** "Ik wil niet", "wie kan niet": no wish. */
const DENIED = new Set(['niet', 'geen', 'nooit', 'not', 'niemand'])
/** The verb and who does it, after a reason that opened the sentence: "na de scheiding | heb ik". */
const VERB_AFTER_REASON = /^(?:kan|kunnen|moet|heb|hebben|heeft|ben|is|durf|lukt|eet|slaap|zit|raak)$/
const WRITER = /^(?:ik|we|wij)$/
const SUBJECT = /^(?:ik|we|wij|hij|zij|ze|mijn|het|onze)$/

/** Reads from left to right: nothing, a wish or a reason, until something else begins. */
function wishesIn(tokens: Token[]): Wishes {
  const [wished, because] = [new Set<number>(), new Set<number>()]
  let state: 'told' | 'wish' | 'reason' = 'told'
  tokens.forEach(({ plain, sentence, clause }, at) => {
    const before = tokens[at - 1]
    const next = tokens[at + 1]?.sentence === sentence ? (tokens[at + 1]?.plain ?? '') : ''
    if (before && before.sentence !== sentence) state = 'told'
    const newClause = before !== undefined && before.clause !== clause
    if (state === 'reason' && newClause) state = 'told'
    const mayWish = WISHES_BEGIN.has(plain) && (WISH.has(plain) || WISH.has(`${plain} ${next}`))
    const isWish = mayWish && !DENIED.has(next) && !DENIED.has(tokens[at + 2]?.plain ?? '')
    if (isWish) state = 'wish'
    else if (REASON.has(plain) || (OPENS_REASON.has(plain) && before?.sentence !== sentence)) state = 'reason'
    else if (state === 'wish' && (newClause || before?.plain === 'maar' || before?.plain === 'en') && startsTelling(at))
      state = 'told'
    else if (state === 'reason' && !REASON.has(plain) && (VERB_AFTER_REASON.test(plain) ? SUBJECT : WRITER).test(next))
      state = 'told'
    if (state === 'wish') wished.add(at)
    if (state === 'reason') because.add(at)
  })
  return { wished, because }

  function startsTelling(at: number): boolean {
    const [one = '', two = ''] = [tokens[at]?.plain, tokens[at + 1]?.plain]
    return TELLS.has(`${one} ${two}`) || TELLS_ALONE.has(one) || HEADINGS.has(one)
  }
}

/** A wish that may be understood otherwise puts nothing aside. */
const SURE = 0.5
/** What is told beside a wish. */
const BESIDE_WISH = 0.75
/** What is told as the reason for something else. */
const REASON_FOR_ANOTHER = 0.8
const COMPANY_WORDS =
  /^(?:lotgenoot|lotgenoten\w*|prat\w*|praat\w*|gesprek\w*|contact|groep\w*|club|mensen|anderen?|steun|advies|ervaring\w*|delen)$/
/** So are feelings: "water bill is overdue and I'm scared". */
const FEELINGS =
  /^(?:bang|angstig|eng|durf|durft|durven|durfde|schaam|schaamt|niet|niks|niets|meer|verdrietig|boos|moe|scared|afraid|sad|angry|tired|worried|korkuyorum|uzgunum|yoruldum|yorgunum)$/

type Told = { code: string; reasons: Evidence[]; strength: number }

/** How much a need counts beside the others of its text: a wish more than what is the matter, that more than why it is so. */
export function besideWish(tokens: Token[], needs: Told[]): (need: Told) => { factor: number; isBeside: boolean } {
  const { wished, because } = wishesIn(tokens)
  const isWished = (reasons: Evidence[]) => reasons.some(({ positions }) => positions.some((at) => wished.has(at)))
  const isReason = (reasons: Evidence[]) => reasons.every(({ positions }) => positions.every((at) => because.has(at)))
  const isCompany = ({ positions }: Evidence) => {
    const words = positions.map((at) => tokens[at]?.plain ?? '')
    const saying = words.filter((word) => !saysNothing(word, 'nl') && !saysNothing(word, 'en'))
    return saying.length > 0 && saying.every((word) => COMPANY_WORDS.test(word) || FEELINGS.test(word))
  }
  const telling = needs.flatMap(({ code, reasons, strength }) => {
    const more = COMPANY.has(code) || strength < SURE ? [] : reasons.filter((one) => !isCompany(one))
    return more.length > 0 ? [{ code, reasons: more }] : []
  })
  const someWished = telling.some(({ reasons }) => isWished(reasons))
  const someElse = telling.some(({ code, reasons }) => !FELT.has(code) && !isReason(reasons))

  return ({ reasons }) => {
    const isBeside = someWished && !isWished(reasons)
    if (isBeside) return { factor: BESIDE_WISH, isBeside }
    if (telling.length > 0 && reasons.every(isCompany)) return { factor: BESIDE_WISH, isBeside }
    return { factor: someElse && isReason(reasons) ? REASON_FOR_ANOTHER : 1, isBeside }
  }
}
