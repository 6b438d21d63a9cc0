// @ts-check
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'
import { runNpm } from './run.mjs'

/** @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }} Locked */

/**
 * @param {string} file
 * @returns {Record<string, Locked> | null} null where there is no such file or it was cut off
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages
  } catch {
    return null
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own copy of the lock file last, so a
 * broken-off install has none. Contents are compared rather than times: a fresh checkout has new times on old files.
 */
function isInstalled() {
  const wanted = lockedPackages('package-lock.json')
  const present = lockedPackages('node_modules/.package-lock.json')
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([place, { version, optional, devOptional }]) => {
    const found = present[place]
    // Optional ones are builds for other systems.
    if (!found) return place === '' || optional === true || devOptional === true
    return found.version === version
  })
}

/** Installs what is missing. Ends the process with a sentence where that fails. */
export async function ensureInstalled() {
  if (isInstalled()) return
  console.log('Installing the packages of package-lock.json …')
  // NODE_ENV=production would leave the build tools out.
  if (await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'])) return
  console.error('The packages could not be installed: see what npm wrote above; it needs the network the first time.')
  process.exit(1)
}
