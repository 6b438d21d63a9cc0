import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findBrowser, launchFlags } from './scripts/browser.mjs'
import { plugins } from './vite.config.ts'

// npm test has looked already and says where; `npx vitest` looks itself.
const executablePath = process.env.ALLEGIANCES_BROWSER ?? (await findBrowser())

export default defineConfig({
  test: {
    outputFile: { json: process.env.ALLEGIANCES_REPORT ?? 'test-results/vitest.json' },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['tests/fixtures/assets.ts'],
          include: ['src/**/*.test.ts', 'tests/structure/*.test.ts', 'tests/map/**/*.test.ts'],
        },
      },
      {
        plugins,
        // Named, because a dependency that is discovered during a cold run reloads the page under the tests.
        optimizeDeps: {
          include: [
            'axe-core',
            'bidi-js',
            'fflate',
            'fontkit',
            'idb',
            'pdfjs-dist/legacy/build/pdf.mjs',
            'pdfkit',
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'vitest-browser-react',
            'cytoscape',
            'downshift',
            'lucide-react',
            'minisearch',
            'zod',
            'zustand',
            'zustand/vanilla',
          ],
        },
        test: {
          name: 'component',
          // A busy machine may take its time; a page that never gets there still fails.
          expect: { poll: { timeout: 8000 } },
          include: ['src/**/*.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath ? { executablePath } : {}), args: launchFlags },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
