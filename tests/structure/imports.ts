import { posix } from 'node:path'
import { parseSync, Visitor } from 'vite'
import type { SourceFile } from './source-files.ts'

export interface Import {
  readonly specifier: string
  /** Where a relative one leads in the checkout; null for a package or a virtual module. */
  readonly target: string | null
}

export interface Module {
  readonly path: string
  readonly imports: readonly Import[]
}

const read = new WeakMap<SourceFile, Module>()

/** What a file imports; read once, whichever rules ask. */
export const readModule = (file: SourceFile): Module => {
  const known = read.get(file) ?? parse(file)
  read.set(file, known)
  return known
}

/**
 * Reads what a file imports: static and type imports, re-exports, `import()` of values and of types, workers and other
 * `new URL('…', import.meta.url)`. Throws where the text does not parse.
 */
function parse({ path, text }: SourceFile): Module {
  const { program, module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`)
  const specifiers = [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap((found) => found.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
  ]
  const keep = (node: object | undefined) => {
    if (node && 'value' in node && typeof node.value === 'string') specifiers.push(node.value)
  }
  new Visitor({
    ImportExpression: (node) => keep(node.source),
    TSImportType: (node) => keep(node.source),
    NewExpression: (node) => {
      const [address, base] = node.arguments
      const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL'
      if (isUrl && base && text.slice(base.start, base.end) === 'import.meta.url') keep(address)
    },
  }).visit(program)
  return { path, imports: [...new Set(specifiers)].map((specifier) => ({ specifier, target: lead(path, specifier) })) }
}

/** Relative specifiers only; a query such as `?worker&url` is Vite's and not part of the path. */
function lead(from: string, specifier: string): string | null {
  if (!/^\.{1,2}(\/|$)/.test(specifier)) return null
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''))
}

/** Groups of files that import each other in a circle, each as one path that ends where it began. */
export function findCycles(modules: readonly Module[]): string[][] {
  const byPath = new Map(modules.map((module) => [module.path, module]))
  const cycles: string[][] = []
  const state = new Map<string, 'open' | 'done'>()
  const trail: string[] = []
  const walk = (path: string) => {
    state.set(path, 'open')
    trail.push(path)
    for (const { target } of byPath.get(path)?.imports ?? []) {
      if (target === null || !byPath.has(target)) continue
      if (state.get(target) === 'open') cycles.push([...trail.slice(trail.indexOf(target)), target])
      else if (!state.has(target)) walk(target)
    }
    trail.pop()
    state.set(path, 'done')
  }
  for (const { path } of modules) if (!state.has(path)) walk(path)
  return cycles
}
