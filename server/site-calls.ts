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
  signOut: { method: 'POST', path: '/sign-outs' },
} as const
