import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serve } from '../../scripts/serve.mjs'
import { filesToKeep } from '../../src/compile/offline/filesToKeep.ts'

/** A copy of the site on a server that can be stopped, and be built anew. */
export const copiedSite = async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'allegiances-offline-'))
  await cp(path.resolve(process.env.ALLEGIANCES_ROOT ?? 'dist'), root, { recursive: true })
  let server = await serve({ root })
  const { url, port } = server
  return {
    root,
    url,
    port,
    stop: () => server.close(),
    start: async () => {
      server = await serve({ root, port })
    },
    remove: async () => {
      await server.close()
      await rm(root, { recursive: true })
    },
  }
}

/** What the map is called in the site as it was built anew, and the version of that. */
export const newTitle = 'Rebuilt this morning'
const newVersion = 'abcdef012345'

/**
 * Does to a site what a new build would: another title in the data, the code under other names and none of the old left,
 * another version in the pages, and a worker with the new list.
 */
export const rebuild = (root: string): void => {
  const at = (name: string) => path.join(root, name)
  const edit = (name: string, change: (text: string) => string) =>
    writeFileSync(at(name), change(readFileSync(at(name), 'utf8')))
  edit('data/map.json', (text) => JSON.stringify({ ...(JSON.parse(text) as object), title: newTitle }))
  // A file that names another changes with it, and so does its own name.
  const scripts = readdirSync(at('assets')).filter((name) => name.endsWith('.js'))
  const renamed = (text: string) =>
    text.replace(/[\w.-]+\.js\b/g, (name) => (scripts.includes(name) ? `new-${name}` : name))
  for (const name of scripts) {
    edit(`assets/${name}`, renamed)
    renameSync(at(`assets/${name}`), at(`assets/new-${name}`))
  }
  edit('index.html', renamed)
  const version = /data-build="(\w+)"/.exec(readFileSync(at('index.html'), 'utf8'))?.[1] ?? ''
  for (const page of ['index.html', 'read.html']) edit(page, (text) => text.replaceAll(version, newVersion))
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ path: path.relative(root, file).replaceAll('\\', '/'), bytes: readFileSync(file) }))
  const built = JSON.stringify({ id: newVersion, files: filesToKeep(files) })
  edit('sw.js', (text) => text.replace(/\{"id":"\w+","files":\[.*?\]\}/s, () => built))
}
