import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { onePage, type PageFile } from './onePage.ts'

interface Options {
  /** The page that is built into one file, as Vite finds it: `index.html`. */
  readonly page: string
  /** What the file is called. */
  readonly name: string
  /** Published files that go with it, by their paths in the site. */
  readonly files: readonly string[]
  /** Whether it may start workers, keep stories and set type: without, it holds no more than it shows. */
  readonly workers: boolean
}

/**
 * Builds a page into one file that needs no other, neither beside it nor on a server: scripts are one classic script, fonts
 * of the stylesheet are data addresses, and whatever else the page would fetch stands in it as elements that do nothing.
 * `import.meta.env.ONE_FILE` tells the code: see `lib/siteFile.ts` and `lib/inlinedScript.ts`.
 */
export const oneFile = ({ page, name, files, workers }: Options): Plugin => {
  let config: ResolvedConfig
  return {
    name: 'allegiances:one-file',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      // A classic script does not know where it lies, and what libraries would find there stands in it.
      define: {
        'import.meta.env.ONE_FILE': 'true',
        'import.meta.env.EMBED': String(!workers),
        'import.meta.url': '"about:blank"',
      },
      worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
      // What the code calls a file is its name alone: it is looked up in the page.
      experimental: {
        renderBuiltUrl: (file: string, { hostType }) => (hostType === 'js' ? baseName(file) : { relative: true }),
      },
      build: {
        assetsInlineLimit: (file: string) => !file.endsWith('.woff'),
        cssCodeSplit: false,
        copyPublicDir: false,
        modulePreload: false,
        rolldownOptions: {
          input: page,
          output: { format: 'iife', codeSplitting: false },
          checks: { emptyImportMeta: false },
        },
      },
    }),
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = Object.values(bundle)
        const html = built.find(({ fileName }) => fileName === page)
        const scripts = built.filter((file) => file.type === 'chunk')
        const [script] = scripts
        if (html?.type !== 'asset' || !script || scripts.length > 1) {
          return this.error(`${page} was not built into one script but into ${scripts.length}.`)
        }
        const assets = built.flatMap((file) => (file.type === 'asset' && file !== html ? [file] : []))
        const styles = assets.filter(({ fileName }) => fileName.endsWith('.css') && fileName.startsWith('assets/'))
        const taken: PageFile[] = assets
          .filter(({ fileName }) => (workers && /^assets\/.*\.(js|woff)$/.test(fileName)) || files.includes(fileName))
          .map(({ fileName, source }) => ({ name: baseName(fileName), bytes: Buffer.from(source) }))
        const inPublic = (file: string) => readFileSync(join(config.publicDir, file))
        const fromPublic = files
          .filter((file) => !assets.some(({ fileName }) => fileName === file))
          .map((file) => ({ name: baseName(file), bytes: inPublic(file) }))
        const source = onePage(String(html.source), {
          script: script.code,
          styles: styles.map(({ source }) => String(source)).join(''),
          files: [...taken, ...fromPublic].sort((a, b) => (a.name < b.name ? -1 : 1)),
          read: inPublic,
          workers,
        })
        for (const { fileName } of built) delete bundle[fileName]
        this.emitFile({ type: 'asset', fileName: name, source })
      },
    },
  }
}

const baseName = (path: string) => path.replace(/^.*\//, '')
