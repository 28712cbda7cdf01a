import type { Token } from './tokens.ts'

const PERSONS_SPEAKING = new Set(
  "ik mij me mijn m'n mn wij we ons onze hij zij ze hem haar hun ge gij i my me our he she they ben benim bana biz".split(
    ' ',
  ),
)
/** What somebody or something does, without saying who tells it: "de kleine groeit overal uit", "durf de post niet meer te openen". */
const DOES = new Set(
  'is heeft wil kan moet gaat komt doet staat zit ligt loopt valt blijft krijgt vergeet luistert slaapt eet groeit hangt trekt zet durft weet mist praat ben heb wou kon snap durf lig zit voel krijg mis'.split(
    ' ',
  ),
)
const ASKS = new Set(
  'wat waar wie welke welk hoe hoeveel wanneer waarom is zijn kan heeft what where who how which when'.split(' '),
)
const FEWEST_WORDS = 6
/** Fewer do where what is told is only guessed at. */
const FEWEST_TO_GUESS = 4

/** Whether somebody tells of themselves or of others, in a sentence; not the name of a thing with a detail or two, nor a question for a fact. */
export function isTold(tokens: Token[]): boolean {
  if (tokens.length < FEWEST_WORDS) return false
  return ofPersons(tokens) || (!ASKS.has(tokens[0]?.plain ?? '') && tokens.some(({ plain }) => DOES.has(plain)))
}

export function mayBeGuessed(tokens: Token[]): boolean {
  return isTold(tokens) || (tokens.length >= FEWEST_TO_GUESS && ofPersons(tokens))
}

function ofPersons(tokens: Token[]): boolean {
  return tokens.some(({ plain }) => PERSONS_SPEAKING.has(plain))
}
