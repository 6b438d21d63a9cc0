import { useEffect } from 'react'
import { type Figure, textsOf } from '../../picture/figure.ts'
import { beyondLatin } from '../../picture/fontFamilies.ts'

/** Fetches the fonts of other scripts for a slide that is written in them. */
export const useFonts = (figure: Figure): void => {
  useEffect(() => {
    const texts = textsOf(figure).filter(({ text }) => beyondLatin.test(text))
    if (texts.length > 0)
      void import('../../picture/type/loadFaces.ts').then(({ addFaces }) => addFaces(texts, document.fonts))
  }, [figure])
}
