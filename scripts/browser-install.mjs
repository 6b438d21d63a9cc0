// @ts-check
import { findBrowser } from './browser.mjs'
import { answers, run, runTool } from './run.mjs'

/** How each distribution's package tool installs Chromium; each is a list of commands. */
/** @type {Record<string, string[][]>} */
const packages = {
  'apt-get': [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
  ],
  dnf: [['dnf', 'install', '-y', 'chromium']],
  apk: [['apk', 'add', 'chromium', 'font-dejavu']],
  pacman: [['pacman', '-Sy', '--noconfirm', 'chromium']],
}

export const browserMissing =
  'The tests need Chromium, Chrome or Edge: install one, or set CHROME_PATH to the program, and run npm test again.'

/** @returns {Promise<string | null>} the path of a browser, installed if need be; null where that is not possible */
export async function ensureBrowser() {
  return (await findBrowser()) ?? (await downloadBrowser()) ?? (await installPackage())
}

async function downloadBrowser() {
  console.log('No Chromium, Chrome or Edge found: downloading Chromium for Playwright …')
  // System libraries can only be installed by root; without it sudo would stop and ask for a password.
  const withLibraries = isRoot() ? ['--with-deps'] : []
  const install = ['install', '--no-shell', ...withLibraries, 'chromium']
  const downloaded = await runTool('@playwright/test', install, { name: 'playwright' })
  // A distribution unknown to --with-deps may still have the libraries.
  if (!downloaded && withLibraries.length > 0) {
    await runTool('@playwright/test', ['install', '--no-shell', 'chromium'], { name: 'playwright' })
  }
  return findBrowser()
}

async function installPackage() {
  if (!isRoot()) return null
  const tool = Object.keys(packages).find((name) => answers(name, ['--version']))
  if (!tool) return null
  console.log(`Installing Chromium with ${tool} …`)
  for (const [program = '', ...args] of packages[tool] ?? []) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    // Onwards even where the lists could not be brought up to date: the ones that are there may do.
    await run(program, args, { env })
  }
  return findBrowser()
}

function isRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0
}
