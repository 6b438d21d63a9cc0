// @ts-check
// Finds the Chromium, Chrome or Edge that the tests drive.
import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { answers } from './run.mjs'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
]

/** As Playwright needs them in a container, and so that a test run talks to nobody. */
export const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Where a browser may be, the likeliest first: what the user set, what is on the PATH, where installers put it.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]}
 */
export function browserCandidates(env = process.env, platform = process.platform) {
  const { ALLEGIANCES_BROWSER, CHROME_PATH, CHROMIUM_PATH } = env
  const isWindows = platform === 'win32'
  const folders = (env.PATH ?? env.Path ?? '').split(isWindows ? ';' : ':')
  const onPath = names.flatMap((name) =>
    folders.filter(Boolean).map((folder) => path.join(folder, isWindows ? `${name}.exe` : name)),
  )
  const set = [ALLEGIANCES_BROWSER, CHROME_PATH, CHROMIUM_PATH].flatMap((value) => value || [])
  return [...set, ...onPath, ...usualPlaces(env, platform)]
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
function usualPlaces(env, platform) {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    const folders = ['/Applications', `${env.HOME}/Applications`]
    return folders.flatMap((folder) => apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`))
  }
  if (platform === 'win32') {
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe']
    const edge = 'Microsoft\\Edge\\Application\\msedge.exe'
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
    return folders.flatMap((folder) => [...programs, edge].map((program) => `${folder}\\${program}`))
  }
  return [
    ...['/usr/bin', '/usr/local/bin', '/usr/lib64/chromium-browser', '/usr/lib/chromium'].flatMap((folder) =>
      names.map((name) => `${folder}/${name}`),
    ),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
  ]
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/**
 * Whether the program really runs: some distributions put a note "install the snap" in its place, and a downloaded
 * browser may lack system libraries.
 * @param {string} file
 */
function runs(file) {
  // On Windows --version would open a window instead of answering.
  return process.platform === 'win32' || answers(file, ['--version'])
}

/**
 * A snap has its own /tmp, so it does not see the profile that a test gives it.
 * @param {string} file
 */
function isSnap(file) {
  return file.startsWith('/snap/') || realpathSync(file).endsWith('/snap')
}

/** @returns {Promise<string | null>} the download that this version of Playwright would use, if it is there */
async function playwrightDownload() {
  try {
    const { chromium } = await import('@playwright/test')
    return chromium.executablePath()
  } catch {
    return null
  }
}

/** @returns {Promise<string | null>} the path of a browser that runs; null where there is none */
export async function findBrowser() {
  const own = await playwrightDownload()
  const programs = [...new Set([...browserCandidates(), ...(own ? [own] : [])])].filter(isProgram)
  return programs.filter((file) => !isSnap(file)).find(runs) ?? null
}
