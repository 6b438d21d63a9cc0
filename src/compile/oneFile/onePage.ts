import { createHash } from 'node:crypto'

/** A file that the page carries within itself. */
export interface PageFile {
  readonly name: string
  readonly bytes: Buffer
}

interface Parts {
  readonly script: string
  readonly styles: string
  readonly files: readonly PageFile[]
  /** Reads a file of the public folder, which Vite leaves alone. */
  readonly read: (path: string) => Buffer
  readonly workers: boolean
}

/** Puts a built page and all that it asks for into one text, under a policy that allows exactly that and no requests. */
export const onePage = (html: string, { script, styles, files, read, workers }: Parts): string => {
  const early = [...html.matchAll(/<script src="\.\/([\w.-]+)"><\/script>/g)].map(([, path = '']) =>
    inScript(read(path).toString('utf8')),
  )
  const main = inScript(script)
  if (/<\/style/i.test(styles)) throw new Error('The stylesheet would end its element.')
  const policy = [
    "default-src 'none'",
    `script-src ${[...early, main].map(hashOf).join(' ')}`,
    `style-src ${hashOf(styles)}`,
    workers ? 'img-src blob: data:' : 'img-src data:',
    'font-src data:',
    ...(workers ? ['worker-src blob:'] : []),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types allegiances',
  ].join('; ')
  const icon = `data:image/svg+xml;base64,${read('icon.svg').toString('base64')}`
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<link rel="icon" href="${icon}">`,
    `<style>${styles}</style>`,
    ...early.map((text) => `<script>${text}</script>`),
  ]
  const body = [
    ...(workers ? ['<script type="application/json" id="own-stories"></script>'] : []),
    ...files.map(inertElement),
    `<script>${main}</script>`,
  ]
  return bare(html)
    .replace(/<meta charset="[^"]*"\s*\/?>/, (charset) => [charset, ...head].join('\n'))
    .replace('</body>', () => `${body.join('\n')}\n</body>`)
}

/** Without what asks for other files. */
const bare = (html: string): string =>
  html
    .replace(/<script\b[^>]*\bsrc="[^>]*><\/script>\s*/g, '')
    .replace(/<link\b[^>]*\brel="(?:[a-z]*preload|stylesheet|manifest|icon)"[^>]*>\s*/g, '')
    .replace(/<meta\b[^>]*\b(?:property="og:|name="twitter:)[^>]*>\s*/g, '')
    .replace(/<noscript>.*?<\/noscript>\s*/gs, '')

const inertElement = ({ name, bytes }: PageFile): string => {
  if (name.endsWith('.js')) {
    const text = bytes.toString('utf8')
    const needs = text.includes('.woff') ? ' data-needs="fonts"' : ''
    return `<script type="text/plain" data-file="${name}"${needs}>${inScript(text)}</script>`
  }
  if (name.endsWith('.json')) {
    const text = bytes.toString('utf8').replaceAll('<', '\\u003c')
    return `<script type="application/json" data-file="${name}">${text}</script>`
  }
  return `<script type="text/plain" data-file="${name}" data-as="base64">${bytes.toString('base64')}</script>`
}

/** In a script these stand within strings and patterns, where they can be written so that they do not end the element. */
const inScript = (code: string): string => code.replace(/\r\n?/g, '\n').replace(/<(?=\/script|!--)/gi, '\\x3C')

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
