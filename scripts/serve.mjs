// @ts-check
// A small server for the finished site on this computer: the headers of public/_headers, right types, compression,
// revalidation. Also runs by itself: node scripts/serve.mjs [--root dist] [--port 4173] [--base /folder]
import { createServer } from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { headersFor, readHeaderFile } from './headers.mjs'
import { readOptions, readPort } from './options.mjs'
import { root as checkout } from './paths.mjs'
import { SiteFiles } from './site-files.mjs'

/**
 * @param {{ root?: string, port?: number, base?: string }} [options] root: the folder to serve; port: 0 takes a free
 *   one; base: a folder prefix such as "/maps/", to try the site as it is served from there
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} rejects with code EADDRINUSE where
 *   the port is taken
 */
export async function serve({ root = path.join(checkout, 'dist'), port = 0, base = '/' } = {}) {
  const prefix = `/${base}/`.replace(/\/+/g, '/')
  const files = new SiteFiles(root)
  const rules = readHeaderFile(path.join(root, '_headers'))

  const server = createServer((request, response) => {
    /** @type {(status: number, headers: Record<string, string>, body?: Buffer | string) => void} */
    const answer = (status, headers, body = '') => {
      const length = { 'content-length': String(Buffer.byteLength(body)) }
      response.writeHead(status, status === 304 ? headers : { ...headers, ...length })
      response.end(request.method === 'HEAD' || status === 304 ? undefined : body)
    }
    /** @type {(status: number, text: string, headers?: Record<string, string>) => void} */
    const refuse = (status, text, headers = {}) =>
      answer(status, { ...headersFor(rules, '/'), 'content-type': 'text/plain; charset=utf-8', ...headers }, text)

    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'GET only', { allow: 'GET, HEAD' })
    const address = decodeAddress(request.url ?? '/')
    if (address === null) return refuse(400, 'This address cannot be read.')
    if (`${address}/` === prefix) return refuse(308, prefix, { location: prefix })
    const inside = address.startsWith(prefix) ? `/${address.slice(prefix.length)}` : null
    const file = inside === null ? null : files.find(inside)
    if (inside === null || file === null) return refuse(404, 'There is nothing at this address.')

    const variant = file.variantFor(String(request.headers['accept-encoding'] ?? ''))
    const headers = {
      // Hashed names never change what they hold; everything else is asked for again and mostly answered with 304.
      'cache-control': inside.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...headersFor(rules, inside),
      etag: file.etag,
      vary: 'accept-encoding',
      'content-type': file.type,
      ...(variant.encoding ? { 'content-encoding': variant.encoding } : {}),
    }
    const known = String(request.headers['if-none-match'] ?? '')
    answer(known.includes(file.etag) ? 304 : 200, headers, variant.body)
  })

  await new Promise((resolve, reject) => {
    server.once('error', reject)
    // Loopback only: nothing on the network can ask.
    server.listen(port, '127.0.0.1', () => resolve(undefined))
  })
  const address = server.address()
  const bound = address !== null && typeof address === 'object' ? address.port : port
  return {
    url: `http://127.0.0.1:${bound}${prefix}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {string} url as it stands in the request
 * @returns {string | null} the decoded path without query; null where it is malformed
 */
function decodeAddress(url) {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''))
  } catch {
    return null
  }
}

/** Whether an error says that the port is taken.
 * @param {unknown} error */
export function isPortTaken(error) {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, problem } = readOptions(process.argv.slice(2), { values: ['root', 'port', 'base'] })
  const port = readPort(values.port ?? '4173')
  if (problem || port === null) {
    console.error(problem ?? `${values.port} is not a port: it is a number from 0 to 65535.`)
    process.exit(1)
  }
  const root = path.resolve(values.root ?? path.join(checkout, 'dist'))
  try {
    const { url } = await serve({ root, port, ...(values.base ? { base: values.base } : {}) })
    console.log(`${root} is at ${url}`)
  } catch (error) {
    if (!isPortTaken(error)) throw error
    console.error(`Port ${port} is taken by another program.`)
    process.exit(1)
  }
}
