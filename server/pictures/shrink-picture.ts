import sharp from 'sharp'
import { Problem } from '#domain/problem.ts'

/** What a browser shows and a telephone makes. Not SVG: that can hold scripts. */
const KNOWN = new Set(['jpeg', 'png', 'webp', 'avif', 'gif'])
const MOST_PIXELS = 50_000_000
const LONGEST_SIDE_PIXELS = 1200
const SHORTEST_SIDE_PIXELS = 40
const QUALITY = 80
const MOST_SECONDS = 15

export type SmallPicture = { bytes: Buffer; width: number; height: number }

/**
 * A picture made small, upright, and without anything that came along with it, such as where it was taken. What it is, is read from
 * its bytes, not from its name. Throws `invalid` for what is no picture, and for one that would fill the memory.
 */
export async function shrinkPicture(given: Buffer): Promise<SmallPicture> {
  const picture = sharp(given, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
  const { format, width = 0, height = 0 } = await picture.metadata().catch(() => refuse(UNREADABLE))
  if (!format || !KNOWN.has(format)) refuse(UNREADABLE)
  if (width * height > MOST_PIXELS) refuse(TOO_LARGE)
  if (Math.min(width, height) < SHORTEST_SIDE_PIXELS) refuse('De foto is te klein. Kies een grotere.')
  const { data, info } = await picture
    .rotate()
    .resize(LONGEST_SIDE_PIXELS, LONGEST_SIDE_PIXELS, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: QUALITY })
    .timeout({ seconds: MOST_SECONDS })
    .toBuffer({ resolveWithObject: true })
    .catch(() => refuse(UNREADABLE))
  return { bytes: data, width: info.width, height: info.height }
}

const UNREADABLE = 'Dit is geen foto die we kunnen lezen. Kies een jpg, png of webp.'
const TOO_LARGE = 'De foto is te groot. Kies een kleinere.'

function refuse(message: string): never {
  throw new Problem('invalid', message, { fields: [{ where: 'picture', code: 'bad-picture', message }] })
}
