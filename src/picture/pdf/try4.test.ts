import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { generateMap } from '../../../bench/generate.mjs'
import { readMap } from '../../exchange/readMap.ts'
import { toDataset } from '../../model/dataset.ts'
import { defaultView } from '../../model/view.ts'
import { query } from '../../query/query.ts'
import { sceneAt } from '../../state/scene.ts'
import { textsOf } from '../figure.ts'
import { looks } from '../figureColours.ts'
import { figureOf } from '../layout/figureOf.ts'
import { defaultSettings } from '../settings.ts'
import { figurePdf } from './figurePdf.ts'

it('a', { timeout: 600000 }, async () => {
  const read = readMap(JSON.stringify(generateMap(1000, 3000)))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const dataset = toDataset(read.value)
  const visible = query(dataset, defaultView)
  const positions = dataset.layout.wide
  let t = performance.now()
  const real = { visible, positions, scene: sceneAt(visible, positions, 1) }
  const figure = figureOf(real, {
    ...defaultSettings,
    page: { ...defaultSettings.page, name: (process.env.PAGE ?? 'fitted') as 'a3' },
  })
  console.log(
    'layout',
    performance.now() - t,
    visible.actors.length,
    visible.ties.length,
    figure.pages.length,
    figure.pages[0]?.width,
    figure.pages[0]?.height,
    textsOf(figure).length,
  )
  t = performance.now()
  let calls = 0
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  const bytes = await figurePdf(figure, looks.white, {
    onProgress: () => {
      calls += 1
    },
  })
  clearInterval(timer)
  console.log(
    bytes.length,
    performance.now() - t,
    calls,
    'longest',
    longest,
    Math.round(process.memoryUsage().rss / 1e6),
  )
  writeFileSync('/tmp/pdfwork/large.pdf', bytes)
})
