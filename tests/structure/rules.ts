import { builtinModules } from 'node:module'
import { readGlobals } from './globals.ts'
import { findCycles, type Module, readModule } from './imports.ts'
import type { SourceFile } from './source-files.ts'

/** In order: each room imports only from those before it, and from itself. */
const rooms = [
  'lib',
  'model',
  'words',
  'rules',
  'analysis',
  'query',
  'scene',
  'picture',
  'exchange',
  'canvas',
  'state',
  'ui',
  'app',
  'main.ts',
  'offline',
]

interface Source {
  readonly files: readonly SourceFile[]
  readonly modules: readonly Module[]
}

/** One rule about the shape of the code: each finding is a sentence that begins with the file. */
interface Rule {
  readonly name: string
  readonly why: string
  readonly check: (source: Source) => string[]
}

/** Tests may reach for anything: they are not shipped. Declarations of other people's packages import nothing. */
const isShipped = ({ path }: { path: string }) => !/\.test\.tsx?$|\.d\.ts$/.test(path)

/** The room of a path under src: its first folder, or the file's name where it lies in src itself. */
function roomOf(path: string): string | null {
  return /^src\/([^/]+)/.exec(path)?.[1] ?? null
}

const among = (path: string, allowed: readonly string[]) => allowed.includes(roomOf(path) ?? '')
const upTo = (last: string) => rooms.slice(0, rooms.indexOf(last) + 1)

/** A rule about which packages may be imported where. */
function packageRule(
  name: string,
  why: string,
  isMeant: (specifier: string) => boolean,
  mayUse: (path: string) => boolean,
): Rule {
  const check = ({ modules }: Source) =>
    modules
      .filter((module) => !mayUse(module.path))
      .flatMap(({ path, imports }) =>
        imports.filter(({ specifier }) => isMeant(specifier)).map(({ specifier }) => `${path} imports ${specifier}`),
      )
  return { name, why, check }
}

const isOf = (...packages: string[]) => {
  return (specifier: string) => packages.some((name) => specifier === name || specifier.startsWith(`${name}/`))
}

const domGlobals = ['document', 'window', 'navigator', 'location', 'localStorage', 'sessionStorage', 'matchMedia']

export const rules: Rule[] = [
  {
    name: 'every file lies in a room',
    why: 'A file outside the rooms of ARCHITECTURE.md has no place in the order, so nothing could be said about it.',
    check: ({ modules }) =>
      modules
        .filter(({ path }) => !among(path, [...rooms, 'compile']))
        .map(({ path }) => `${path} lies in none of: ${[...rooms, 'compile'].join(', ')}`),
  },
  {
    name: 'a room imports only from rooms before it',
    why: 'What is below can then be read, tested and reused without what is above, and a change spreads one way only.',
    check: ({ modules }) =>
      modules
        .filter(({ path }) => among(path, rooms))
        .flatMap(({ path, imports }) => {
          const own = roomOf(path) ?? ''
          return imports.flatMap(({ target }) => {
            const other = target === null ? null : roomOf(target)
            const isAbove = other !== null && rooms.indexOf(other) > rooms.indexOf(own)
            return isAbove ? [`${path} imports ${target}, but ${other} comes after ${own}`] : []
          })
        }),
  },
  {
    name: 'compile imports only from lib to exchange',
    why: 'It runs in Node while the site is built, where there is no screen, no React and nothing to click.',
    check: ({ modules }) =>
      modules
        .filter(({ path }) => among(path, ['compile']))
        .flatMap(({ path, imports }) =>
          imports
            .filter(({ target }) => target?.startsWith('src/') && !among(target, [...upTo('exchange'), 'compile']))
            .map(({ target }) => `${path} imports ${target}`),
        ),
  },
  {
    name: 'nothing shipped imports compile, tests, bench or scripts',
    why: 'Those are for Node: what they import would go to the reader’s browser, or break there.',
    check: ({ modules }) =>
      modules
        .filter(({ path }) => !among(path, ['compile']))
        .flatMap(({ path, imports }) =>
          imports
            .filter(({ target }) => target !== null && /^(src\/compile|tests|bench|scripts)\//.test(target))
            .map(({ target }) => `${path} imports ${target}`),
        ),
  },
  packageRule(
    'React only in ui, app, main.ts and one bridge in canvas',
    'Everything else stays plain functions that tests, pictures and workers can call. (zustand itself brings React: use zustand/vanilla.)',
    (specifier) =>
      specifier === 'zustand' || isOf('react', 'react-dom', 'zustand/react', 'downshift', 'lucide-react')(specifier),
    (path) => among(path, ['ui', 'app', 'main.ts']) || /^src\/canvas\/.*\.tsx$/.test(path),
  ),
  {
    name: 'canvas has one bridge to React',
    why: 'One thin component mounts, passes the Scene and destroys; a second would be a second owner of the canvas.',
    check: ({ modules }) => {
      const bridges = modules.filter(({ path }) => /^src\/canvas\/.*\.tsx$/.test(path)).map(({ path }) => path)
      return bridges.length > 1 ? [`${bridges.join(' and ')} are ${bridges.length} files; one may be .tsx`] : []
    },
  },
  packageRule(
    'Cytoscape only in canvas',
    'The Scene is what is drawn, on screen and in pictures alike; Cytoscape is one way to draw it, kept behind one door.',
    (specifier) => /^cytoscape(-[^/]+)?(\/|$)/.test(specifier),
    (path) => among(path, ['canvas']),
  ),
  {
    name: 'no globals of the page from model to scene',
    why: 'These rooms also run in Node while the site is built, in workers and in tests, where there is no page.',
    check: ({ files }) =>
      files
        .filter(
          ({ path }) => isShipped({ path }) && among(path, ['model', 'words', 'rules', 'analysis', 'query', 'scene']),
        )
        .flatMap((file) => {
          const globals = readGlobals(file)
          return domGlobals.filter((name) => globals.has(name)).map((name) => `${file.path} uses ${name}`)
        }),
  },
  packageRule(
    'zod only in exchange and compile',
    'Data is checked where it comes in, once; past that it has a type. It also keeps zod out of the first load.',
    isOf('zod'),
    (path) => among(path, ['exchange', 'compile']),
  ),
  packageRule(
    'Node’s own modules only in compile',
    'A browser has no file system and no processes: such an import builds, and breaks in front of the reader.',
    (specifier) => specifier.startsWith('node:') || isOf(...builtinModules)(specifier),
    (path) => among(path, ['compile']),
  ),
  {
    name: 'no barrel files',
    why: 'An index.ts that re-exports a folder ties all its files together: cycles, slow tests, and names without a home.',
    check: ({ modules }) =>
      modules.filter(({ path }) => /\/index\.tsx?$/.test(path)).map(({ path }) => `${path} is one`),
  },
  {
    name: 'no import cycles',
    why: 'Files in a circle can only be understood, tested and loaded all at once.',
    check: ({ modules }) => findCycles(modules).map((cycle) => cycle.join(' → ')),
  },
]

/** @returns for each broken rule a text that says what, where and why */
export function checkRule(rule: Rule, files: readonly SourceFile[]): string | null {
  const shipped = files.filter(isShipped)
  const found = rule.check({ files: shipped, modules: shipped.map(readModule) })
  return found.length === 0
    ? null
    : `Rule: ${rule.name}.\nWhy: ${rule.why}\n${found.map((line) => `  ${line}`).join('\n')}`
}
