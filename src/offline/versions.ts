/** Two maps on one host, in different folders, share their storage. */
export const cacheNames = (scope: string) => {
  const ours = `allegiances ${scope} `
  return {
    ofVersion: (id: string): string => ours + id,
    /** Chinese fonts, whose many files are kept once they have been used. */
    used: `${ours}used`,
    isOurs: (name: string): boolean => name.startsWith(ours),
  }
}

/** How a request is answered. */
export type Way =
  /** From what is kept of some version, or the network. */
  | { readonly from: 'kept'; readonly version?: string }
  /** Kept when it was used. */
  | { readonly from: 'used' }
  /** From the network while it answers soon, else what is kept under this address. */
  | { readonly from: 'network'; readonly or: string }
  /** No file of ours. */
  | undefined

/** `has` tells which addresses are kept. */
export const wayOf = (url: URL, scope: string, has: (address: string) => boolean): Way => {
  if (!url.href.startsWith(scope)) return undefined
  const path = url.pathname.slice(new URL(scope).pathname.length)
  if (path.startsWith('assets/noto-serif-sc-')) return { from: 'used' }
  // The hash in its name is its version.
  if (path.startsWith('assets/')) return { from: 'kept' }
  const version = url.searchParams.get('v')
  if (version) return { from: 'kept', version }
  const file = new URL(path === '' ? 'index.html' : path, scope).href
  return has(file) ? { from: 'network', or: file } : undefined
}
