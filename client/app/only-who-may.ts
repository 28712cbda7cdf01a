import type { Caller } from '#contract'
import { type Action, may, type Thing } from '#domain/members/may.ts'
import type { OwnAccount } from '#domain/members/member.ts'
import { ApiProblem } from './api.ts'

/** Shows a form to nobody who would fill it in for nothing. What is sent is judged again by the server. */
export async function onlyWhoMay(call: Caller, action: Action, thing: Thing = {}): Promise<OwnAccount> {
  const { member } = await call('me')
  if (!member) throw new ApiProblem('sign-in-needed')
  if (!may(member, action, thing)) throw new ApiProblem('not-allowed')
  return member
}
