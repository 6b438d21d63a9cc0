import type { FontFile } from './readingCss.ts'

const wanted = [
  { family: 'Source Serif 4 Variable', italic: false, file: 'source-serif-4-latin' },
  { family: 'Source Serif 4 Variable', italic: true, file: 'source-serif-4-latin-italic' },
  { family: 'Public Sans Variable', italic: false, file: 'public-sans-latin' },
] as const

/** The fonts that the build has put into the site, for pages that no bundler links to them. */
export const fontsAmong = (paths: readonly string[]): FontFile[] =>
  wanted.flatMap(({ family, italic, file }) => {
    const path = paths.find((one) => new RegExp(`${file}-[\\w-]{8}\\.woff2$`).test(one))
    return path ? [{ family, italic, path }] : []
  })
