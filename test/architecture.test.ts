import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The arrows of the house, read from the import lines. A failure names the file and says where the code belongs. */

const ROOT = join(import.meta.dirname, '..')
const MAX_LINES = 250
const ALIASES: Record<string, string> = {
  '#contract': 'server/contract.ts',
  '#calls': 'server/calls.ts',
  '#site-calls': 'server/site-calls.ts',
}

/** The addresses of the calls, which the browser may know. */
const CALLS = ['server/calls.ts', 'server/site-calls.ts']

const IMPORT = /^import\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
const EXPORT = /^export\s+(type\s)?(?:\*|\{[^}]*\})[^'";]*?\sfrom\s+['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\((\s*)['"]([^'"]+)['"]\s*\)/g

type Import = { file: string; target: string; typeOnly: boolean }

const files = ['server', 'client', 'seed', 'test'].flatMap((folder) => sourcesIn(join(ROOT, folder)))
const imports = files.flatMap(importsOf)

/** A rule: which files may not import what, and where such code belongs. Types alone are allowed where `typesToo` is false. */
type Rule = { says: string; from: (file: string) => boolean; not: (target: string) => boolean; typesToo?: boolean }

const inside = (folder: string) => (path: string) => path.startsWith(`${folder}/`)
const isStore = (file: string) => /^server\/[^/]+\/[a-z-]+-(store|rows)\.ts$/.test(file)

const rules: Rule[] = [
  {
    says: 'the domain is pure: only zod, itself and small pure libraries. What needs more belongs in a service or a store',
    from: inside('server/domain'),
    not: (target) =>
      !inside('server/domain')(target) &&
      !/^(zod|rrule-temporal|@turf\/boolean-point-in-polygon|@orama\/stemmers\/.+)$/.test(target),
    typesToo: true,
  },
  {
    says: 'only a <noun>-store.ts (with its -rows.ts) and engines/ know mongoose: move the query into the store',
    from: (file) => inside('server')(file) && !isStore(file) && !inside('server/engines')(file),
    not: (target) => target === 'mongoose',
  },
  {
    says: 'only search/ and engines/ know Meilisearch: ask the search service',
    from: (file) => inside('server')(file) && !inside('server/search')(file) && !inside('server/engines')(file),
    not: (target) => target === 'meilisearch',
  },
  {
    says: 'only http/, app.ts and pages know Express: services take and give plain values',
    from: (file) => inside('server')(file) && !/^server\/(http|pages)\/|^server\/(app|pages)\.ts$/.test(file),
    not: (target) => target === 'express',
  },
  {
    says: 'only client/features/map knows Leaflet: give the map plain pins',
    from: (file) => inside('client')(file) && !inside('client/features/map')(file),
    not: (target) => /^(leaflet|supercluster)(\/|$)/.test(target),
    typesToo: true,
  },
  {
    says: 'the client may import server/domain and server/calls (and types of the contract), and nothing else of the server',
    from: inside('client'),
    not: (target) => inside('server')(target) && !inside('server/domain')(target) && !CALLS.includes(target),
  },
  {
    says: 'the client may take only types of the contract, so that no schema of the API reaches the browser',
    from: inside('client'),
    not: (target) =>
      inside('server')(target) &&
      !inside('server/domain')(target) &&
      ![...CALLS, 'server/contract.ts'].includes(target),
    typesToo: true,
  },
  {
    says: 'the server does not import the client; pages load its built form, and mail takes its words from client/texts/mail',
    from: (file) => inside('server')(file) && !/^server\/pages/.test(file),
    not: (target) => inside('client')(target) && !inside('client/texts/mail')(target),
    typesToo: true,
  },
  {
    says: 'only mail/ reads the words of mails: give `mail.send` a function of them',
    from: (file) => inside('server')(file) && !inside('server/mail')(file),
    not: inside('client/texts/mail'),
    typesToo: true,
  },
  {
    says: 'ui/ is plain components: no features, no pages, no calls',
    from: inside('client/ui'),
    not: (target) => /^client\/(features|pages)\//.test(target),
    typesToo: true,
  },
  {
    says: 'a feature does not import a page: pages compose features',
    from: inside('client/features'),
    not: inside('client/pages'),
    typesToo: true,
  },
  {
    says: 'nothing of the product imports a test',
    from: (file) => !inside('test')(file),
    not: inside('test'),
    typesToo: true,
  },
]

describe('who may import whom', () => {
  for (const rule of rules) {
    test(rule.says, () => {
      const broken = imports.filter(
        (one) => rule.from(one.file) && rule.not(one.target) && (rule.typesToo || !one.typeOnly),
      )
      expect(broken.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
    })
  }
})

test(`no source file is longer than ${MAX_LINES} lines: one that grows past that is two things`, () => {
  const long = files
    .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MAX_LINES)
  expect(long).toEqual([])
})

test('file and folder names are kebab-case, and none is a drawer', () => {
  const drawers = /(^|\/)(utils?|helpers?|common|managers?|misc)(\/|\.|-)/
  const named = files.filter((file) => drawers.test(file) || !/^[a-z0-9./-]+$/.test(file))
  expect(named).toEqual([])
})

test('nothing names a path of a machine or the host of a package registry', () => {
  const registry = new RegExp(['registry', 'npmjs'].join('\\.'))
  const machinePath = new RegExp(`["'\`( ]/${'(work|root|home)'}/`)
  const named = files.filter((file) => registry.test(read(file)) || machinePath.test(read(file)))
  expect(named).toEqual([])
})

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
}

function importsOf(file: string): Import[] {
  const text = read(file)
  return [...text.matchAll(IMPORT), ...text.matchAll(EXPORT), ...text.matchAll(DYNAMIC)].map((match) => ({
    file,
    target: targetOf(file, match[2] as string),
    typeOnly: match[1]?.startsWith('type') ?? false,
  }))
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return normalize(join(dirname(file), specifier))
  if (specifier.startsWith('#domain/')) return specifier.replace('#domain/', 'server/domain/')
  return ALIASES[specifier] ?? specifier
}
