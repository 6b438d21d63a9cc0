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
          // These change seldom, so a new version of the site finds them in the cache.
          groups: [{ name: 'vendor', test: /[\\/]node_modules[\\/](react|react-dom|scheduler|cytoscape)[\\/]/ }],
        },
      },
    },
  },
})
