/** Where the font files of every alphabet lie on the site, by their names; each is fetched when a text needs it. */
const files = {
  ...import.meta.glob<string>('./fonts/*.woff', { query: '?url', import: 'default', eager: true }),
  ...import.meta.glob<string>(
    [
      '/node_modules/@fontsource/source-serif-4/files/source-serif-4-{cyrillic,cyrillic-ext,greek}-{500,600,700}-{normal,italic}.woff',
      '/node_modules/@fontsource/noto-sans/files/noto-sans-{cyrillic,cyrillic-ext,greek,greek-ext,latin-ext}-{400,600}-normal.woff',
      '/node_modules/@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-{400,700}-normal.woff',
      '/node_modules/@fontsource/noto-serif-hebrew/files/noto-serif-hebrew-hebrew-{400,700}-normal.woff',
      '/node_modules/@fontsource/noto-serif-devanagari/files/noto-serif-devanagari-devanagari-{400,700}-normal.woff',
    ],
    { query: '?url', import: 'default', eager: true },
  ),
}

/** By the file's name without its folder and ending. */
export const byName = (found: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(found).map(([path, address]) => [path.replace(/^.*\/|\.woff$/g, ''), address]))

export const addresses = byName(files)
