import { relative, resolve } from 'node:path'
import type { HtmlTagDescriptor, IndexHtmlTransformContext, Plugin, ResolvedConfig } from 'vite'
import { toDataset } from '../model/dataset.ts'
import { compileMap } from './compileMap.ts'
import { pageCss, pagePicture } from './pagePicture.ts'
import { paletteCss } from './paletteCss.ts'

const sheet = 'virtual:palette.css'
const place = '<!-- the default map is drawn here at build time -->'

/**
 * Serves the stylesheet of the palette, so that its colours are written down once, and at build time draws the default map
 * into the page and asks the browser early for what the first view needs: fonts and data.
 */
export const pagePlugin = ({ folder = 'graph-data' }: { folder?: string } = {}): Plugin => {
  let config: ResolvedConfig
  return {
    name: 'allegiances:page',
    configResolved(resolved) {
      config = resolved
    },
    resolveId: (id) => (id === sheet ? `\0${sheet}` : undefined),
    load: (id) => (id === `\0${sheet}` ? `${paletteCss()}\n${pageCss()}` : undefined),
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!bundle) return html
        const compiled = await compileMap(relative(process.cwd(), resolve(config.root, folder)))
        // The plugin that compiles the map has failed the build already.
        if ('problems' in compiled) return html
        const fonts = Object.keys(bundle).filter((file) => /-latin(-italic)?-[\w-]{8}\.woff2$/.test(file))
        return {
          html: html.replace(place, () => pagePicture(toDataset(compiled.map))),
          tags: [
            ...startFiles(bundle).map((file) =>
              file.endsWith('.css') ? preload(file, 'style', 'text/css') : modulePreload(file),
            ),
            ...fonts.map((file) => preload(file, 'font', 'font/woff2')),
            preload('data/map.json', 'fetch', 'application/json'),
          ],
        }
      },
    },
  }
}

const preload = (href: string, as: string, type: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'preload', href: `./${href}`, as, type, crossorigin: true },
  injectTo: 'head',
})

const modulePreload = (href: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'modulepreload', href: `./${href}`, crossorigin: true },
  injectTo: 'head',
})

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>

/** The scripts and styles that the application starts with; main.ts asks for them once the picture is painted. */
const startFiles = (bundle: Bundle): string[] => {
  const found = new Set<string>()
  const add = (file: string) => {
    const chunk = bundle[file]
    if (chunk?.type !== 'chunk' || found.has(file)) return
    found.add(file)
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) found.add(sheet)
    for (const needed of chunk.imports) add(needed)
  }
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith('/src/app/start.tsx')) add(chunk.fileName)
  }
  return [...found]
}
