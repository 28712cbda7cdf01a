import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const at = (path: string) => new URL(path, import.meta.url).pathname

/** In one file of their own: they change less often than the rest, and compress better together. */
const LIBRARIES = { name: 'libraries', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ }

/** What every page is made of: small files, which compress better together than apart. */
const SHARED = {
  name: 'shared',
  test: /client[\\/](app[\\/](api|app|error-page|footer|foreign|header|language|layout|load|page-data|page-head|paths|settings|words)\.|ui[\\/](icon|notice)|features[\\/]offers[\\/]freshness|features[\\/]search[\\/](nested|read|search-)[\w-]+\.tsx?)/,
}

/** What pages with offers are made of; those with only a form do without. */
const OFFERS = {
  name: 'offers',
  test: /client[\\/](pages[\\/]results[\\/]danger-notice|features[\\/]offers[\\/](offer-card|marked))/,
}

/** The place where a map comes, on pages with one. The map itself is fetched when it is shown. */
const MAP_PLACE = {
  name: 'map-place',
  test: /client[\\/]features[\\/](map[\\/](lazy-map|use-map-words)|places[\\/](pins|map-panel))/,
}

/** What puts an offer in words: the loaders of lists fetch it beside their answer. */
const IN_WORDS = {
  name: 'in-words',
  test: /client[\\/]features[\\/](offers[\\/](name-in-line|offer-view)|schedule[\\/]schedule-in)/,
}

/** The list of a device: one file, so that a page names one file to fetch once it is at rest. */
const KEPT = {
  name: 'kept',
  test: /client[\\/]features[\\/]short-list[\\/]ke|client[\\/]texts[\\/](nl|en)[\\/]keep\.|domain[\\/]short-list[\\/]list-/,
}

/** In the browser before any page asks for them: to name them beside each page only makes its script longer. */
const ALWAYS_THERE = /assets\/(rolldown-runtime|libraries|shared|index)-/

/**
 * The pages for browsers (`vite build -c client/vite.config.ts`) and for the server (the same with `--ssr`). The server's
 * holds React itself, in its production form, whatever NODE_ENV says when it runs.
 */
export default defineConfig(({ isSsrBuild, command }) => ({
  root: at('.'),
  plugins: [react()],
  // The package offers its development form to everybody; the other one is smaller and does not check for programmers' mistakes.
  resolve:
    command === 'build'
      ? {
          alias: [
            { find: /^react-router$/, replacement: at('../node_modules/react-router/dist/production/index.mjs') },
          ],
        }
      : {},
  define: isSsrBuild && command === 'build' ? { 'process.env.NODE_ENV': '"production"' } : {},
  ssr: command === 'build' ? { noExternal: true as const } : {},
  build: isSsrBuild
    ? { outDir: at('../dist/server'), emptyOutDir: true, rollupOptions: { input: at('./entry-server.tsx') } }
    : {
        outDir: at('../dist/client'),
        emptyOutDir: true,
        manifest: true,
        assetsInlineLimit: 0,
        modulePreload: {
          polyfill: false,
          resolveDependencies: (_file, needed, { hostType }) =>
            hostType === 'html' ? needed : needed.filter((file) => !ALWAYS_THERE.test(file)),
        },
        rolldownOptions: {
          output: { codeSplitting: { groups: [LIBRARIES, SHARED, OFFERS, MAP_PLACE, IN_WORDS, KEPT] } },
        },
      },
}))
