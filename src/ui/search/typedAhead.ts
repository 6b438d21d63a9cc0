let typed = ''

/** A key that is pressed after the search was asked for and before it has loaded: it belongs into its field. */
export const typeAhead = (key: string): boolean => {
  if (key === 'Backspace') typed = typed.slice(0, -1)
  else if ([...key].length === 1) typed += key
  else return false
  return true
}

/** What has been typed so far, once; nothing again after it. */
export const takeTyped = (): string => {
  const all = typed
  typed = ''
  return all
}
