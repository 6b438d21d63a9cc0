import { useLayoutEffect } from 'react'
import { type Figure, pageResolution } from '../../picture/figure.ts'

/** Makes the sheet of paper as large as the page, as long as the figure is there. */
export const usePaper = ({ pages: [page] }: Figure) => {
  const { width = 0, height = 0 } = page ?? {}
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`@page { size: ${width / pageResolution}in ${height / pageResolution}in; margin: 0 }`)
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [width, height])
}
