const key = 'allegiances.writing'

/** Remembers which story is open in this window, through a reload and a crash. */
export const rememberOpen = (id: string): void => {
  try {
    sessionStorage.setItem(key, id)
  } catch {
    // Without storage there is nothing to come back to.
  }
}

export const forgetOpen = (): void => {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // As above.
  }
}

export const openHere = (): string | undefined => {
  try {
    return sessionStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}
