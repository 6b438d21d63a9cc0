import { describe, expect, it } from 'vitest'
import { checkRule, rules } from './rules.ts'

/** What each rule finds in a small made-up source; null for a rule that is kept. */
function broken(files: Record<string, string>): Record<string, string> {
  const source = Object.entries(files).map(([path, text]) => ({ path, text }))
  return Object.fromEntries(rules.flatMap((rule) => [[rule.name, checkRule(rule, source)] as const]).filter(isBroken))
}

const isBroken = (entry: readonly [string, string | null]): entry is [string, string] => entry[1] !== null

describe('the checker', () => {
  it('is content with imports downwards, within a room, and with anything in tests', () => {
    expect(
      broken({
        'src/main.ts': "import { createRoot } from 'react-dom/client'\nimport './app/shell.tsx'",
        'src/app/shell.tsx': "import { a } from '../lib/a.ts'\nimport styles from './shell.module.css'",
        'src/canvas/bridge.tsx': "import { useEffect } from 'react'\nimport { Canvas } from './canvas.ts'",
        'src/canvas/canvas.ts': "import cytoscape from 'cytoscape'",
        'src/compile/map.ts': "import { readFileSync } from 'node:fs'\nimport '../exchange/map.ts'",
        'src/exchange/map.ts': "import { z } from 'zod'",
        'src/lib/a.ts': 'export const a = 1',
        'src/lib/a.test.ts': "import '../compile/map.ts'\nimport 'node:fs'",
      }),
    ).toEqual({})
  })

  const upwards = 'a room imports only from rooms before it'
  it.each([
    ['a static import', "import { shell } from '../app/shell.tsx'"],
    ['a type import', "import type { Shell } from '../app/shell.tsx'"],
    ['an inline type', "type Shell = import('../app/shell.tsx').Shell"],
    ['a re-export', "export { shell } from '../app/shell.tsx'"],
    ['a re-export of all', "export * from '../app/shell.tsx'"],
    ['a re-export of a type', "export type { Shell } from '../app/shell.tsx'"],
    ['a lazy import', "const load = () => import('../app/shell.tsx')"],
    ['a worker', "new Worker(new URL('../app/shell.tsx', import.meta.url), { type: 'module' })"],
    ['a worker address', "import address from '../app/shell.tsx?worker&url'"],
  ])('catches %s from a later room', (_, text) => {
    const found = broken({ 'src/model/a.ts': text, 'src/app/shell.tsx': 'export const shell = 1' })
    expect(Object.keys(found)).toEqual([upwards])
    expect(found[upwards]).toContain('src/model/a.ts imports src/app/shell.tsx, but app comes after model')
    expect(found[upwards]).toContain('Why: ')
  })

  it('does not take a comment or a string for an import', () => {
    expect(
      broken({ 'src/model/a.ts': "// import '../app/shell.tsx'\nexport const a = \"import '../app/x.ts'\"" }),
    ).toEqual({})
  })

  it.each([
    ['every file lies in a room', 'src/helpers/a.ts', ''],
    ['compile imports only from lib to exchange', 'src/compile/a.ts', "import '../canvas/canvas.ts'"],
    ['nothing shipped imports compile, tests, bench or scripts', 'src/ui/a.ts', "import '../compile/map.ts'"],
    ['nothing shipped imports compile, tests, bench or scripts', 'src/ui/a.ts', "import '../../tests/map.ts'"],
    ['React only in ui, app, main.ts and one bridge in canvas', 'src/state/a.ts', "import { create } from 'zustand'"],
    ['React only in ui, app, main.ts and one bridge in canvas', 'src/canvas/a.ts', "import type { FC } from 'react'"],
    ['Cytoscape only in canvas', 'src/ui/a.ts', "import type { Core } from 'cytoscape'"],
    ['Cytoscape only in canvas', 'src/scene/a.ts', "import fcose from 'cytoscape-fcose'"],
    ['zod only in exchange and compile', 'src/query/a.ts', "import { z } from 'zod'"],
    ['Node’s own modules only in compile', 'src/lib/a.ts', "import { join } from 'node:path'"],
    ['Node’s own modules only in compile', 'src/lib/a.ts', "import { readFile } from 'fs/promises'"],
    ['no barrel files', 'src/model/index.ts', ''],
    ['no globals of the page from model to scene', 'src/scene/a.ts', 'export const title = () => document.title'],
    ['no globals of the page from model to scene', 'src/query/a.ts', 'globalThis.localStorage.clear()'],
    ['no globals of the page from model to scene', 'src/model/a.ts', 'export const it = { navigator }'],
  ])('catches: %s (%s)', (rule, path, text) => {
    expect(Object.keys(broken({ [path]: text }))).toEqual([rule])
  })

  it('does not take a property, a parameter or a type for a global of the page', () => {
    const text = `
      export interface Article { readonly document: string; open(window: number): void }
      export const title = (location: { navigator: string }, { document }: Article) => location.navigator + document
      export const empty: Article = { document: '', open: () => {} }
      export const read = empty.document`
    expect(broken({ 'src/model/a.ts': text })).toEqual({})
  })

  it('catches a second bridge', () => {
    expect(Object.keys(broken({ 'src/canvas/a.tsx': '', 'src/canvas/b.tsx': '' }))).toEqual([
      'canvas has one bridge to React',
    ])
  })

  it('catches a cycle and shows the way round', () => {
    const found = broken({
      'src/lib/a.ts': "import './b.ts'",
      'src/lib/b.ts': "export * from './c.ts'",
      'src/lib/c.ts': "import type { A } from './a.ts'",
    })
    expect(found['no import cycles']).toContain('src/lib/a.ts → src/lib/b.ts → src/lib/c.ts → src/lib/a.ts')
  })

  it('says which file does not parse', () => {
    expect(() => broken({ 'src/lib/a.ts': 'const = 1' })).toThrow('src/lib/a.ts does not parse')
  })
})
