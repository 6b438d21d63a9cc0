const key = 'allegiances.hint'

/** Whether the reader has not yet been told how the map is used. Without storage it is told on every visit. */
export const isHintDue = (): boolean => {
  try {
    return localStorage.getItem(key) === null
  } catch {
    return true
  }
}

/** Remembers that the hint has done its work, where the browser lets us. */
export const putHintAway = (): void => {
  try {
    localStorage.setItem(key, 'seen')
  } catch {
    // Without storage it is away as long as the page is open.
  }
}
