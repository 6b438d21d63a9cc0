/** Hands a file to the browser's own way of saving. */
export const saveBlob = (blob: Blob, name: string): void => {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Not at once: some browsers read the file only after the press has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
