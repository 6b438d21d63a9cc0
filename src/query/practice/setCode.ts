import { madeSorts, type PracticeSet } from '../../model/practice.ts'
import { idPattern } from '../../rules/id.ts'

/** The most that a set of questions holds; what a link may ask for. */
const most = 60
const largestSeed = 999_999

/** A set as links and worksheets name it: `story:common-enemy`, `mixed:10:4711` (ten questions, drawn by the seed 4711). */
export const writeSet = (set: PracticeSet): string =>
  set.of === 'story' ? `story:${set.story}` : `${set.of}:${set.count}:${set.seed}`

/** Reads the name of a set; undefined where it is none. */
export const readSet = (text: string): PracticeSet | undefined => {
  const [of, first = '', second, ...more] = text.trim().split(':')
  if (more.length > 0 || text.length > 100) return undefined
  if (of === 'story') return second === undefined && idPattern.test(first) ? { of, story: first } : undefined
  const sort = [...madeSorts, 'mixed' as const].find((one) => one === of)
  const count = whole(first, most)
  // A link may leave the seed to us.
  const seed = second === undefined ? 1 : whole(second, largestSeed)
  return sort && count && seed !== undefined ? { of: sort, count, seed } : undefined
}

const whole = (text: string, largest: number): number | undefined => {
  const n = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  return n <= largest ? n : undefined
}

/** A seed from a number of at least 0 and below 1. */
export const seedFrom = (random: number): number => 1 + Math.floor(random * largestSeed)
/** Any seed: the one thing here that is left to chance. */
export const anySeed = (): number => seedFrom(Math.random())
