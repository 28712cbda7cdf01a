import { describe, expect, test } from 'vitest'
import { Agreement, Card, type Side, View } from '#domain/cooperation/card.ts'
import { type Move, makeMove, WhyNot } from '#domain/cooperation/moves.ts'

const at = '2026-11-22T12:00:00.000Z'
const id = (digit: number) => `${String(digit).repeat(8)}-1111-4111-8111-111111111111`
const [GOAL, TASK, ONE, OTHER, COLLEAGUE, STRANGER] = [1, 2, 3, 4, 5, 6].map(id) as [
  string,
  string,
  string,
  string,
  string,
  string,
]
const agreement = Agreement.parse({
  goals: [{ id: GOAL, words: 'Weer onder de mensen komen', domain: 'social-network' }],
  tasks: [{ id: TASK, words: 'Elke week samen koffie drinken', who: 'volunteer' }],
  agreedWithPerson: true,
})
const view = View.parse({ goals: { [GOAL]: 'reached' } })
const fresh = Card.parse({
  id: id(7),
  network: 'haarlem',
  listing: id(8),
  parties: [
    { member: ONE, side: 'professional' },
    { member: OTHER, side: 'organization' },
  ],
  code: 'Zonnebloem',
  area: null,
  needs: [],
  step: 'start',
  agreement: {},
  views: { professional: null, organization: null },
  version: 1,
  createdAt: at,
  lastSignAt: at,
})

const P: Side = 'professional'
const O: Side = 'organization'
const propose: Move = { kind: 'propose', agreement }
const say = (on: string): Move => ({ kind: 'say-how-it-goes', on, mood: 'well', line: '' })
const along: Move = { kind: 'ask-along', email: 'collega@demo.example' }
const just = (
  kind:
    | 'withdraw'
    | 'agree'
    | 'worry'
    | 'worry-talked-over'
    | 'round-off'
    | 'go-on'
    | 'close'
    | 'agree-along'
    | 'decline-along',
): Move => ({ kind })

function made(card: Card, turns: [Side, Move][], colleague: string | null = COLLEAGUE): Card | WhyNot {
  let now = card
  for (const [side, move] of turns) {
    const answer = makeMove(now, side, move, at, colleague)
    if ('whyNot' in answer) return answer.whyNot
    now = answer.card
  }
  return now
}
const started: [Side, Move][] = [
  [P, propose],
  [O, just('agree')],
]
const closing: [Side, Move][] = [...started, [P, just('round-off')], [O, just('round-off')]]
const looked: [Side, Move][] = [...closing, [P, { kind: 'evaluate', view }], [O, { kind: 'evaluate', view }]]
const full: [Side, Move][] = Array.from({ length: 200 }, (_, day) => [
  P,
  say(new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)),
])

const REFUSED: [WhyNot, string, [Side, Move][], (string | null)?][] = [
  ['closed', 'anything on a closed card', [...looked, [P, just('close')], [O, just('close')], [P, just('worry')]]],
  ['not-in-this-step', 'saying how it goes before anything is agreed', [[P, say('2026-11-22')]]],
  ['not-in-this-step', 'a worry before anything is agreed', [[P, just('worry')]]],
  ['not-in-this-step', 'rounding off before anything is agreed', [[P, just('round-off')]]],
  ['not-in-this-step', 'going on where nobody wants to stop', [...started, [P, just('go-on')]]],
  ['not-in-this-step', 'looking back along the way', [...started, [P, { kind: 'evaluate', view }]]],
  ['not-in-this-step', 'closing along the way', [...started, [P, just('close')]]],
  ['not-in-this-step', 'proposing while closing', [...closing, [P, propose]]],
  ['nothing-proposed', 'agreeing to nothing', [[P, just('agree')]]],
  ['nothing-proposed', 'taking back nothing', [[P, just('withdraw')]]],
  ['nothing-proposed', 'agreeing to a colleague nobody named', [[P, just('agree-along')]]],
  ['nothing-proposed', 'declining a colleague nobody named', [[P, just('decline-along')]]],
  [
    'own-proposal',
    'agreeing to one’s own proposal',
    [
      [P, propose],
      [P, just('agree')],
    ],
  ],
  [
    'own-proposal',
    'agreeing to one’s own colleague',
    [
      [P, along],
      [P, just('agree-along')],
    ],
  ],
  [
    'not-own-proposal',
    'taking back what the other proposed',
    [
      [P, propose],
      [O, just('withdraw')],
    ],
  ],
  [
    'proposal-waits',
    'proposing over the other’s proposal',
    [
      [P, propose],
      [O, propose],
    ],
  ],
  ['proposal-waits', 'rounding off while something is proposed', [...started, [P, propose], [O, just('round-off')]]],
  [
    'proposal-waits',
    'a second colleague while one is named',
    [
      [P, along],
      [O, along],
    ],
  ],
  ['already-said', 'a worry on a worry', [...started, [P, just('worry')], [O, just('worry')]]],
  ['already-said', 'rounding off twice', [...started, [P, just('round-off')], [P, just('round-off')]]],
  ['already-said', 'closing twice', [...looked, [P, just('close')], [P, just('close')]]],
  ['already-said', 'wanting to go on twice', [...closing, [P, just('go-on')], [P, just('go-on')]]],
  [
    'no-goals',
    'agreeing without a goal',
    [
      [P, { kind: 'propose', agreement: { ...agreement, goals: [] } }],
      [O, just('agree')],
    ],
  ],
  [
    'not-agreed-with-person',
    'agreeing without the person',
    [
      [P, { kind: 'propose', agreement: { ...agreement, agreedWithPerson: false } }],
      [O, just('agree')],
    ],
  ],
  ['no-worry', 'laying down no worry', [...started, [P, just('worry-talked-over')]]],
  ['own-worry', 'laying down the other’s worry', [...started, [P, just('worry')], [O, just('worry-talked-over')]]],
  ['task-unknown', 'ticking what is no task', [...started, [P, { kind: 'tick', task: STRANGER, done: true }]]],
  [
    'goal-missing',
    'looking back without saying of each goal',
    [...closing, [P, { kind: 'evaluate', view: { ...view, goals: {} } }]],
  ],
  [
    'not-evaluated',
    'closing before both looked back',
    [...closing, [P, { kind: 'evaluate', view }], [P, just('close')]],
  ],
  ['too-many-moments', 'a moment more than two hundred', [...started, ...full, [P, say('2027-01-01')]]],
  ['no-professional', 'a colleague whom the network does not know', [[P, along]], null],
  ['takes-part-already', 'a colleague who takes part', [[P, along]], ONE],
]

describe('the card says why not', () => {
  test.each(REFUSED)('%s: %s', (whyNot, _, turns, colleague = COLLEAGUE) => {
    expect(made(fresh, turns, colleague)).toBe(whyNot)
  })

  test('enough-people: a fifth professional', () => {
    const parties = [1, 2, 3, 4].map((digit) => ({ member: id(digit), side: P }))
    expect(made({ ...fresh, parties }, [[P, along]])).toBe('enough-people')
  })

  test('with every reason there is asserted here', () => {
    const asserted = new Set<string>([...REFUSED.map(([whyNot]) => whyNot), 'enough-people'])
    expect(WhyNot.options.filter((whyNot) => !asserted.has(whyNot))).toEqual([])
  })
})

describe('both sides say so', () => {
  test('before a card that is closing goes on; along the way one is enough to keep it from closing', () => {
    expect(made(fresh, [...closing, [P, just('go-on')]])).toMatchObject({ step: 'closing', wantsToGoOn: [P] })
    expect(made(fresh, [...looked, [P, just('go-on')], [O, just('go-on')]])).toMatchObject({
      step: 'along',
      wantsToGoOn: [],
      views: { professional: view },
    })
    expect(made(fresh, [...started, [P, just('round-off')], [O, just('go-on')]])).toMatchObject({
      step: 'along',
      wantsClosing: [],
    })
  })

  test('and who says "closed" no longer wants to go on', () => {
    expect(made(fresh, [...looked, [P, just('go-on')], [P, just('close')]])).toMatchObject({
      saysClosed: [P],
      wantsToGoOn: [],
    })
  })

  test('before a colleague takes part, whichever side names them; each may say no', () => {
    for (const [one, other] of [
      [P, O],
      [O, P],
    ] as const) {
      expect(made(fresh, [[one, along]])).toMatchObject({
        parties: fresh.parties,
        joining: { by: one, member: COLLEAGUE },
      })
      const joined = made(fresh, [
        [one, along],
        [other, just('agree-along')],
      ])
      expect(joined).toMatchObject({ joining: null, parties: [...fresh.parties, { member: COLLEAGUE, side: P }] })
      for (const either of [one, other])
        expect(
          made(fresh, [
            [one, along],
            [either, just('decline-along')],
          ]),
        ).toMatchObject({ joining: null, parties: fresh.parties })
    }
  })
})
