import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { metaPolicy, readHeaderFile } from './scripts/headers.mjs'
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

export default defineConfig({
  // Works under any folder of any host.
  base: './',
  plugins: [...plugins, policyInPage()],
  worker: { format: 'es' },
  resolve: {
    alias: {
      'brotli/decompress.js': fileURLToPath(new URL('src/picture/type/noBrotli.ts', import.meta.url)),
    },
  },
  build: {
    target: ['es2022', 'chrome114', 'firefox125', 'safari17'],
    sourcemap: false,
    // The policy forbids data: addresses for all but images.
    assetsInlineLimit: 0,
    // Those browsers preload modules themselves, or do well without.
    modulePreload: { polyfill: false },
    license: { fileName: 'third-party-licenses.md' },
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
})
