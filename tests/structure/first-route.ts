import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseSync } from 'vite'

export interface Weight {
  readonly file: string
  readonly bytes: number
}

export interface FirstRoute {
  readonly scripts: readonly Weight[]
  readonly rest: readonly Weight[]
}

/**
 * What a reader's browser fetches before the map can be used, from the finished site.
 * @param site the folder, with a slash at the end
 */
export function measureFirstRoute(site: string): FirstRoute {
  const read = (file: string) => readFileSync(site + file)
  const text = (file: string) => read(file).toString('utf8')
  const gzipped = (file: string): Weight => ({ file, bytes: gzipSync(read(file)).length })
  const tags = readTags(text('index.html'))

  const styles = hrefs(tags, 'stylesheet')
  const fonts = new Set([
    ...hrefs(tags, 'preload').filter((file) => file.endsWith('.woff2')),
    ...styles.flatMap((file) => latinFonts(text(file)).map((url) => posix.join(posix.dirname(file), url))),
  ])
  return {
    scripts: [...staticGraph(entries(tags), text)].map(gzipped),
    // woff2 is compressed as it is.
    rest: [...styles, ...mapData(site)]
      .map(gzipped)
      .concat([...fonts].map((file) => ({ file, bytes: read(file).length }))),
  }
}

type Tag = Record<string, string>

function readTags(html: string): Tag[] {
  return [...html.matchAll(/<(script|link)\b([^>]*)>/g)].map(([, name = '', attributes = '']) => ({
    name,
    ...Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
  }))
}

const local = (address: string) => posix.normalize(address.replace(/[?#].*$/, ''))
const hrefs = (tags: Tag[], rel: string) =>
  tags.filter((tag) => tag.rel === rel && tag.href).map((tag) => local(tag.href ?? ''))
const entries = (tags: Tag[]) => [
  ...tags.filter((tag) => tag.name === 'script' && tag.src).map((tag) => local(tag.src ?? '')),
  ...hrefs(tags, 'modulepreload'),
]

/** The scripts and everything that they import statically; what `import()` asks for comes later. */
function staticGraph(from: readonly string[], text: (file: string) => string): Set<string> {
  const seen = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    const { staticImports, staticExports } = parseSync(file, text(file)).module
    const specifiers = [
      ...staticImports.map((found) => found.moduleRequest.value),
      ...staticExports.flatMap((found) => found.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ]
    for (const specifier of specifiers) visit(posix.join(posix.dirname(file), specifier))
  }
  for (const file of from) visit(file)
  return seen
}

/** The upright fonts with the letters of English: each alphabet is a file of its own and is fetched when it occurs. */
export function latinFonts(css: string): string[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = '']) => {
    if (/font-style\s*:\s*(italic|oblique)/.test(face)) return []
    const range = /unicode-range\s*:\s*([^;}]*)/.exec(face)?.[1]
    if (range !== undefined && !range.split(',').some((part) => holdsCapitalA(part.trim()))) return []
    const url = /url\(\s*["']?([^"')]+\.woff2)/.exec(face)?.[1]
    return url ? [url] : []
  })
}

function holdsCapitalA(range: string): boolean {
  const [first = '', last = first] = range.replace(/^U\+/i, '').split('-')
  const start = Number.parseInt(first.replaceAll('?', '0'), 16)
  const end = Number.parseInt(last.replaceAll('?', 'F'), 16)
  return start <= 0x41 && end >= 0x41
}

/** data/map.json, whether or not its name carries a hash. */
function mapData(site: string): string[] {
  return ['data', 'assets']
    .filter((folder) => existsSync(site + folder))
    .flatMap((folder) => readdirSync(site + folder).map((name) => `${folder}/${name}`))
    .filter((file) => /\/map(-[\w-]+)?\.json$/.test(file))
}
