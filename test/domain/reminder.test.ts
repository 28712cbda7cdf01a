import { describe, expect, test } from 'vitest'
import { lastDue, workingDaysAfter } from '#domain/due-time.ts'
import { ageStep, type Reminded, reminderStep } from '#domain/reminder.ts'

const rhythm = { confirmEveryDays: 182, confirmCapacityEveryDays: 91 }
const now = '2026-11-22T12:00:00.000Z'
const left: Reminded = {
  confirmedAt: '2026-11-01T12:00:00.000Z',
  createdAt: '2025-01-01T12:00:00.000Z',
  editedAt: null,
  capacitySaidAt: null,
  asked: 0,
  askedAt: null,
}

describe('asking whether a listing is still right', () => {
  test('waits half a year, asks once, repeats once, and then it is the coordinator’s', () => {
    expect(reminderStep(left, rhythm, now)).toBe('nothing')
    const old = { ...left, confirmedAt: '2026-05-01T12:00:00.000Z' }
    expect(reminderStep(old, rhythm, now)).toBe('ask')
    expect(reminderStep({ ...old, asked: 1, askedAt: '2026-11-15T12:00:00.000Z' }, rhythm, now)).toBe('nothing')
    expect(reminderStep({ ...old, asked: 1, askedAt: '2026-11-01T12:00:00.000Z' }, rhythm, now)).toBe('ask-again')
    expect(reminderStep({ ...old, asked: 2, askedAt: '2026-11-01T12:00:00.000Z' }, rhythm, now)).toBe('to-coordinator')
  })

  test('is earlier where an activity says whether there is room', () => {
    const capacitySaidAt = '2026-08-01T12:00:00.000Z'
    expect(reminderStep({ ...left, confirmedAt: '2026-08-01T12:00:00.000Z', capacitySaidAt }, rhythm, now)).toBe('ask')
  })

  test('leaves an organisation alone that just edited', () => {
    const old = { ...left, confirmedAt: '2026-01-01T12:00:00.000Z', capacitySaidAt: '2026-01-01T12:00:00.000Z' }
    expect(reminderStep({ ...old, editedAt: '2026-11-20T12:00:00.000Z' }, rhythm, now)).toBe('nothing')
  })
})

describe('a listing that nobody confirms for two years', () => {
  test('is told a month before, and then leaves', () => {
    expect(ageStep('2025-11-22T12:00:00.000Z', null, now)).toBe('nothing')
    expect(ageStep('2024-12-05T12:00:00.000Z', null, now)).toBe('tell')
    expect(ageStep('2024-12-05T12:00:00.000Z', '2026-11-10T12:00:00.000Z', now)).toBe('nothing')
    expect(ageStep('2024-11-01T12:00:00.000Z', '2026-10-01T12:00:00.000Z', now)).toBe('leave')
  })

  test('stays for a month after it was told, however old it is', () => {
    expect(ageStep('2020-01-01T12:00:00.000Z', null, now)).toBe('tell')
    expect(ageStep('2020-01-01T12:00:00.000Z', '2026-11-20T12:00:00.000Z', now)).toBe('nothing')
  })
})

describe('what is due', () => {
  test('daily at seven o’clock in Amsterdam, also where the clock changes', () => {
    const daily = { every: 'day', atHour: 7 } as const
    expect(lastDue(daily, new Date('2026-07-01T06:30:00Z')).toISOString()).toBe('2026-07-01T05:00:00.000Z')
    expect(lastDue(daily, new Date('2026-12-01T06:30:00Z')).toISOString()).toBe('2026-12-01T06:00:00.000Z')
    expect(lastDue(daily, new Date('2026-10-25T05:59:00Z')).toISOString()).toBe('2026-10-24T05:00:00.000Z')
    expect(lastDue(daily, new Date('2026-10-25T06:01:00Z')).toISOString()).toBe('2026-10-25T06:00:00.000Z')
  })

  test('weekly on its own day', () => {
    const weekly = { every: 'week', on: 'monday', atHour: 7 } as const
    expect(lastDue(weekly, new Date('2026-11-22T12:00:00Z')).toISOString()).toBe('2026-11-16T06:00:00.000Z')
  })

  test('three working days after a Thursday is a Tuesday', () => {
    expect(workingDaysAfter('2026-11-19T10:00:00.000Z', 3)).toBe('2026-11-24T10:00:00.000Z')
  })
})
