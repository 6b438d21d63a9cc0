import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'
import type { Built } from '../../lib/built.ts'
import { filesToKeep, nameVersion, type SiteFile, writeVersion } from './filesToKeep.ts'

/**
 * Once the site is written: puts the same application beside it as one file, names the version in the pages, and writes the
 * service worker with the list of all that it keeps.
 */
export const offlinePlugin = (): Plugin => {
  let config: ResolvedConfig
  return {
    name: 'allegiances:offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const folder = join(config.root, config.build.outDir)
        const write = (file: string, text: string | Uint8Array) => writeFileSync(join(folder, file), text)
        const worker = await buildWorker(config)
        appendFileSync(join(folder, licences), worker.licences)
        const one = await buildAsOneFile(config)
        write(one.file, one.text)
        write('one-file.json', `${JSON.stringify({ file: one.file, bytes: Buffer.byteLength(one.text) })}\n`)
        const version = nameVersion(readFolder(folder))
        for (const page of ['index.html', 'read.html']) {
          write(page, writeVersion(readFileSync(join(folder, page), 'utf8'), version))
        }
        write('sw.js', worker.scriptFor({ id: version, files: filesToKeep(readFolder(folder)) }))
      },
    },
  }
}

const licences = 'third-party-licenses.md'

const readFolder = (folder: string): SiteFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll('\\', '/'),
      bytes: readFileSync(path),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))

const buildAsOneFile = async ({ root, configFile }: ResolvedConfig): Promise<{ file: string; text: string }> => {
  const options = { root, ...(configFile && { configFile }), mode: 'single', build: { write: false } }
  const files: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[] = await outputOf(options)
  const [file] = files
  if (file?.type !== 'asset') throw new Error('The site could not be built as one file.')
  return { file: file.fileName, text: String(file.source) }
}

const buildWorker = async ({ root, build: { target } }: ResolvedConfig) => {
  const output = await outputOf({
    root,
    configFile: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      copyPublicDir: false,
      target,
      license: { fileName: licences },
      rolldownOptions: {
        input: 'src/offline/serviceWorker.ts',
        // Not every browser takes modules here, and the policy lets a worker load no further scripts.
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  const [script] = output
  const notices = output.flatMap((file) => (file.type === 'asset' && file.fileName === licences ? [file.source] : []))
  // A name that nobody declares stands where the list goes.
  if (script.code.split(place).length !== 2) throw new Error('The service worker has no one place for its list.')
  return {
    scriptFor: (built: Built) => script.code.replace(place, () => JSON.stringify(built)),
    licences: `\n# In the service worker\n\n${String(notices[0]).replace(/^#.*\n+/, '')}`,
  }
}
const place = /\bBUILT\b/

const outputOf = async (config: Parameters<typeof build>[0]) => {
  const result = await build({ logLevel: 'error', ...config })
  const [first] = [result].flat()
  if (!first || !('output' in first)) throw new Error('Nothing was built.')
  return first.output
}
