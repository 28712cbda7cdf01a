import type { InterfaceLanguage, Member } from '#domain/members/member.ts'

/** What is known of the one who asks, beside the question. */
export type Visit = {
  /** Who is signed in; null for nobody. */
  member: Member | null
  /** Where the request came from, for limits alone: never kept as it is, never logged. */
  networkAddress: string
  language: InterfaceLanguage
  session: VisitSession
}

/** What a browser must bring back from a municipality's own sign-in, and where it goes on to after that. */
export type OidcAttempt = { state: string; nonce: string; verifier: string; onward: string; at: string }

/** What this browser's session remembers. */
export type VisitSession = {
  /** Under which id the store keeps it; null for somebody who is not signed in. */
  id: string | null
  /** The sign-in that was begun in this browser. */
  signInId: string | null
  beginSignIn(signInId: string): Promise<void>
  /** Notes what was begun at a municipality's own sign-in, and gives it back once. */
  beginOidc(attempt: OidcAttempt): Promise<void>
  takeOidc(): Promise<OidcAttempt | null>
  /** Signs in under a new key, so that a key somebody planted before is worth nothing. */
  signIn(member: Member): Promise<void>
  end(): Promise<void>
}

/** A visit without a session, such as that of a reader of the public API. */
export function anonymousVisit(language: InterfaceLanguage = 'nl', networkAddress = ''): Visit {
  const none = async () => {}
  return {
    member: null,
    networkAddress,
    language,
    session: {
      id: null,
      signInId: null,
      beginSignIn: none,
      beginOidc: none,
      takeOidc: async () => null,
      signIn: none,
      end: none,
    },
  }
}
