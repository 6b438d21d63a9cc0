/** The characters that a font file has, as sorted ranges of code points: first and last by turns. */
export type Coverage = readonly number[]

/** Reads `41-5a,61`. */
export const readCoverage = (ranges: string): Coverage =>
  ranges.split(',').flatMap((range) => {
    const [first = '', last = first] = range.split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
  })

export const covers = (coverage: Coverage, codePoint: number): boolean => {
  let low = 0
  let high = coverage.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if ((coverage[2 * middle + 1] ?? 0) < codePoint) low = middle + 1
    else high = middle
  }
  return (coverage[2 * low] ?? Number.POSITIVE_INFINITY) <= codePoint
}

/** As a stylesheet writes it: `U+41-5A,U+61`. */
export const unicodeRange = (coverage: Coverage): string => {
  const ranges: string[] = []
  for (let i = 0; i < coverage.length; i += 2) {
    const [first, last] = [hex(coverage[i]), hex(coverage[i + 1])]
    ranges.push(first === last ? `U+${first}` : `U+${first}-${last}`)
  }
  return ranges.join()
}

const hex = (codePoint = 0) => codePoint.toString(16).toUpperCase()
