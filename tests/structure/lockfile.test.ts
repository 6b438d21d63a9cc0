import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isPermissive } from './licences.ts'
import { root } from './source-files.ts'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string | { type: string }
  readonly dependencies?: Record<string, string>
  readonly devDependencies?: Record<string, string>
}

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly optionalDependencies?: Record<string, string>
}

const readJson = (file: string) => JSON.parse(readFileSync(root + file, 'utf8'))
const manifest: Manifest = readJson('package.json')

describe('the lock file', () => {
  const lock: { packages: Record<string, Locked> } = readJson('package-lock.json')

  it('holds no download addresses', () => {
    const withAddress = Object.entries(lock.packages).filter(([, { resolved }]) => resolved && /:\/\//.test(resolved))
    const why =
      'Each machine fetches from the registry it is set to; omit-lockfile-registry-resolved in .npmrc sees to it.'
    expect(
      withAddress.map(([place]) => place),
      why,
    ).toEqual([])
  })

  it('names the builds for every system, not only for the one where it was written', () => {
    const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${place}/node_modules/${name}`],
      ),
    )
    const why = 'npm ci refuses such a file everywhere. npm leaves them out where the registry did not answer for them.'
    expect(missing, why).toEqual([])
  })

  it('has the versions of package.json, each pinned exactly', () => {
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    const loose = wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    expect(loose, 'A range lets tomorrow’s install differ from today’s: write the exact version.').toEqual([])
    const other = wanted.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)
    expect(other, 'package-lock.json is behind package.json: run npm install.').toEqual([])
  })
})

describe('licences', () => {
  it('of everything that ships are permissive', () => {
    const fonts = Object.keys(manifest.devDependencies ?? {}).filter((name) => name.startsWith('@fontsource'))
    const shipped = collect([...Object.keys(manifest.dependencies ?? {}), ...fonts])
    expect(shipped.size).toBeGreaterThan(fonts.length)
    const others = [...shipped.values()].filter(({ license }) => !isPermissive(nameOf(license)))
    const why =
      'Whoever copies the site must be free to, under the MIT licence and notices alone. Find another package.'
    expect(
      others.map(({ name, version, license }) => `${name} ${version}: ${nameOf(license)}`),
      why,
    ).toEqual([])
  })

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND CC0-1.0', true],
    ['GPL-3.0-only', false],
    ['MIT AND AGPL-3.0-only', false],
    ['CPAL-1.0', false],
    ['', false],
  ])('%s: permissive %s', (expression, expected) => {
    expect(isPermissive(expression)).toBe(expected)
  })
})

const nameOf = (license: Manifest['license']) => (typeof license === 'object' ? license.type : (license ?? ''))

/** Where a manifest names no licence: the one that lies beside it. */
const textOfLicence = (folder: string): string => {
  const file = `${root}${folder}/LICENSE`
  return existsSync(file) && readFileSync(file, 'utf8').startsWith('MIT License') ? 'MIT' : ''
}

/** The packages that these need to run, and theirs, by their folder; found as Node finds them, from the inside out. */
function collect(names: readonly string[], from = '', found = new Map<string, Manifest>()): Map<string, Manifest> {
  for (const name of names) {
    const folder = locate(name, from)
    if (found.has(folder)) continue
    const own: Manifest = readJson(`${folder}/package.json`)
    found.set(folder, { license: textOfLicence(folder), ...own })
    collect(Object.keys(own.dependencies ?? {}), folder, found)
  }
  return found
}

function locate(name: string, from: string): string {
  const folder = posix.join(from, 'node_modules', name)
  if (existsSync(`${root}${folder}/package.json`)) return folder
  if (from === '') throw new Error(`${name} is not installed: run npm ci.`)
  return locate(name, from.includes('/node_modules/') ? from.slice(0, from.lastIndexOf('/node_modules/')) : '')
}
