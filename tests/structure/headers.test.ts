import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { headersFor, metaPolicy, readHeaderRules } from '../../scripts/headers.mjs'
import { root } from './source-files.ts'

const read = (file: string) => readFileSync(root + file, 'utf8')
const rules = readHeaderRules(read('public/_headers'))
const headers = headersFor(rules, '/')

describe('the headers', () => {
  it.each(['public/.htaccess', 'docs/hosting.md'])('are the same in %s', (file) => {
    const text = read(file)
    const missing = Object.entries(headers).filter(([, value]) => !text.includes(`"${value}"`))
    expect(missing, 'public/_headers is the original: copy the line from there.').toEqual([])
  })

  it('hold a policy that starts from nothing and allows no code but the site’s own', () => {
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types allegiances")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  it('keep files with a hash in their name for good, and only those', () => {
    expect(headersFor(rules, '/assets/vendor-1a2b.js')['cache-control']).toContain('immutable')
    expect(headers['cache-control']).toBeUndefined()
  })

  it('have the service worker asked for anew, and the one file saved rather than opened under this policy', () => {
    expect(headersFor(rules, '/sw.js')['cache-control']).toBe('no-cache')
    expect(headersFor(rules, '/allegiances.html')['content-disposition']).toBe('attachment')
    for (const file of ['public/.htaccess', 'docs/hosting.md'])
      expect(read(file), file).toMatch(/allegiances\.html[^}]*Content-Disposition "attachment"/)
  })

  it('give the page the same policy without what only a header can say', () => {
    expect(metaPolicy(rules)).toBe(headers['content-security-policy']?.replace(" frame-ancestors 'none';", ''))
  })
})
