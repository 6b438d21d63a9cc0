import { defineConfig } from '@playwright/test'
import { findBrowser, launchFlags } from './scripts/browser.mjs'

// Kept in the environment because Playwright reads this file again in every worker.
process.env.ALLEGIANCES_BROWSER ??= (await findBrowser()) ?? ''
const executablePath = process.env.ALLEGIANCES_BROWSER
const port = process.env.ALLEGIANCES_PORT ?? '4373'
const address = `http://127.0.0.1:${port}/`

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/journeys',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A journey that passes the second time has a defect, or the site has; where nobody can look at once, it is told as flaky.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  reporter: [['line'], ['json', { outputFile: process.env.ALLEGIANCES_REPORT ?? 'test-results/playwright.json' }]],
  use: {
    baseURL: address,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: launchFlags },
  },
  webServer: { command: `node scripts/serve.mjs --port ${port}`, url: address, reuseExistingServer: false },
})
