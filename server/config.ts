import * as z from 'zod'

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
    SECURITY_CONTACT: z.string().regex(/^(mailto:|https:\/\/)/, 'begint met mailto: of https://').optional(),
    TRUST_PROXY: z.coerce.number({ error: 'geef een getal' }).int().min(0).max(10).optional(),
    TILE_URL: z
      .string()
      .regex(
        /^$|^https?:\/\/.*\{z\}.*\{x\}.*\{y\}|^https?:\/\/.*\{z\}.*\{y\}.*\{x\}/,
        'noem {z}, {x} en {y}, of laat leeg voor geen tegels',
      )
      .default(PDOK_TILES),
    TILE_ATTRIBUTION: z.string().default(PDOK_ATTRIBUTION),
    SESSION_SECRET: z.string().min(32, 'heeft minstens 32 tekens').optional(),
  })
  .superRefine((env, context) => {
    const say = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message })
    if (env.MEILI_KEY && !env.MEILI_URL) say('MEILI_URL', 'ontbreekt, terwijl MEILI_KEY er wel is')
    if (env.NODE_ENV !== 'production') return
    if (!env.MONGODB_URI) say('MONGODB_URI', 'is verplicht in productie, zodat gegevens op een echte server staan')
    if (!env.SESSION_SECRET) say('SESSION_SECRET', 'is verplicht in productie')
  })

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
  /** Whom to tell about a leak: a `mailto:` or `https:` address. */
  securityContact: string | null
}

/** A setting that is wrong. The message names every wrong setting, one a line. */
export class ConfigError extends Error {}

/** Environment to settings, once, at the start. An empty setting counts as not given, but an empty TILE_URL means no tiles. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.entries(environment).filter(([name, value]) => value !== '' || name === 'TILE_URL')
  const parsed = Environment.safeParse(Object.fromEntries(given))
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new ConfigError(`De instellingen kloppen niet:\n${lines.join('\n')}\nZie "Instellingen" in README.md.`)
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
  }
}

/** The address people use, without a slash at the end. */
export function addressOf({ publicUrl, host, port }: Pick<Config, 'publicUrl' | 'host' | 'port'>): string {
  return publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
