import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'

/** Puts the page that other sites show in a frame beside the site: built by itself, into one file (mode `embed`). */
export const embedPlugin = (): Plugin => {
  let config: ResolvedConfig
  return {
    name: 'allegiances:embed',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const { root, configFile } = config
        const result = await build({
          logLevel: 'error',
          root,
          ...(configFile && { configFile }),
          mode: 'embed',
          build: { write: false },
        })
        const [first] = [result].flat()
        const [file] = first && 'output' in first ? first.output.filter(({ type }) => type === 'asset') : []
        if (file?.type !== 'asset') throw new Error('The page for other sites could not be built.')
        const path = join(root, config.build.outDir, file.fileName)
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, file.source)
      },
    },
  }
}
