import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { onePage } from './onePage.ts'

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="manifest" href="./manifest.webmanifest" />
    <link rel="preload" href="./data/map.json" as="fetch" crossorigin>
    <meta property="og:image" content="social.png" />
    <script src="./early.js"></script>
    <script crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body><div id="app"></div><noscript>Elsewhere</noscript></body>
</html>`
const script = 'const ended = "</script><!-- <script>"; const price = "$&"'
const hostile = { name: '</script><b>& "quoted"' }
const page = onePage(html, {
  script,
  styles: 'p{color:red}',
  files: [
    { name: 'map.json', bytes: Buffer.from(JSON.stringify(hostile)) },
    { name: 'a.woff', bytes: Buffer.from([0, 255, 60]) },
    { name: 'work.js', bytes: Buffer.from('self.font="x.woff";"</SCRIPT>"') },
  ],
  read: (path) => Buffer.from(path === 'early.js' ? 'early()\r\n' : '<svg/>'),
  workers: true,
})
const scripts = [...page.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)].map(([, tag = '', text = '']) => ({ tag, text }))
const run = scripts.filter(({ tag }) => tag === '')

it('asks for no other file', () => {
  expect(page).not.toMatch(/(?:src|href)="(?!data:)/)
  expect(page).not.toMatch(/og:image|noscript/)
})

it('runs its two scripts as they are, and nothing in them ends an element', () => {
  expect(run.map(({ text }) => text.trim())).toEqual(['early()', script.replace(/<(?=\/script|!--)/g, '\\x3C')])
})

it('allows exactly these scripts and this stylesheet, and no requests', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  expect(policy).toContain("default-src 'none';")
  expect(policy).toContain(`script-src ${run.map(({ text }) => hash(text)).join(' ')};`)
  expect(policy).toContain(`style-src ${hash('p{color:red}')};`)
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types allegiances")
  expect(policy).not.toMatch(/connect-src|unsafe|https?:/)
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'))
})

it('holds the files in elements that do nothing', () => {
  const named = (name: string) => scripts.find(({ tag }) => tag.includes(`data-file="${name}"`))
  expect(JSON.parse(named('map.json')?.text ?? '')).toEqual(hostile)
  expect([...Buffer.from(named('a.woff')?.text ?? '', 'base64')]).toEqual([0, 255, 60])
  expect(named('work.js')?.tag).toContain('data-needs="fonts"')
  expect(
    scripts.filter(({ tag }) => tag !== '').every(({ tag }) => /type="(text\/plain|application\/json)"/.test(tag)),
  ).toBe(true)
})

it('is refused where a stylesheet would end its element', () => {
  const styles = 'p::after{content:"</style>"}'
  expect(() => onePage(html, { script, styles, files: [], read: () => Buffer.from(''), workers: true })).toThrow(
    /stylesheet/,
  )
})
