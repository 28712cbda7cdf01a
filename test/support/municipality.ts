import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { afterAll } from 'vitest'
import { PUBLIC_URL } from './test-app.ts'

type Person = { sub: string; name: string; email?: string; email_verified?: boolean; roles?: string[] }

/**
 * A municipality that signs people in with OpenID Connect, on this machine. Who is at the desk is signed in at once, without a
 * question. `visit` follows a browser through it: from our address to the one it sends the browser back to.
 */
export async function municipality() {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let atDesk: Person = { sub: 'nobody', name: 'Niemand' }
  const client = { clientId: 'sociale-kaart', clientSecret: 'een-geheim-van-de-proef-dat-lang-is' }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [`${PUBLIC_URL}/inloggen/gemeente/terug`],
      },
    ],
    claims: { openid: ['sub', 'roles'], profile: ['name'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: async (_, sub) => ({ accountId: sub, claims: async () => ({ ...atDesk }) }),
    async loadExistingGrant(context) {
      const grant = new context.oidc.provider.Grant({
        clientId: context.oidc.client?.clientId as string,
        accountId: context.oidc.session?.accountId as string,
      })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
    cookies: { keys: ['een-sleutel-van-de-proef'] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response)
    return provider.interactionFinished(request, response, { login: { accountId: atDesk.sub } })
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  return {
    settings: { issuer, ...client, name: 'Gemeente Proefstad' },

    async visit(address: string, person: Person): Promise<string> {
      atDesk = person
      const cookies = new Map<string, string>()
      let url = new URL(address)
      for (let step = 0; step < 10 && url.href.startsWith(issuer); step++) {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
        const response = await fetch(url, { redirect: 'manual', headers: { cookie } })
        for (const set of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = set.match(/^([^=]+)=([^;]*)/) ?? []
          cookies.set(name, value)
        }
        const location = response.headers.get('location')
        if (!location) throw new Error(`the municipality answers ${response.status}: ${await response.text()}`)
        url = new URL(location, url)
      }
      return url.pathname + url.search
    },
  }
}
