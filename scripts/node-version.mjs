// @ts-check
// Kept in syntax that old versions can read, so that they get the sentence and not a syntax error.

/** The same range as "engines" in package.json. */
const supported = '20.19 or later, 22.12 or later, or 24 and above'

/**
 * @param {string} version such as "22.12.0"
 * @returns {boolean}
 */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24
}

/** Ends the process with one sentence where this Node cannot run the project. */
export function requireSupportedNode() {
  const version = process.versions.node
  if (isSupported(version)) return
  console.error(`Allegiances needs Node ${supported}; this is Node ${version}. Get a newer one at https://nodejs.org.`)
  process.exit(1)
}
