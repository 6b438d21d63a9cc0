// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
}
const compressible = /^text\/|json|xml|yaml|wasm/

/** One file as it is sent: its bytes are read once and compressed when first asked for in that encoding. */
class SiteFile {
  /** @type {Map<string, Buffer>} */
  #compressed = new Map()

  /** @param {string} file @param {number} changed */
  constructor(file, changed) {
    this.changed = changed
    this.body = readFileSync(file)
    this.type = types[path.extname(file).toLowerCase()] ?? 'application/octet-stream'
    // Weak, because the same tag stands for every encoding.
    this.etag = `W/"${createHash('sha256').update(this.body).digest('base64url').slice(0, 22)}"`
  }

  /** @param {string} accepted the Accept-Encoding header */
  variantFor(accepted) {
    const encoding = this.#encodingFor(accepted)
    if (!encoding) return { body: this.body, encoding: null }
    const body = this.#compressed.get(encoding) ?? compress(this.body, encoding)
    this.#compressed.set(encoding, body)
    return { body, encoding }
  }

  /** @param {string} accepted */
  #encodingFor(accepted) {
    if (!compressible.test(this.type) || this.body.length < 512) return null
    const refused = (/** @type {string} */ name) => new RegExp(`\\b${name}\\s*;\\s*q=0(\\.0*)?\\s*(,|$)`).test(accepted)
    return ['br', 'gzip'].find((name) => new RegExp(`\\b${name}\\b`).test(accepted) && !refused(name)) ?? null
  }
}

/** @param {Buffer} body @param {string} encoding */
function compress(body, encoding) {
  if (encoding === 'gzip') return gzipSync(body)
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
}

/** The files of a folder by their address in the site. */
export class SiteFiles {
  /** @type {Map<string, SiteFile>} */
  #read = new Map()

  /** @param {string} root */
  constructor(root) {
    this.root = existsSync(root) ? realpathSync(root) : path.resolve(root)
  }

  /**
   * @param {string} address decoded, with its first slash; a folder stands for its index.html
   * @returns {SiteFile | null} null where there is none, or where it would lie outside, or is meant for the host
   */
  find(address) {
    const names = address.split('/')
    const isHidden = names.some((name) => name.startsWith('.')) || names.at(-1) === '_headers'
    // Dot names cover "..": nothing can climb. A backslash is a separator on Windows, a colon a drive or a stream.
    if (isHidden || /[\\:\0]/.test(address)) return null
    const file = path.join(this.root, address.endsWith('/') ? `${address}index.html` : address)
    try {
      const real = realpathSync(file)
      const stats = statSync(real)
      // A symbolic link may lead out of the folder.
      if (!real.startsWith(this.root + path.sep) || !stats.isFile()) return null
      const known = this.#read.get(real)
      if (known?.changed === stats.mtimeMs) return known
      const fresh = new SiteFile(real, stats.mtimeMs)
      this.#read.set(real, fresh)
      return fresh
    } catch {
      return null
    }
  }
}
