import { Activity } from '#domain/activity.ts'
import type { Need } from '#domain/need.ts'
import type { Schedule } from '#domain/schedule.ts'
import { AudienceGroup, Contribution, SelfRelianceDomain, Weekday } from '#domain/vocabulary.ts'
import { stableUuid } from '../../server/listings/stable-uuid.ts'
import type { Dice } from './dice.ts'
import type { Buurt } from './national-areas.ts'
import { sentences, titleFor } from './synthetic-text.ts'

const LANGUAGES = ['nl', 'en', 'ar', 'tr', 'uk', 'pl', 'de', 'fr', 'so', 'ti']

export type Made = { key: string; buurt: Buurt; locationId: string | null; needs: readonly Need[]; saidAt: string }

/** One activity that stands in a buurt, or serves it, or the wijk or municipality around it. */
export function syntheticActivity(chance: Dice, { key, buurt, locationId, needs, saidAt }: Made): Activity {
  const mine = [...new Set(Array.from({ length: chance.between(1, 3) }, () => chance.pickZipf(needs, 3)))]
  const about = mine[0] as Need
  const groups = AudienceGroup.options
  return Activity.parse({
    id: stableUuid(key),
    title: titleFor(chance, about, buurt.name),
    summary: sentences(chance, about, 1).slice(0, 200),
    description: sentences(chance, about, chance.between(0, 6)),
    kind: chance.pickWeighted([
      ['meeting', 45],
      ['support', 25],
      ['volunteering', 18],
      ['place', 12],
    ] as const),
    needs: mine.map((need) => need.code),
    audience: {
      ageFrom: chance.chance(0.3) ? chance.pick([4, 12, 18, 55, 65]) : null,
      groups: chance.chance(0.6) ? [chance.pickZipf(groups)] : [],
    },
    languages: chance.chance(0.3) ? [...new Set(['nl', chance.pickZipf(LANGUAGES)])] : [],
    form: [
      chance.pickWeighted([
        ['group', 60],
        ['one-to-one', 20],
        ['at-home', 12],
        ['by-phone', 5],
        ['online', 3],
      ] as const),
    ],
    locationId,
    catchment: catchmentOf(chance, buurt, locationId === null),
    schedule: scheduleOf(chance),
    cost: {
      free: chance.pickWeighted([
        [true, 5],
        [false, 3],
        [null, 2],
      ] as const),
    },
    registration: chance.pick(['walk-in', 'sign-up', 'through-professional', null] as const),
    nextStep: chance.chance(0.8) ? 'Bel of mail ons, of loop een keer binnen.' : '',
    capacity: chance.chance(0.3)
      ? { state: chance.pick(['open', 'open', 'waiting-list', 'full'] as const), saidAt }
      : null,
    contribute: chance.chance(0.4) ? [chance.pickZipf(Contribution.options)] : [],
    selfReliance: [chance.pickZipf(SelfRelianceDomain.options)],
  })
}

function catchmentOf(chance: Dice, { code, wijk, municipality }: Buurt, mustServe: boolean): string[] {
  return chance.pickWeighted([
    [mustServe ? [wijk] : [], 45],
    [[wijk], 25],
    [[municipality], 20],
    [[code], 10],
  ])
}

function scheduleOf(chance: Dice): Schedule {
  if (chance.chance(0.15)) return { recurring: [], dates: [], note: 'In overleg.' }
  const start = chance.between(9, 20)
  return {
    recurring: [
      {
        frequency: chance.chance(0.85) ? 'weekly' : 'monthly',
        interval: chance.chance(0.15) ? 2 : 1,
        weekdays: [...new Set([chance.pick(Weekday.options), chance.pick(Weekday.options)])],
        weekOfMonth: null,
        startTime: `${String(start).padStart(2, '0')}:00`,
        endTime: `${String(start + 2).padStart(2, '0')}:00`,
        from: null,
        until: null,
        exceptions: [],
      },
    ],
    dates: [],
    note: '',
  }
}
