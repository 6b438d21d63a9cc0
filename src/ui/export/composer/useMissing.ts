import { useEffect, useState } from 'react'
import { type Figure, textsOf } from '../../../picture/figure.ts'

const none: readonly string[] = []
/** More are not listed. */
const most = 12

/** The characters of a figure that no shipped font has, each with its code point, known a moment after the figure is. */
export const useMissing = (figure: Figure): readonly string[] => {
  const [missing, setMissing] = useState(none)
  useEffect(() => {
    let current = true
    const look = async () => {
      const { missingGlyphs } = await import('../../../picture/type/missingGlyphs.ts')
      const found = await missingGlyphs(textsOf(figure))
      if (current) setMissing(found.slice(0, most).map(({ character, codePoint }) => `${character} (${codePoint})`))
    }
    void look()
    return () => {
      current = false
    }
  }, [figure])
  return missing
}
