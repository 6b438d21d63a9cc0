import { expect, it } from 'vitest'
import { filesToKeep, nameVersion, writeVersion } from './filesToKeep.ts'

const file = (path: string, text = path) => ({ path, bytes: Buffer.from(text) })

it('all that readers use is kept, with the hash by which a changed file is refused', () => {
  const files = [
    'index.html',
    'assets/map-1a2b3c4d.js',
    'data/map.json',
    '_headers',
    '.htaccess',
    'sw.js',
    'social.png',
  ]
  const kept = filesToKeep([
    ...files.map((path) => file(path)),
    file('assets/noto-serif-sc-4-400-normal-1a2b3c4d.woff'),
    file('empty.txt', ''),
  ])
  expect(kept.map(({ url }) => url)).toEqual(['index.html', 'assets/map-1a2b3c4d.js', 'data/map.json', 'empty.txt'])
  // The SHA-256 of nothing, as published with the standard, in base64.
  expect(kept.at(-1)?.integrity).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=')
  expect(kept.find(({ url }) => url.startsWith('assets/'))?.revision).toBeNull()
  expect(kept.every(({ url, revision }) => url.startsWith('assets/') || (revision ?? '').length >= 16)).toBe(true)
})

it('the version changes with a byte, a name, and what belongs to which file', () => {
  const versions = [
    [file('a', 'one'), file('b', 'two')],
    [file('a', 'one'), file('b', 'twO')],
    [file('a', 'one'), file('c', 'two')],
    [file('a', 'onet'), file('b', 'wo')],
  ].map(nameVersion)
  expect(new Set(versions).size).toBe(4)
  expect(nameVersion([file('a', 'one'), file('b', 'two')])).toBe(versions[0])
})

it('a page says its version and asks for its data in it, and for nothing else', () => {
  const html = '<html lang="en"><link href="./data/map.json"><script src="./early.js"></script><a href="other.json">'
  expect(writeVersion(html, 'f00')).toBe(
    '<html data-build="f00" lang="en"><link href="./data/map.json?v=f00"><script src="./early.js?v=f00"></script><a href="other.json">',
  )
})
