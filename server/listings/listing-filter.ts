import type { PipelineStage } from 'mongoose'
import type { LocalDate } from '#domain/schedule.ts'

export type ListingFilter = { network?: string | undefined; areas?: string[] }

/** What the public may see, within a network or areas. */
export function publicFilter({ network, areas }: ListingFilter): Record<string, unknown> {
  return {
    status: 'published',
    ...(network ? { network } : {}),
    ...(areas?.length ? { 'find.areas': { $in: areas } } : {}),
  }
}

/** One row for every activity that is on offer on a day, in a steady order. */
export function activityStages(filter: ListingFilter, today: LocalDate): PipelineStage[] {
  return [
    { $match: publicFilter(filter) },
    { $sort: { 'published.organization.name': 1, _id: 1 } },
    { $project: { activity: '$published.activities' } },
    { $unwind: '$activity' },
    { $project: { 'activity.id': 1, 'activity.validFrom': 1, 'activity.validUntil': 1 } },
    {
      $match: {
        $and: [
          { $or: [{ 'activity.validFrom': null }, { 'activity.validFrom': { $lte: today } }] },
          { $or: [{ 'activity.validUntil': null }, { 'activity.validUntil': { $gte: today } }] },
        ],
      },
    },
  ]
}

/** A row for each network: how many organisations the public sees, and how many of their activities are on offer on a day. */
export function countStages(today: LocalDate): PipelineStage[] {
  const isOnOffer = {
    $and: [
      { $lte: [{ $ifNull: ['$$activity.validFrom', today] }, today] },
      { $gte: [{ $ifNull: ['$$activity.validUntil', today] }, today] },
    ],
  }
  // One row that was damaged must not take all counts away.
  const all = { $cond: [{ $isArray: '$published.activities' }, '$published.activities', []] }
  const onOffer = { $filter: { input: all, as: 'activity', cond: isOnOffer } }
  return [
    { $match: publicFilter({}) },
    { $group: { _id: '$network', organizationCount: { $sum: 1 }, activityCount: { $sum: { $size: onOffer } } } },
  ]
}
