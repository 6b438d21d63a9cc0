// @ts-check
import { build, isBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { hasDisplay, openInBrowser } from './open.mjs'
import { readOptions, readPort } from './options.mjs'
import { isPortTaken, serve } from './serve.mjs'

const { values, flags, problem } = readOptions(process.argv.slice(2), { values: ['port'], flags: ['no-open'] })
const chosen = values.port === undefined ? null : readPort(values.port)
if (problem) stop(problem)
if (values.port !== undefined && chosen === null) stop(`${values.port} is not a port: it is a number from 0 to 65535.`)

await ensureInstalled()
if (!isBuilt()) {
  console.log('Building the site …')
  if (!(await build())) stop('The site could not be built: see above.')
}
const { url, close } = await serveOnPort()
console.log(`\nAllegiances is at ${url}\nPress Ctrl+C to stop.`)
if (!flags['no-open'] && hasDisplay()) openInBrowser(url)
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => void close().then(() => process.exit(0)))
}

async function serveOnPort() {
  const first = 4173
  const ports = chosen === null ? Array.from({ length: 100 }, (_, step) => first + step) : [chosen]
  for (const port of ports) {
    try {
      return await serve({ port })
    } catch (error) {
      if (!isPortTaken(error)) {
        stop(`Port ${port} cannot be used: ${error instanceof Error ? error.message : error}.`)
      }
    }
  }
  return stop(
    chosen === null
      ? `The ports ${first} to ${first + 99} are all taken by other programs: choose one with npm start -- --port N.`
      : `Port ${chosen} is taken by another program: choose another, or leave --port out to get the next free one.`,
  )
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
