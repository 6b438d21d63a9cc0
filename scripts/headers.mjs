// @ts-check
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ matches: (address: string) => boolean, headers: [string, string][] }} HeaderRule */

/**
 * Reads the `_headers` format of Netlify and Cloudflare: an address pattern at the start of a line, where `*` stands
 * for anything and `:name` for anything in one folder, and under it indented lines `Name: value`. A `#` starts a comment line.
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function readHeaderRules(text) {
  /** @type {HeaderRule[]} */
  const rules = []
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue
    if (/^\S/.test(line)) {
      const parts = line
        .trim()
        .split(/(\*|:\w+)/)
        .map((part) =>
          part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'),
        )
      const pattern = new RegExp(`^${parts.join('')}$`)
      rules.push({ matches: (address) => pattern.test(address), headers: [] })
    } else {
      const colon = line.indexOf(':')
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()])
    }
  }
  return rules
}

/**
 * @param {string} file
 * @returns {HeaderRule[]} none where there is no such file
 */
export function readHeaderFile(file) {
  return existsSync(file) ? readHeaderRules(readFileSync(file, 'utf8')) : []
}

/**
 * @param {HeaderRule[]} rules
 * @param {string} address the path in the site, with its first slash
 * @returns {Record<string, string>} header names in small letters
 */
export function headersFor(rules, address) {
  return Object.fromEntries(
    rules
      .filter((rule) => rule.matches(address))
      .flatMap((rule) => rule.headers.map(([name, value]) => [name.toLowerCase(), value])),
  )
}

/**
 * The policy for a `<meta>` element: the same as in the headers, without what browsers only accept in a header.
 * @param {HeaderRule[]} rules
 * @returns {string}
 */
export function metaPolicy(rules) {
  const policy = headersFor(rules, '/')['content-security-policy'] ?? ''
  return policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => !/^(frame-ancestors|report-uri|sandbox)\b/.test(directive))
    .join('; ')
}
