import * as z from 'zod'

/**
 * Where somebody is sent whom no offer helps. `shopping` is what one buys or has done by a firm, `looked-up` all else that has another
 * place: a fact, a journey, a club. From `about-us` on they are pages of our own.
 */
export const Elsewhere = z.enum([
  'health-care',
  'shopping',
  'government',
  'looked-up',
  'about-us',
  'privacy',
  'signing-in',
  'joining',
  'any-help',
])
export type Elsewhere = z.infer<typeof Elsewhere>
