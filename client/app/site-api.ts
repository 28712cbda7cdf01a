import type { CallInput, Reply } from '#contract'
import { siteCalls } from '#site-calls'
import { addressOf, ask } from './api.ts'

type SiteCallName = keyof typeof siteCalls

/** The browser's way to make a call of our own pages: its answer depends on who is signed in, or it changes something. */
export function callSite<N extends SiteCallName>(name: N, input: CallInput<N>): Promise<Reply<N>> {
  const { method, path } = siteCalls[name]
  const { params, query, body, basedOn } = input as { [K in keyof CallInput<N>]: never }
  return ask(addressOf(path, params, query), {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(basedOn === undefined ? {} : { 'if-match': `"${basedOn}"` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}
