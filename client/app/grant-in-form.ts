import type { Grant } from '#domain/members/member.ts'

/** The right that a form names. What is none stays so, and is refused where it is used. */
export function grantIn(form: FormData): Grant {
  try {
    return JSON.parse(String(form.get('grant'))) as Grant
  } catch {
    return {} as Grant
  }
}
