import type { Member } from '#domain/members/member.ts'
import { Problem } from '#domain/problem.ts'
import type { memberContract } from '../contracts/member-contract.ts'
import type { Routes } from '../http/mount.ts'
import type { Visit } from '../members/visit.ts'
import type { Services } from '../wiring.ts'

const ownAccount = { action: 'use-account' } as const
const done = { done: true } as const

/** Signing in and one's own account. */
export function memberRoutes({
  signIn,
  members,
  rights,
  demoMembers,
  myData,
  municipality,
}: Services): Pick<Routes, keyof typeof memberContract> {
  return {
    me: { may: 'anyone', answer: (_, { member }) => ({ member: member && members.account(member) }) },
    changeMe: { may: ownAccount, answer: ({ body }, visit) => members.change(signedIn(visit), body) },
    deleteMe: {
      may: ownAccount,
      async answer(_, visit) {
        const member = signedIn(visit)
        await visit.session.end()
        await rights.removeAccount(member)
        return done
      },
    },
    myData: { may: ownAccount, answer: (_, visit) => myData(signedIn(visit)) },
    requestSignIn: { may: 'anyone', answer: ({ body }, visit) => signIn.request(body.email, visit, body.onward) },
    signInWays: { may: 'anyone', answer: () => ({ municipality: municipality.name }) },
    demoMembers: { may: 'anyone', answer: () => demoMembers.list() },
    demoSignIn: {
      may: 'anyone',
      async answer({ body }, visit) {
        const member = await demoMembers.entering(body.memberId)
        await visit.session.signIn(member)
        return members.account(member)
      },
    },
    startSession: {
      may: 'anyone',
      answer: async ({ body }, visit) =>
        members.account(
          await ('code' in body ? signIn.withCode(body.code, visit) : signIn.withLink(body.token, visit)),
        ),
    },
    sessions: { may: ownAccount, answer: (_, visit) => members.sessions(signedIn(visit), visit) },
    endSession: {
      may: ownAccount,
      async answer({ params }, visit) {
        await members.endSession(signedIn(visit), params.id)
        return done
      },
    },
    signOut: {
      may: 'anyone',
      async answer(_, visit) {
        await visit.session.end()
        return done
      },
    },
  }
}

/** Whoever got past the rule of the route is signed in. */
export function signedIn({ member }: Visit): Member {
  if (!member) throw new Problem('sign-in-needed', 'Log eerst in.')
  return member
}
