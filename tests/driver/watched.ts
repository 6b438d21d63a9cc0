import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serve } from '../../scripts/serve.mjs'
import type { Site } from './driver.ts'
import { watchPolicy } from './hand.ts'

/** Runs in the page: notes what a browser would write into its console. */
const watchErrors = (): void => {
  const noted: string[] = []
  Object.assign(window, { pageErrors: noted })
  addEventListener('error', (event) => noted.push(String(event.message)))
  addEventListener('unhandledrejection', ({ reason }) => noted.push(String(reason)))
  const { error } = console
  console.error = (...words: unknown[]) => {
    noted.push(words.map(String).join(' '))
    error(...words)
  }
}

/** Serves a copy of the site whose pages keep watch over themselves from their first script on. */
export const watchedCopy = async (root: string): Promise<Site & { readonly close: () => Promise<void> }> => {
  const copy = await mkdtemp(path.join(tmpdir(), 'allegiances-watched-'))
  await cp(root, copy, { recursive: true })
  await writeFile(path.join(copy, 'watch.js'), `;(${watchPolicy})();(${watchErrors})()`)
  const index = path.join(copy, 'index.html')
  const html = await readFile(index, 'utf8')
  await writeFile(index, html.replace('<script ', '<script src="./watch.js"></script><script '))
  const site = await serve({ root: copy })
  return {
    url: site.url,
    root: copy,
    close: async () => {
      await site.close()
      await rm(copy, { recursive: true })
    },
  }
}
