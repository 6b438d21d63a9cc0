import type { Text } from '../../scene/scene.ts'
import { type Figure, textsOf } from '../figure.ts'
import { fontOf } from './paintShapes.ts'

/** A font as the page's stylesheets declare it, for where there is no page. */
export interface DeclaredFont {
  readonly family: string
  readonly source: string
  readonly descriptors: FontFaceDescriptors
}

/** The fonts of the page's own stylesheets, with whole addresses. */
export const declaredFonts = (): readonly DeclaredFont[] =>
  [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return []
      const said = (name: string) => rule.style.getPropertyValue(name)
      const base = sheet.href ?? document.baseURI
      return [
        {
          family: said('font-family').replace(/^["']|["']$/g, ''),
          source: said('src').replace(
            /url\(\s*["']?([^"')]+)["']?\s*\)/g,
            (_, address: string) => `url("${new URL(address, base).href}")`,
          ),
          descriptors: {
            weight: said('font-weight') || 'normal',
            style: said('font-style') || 'normal',
            ...(said('unicode-range') && { unicodeRange: said('unicode-range') }),
          },
        },
      ]
    }),
  )

/** A sheet of another origin does not tell its rules; ours are all of this one. */
const rulesOf = (sheet: CSSStyleSheet): readonly CSSRule[] => {
  try {
    return [...sheet.cssRules]
  } catch {
    return []
  }
}

/** Loads every cut of the fonts that some texts use: a canvas does not wait for them. */
export const loadFontsOf = async (texts: readonly Pick<Text, 'face' | 'text'>[], fonts: FontFaceSet): Promise<void> => {
  const samples = new Map<string, Set<string>>()
  for (const { face, text } of texts) {
    const font = fontOf(face, 16)
    const sample = samples.get(font) ?? new Set()
    for (const character of text) sample.add(character)
    samples.set(font, sample)
  }
  // A font that cannot be loaded is replaced by the next in its list; the page on screen has the same.
  await Promise.allSettled([...samples].map(([font, sample]) => fonts.load(font, [...sample].join(''))))
}

export const loadFonts = (figure: Pick<Figure, 'pages'>): Promise<void> => loadFontsOf(textsOf(figure), document.fonts)
