// @ts-check
import path from 'node:path'
import { runnerImport } from 'vite'
import { root } from '../scripts/paths.mjs'

/**
 * Loads a TypeScript module of the project into this process.
 * @param {string} file from the root of the checkout
 * @returns {Promise<any>}
 */
export async function loadSource(file) {
  const { module } = await runnerImport(path.join(root, file), {
    root,
    configFile: false,
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  })
  return module
}
