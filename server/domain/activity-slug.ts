import { slugify } from './slug.ts'

/** How many characters of an activity's id stand in its page address; enough to keep 300,000 activities apart. */
const KEY_LENGTH = 10

/** The part of the id that finds the activity again, whatever its title becomes. */
export function activityKey(id: string): string {
  return id.replaceAll('-', '').slice(0, KEY_LENGTH)
}

/** `koffie-in-de-buurt-1f0c9a2b3d`: readable, and still right after a new title. */
export function activitySlug(activity: { id: string; title: string }): string {
  const words = slugify(activity.title).slice(0, 60).replace(/-$/, '')
  return words ? `${words}-${activityKey(activity.id)}` : activityKey(activity.id)
}

/** The key at the end of a page address, or null when there is none. */
export function keyOfActivitySlug(slug: string): string | null {
  return /(?:^|-)([0-9a-f]{10})$/.exec(slug)?.[1] ?? null
}
