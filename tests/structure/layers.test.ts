import { describe, expect, it } from 'vitest'
import { checkRule, rules } from './rules.ts'
import { readSourceFiles } from './source-files.ts'

describe('the source keeps to the rules of ARCHITECTURE.md', () => {
  const files = readSourceFiles()

  it('finds the source', () => {
    expect(files.length).toBeGreaterThan(10)
  })

  for (const rule of rules) {
    it(rule.name, () => {
      const broken = checkRule(rule, files)
      if (broken) expect.fail(broken)
    })
  }
})
