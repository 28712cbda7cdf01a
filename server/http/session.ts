import { randomBytes } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import session, { type Session } from 'express-session'
import { isStaff, type Member } from '#domain/members/member.ts'
import type { MemberStore } from '../members/member-store.ts'
import type { SessionContent, SessionStore } from '../members/session-store.ts'
import { anonymousVisit, type Visit, type VisitSession } from '../members/visit.ts'
import { deviceOf } from './device.ts'
import { languageOf } from './read-input.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Standards 7.3: staff 8 hours without use, members 30 days; nobody longer than 90 days. In milliseconds. */
const IDLE = { staff: 8 * HOUR, member: 30 * DAY }
const LONGEST = 90 * DAY
/** A browser that only asked for a mail. */
const BEFORE_SIGN_IN = HOUR

type Parts = { sessions: SessionStore; members: MemberStore; secret: string; secure: boolean; now: () => Date }
type Held = Session & SessionContent

export type Sessions = { middleware: RequestHandler; visitOf(request: Request): Promise<Visit> }

/** Sessions in a cookie that scripts cannot read. `visitOf` is for requests that went through the middleware. */
export function sessionsOf({ sessions, members, secret, secure, now }: Parts): Sessions {
  const middleware = session({
    name: secure ? '__Host-sk_sessie' : 'sk_sessie',
    secret,
    store: sessions.store,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    genid: () => randomBytes(32).toString('base64url'),
    cookie: { httpOnly: true, secure, sameSite: 'lax', path: '/', maxAge: BEFORE_SIGN_IN },
  })

  return {
    middleware,

    async visitOf(request) {
      const visit = { ...anonymousVisit(languageOf(request)), networkAddress: request.ip ?? '' }
      if (!request.session) return visit
      const member = await memberOf(request)
      return { ...visit, member, session: visitSession(request, member) }
    },
  }

  async function memberOf(request: Request): Promise<Member | null> {
    const held = request.session as Held
    if (!held.memberId) return null
    const member = await members.byId(held.memberId)
    if (!member || isOver(held, member)) {
      await destroyed(request)
      return null
    }
    // Rights changed after this key was made: the same person goes on under a new one.
    if (member.grantsChangedAt && member.grantsChangedAt > (held.keyMadeAt ?? '')) await renewed(request, member, held)
    else await sessions.seen(request.sessionID, held.lastSeenAt, now().toISOString())
    return member
  }

  function isOver({ signedInAt = '', lastSeenAt = '' }: SessionContent, member: Member): boolean {
    const at = now().getTime()
    return !(at - Date.parse(lastSeenAt) <= idleOf(member) && at - Date.parse(signedInAt) <= LONGEST)
  }

  function visitSession(request: Request, member: Member | null): VisitSession {
    const held = () => request.session as Held
    return {
      get id() {
        return member ? sessions.storedId(request.sessionID) : null
      },
      get signInId() {
        return held().signInId ?? null
      },
      async beginSignIn(signInId) {
        held().signInId = signInId
        await saved(request)
      },
      async beginOidc(attempt) {
        held().oidc = attempt
        await saved(request)
      },
      async takeOidc() {
        const { oidc } = held()
        delete held().oidc
        if (oidc) await saved(request)
        return oidc ?? null
      },
      signIn: (signedIn) => renewed(request, signedIn, { signedInAt: now().toISOString() }),
      end: () => destroyed(request),
    }
  }

  async function renewed(request: Request, member: Member, { signedInAt }: SessionContent): Promise<void> {
    await new Promise<void>((resolve, reject) =>
      request.session.regenerate((error) => (error ? reject(error) : resolve())),
    )
    const at = now().toISOString()
    Object.assign(request.session, {
      memberId: member.id,
      signedInAt,
      lastSeenAt: at,
      keyMadeAt: at,
      device: deviceOf(request.get('user-agent') ?? ''),
    } satisfies SessionContent)
    request.session.cookie.maxAge = idleOf(member)
    await saved(request)
  }

  async function saved(request: Request): Promise<void> {
    await new Promise<void>((resolve, reject) => request.session.save((error) => (error ? reject(error) : resolve())))
  }

  async function destroyed(request: Request): Promise<void> {
    await new Promise<void>((resolve, reject) =>
      request.session.regenerate((error) => (error ? reject(error) : resolve())),
    )
  }
}

function idleOf(member: Member): number {
  return isStaff(member) ? IDLE.staff : IDLE.member
}
