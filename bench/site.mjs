// @ts-check
// Puts the finished site, the floors and the generated maps under one address.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { root } from '../scripts/paths.mjs'
import { serve } from '../scripts/serve.mjs'
import { generateMap } from './generate.mjs'
import { graphOf } from './graph.mjs'

const here = path.join(root, 'bench')
const sizes = /** @type {const} */ ({ small: [20, 60], '1k': [1000, 3000], '10k': [10_000, 30_000] })

/**
 * @param {string} site the folder of the finished site
 * @returns {Promise<{ url: string, folder: string, graphs: Record<string, import('./graph.mjs').Graph>, close: () => Promise<void> }>}
 */
export async function openSite(site) {
  if (!existsSync(path.join(site, 'index.html'))) {
    throw new Error(`There is no finished site in ${site}: run npm run build first, or name its folder with --site.`)
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'allegiances-bench-'))
  cpSync(site, folder, { recursive: true })
  cpSync(path.join(here, 'floor-raw'), path.join(folder, 'floor-raw'), { recursive: true })
  await buildFloor(path.join(folder, 'floor-react'))
  const graphs = await writeData(folder)
  const served = await serve({ root: folder, port: 0 })
  const close = async () => {
    await served.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: served.url, folder, graphs, close }
}

/** @param {string} outDir */
const buildFloor = (outDir) =>
  build({
    root: path.join(here, 'floor-react'),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
    },
  })

/** The maps for the app and the graphs for the floors; kept in bench/data too, to look at or to open by hand. */
async function writeData(/** @type {string} */ folder) {
  const kept = path.join(here, 'data')
  mkdirSync(kept, { recursive: true })
  /** @type {Record<string, import('./graph.mjs').Graph>} */
  const graphs = {
    default: await graphOf(readFileSync(path.join(folder, 'data', 'map.json'), 'utf8'), { checked: true }),
  }
  for (const [name, [actors, relationships]] of Object.entries(sizes)) {
    const json = JSON.stringify(generateMap(actors, relationships))
    writeFileSync(path.join(kept, `map-${name}.json`), json)
    graphs[name] = await graphOf(json, { checked: false })
    const { nodes, edges } = graphs[name]
    if (nodes.length !== actors || edges.length !== relationships)
      throw new Error(
        `The generated map shows ${nodes.length} actors and ${edges.length} ties; bench/generate.mjs is wrong.`,
      )
  }
  for (const [name, graph] of Object.entries(graphs)) {
    writeFileSync(path.join(kept, `graph-${name}.json`), JSON.stringify(graph))
  }
  cpSync(kept, path.join(folder, 'bench-data'), { recursive: true })
  return graphs
}
