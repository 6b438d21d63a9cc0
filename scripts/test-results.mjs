// @ts-check
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Counts from the JSON report of a run. A run that ended badly without a failed test in its report (a crash, a file
 * that does not load) counts as one failure, so that it cannot pass unseen.
 * @param {string} file
 * @param {boolean} succeeded whether the run's exit code was 0
 * @returns {Count}
 */
export function countTests(file, succeeded) {
  const { passed, failed } = existsSync(file) ? countReport(JSON.parse(readFileSync(file, 'utf8'))) : none
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) }
}

const none = { passed: 0, failed: 0 }

/**
 * @param {{ stats?: { expected: number, unexpected: number, flaky: number }, numPassedTests?: number,
 *   testResults?: { status: string, assertionResults: { status: string }[] }[] }} report of Playwright or Vitest
 * @returns {Count}
 */
export function countReport({ stats, numPassedTests, testResults = [] }) {
  if (stats) return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
  const failures = testResults.map(({ status, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed').length
    return status === 'failed' ? Math.max(failed, 1) : failed
  })
  return { passed: numPassedTests ?? 0, failed: failures.reduce((sum, count) => sum + count, 0) }
}
