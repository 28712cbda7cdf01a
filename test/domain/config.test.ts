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
})
