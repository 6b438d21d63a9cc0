const schemes = ['https:', 'http:', 'mailto:', 'doi:']

/** Whether an address is one that a link may open; anything else could run a script or reach into the reader's machine. */
export const isSafeAddress = (address: string): boolean =>
  URL.canParse(address) && schemes.includes(new URL(address).protocol)
