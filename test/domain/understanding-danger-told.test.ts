import { expect, test } from 'vitest'
import { understander } from '#domain/understanding/understand.ts'
import { readThesaurus } from '../../seed/seed-files.ts'

const { understand } = understander({ thesaurus: { version: 1, ...(await readThesaurus()) }, places: [] })
const danger = (text: string) => understand(text).danger?.kind ?? null

/** What happens, told without naming it. */
test.each([
  ['ze ademt bijna niet', 'emergency'],
  ['hij kan niet meer ademen', 'emergency'],
  ['mijn man reageert niet meer', 'emergency'],
  ['pijn op de borst en in mijn linkerarm', 'emergency'],
  ['de baby is gestikt', 'emergency'],
  ['mijn vader is gevallen en komt niet meer overeind', 'emergency'],
  ['haar mond hangt ineens scheef', 'emergency'],
  ['brand in de keuken', 'emergency'],
  ['ik ruik gas in huis', 'emergency'],
  ['someone is following me home', 'emergency'],
  ['ik sta op het spoor', 'suicide'],
  ['ik hoop dat ik morgen niet wakker word', 'suicide'],
  ['gisteren kneep hij mijn keel dicht en vanavond komt hij weer thuis', 'violence'],
  ['stiefvader komt ’s nachts op mijn kamer', 'child-line'],
  ['ben 12 en mn stiefvader komt snachts op mn kamer', 'child-line'],
  ['my abusive ex', 'violence'],
  ['ik hoor kinderen gillen bij de buren', 'child-abuse'],
  ['ze laten die kinderen dagen alleen', 'child-abuse'],
  ['papa doet mij pijn als mama weg is', 'child-line'],
  ['als papa boos is doet hij mij pijn', 'child-line'],
  ['soms doet mama me zeer', 'child-line'],
  ['mijn stiefvader knijpt mij heel hard', 'child-line'],
  ['opa komt ’s nachts bij mij in bed', 'child-line'],
  ['mijn vader sluit me op in de kelder', 'child-line'],
  ['de meester raakt mij aan waar ik het niet wil', 'child-line'],
  ['mijn oom zegt dat ik het aan niemand mag vertellen', 'child-line'],
  ['ik krijg geen eten van mijn stiefmoeder', 'child-line'],
  ['ik krijg klappen van papa', 'child-line'],
  ['als papa drinkt slaat hij mama', 'child-line'],
  ['my uncle touches me', 'child-line'],
  ['babam canımı yakıyor', 'child-line'],
  ['mijn demente moeder knijpt mij', 'violence'],
])('in danger: %s', (text, kind) => expect(danger(text)).toBe(kind))

test.each([
  'ik hoop dat ik morgen niet wakker word van de buren',
  'mijn huisbaas reageert niet op mijn brief',
  'mijn zoon reageert niet op mijn appjes',
  'cursus brandveilig wonen',
  'moeder is vorig jaar gevallen en komt niet meer buiten',
  'bang dat pa op een ochtend op de grond ligt en niemand het merkt',
  'ik stik van de schulden',
  'de keel van mijn vader is ziek, wie rijdt ons naar het ziekenhuis',
  'het spoor loopt langs ons huis',
  'kinderen gillen bij de speeltuin, wat een overlast',
  'mijn kinderen zijn de hele dag alleen thuis in de vakantie, waar kunnen ze heen',
  'revalideren na een beroerte',
  'group for women after leaving a violent ex',
  'mijn rug doet pijn als ik de kinderen til',
  'de dokter doet me pijn als hij prikt',
  'het doet mij pijn dat mama mij niet meer herkent',
  'mama doet me pijn als ze mijn haar kamt',
  'mijn moeder slaat mij nooit over',
  'opa komt elke vrijdag bij mij eten',
  'papa ligt bij mij op de bank',
  'mijn dochter kruipt bij mij in bed',
  'mijn broer duwt mij in de rolstoel',
  'de juf zegt dat hij niet mag praten in de klas',
  'papa slaat een spijker in de muur',
])('no danger: %s', (text) => expect(danger(text)).toBeNull())
