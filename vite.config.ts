import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { metaPolicy, readHeaderFile } from './scripts/headers.mjs'
import { offlinePlugin } from './src/compile/offline/offlinePlugin.ts'
import { embedPlugin } from './src/compile/oneFile/embedPlugin.ts'
import { oneFile } from './src/compile/oneFile/oneFile.ts'
import { pagePlugin } from './src/compile/pagePlugin.ts'
import { mapPlugin } from './src/compile/plugin.ts'

/** Those that the component tests need too. The map's plugin compiles graph-data into data/map.json and its kin. */
export const plugins = [react(), mapPlugin(), pagePlugin()]

/**
 * Writes the content security policy of public/_headers into the page too, for hosts that cannot send headers.
 * The development server needs inline scripts and is left alone.
 */
function policyInPage(): Plugin {
  const content = metaPolicy(readHeaderFile(fileURLToPath(new URL('public/_headers', import.meta.url))))
  return {
    name: 'allegiances:policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  }
}

/** Whether `app/start.tsx` needs a module to begin, and `main.ts`, which comes before it, does not. */
const isOfFirstRoute = (
  id: string,
  infoOf: (id: string) => { readonly importers: readonly string[] } | null,
): boolean =>
  isNeededBy(/[\\/]src[\\/]app[\\/]start\.tsx$/, id, infoOf) && !isNeededBy(/[\\/]src[\\/]main\.ts$/, id, infoOf)

const isNeededBy = (
  root: RegExp,
  id: string,
  infoOf: (id: string) => { readonly importers: readonly string[] } | null,
  seen = new Set<string>(),
): boolean => {
  if (root.test(id)) return true
  if (seen.has(id)) return false
  seen.add(id)
  return infoOf(id)?.importers.some((importer) => isNeededBy(root, importer, infoOf, seen)) ?? false
}

const shared = {
  // Works under any folder of any host.
  base: './',
  resolve: {
    alias: {
      'brotli/decompress.js': fileURLToPath(new URL('src/picture/type/noBrotli.ts', import.meta.url)),
    },
  },
} satisfies UserConfig

const build = {
  target: ['es2022', 'chrome114', 'firefox125', 'safari17'],
  sourcemap: false,
  license: { fileName: 'third-party-licenses.md' },
} satisfies UserConfig['build']

const site: UserConfig = {
  ...shared,
  plugins: [...plugins, policyInPage(), embedPlugin(), offlinePlugin()],
  define: { 'import.meta.env.ONE_FILE': 'false', 'import.meta.env.EMBED': 'false' },
  worker: { format: 'es' },
  build: {
    ...build,
    // The policy forbids data: addresses for all but images.
    assetsInlineLimit: 0,
    // Those browsers preload modules themselves, or do well without.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // These change seldom, so a new version of the site finds them in the cache.
            {
              name: 'vendor',
              test: /[\\/]node_modules[\\/](react|react-dom|scheduler|cytoscape)[\\/]/,
              priority: 2,
            },
            // Else what the map opens with would fall into ever more and smaller files, the more of it panels share.
            {
              name: (id, graph) => (isOfFirstRoute(id, (one) => graph.getModuleInfo(one)) ? 'map' : null),
              priority: 1,
            },
          ],
        },
      },
    },
  },
}

/** `npm run build:single`: the same page as one file, for a stick. */
const single: UserConfig = {
  ...shared,
  plugins: [
    ...plugins,
    oneFile({
      page: 'index.html',
      name: 'allegiances.html',
      workers: true,
      files: [
        ...['map.json', 'map.schema.json', 'stories.json', 'relationships.csv', 'claims.csv'].map(
          (name) => `data/${name}`,
        ),
        'third-party-licenses.md',
        'font-licenses.txt',
      ],
    }),
  ],
  build: { ...build, outDir: 'dist-single' },
}

/** Part of `npm run build`: the page that other sites show in a frame, which holds no more than it shows. */
const embed: UserConfig = {
  ...shared,
  plugins: [
    ...plugins,
    oneFile({
      page: 'embed.html',
      name: 'embed/index.html',
      workers: false,
      files: ['data/map.json', 'data/stories.json'],
    }),
  ],
  build: { ...build, outDir: 'dist-embed' },
}

const modes: Readonly<Record<string, UserConfig>> = { single, embed }
export default defineConfig(({ mode }) => modes[mode] ?? site)
