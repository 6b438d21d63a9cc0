// @ts-check
// parseArgs of node:util would do, but it throws stack traces where a sentence is wanted.

/**
 * Reads `--name value`, `--name=value` and `--flag`.
 * @param {string[]} args
 * @param {{ values?: string[], flags?: string[] }} known
 * @returns {{ values: Record<string, string | undefined>, flags: Record<string, boolean>, problem: string | null }}
 */
export function readOptions(args, { values = [], flags = [] }) {
  /** @type {Record<string, string | undefined>} */
  const readValues = {}
  /** @type {Record<string, boolean>} */
  const readFlags = {}
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? ''
    const equals = argument.indexOf('=')
    const name = argument.replace(/^--/, '').replace(/=.*$/s, '')
    if (argument.startsWith('--') && values.includes(name)) {
      const value = equals >= 0 ? argument.slice(equals + 1) : args[++at]
      if (!value) return { values: {}, flags: {}, problem: `--${name} needs a value.` }
      readValues[name] = value
    } else if (argument.startsWith('--') && flags.includes(name)) {
      readFlags[name] = true
    } else {
      const choices = [...values.map((value) => `--${value} …`), ...flags.map((flag) => `--${flag}`)]
      return { values: {}, flags: {}, problem: `${argument} is not an option here. There are: ${choices.join(', ')}.` }
    }
  }
  return { values: readValues, flags: readFlags, problem: null }
}

/**
 * @param {string} text
 * @returns {number | null} null where the text is not a port
 */
export function readPort(text) {
  const port = Number(text)
  return /^\d+$/.test(text) && port <= 65535 ? port : null
}
