import type * as z from 'zod'
import type { CallName } from '#calls'
import type { CallShape } from './contracts/call-shape.ts'
import { cooperationContract } from './contracts/cooperation-contract.ts'
import { editingContract } from './contracts/editing-contract.ts'
import { listsContract } from './contracts/lists-contract.ts'
import { matchingContract } from './contracts/matching-contract.ts'
import { memberContract } from './contracts/member-contract.ts'
import { networkContract } from './contracts/network-contract.ts'
import { publicContract } from './contracts/public-contract.ts'
import { rightsContract } from './contracts/rights-contract.ts'
import { thesaurusContract } from './contracts/thesaurus-contract.ts'
import { upkeepContract } from './contracts/upkeep-contract.ts'

/** Every call: what goes in and what comes out. One file a room in `contracts/`; the addresses are in `calls.ts`. */
export const contract = {
  ...publicContract,
  ...editingContract,
  ...listsContract,
  ...matchingContract,
  ...memberContract,
  ...networkContract,
  ...rightsContract,
  ...thesaurusContract,
  ...upkeepContract,
  ...cooperationContract,
} as const satisfies Record<CallName, CallShape>

export type Contract = typeof contract
type BodyOf<N extends CallName> = Contract[N] extends { body: infer B extends z.ZodType } ? B : z.ZodUndefined
/** What a caller gives: the address' parts, the query as it stands in the address, and the body. */
export type CallParams<N extends CallName> = z.input<Contract[N]['params']>
export type CallQuery<N extends CallName> = z.input<Contract[N]['query']>
export type CallBody<N extends CallName> = z.input<BodyOf<N>>
export type Reply<N extends CallName> = z.output<Contract[N]['reply']>
/** What the service receives after parsing. `basedOn` is the version the asker saw; 0 where the call has none. */
export type Parsed<N extends CallName> = {
  params: z.output<Contract[N]['params']>
  query: z.output<Contract[N]['query']>
  body: z.output<BodyOf<N>>
  basedOn: number
}
export type CallInput<N extends CallName> = {
  params?: CallParams<N>
  query?: CallQuery<N>
  body?: CallBody<N>
  /** The version a change is based on, where the call is `versioned`. */
  basedOn?: number
}

/** Makes a call: in-process on the server, over HTTP in the browser. Throws something with the `code` of a problem. */
export type Caller = <N extends CallName>(name: N, input?: CallInput<N>) => Promise<Reply<N>>
