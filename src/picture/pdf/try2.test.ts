import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { onScreen, orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import { scripts } from '../../../tests/fixtures/scripts.ts'
import { looks } from '../figureColours.ts'
import { figureOf } from '../layout/figureOf.ts'
import { figurePdf } from './figurePdf.ts'

it('b', { timeout: 60000 }, async () => {
  const figure = figureOf(onScreen(orlandOnPage()))
  const lines = Object.values(scripts).flat()
  const texts = lines.map(
    (text, i) =>
      ({
        x: 20 + 400 * (i % 2),
        y: 40 + 30 * Math.floor(i / 2),
        anchor: 'start',
        text,
        face: { family: 'serif', weight: 500 },
        size: 20,
        paint: 'ink',
      }) as const,
  )
  const layer = { name: 'x', at: { x: 0, y: 0 }, scale: 1, halo: false, shapes: [], texts: [] }
  const bytes = await figurePdf(
    {
      ...figure,
      pages: [
        {
          width: 900,
          height: 1100,
          blocks: texts.map((t) => ({ role: 'text', name: 't', layers: [{ ...layer, texts: [t] }] }) as const),
        },
      ],
    },
    looks.white,
  )
  writeFileSync('/tmp/pdfwork/all.pdf', bytes)
})
