import type { Caller } from '#contract'
import type { Change } from './change-of.ts'

/** Sends a picture that was chosen, and says what that does to the text. Another description alone needs no picture again. */
export async function pictureChange(call: Caller, id: string, form: FormData): Promise<Change> {
  const alt = String(form.get('alt') ?? '')
  const given = form.get('picture')
  if (given instanceof File && given.size > 0) {
    const data = base64(new Uint8Array(await given.arrayBuffer()))
    const picture = await call('addPicture', { params: { id }, body: { data, alt } })
    return { do: 'change-organization', fields: { picture } }
  }
  const known = String(form.get('pictureId') ?? '')
  if (!known || form.get('remove') === 'yes') return { do: 'change-organization', fields: { picture: null } }
  // Its size is what the server knows.
  return { do: 'change-organization', fields: { picture: { id: known, alt, width: 1, height: 1 } } }
}

/** In pieces: a whole picture at once is more than a function takes. */
function base64(bytes: Uint8Array): string {
  const PIECE = 32_768
  let text = ''
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE))
  return btoa(text)
}
