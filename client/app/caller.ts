import type { CallName } from '#calls'
import type { CallParams, CallQuery, Reply } from '#contract'

/** Makes a call of the contract: in-process on the server, over HTTP in the browser. Throws something with a problem's `code`. */
export type Caller = <N extends CallName>(
  name: N,
  input?: { params?: CallParams<N>; query?: CallQuery<N> },
) => Promise<Reply<N>>
