import { expect, test } from 'vitest'
import { dangerIn } from '#domain/understanding/danger.ts'
import { SIGN_LETTERS, SIGNED_WORDS } from '#domain/understanding/words/danger-signed.ts'
import { DANGER_WORDS, FIGURES, NO_DANGER } from '#domain/understanding/words/danger-words.ts'
import { FIGURES_ABROAD, NO_DANGER_TOLD } from '#domain/understanding/words/no-danger.ts'
import { sayingsOf } from '../support/pattern-sayings.ts'

const danger = (text: string) => dangerIn(text)?.kind ?? null

// Told in words of which only one is seldom used for anything else.
test.each([
  ['mijn kind heeft een koortsstuip', 'emergency'],
  ["she doesn't open the door since yesterday", 'emergency'],
  ['my neighbour is not opening the door for days', 'emergency'],
  ['ik denk erover om er niet meer te zijn', 'suicide'],
  ['ik denk er vaak over om er niet meer te zijn', 'suicide'],
  ['ik wou er niet zijn', 'suicide'],
  ['slaappillen om er niet meer te zijn', 'suicide'],
  ['hij is bang dat hij zich zelf iets aan doet', 'suicide'],
  ['client no longer wishes to be alive', 'suicide'],
  ['she harms herself, what can I do', 'suicide'],
  ['she keeps harming herself and hides it', 'suicide'],
  ['my son is hurting himself because he is bullied', 'suicide'],
  ['ik ben 14 en wil niet meer thuis zijn', 'child-line'],
  ['ik ben 14 en wil niet meer thuis blijven', 'child-line'],
  ['ik ben elf en word thuis gekleineerd', 'child-line'],
  ['ik ben 15 en denk erover om weg te lopen', 'child-line'],
  ['ik denk erover om van huis weg te lopen', 'child-line'],
  ['papa slaat alles in elkaar', 'child-line'],
  ['bang dat ik mijn kind iets aan doe', 'child-abuse'],
  ['mijn kind iets aan te doen', 'child-abuse'],
  ['mijn ex blijft me bellen', 'violence'],
  ['mijn ex blijft me volgen', 'violence'],
  ['mijn man slaat alles in elkaar', 'violence'],
  ['onze zus zegt dat mijn moeder bedreigd wordt', 'violence'],
  ['haar neef gebruikt haar rekening stiekem', 'violence'],
  ['haar ex sloeg', 'violence'],
  ['brandwonden van haar man', 'violence'],
  ['slachtoffer van mensenhandel', 'violence'],
  ['kocam tecavüz etti', 'violence'],
])('%s', (text, kind) => expect(danger(text)).toBe(kind))

const SIGNED = SIGNED_WORDS.flatMap(({ words, signs }) =>
  Object.entries(words).map(([kind, source]) => ({ kind, source, signs, begin: source.slice(0, 50) })),
)

// Told in words that end where the sentence does.
test.each([
  ['she is not responding', 'emergency'],
  ['my baby does not wake, what now', 'emergency'],
  ['al dagen geen teken van leven van mijn buurman', 'emergency'],
  ['iemand met een mes voor mijn deur', 'emergency'],
  ['ik ben beter dood', 'suicide'],
  ['my daughter hurts herself', 'suicide'],
  ['I am scared at home', 'violence'],
  ['she feels unsafe at home, who can help', 'violence'],
])('%s', (text, kind) => expect(danger(text)).toBe(kind))

test.each([
  'she is not responding to our letters about the rent',
  'he does not wake me before school',
  'al weken geen teken van leven van de gemeente over mijn aanvraag',
  'ze schrijft al weken niet en geeft geen teken van leven op facebook, hoe vind ik een nieuwe penvriendin',
  'I am scared at home alone after the surgery',
  'bij het schaken slaat hij me altijd',
  'ik lach me dood om die cabaretier',
  'ik ben 16 en wil niet thuis blijven zitten in de vakantie',
  'ik ben 14 en zoek een bijbaan na school',
  'mijn kind kan er zelf iets aan doen',
  'brandwonden van heet water, wie verzorgt mij',
  'zij gebruikt mijn rekening voor de boodschappen',
  'the community centre opens in two days, my neighbour told me',
])('no danger: %s', (text) => expect(danger(text)).toBeNull())

// Patterns are tried only on sentences with a sign: what can be said without one is never found.
test.each(SIGNED)('$kind is always told with a sign: $begin', ({ source, signs }) => {
  expect(sayingsOf(source, (word) => !signs.has(word.slice(0, SIGN_LETTERS)))).toEqual([])
})

const HARMLESS = [...FIGURES, ...NO_DANGER, ...NO_DANGER_TOLD, ...FIGURES_ABROAD]
const SOURCES = [...Object.values(DANGER_WORDS), ...SIGNED.map(({ source }) => source), ...HARMLESS]

// A word ends before the space after it, of which there is one, also after the last: what takes that space is never found.
test.each(SOURCES.map((source) => ({ source, begin: source.slice(0, 50) })))(
  'takes no more space than there is: $begin',
  ({ source }) => {
    const tooWide: string[] = []
    sayingsOf(source, (word, text) => {
      if (word === '') tooWide.push(text)
      return true
    })
    expect(tooWide).toEqual([])
    expect(source).not.toMatch(/[=|(]\$/)
  },
)
