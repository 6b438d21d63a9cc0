/** A name that nobody guesses and no other has. */
export const newName = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('')
}

/** As such names look, for those that stand in an address. */
export const isName = (text: string | null | undefined): text is string => /^[a-z0-9]{24}$/.test(text ?? '')
