const atOnce = 0x6000

export const toBase64 = (bytes: Uint8Array): string => {
  const pieces: string[] = []
  // A multiple of three bytes each: only the last piece is filled up.
  for (let i = 0; i < bytes.length; i += atOnce)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(i, i + atOnce))))
  return pieces.join('')
}

/** Undefined where the text is not base64. White space may stand anywhere. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
