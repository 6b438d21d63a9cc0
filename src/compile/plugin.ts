import { relative, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { type Compiled, compileMap } from './compileMap.ts'
import { formatProblems } from './problem.ts'
import { publishedFiles } from './publishedFiles.ts'
import { fontsAmong } from './reading/siteFonts.ts'
import { serveMap } from './serveMap.ts'

/**
 * Compiles the authored map. A build with mistakes in the data fails and tells them all; the development server serves
 * the same files, compiles anew at every change, and shows mistakes on the page.
 */
export const mapPlugin = ({ folder = 'graph-data' }: { folder?: string } = {}): Plugin => {
  let config: ResolvedConfig
  let published: Exclude<Compiled, { problems: unknown }> | undefined
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
      published = compiled
    },
    generateBundle(_options, bundle) {
      const files = published ? publishedFiles(published, fontsAmong(Object.keys(bundle))) : []
      for (const { path, text } of files) this.emitFile({ type: 'asset', fileName: path, source: text })
    },
    configureServer(server) {
      serveMap(server, resolve(config.root, folder), compile)
    },
  }
}
