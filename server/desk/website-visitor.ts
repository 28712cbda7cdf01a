import { isPublicHost } from './public-address.ts'

const PATIENCE_MILLISECONDS = 10_000
const MAX_REDIRECTS = 4

/** `unknown`: we could not look, for example because we have no internet ourselves; that says nothing of the website. */
export type WebsiteState = 'there' | 'gone' | 'unknown'
export type WebsiteVisitor = (url: string) => Promise<WebsiteState>

/** Looks whether a website answers. Nothing of it is kept, and no private network is ever visited. */
export const visitWebsite: WebsiteVisitor = async (url) => {
  let next = url
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const address = new URL(next)
    if (!/^https?:$/.test(address.protocol)) return 'gone'
    try {
      if (!(await isPublicHost(address.hostname))) return 'gone'
      const response = await fetch(address, {
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
        headers: { 'user-agent': 'sociale-kaart (kijkt of websites het nog doen)' },
      })
      await response.body?.cancel()
      const location = response.headers.get('location')
      if (response.status >= 300 && response.status < 400 && location) {
        next = new URL(location, address).href
        continue
      }
      // Refusing us (401, 403, 429) is still being there.
      return response.status === 404 || response.status === 410 || response.status >= 500 ? 'gone' : 'there'
    } catch (error) {
      return isNameUnknown(error) ? 'gone' : 'unknown'
    }
  }
  return 'gone'
}

function isNameUnknown(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOTFOUND'
}
