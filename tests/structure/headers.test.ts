import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { headersFor, metaPolicy, readHeaderRules } from '../../scripts/headers.mjs'
import { root } from './source-files.ts'

const read = (file: string) => readFileSync(root + file, 'utf8')
const rules = readHeaderRules(read('public/_headers'))
const headers = headersFor(rules, '/')
const embedded = headersFor(rules, '/embed/')['content-security-policy'] ?? ''

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

  it('allow one policy only for any address: a browser would obey two at once', () => {
    const addresses = [
      '/',
      '/index.html',
      '/read.html',
      '/sw.js',
      '/data/map.json',
      '/assets/a-1b2c.js',
      '/embed/',
      '/embed/index.html',
    ]
    for (const address of addresses) {
      const policies = rules
        .filter(({ matches }) => matches(address))
        .flatMap(({ headers: all }) =>
          all.filter(([name]) => name === 'Content-Security-Policy').map(([, value]) => value),
        )
      expect(policies, address).toEqual([address.startsWith('/embed/') ? embedded : headers['content-security-policy']])
    }
  })

  it('let other sites frame the page that is made for it, and no other; it may load nothing', () => {
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(embedded).toContain('frame-ancestors *;')
    expect(embedded.replace('frame-ancestors *', '')).not.toMatch(/unsafe|https?:|\*|'self'|blob:/)
    for (const directive of ['connect-src', 'worker-src', 'frame-src', 'manifest-src', 'media-src', 'object-src'])
      expect(embedded).toContain(`${directive} 'none'`)
  })

  it.each(['public/.htaccess', 'docs/hosting.md'])('give the embedded page its own policy in %s', (file) => {
    const text = read(file)
    const whole = headers['content-security-policy'] ?? ''
    expect(text.split(`"${embedded}"`).length - 1, 'each configuration names it once').toBe(
      text.split(`"${whole}"`).length - 1,
    )
  })

  it('stand in the Apache configuration so that the policy of embed/ comes last, where it replaces the other', () => {
    const [before = '', after = ''] = read('public/.htaccess').split('m#/embed/[^/]*$#')
    expect(before).toContain("frame-ancestors 'none'")
    expect(before).not.toContain('frame-ancestors *')
    expect(after).toContain('frame-ancestors *')
    expect(after).not.toContain("frame-ancestors 'none'")
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
