import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../server/config.ts'

const refusal = (environment: Record<string, string>): string => {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
  }
  return ''
}

describe('settings', () => {
  test('without any it runs on the embedded engines, on this machine only', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir: './data',
      mongodbUri: undefined,
      meiliUrl: undefined,
    })
  })

  test('all that is wrong is said together, by name', () => {
    const said = refusal({
      PORT: 'acht',
      MONGODB_URI: 'http://db',
      TILE_URL: 'https://tegels/zonder',
      SESSION_SECRET: 'kort',
    })
    for (const name of ['PORT', 'MONGODB_URI', 'TILE_URL', 'SESSION_SECRET']) expect(said).toContain(`${name}: `)
  })

  test('production refuses to start without a database server and a secret', () => {
    const said = refusal({ NODE_ENV: 'production' })
    expect(said).toContain('MONGODB_URI')
    expect(said).toContain('SESSION_SECRET')
    expect(refusal({ NODE_ENV: 'production', MONGODB_URI: 'mongodb://db', SESSION_SECRET: 'x'.repeat(32) })).toBe('')
  })

  test('a key without a server is a mistake, and an empty setting is none', () => {
    expect(refusal({ MEILI_KEY: 'sleutel' })).toContain('MEILI_URL')
    expect(readConfig({ MEILI_KEY: '', PORT: '' }).port).toBe(3000)
  })

  test('an empty tile address means a map without tiles', () => {
    expect(readConfig({ TILE_URL: '' }).tiles).toBeNull()
    expect(readConfig({}).tiles?.url).toContain('{z}')
  })

  test('a refusal never repeats a secret', () => {
    expect(refusal({ SESSION_SECRET: 'geheim-maar-kort' })).not.toContain('geheim-maar-kort')
  })

  test('a municipality’s own sign-in takes all five of its settings, an issuer that is safe, and roles that exist', () => {
    const whole = {
      OIDC_ISSUER: 'https://inloggen.proefstad.example/',
      OIDC_CLIENT_ID: 'sociale-kaart',
      OIDC_CLIENT_SECRET: 'geheim',
      OIDC_NAME: 'Gemeente Proefstad',
      OIDC_ROLES: '{"claim":"roles","values":{"kaart":[{"role":"coordinator","network":"haarlem"}]}}',
    }
    expect(readConfig(whole).oidc).toMatchObject({ name: 'Gemeente Proefstad', roles: { claim: 'roles' } })
    expect(readConfig({}).oidc).toBeNull()
    const said = refusal({ OIDC_ISSUER: whole.OIDC_ISSUER })
    for (const name of ['CLIENT_ID', 'CLIENT_SECRET', 'NAME', 'ROLES'])
      expect(said).toContain(`OIDC_${name}: ontbreekt`)
    expect(refusal({ ...whole, OIDC_ISSUER: 'http://inloggen.proefstad.example' })).toContain('begint met https://')
    expect(refusal({ ...whole, OIDC_ROLES: '{rollen}' })).toContain('OIDC_ROLES: is geen geldige JSON')
    expect(refusal({ ...whole, OIDC_ROLES: '{"claim":"roles","values":{"kaart":[{"role":"baas"}]}}' })).toContain(
      'OIDC_ROLES',
    )
  })
})
