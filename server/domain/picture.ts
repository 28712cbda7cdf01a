import * as z from 'zod'

/** A picture or logo of an organisation. The bytes are kept apart, under the id; `alt` says what is to be seen. Sizes in pixels. */
export const Picture = z.strictObject({
  id: z.uuid(),
  alt: z.string().trim().min(2, 'zeg wat er op de foto staat').max(200),
  width: z.int().min(1).max(4000),
  height: z.int().min(1).max(4000),
})
export type Picture = z.infer<typeof Picture>
