import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { onScreen, orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import { dataset } from '../../../tests/map/theMap.ts'
import { defaultView } from '../../model/view.ts'
import { query } from '../../query/query.ts'
import { sceneAt } from '../../state/scene.ts'
import { looks } from '../figureColours.ts'
import { figureOf } from '../layout/figureOf.ts'
import { defaultSettings } from '../settings.ts'
import { figurePdf } from './figurePdf.ts'

it('a', { timeout: 60000 }, async () => {
  const visible = query(dataset, defaultView)
  const positions = dataset.layout.wide
  const real = { visible, positions, scene: sceneAt(visible, positions, 1) }
  const origin = { address: 'https://allegiances.example/#date=2021-08', licence: 'CC BY 4.0' }
  const page = { ...defaultSettings.page, name: 'a4' as const }
  for (const [name, on, settings, look] of [
    ['fitted', real, defaultSettings, looks.white],
    ['a4', real, { ...defaultSettings, page }, looks.dark],
    ['slide', real, { ...defaultSettings, page: { ...page, name: 'wide' as const }, type: 10 }, looks.transparent],
    [
      'scripts',
      onScreen(orlandOnPage({ arden: 'طالبان (TTP) 2007', brim: 'विद्यार्थी संघ हिन्दी', corr: '塔利班 חיזבאללה 😀' })),
      defaultSettings,
      looks.white,
    ],
  ] as const) {
    const t = performance.now()
    const bytes = await figurePdf(figureOf(on, settings, origin), look, {
      carried: { name: 'allegiances-view.bin', bytes: new TextEncoder().encode('ALLEGIANCES-VIEW x') },
    })
    console.log(name, bytes.length, performance.now() - t)
    writeFileSync(`/tmp/pdfwork/${name}.pdf`, bytes)
  }
})
