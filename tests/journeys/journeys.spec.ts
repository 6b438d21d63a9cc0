import path from 'node:path'
import { test } from '@playwright/test'
import { chromiumWith } from '../driver/chromium.ts'
import { travel } from '../driver/travel.ts'
import { journeys } from './all.ts'

const root = path.resolve(process.env.ALLEGIANCES_ROOT ?? 'dist')

// A busy computer is slow; each wait within a journey has its own limit.
test.describe.configure({ timeout: 90_000 })

for (const journey of journeys) {
  test(journey.name, async ({ browser, baseURL }) => {
    await travel(journey, chromiumWith(browser), { url: baseURL ?? '', root })
  })
}
