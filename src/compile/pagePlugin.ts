import { relative, resolve } from 'node:path'
import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from 'vite'
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
        const preload = (href: string, as: string, type: string): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel: 'preload', href: `./${href}`, as, type, crossorigin: true },
          injectTo: 'head',
        })
        return {
          html: html.replace(place, () => pagePicture(toDataset(compiled.map))),
          tags: [
            ...fonts.map((file) => preload(file, 'font', 'font/woff2')),
            preload('data/map.json', 'fetch', 'application/json'),
          ],
        }
      },
    },
  }
}
