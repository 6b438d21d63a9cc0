// @ts-check
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'
import { runTool } from './run.mjs'

const sources = ['src', 'graph-data', 'public', 'index.html', 'embed.html', 'vite.config.ts', 'package-lock.json']
const result = path.join(root, 'dist', 'index.html')

/**
 * The latest change under a path, folders included, for a deleted file changes only its folder.
 * @param {string} place
 * @returns {number} in milliseconds; 0 where there is nothing
 */
function latestChange(place) {
  if (!existsSync(place)) return 0
  const stats = statSync(place)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(place).map((name) => latestChange(path.join(place, name))))
}

/** Whether dist is there and nothing that goes into it is newer. */
export function isBuilt() {
  if (!existsSync(result)) return false
  const built = statSync(result).mtimeMs
  return sources.every((source) => latestChange(path.join(root, source)) <= built)
}

/** @returns {Promise<boolean>} whether the build succeeded */
export async function build() {
  const begun = new Date()
  const succeeded = await runTool('vite', ['build'])
  // Dated from its beginning, so that a change made meanwhile is seen as newer.
  if (succeeded) utimesSync(result, begun, begun)
  return succeeded
}
