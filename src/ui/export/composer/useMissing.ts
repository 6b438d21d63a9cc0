import { useEffect, useState } from 'react'
import { type Figure, textsOf } from '../../../picture/figure.ts'
import type { MissingGlyph } from '../../../picture/type/missingGlyphs.ts'

const none: readonly MissingGlyph[] = []

/** The characters of a figure that no shipped font has, known a moment after the figure is. */
export const useMissing = (figure: Figure): readonly MissingGlyph[] => {
  const [missing, setMissing] = useState(none)
  useEffect(() => {
    let current = true
    const look = async () => {
      const { missingGlyphs } = await import('../../../picture/type/missingGlyphs.ts')
      const found = await missingGlyphs(textsOf(figure))
      if (current) setMissing(found)
    }
    void look()
    return () => {
      current = false
    }
  }, [figure])
  return missing
}
