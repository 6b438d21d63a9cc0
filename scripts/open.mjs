// @ts-check
import { spawn } from 'node:child_process'

/** Whether a window can be expected to appear. */
export function hasDisplay(env = process.env, platform = process.platform) {
  if (env.CI) return false
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * Opens an address in the user's browser, or does nothing where that is not possible.
 * @param {string} url
 */
export function openInBrowser(url) {
  /** @type {Record<string, [string, string[]]>} */
  const ways = { darwin: ['open', [url]], win32: ['cmd', ['/c', 'start', '""', url]] }
  const [program, args] = ways[process.platform] ?? ['xdg-open', [url]]
  const child = spawn(program, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true })
  // The address is printed anyway.
  child.on('error', () => {})
  child.unref()
}
