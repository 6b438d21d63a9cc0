import type { FontFile } from './readingCss.ts'

const wanted = [
  { family: 'Source Serif 4 Variable', italic: false, file: 'source-serif-4-latin-wght-normal' },
  { family: 'Source Serif 4 Variable', italic: true, file: 'source-serif-4-latin-wght-italic' },
  { family: 'Public Sans Variable', italic: false, file: 'public-sans-latin-wght-normal' },
] as const

/** The fonts that the build has put into the site, for pages that no bundler links to them. */
export const fontsAmong = (paths: readonly string[]): FontFile[] =>
  wanted.flatMap(({ family, italic, file }) => {
    const path = paths.find((one) => one.includes(`${file}-`) && one.endsWith('.woff2'))
    return path ? [{ family, italic, path }] : []
  })
