// @ts-check

/** @typedef {import('./run.mjs').Result} Result */

/** @param {readonly Result[]} results */
export function tableOf(results) {
  const rows = [
    ['measure', 'ours', 'floor', 'ratio', 'goal', 'verdict'],
    ...results.map((result) =>
      result.why
        ? [result.title, `not measured: ${result.why}`]
        : [
            result.title,
            `${shown(result.ours)} ${result.unit}`,
            result.floor === undefined ? '' : `${shown(result.floor)} ${result.unit} (${result.floorName})`,
            result.ratio === undefined ? '' : `${result.ratio.toFixed(2)} ×`,
            goalInWords(result),
            result.verdict,
          ],
    ),
  ]
  const widths = [0, 1, 2, 3, 4].map((i) =>
    Math.max(...rows.filter((row) => row.length > 2).map((row) => row[i]?.length ?? 0), i === 0 ? 40 : 0),
  )
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** @param {Result} result */
const goalInWords = ({ goal, unit }) =>
  goal?.ratio !== undefined
    ? `≤ ${goal.ratio} ×`
    : goal?.most !== undefined
      ? `≤ ${goal.most} ${unit}`
      : goal?.finite
        ? 'opens'
        : ''

const shown = (/** @type {number | undefined} */ value) =>
  value === undefined ? '' : value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0)
