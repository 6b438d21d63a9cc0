// @ts-check
// Writes the icons of public/manifest.webmanifest from public/icon.svg. Run by hand when it changes.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser, launchFlags } from './browser.mjs'
import { root } from './paths.mjs'

const svg = readFileSync(path.join(root, 'public', 'icon.svg'), 'utf8')
// Systems cut such icons to their own shapes: the ground fills it, and what is drawn keeps to the middle.
const maskable = svg
  .replace('viewBox="0 0 32 32"', 'viewBox="-5 -5 42 42"')
  .replace(/<rect[^>]*>/, '<rect x="-5" y="-5" width="42" height="42" fill="#FAF6EE"/>')
const icons = [
  { name: 'icon-192', size: 192, picture: svg },
  { name: 'icon-512', size: 512, picture: svg },
  { name: 'icon-maskable-512', size: 512, picture: maskable },
]

const executablePath = await findBrowser()
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: launchFlags })
for (const { name, size, picture } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${picture}`)
  await page.screenshot({ path: path.join(root, 'public', `${name}.png`), omitBackground: true })
  await page.close()
}
await browser.close()
