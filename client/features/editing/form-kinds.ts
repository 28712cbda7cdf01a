import type { TaskRemark } from '#domain/editing/listing-tasks.ts'

/** The short forms of a listing, and what each is called in the address. */
export const FORM_SLUGS = {
  about: 'over',
  identity: 'identiteit',
  contact: 'contact',
  picture: 'foto',
  place: 'plek',
  activity: 'activiteit',
  when: 'wanneer',
  who: 'voor-wie',
  join: 'meedoen',
  give: 'bijdragen',
} as const
export type FormKind = keyof typeof FORM_SLUGS

/** The forms of one activity, in the order in which one fills them in. */
export const ACTIVITY_FORMS = ['activity', 'when', 'who', 'join', 'give'] as const satisfies FormKind[]

export function formKindOf(slug: string | undefined): FormKind | null {
  return (Object.keys(FORM_SLUGS) as FormKind[]).find((kind) => FORM_SLUGS[kind] === slug) ?? null
}

/** In which form of an activity a remark is put right. */
export function formOfRemark(remark: TaskRemark): (typeof ACTIVITY_FORMS)[number] {
  if (['no-times', 'times-over', 'nowhere', 'ended'].includes(remark)) return 'when'
  if (['no-next-step', 'no-cost', 'capacity-old'].includes(remark)) return 'join'
  return 'activity'
}
