import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { browserCandidates } from '../../scripts/browser.mjs'
import { isSupported } from '../../scripts/node-version.mjs'
import { hasDisplay } from '../../scripts/open.mjs'
import { readOptions, readPort } from '../../scripts/options.mjs'
import { countReport } from '../../scripts/test-results.mjs'
import { root } from './source-files.ts'

describe('the versions of Node', () => {
  it.each([
    ['18.20.4', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['21.7.3', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['23.5.0', false],
    ['24.0.0', true],
    ['26.1.0', true],
  ])('%s: supported %s', (version, expected) => {
    expect(isSupported(version)).toBe(expected)
  })

  it('are those that package.json tells npm', () => {
    const { engines } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
    expect(engines.node).toBe('^20.19 || ^22.12 || >=24')
  })
})

describe('the search for a browser', () => {
  it('begins with what the user set, then the PATH, then the usual places', () => {
    const env = { CHROME_PATH: '/mine/chrome', PATH: '/one:/two' }
    const found = browserCandidates(env, 'linux')
    expect(found[0]).toBe('/mine/chrome')
    expect(found.indexOf('/two/chromium')).toBe(2)
    expect(found).toContain('/opt/google/chrome/chrome')
  })

  it('knows where a Mac and Windows keep theirs', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
    expect(browserCandidates({ HOME: '/Users/ada' }, 'darwin')).toContain(edge)
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
    expect(browserCandidates({ PROGRAMFILES: 'C:\\Program Files' }, 'win32')).toContain(chrome)
  })
})

describe('opening a window', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { DISPLAY: ':0', CI: '1' }, false],
    ['darwin', {}, true],
    ['win32', { CI: 'true' }, false],
  ] as const)('on %s with %o: %s', (platform, env, expected) => {
    expect(hasDisplay(env, platform)).toBe(expected)
  })
})

describe('options', () => {
  const known = { values: ['port'], flags: ['no-open'] }

  it('are read in both forms', () => {
    expect(readOptions(['--port', '80', '--no-open'], known)).toMatchObject({
      values: { port: '80' },
      flags: { 'no-open': true },
    })
    expect(readOptions(['--port=80'], known).values).toEqual({ port: '80' })
  })

  it.each([
    [['--port'], '--port needs a value.'],
    [['80'], '80 is not an option here. There are: --port …, --no-open.'],
  ])('%j is refused with a sentence', (args, problem) => {
    expect(readOptions(args, known).problem).toBe(problem)
  })

  it.each([
    ['0', 0],
    ['65535', 65535],
    ['65536', null],
    ['-1', null],
    ['80a', null],
  ])('%s as a port is %s', (text, port) => {
    expect(readPort(text)).toBe(port)
  })
})

describe('the count of tests', () => {
  it('adds a file that did not load to the failures', () => {
    const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] }
    const failed = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'failed' }] }
    const broken = { status: 'failed', assertionResults: [] }
    const report = { numPassedTests: 1, testResults: [passed, failed, broken] }
    expect(countReport(report)).toEqual({ passed: 1, failed: 3 })
  })

  it('reads what Playwright writes', () => {
    expect(countReport({ stats: { expected: 4, unexpected: 1, flaky: 0 } })).toEqual({ passed: 4, failed: 1 })
  })
})
