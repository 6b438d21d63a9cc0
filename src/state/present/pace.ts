/** How the time that was spent stands to the step that is shown, where every step takes as long: ahead is negative, behind positive. */
export const paceOf = (spent: number, step: number, steps: number, minutes: number): number => {
  const each = stepTime(steps, minutes)
  if (spent < step * each) return spent - step * each
  return Math.max(0, spent - (step + 1) * each)
}

/** In milliseconds. */
export const stepTime = (steps: number, minutes: number): number => (minutes * 60_000) / Math.max(1, steps)

/** 75 000 is "1:15"; past an hour "1:02:03". */
export const minutesAndSeconds = (time: number): string => {
  const seconds = Math.floor(time / 1000)
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const two = (n: number) => String(n).padStart(2, '0')
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}
