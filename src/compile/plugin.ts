import { relative, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { compileMap } from './compileMap.ts'
import { formatProblems } from './problem.ts'
import { type PublishedFile, publishedFiles } from './publishedFiles.ts'
import { serveMap } from './serveMap.ts'

/**
 * Compiles the authored map. A build with mistakes in the data fails and tells them all; the development server serves
 * the same files, compiles anew at every change, and shows mistakes on the page.
 */
export const mapPlugin = ({ folder = 'graph-data' }: { folder?: string } = {}): Plugin => {
  let config: ResolvedConfig
  let files: readonly PublishedFile[] = []
  const compile = () => compileMap(relative(process.cwd(), resolve(config.root, folder)))
  return {
    name: 'allegiances:map',
    configResolved(resolved) {
      config = resolved
    },
    async buildStart() {
      if (config.command !== 'build') return
      const compiled = await compile()
      if ('problems' in compiled) this.error(formatProblems(compiled.problems))
      files = publishedFiles(compiled.map)
    },
    generateBundle() {
      for (const { path, text } of files) this.emitFile({ type: 'asset', fileName: path, source: text })
    },
    configureServer(server) {
      serveMap(server, resolve(config.root, folder), compile)
    },
  }
}
