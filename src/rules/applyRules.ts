import { allRules } from './allRules.ts'
import type { Draft } from './draft.ts'
import type { Finding } from './finding.ts'
import type { Rule } from './rule.ts'

interface Options {
  /** False leaves out the rules that hold for our own map only. */
  readonly house: boolean
  /** False leaves out the rules that would misjudge a map of which some records are set aside. */
  readonly whole: boolean
  /** Stop after so many findings. */
  readonly limit?: number
  readonly rules?: readonly Rule[]
}

/** Checks a draft by every rule that applies; rule by rule, in the order of the table. */
export const applyRules = (draft: Draft, { house, whole, limit = Infinity, rules = allRules }: Options): Finding[] => {
  const findings: Finding[] = []
  for (const rule of rules) {
    if ((rule.house && !house) || (rule.needsWhole && !whole)) continue
    for (const finding of rule.check(draft)) {
      if (findings.length >= limit) return findings
      findings.push(finding)
    }
  }
  return findings
}
