import * as z from 'zod'
import { Activity } from '../activity.ts'
import type { ListingContent } from '../listing.ts'
import { Location, Organization } from '../organization.ts'
import { LocalDate } from '../schedule.ts'

/** Some of the fields of a shape. What is not given stays as it is: a default of the shape is not filled in. */
function someOf<S extends z.ZodRawShape>({ shape }: z.ZodObject<S>) {
  const fields = Object.entries(shape).map(([name, field]) => [
    name,
    (field instanceof z.ZodDefault ? (field.unwrap() as z.ZodType) : (field as z.ZodType)).optional(),
  ])
  return z.strictObject(Object.fromEntries(fields)) as unknown as z.ZodType<
    Partial<z.output<z.ZodObject<S>>>,
    Partial<z.input<z.ZodObject<S>>>
  >
}

const ofOne = { id: z.uuid() }

/** What one short form does to the text of a listing. A place or an activity that is not there yet is added. */
export const ListingChange = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('change-organization'), fields: someOf(Organization) }),
  z.strictObject({ do: z.literal('change-place'), ...ofOne, fields: someOf(Location.omit({ id: true })) }),
  z.strictObject({ do: z.literal('change-activity'), ...ofOne, fields: someOf(Activity.omit({ id: true })) }),
  z.strictObject({ do: z.literal('remove-place'), ...ofOne }),
  z.strictObject({ do: z.literal('remove-activity'), ...ofOne }),
  z.strictObject({ do: z.literal('copy-activity'), ...ofOne, as: z.uuid(), title: Activity.shape.title }),
  z.strictObject({ do: z.literal('end-activity'), ...ofOne, on: LocalDate }),
])
export type ListingChange = z.infer<typeof ListingChange>

/** The text after a change. It is not checked yet: `ListingContent` says what is wrong with it. */
export function changedListing(content: ListingContent, change: ListingChange): unknown {
  const { organization, locations, activities } = content
  switch (change.do) {
    case 'change-organization':
      return { ...content, organization: { ...organization, ...change.fields } }
    case 'change-place':
      return { ...content, locations: changed<Location>(locations, change.id, change.fields) }
    case 'change-activity':
      return { ...content, activities: changed<Activity>(activities, change.id, change.fields) }
    case 'remove-place':
      return {
        ...content,
        locations: locations.filter(({ id }) => id !== change.id),
        activities: activities.map((activity) =>
          activity.locationId === change.id ? { ...activity, locationId: null } : activity,
        ),
      }
    case 'remove-activity':
      return { ...content, activities: activities.filter(({ id }) => id !== change.id) }
    case 'copy-activity':
      return {
        ...content,
        activities: activities.flatMap((activity) =>
          activity.id === change.id ? [activity, copyOf(activity, change.as, change.title)] : [activity],
        ),
      }
    case 'end-activity':
      return { ...content, activities: changed<Activity>(activities, change.id, { validUntil: change.on }) }
  }
}

function changed<T extends { id: string }>(all: T[], id: string, fields: Partial<Omit<T, 'id'>>): unknown[] {
  if (!all.some((one) => one.id === id)) return [...all, { ...fields, id }]
  return all.map((one) => (one.id === id ? { ...one, ...fields } : one))
}

/** When it runs and whether there is room is not known yet of a copy. */
function copyOf(activity: Activity, id: string, title: string): Activity {
  return { ...activity, id, title, capacity: null, validFrom: null, validUntil: null }
}
