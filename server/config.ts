import * as z from 'zod'
import { OidcRoles, type OidcSettings } from './members/oidc-settings.ts'

const Port = z.coerce.number({ error: 'geef een getal' }).int().min(0).max(65_535)
const Url = z.url('geef een volledig webadres').transform((url) => url.replace(/\/+$/, ''))

/** PDOK BRT Achtergrondkaart, grey: free, without a key, best contrast with pins (standards 3.4). */
const PDOK_TILES = 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png'
const PDOK_ATTRIBUTION = 'Kaartgegevens © Kadaster, PDOK'

const Environment = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    PORT: Port.default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    DATA_DIR: z.string().min(1).default('./data'),
    PUBLIC_URL: Url.optional(),
    MONGODB_URI: z
      .string()
      .regex(/^mongodb(\+srv)?:\/\//, 'begint met mongodb:// of mongodb+srv://')
      .optional(),
    MEILI_URL: Url.optional(),
    MEILI_KEY: z.string().min(1).optional(),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\//, 'begint met smtp:// of smtps://')
      .optional(),
    MAIL_FROM: z.string().min(3).max(200).optional(),
    SECURITY_CONTACT: z
      .string()
      .regex(/^(mailto:|https:\/\/)/, 'begint met mailto: of https://')
      .optional(),
    TRUST_PROXY: z.coerce.number({ error: 'geef een getal' }).int().min(0).max(10).optional(),
    TILE_URL: z
      .string()
      .regex(
        /^$|^https?:\/\/.*\{z\}.*\{x\}.*\{y\}|^https?:\/\/.*\{z\}.*\{y\}.*\{x\}/,
        'noem {z}, {x} en {y}, of laat leeg voor geen tegels',
      )
      .default(PDOK_TILES),
    TILE_ATTRIBUTION: z.string().default(PDOK_ATTRIBUTION),
    GEOCODER_URL: Url.optional(),
    SESSION_SECRET: z.string().min(32, 'heeft minstens 32 tekens').optional(),
    OIDC_ISSUER: Url.refine(isSafeIssuer, 'begint met https://').optional(),
    OIDC_CLIENT_ID: z.string().min(1).max(200).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).max(500).optional(),
    OIDC_NAME: z.string().min(2).max(80).optional(),
    OIDC_ROLES: z.string().transform(readJson).pipe(OidcRoles).optional(),
  })
  .superRefine((env, context) => {
    const say = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message })
    if (env.MEILI_KEY && !env.MEILI_URL) say('MEILI_URL', 'ontbreekt, terwijl MEILI_KEY er wel is')
    const given = OIDC.filter((name) => env[name] !== undefined)
    if (given.length > 0)
      for (const name of OIDC.filter((one) => !given.includes(one)))
        say(name, `ontbreekt, terwijl ${given[0]} er wel is`)
    if (env.NODE_ENV !== 'production') return
    if (!env.MONGODB_URI) say('MONGODB_URI', 'is verplicht in productie, zodat gegevens op een echte server staan')
    if (!env.SESSION_SECRET) say('SESSION_SECRET', 'is verplicht in productie')
  })

/** Signing in with a municipality's own accounts takes all of these. */
const OIDC = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME', 'OIDC_ROLES'] as const

export type Config = {
  mode: 'development' | 'test' | 'production'
  port: number
  host: string
  dataDir: string
  /** Address people use, without a slash at the end; null means: where it listens. */
  publicUrl: string | null
  mongodbUri: string | undefined
  meiliUrl: string | undefined
  meiliKey: string | undefined
  smtpUrl: string | undefined
  /** Who our mail is from, as `Naam <adres>`. */
  mailFrom: string
  /** How many proxies stand before us; they say who asks, and that it came by https. */
  trustedProxies: number
  tiles: { url: string; attribution: string } | null
  sessionSecret: string | undefined
  /** A municipality's own sign-in; null where there is none. */
  oidc: OidcSettings | null
  /** Whom to tell about a leak: a `mailto:` or `https:` address. */
  securityContact: string | null
  /** PDOK Locatieserver, or what answers like it; null for none. */
  geocoderUrl: string | null
}

/** A setting that is wrong. The message names every wrong setting, one a line. */
export class ConfigError extends Error {}

/** Environment to settings, once, at the start. An empty setting counts as not given, but an empty TILE_URL means no tiles. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.entries(environment).filter(([name, value]) => value !== '' || name === 'TILE_URL')
  const parsed = Environment.safeParse(Object.fromEntries(given))
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new ConfigError(`De instellingen kloppen niet:\n${lines.join('\n')}\nZie "Settings" in README.md.`)
  }
  const env = parsed.data
  return {
    mode: env.NODE_ENV,
    port: env.PORT,
    host: env.HOST,
    dataDir: env.DATA_DIR,
    publicUrl: env.PUBLIC_URL ?? null,
    mongodbUri: env.MONGODB_URI,
    meiliUrl: env.MEILI_URL,
    meiliKey: env.MEILI_KEY,
    smtpUrl: env.SMTP_URL,
    mailFrom:
      env.MAIL_FROM ?? `Sociale kaart <noreply@${env.PUBLIC_URL ? new URL(env.PUBLIC_URL).hostname : 'localhost'}>`,
    trustedProxies: env.TRUST_PROXY ?? (env.PUBLIC_URL?.startsWith('https:') ? 1 : 0),
    tiles: env.TILE_URL ? { url: env.TILE_URL, attribution: env.TILE_ATTRIBUTION } : null,
    sessionSecret: env.SESSION_SECRET,
    securityContact: env.SECURITY_CONTACT ?? null,
    geocoderUrl: env.GEOCODER_URL ?? null,
    oidc: oidcIn(env),
  }
}

function oidcIn(env: z.infer<typeof Environment>): OidcSettings | null {
  const [issuer, clientId, clientSecret, name, roles] = OIDC.map((setting) => env[setting])
  if (!issuer) return null
  return { issuer, clientId, clientSecret, name, roles } as OidcSettings
}

/** Only for a trial on this machine may it be plain http. */
function isSafeIssuer(url: string): boolean {
  return url.startsWith('https:') || /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/.test(url)
}

function readJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'is geen geldige JSON' })
    return z.NEVER
  }
}

/** The address people use, without a slash at the end. */
export function addressOf({ publicUrl, host, port }: Pick<Config, 'publicUrl' | 'host' | 'port'>): string {
  return publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
