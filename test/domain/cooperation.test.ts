import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Agreement, type Card, otherSide, type Side } from '#domain/cooperation/card.ts'
import { erasedAt, erasingStep, tracesOf } from '#domain/cooperation/erasing.ts'
import { Move, type MoveKind, makeMove, whyNotMove } from '#domain/cooperation/moves.ts'
import { answerRecord, requestStep } from '#domain/cooperation/request.ts'

const at = '2026-11-22T12:00:00.000Z'
const GOAL = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa'
const TASK = 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb'
const COLLEAGUE = '99999999-9999-4999-8999-999999999999'
const agreement = Agreement.parse({
  goals: [{ id: GOAL, words: 'Weer onder de mensen komen', domain: 'social-network' }],
  tasks: [{ id: TASK, words: 'Elke week samen koffie drinken', who: 'volunteer' }],
  agreedWithPerson: true,
})
const card: Card = {
  id: 'cccccccc-cccc-4ccc-8ccc-cccccccccccc',
  network: 'haarlem',
  listing: 'dddddddd-dddd-4ddd-8ddd-dddddddddddd',
  parties: [
    { member: 'eeeeeeee-eeee-4eee-8eee-eeeeeeeeeeee', side: 'professional' },
    { member: 'ffffffff-ffff-4fff-8fff-ffffffffffff', side: 'organization' },
  ],
  joining: null,
  contact: '023 000 00 00',
  code: 'Zonnebloem',
  area: 'WK039211',
  needs: ['loneliness'],
  step: 'start',
  agreement: Agreement.parse({}),
  proposal: null,
  done: [],
  moments: [],
  worry: null,
  wantsClosing: [],
  views: { professional: null, organization: null },
  wantsToGoOn: [],
  saysClosed: [],
  version: 1,
  createdAt: at,
  lastSignAt: at,
  closedAt: null,
  notices: 0,
}
const view = {
  goals: { [GOAL]: 'reached' as const },
  doesThemselves: '',
  staysInBackground: false,
  until: null,
  learned: '',
}

function play(moves: [Side, Move][], from = card): Card {
  return moves.reduce((now, [side, move]) => {
    const made = makeMove(now, side, move, at)
    if ('whyNot' in made) throw new Error(`${move.kind}: ${made.whyNot}`)
    return made.card
  }, from)
}

const started: [Side, Move][] = [
  ['professional', { kind: 'propose', agreement }],
  ['organization', { kind: 'agree' }],
]
const closed: [Side, Move][] = [
  ...started,
  ['professional', { kind: 'round-off' }],
  ['organization', { kind: 'round-off' }],
  ['professional', { kind: 'evaluate', view }],
  ['organization', { kind: 'evaluate', view: { ...view, goals: { [GOAL]: 'partly' } } }],
  ['professional', { kind: 'close' }],
  ['organization', { kind: 'close' }],
]

describe('the cooperation card', () => {
  test('goes from agreeing to working together to closing, each step only when both say so', () => {
    expect(play(started).step).toBe('along')
    expect(play([...started, ['professional', { kind: 'round-off' }]]).step).toBe('along')
    expect(play(closed)).toMatchObject({ step: 'closed', closedAt: at })
  })

  test('nobody agrees to their own proposal, nor without goals and the person’s own yes', () => {
    const proposed = play([['professional', { kind: 'propose', agreement }]])
    expect(whyNotMove(proposed, 'professional', 'agree')).toBe('own-proposal')
    const without = (changes: Partial<Agreement>) =>
      whyNotMove(
        play([['professional', { kind: 'propose', agreement: { ...agreement, ...changes } }]]),
        'organization',
        'agree',
      )
    expect(without({ goals: [] })).toBe('no-goals')
    expect(without({ agreedWithPerson: false })).toBe('not-agreed-with-person')
  })

  test('what was agreed stays until the other agrees to something else', () => {
    const changed = { ...agreement, adds: 'Ook samen wandelen' }
    const proposed = play([...started, ['organization', { kind: 'propose', agreement: changed }]])
    expect(proposed.agreement).toEqual(agreement)
    expect(play([['professional', { kind: 'agree' }]], proposed)).toMatchObject({ step: 'along', agreement: changed })
  })

  test('"praten nu" is a worry, which the one who had it lays down', () => {
    const worried = play([
      ...started,
      ['organization', { kind: 'say-how-it-goes', on: '2026-11-22', mood: 'talk-now', line: '' }],
    ])
    expect(worried.worry?.by).toBe('organization')
    expect(whyNotMove(worried, 'professional', 'worry-talked-over')).toBe('own-worry')
    expect(play([['organization', { kind: 'worry-talked-over' }]], worried).worry).toBeNull()
  })

  test('a changed view asks both to say again that it is closed', () => {
    const almost = play(closed.slice(0, -1))
    const again = play([['organization', { kind: 'evaluate', view }]], almost)
    expect(again.saysClosed).toEqual([])
  })

  test('is the same for both sides, and nothing can be done to a closed one', () => {
    const MOVES: Record<MoveKind, Move> = {
      propose: { kind: 'propose', agreement },
      withdraw: { kind: 'withdraw' },
      agree: { kind: 'agree' },
      'say-how-it-goes': { kind: 'say-how-it-goes', on: '2026-11-22', mood: 'well', line: '' },
      tick: { kind: 'tick', task: TASK, done: true },
      worry: { kind: 'worry' },
      'worry-talked-over': { kind: 'worry-talked-over' },
      'round-off': { kind: 'round-off' },
      'go-on': { kind: 'go-on' },
      evaluate: { kind: 'evaluate', view },
      close: { kind: 'close' },
      'ask-along': { kind: 'ask-along', email: 'collega@demo.example' },
      'agree-along': { kind: 'agree-along' },
      'decline-along': { kind: 'decline-along' },
    }
    // The road to the end comes often enough to be walked to it.
    const kinds = [
      ...Move.options.map((option) => option.shape.kind.value),
      'propose',
      'agree',
      'round-off',
    ] as MoveKind[]
    const turns = fc.array(fc.tuple(fc.constantFrom<Side>('professional', 'organization'), fc.constantFrom(...kinds)))
    const mirrored = (one: Card | string): unknown =>
      JSON.parse(
        JSON.stringify(one)
          .replaceAll('"professional"', '"#"')
          .replaceAll('"organization"', '"professional"')
          .replaceAll('"#"', '"organization"'),
      )
    const run = (list: [Side, MoveKind][]) =>
      list.reduce<{ now: Card; said: string[] }>(
        ({ now, said }, [side, kind]) => {
          const made = makeMove(now, side, MOVES[kind], at, COLLEAGUE)
          return 'whyNot' in made ? { now, said: [...said, made.whyNot] } : { now: made.card, said: [...said, 'ok'] }
        },
        { now: { ...card, parties: [] }, said: [] },
      )
    fc.assert(
      fc.property(turns, (list) => {
        const one = run(list)
        const other = run(list.map(([side, kind]) => [otherSide(side), kind]))
        expect(other.said).toEqual(one.said)
        const sorted = (state: Card) => ({
          ...state,
          // A colleague who joins is a professional, whoever asked them along.
          parties: state.parties.map(({ member }) => member),
          saysClosed: [...state.saysClosed].sort(),
          moments: [...state.moments].sort((a, b) => a.side.localeCompare(b.side)),
        })
        expect(sorted(mirrored(other.now) as Card)).toEqual(sorted(one.now))
        if (one.now.step === 'closed')
          for (const kind of kinds) expect(whyNotMove(one.now, 'professional', kind)).toBe('closed')
      }),
    )
  })
})

describe('what remains', () => {
  test('a closed card is erased after the network’s days, with a notice before, and never later than 180', () => {
    const done = { ...play(closed), closedAt: '2026-11-22T12:00:00.000Z' }
    expect(erasingStep(done, 90, '2027-02-01T12:00:00.000Z')).toBe('nothing')
    expect(erasingStep(done, 90, '2027-02-07T12:00:00.000Z')).toBe('notice')
    expect(erasingStep({ ...done, notices: 1 }, 90, '2027-02-19T12:00:00.000Z')).toBe('nothing')
    expect(erasingStep({ ...done, notices: 1 }, 90, '2027-02-21T12:00:00.000Z')).toBe('erase')
    expect(erasingStep({ ...done, notices: 1 }, 9999, '2027-05-22T12:00:00.000Z')).toBe('erase')
  })

  test('two weeks lie between the notice and the end, also when the network shortens its days or a night was missed', () => {
    const done = { ...play(closed), closedAt: '2026-11-22T12:00:00.000Z' }
    // Closed for a hundred days under 180, and then the network says 30.
    expect(erasingStep(done, 30, '2027-03-02T12:00:00.000Z')).toBe('notice')
    const told = { ...done, notices: 1, noticedAt: '2027-03-02T12:00:00.000Z' }
    expect(erasedAt(told, 30)).toBe('2027-03-16T12:00:00.000Z')
    expect(erasingStep(told, 30, '2027-03-16T11:00:00.000Z')).toBe('nothing')
    expect(erasingStep(told, 30, '2027-03-16T12:00:00.000Z')).toBe('erase')
    // Told in time: the planned day stands.
    const inTime = { ...done, notices: 1, noticedAt: '2027-02-06T12:00:00.000Z' }
    expect(erasedAt(inTime, 90)).toBe('2027-02-20T12:00:00.000Z')
  })

  test('an open card without a sign of life goes after half a year, after two notices', () => {
    const silent = { ...play(started), lastSignAt: '2026-01-01T12:00:00.000Z' }
    expect(erasingStep(silent, 90, '2026-05-01T12:00:00.000Z')).toBe('nothing')
    expect(erasingStep(silent, 90, '2026-06-05T12:00:00.000Z')).toBe('notice')
    expect(erasingStep({ ...silent, notices: 1 }, 90, '2026-06-10T12:00:00.000Z')).toBe('nothing')
    expect(erasingStep({ ...silent, notices: 1 }, 90, '2026-06-20T12:00:00.000Z')).toBe('notice')
    expect(erasingStep({ ...silent, notices: 2 }, 90, '2026-07-04T12:00:00.000Z')).toBe('erase')
  })

  test('only counts stay: need, wijk, month, and per domain the lower of two views; no words', () => {
    const traces = tracesOf(play(closed))
    expect(traces).toContainEqual(expect.objectContaining({ need: 'loneliness', area: 'WK039211', month: '2026-11' }))
    expect(traces).toContainEqual(expect.objectContaining({ domain: 'social-network', reached: 'partly' }))
    expect(JSON.stringify(traces)).not.toMatch(/Zonnebloem|koffie|mensen/)
  })
})

describe('a question to an organisation', () => {
  const asked = { state: 'asked' as const, askedAt: '2026-11-19T10:00:00.000Z' }
  test('is repeated after three working days and after seven, and closed after fourteen days', () => {
    expect(requestStep({ ...asked, reminders: 0 }, '2026-11-23T10:00:00.000Z')).toBe('nothing')
    expect(requestStep({ ...asked, reminders: 0 }, '2026-11-24T10:00:00.000Z')).toBe('remind')
    expect(requestStep({ ...asked, reminders: 1 }, '2026-11-27T10:00:00.000Z')).toBe('nothing')
    expect(requestStep({ ...asked, reminders: 1 }, '2026-11-30T10:00:00.000Z')).toBe('remind')
    expect(requestStep({ ...asked, reminders: 2 }, '2026-12-03T10:00:00.000Z')).toBe('close')
    expect(requestStep({ ...asked, state: 'yes', reminders: 0 }, '2027-01-01T10:00:00.000Z')).toBe('nothing')
  })

  test('five answers say how soon an organisation answers; four say nothing', () => {
    const answer = (days: number, yes: boolean) => ({
      askedAt: asked.askedAt,
      answer: { yes, at: new Date(Date.parse(asked.askedAt) + days * 86_400_000).toISOString() },
    })
    const four = [answer(1, true), answer(2, true), answer(1, false), answer(8, true)]
    expect(answerRecord(four)).toBeNull()
    expect(answerRecord([...four, answer(2, true)])).toEqual({ days: 2, yesPercent: 80 })
  })
})
