/*
 * Krippendorff's alpha for nominal data, any number of coders, with missing values.
 * K. Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania, sections B to D;
 * A. F. Hayes and K. Krippendorff (2007), "Answering the Call for a Standard Reliability Measure for Coding Data",
 * Communication Methods and Measures 1(1), 77–89.
 */

/** What one coder says of every unit, in the units' order; undefined where nothing. */
export type Coded = readonly (string | undefined)[]

export interface Reliability {
  /** Absent where it is not defined. */
  readonly alpha?: number
  /** Why it is not defined: nobody can be compared, or all values are the same, so that chance would agree as well. */
  readonly undefinedBy?: 'no pairs' | 'no variation'
  /** Coders with a value that can be compared with another's. */
  readonly coders: number
  /** Units with two values or more. */
  readonly units: number
  /** The values of those units: n in the literature. */
  readonly values: number
  /** How many of all pairs of values within units agree, each unit counting as in alpha; absent without pairs. */
  readonly agreement?: number
}

export const nominalAlpha = (coders: readonly Coded[]): Reliability => {
  const length = Math.max(0, ...coders.map((coded) => coded.length))
  const totals = new Map<string, number>()
  const taking = new Set<number>()
  let [units, values, observed] = [0, 0, 0]
  for (let unit = 0; unit < length; unit += 1) {
    const counts = new Map<string, number>()
    const here = coders.flatMap((coded, coder) => (coded[unit] === undefined ? [] : [coder]))
    // A value that stands alone can be compared with none.
    if (here.length < 2) continue
    for (const coder of here) {
      taking.add(coder)
      const value = coders[coder]?.[unit] as string
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    units += 1
    values += here.length
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count)
      observed += (count * (here.length - count)) / (here.length - 1)
    }
  }
  const size = { coders: taking.size, units, values }
  if (values === 0) return { ...size, undefinedBy: 'no pairs' }
  const agreement = 1 - observed / values
  let expected = 0
  for (const count of totals.values()) expected += (count * (values - count)) / (values - 1)
  if (expected === 0) return { ...size, agreement, undefinedBy: 'no variation' }
  return { ...size, agreement, alpha: 1 - observed / expected }
}

/** How far the values of a unit differ: of all pairs of them, the share that differ; 0 where there is none. */
export const disputeOf = (said: readonly (string | undefined)[]): number => {
  const values = said.filter((value) => value !== undefined)
  if (values.length < 2) return 0
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let differing = 0
  for (const count of counts.values()) differing += count * (values.length - count)
  return differing / (values.length * (values.length - 1))
}
