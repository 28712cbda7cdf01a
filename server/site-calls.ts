/**
 * The calls of our own pages: they change something, or answer to who is signed in. Apart from `calls.ts`, so that a reader's
 * browser never fetches them.
 */
export const siteCalls = {
  me: { method: 'GET', path: '/me' },
  changeMe: { method: 'PATCH', path: '/me' },
  deleteMe: { method: 'DELETE', path: '/me' },
  myData: { method: 'GET', path: '/me/data' },
  requestSignIn: { method: 'POST', path: '/sign-ins' },
  demoMembers: { method: 'GET', path: '/demo-members' },
  demoSignIn: { method: 'POST', path: '/demo-sign-ins' },
  startSession: { method: 'POST', path: '/sessions' },
  sessions: { method: 'GET', path: '/sessions' },
  endSession: { method: 'DELETE', path: '/sessions/{id}' },
  match: { method: 'POST', path: '/matches' },
  invite: { method: 'POST', path: '/invitations' },
  invitation: { method: 'POST', path: '/invitations/views' },
  acceptInvitation: { method: 'POST', path: '/invitations/acceptances' },
  askAsProfessional: { method: 'POST', path: '/networks/{slug}/professional-requests' },
  claimListing: { method: 'POST', path: '/organizations/{id}/claims' },
  claim: { method: 'POST', path: '/claims/views' },
  answerClaim: { method: 'POST', path: '/claims/answers' },
  claims: { method: 'GET', path: '/networks/{slug}/claims' },
  decideClaim: { method: 'POST', path: '/claims/{id}/decisions' },
  networkMembers: { method: 'GET', path: '/networks/{slug}/members' },
  takeGrantAway: { method: 'POST', path: '/members/{id}/revocations' },
  networkAudit: { method: 'GET', path: '/networks/{slug}/audit' },
  signOut: { method: 'POST', path: '/sign-outs' },
} as const
