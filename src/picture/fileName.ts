const longest = 60

/** A name for a saved figure, from its title and its date: safe on every system. */
export const fileName = (title: string, date: string, ending: string): string => {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  const short =
    [...words].length > longest
      ? [...words]
          .slice(0, longest)
          .join('')
          .replace(/-[^-]*$/, '')
      : words
  const day = date
    .replaceAll('/', '_')
    .replace(/[^\p{L}\p{N}_.-]/gu, '')
    .replace(/\.{2,}/g, '')
  return `${[short || 'map', day].filter(Boolean).join('-')}.${ending}`
}
